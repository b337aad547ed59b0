"""A real desk of a camp with other desks: its encrypted file, enrolled, over any link."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from app.domain.desk import DeskIdentity
from app.domain.person import Family, FamilyRecord, IdentityDocument, Person, PersonName, Stay
from app.domain.registration import Registration
from app.hq.server import Headquarters
from app.protocol.enrolment import Enrolment
from app.reference.wire import load_compactor
from app.storage.conflicts import Conflicts
from app.storage.desk_file import DeskFile
from app.storage.enrolment import KeptEnrolment
from app.storage.families import Families
from app.storage.journal import DeskJournal
from app.storage.pulled import Pulled
from app.sync.connect import Link
from app.sync.enrol import enrol
from app.sync.pull import FIRST_PAGE_BYTES, Pull
from app.sync.push import Push
from app.vault.data_key import DataKey
from tests.helpers.loopback import now
from tests.helpers.memory_journal import new_id

KEY = DataKey(bytes(range(32)))
ARRIVED = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
ROWS = {
    "families": "*",
    "people": "person_id, fields, family_id, number, terms",
    **dict.fromkeys(("stays", "documents", "presences", "slips", "incomplete", "conflicts", "pairs", "merged"), "*"),
}
"""What every desk of a camp has alike once all has been exchanged."""


@dataclass
class CampDesk:
    folder: Path
    file: DeskFile
    link: Link
    clock: Callable[[], datetime]

    @classmethod
    def join(
        cls, folder: Path, prefix: str, headquarters: Headquarters, link: Link, clock: Callable[[], datetime] = now
    ) -> "CampDesk":
        identity = DeskIdentity(desk=new_id(), name=f"Desk {prefix}", camp="TRN", prefix=prefix, training=True)
        desk = cls(folder, DeskFile.create(folder, identity, KEY, clock, ballast_bytes=4096), link, clock)
        kept = KeptEnrolment(desk.file)
        kept.keep(enrol(link, headquarters.enrol("TRN", identity.name), identity, kept.signing_key()), "http://x")
        return desk

    @property
    def families(self) -> Families:
        return Families(self.file, self.journal)

    @property
    def journal(self) -> DeskJournal:
        return DeskJournal(self.file)

    @property
    def enrolment(self) -> Enrolment:
        enrolment = KeptEnrolment(self.file).get()
        assert enrolment is not None
        return enrolment

    def push(self) -> None:
        Push(self.journal, self.enrolment, self.link, self.clock)()

    def pull(self, page_bytes: int = FIRST_PAGE_BYTES) -> Pull:
        return Pull(Pulled(self.file), self.journal, self.enrolment, self.link, page_bytes, load_compactor())

    def reopen(self) -> None:
        self.file.close()
        self.file = DeskFile.open(self.folder, KEY, self.clock, ballast_bytes=4096)

    def register(self, *given: str, bed: str = "", document: str = "") -> FamilyRecord:
        family_id, ids = new_id(), [new_id() for _ in given]
        persons = tuple(
            Person(
                person_id=person_id,
                family_id=family_id,
                number=number,
                names={"Latn": PersonName(surname="SPECIMEN", given=name)},
                sex="X",
                relationship="HEAD" if number == 1 else "CHILD",
                documents=(IdentityDocument(type="PASSPORT", number=document, issuer="UTO"),) if document else (),
            )
            for number, (person_id, name) in enumerate(zip(ids, given, strict=True), 1)
        )
        stays = tuple(
            Stay(person_id=person_id, bed=bed if number == 0 else "", arrived_at=ARRIVED)
            for number, person_id in enumerate(ids)
        )
        code = self.families.next_code()
        family = Family(family_id=family_id, code=code, camp="TRN", head=ids[0], registered_at=ARRIVED)
        return self.families.save(Registration(family=family, persons=persons, stays=stays), "Miriam")

    def conflicts(self) -> Conflicts:
        return Conflicts(self.file, self.journal)

    def add(self, code: str, given: str) -> FamilyRecord:
        """Add a member to a family."""
        record = self.families.by_code(code)
        assert record is not None
        first = record.members[0].person
        names = {"Latn": PersonName(surname="SPECIMEN", given=given)}
        values = {"person_id": new_id(), "names": names, "relationship": "CHILD", "documents": ()}
        person = first.model_copy(update=values)
        stays = tuple(member.stay for member in record.members if member.stay)
        stay = Stay(person_id=person.person_id, arrived_at=ARRIVED)
        persons = (*(member.person for member in record.members), person)
        return self.families.save(Registration(family=record.family, persons=persons, stays=(*stays, stay)), "Miriam")

    def change(self, code: str, number: int = 1, *, values: dict[str, object]) -> FamilyRecord:
        """Save the family again with a person's fields changed."""
        record = self.families.by_code(code)
        assert record is not None
        persons = tuple(
            member.person.model_copy(update=values) if member.person.number == number else member.person
            for member in record.members
        )
        stays = tuple(member.stay for member in record.members if member.stay)
        return self.families.save(Registration(family=record.family, persons=persons, stays=stays), "Miriam")

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """Everything that screens read."""

        def collect(db: Database) -> dict[str, list[tuple[object, ...]]]:
            return {
                table: sorted((tuple(row.values()) for row in db[table].rows_where(select=columns)), key=repr)
                for table, columns in ROWS.items()
            }

        return self.file.read(collect)

    def op_ids(self) -> list[str]:
        rows = self.file.read(lambda db: db.execute("SELECT op_id FROM journal WHERE kind <> 'operator'").fetchall())
        return sorted(row[0] for row in rows)
