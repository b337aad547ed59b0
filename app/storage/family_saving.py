"""One save of one family, inside its transaction."""

from sqlite_utils import Database

from app.domain.errors import InternalError
from app.domain.family_code import person_code
from app.domain.person import Family, FamilyRecord, Person, ShelterStatus, Stay
from app.domain.registration import Registration
from app.protocol.entries import Change, EntityKind
from app.protocol.live_fields import LiveFields
from app.protocol.records import Fields, changed_fields, family_fields, person_fields, stays_from_fields
from app.storage.erasing import highest_number, is_erased
from app.storage.errors import BedTakenError, OpIdTakenError, PersonErasedError
from app.storage.family_records import family_record
from app.storage.journal import DeskJournal
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
        family = self._registration.family
        self._save_family(family)
        stays = {stay.person_id: stay for stay in self._registration.stays}
        moved = [self._save_person(person, stays[person.person_id]) for person in self._registration.persons]
        for stay in filter(None, moved):
            self._refuse_if_taken(stay)
        self._db.execute("DELETE FROM drafts WHERE op_id = ?", [family.family_id])
        record = family_record(self._db, family.family_id)
        if record is None:
            raise InternalError(what="a family just saved is not there")
        return record

    def _save_family(self, family: Family) -> None:
        fields = family_fields(family)
        record = self._known(EntityKind.FAMILY, family.family_id)
        if record is None:
            self._create(EntityKind.FAMILY, family.family_id, fields)
        else:
            known = record.values()
            kept = {path: known[path] for path in ("code", "camp", "registered_at")}
            self._edit(EntityKind.FAMILY, family.family_id, record, fields | kept)

    def _save_person(self, person: Person, wanted: Stay) -> Stay | None:
        """Save the person; return the stay when it has a bed that it had not before."""
        if is_erased(self._db, person.person_id):
            raise PersonErasedError
        record = self._known(EntityKind.PERSON, person.person_id)
        if record is None:
            person = person.model_copy(update={"number": self._next_number(person.family_id)})
            self._create(EntityKind.PERSON, person.person_id, person_fields(person, [wanted]))
            return wanted
        known = record.values()
        if known["family"] != person.family_id:
            raise OpIdTakenError
        person = person.model_copy(update={"number": known["number"]})
        before = stays_from_fields(person.person_id, known)
        stays = _with_bed(before, wanted)
        self._edit(EntityKind.PERSON, person.person_id, record, person_fields(person, stays))
        return stays[-1] if stays != before and stays[-1].status is not ShelterStatus.CHECKED_OUT else None

    def _known(self, kind: EntityKind, entity: str) -> LiveFields | None:
        record = read_record(self._db, kind, entity)
        if record is None and self._db.execute("SELECT 1 FROM journal WHERE op_id = ?", [entity]).fetchone():
            raise OpIdTakenError
        return record

    def _create(self, kind: EntityKind, entity: str, fields: Fields) -> None:
        self._append(kind, entity, entity, Change(fields=fields))

    def _edit(self, kind: EntityKind, entity: str, record: LiveFields, fields: Fields) -> None:
        changed = changed_fields(record.values(), fields)
        if changed:
            self._append(kind, entity, self._journal.new_id(), record.edit(changed))

    def _append(self, kind: EntityKind, entity: str, op_id: str, change: Change) -> None:
        self._journal.append(self._db, operator=self._operator, op_id=op_id, kind=kind, entity=entity, change=change)

    def _next_number(self, family_id: str) -> int:
        """Return the number after the highest that a member of the family ever had."""
        return highest_number(self._db, family_id) + 1

    def _refuse_if_taken(self, stay: Stay) -> None:
        """Raise BedTakenError when somebody else's open stay has the bed.

        Asked once everybody is saved, so that a family may swap its beds, and only of beds taken in this save, so that
        a bed given away twice by two desks keeps nobody from mending a phone number.
        """
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
