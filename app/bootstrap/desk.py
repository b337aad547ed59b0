"""Builds a desk: from a data folder and a password to every service of the window and the command line."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.printers import chosen_printer
from app.bootstrap.surroundings import home_folder, hq_folder, utc_now
from app.services.enter_desk import EnterDesk
from app.services.errors import HeadquartersHereError
from app.vault.home import Home

if TYPE_CHECKING:
    from app.bootstrap.open_desk import OpenDesk
    from app.domain.camp import Camp
    from app.services.desk import DeskServices
    from app.services.slip_paper import Printer
    from app.vault.key_slots import KeySlots
    from app.vault.sealing import Cost


class DeskFolder:
    """A data folder; implements services.enter_desk.DeskHome.

    What the methods need is loaded by them: the first page asks only whether a desk is set up, and waits for no model,
    no cipher and no database.

    ``online`` starts the sync thread, and in training the headquarters on loopback; commands leave it off.
    """

    def __init__(
        self,
        path: Path,
        clock: Callable[[], datetime],
        *,
        online: bool,
        printer: "Callable[[str], Printer | None]",
        printers: Callable[[], tuple[str, ...]] = tuple,
        cost: "Cost | None" = None,
    ) -> None:
        self.path = path
        self._home = Home(path)
        self._clock = clock
        self._online = online
        self._printer = printer
        self._printers = printers
        self._cost = cost
        self.desk: OpenDesk | None = None
        """The open desk; None before anybody logged in."""

    @cached_property
    def _slots(self) -> "KeySlots":
        from app.vault.key_slots import KeySlots  # noqa: PLC0415 - ciphers

        return KeySlots(self._home.key_slots, self._cost)

    def camps(self) -> "dict[str, Camp]":
        """Return the camps that ship, and those in the folder."""
        from app.reference.camps import load_camps  # noqa: PLC0415 - models

        return load_camps(self.path / "camps")

    def is_set_up(self) -> bool:
        """Whether a desk lies in the folder."""
        return self._home.is_set_up

    def is_training(self) -> bool:
        """Whether that desk is a training desk."""
        return self._home.key_slots.exists() and self._slots.training

    def create(self, camp: "Camp", desk_name: str, supervisor: str, password: str) -> str:
        """Make the desk; return the recovery code to print."""
        from app.bootstrap.new_desk import create_desk  # noqa: PLC0415 - models, ciphers and the database
        from app.hq.home import HqHome  # noqa: PLC0415 - the same

        hq_home = HqHome(hq_folder(self.path))
        if camp.training and hq_home.is_set_up:
            raise HeadquartersHereError(folder=str(hq_folder(self.path)))
        self._home.prepare()
        if self._home.key_slots.exists():
            # Left by a set-up that a power cut ended, most likely; but no key is ever thrown away.
            self._home.key_slots.rename(f"{self._home.key_slots}.{self._clock():%Y%m%d%H%M%S}")
        return create_desk(self.path, self._slots, camp, desk_name, supervisor, password, self._clock, self._cost)

    def open(self, name: str, password: str) -> "DeskServices":
        """Open the desk's file for the operator; when it is open already, give the next operator their services."""
        if self.desk is not None:
            operator, _ = self._slots.open(name, password)
            return self.desk.services(operator)
        from app.bootstrap.logs import log_to_folder  # noqa: PLC0415
        from app.bootstrap.open_desk import OpenDesk  # noqa: PLC0415
        from app.storage.desk_access import open_desk  # noqa: PLC0415

        operator, key, file = open_desk(self.path, self._slots, name, password, self._clock)
        log_to_folder(self.path)
        self.desk = OpenDesk(file, key, self._slots, self.camps(), self._printer, self._printers)
        if self._online:
            self.desk.go_online()
        return self.desk.services(operator)

    def recover(self, code: str, name: str, password: str) -> None:
        """Give an operator a new password, by the printed recovery code."""
        from app.bootstrap.recovery import reset_password  # noqa: PLC0415

        reset_password(self.path, self._slots, code, name, password, self._clock)

    def accept_missing_mark(self, name: str, password: str) -> tuple[str, ...]:
        """Check the file whole and make its missing mark anew; return what is wrong, if anything."""
        from app.bootstrap.recovery import accept_missing_mark  # noqa: PLC0415

        return accept_missing_mark(self.path, self._slots, name, password, self._clock)

    def close(self) -> None:
        """Close the file and drop the key."""
        if self.desk is not None:
            self.desk.close()
            self.desk = None


def build_enter_desk(path: Path | None = None) -> EnterDesk:
    """Return the way into the desk of the data folder, for commands."""
    folder = DeskFolder(path or home_folder(), utc_now, online=False, printer=chosen_printer)
    return EnterDesk(folder, folder.camps)
