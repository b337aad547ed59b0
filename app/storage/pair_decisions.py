"""Deciding that two records are of one person, or of two: journalled, so that it holds at every desk."""

from typing import Any

from sqlite_utils import Database

from app.domain.family_code import person_code
from app.domain.pairs import PairDecision, PairVerdict, pair_id, pair_members
from app.domain.person import ShelterStatus
from app.protocol.entries import EntityKind
from app.protocol.live_fields import LiveFields
from app.protocol.records import pair_fields, stays_from_fields
from app.storage.chain import entry_of_op
from app.storage.desk_file import DeskFile
from app.storage.errors import ConflictGoneError, MergedAlreadyError, NotMergedError, OnePersonError
from app.storage.journal import DeskJournal
from app.storage.merging import KEPT
from app.storage.rows import read_record

_SAME_PAIRS = "SELECT first, second FROM pairs WHERE verdict = 'same' AND ? IN (first, second) ORDER BY pair_id"


class PairDecisions:
    """The decisions in the desk's file."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal

    def person_of(self, code: str, number: int | None) -> str | None:
        """Return the person whose own record has the code, also where it is shown as another's."""
        row = self._file.read(
            lambda db: db.execute(
                "SELECT person_id FROM people JOIN families USING(family_id)"
                " WHERE code = ? AND number = ? ORDER BY person_id LIMIT 1",
                [code, number],
            ).fetchone()
        )
        return None if row is None else str(row[0])

    def tell_apart(self, one: str, other: str, reason: str, operator: str) -> None:
        """Keep that these are two people; one of them may still be on a form. Raises MergedAlreadyError."""

        def decide(db: Database) -> None:
            if one == other or _kept(db, one) == _kept(db, other):
                raise MergedAlreadyError
            self._decide(db, one, other, PairVerdict.DIFFERENT, reason, operator)

        self._file.write(decide)

    def merge(self, one: str, other: str, reason: str, operator: str) -> str:
        """Show the two records as one person; return the code that is kept. Raises OnePersonError.

        Where the other record has the stay that goes on, or the bed, the kept one gets it.
        """

        def decide(db: Database) -> str:
            if one == other or _kept(db, one) == _kept(db, other):
                raise OnePersonError
            stays = [_kept(db, one), _kept(db, other)]
            self._decide(db, one, other, PairVerdict.SAME, reason, operator)
            kept = _kept(db, one)
            for merged in stays:
                if merged != kept:
                    self._carry_stay(db, kept, merged, operator)
            return _code(db, kept)

        return self._file.write(decide)

    def unmerge(self, person_id: str, reason: str, operator: str) -> tuple[str, ...]:
        """Take every merge of this very record back; return the codes shown now. Raises NotMergedError."""

        def decide(db: Database) -> tuple[str, ...]:
            pairs = db.execute(_SAME_PAIRS, [person_id]).fetchall()
            if not pairs:
                raise NotMergedError
            before = _kept(db, person_id)
            for first, second in pairs:
                self._decide(db, first, second, PairVerdict.OPEN, reason, operator)
            people = sorted({member for pair in pairs for member in pair})
            shown = list(dict.fromkeys(_kept(db, member) for member in people))
            for member in shown:
                if member != before:
                    self._give_stay_back(db, before, member, operator)
            return tuple(filter(None, (_code(db, member) for member in shown)))

        return self._file.write(decide)

    def overturn(self, op_id: str, reason: str, operator: str) -> None:
        """Say the opposite of what this entry said of two people. Raises ConflictGoneError if it stands no more."""

        def decide(db: Database) -> None:
            entry = entry_of_op(db, op_id)
            known = read_record(db, EntityKind.PAIR, entry.entity) if entry and entry.kind is EntityKind.PAIR else None
            if entry is None or known is None or op_id not in known.live.get("verdict", {}):
                raise ConflictGoneError
            first, second = pair_members(entry.entity)
            before = _kept(db, first)
            apart = known.values()["verdict"] == PairVerdict.DIFFERENT
            self._decide(db, first, second, PairVerdict.SAME if apart else PairVerdict.DIFFERENT, reason, operator)
            for member in {_kept(db, first), _kept(db, second)} - {before}:
                self._give_stay_back(db, before, member, operator)

        self._file.write(decide)

    def _decide(self, db: Database, one: str, other: str, verdict: PairVerdict, reason: str, operator: str) -> None:
        pair = pair_id(one, other)
        known = read_record(db, EntityKind.PAIR, pair) or LiveFields()
        if known.values().get("verdict") == verdict and not known.conflicts():
            return
        first, second = sorted((one, other))
        decision = PairDecision(first=first, second=second, verdict=verdict, reason=reason)
        self._append(db, EntityKind.PAIR, pair, known, pair_fields(decision), operator)

    def _carry_stay(self, db: Database, kept: str, merged: str, operator: str) -> None:
        """Let the stay of the merged record that goes on be the kept one's too, and its bed if that one has none."""
        known, other = (read_record(db, EntityKind.PERSON, person_id) for person_id in (kept, merged))
        if known is None or other is None:
            return
        own, coming = (stays_from_fields("", record.values()) for record in (known, other))
        if not coming or coming[-1].status is ShelterStatus.CHECKED_OUT:
            return
        field = f"stays.{coming[-1].ordinal}"
        if not own or own[-1].status is ShelterStatus.CHECKED_OUT:
            next_field = f"stays.{own[-1].ordinal + 1 if own else 1}"
            self._append(db, EntityKind.PERSON, kept, known, {next_field: other.values()[field]}, operator)
        elif coming[-1].bed and not own[-1].bed:
            field = f"stays.{own[-1].ordinal}"
            self._append(
                db, EntityKind.PERSON, kept, known, {field: known.values()[field] | {"bed": coming[-1].bed}}, operator
            )

    def _give_stay_back(self, db: Database, kept: str, parted: str, operator: str) -> None:
        """Take from the record that was kept what ``_carry_stay`` gave it."""
        known, other = (read_record(db, EntityKind.PERSON, person_id) for person_id in (kept, parted))
        if known is None or other is None:
            return
        own, going = (stays_from_fields("", record.values()) for record in (known, other))
        if not own or not going:
            return
        field = f"stays.{own[-1].ordinal}"
        if len(own) > 1 and own[-1].arrived_at == going[-1].arrived_at:
            self._append(db, EntityKind.PERSON, kept, known, {field: None}, operator)
        elif own[-1].bed and own[-1].bed == going[-1].bed:
            self._append(db, EntityKind.PERSON, kept, known, {field: known.values()[field] | {"bed": ""}}, operator)

    def _append(
        self, db: Database, kind: EntityKind, entity: str, known: LiveFields, fields: dict[str, Any], operator: str
    ) -> None:
        change = known.edit(fields)
        op_id = self._journal.new_id()
        self._journal.append(db, operator=operator, op_id=op_id, kind=kind, entity=entity, change=change)


def _kept(db: Database, person_id: str) -> str:
    return str(db.execute(f"SELECT {KEPT.format(person='?1')}", [person_id]).fetchone()[0])


def _code(db: Database, person_id: str) -> str:
    row = db.execute(
        "SELECT code, number FROM people JOIN families USING(family_id) WHERE person_id = ?", [person_id]
    ).fetchone()
    return "" if row is None else person_code(*row)
