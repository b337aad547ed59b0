"""What desks that worked apart said differently: found in the rows, decided by entries that travel like all others."""

from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from app.domain.conflict import Conflict, ConflictKind, Rival
from app.domain.family_code import person_code
from app.domain.pairs import pair_members
from app.domain.person import told_name
from app.domain.text_rules import plain_number
from app.protocol.entries import EntityKind
from app.protocol.live_fields import LiveFields
from app.protocol.records import person_from_fields
from app.storage.authors import desk_name
from app.storage.chain import entry_of_op
from app.storage.contradictions import contradictions
from app.storage.desk_file import DeskFile
from app.storage.erasing import highest_number
from app.storage.errors import BedTakenError, ConflictGoneError
from app.storage.journal import DeskJournal
from app.storage.moments import entered_at
from app.storage.rows import fields_in_conflict, read_record

BETWEEN_PEOPLE = "+"
_SHORTEST_NUMBER = 4
"""Letters and digits; a document's number has more."""
_BEDS = """
    SELECT bed, person_id, 'stays.' || ordinal FROM stays WHERE open AND bed IN
        (SELECT bed FROM stays WHERE open AND bed <> '' GROUP BY bed HAVING count(DISTINCT person_id) > 1)
    ORDER BY bed, person_id
"""
_DOCUMENTS = """
    SELECT DISTINCT plain || ' ' || issuer, person_id, 'documents' FROM documents
    WHERE plain <> '' AND (plain, issuer) IN
        (SELECT plain, issuer FROM documents GROUP BY plain, issuer HAVING count(DISTINCT person_id) > 1)
        AND EXISTS (SELECT 1 FROM stays WHERE stays.person_id = documents.person_id AND open)
    ORDER BY 1, person_id
"""
_NUMBERS = """
    SELECT code || '-' || number, person_id, 'number' FROM people JOIN families USING(family_id)
    WHERE (family_id, number) IN
        (SELECT family_id, number FROM people GROUP BY family_id, number HAVING count(*) > 1)
    ORDER BY family_id, number, person_id
"""
_CODES = """
    SELECT code, family_id FROM families WHERE code IN (SELECT code FROM families GROUP BY code HAVING count(*) > 1)
    ORDER BY code, family_id
"""
_SHARED = ((ConflictKind.BED, _BEDS), (ConflictKind.DOCUMENT, _DOCUMENTS), (ConflictKind.NUMBER, _NUMBERS))


class Conflicts:
    """The conflicts in the desk's file."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal

    def all(self) -> tuple[Conflict, ...]:
        """Return what is to decide: people who share what they cannot share first, then fields."""
        return self._file.read(lambda db: (*self._shared(db), *self._codes(db), *self._people(db), *self._values(db)))

    def count(self) -> int:
        """Return how many there are."""
        return len(self.all())

    def said(self, op_id: str, field: str) -> bool:
        """Whether an entry said something of a field, or of a bed, a document or a family that is called so."""

        def look(db: Database) -> bool:
            entry = entry_of_op(db, op_id)
            if entry is None or entry.payload is None:
                return False
            document = plain_number(field.partition(" ")[0])
            return (
                f'"{field}"' in entry.payload  # a field's name, or a bed
                or (len(document) >= _SHORTEST_NUMBER and document in plain_number(entry.payload))
                or (entry.kind is EntityKind.PAIR and BETWEEN_PEOPLE in field)
                or (entry.kind is EntityKind.PERSON and _same_family(field, _code(db, entry.kind, entry.entity)))
            )

        return self._file.read(look)

    def keep(self, record: str, entity: str, field: str, op_id: str, operator: str, reason: str = "") -> None:
        """Let the value that ``op_id`` gave a field stand, at every desk. Raises ConflictGoneError."""

        def decide(db: Database) -> None:
            kind = EntityKind(record)
            known = read_record(db, kind, entity)
            if known is None or field not in known.conflicts() or op_id not in known.live[field]:
                raise ConflictGoneError
            self._edit(db, kind, entity, known, {field: known.live[field][op_id][1]}, operator, reason)

        self._file.write(decide)

    def move(self, person_id: str, bed: str, operator: str, reason: str = "") -> None:
        """Give somebody another bed, or none. Raises BedTakenError, ConflictGoneError."""

        def decide(db: Database) -> None:
            row = db.execute(
                "SELECT ordinal FROM stays WHERE person_id = ? AND open ORDER BY ordinal DESC", [person_id]
            ).fetchone()
            known = read_record(db, EntityKind.PERSON, person_id)
            if row is None or known is None:
                raise ConflictGoneError
            holder = db.execute(
                "SELECT code, number FROM stays JOIN people USING(person_id) JOIN families USING(family_id)"
                " WHERE bed = ? AND bed <> '' AND open AND person_id <> ?",
                [bed, person_id],
            ).fetchone()
            if holder is not None:
                raise BedTakenError(bed=bed, code=person_code(*holder))
            field = f"stays.{row[0]}"
            fields = {field: {**known.values()[field], "bed": bed}}
            self._edit(db, EntityKind.PERSON, person_id, known, fields, operator, reason)

        self._file.write(decide)

    def renumber(self, person_id: str, operator: str, reason: str = "") -> None:
        """Give a member the family's next number; the old slip shows another's code then. Raises ConflictGoneError."""

        def decide(db: Database) -> None:
            known = read_record(db, EntityKind.PERSON, person_id)
            if known is None:
                raise ConflictGoneError
            number = highest_number(db, known.values()["family"]) + 1
            self._edit(db, EntityKind.PERSON, person_id, known, {"number": number}, operator, reason)

        self._file.write(decide)

    def _edit(
        self,
        db: Database,
        kind: EntityKind,
        entity: str,
        known: LiveFields,
        fields: dict[str, Any],
        operator: str,
        reason: str,
    ) -> None:
        op_id = self._journal.new_id()
        change = known.edit(fields).model_copy(update={"reason": reason})
        self._journal.append(db, operator=operator, op_id=op_id, kind=kind, entity=entity, change=change)

    def _values(self, db: Database) -> Iterator[Conflict]:
        for kind, entity in db.execute("SELECT kind, entity FROM conflicts ORDER BY kind, entity").fetchall():
            record = read_record(db, EntityKind(kind), entity) or LiveFields()
            for field in fields_in_conflict(EntityKind(kind), record):
                rivals = tuple(
                    self._rival(
                        db, op_id, record.live[field][op_id][0], kind, entity, told(record.live[field][op_id][1])
                    )
                    for op_id in sorted(record.live[field])
                )
                name = _name(entity, record) if kind == EntityKind.PERSON else ""
                yield Conflict(
                    kind=ConflictKind.VALUE, record=kind, entity=entity, field=field, name=name, rivals=rivals
                )

    def _shared(self, db: Database) -> Iterator[Conflict]:
        for kind, query in _SHARED:
            together: dict[str, list[Rival]] = {}
            desks: dict[str, set[str]] = {}
            for shared, person_id, field in db.execute(query).fetchall():
                record = read_record(db, EntityKind.PERSON, person_id)
                if record is None:
                    continue
                op_id, (hlc, _value) = max(record.live[field].items(), key=lambda item: (item[1][0], item[0]))
                name = _name(person_id, record)
                together.setdefault(shared, []).append(self._rival(db, op_id, hlc, "person", person_id, name))
                desks.setdefault(shared, set()).add(_author(db, person_id)[0])
            for shared, rivals in together.items():
                if len(rivals) > 1 and (kind is not ConflictKind.DOCUMENT or len(desks[shared]) > 1):
                    yield Conflict(kind=kind, field=shared, rivals=tuple(rivals))

    def _codes(self, db: Database) -> Iterator[Conflict]:
        together: dict[str, list[Rival]] = {}
        for code, family_id in db.execute(_CODES).fetchall():
            together.setdefault(code, []).append(self._rival(db, family_id, 0, "family", family_id, code))
        for code, rivals in together.items():
            yield Conflict(kind=ConflictKind.CODE, field=code, rivals=tuple(rivals))

    def _people(self, db: Database) -> Iterator[Conflict]:
        for pairs in contradictions(db):
            rivals = []
            for pair in pairs:
                said = (read_record(db, EntityKind.PAIR, pair) or LiveFields()).live["verdict"]
                op_id, (hlc, verdict) = max(said.items(), key=lambda item: (item[1][0], item[0]))
                rivals.append(self._rival(db, op_id, hlc, EntityKind.PAIR, pair, verdict))
            between = BETWEEN_PEOPLE.join(rivals[0].code.split())
            yield Conflict(
                kind=ConflictKind.PEOPLE, record="pair", entity=pairs[0], field=between, rivals=tuple(rivals)
            )

    def _rival(self, db: Database, op_id: str, hlc: int, kind: str, entity: str, text: str) -> Rival:
        desk, operator = _author(db, op_id)
        return Rival(
            op_id=op_id,
            person_id=entity if kind == "person" else "",
            code=_code(db, kind, entity),
            text=text,
            desk=desk_name(db, self._file.identity, desk),
            operator=operator,
            at=entered_at(hlc),
        )


def _name(person_id: str, record: LiveFields) -> str:
    return person_from_fields(person_id, record.values()).display_name


def _author(db: Database, op_id: str) -> tuple[str, str]:
    row = db.execute("SELECT desk, operator FROM journal WHERE op_id = ?", [op_id]).fetchone()
    return ("", "") if row is None else (row[0], row[1])


def _code(db: Database, kind: str, entity: str) -> str:
    if kind == "family":
        row = db.execute("SELECT code FROM families WHERE family_id = ?", [entity]).fetchone()
        return "" if row is None else str(row[0])
    if kind == "pair":
        return " ".join(filter(None, (_code(db, "person", member) for member in pair_members(entity))))
    row = db.execute(
        "SELECT code, number FROM people JOIN families USING(family_id) WHERE person_id = ?", [entity]
    ).fetchone()
    return "" if row is None else person_code(*row)


def _same_family(one: str, other: str) -> bool:
    """Whether two person codes are of one family."""
    return one.count("-") > 1 and one.rpartition("-")[0] == other.rpartition("-")[0]


def told(value: Any) -> str:  # noqa: ANN401 - a field's value is anything JSON can say
    """Return a field's value as one line."""
    match value:
        case None:
            return ""
        case dict() if (name := told_name(value)) is not None:
            return name
        case dict():
            return ", ".join(filter(None, map(told, value.values())))
        case list():
            return ", ".join(map(told, value))
    return str(value)
