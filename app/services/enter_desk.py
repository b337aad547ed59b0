"""Set a desk up, log in, and come back after a lock."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.services.errors import NoSuchCampError

if TYPE_CHECKING:  # the first page does not wait for the models
    from app.domain.camp import Camp
    from app.services.desk import DeskServices


class DeskHome(Protocol):
    """The data folder, as bootstrap opens and closes it."""

    path: Path

    def is_set_up(self) -> bool:
        """Whether a desk lies in the folder."""

    def is_training(self) -> bool:
        """Whether that desk is a training desk."""

    def create(self, camp: "Camp", desk_name: str, supervisor: str, password: str) -> str:
        """Make the desk; return the recovery code to print."""

    def open(self, name: str, password: str) -> "DeskServices":
        """Open the desk's file. Raises WrongPasswordError and storage's gates."""

    def recover(self, code: str, name: str, password: str) -> None:
        """Give an operator a new password. Raises WrongRecoveryCodeError, NoSuchOperatorError, WeakPasswordError."""

    def accept_missing_mark(self, name: str, password: str) -> tuple[str, ...]:
        """Make the missing mark anew. Raises WrongPasswordError, NotAllowedError and storage's gates."""

    def close(self) -> None:
        """Close the file and drop the key."""


class EnterDesk:
    """What the window and the command line can ask for before anybody has logged in."""

    def __init__(self, home: DeskHome, camps: Callable[[], "dict[str, Camp]"]) -> None:
        self._home = home
        self._camps = camps

    def camps(self) -> "tuple[Camp, ...]":
        """Return the camps that this computer knows."""
        return tuple(self._camps().values())

    def camp(self, code: str) -> "Camp":
        """Return the camp with the code. Raises NoSuchCampError."""
        camps = self._camps()
        if code not in camps:
            raise NoSuchCampError(camp=code, known=", ".join(sorted(camps)), folder=str(self._home.path / "camps"))
        return camps[code]

    def is_set_up(self) -> bool:
        """Whether a desk is set up in the data folder."""
        return self._home.is_set_up()

    def require_set_up(self) -> None:
        """Raise NotSetUpError when no desk is in the data folder, before anybody is asked for a password."""
        if not self._home.is_set_up():
            from app.storage.errors import NotSetUpError  # noqa: PLC0415 - the database's library

            raise NotSetUpError

    def is_training(self) -> bool:
        """Whether it is a training desk."""
        return self._home.is_training()

    def set_up(self, camp: str, desk_name: str, supervisor: str, password: str) -> str:
        """Make the desk with its first supervisor; return the recovery code to print and lock away.

        Raises AlreadySetUpError, NoSuchCampError, NotALabelError, WeakPasswordError.
        """
        from app.domain.labels import checked_label  # noqa: PLC0415 - its rules are the models'
        from app.storage.errors import AlreadySetUpError  # noqa: PLC0415 - the database's library

        if self._home.is_set_up():
            raise AlreadySetUpError
        chosen = self.camp(camp)
        desk_name = checked_label(desk_name, "desk's name")
        supervisor = checked_label(supervisor, "supervisor's name")
        return self._home.create(chosen, desk_name, supervisor, password)

    def log_in(self, name: str, password: str) -> "DeskServices":
        """Open the desk for an operator. Raises NotSetUpError, WrongPasswordError and storage's gates."""
        self.require_set_up()
        return self._home.open(name, password)

    def unlock(self, name: str, password: str) -> "DeskServices":
        """Come back after a lock, as the same operator or the next shift's; the file stays open meanwhile."""
        return self._home.open(name, password)

    def recover(self, code: str, name: str, password: str) -> None:
        """Give an operator who forgot theirs a new password, by the printed recovery code.

        Raises WrongRecoveryCodeError, NoSuchOperatorError, WeakPasswordError.
        """
        self._home.recover(code, name, password)

    def accept_missing_mark(self, name: str, password: str) -> tuple[str, ...]:
        """Check the desk's file whole and make the mark anew that is missing beside it; return what is wrong.

        For a supervisor, who answers for it that the file is the newest. Raises NotSetUpError, WrongPasswordError,
        NotAllowedError and storage's gates but for the missing mark.
        """
        self.require_set_up()
        return self._home.accept_missing_mark(name, password)

    def close(self) -> None:
        """End the day: close the file and drop the key."""
        self._home.close()
