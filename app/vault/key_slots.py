"""Who can open the data key: one slot an operator, and one for the printed recovery code.

A slot is bound to the file's version, owner and training mark and to its operator's folded name; moved elsewhere, it
does not open. Names are nowhere readable in the file.
"""

import json
import secrets
import unicodedata
from pathlib import Path

from app.domain.operator import Operator, Role
from app.protocol.canonical import canonical_json, sha256_hex
from app.vault.data_key import DataKey
from app.vault.errors import (
    LastOperatorError,
    NoKeyChangeError,
    NoSuchOperatorError,
    OperatorExistsError,
    SlotsDamagedError,
    WeakPasswordError,
    WrongPasswordError,
    WrongRecoveryCodeError,
)
from app.vault.recovery_code import RecoveryCode
from app.vault.sealing import (
    Cost,
    DoesNotOpenError,
    new_private_key,
    open_with_key,
    open_with_password,
    public_half,
    seal_to_key,
    seal_with_password,
    waste_time,
)
from app.vault.slot_file import Slot, Slots, read_slots, sync_folder, write_slots

LEAST_PASSWORD = 8
"""Characters of a password outside training."""
_RECOVERY = "\0recovery"
_FILE_SALT_BYTES = 16


class KeySlots:
    """The slots in one file."""

    def __init__(self, path: Path, cost: Cost | None = None) -> None:
        """``cost`` is for new slots; old ones keep theirs."""
        self.path = path
        self._cost = cost or Cost()
        self._next = path.with_name(path.name + ".next")

    @property
    def owner(self) -> str:
        """The desk's id, or ``hq``. Raises SlotsDamagedError."""
        return read_slots(self.path).owner

    @property
    def training(self) -> bool:
        """Whether this is a training home. Raises SlotsDamagedError."""
        return read_slots(self.path).training

    def create(self, *, owner: str, training: bool, operator: Operator, password: str) -> DataKey:
        """Make the file with its first operator and a new data key.

        Raises WeakPasswordError, or SlotsDamagedError when there is a file already.
        """
        if self.path.exists():
            raise SlotsDamagedError(path=str(self.path))
        key = DataKey.generate()
        slots = Slots(owner=owner, training=training, salt=secrets.token_hex(_FILE_SALT_BYTES), slots=())
        self._add(slots, key, operator, password)
        return key

    def open(self, name: str, password: str) -> tuple[Operator, DataKey]:
        """Return who it is and the data key. Raises WrongPasswordError, for an unknown name too."""
        return self._open(read_slots(self.path), name, password)

    def open_next(self, name: str, password: str) -> tuple[Operator, DataKey]:
        """Do the same with the slots of a change of the data key that was cut short. Raises NoKeyChangeError too."""
        if not self._next.exists():
            raise NoKeyChangeError
        return self._open(read_slots(self._next), name, password)

    def refuse_to_add(self, key: DataKey, operator: Operator, password: str) -> None:
        """Raise what ``add`` would: OperatorExistsError or WeakPasswordError."""
        slots = self._read(key)
        if slots.find(_slot_id(slots, operator.name)):
            raise OperatorExistsError(name=operator.name)
        self._refuse_weak(slots, password)

    def add(self, key: DataKey, operator: Operator, password: str) -> None:
        """Let an operator log in. Raises OperatorExistsError or WeakPasswordError."""
        self.refuse_to_add(key, operator, password)
        self._add(self._read(key), key, operator, password)

    def change_password(self, name: str, old: str, new: str) -> None:
        """Seal the operator's slot anew; the old password opens nothing afterwards.

        Raises WrongPasswordError or WeakPasswordError.
        """
        operator, key = self.open(name, old)
        self._add(self._read(key), key, operator, new)

    def reset_password(self, key: DataKey, operator: Operator, new: str) -> None:
        """Give an operator who forgot theirs a new password. Raises NoSuchOperatorError or WeakPasswordError."""
        slots = self._read(key)
        if slots.find(_slot_id(slots, operator.name)) is None:
            raise NoSuchOperatorError(name=operator.name)
        self._add(slots, key, operator, new)

    def make_recovery_code(self, key: DataKey) -> RecoveryCode:
        """Return a new code that opens the data key, for printing; an earlier one stops working."""
        code = RecoveryCode.generate()
        slots = self._read(key)
        self._put(slots, key, self._slot(slots, key, _RECOVERY, {}, code.secret))
        return code

    def open_with_recovery_code(self, code: RecoveryCode) -> DataKey:
        """Return the data key. Raises WrongRecoveryCodeError."""
        return self._recover(read_slots(self.path), code)

    def open_next_with_recovery_code(self, code: RecoveryCode) -> DataKey:
        """Do the same with the slots of a change of the data key that was cut short. Raises NoKeyChangeError too."""
        if not self._next.exists():
            raise NoKeyChangeError
        return self._recover(read_slots(self._next), code)

    def start_removal(self, key: DataKey, name: str) -> DataKey:
        """Write, beside the file, slots without the operator for a new data key, which is returned.

        The caller encrypts everything with the new key, then calls ``finish_key_change``. Everybody else keeps their
        password. Raises NoSuchOperatorError or LastOperatorError.
        """
        slots = self._read(key)
        slot_id = _slot_id(slots, name)
        if slots.find(slot_id) is None:
            raise NoSuchOperatorError(name=name)
        remaining = slots.without(slot_id)
        if not [slot for slot in remaining if slot.slot_id != _slot_id(slots, _RECOVERY)]:
            raise LastOperatorError(name=name)
        fresh = DataKey.generate()
        resealed = tuple(
            slot.model_copy(update={"data_key": seal_to_key(fresh.secret, slot.public, _context(slots, slot.slot_id))})
            for slot in remaining
        )
        write_slots(self._next, slots.model_copy(update={"slots": resealed}).signed(fresh))
        return fresh

    def finish_key_change(self) -> None:
        """Make the slots beside the file the file."""
        self._next.replace(self.path)
        sync_folder(self.path.parent)

    def forget_key_change(self) -> None:
        """Drop the slots of a change of key that never reached the data."""
        self._next.unlink(missing_ok=True)

    def _add(self, slots: Slots, key: DataKey, operator: Operator, password: str) -> None:
        self._refuse_weak(slots, password)
        self._put(slots, key, self._slot(slots, key, operator.name, operator.model_dump(mode="json"), password))

    @staticmethod
    def _refuse_weak(slots: Slots, password: str) -> None:
        if len(password) < LEAST_PASSWORD and not slots.training:
            raise WeakPasswordError(least=LEAST_PASSWORD)

    def _slot(self, slots: Slots, key: DataKey, name: str, identity: dict[str, str], password: str) -> Slot:
        slot_id = _slot_id(slots, name)
        context = _context(slots, slot_id)
        private = new_private_key()
        sealed = canonical_json({**identity, "private": private.hex()}).encode()
        return Slot(
            slot_id=slot_id,
            identity=seal_with_password(sealed, password, context, self._cost),
            public=public_half(private),
            data_key=seal_to_key(key.secret, public_half(private), context),
        )

    def _put(self, slots: Slots, key: DataKey, slot: Slot) -> None:
        changed = slots.model_copy(update={"slots": (*slots.without(slot.slot_id), slot)})
        write_slots(self.path, changed.signed(key))

    def _read(self, key: DataKey) -> Slots:
        slots = read_slots(self.path)
        if not slots.holds(key):
            raise SlotsDamagedError(path=str(self.path))
        return slots

    def _open(self, slots: Slots, name: str, password: str) -> tuple[Operator, DataKey]:
        try:
            identity, key = self._unlock(slots, name, password)
        except DoesNotOpenError as error:
            raise WrongPasswordError from error
        return Operator(name=identity["name"], role=Role(identity["role"])), key

    def _recover(self, slots: Slots, code: RecoveryCode) -> DataKey:
        try:
            return self._unlock(slots, _RECOVERY, code.secret)[1]
        except DoesNotOpenError as error:
            raise WrongRecoveryCodeError from error

    def _unlock(self, slots: Slots, name: str, password: str) -> tuple[dict[str, str], DataKey]:
        slot_id = _slot_id(slots, name)
        slot = slots.find(slot_id)
        if slot is None:
            waste_time(password, self._cost)
            raise DoesNotOpenError
        context = _context(slots, slot_id)
        identity = json.loads(open_with_password(slot.identity, password, context))
        key = DataKey(open_with_key(slot.data_key, bytes.fromhex(identity.pop("private")), context))
        if not slots.holds(key):
            raise SlotsDamagedError(path=str(self.path))
        return identity, key


def _slot_id(slots: Slots, name: str) -> str:
    folded = unicodedata.normalize("NFC", name.strip()).casefold()
    return sha256_hex(bytes.fromhex(slots.salt), folded.encode())


def _context(slots: Slots, slot_id: str) -> bytes:
    return canonical_json([slots.version, slots.owner, slots.training, slot_id]).encode()
