"""Lets somebody back in who forgot their password, by the recovery code that was printed when the desk was made."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.storage.desk_access import open_with_recovery_code
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
