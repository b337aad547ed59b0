"""The file of key slots on disk: written so that a power cut leaves the old one or the new one, never half of one."""

import hmac
import json
import os
from pathlib import Path

from pydantic import ValidationError

from app.domain.model import Model
from app.protocol.canonical import canonical_json, sha256_hex
from app.vault.data_key import DataKey
from app.vault.errors import SlotsDamagedError, SlotsTooNewError
from app.vault.sealing import KeySealed, PasswordSealed

SLOTS_VERSION = 1


class Slot(Model):
    """What one operator, or the recovery code, opens.

    The password seals the slot's identity: an X25519 private key with the operator's name and role. The data key is
    sealed to the public half, so that the data key can be changed while everybody keeps their password.
    """

    slot_id: str
    """SHA-256 of the file's salt and the folded name, so that no name stands here."""
    identity: PasswordSealed
    public: str
    data_key: KeySealed


class Slots(Model):
    """The content of the file."""

    version: int = SLOTS_VERSION
    owner: str
    """The desk's id, or ``hq``."""
    training: bool
    salt: str
    slots: tuple[Slot, ...]
    mac: str = ""
    """HMAC-SHA-256 of all the rest by a key derived from the data key: nobody without it can plant a slot."""

    def signed(self, key: DataKey) -> "Slots":
        """Return it with its MAC."""
        return self.model_copy(update={"mac": self._mac(key)})

    def holds(self, key: DataKey) -> bool:
        """Whether the holder of the data key wrote this."""
        return hmac.compare_digest(self._mac(key), self.mac)

    def _mac(self, key: DataKey) -> str:
        text = canonical_json(self.model_dump(mode="json", exclude={"mac"}))
        return hmac.new(key.derive("key slots"), text.encode(), "sha256").hexdigest()

    def find(self, slot_id: str) -> Slot | None:
        """Return the slot, or None."""
        return next((slot for slot in self.slots if slot.slot_id == slot_id), None)

    def without(self, slot_id: str) -> tuple[Slot, ...]:
        """Return all slots but this one."""
        return tuple(slot for slot in self.slots if slot.slot_id != slot_id)


def write_slots(path: Path, slots: Slots) -> None:
    """Replace the file: the new one is on the disk and read back before the old one goes."""
    content = slots.model_dump(mode="json")
    text = canonical_json({"content": content, "sha256": _checksum(content)})
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    if read_slots(fresh) != slots:
        raise SlotsDamagedError(path=str(fresh))
    fresh.replace(path)
    sync_folder(path.parent)


def read_slots(path: Path) -> Slots:
    """Read the file. Raises SlotsDamagedError or SlotsTooNewError."""
    try:
        wrapped = json.loads(path.read_text(encoding="utf-8"))
        content, checksum = wrapped["content"], wrapped["sha256"]
        if checksum != _checksum(content):
            raise SlotsDamagedError(path=str(path))
        if content["version"] > SLOTS_VERSION:
            raise SlotsTooNewError
        return Slots.model_validate(content)
    except (OSError, ValueError, KeyError, TypeError, ValidationError) as error:
        raise SlotsDamagedError(path=str(path)) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder durable, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _checksum(content: object) -> str:
    return sha256_hex(canonical_json(content).encode())
