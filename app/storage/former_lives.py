"""Completing a desk that came back from a backup: its own entries of former lives, as headquarters has them."""

from collections.abc import Sequence
from datetime import datetime

from sqlite_utils import Database

from app.protocol.entries import Change, EntityKind, Entry, payload_digest
from app.protocol.heads import Head, SignedHead
from app.protocol.pulling import Known, Stretch, UnverifiedError, Withdrawn
from app.protocol.signing import SigningKey
from app.storage.chain import entries_after, entry_of_op, head_at, insert_entry
from app.storage.desk_file import DeskFile
from app.storage.facts import Fact, read_fact, write_fact
from app.storage.lives import (
    begin_life,
    carry_over,
    carry_over_before,
    current_epoch,
    note_moved,
    note_reclaimed,
    reclaimed,
    settle,
)
from app.storage.pulled import Pulled, stands_aside
from app.storage.rows import write_again

_SET_ONCE = frozenset({"code", "camp", "registered_at", "number", "family"})
"""What saving a record again leaves as it was."""


class FormerLives:
    """Implements sync.reclaim.FormerLives over the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file
        self._desk = file.identity.desk
        self._pulled = Pulled(file)

    def owed(self) -> Head | None:
        """Return up to where the desk's chain is as headquarters has it, when the rest is to be fetched; else None."""
        return self._file.read(reclaimed)

    def begin(self) -> None:
        """Begin a new life: headquarters has entries of this desk that the file has not got."""

        def begin(db: Database) -> None:
            now = self._file.clock()
            begin_life(db, self._desk, now)
            write_fact(db, Fact.PARTED, now.isoformat())

        self._file.write(begin)

    def parted_at(self) -> datetime | None:
        """Return when headquarters last turned out to have entries of this desk that the file had not got."""
        text = self._file.read(lambda db: read_fact(db, Fact.PARTED))
        return None if text is None else datetime.fromisoformat(text)

    def sign(self, head: Head) -> SignedHead:
        """Sign a head of a former life."""
        seed = self._file.read(lambda db: read_fact(db, Fact.SIGNING_SEED)) or ""
        return SignedHead.sign(head, SigningKey(bytes.fromhex(seed)))

    def step_back(self, head: Head) -> None:
        """Take notice that headquarters has the chain up to there alone. Raises UnverifiedError."""

        def step(db: Database) -> None:
            if head_at(db, self._desk, head.epoch, head.seq) != head:
                raise UnverifiedError(reason="its chain has parted from the one known here")
            note_reclaimed(db, head)

        self._file.write(step)

    def known(self) -> tuple[Known, ...]:
        """Return what to ask for the rest by."""
        head = self._file.read(reclaimed)
        return (Known(desk=head.desk, epoch=head.epoch, seq=head.seq),) if head else ()

    def withdraw(self, withdrawn: Withdrawn) -> None:
        """Use nothing of what another desk entered after its last good entry."""
        self._pulled.withdraw(withdrawn)

    def behind(self, ends: Sequence[Known]) -> tuple[Known, ...]:  # noqa: ARG002 - as Replica has it
        """Return nothing: whoever completes itself gets all of its chain anyway."""
        return ()

    def note_refused(self, desk: str, reason: str) -> None:
        """Remember why headquarters' copy of the desk's own chain was not taken."""
        self._pulled.note_refused(desk, reason)

    def take(self, stretch: Stretch) -> int:
        """Take in a signed stretch of the desk's own chain; return how many entries that was. Raises UnverifiedError.

        Where the file has other entries in their places, written since it came back, those go into the present life.
        """
        said = stretch.head.head
        if said.desk != self._desk:
            raise UnverifiedError(reason="they are another desk's")
        known = self._file.read(reclaimed)
        mark = known if known and known.epoch == said.epoch else Head.start(self._desk, said.epoch)
        following = stretch.following(mark)
        self._file.write(lambda db: self._take(db, following))
        return len(following)

    def settle(self) -> None:
        """End the completing: headquarters has nothing more of this desk."""
        self._file.write(lambda db: settle(db, self._desk, self._file.identity.prefix))

    def _take(self, db: Database, following: Sequence[tuple[Entry, Head]]) -> None:
        if not following:
            return
        epoch, present = following[0][0].epoch, current_epoch(db)
        if epoch >= present:
            begin_life(db, self._desk, self._file.clock(), above=epoch)
            carry_over(db, self._desk, present, 0)
        carry_over_before(db, self._desk, epoch)
        for entry, head in following:
            if head_at(db, self._desk, entry.epoch, entry.seq) == head or stands_aside(db, entry):
                continue
            carry_over(db, self._desk, entry.epoch, entry.seq - 1)
            said_here = entry_of_op(db, entry.op_id)
            # Headquarters may have it from two lives; what an earlier one said stays where it is.
            edited = said_here is not None and (said_here.desk, said_here.epoch) == (self._desk, current_epoch(db))
            if said_here is not None and edited:
                self._make_edit(db, said_here)
            self._pulled.take_in(db, [(entry, head)])
            if edited:
                write_again(db, entry.kind, entry.entity)
        note_reclaimed(db, following[-1][1])

    def _make_edit(self, db: Database, entry: Entry) -> None:
        """Make an edit of a record's beginning: the same form was saved in the former life, and again in this one."""
        note_moved(db, self._desk)
        after = list(entries_after(db, self._desk, entry.epoch, entry.seq - 1))
        before = head_at(db, self._desk, entry.epoch, entry.seq - 1)
        for later, _hash in after:
            db.execute("DELETE FROM journal WHERE op_id = ?", [later.op_id])
        reached = before or Head.start(self._desk, entry.epoch)
        for later, _hash in after:
            written = self._edited(later) if later.op_id == entry.op_id else later
            reached = reached.model_copy(update={"seq": written.seq, "hash": written.chain_hash(reached.hash)})
            insert_entry(db, written, reached.hash)

    def _edited(self, entry: Entry) -> Entry:
        if entry.payload is None or entry.salt is None or entry.kind is EntityKind.TOMBSTONE:
            return entry.model_copy(update={"op_id": self._file.chance.new_id()})
        fields = {
            path: value for path, value in Change.from_payload(entry.payload).fields.items() if path not in _SET_ONCE
        }
        payload = Change(fields=fields, replaces=dict.fromkeys(fields, (entry.op_id,))).to_payload()
        digest = payload_digest(bytes.fromhex(entry.salt), payload)
        return entry.model_copy(update={"op_id": self._file.chance.new_id(), "payload": payload, "digest": digest})
