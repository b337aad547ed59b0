"""Ways back into a desk: by the printed recovery code for a password forgotten, and past a mark that is missing."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.domain.operator import Permission
from app.storage.desk_access import open_with_recovery_code
from app.storage.desk_file import DeskFile
from app.storage.integrity import verify
from app.storage.journal import DeskJournal
from app.storage.operators import Operators
from app.vault.errors import NoSuchOperatorError
from app.vault.key_slots import KeySlots
from app.vault.recovery_code import RecoveryCode


def reset_password(
    path: Path, slots: KeySlots, code: str, name: str, password: str, clock: Callable[[], datetime]
) -> None:
    """Give an operator of the desk a new password; their role stays.

    Raises WrongRecoveryCodeError, NoSuchOperatorError, WeakPasswordError and storage's gates.
    """
    key, file = open_with_recovery_code(path, slots, RecoveryCode.parse(code), clock)
    try:
        known = Operators(file, DeskJournal(file)).all()
    finally:
        file.close()
    operator = next((operator for operator in known if operator.name.casefold() == name.casefold()), None)
    if operator is None:
        raise NoSuchOperatorError(name=name)
    slots.reset_password(key, operator, password)


def accept_missing_mark(
    path: Path, slots: KeySlots, name: str, password: str, clock: Callable[[], datetime]
) -> tuple[str, ...]:
    """Check the file whole and, when nothing is wrong, make its mark anew; return what is wrong. Supervisors only.

    Raises WrongPasswordError, NotAllowedError and storage's gates but for the missing mark.
    """
    operator, key = slots.open(name, password)
    operator.require(Permission.MANAGE_OPERATORS)
    file = DeskFile.open(path, key, clock, missing_mark_accepted=True)
    try:
        findings = tuple(map(str, verify(file)))
        if not findings:
            file.set_mark()
    finally:
        file.close()
    return findings
