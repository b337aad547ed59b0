"""Who is on a day's roster, and how they are counted."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from app.domain.camp import Bed
from app.domain.dates import PartialDate
from app.domain.name_order import NameOrder
from app.domain.person import Family, FamilyRecord, IdentityDocument, Member, Person, PersonName, Stay
from app.domain.roster import Roster, RosterMaker, RosterMark, RosterOrder, bounds_of_day

BAKU = ZoneInfo("Asia/Baku")
HELSINKI = ZoneInfo("Europe/Helsinki")
DAY = date(2026, 11, 23)
ARRIVED = datetime(2026, 11, 20, 9, tzinfo=UTC)


def _member(
    number: int = 1,
    *,
    born: str = "1980",
    sex: str = "F",
    arrived: datetime = ARRIVED,
    left: datetime | None = None,
    present: bool = True,
    bed: str = "",
) -> Member:
    person = Person(
        person_id=f"p{number}",
        family_id="f",
        number=number,
        names={"Latn": PersonName(surname="ERIKSSON", given="Anna")},
        birth_date=PartialDate.parse(born) if born else None,
        sex=sex,
        relationship="HEAD" if number == 1 else "CHILD",
    )
    return Member(
        person=person,
        stay=Stay(person_id=f"p{number}", bed=bed, arrived_at=arrived, left_at=left),
        present=present,
    )


def _record(*members: Member, code: str = "K7-0000") -> FamilyRecord:
    head = members[0].person.person_id if members else ""
    family = Family(family_id="f", code=code, camp="AZ", head=head, registered_at=ARRIVED)
    return FamilyRecord(family=family, members=members)


def _maker(*, zone: ZoneInfo = BAKU, beds: Sequence[Bed] = (), sexes: Sequence[str] = ()) -> RosterMaker:
    return RosterMaker(zone, NameOrder("Latn", str.casefold), tuple(beds), tuple(sexes))


def _roster(*members: Member, zone: ZoneInfo = BAKU) -> Roster:
    return _maker(zone=zone).make([_record(*members)], DAY)


def _marks(member: Member, zone: ZoneInfo = BAKU) -> tuple[RosterMark, ...] | None:
    """The marks of the only person, or None when that person is not on the list."""
    return next((row.marks for row in _roster(member, zone=zone).rows), None)


def test_somebody_in_the_middle_of_a_stay_is_on_the_list_without_a_mark() -> None:
    assert _marks(_member()) == ()


def test_the_day_is_the_camp_s_not_greenwich_s() -> None:
    # 22 November 20:30 in Greenwich is the 23rd, 00:30, in Baku and still the 22nd, 22:30, in Helsinki.
    arrived = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)
    assert _marks(_member(arrived=arrived), BAKU) == (RosterMark.NEW,)
    assert _marks(_member(arrived=arrived), HELSINKI) == ()


def test_a_day_with_a_clock_change_has_its_own_length() -> None:
    start, end = bounds_of_day(date(2026, 10, 25), HELSINKI)
    assert end.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=25)


@pytest.mark.parametrize(
    ("arrived", "left", "expected"),
    [
        ("2026-11-22T23:59:59", None, ()),
        ("2026-11-23T00:00:00", None, (RosterMark.NEW,)),
        ("2026-11-23T23:59:59", None, (RosterMark.NEW,)),
        ("2026-11-24T00:00:00", None, None),
        ("2026-11-20T10:00:00", "2026-11-22T23:59:59", None),
        ("2026-11-20T10:00:00", "2026-11-23T00:00:00", (RosterMark.LEFT,)),
        ("2026-11-20T10:00:00", "2026-11-23T12:00:00", (RosterMark.LEFT,)),
        ("2026-11-20T10:00:00", "2026-11-24T00:00:00", ()),
        ("2026-11-23T08:00:00", "2026-11-23T12:00:00", (RosterMark.NEW, RosterMark.LEFT)),
    ],
)
def test_a_stay_is_on_the_list_of_every_day_it_overlaps(
    arrived: str, left: str | None, expected: tuple[RosterMark, ...] | None
) -> None:
    zone = timezone(timedelta(hours=4))
    member = _member(
        arrived=datetime.fromisoformat(arrived).replace(tzinfo=zone),
        left=datetime.fromisoformat(left).replace(tzinfo=zone) if left else None,
    )
    assert _marks(member) == expected


def test_absent_is_who_went_out_and_did_not_come_back() -> None:
    assert _marks(_member(present=False)) == (RosterMark.ABSENT,)


def test_who_left_is_not_absent_besides() -> None:
    left = datetime(2026, 11, 23, 10, tzinfo=UTC)
    assert _marks(_member(present=False, left=left)) == (RosterMark.LEFT,)


def test_a_person_without_a_stay_is_not_in_the_camp() -> None:
    member = _member().model_copy(update={"stay": None})
    assert _roster(member).groups == ()


def test_a_family_of_which_nobody_is_there_is_left_out() -> None:
    assert _maker().make([_record(), _record(_member())], DAY).people == 1


def test_families_stand_by_code_and_members_by_number() -> None:
    records = [_record(_member(1), _member(2), code="K7-0154"), _record(_member(1), code="K7-000A")]
    roster = _maker().make(records, DAY)
    assert [[row.code for row in group.rows] for group in roster.groups] == [
        ["K7-000A-1"],
        ["K7-0154-1", "K7-0154-2"],
    ]


def test_the_head_is_known() -> None:
    assert [row.head for row in _roster(_member(1), _member(2)).rows] == [True, False]


def test_a_bed_is_shown_as_it_is_said() -> None:
    beds = [Bed(bed_id="B/14/2", building="B", room="14", number="2")]
    record = _record(_member(1, bed="B/14/2"), _member(2), _member(3, bed="GONE/1/1"))
    rows = _maker(beds=beds).make([record], DAY).rows
    assert [row.bed for row in rows] == ["B-14/2", "", "GONE/1/1"]


def test_the_first_document_is_shown() -> None:
    member = _member()
    documents = tuple(IdentityDocument(type="PASSPORT", number=number) for number in ("L898902C3", "X1"))
    person = member.person.model_copy(update={"documents": documents})
    (row,) = _roster(member.model_copy(update={"person": person})).rows
    assert row.document == documents[0]


@pytest.mark.parametrize(
    ("born", "band"),
    [
        ("2026-11-23", 0),
        ("2021-11-24", 0),
        ("2021-11-23", 1),
        ("2008-11-24", 1),
        ("2008-11-23", 2),
        ("1966-11-24", 2),
        ("1966-11-23", 3),
        ("~1930", 3),
        ("2026-12-01", 0),
    ],
)
def test_a_birthday_moves_a_person_to_the_next_band(born: str, band: int) -> None:
    (total,) = _roster(_member(born=born)).totals
    assert total.bands == tuple(int(place == band) for place in range(4))


def test_totals_count_everybody_once() -> None:
    roster = _maker(sexes=("F", "M", "X")).make(
        [
            _record(_member(1, sex="M"), _member(2), _member(3, born="2020", sex="M"), _member(4, born=""), code="A"),
            _record(_member(1, left=datetime(2026, 11, 23, 10, tzinfo=UTC)), _member(2, present=False), code="B"),
        ],
        DAY,
    )
    assert [(total.sex, total.bands, total.unknown) for total in roster.totals] == [
        ("F", (0, 0, 3, 0), 1),
        ("M", (0, 1, 1, 0), 0),
    ]
    assert roster.people == 6 == sum(1 for _ in roster.rows)
    assert [roster.marked(mark) for mark in RosterMark] == [0, 1, 1]


def test_a_sex_outside_the_list_is_counted_too() -> None:
    assert [total.sex for total in _maker(sexes="FM").make([_record(_member(sex="U"))], DAY).totals] == ["U"]


def test_an_empty_camp_has_an_empty_roster() -> None:
    roster = _maker().make([], DAY)
    assert (roster.people, roster.families, roster.totals, roster.groups) == (0, 0, (), ())


BEDS = tuple(
    Bed(bed_id=f"{building}/{room}/{number}", building=building, room=room, number=number)
    for building in "AB"
    for room in ("9", "10")
    for number in "12"
)


def _named(member: Member, surname: str) -> Member:
    person = member.person.model_copy(update={"names": {"Latn": PersonName(surname=surname, given="Anna")}})
    return member.model_copy(update={"person": person})


def test_in_order_of_rooms_the_camps_own_order_counts_and_who_has_no_bed_comes_last() -> None:
    records = [
        _record(_member(1, bed="B/9/1"), _member(2), _member(3, bed="A/10/1"), code="K7-000A"),
        _record(_member(1, bed="A/10/2"), _member(2, bed="A/9/2"), code="K7-0154"),
    ]
    roster = _maker(beds=BEDS).make(records, DAY, RosterOrder.ROOM)
    assert [(group.room, [row.code for row in group.rows]) for group in roster.groups] == [
        ("A-9", ["K7-0154-2"]),
        ("A-10", ["K7-000A-3", "K7-0154-1"]),
        ("B-9", ["K7-000A-1"]),
        ("", ["K7-000A-2"]),
    ]


def test_in_order_of_names_everybody_stands_alone_and_namesakes_by_code() -> None:
    names = ("bauer", "ADLER", "Bauer")
    records = [
        _record(_named(_member(1), name), code=code)
        for name, code in zip(names, ("K7-0154", "K7-000A", "K7-0009"), strict=True)
    ]
    roster = _maker().make(records, DAY, RosterOrder.NAME)
    assert [[row.code for row in group.rows] for group in roster.groups] == [
        ["K7-000A-1"],
        ["K7-0009-1"],
        ["K7-0154-1"],
    ]
    assert roster.families == 3
