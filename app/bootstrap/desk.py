"""Builds a desk: from a data folder and a password to every service of the window and the command line."""

import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.bootstrap.logs import log_to_folder
from app.bootstrap.open_desk import OpenDesk
from app.bootstrap.surroundings import home_folder, hq_folder, new_op_id, utc_now
from app.bootstrap.training_headquarters import set_up_training_headquarters
from app.domain.camp import Camp
from app.domain.crockford import ALPHABET
from app.domain.desk import DeskIdentity
from app.domain.operator import Operator, Role
from app.hq.home import HqHome
from app.reference.camps import load_camps
from app.services.desk import DeskServices
from app.services.enter_desk import EnterDesk
from app.services.slip_paper import Printer
from app.storage.desk_access import open_desk
from app.storage.desk_file import DeskFile
from app.storage.home import Home
from app.storage.journal import DeskJournal
from app.storage.operators import Operators
from app.storage.settings import Settings
from app.vault.key_slots import KeySlots
from app.vault.sealing import Cost

PREFIX_SYMBOLS = 2


class DeskFolder:
    """A data folder; implements services.enter_desk.DeskHome.

    ``online`` starts the sync thread, and in training the headquarters on loopback; commands leave it off.
    """

    def __init__(
        self,
        path: Path,
        clock: Callable[[], datetime],
        *,
        online: bool,
        printer: Callable[[str], Printer | None],
        cost: Cost | None = None,
    ) -> None:
        self.path = path
        self._home = Home(path)
        self._clock = clock
        self._online = online
        self._printer = printer
        self._cost = cost
        self._slots = KeySlots(self._home.key_slots, cost)
        self.desk: OpenDesk | None = None
        """The open desk; None before anybody logged in."""

    def camps(self) -> dict[str, Camp]:
        """Return the camps that ship, and those in the folder."""
        return load_camps(self.path / "camps")

    def is_set_up(self) -> bool:
        """Whether a desk lies in the folder."""
        return self._home.is_set_up

    def is_training(self) -> bool:
        """Whether that desk is a training desk."""
        return self._home.key_slots.exists() and self._slots.training

    def create(self, camp: Camp, desk_name: str, supervisor: str, password: str) -> str:
        """Make the desk; return the recovery code to print."""
        self._home.prepare()
        # Slots without a database are what a power cut in the middle of set-up leaves; nothing was saved with them.
        self._home.key_slots.unlink(missing_ok=True)
        identity = DeskIdentity(
            desk=new_op_id(),
            name=desk_name,
            camp=camp.code,
            prefix="".join(secrets.choice(ALPHABET) for _ in range(PREFIX_SYMBOLS)),
            training=camp.training,
        )
        operator = Operator(name=supervisor, role=Role.SUPERVISOR)
        key = self._slots.create(owner=identity.desk, training=camp.training, operator=operator, password=password)
        recovery = self._slots.make_recovery_code(key)
        file = DeskFile.create(self.path, identity, key, self._clock)
        try:
            Operators(file, DeskJournal(file)).note_added(operator, supervisor)
            if camp.training:
                home = HqHome(hq_folder(self.path), self._cost)
                set_up_training_headquarters(home, Settings(file), supervisor, password)
        finally:
            file.close()
        return str(recovery)

    def open(self, name: str, password: str) -> DeskServices:
        """Open the desk's file for the operator; when it is open already, give the next operator their services."""
        if self.desk is not None:
            operator, _ = self._slots.open(name, password)
            return self.desk.services(operator)
        operator, key, file = open_desk(self.path, self._slots, name, password, self._clock)
        log_to_folder(self.path)
        self.desk = OpenDesk(file, key, self._slots, self.camps(), self._printer)
        if self._online:
            self.desk.go_online()
        return self.desk.services(operator)

    def close(self) -> None:
        """Close the file and drop the key."""
        if self.desk is not None:
            self.desk.close()
            self.desk = None


def build_enter_desk(path: Path | None = None) -> EnterDesk:
    """Return the way into the desk of the data folder, for commands."""
    folder = DeskFolder(path or home_folder(), utc_now, online=False, printer=lambda _name: None)
    return EnterDesk(folder, folder.camps)
