"""From a name and a password to the open desk, also after a change of key that a power cut interrupted."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from app.domain.operator import Operator
from app.storage.desk_file import DeskFile
from app.storage.errors import DamagedFileError, WrongKeyError
from app.vault.data_key import DataKey
from app.vault.errors import NoKeyChangeError
from app.vault.key_slots import KeySlots
from app.vault.recovery_code import RecoveryCode

T = TypeVar("T")


def open_desk(
    folder: Path, slots: KeySlots, name: str, password: str, clock: Callable[[], datetime]
) -> tuple[Operator, DataKey, DeskFile]:
    """Open the desk for an operator. Raises WrongPasswordError and what ``DeskFile.open`` raises."""
    (operator, key), file = _open_under_either_key(
        folder,
        slots,
        lambda: slots.open(name, password),
        lambda: slots.open_next(name, password),
        key_of=lambda opened: opened[1],
        clock=clock,
    )
    return operator, key, file


def open_with_recovery_code(
    folder: Path, slots: KeySlots, code: RecoveryCode, clock: Callable[[], datetime]
) -> tuple[DataKey, DeskFile]:
    """Open the desk when nobody remembers a password, to give one of its operators a new one.

    Raises WrongRecoveryCodeError and what ``DeskFile.open`` raises.
    """
    return _open_under_either_key(
        folder,
        slots,
        lambda: slots.open_with_recovery_code(code),
        lambda: slots.open_next_with_recovery_code(code),
        key_of=lambda key: key,
        clock=clock,
    )


def remove_operator(file: DeskFile, slots: KeySlots, key: DataKey, name: str) -> DataKey:
    """Close an operator's slot and give the desk a new data key, which is returned.

    Neither an old key file nor a key that the operator kept opens the database afterwards; everybody else keeps their
    password. Raises NoSuchOperatorError, LastOperatorError or a MachineError; then nothing has changed.
    """
    fresh = slots.start_removal(key, name)
    try:
        file.change_key(fresh)
    finally:
        # Whatever went wrong, the slots follow the file.
        if file.is_under(fresh):
            slots.finish_key_change()
        else:
            slots.forget_key_change()
    return fresh


def _open_under_either_key(
    folder: Path,
    slots: KeySlots,
    unlock: Callable[[], T],
    unlock_next: Callable[[], T],
    *,
    key_of: Callable[[T], DataKey],
    clock: Callable[[], datetime],
) -> tuple[T, DeskFile]:
    """Open the desk by its slots, or by those that wait beside them when a change of key was cut short."""
    opened = unlock()
    try:
        file = DeskFile.open(folder, key_of(opened), clock)
    except (WrongKeyError, DamagedFileError) as error:
        # The database may have its new key already, and the slots not yet.
        try:
            opened = unlock_next()
        except NoKeyChangeError:
            raise error from None
        file = DeskFile.open(folder, key_of(opened), clock)
        slots.finish_key_change()
    else:
        slots.forget_key_change()
    try:
        file.notice_place()
    except BaseException:
        file.close()
        raise
    return opened, file
