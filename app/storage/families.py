"""Saving and opening families."""

from datetime import datetime

import uuid_utils
from sqlite_utils import Database

from app.domain.errors import InternalError
from app.domain.family_code import family_code, person_code
from app.domain.person import Family, FamilyRecord, Person, Stay
from app.domain.registration import Registration
from app.protocol.entries import Change, EntityKind
from app.protocol.records import Fields, changed_fields, family_fields, person_fields, stays_from_fields
from app.storage.desk_file import DeskFile
from app.storage.errors import BedTakenError, OpIdTakenError
from app.storage.facts import Fact, read_fact, write_fact
from app.storage.family_records import family_record
from app.storage.journal import DeskJournal
from app.storage.rows import read_record, sortable


class Families:
    """The families of the desk's file."""

    def __init__(self, file: DeskFile, journal: DeskJournal) -> None:
        """``journal`` is the file's."""
        self._file = file
        self._journal = journal

    def next_code(self) -> str:
        """Reserve the next family code of this desk; a code given out is never given again, used or not."""

        def reserve(db: Database) -> str:
            counter = int(read_fact(db, Fact.NEXT_FAMILY) or 0)
            write_fact(db, Fact.NEXT_FAMILY, str(counter + 1))
            return family_code(self._file.identity.prefix, counter)

        return self._file.write(reserve)

    def save(self, registration: Registration, operator: str) -> FamilyRecord:
        """Save the family in one transaction: rows, entries, search index; its draft goes.

        Op ids that are committed already become edits of what differs, and nothing that is the same is written again,
        so saving twice makes nobody twice. Members keep their numbers, new ones get the next; a member whom the
        registration leaves out stays. Raises BedTakenError, OpIdTakenError or a MachineError; then nothing is saved.
        """
        saving = _Saving(self._journal, registration, operator)
        return self._file.write(saving.run)

    def by_code(self, code: str) -> FamilyRecord | None:
        """Return the family with this code."""
        return self._find("SELECT family_id FROM families WHERE code = ?", code)

    def by_person(self, person_id: str) -> FamilyRecord | None:
        """Return the person's family."""
        return self._find("SELECT family_id FROM people WHERE person_id = ?", person_id)

    def by_form(self, op_id: str) -> FamilyRecord | None:
        """Return the family that the form with this op id became."""
        return self._find("SELECT family_id FROM families WHERE family_id = ?", op_id)

    def holding_document(self, number: str, issuer: str = "") -> tuple[str, str] | None:
        """Return who holds a document: the person's id and code. An unknown issuer matches any."""
        row = self._file.read(
            lambda db: db.execute(
                "SELECT documents.person_id, code, people.number FROM documents"
                " JOIN people USING(person_id) JOIN families USING(family_id)"
                " WHERE documents.number = ?1 AND (issuer = ?2 OR issuer = '' OR ?2 = '') LIMIT 1",
                [number, issuer],
            ).fetchone()
        )
        return None if row is None else (row[0], person_code(row[1], row[2]))

    def count(self) -> tuple[int, int]:
        """Return how many families and people there are."""
        row = self._file.read(
            lambda db: db.execute("SELECT (SELECT count(*) FROM families), (SELECT count(*) FROM people)").fetchone()
        )
        return row[0], row[1]

    def all_overlapping(self, start: datetime, end: datetime) -> tuple[FamilyRecord, ...]:
        """Return the families, by code, of which anybody's stay overlaps [start, end)."""

        def collect(db: Database) -> tuple[FamilyRecord, ...]:
            rows = db.execute(
                "SELECT DISTINCT family_id FROM stays JOIN people USING(person_id) JOIN families USING(family_id)"
                " WHERE arrived_at < ? AND coalesce(left_at, '9999') > ? ORDER BY code",
                [sortable(end), sortable(start)],
            ).fetchall()
            return tuple(record for (family_id,) in rows if (record := family_record(db, family_id)))

        return self._file.read(collect)

    def _find(self, query: str, parameter: str) -> FamilyRecord | None:
        def find(db: Database) -> FamilyRecord | None:
            row = db.execute(query, [parameter]).fetchone()
            return None if row is None else family_record(db, row[0])

        return self._file.read(find)


class _Saving:
    """One save of one registration."""

    def __init__(self, journal: DeskJournal, registration: Registration, operator: str) -> None:
        self._journal = journal
        self._registration = registration
        self._operator = operator

    def run(self, db: Database) -> FamilyRecord:
        family = self._registration.family
        self._save_family(db, family)
        stays = {stay.person_id: stay for stay in self._registration.stays}
        for person in self._registration.persons:
            self._save_person(db, person, stays[person.person_id])
        _refuse_taken_beds(db, family.family_id)
        db.execute("DELETE FROM drafts WHERE op_id = ?", [family.family_id])
        record = family_record(db, family.family_id)
        if record is None:
            raise InternalError(what="a family just saved is not there")
        return record

    def _save_family(self, db: Database, family: Family) -> None:
        fields = family_fields(family)
        known = self._known(db, EntityKind.FAMILY, family.family_id)
        if known is None:
            self._append(db, EntityKind.FAMILY, family.family_id, family.family_id, Change(fields=fields))
        else:
            kept = {path: known[path] for path in ("code", "camp", "registered_at")}
            self._edit(db, EntityKind.FAMILY, family.family_id, known, fields | kept)

    def _save_person(self, db: Database, person: Person, stay: Stay) -> None:
        known = self._known(db, EntityKind.PERSON, person.person_id)
        if known is None:
            person = person.model_copy(update={"number": _next_number(db, person)})
            fields = person_fields(person, [stay])
            self._append(db, EntityKind.PERSON, person.person_id, person.person_id, Change(fields=fields))
        elif known["family"] != person.family_id:
            raise OpIdTakenError
        else:
            person = person.model_copy(update={"number": known["number"]})
            stays = _with_bed(stays_from_fields(person.person_id, known), stay)
            self._edit(db, EntityKind.PERSON, person.person_id, known, person_fields(person, stays))

    def _known(self, db: Database, kind: EntityKind, entity: str) -> Fields | None:
        record = read_record(db, kind, entity)
        if record is not None:
            return record.values()
        if db.execute("SELECT 1 FROM journal WHERE op_id = ?", [entity]).fetchone():
            raise OpIdTakenError
        return None

    def _edit(self, db: Database, kind: EntityKind, entity: str, known: Fields, fields: Fields) -> None:
        changed = changed_fields(known, fields)
        record = read_record(db, kind, entity)
        if changed and record is not None:
            self._append(db, kind, entity, str(uuid_utils.uuid7()), record.edit(changed))

    def _append(self, db: Database, kind: EntityKind, entity: str, op_id: str, change: Change) -> None:
        self._journal.append(db, operator=self._operator, op_id=op_id, kind=kind, entity=entity, change=change)


def _next_number(db: Database, person: Person) -> int:
    """Return the number after the highest that a member of the family ever had."""
    row = db.execute("SELECT max(number) FROM people WHERE family_id = ?", [person.family_id]).fetchone()
    return (row[0] or 0) + 1


def _with_bed(stays: tuple[Stay, ...], wanted: Stay) -> tuple[Stay, ...]:
    """Return the stays with the last in the bed wanted; when and how somebody arrived stays as it was."""
    if not stays:
        return (wanted,)
    return (*stays[:-1], stays[-1].model_copy(update={"bed": wanted.bed}))


def _refuse_taken_beds(db: Database, family_id: str) -> None:
    row = db.execute(
        "SELECT mine.bed, code, other.number FROM people AS me"
        " JOIN stays AS mine ON mine.person_id = me.person_id AND mine.open AND mine.bed <> ''"
        " JOIN stays AS theirs ON theirs.bed = mine.bed AND theirs.open AND theirs.person_id <> mine.person_id"
        " AND theirs.bed <> ''"
        " JOIN people AS other ON other.person_id = theirs.person_id"
        " JOIN families ON families.family_id = other.family_id"
        " WHERE me.family_id = ? LIMIT 1",
        [family_id],
    ).fetchone()
    if row is not None:
        raise BedTakenError(bed=row[0], code=person_code(row[1], row[2]))
