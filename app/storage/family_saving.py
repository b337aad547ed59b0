"""One save of one family, inside its transaction."""

from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from app.domain.errors import InternalError
from app.domain.family_code import person_code
from app.domain.person import Family, FamilyRecord, Member, Person, ShelterStatus, Stay
from app.domain.registration import Registration
from app.protocol.canonical import canonical_json
from app.protocol.entries import EntityKind
from app.protocol.live_fields import LiveFields
from app.protocol.records import Fields, changed_fields, family_fields, person_fields, stays_from_fields
from app.storage.erasing import any_erased, highest_number
from app.storage.errors import BedTakenError, OpIdTakenError, PersonErasedError
from app.storage.family_records import family_record
from app.storage.journal import DeskJournal
from app.storage.new_records import NewRecord
from app.storage.rows import read_record


class FamilySaving:
    """Appends what is new or differs; ``Families.save`` says the rules."""

    def __init__(self, db: Database, journal: DeskJournal, registration: Registration, operator: str) -> None:
        """``db`` has a transaction open."""
        self._db = db
        self._journal = journal
        self._registration = registration
        self._operator = operator

    def run(self) -> FamilyRecord:
        """Save. Raises BedTakenError, OpIdTakenError or PersonErasedError; the transaction is to be undone then."""
        family, persons = self._registration.family, self._registration.persons
        if any_erased(self._db, [person.person_id for person in persons]):
            raise PersonErasedError
        known_family = read_record(self._db, EntityKind.FAMILY, family.family_id)
        known = self._known_people()
        fresh = [person for person in persons if person.person_id not in known]
        self._refuse_taken_ids([*(() if known_family else (family.family_id,)), *(p.person_id for p in fresh)])
        stays = {stay.person_id: stay for stay in self._registration.stays}
        fresh = self._numbered(fresh)
        moved = [stays[person.person_id] for person in fresh]
        begun = [
            NewRecord(EntityKind.PERSON, person.person_id, person_fields(person, [stay]), (person, stay))
            for person, stay in zip(fresh, moved, strict=True)
        ]
        if known_family is None:
            begun.insert(0, NewRecord(EntityKind.FAMILY, family.family_id, family_fields(family), (family,)))
        else:
            self._edit_family(family, known_family)
        told_by_table = self._journal.begin_records(self._db, self._operator, begun)
        for person in persons:
            if person.person_id in known:
                moved += self._edit_person(person, stays[person.person_id], known[person.person_id])
        for stay in moved:
            self._refuse_if_taken(stay)
        self._db.execute("DELETE FROM drafts WHERE op_id = ?", [family.family_id])
        if told_by_table and known_family is None and not known:  # then the file has what was said, and no more
            members = tuple(Member(person=person, stay=stays[person.person_id]) for person in fresh)
            return FamilyRecord(family=family, members=members)
        record = family_record(self._db, family.family_id)
        if record is None:
            raise InternalError(what="a family just saved is not there")
        return record

    def _known_people(self) -> dict[str, LiveFields]:
        """Return the records of the members that the file has."""
        rows = self._db.execute(
            "SELECT person_id, fields FROM people WHERE person_id IN (SELECT value FROM json_each(?))",
            [canonical_json([person.person_id for person in self._registration.persons])],
        ).fetchall()
        return {person_id: LiveFields.from_json(fields) for person_id, fields in rows}

    def _refuse_taken_ids(self, ids: Sequence[str]) -> None:
        """Raise OpIdTakenError when an id of a new record was said already, of whatever."""
        taken = self._db.execute(
            "SELECT 1 FROM journal WHERE op_id IN (SELECT value FROM json_each(?)) LIMIT 1", [canonical_json(ids)]
        ).fetchone()
        if taken or len(set(ids)) < len(ids):
            raise OpIdTakenError

    def _numbered(self, fresh: Sequence[Person]) -> list[Person]:
        """Give new members the numbers after the highest that a member of the family ever had."""
        if not fresh:
            return []
        highest = highest_number(self._db, self._registration.family.family_id)
        return [person.model_copy(update={"number": number}) for number, person in enumerate(fresh, highest + 1)]

    def _edit_family(self, family: Family, record: LiveFields) -> None:
        known = record.values()
        kept = {path: known[path] for path in ("code", "camp", "registered_at")}
        self._edit(EntityKind.FAMILY, family.family_id, record, family_fields(family) | kept)

    def _edit_person(self, person: Person, wanted: Stay, record: LiveFields) -> Iterator[Stay]:
        """Save what differs of the person; yield the stay when it has a bed that it had not before."""
        known = record.values()
        if known["family"] != person.family_id:
            raise OpIdTakenError
        person = person.model_copy(update={"number": known["number"]})
        before = stays_from_fields(person.person_id, known)
        stays = _with_bed(before, wanted)
        self._edit(EntityKind.PERSON, person.person_id, record, person_fields(person, stays))
        if stays != before and stays[-1].status is not ShelterStatus.CHECKED_OUT:
            yield stays[-1]

    def _edit(self, kind: EntityKind, entity: str, record: LiveFields, fields: Fields) -> None:
        changed = changed_fields(record.values(), fields)
        if changed:
            self._journal.append(
                self._db,
                operator=self._operator,
                op_id=self._journal.new_id(),
                kind=kind,
                entity=entity,
                change=record.edit(changed),
            )

    def _refuse_if_taken(self, stay: Stay) -> None:
        """Raise BedTakenError when somebody else's open stay has the bed.

        Asked once everybody is saved, so that a family may swap its beds, and only of beds taken in this save, so that
        a bed given away twice by two desks keeps nobody from mending a phone number.
        """
        if not stay.bed:
            return
        row = self._db.execute(
            "SELECT bed, code, number FROM stays JOIN people USING(person_id) JOIN families USING(family_id)"
            " WHERE bed = ? AND bed <> '' AND open AND person_id <> ? LIMIT 1",
            [stay.bed, stay.person_id],
        ).fetchone()
        if row is not None:
            raise BedTakenError(bed=row[0], code=person_code(row[1], row[2]))


def _with_bed(stays: tuple[Stay, ...], wanted: Stay) -> tuple[Stay, ...]:
    """Return the stays with the last in the bed wanted; when and how somebody arrived stays as it was."""
    if not stays:
        return (wanted,)
    return (*stays[:-1], stays[-1].model_copy(update={"bed": wanted.bed}))
