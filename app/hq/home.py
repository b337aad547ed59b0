"""Headquarters' folder: its key slots and, unless it stands on PostgreSQL, its encrypted database."""

from pathlib import Path

from app.domain.operator import Operator, Role
from app.vault.data_key import DataKey
from app.vault.errors import WrongPasswordError
from app.vault.key_slots import KeySlots
from app.vault.sealing import Cost

_KEYS_FILE = "keys.json"
_DATABASE_FILE = "headquarters.sqlite"
_TLS_FOLDER = "tls"
_OWNER = "hq"


class HqHome:
    """``cost`` is for new key slots; tests choose a cheaper one."""

    def __init__(self, folder: Path, cost: Cost | None = None) -> None:
        self._folder = folder
        self._slots = KeySlots(folder / _KEYS_FILE, cost)

    @property
    def is_set_up(self) -> bool:
        """Whether somebody can log in."""
        return self._slots.path.exists()

    @property
    def training(self) -> bool:
        """Whether it was set up for training. Raises SlotsDamagedError."""
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
        """Make the key slots with the first supervisor. Raises WeakPasswordError, SlotsDamagedError."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        supervisor = Operator(name=name, role=Role.SUPERVISOR)
        return self._slots.create(owner=_OWNER, training=training, operator=supervisor, password=password)

    def log_in(self, name: str, password: str) -> DataKey:
        """Return the data key. Raises WrongPasswordError, SlotsDamagedError."""
        return self._slots.open(name, password)[1]

    def knows(self, name: str, password: str) -> bool:
        """Whether the name and password open the slots; as slow for a stranger as for a friend."""
        try:
            self.log_in(name, password)
        except WrongPasswordError:
            return False
        return True
