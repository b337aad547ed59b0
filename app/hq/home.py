"""Headquarters' folder: its key slots and, unless it stands on PostgreSQL, its encrypted database."""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from app.domain.operator import Operator, Role
from app.hq.disks import lost_together
from app.hq.errors import (
    BackupDamagedError,
    HqKeysDamagedError,
    HqPasswordError,
    NotSetUpHereError,
    SetUpHereAlreadyError,
)
from app.vault.data_key import DataKey
from app.vault.errors import SlotsDamagedError, WrongPasswordError
from app.vault.key_slots import KeySlots
from app.vault.private_files import make_private_folder
from app.vault.sealing import Cost

_KEYS_FILE = "keys.json"
_DATABASE_FILE = "headquarters.sqlite"
_TLS_FOLDER = "tls"
_KEPT_FILE = re.compile(r"keys\.json|tls/[a-z-]+\.pem")
_OWNER = "hq"


class HqHome:
    """``cost`` is for new key slots; tests choose a cheaper one."""

    def __init__(self, folder: Path, cost: Cost | None = None) -> None:
        self._folder = folder
        self.cost = cost or Cost()
        """What a new password costs to check."""
        self._slots = KeySlots(folder / _KEYS_FILE, cost)

    @property
    def is_set_up(self) -> bool:
        """Whether somebody can log in."""
        return self._slots.path.exists()

    @property
    def training(self) -> bool:
        """Whether it was set up for training. Raises NotSetUpHereError, HqKeysDamagedError."""
        with self._in_our_words():
            return self._slots.training

    @property
    def database_url(self) -> str:
        """The encrypted SQLite file in this folder."""
        return f"sqlite:///{self._folder / _DATABASE_FILE}"

    @property
    def tls_folder(self) -> Path:
        """Where the certificate authority and the server's certificate lie, once ``hq make-ca`` has made them."""
        return self._folder / _TLS_FOLDER

    def set_up(self, name: str, password: str, *, training: bool) -> DataKey:
        """Make the key slots with the first supervisor. Raises WeakPasswordError and what ``refuse_to_set_up`` does."""
        self.refuse_to_set_up()
        make_private_folder(self._folder)
        supervisor = Operator(name=name, role=Role.SUPERVISOR)
        return self._slots.create(owner=_OWNER, training=training, operator=supervisor, password=password)

    def refuse_to_set_up(self) -> None:
        """Raise SetUpHereAlreadyError or, for a database whose keys are gone, HqKeysDamagedError."""
        if self.is_set_up:
            raise SetUpHereAlreadyError(folder=str(self._folder))
        if (self._folder / _DATABASE_FILE).exists():
            raise HqKeysDamagedError(path=str(self._slots.path))

    def files(self) -> dict[str, bytes]:
        """Return what a backup takes along: key slots and certificates, each sealed by itself."""
        paths = [self._folder / _KEYS_FILE, *sorted(self.tls_folder.glob("*.pem"))]
        return {path.relative_to(self._folder).as_posix(): path.read_bytes() for path in paths}

    def bring_back(self, files: Mapping[str, bytes]) -> None:
        """Write what ``files`` returned, the key slots last. Raises BackupDamagedError for any other name."""
        if any(not _KEPT_FILE.fullmatch(name) for name in files) or _KEYS_FILE not in files:
            raise BackupDamagedError(reason="its files are not headquarters'")
        for name in sorted(files, key=lambda name: name == _KEYS_FILE):
            path = self._folder / name
            make_private_folder(path.parent)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(files[name])

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """Take away again, if what follows is refused, a folder that was not there before."""
        was_there = self._folder.exists()
        try:
            yield
        except BaseException:
            if not was_there:
                shutil.rmtree(self._folder, ignore_errors=True)
            raise

    def lost_with(self, folder: Path) -> bool:
        """Whether what destroys headquarters' own folder destroys this one too."""
        return lost_together(self._folder, folder)

    def log_in(self, name: str, password: str) -> DataKey:
        """Return the data key. Raises HqPasswordError, NotSetUpHereError, HqKeysDamagedError."""
        with self._in_our_words():
            return self._slots.open(name, password)[1]

    @contextmanager
    def _in_our_words(self) -> Iterator[None]:
        """Speak of headquarters where the key slots, which desks have too, speak of a desk."""
        try:
            yield
        except WrongPasswordError:
            raise HqPasswordError from None
        except SlotsDamagedError as error:
            if self.is_set_up or (self._folder / _DATABASE_FILE).exists():
                raise HqKeysDamagedError(path=str(self._slots.path)) from error
            raise NotSetUpHereError(folder=str(self._folder)) from None
