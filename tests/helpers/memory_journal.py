"""A desk's journal in memory, honest to the port: what synchronisation is tested with before any storage."""

import threading
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import uuid_utils

from app.protocol.entries import Change, EntityKind, Entry, payload_digest
from app.protocol.heads import Head, Receipt, SignedHead
from app.protocol.signing import SigningKey


def new_id() -> str:
    return str(UUID(int=uuid_utils.uuid7().int))


class MemoryJournal:
    def __init__(self, desk: str | None = None, epoch: int = 1) -> None:
        self.desk = desk or new_id()
        self.epoch = epoch
        self.key = SigningKey.generate()
        self.entries: list[Entry] = []
        self.heads = [Head.start(self.desk, epoch)]
        self.receipt: Receipt | None = None
        self.quarantined: set[str] = set()
        self.contacts: list[datetime] = []
        self.closed = False
        self.withdrawn = ""
        self._lock = threading.Lock()

    def append(self, kind: EntityKind, entity: str, change: Change, op_id: str | None = None) -> Entry:
        return self.append_payload(kind, entity, change.to_payload(), op_id)

    def append_payload(self, kind: EntityKind, entity: str, payload: str, op_id: str | None = None) -> Entry:
        with self._lock:
            salt = bytes(16)
            entry = Entry(
                op_id=op_id or new_id(),
                desk=self.desk,
                epoch=self.epoch,
                seq=len(self.entries) + 1,
                hlc=len(self.entries) << 16,
                operator="Miriam",
                kind=kind,
                entity=entity,
                digest=payload_digest(salt, payload),
                salt=salt.hex(),
                payload=payload,
            )
            reached = entry.chain_hash(self.heads[-1].hash)
            self.heads.append(Head(desk=self.desk, epoch=self.epoch, seq=entry.seq, hash=reached))
            self.entries.append(entry)
        return entry

    def head(self) -> Head:
        if self.closed:
            raise OSError
        return self.heads[-1]

    def head_at(self, seq: int) -> Head | None:
        return self.heads[seq] if seq < len(self.heads) else None

    def sign_head(self, head: Head) -> SignedHead:
        return SignedHead.sign(head, self.key)

    def sign_request(self, message: bytes) -> str:
        return self.key.sign("request", message)

    def entries_after(self, seq: int, *, most: int, most_bytes: int) -> tuple[Entry, ...]:
        taken: list[Entry] = []
        size = 0
        for entry in self.entries[seq : seq + most]:
            size += len((entry.payload or "").encode())
            if taken and size > most_bytes:
                break
            taken.append(entry)
        return tuple(taken)

    def acknowledged(self) -> Receipt | None:
        return self.receipt

    def keep_receipts(self, receipts: Sequence[Receipt], contact: datetime | None = None) -> None:
        for receipt in receipts:
            self.receipt = receipt
            self.quarantined |= set(receipt.quarantined)
        if contact is not None:
            self.contacts.append(contact)

    def note_withdrawn(self, reason: str) -> None:
        self.withdrawn = reason

    def give_way(self) -> None:
        """Nobody saves while a test pushes."""

    def kept_aside(self) -> int:
        return len(self.quarantined)
