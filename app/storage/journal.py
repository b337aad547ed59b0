"""The desk's journal: every change is an entry, and the rows that screens read are made from entries alone."""

from collections.abc import Sequence
from datetime import datetime

from sqlite_utils import Database

from app.domain.errors import InternalError
from app.protocol.entries import SALT_BYTES, Change, EntityKind, Entry, payload_digest
from app.protocol.heads import Head, Receipt, SignedHead
from app.protocol.signing import SigningKey
from app.storage.chain import entries_after, head_at, head_of, insert_entries, insert_entry, last_hlc
from app.storage.desk_file import DeskFile
from app.storage.erasing import unless_erased
from app.storage.errors import PersonErasedError
from app.storage.facts import Fact, drop_fact, read_fact, write_fact
from app.storage.moments import COUNTER_BITS
from app.storage.new_records import NewRecord, Used, write_new_records
from app.storage.rows import project

_BETWEEN_LOOKS = 25
"""Entries read before it is seen again whether somebody waits for a save."""


class DeskJournal:
    """Implements protocol.ports.Journal over the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as the journal is used."""
        self._file = file
        self._desk = file.identity.desk

    @property
    def _epoch(self) -> int:
        """The present life's, which may begin while the desk is open."""
        return self._file.epoch

    def append(
        self, db: Database, *, operator: str, op_id: str, kind: EntityKind, entity: str, change: Change
    ) -> Entry:
        """Add an entry behind the last, inside a write, and bring the rows up to date with it.

        Raises PersonErasedError for what would be about somebody erased; the transaction is to be undone then.
        """
        head = head_of(db, self._desk, self._epoch)
        payload, salt = change.to_payload(), self._file.chance.token(SALT_BYTES)
        entry = Entry(
            op_id=op_id,
            desk=self._desk,
            epoch=self._epoch,
            seq=head.seq + 1,
            hlc=self._hlc(db),
            operator=operator,
            kind=kind,
            entity=entity,
            digest=payload_digest(salt, payload),
            salt=salt.hex(),
            payload=payload,
        )
        if unless_erased(db, entry) is not entry:
            raise PersonErasedError
        insert_entry(db, entry, entry.chain_hash(head.hash))
        project(db, entry, change)
        return entry

    def begin_records(self, db: Database, operator: str, some: Sequence[NewRecord]) -> bool:
        """Add the entries that begin these records behind the last, inside a write, and write the rows, all at once.

        The op ids are the records' own, and of nobody erased. Returns whether all were new in every respect; of some
        another desk may have said something before.
        """
        if not some:
            return True
        head, hlc = head_of(db, self._desk, self._epoch), self._hlc(db)
        reached: list[tuple[Entry, str]] = []
        used: list[Used] = []
        for place, record in enumerate(some):
            change = Change(fields=record.fields)
            payload, salt = change.to_payload(), self._file.chance.token(SALT_BYTES)
            entry = Entry(
                op_id=record.entity,
                desk=self._desk,
                epoch=self._epoch,
                seq=head.seq + 1 + place,
                hlc=hlc + place,
                operator=operator,
                kind=record.kind,
                entity=record.entity,
                digest=payload_digest(salt, payload),
                salt=salt.hex(),
                payload=payload,
            )
            reached.append((entry, entry.chain_hash(reached[-1][1] if reached else head.hash)))
            used.append(Used(entry, change, record.models))
        insert_entries(db, reached)
        left = write_new_records(db, used)
        for entry, change, _models in left:
            project(db, entry, change)
        return not left

    def new_id(self) -> str:
        """Return an id for an entry or a record."""
        return self._file.chance.new_id()

    def contains(self, op_id: str) -> bool:
        """Whether an entry with this op id is committed."""
        return (
            self._file.read(lambda db: db.execute("SELECT 1 FROM journal WHERE op_id = ?", [op_id]).fetchone())
            is not None
        )

    def head(self) -> Head:
        """Return the head of the current epoch."""
        return self._file.read(lambda db: head_of(db, self._desk, self._epoch))

    def head_at(self, seq: int) -> Head | None:
        """Return the head as it was after ``seq`` entries of the current epoch; None when there are fewer."""
        return self._file.read(lambda db: head_at(db, self._desk, self._epoch, seq))

    def entries_after(self, seq: int, *, most: int, most_bytes: int) -> tuple[Entry, ...]:
        """Return entries from ``seq`` + 1 on: at most ``most`` and, past the first, ``most_bytes`` of payload."""

        def collect(db: Database) -> tuple[Entry, ...]:
            entries: list[Entry] = []
            size = 0
            for place, (entry, _hash) in enumerate(entries_after(db, self._desk, self._epoch, seq)):
                if place % _BETWEEN_LOOKS == 0:
                    self.give_way()
                size += len((entry.payload or "").encode())
                if len(entries) >= most or (entries and size > most_bytes):
                    break
                entries.append(entry)
            return tuple(entries)

        return self._file.read(collect)

    def sign_head(self, head: Head) -> SignedHead:
        """Sign with the desk's key."""
        return SignedHead.sign(head, self._signing_key())

    def sign_request(self, message: bytes) -> str:
        """Sign a request's message with the desk's key, for the purpose ``request``."""
        return self._signing_key().sign("request", message)

    def acknowledged(self) -> Receipt | None:
        """Return the newest receipt kept, if any."""
        text = self._file.read(lambda db: read_fact(db, Fact.RECEIPT))
        return None if text is None else Receipt.model_validate_json(text)

    def keep_receipts(self, receipts: Sequence[Receipt], contact: datetime | None = None) -> None:
        """Keep verified receipts, the quarantine they name, and when headquarters first signed for so much.

        ``contact`` is when headquarters last answered, and did not refuse.
        """

        def keep(db: Database) -> None:
            for receipt in receipts:
                _keep_receipt(db, receipt)
            if contact is not None:
                write_fact(db, Fact.LAST_CONTACT, contact.isoformat())
                drop_fact(db, Fact.WITHDRAWN)

        self._file.write(keep)

    def give_way(self) -> None:
        """Let the saves that somebody waits for go first; return when none does, or after a moment."""
        self._file.give_way()

    def kept_aside(self) -> int:
        """Return how many entries headquarters keeps in quarantine, by the receipts kept."""
        return int(self._file.read(lambda db: db.execute("SELECT count(*) FROM kept_aside").fetchone()[0]))

    def note_withdrawn(self, reason: str) -> None:
        """Remember that headquarters has withdrawn this desk, until it takes something again."""
        if reason != self.withdrawn():
            self._file.write(lambda db: write_fact(db, Fact.WITHDRAWN, reason))

    def withdrawn(self) -> str:
        """Return why headquarters takes nothing from this desk any more; empty while it does."""
        return self._file.read(lambda db: read_fact(db, Fact.WITHDRAWN)) or ""

    def last_contact(self) -> datetime | None:
        """Return when headquarters last answered."""
        text = self._file.read(lambda db: read_fact(db, Fact.LAST_CONTACT))
        return None if text is None else datetime.fromisoformat(text)

    def _signing_key(self) -> SigningKey:
        seed = self._file.read(lambda db: read_fact(db, Fact.SIGNING_SEED))
        if seed is None:
            raise InternalError(what="signing before enrolment")
        return SigningKey(bytes.fromhex(seed))

    def _hlc(self, db: Database) -> int:
        now = int(self._file.clock().timestamp() * 1000) << COUNTER_BITS
        return max(now, last_hlc(db, self._desk, self._epoch) + 1)


def _keep_receipt(db: Database, receipt: Receipt) -> None:
    head = receipt.head
    write_fact(db, Fact.RECEIPT, receipt.model_dump_json())
    # A restored headquarters has less than it signed for once.
    db.execute("DELETE FROM receipt_marks WHERE epoch = ? AND seq > ?", [head.epoch, head.seq])
    db.execute("INSERT OR IGNORE INTO receipt_marks VALUES(?, ?, ?)", [head.epoch, head.seq, receipt.at.isoformat()])
    for op_id in receipt.quarantined:
        db.execute("INSERT OR IGNORE INTO kept_aside VALUES(?)", [op_id])
