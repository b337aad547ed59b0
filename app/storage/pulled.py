"""What other desks of the camp entered, in this desk's file: their chains, and the rows that come of them."""

import json
from collections.abc import Sequence

from sqlite_utils import Database

from app.domain.model import Model
from app.protocol.contents import Judgement, judged
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.heads import Head
from app.protocol.pulling import Known, Origin, Stretch, UnverifiedError, Withdrawn
from app.storage.chain import entry_of_op, head_of, insert_entries
from app.storage.desk_file import DeskFile
from app.storage.erasing import without_contents_of_erased
from app.storage.lives import reclaimed
from app.storage.new_records import Used, write_new_records
from app.storage.rows import project_in_any_order
from app.storage.withdrawn import REASON, is_known, last_good, withdraw

_AT_ONCE = 50
"""Entries between two looks whether somebody wants to save, who so waits a few hundredths of a second at most."""


SAID_BEFORE = "it was said in another life of its desk"
"""Why an entry is kept without being used that concerns nobody: it is used in its other place."""
_TIDY_AFTER = 5_000
"""Entries, about 20 MiB of the file's log."""


class RefusedDesk(Model):
    """Another desk whose entries could not be taken, and why, in English."""

    desk: str
    name: str
    reason: str


class Pulled:
    """Implements protocol.pulling.Replica over the desk's file."""

    def __init__(self, file: DeskFile) -> None:
        """``file`` stays open as long as this is used."""
        self._file = file
        self._untidy = 0

    def known(self) -> tuple[Known, ...]:
        """Return how far each other desk's newest epoch is here."""
        rows = self._file.read(
            lambda db: db.execute(
                "SELECT desk, epoch, seq FROM foreign_heads AS h"
                " WHERE epoch = (SELECT max(epoch) FROM foreign_heads WHERE desk = h.desk) AND desk <> ? ORDER BY desk",
                [self._file.identity.desk],
            ).fetchall()
        )
        return tuple(Known(desk=desk, epoch=epoch, seq=seq) for desk, epoch, seq in rows)

    def behind(self, ends: Sequence[Known]) -> tuple[Known, ...]:
        """Return how far epochs are here that desks have left behind, this desk too, of those that end later."""

        def look(db: Database) -> tuple[Known, ...]:
            marks = ((end, self._mark(db, end.desk, end.epoch)) for end in ends if self._is_former(db, end))
            return tuple(
                Known(desk=end.desk, epoch=end.epoch, seq=mark.seq) for end, mark in marks if mark.seq < end.seq
            )

        return self._file.read(look) if ends else ()

    def take(self, stretch: Stretch) -> int:
        """Take in what is new of a signed stretch; return how many entries that was.

        All of it is verified before any of it is written. It is written in one transaction with the mark that it
        reaches; where somebody wants to save meanwhile, in several, so that a desk killed between goes on from the last
        mark. Raises UnverifiedError.
        """
        said = stretch.head.head
        place = Known(desk=said.desk, epoch=said.epoch, seq=said.seq)
        if said.desk == self._file.identity.desk and not self._file.read(lambda db: self._is_former(db, place)):
            raise UnverifiedError(reason="they are this desk's own")
        mark = self._file.read(lambda db: self._mark(db, said.desk, said.epoch))
        following = stretch.following(mark)
        taken = 0
        while taken < len(following):
            rest = following[taken:]
            taken += self._file.write(lambda db, rest=rest: self._apply(db, stretch.origin, rest))  # type: ignore[misc] # mypy cannot infer a lambda with a default
        self._untidy += taken
        if self._untidy >= _TIDY_AFTER:
            self._untidy = 0
            self._file.tidy_soon()
        return taken

    def withdraw(self, withdrawn: Withdrawn) -> None:
        """Use nothing of what a desk entered after its last good entry; twice is the same as once."""
        if not self._file.read(lambda db: is_known(db, withdrawn)):
            self._file.write(lambda db: withdraw(db, withdrawn, self._file.clock()))

    def note_refused(self, desk: str, reason: str) -> None:
        """Remember that a desk's entries cannot be taken, until some of them can."""
        row = [desk, reason, self._file.clock().isoformat()]
        self._file.write(lambda db: db.execute("INSERT OR REPLACE INTO pull_refusals VALUES(?, ?, ?)", row).rowcount)

    def refusals(self) -> tuple[RefusedDesk, ...]:
        """Return the desks whose entries could not be taken."""
        rows = self._file.read(
            lambda db: db.execute(
                "SELECT desk, coalesce(name, desk), reason FROM pull_refusals LEFT JOIN foreign_desks USING(desk)"
                " ORDER BY desk"
            ).fetchall()
        )
        return tuple(RefusedDesk(desk=desk, name=name, reason=reason) for desk, name, reason in rows)

    def aside(self) -> int:
        """Return how many entries of other desks are kept without being used."""
        count = "SELECT count(*) FROM pulled_aside WHERE reason <> ?"
        return int(self._file.read(lambda db: db.execute(count, [SAID_BEFORE]).fetchone()[0]))

    def try_again(self) -> int:
        """Use what was kept aside and can be used now, by a newer program; return how many entries that was."""

        def apply(db: Database) -> int:
            used = 0
            rows = db.execute(
                "SELECT entry FROM pulled_aside JOIN journal USING(desk, epoch, seq) WHERE reason <> ?", [REASON]
            ).fetchall()
            for (text,) in rows:
                entry = Entry.model_validate_json(text)
                judgement = judged(entry, self._file.identity.camp)
                if not judgement.problem and (entry.epoch, entry.seq) <= last_good(db, entry.desk):
                    db.execute(
                        "DELETE FROM pulled_aside WHERE desk = ? AND epoch = ? AND seq = ?",
                        [entry.desk, entry.epoch, entry.seq],
                    )
                    self._use(db, [(entry, judgement)])
                    used += 1
            return used

        return self._file.write(apply) if self.aside() else 0

    def _is_former(self, db: Database, place: Known) -> bool:
        """Whether the desk has begun a later epoch, as is known here; what this desk still owes comes otherwise."""
        if place.desk == self._file.identity.desk:
            return place.epoch < self._file.epoch and reclaimed(db) is None
        later = db.execute(
            "SELECT 1 FROM foreign_heads WHERE desk = ? AND epoch > ?", [place.desk, place.epoch]
        ).fetchone()
        return later is not None

    def _mark(self, db: Database, desk: str, epoch: int) -> Head:
        """Return how far the chain is here."""
        row = db.execute("SELECT seq, hash FROM foreign_heads WHERE desk = ? AND epoch = ?", [desk, epoch]).fetchone()
        known = Head.start(desk, epoch) if row is None else Head(desk=desk, epoch=epoch, seq=row[0], hash=row[1])
        own = head_of(db, desk, epoch) if desk == self._file.identity.desk else known
        return max(known, own, key=lambda head: head.seq)

    def _apply(self, db: Database, origin: Origin, following: Sequence[tuple[Entry, Head]]) -> int:
        """Take entries in, up to where somebody wants to save; return how many, at least one."""
        done = 0
        while done < len(following) and not (done and self._file.awaited):
            some = following[done : done + _AT_ONCE]
            self.take_in(db, some)
            done += len(some)
        mark = following[done - 1][1]
        db.execute(
            "INSERT OR REPLACE INTO foreign_heads VALUES(?, ?, ?, ?)", [mark.desk, mark.epoch, mark.seq, mark.hash]
        )
        if mark.desk != self._file.identity.desk:
            db.execute(
                "INSERT OR REPLACE INTO foreign_desks VALUES(?, ?, ?, ?)",
                [mark.desk, origin.name, origin.prefix, origin.certificate.model_dump_json()],
            )
        db.execute("DELETE FROM pull_refusals WHERE desk = ?", [mark.desk])
        return done

    def take_in(self, db: Database, some: Sequence[tuple[Entry, Head]]) -> None:
        """Write verified entries and what comes of them, inside a write."""
        some = without_contents_of_erased(db, some)
        here = _known_ops(db, [entry.op_id for entry, _head in some])
        fresh = []
        for entry, head in some:
            if entry.op_id in here:
                same = _is_said_here(db, entry)
                self._set_aside(db, entry, SAID_BEFORE if same else "an entry of this id is here already")
            else:
                here.add(entry.op_id)
                fresh.append((entry, head.hash))
        insert_entries(db, fresh)
        good = last_good(db, some[0][0].desk)
        sound = []
        for entry, _hash in fresh:
            judgement = judged(entry, self._file.identity.camp)
            problem = judgement.problem or (REASON if (entry.epoch, entry.seq) > good else "")
            if problem:
                self._set_aside(db, entry, problem)
            else:
                sound.append((entry, judgement))
        self._use(db, sound)

    def _use(self, db: Database, sound: Sequence[tuple[Entry, Judgement]]) -> None:
        """Make rows of entries; which of them begin records, and which come later, does not matter."""
        used = [
            Used(entry, judgement.change or Change.from_payload(entry.payload), judgement.models)
            for entry, judgement in sound
            if entry.payload is not None and takes_part(entry, self._file.identity.desk)
        ]
        for entry, change, _models in write_new_records(db, used):
            project_in_any_order(db, entry, change)

    def _set_aside(self, db: Database, entry: Entry, reason: str) -> None:
        db.execute(
            "INSERT INTO pulled_aside VALUES(?, ?, ?, ?, ?, ?, ?)",
            [
                entry.desk,
                entry.epoch,
                entry.seq,
                entry.op_id,
                entry.model_dump_json(),
                reason,
                self._file.clock().isoformat(),
            ],
        )


def takes_part(entry: Entry, own: str) -> bool:
    """Whether rows come of the entry at the desk ``own``; who may log in elsewhere is no concern of it."""
    return entry.kind is not EntityKind.OPERATOR or entry.desk == own


def stands_aside(db: Database, entry: Entry) -> bool:
    """Whether the entry is kept without being used."""
    place = [entry.desk, entry.epoch, entry.seq]
    found = db.execute("SELECT 1 FROM pulled_aside WHERE desk = ? AND epoch = ? AND seq = ?", place).fetchone()
    return found is not None


def _known_ops(db: Database, op_ids: Sequence[str]) -> set[str]:
    """Return those of the ids under which an entry is here."""
    found = db.execute(
        "SELECT op_id FROM journal WHERE op_id IN (SELECT value FROM json_each(?))", [json.dumps(op_ids)]
    )
    return {op_id for (op_id,) in found.fetchall()}


def _is_said_here(db: Database, entry: Entry) -> bool:
    """Whether the same desk said the same in another of its lives."""
    here = entry_of_op(db, entry.op_id)
    return here is not None and (here.desk, here.kind, here.entity, here.digest) == (
        entry.desk,
        entry.kind,
        entry.entity,
        entry.digest,
    )
