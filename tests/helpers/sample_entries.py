"""Families as a desk journals them, for tests of what travels."""

from datetime import UTC, datetime

from app.domain.dates import PartialDate
from app.domain.family_code import family_code
from app.domain.paper_order import PaperIssue
from app.domain.person import (
    Claim,
    Family,
    IdentityDocument,
    Person,
    PersonName,
    Presence,
    SlipIssue,
    Stay,
)
from app.protocol import records
from app.protocol.entries import Change, EntityKind, Entry
from app.protocol.tombstones import Tombstone
from tests.helpers.memory_journal import MemoryJournal, new_id

ARRIVED = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def sample_person(family_id: str, number: int) -> Person:
    return Person(
        person_id=new_id(),
        family_id=family_id,
        number=number,
        names={
            "Latn": PersonName(surname="HƏSƏNOV", given="Elşən"),
            "Cyrl": PersonName(surname="Гасанов", given="Эльшан", patronymic="Рафикович"),
            "Hebr": PersonName(surname="חסנוב", given="אלשן"),
        },
        birth_date=PartialDate(value="1974", estimated=True),
        sex="M",
        relationship="HEAD" if number == 1 else "CHILD",
        nationality="AZE",
        languages=("az", "ru"),
        phone="+994 50 123 45 67",
        documents=(IdentityDocument(type="PASSPORT", number=f"C0{number}5678", issuer="AZE"),),
        needs=("WHEELCHAIR",),
        claim=Claim(basis="GRANDCHILD", through_name="Рабинович Мирьям", through_living=False),
    )


def append_family(journal: MemoryJournal, counter: int, members: int = 2, camp: str = "TRN") -> list[Person]:
    family_id = new_id()
    people = [sample_person(family_id, number) for number in range(1, members + 1)]
    family = Family(
        family_id=family_id,
        code=family_code("K7", counter),
        camp=camp,
        head=people[0].person_id,
        registered_at=ARRIVED,
    )
    journal.append(EntityKind.FAMILY, family_id, Change(fields=records.family_fields(family)), family_id)
    for person in people:
        stay = Stay(person_id=person.person_id, bed=f"A/101/{person.number}", arrived_at=ARRIVED)
        change = Change(fields=records.person_fields(person, [stay]))
        journal.append(EntityKind.PERSON, person.person_id, change, person.person_id)
    return people


def append_slip(journal: MemoryJournal, person: Person, copy_number: int = 1) -> SlipIssue:
    slip = SlipIssue(
        slip_id=new_id(),
        person_id=person.person_id,
        copy_number=copy_number,
        issued_at=ARRIVED,
        expires_on=ARRIVED.date(),
    )
    journal.append(EntityKind.SLIP, slip.slip_id, Change(fields=records.slip_fields(slip)), slip.slip_id)
    return slip


def append_presence(journal: MemoryJournal, person: Person, direction: str) -> None:
    passage = Presence.model_validate(
        {"presence_id": new_id(), "person_id": person.person_id, "direction": direction, "at": ARRIVED}
    )
    change = Change(fields=records.presence_fields(passage))
    journal.append(EntityKind.PRESENCE, passage.presence_id, change, passage.presence_id)


def append_paper(journal: MemoryJournal, issue: PaperIssue, entity: str = "") -> Entry:
    """Tell of a list that was made; an entry of an ``entity`` other than its own id speaks of another's."""
    op_id = new_id()
    return journal.append(EntityKind.PAPER, entity or op_id, Change(fields=records.paper_fields(issue)), op_id)


def append_tombstone(journal: MemoryJournal, person: Person, reason: str = "asked for it") -> Entry:
    """Erase somebody as a desk says it; what the journal holds of them is left to whoever receives it."""
    tombstone = Tombstone(person_id=person.person_id, family=person.family_id, number=person.number, reason=reason)
    return journal.append(EntityKind.TOMBSTONE, person.person_id, tombstone.change())
