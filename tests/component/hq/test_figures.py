"""What headquarters counts: people and families by day, by citizenship and claim, conflicts, wrong clocks."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import URL, event, select

from app.domain.conflict import ConflictKind
from app.domain.family_code import family_code, person_code
from app.domain.pairs import PairDecision, PairVerdict, pair_id
from app.domain.person import Person, Stay
from app.hq import schema, tables
from app.hq.census import Census, DayCount
from app.hq.database import Database, open_database
from app.hq.disputes import Disputes
from app.hq.home import HqHome
from app.hq.server import Headquarters
from app.protocol import records
from app.protocol.entries import Change, EntityKind
from app.protocol.live_fields import LiveFields
from app.sync.connect import Link
from app.sync.push import Push
from app.vault.data_key import DataKey
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import CAMPS, CHEAP, PASSWORD
from tests.helpers.many_camps import NOW, fill, many_camps
from tests.helpers.memory_journal import new_id
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import ARRIVED, append_family

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def server() -> URL:
    return shared_server()


@pytest.fixture(params=["sqlite", "postgresql"])
def headquarters(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Headquarters]:
    home = HqHome(tmp_path, CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=True)
    url = new_database(request.getfixturevalue("server"), new_id()) if request.param == "postgresql" else ""
    clock = lambda: ARRIVED + 3 * DAY  # noqa: E731 - a clock that stands
    with Headquarters.open(home, key, camps=CAMPS, clock=clock, database_url=url) as headquarters:
        yield headquarters


@pytest.fixture
def link(headquarters: Headquarters) -> Iterator[Link]:
    with Link(headquarters.start()) as link:
        yield link


def stay(desk: JoinedDesk, person_id: str, arrived: datetime, left: datetime | None) -> None:
    tell(desk, Stay(person_id=person_id, bed="A/101/1", arrived_at=arrived, left_at=left))


def tell(desk: JoinedDesk, told: Stay) -> None:
    fields = {"stays.1": told.model_dump(mode="json", exclude={"person_id", "ordinal"})}
    first = next(entry for entry in desk.journal.entries if entry.entity == told.person_id)
    desk.journal.append(EntityKind.PERSON, told.person_id, Change(fields=fields, replaces={"stays.1": (first.op_id,)}))


def test_people_and_families_are_counted_by_day(headquarters: Headquarters, link: Link) -> None:
    desk = JoinedDesk.join(headquarters, link)
    parting, staying = append_family(desk.journal, 0, members=3), append_family(desk.journal, 1, members=2)
    for person in parting:
        stay(desk, person.person_id, ARRIVED, ARRIVED + DAY)
    stay(desk, staying[0].person_id, ARRIVED + DAY, ARRIVED + 2 * DAY)
    desk.push()()
    (camp,) = Census(headquarters._database, CAMPS).count(ARRIVED + 3 * DAY, 5)

    def told(days: tuple[DayCount, ...]) -> list[tuple[int, int, int]]:
        return [(day.arrived, day.left, day.present) for day in days]

    assert [day.day.day for day in camp.people] == [22, 23, 24, 25, 26]
    assert told(camp.people) == [(0, 0, 0), (4, 0, 4), (1, 3, 2), (0, 1, 1), (0, 0, 1)]
    assert told(camp.families) == [(0, 0, 0), (2, 0, 2), (0, 1, 1), (0, 0, 1), (0, 0, 1)]
    assert [(share.code, share.people) for share in camp.origins] == [("AZE", 1)]
    assert [(share.code, share.people) for share in camp.bases] == [("GRANDCHILD", 1)]
    (short,) = Census(headquarters._database, CAMPS).count(ARRIVED + 3 * DAY, 1)
    assert told(short.people) == [(0, 0, 1)]
    assert Census(headquarters._database, CAMPS).count(ARRIVED, camp="FI") == ()


def test_whoever_a_fast_clock_let_arrive_next_year_is_counted_now(headquarters: Headquarters, link: Link) -> None:
    desk = JoinedDesk.join(headquarters, link)
    (person,) = append_family(desk.journal, 0, members=1)
    stay(desk, person.person_id, ARRIVED + 365 * DAY, None)
    desk.push()()
    (camp,) = Census(headquarters._database, CAMPS).count(ARRIVED + 3 * DAY, 2)
    assert camp.people[-1].present == camp.families[-1].present == sum(share.people for share in camp.origins)


def test_beds_that_somebody_holds_now_are_counted_once(headquarters: Headquarters, link: Link) -> None:
    desk = JoinedDesk.join(headquarters, link)
    people = append_family(desk.journal, 0, members=4)
    for person, bed in zip(people, ("A/101/1", "A/101/1", "A/101/2", ""), strict=True):
        tell(desk, Stay(person_id=person.person_id, bed=bed, arrived_at=ARRIVED))
    desk.push()()
    (camp,) = Census(headquarters._database, CAMPS).count(ARRIVED + 3 * DAY, 2)
    assert (camp.people[-1].present, camp.beds_taken) == (4, 2)


def test_days_are_cut_the_same_by_the_database_as_by_hand(headquarters: Headquarters, link: Link) -> None:
    """At the very edge of a day, before the first of the days, and after today by a fast clock."""
    desk = JoinedDesk.join(headquarters, link)
    zone = ZoneInfo(CAMPS["TRN"].time_zone)
    today = (ARRIVED + 3 * DAY).astimezone(zone).date()
    starts = [datetime.combine(today - back * DAY, time(), zone) for back in range(7)]
    instant = timedelta(microseconds=1)
    moments = [ARRIVED - 30 * DAY, *(start + shift for start in starts for shift in (-instant, timedelta(), instant))]
    moments.append(ARRIVED + 90 * DAY)
    spans = [(came, left) for came in moments[::3] for left in (None, *moments) if left is None or left > came]
    for number, (came, left) in enumerate(spans):
        stay(desk, append_family(desk.journal, number, members=1)[0].person_id, came, left)
    desk.push()()
    for days in (1, 2, 5):
        (camp,) = Census(headquarters._database, CAMPS).count(ARRIVED + 3 * DAY, days)
        for told, back in zip(camp.people, reversed(range(days)), strict=True):
            begin = starts[back]
            end = starts[back - 1] if back else datetime.max.replace(tzinfo=UTC)
            came_then = sum(begin <= came < end for came, _ in spans)
            left_then = sum(left is not None and begin <= left < end for _, left in spans)
            there = sum(came < end and (left is None or left >= end) for came, left in spans)
            assert (told.day, told.arrived, told.left, told.present) == (
                today - back * DAY,
                came_then,
                left_then,
                there,
            )
        assert camp.families == camp.people


def test_on_sqlite_figures_are_read_without_the_wide_rows(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'some.sqlite'}", DataKey(bytes(32)))
    schema.upgrade(database)
    asked: list[tuple[str, tuple[object, ...]]] = []
    fill(database, camps := many_camps(1), 5)
    event.listen(
        database._engine,
        "before_cursor_execute",
        lambda _c, _u, statement, parameters, _x, _m: asked.append((statement, parameters)),
    )
    Census(database, camps).count(NOW)
    counted = [(statement, parameters) for statement, parameters in asked if "FROM stay" in statement]
    assert len(counted) == 4
    asked.clear()
    assert Disputes(database).open() != ()
    counted += [one for one in asked if "FROM person INDEXED BY" in one[0] or "disputed >" in one[0]]
    assert len(counted) == 8
    with database.read() as connection:
        for statement, parameters in counted:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
            used = [row[3] for row in plan if re.match("(SEARCH|SCAN) (stay|person)", row[3])]
            in_conflict = "disputed >" in statement
            assert used or in_conflict
            assert all("COVERING INDEX figures_of_" in step for step in used) or in_conflict, used
            assert not in_conflict or any("_disputed" in row[3] for row in plan), plan
    database.close()


def test_conflicts_are_found_where_desks_disagree(headquarters: Headquarters, link: Link) -> None:
    one, other = JoinedDesk.join(headquarters, link), JoinedDesk.join(headquarters, link)
    person = append_family(one.journal, 0)[0]
    one.push()()
    disputes = Disputes(headquarters._database)
    assert disputes.open() == ()
    first = next(entry for entry in one.journal.entries if entry.entity == person.person_id)
    for desk, phone in ((one, "+994 1"), (other, "+994 2")):
        change = Change(fields={"phone": phone}, replaces={"phone": (first.op_id,)})
        desk.journal.append(EntityKind.PERSON, person.person_id, change)
        desk.push()()
    (found,) = disputes.open("TRN")
    assert (found.kind, found.record, found.field, found.number) == (ConflictKind.VALUE, "person", "phone", 2)
    assert set(found.values) == {"+994 1", "+994 2"}
    assert found.code.endswith("-1")
    hidden = found.without_records()
    assert (hidden.code, hidden.values) == ("", ())
    assert disputes.open("FI") == ()
    append_family(other.journal, 0)
    other.push()()
    kinds = {dispute.kind: dispute for dispute in disputes.open()}
    assert set(kinds) == {ConflictKind.VALUE, ConflictKind.BED, ConflictKind.DOCUMENT, ConflictKind.CODE}
    assert kinds[ConflictKind.BED].number == 2
    assert kinds[ConflictKind.CODE].number == 2


def test_two_members_with_one_number_are_a_conflict(headquarters: Headquarters, link: Link) -> None:
    desk = JoinedDesk.join(headquarters, link)
    person = append_family(desk.journal, 0, members=1)[0]
    twin = person.model_copy(update={"person_id": new_id()})
    change = Change(fields=records.person_fields(twin, [Stay(person_id=twin.person_id, arrived_at=ARRIVED)]))
    desk.journal.append(EntityKind.PERSON, twin.person_id, change, twin.person_id)
    desk.push()()
    (found,) = Disputes(headquarters._database).open()
    assert (found.kind, found.number) == (ConflictKind.NUMBER, 2)


def paper(desk: JoinedDesk, counter: int, number: str) -> Person:
    """Register one person with this document."""
    (person,) = append_family(desk.journal, counter, members=1)
    first = next(entry for entry in desk.journal.entries if entry.entity == person.person_id)
    documents = [{"type": "PASSPORT", "number": number, "issuer": "AZE"}]
    fields = {"documents": documents, "stays.1": {"arrived_at": ARRIVED.isoformat()}}
    change = Change(fields=fields, replaces=dict.fromkeys(fields, (first.op_id,)))
    desk.journal.append(EntityKind.PERSON, person.person_id, change)
    return person


def test_a_document_that_two_desks_registered_is_a_conflict(headquarters: Headquarters, link: Link) -> None:
    one, other = JoinedDesk.join(headquarters, link), JoinedDesk.join(headquarters, link)
    for desk, counter, number in ((one, 0, "C 123-456"), (one, 1, "C123457"), (other, 2, "c123456"), (one, 3, "")):
        paper(desk, counter, number)
        desk.push()()
    disputes = Disputes(headquarters._database)
    (found,) = disputes.open("TRN")
    assert (found.kind, found.code, found.number) == (ConflictKind.DOCUMENT, "C123456 AZE", 2)
    assert found.values == tuple(sorted(f"{family_code('K7', counter)}-1" for counter in (0, 2)))
    assert found.without_records().values == ()
    assert disputes.open("FI") == ()


def test_a_document_twice_at_one_desk_or_of_somebody_who_left_is_none(headquarters: Headquarters, link: Link) -> None:
    one, other = JoinedDesk.join(headquarters, link), JoinedDesk.join(headquarters, link)
    paper(one, 0, "C123456")
    paper(one, 1, "C123456")
    gone = paper(other, 2, "C123456")
    left = {"stays.1": {"arrived_at": ARRIVED.isoformat(), "left_at": ARRIVED.isoformat(), "status": "checked_out"}}
    before = (other.journal.entries[-1].op_id,)
    other.journal.append(EntityKind.PERSON, gone.person_id, Change(fields=left, replaces={"stays.1": before}))
    for desk in (one, other):
        desk.push()()
    assert Disputes(headquarters._database).open() == ()


def test_a_pair_that_two_desks_judged_differently_is_a_conflict(headquarters: Headquarters, link: Link) -> None:
    one, other = JoinedDesk.join(headquarters, link), JoinedDesk.join(headquarters, link)
    people = [paper(one, counter, "") for counter in (0, 1)]
    pair = pair_id(*(person.person_id for person in people))
    for desk, verdict in ((one, "same"), (other, "different")):
        desk.journal.append(EntityKind.PAIR, pair, Change(fields={"verdict": verdict, "reason": f"{verdict} face"}))
        desk.push()()
    disputes = Disputes(headquarters._database)
    (found,) = disputes.open("TRN")
    assert (found.kind, found.record, found.field, found.camp) == (ConflictKind.VALUE, "pair", "verdict", "TRN")
    assert set(found.values) == {"same", "different"}
    assert len(found.code.split()) == 2
    assert disputes.open("FI") == ()


def test_a_wrong_clock_is_told_of_its_desk(headquarters: Headquarters, link: Link) -> None:
    desk = JoinedDesk.join(headquarters, link)
    Push(desk.journal, desk.enrolment, link, lambda: ARRIVED + 3 * DAY - timedelta(hours=2))()
    assert headquarters.status().desks[0].clock_ahead == -7200
    desk.greet()
    assert headquarters.status().desks[0].clock_ahead == -7200


def test_figures_of_records_from_before_are_filled_in(tmp_path: Path, headquarters: Headquarters, link: Link) -> None:
    desk = JoinedDesk.join(headquarters, link)
    append_family(desk.journal, 0)
    desk.push()()
    columns = ("nationality", "basis", "disputed", "documents")
    person = tables.person

    def rows(database: Database) -> list[tuple[object, ...]]:
        with database.read() as connection:
            found = connection.execute(select(*(person.c[name] for name in columns)).order_by(person.c.person_id))
            return [tuple(row) for row in found]

    old = open_database(f"sqlite:///{tmp_path / 'old.sqlite'}", DataKey(bytes(32)))
    with old.write() as connection:
        schema.upgrade_to(connection, "dashboard")
    kept = [name for name in person.c.keys() if name not in columns]  # noqa: SIM118 - the columns are no dict
    with headquarters._database.read() as source, old.write() as connection:
        people = [dict(one) for one in source.execute(select(*(person.c[name] for name in kept))).mappings()]
        for one in people:  # records were told in full then
            one["fields"] = LiveFields.from_json(one["fields"]).to_json()
        names, places = ", ".join(kept), ", ".join(f":{name}" for name in kept)
        connection.exec_driver_sql(f"INSERT INTO person ({names}) VALUES ({places})", people)  # noqa: S608 - names of columns
    schema.upgrade(old)
    found = [("AZE", "GRANDCHILD", 0, f"C0{number}5678 AZE") for number in (1, 2)]
    assert sorted(rows(old)) == sorted(rows(headquarters._database)) == found
    old.close()


def test_decisions_about_people_that_cannot_all_be_right_are_a_conflict(headquarters: Headquarters, link: Link) -> None:
    desk = JoinedDesk.join(headquarters, link)
    first, second, third = sorted(append_family(desk.journal, 0, members=3), key=lambda person: person.person_id)
    verdicts = {PairVerdict.DIFFERENT: (first, third), PairVerdict.SAME: (first, second)}

    def say(verdict: PairVerdict, one: Person, other: Person) -> None:
        decided = PairDecision(first=one.person_id, second=other.person_id, verdict=verdict)
        change = Change(fields=records.pair_fields(decided))
        desk.journal.append(EntityKind.PAIR, pair_id(one.person_id, other.person_id), change)

    for verdict, pair in verdicts.items():
        say(verdict, *pair)
    desk.push()()
    disputes = Disputes(headquarters._database)
    assert disputes.open() == ()
    say(PairVerdict.SAME, second, third)
    desk.push()()
    (found,) = disputes.open("TRN")
    codes = {person_code(family_code("K7", 0), person.number) for person in (first, third)}
    assert (found.kind, set(found.code.split())) == (ConflictKind.PEOPLE, codes)
    assert found.without_records().code == ""
    assert disputes.open("FI") == ()
