"""Records and their fields: what goes in comes out."""

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from app.domain.dates import PartialDate
from app.domain.person import (
    Claim,
    Direction,
    Family,
    IdentityDocument,
    Person,
    PersonName,
    Presence,
    ShelterStatus,
    SlipIssue,
    Stay,
)
from app.protocol.records import (
    changed_fields,
    family_fields,
    family_from_fields,
    person_fields,
    person_from_fields,
    presence_fields,
    presence_from_fields,
    slip_fields,
    slip_from_fields,
    stays_from_fields,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)

RICH = Person(
    person_id="p1",
    family_id="f1",
    number=2,
    names={
        "Latn": PersonName(surname="RABINOVICH", given="Anna"),
        "Cyrl": PersonName(surname="Рабинович", given="Анна", patronymic="Львовна"),
    },
    birth_date=PartialDate(value="1974", estimated=True),
    sex="F",
    relationship="SPOUSE",
    languages=("ru", "he"),
    documents=(IdentityDocument(type="P", number="L898902C3", issuer="UTO", expires=date(2030, 4, 15)),),
    needs=("PREGNANCY",),
    claim=Claim(basis="GRANDCHILD", through_name="Лев", through_living=False),
)
BARE = Person(
    person_id="p2", family_id="f1", number=1, names={"Hebr": PersonName(given="דוד")}, sex="M", relationship="HEAD"
)
STAYS = (
    Stay(person_id="p1", bed="B/14/2", arrived_at=NOON, left_at=NOON, status=ShelterStatus.CHECKED_OUT),
    Stay(person_id="p1", ordinal=2, arrived_at=NOON),
)


@pytest.mark.parametrize("person", [RICH, BARE])
def test_a_person_comes_back_as_they_went(person: Person) -> None:
    assert person_from_fields(person.person_id, person_fields(person, ())) == person


def test_stays_come_back_oldest_first() -> None:
    assert stays_from_fields("p1", person_fields(RICH, reversed(STAYS))) == STAYS


def test_fields_are_named_by_their_path_and_leave_out_what_nobody_filled_in() -> None:
    assert person_fields(BARE, STAYS[1:]) == {
        "family": "f1",
        "number": 1,
        "names.Hebr": {"given": "דוד"},
        "sex": "M",
        "relationship": "HEAD",
        "stays.2": {"arrived_at": "2026-03-01T12:00:00Z"},
    }


def test_the_other_records_come_back_as_they_went() -> None:
    family = Family(family_id="f1", code="K7-0000", camp="FI", head="p2", registered_at=NOON)
    passage = Presence(presence_id="x1", person_id="p1", direction=Direction.OUT, at=NOON)
    slip = SlipIssue(slip_id="s1", person_id="p1", copy_number=2, issued_at=NOON, expires_on=date(2026, 4, 1))
    assert family_from_fields("f1", family_fields(family)) == family
    assert presence_from_fields("x1", presence_fields(passage)) == passage
    assert slip_from_fields("s1", slip_fields(slip)) == slip


def test_an_edit_sets_only_what_differs_and_clears_with_null() -> None:
    before = person_fields(RICH, ())
    after = person_fields(RICH.model_copy(update={"phone": "+358 40 000", "needs": ()}), ())
    edit = changed_fields(before, after)
    assert edit == {"phone": "+358 40 000", "needs": None}
    assert person_from_fields("p1", before | edit) == RICH.model_copy(update={"phone": "+358 40 000", "needs": ()})


def test_fields_that_are_no_person_are_refused() -> None:
    with pytest.raises(ValidationError):
        person_from_fields("p1", {"number": 0})
