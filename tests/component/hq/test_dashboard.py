"""Headquarters' first page: counts for whoever may see them, names for nobody."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest

from app.domain.camp import Camp
from app.hq.census import CampCensus, DayCount
from app.hq.home import HqHome
from app.hq.server import Headquarters
from app.hq.web.pages import ago, bars
from app.protocol.entries import EntityKind
from app.sync.connect import Link
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import CHEAP, PASSWORD, TRAINING
from tests.helpers.memory_journal import new_id
from tests.helpers.sample_entries import ARRIVED, append_family

CAMPS: dict[str, Camp] = {"TRN": TRAINING}


def open_on(folder: Path, day: datetime, *, training: bool = True) -> Headquarters:
    home = HqHome(folder, CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=training)
    return Headquarters.open(home, key, camps=CAMPS, clock=lambda: day)


def test_the_page_counts_people_by_camp_and_day_and_names_nobody(tmp_path: Path) -> None:
    with open_on(tmp_path, ARRIVED + timedelta(days=1)) as headquarters, Link(headquarters.start()) as link:
        desk = JoinedDesk.join(headquarters, link)
        append_family(desk.journal, 0, members=5)
        desk.journal.append_payload(EntityKind.PERSON, nobody := new_id(), '{"fields":{"phone":"HƏSƏNOV"}}', nobody)
        desk.push()()
        append_family(desk.journal, 1)
        desk.greet()
        page = httpx2.get(link._url).text
    assert "5 here now · 0 arrived today" in page
    assert "Training camp" in page
    assert "● 3 waiting" in page
    assert "◆ 1 kept aside" in page
    assert "its content is not a person&#39;s (family_id, number, relationship, sex)" in page
    assert "TRAINING" in page
    assert not [name for name in ("HƏSƏNOV", "Эльшан", "Рабинович", "994 50", "C015678") if name in page]


def test_a_parted_desk_is_an_alarm_on_the_page(tmp_path: Path) -> None:
    with open_on(tmp_path, ARRIVED) as headquarters, Link(headquarters.start()) as link:
        desk = JoinedDesk.join(headquarters, link)
        append_family(desk.journal, 0)
        desk.push()()
        assert 'role="alert"' not in httpx2.get(link._url).text
        twin = JoinedDesk(headquarters, link, type(desk.journal)(desk.journal.desk), desk.enrolment)
        twin.journal.key = desk.journal.key
        append_family(twin.journal, 1)
        with pytest.raises(Exception, match="have parted"):
            twin.greet()
        assert 'role="alert"' in httpx2.get(link._url).text


def test_days_are_the_camps_own(tmp_path: Path) -> None:
    # 22:30 UTC is half past midnight in Jerusalem: the next day.
    late = ARRIVED.replace(hour=22, minute=30)
    with open_on(tmp_path, late) as headquarters, Link(headquarters.start()) as link:
        desk = JoinedDesk.join(headquarters, link)
        append_family(desk.journal, 0)
        desk.push()()
        page = httpx2.get(link._url).text
    assert "2 here now · 0 arrived today" in page
    assert "24.11." in page


def test_an_empty_headquarters_says_what_to_do(tmp_path: Path) -> None:
    with open_on(tmp_path, ARRIVED) as headquarters:
        assert "prints a code" in httpx2.get(headquarters.start()).text


def test_outside_training_the_page_asks_for_the_password(tmp_path: Path) -> None:
    with open_on(tmp_path, ARRIVED, training=False) as headquarters:
        address = headquarters.start()
        asked = httpx2.get(address)
        assert asked.status_code == 401
        assert asked.headers["www-authenticate"].startswith("Basic ")
        assert httpx2.get(address, auth=("Ruth", "wrong")).status_code == 401
        assert httpx2.get(address, headers={"Authorization": "Basic ###"}).status_code == 401
        assert httpx2.get(address, headers={"Authorization": "Bearer x"}).status_code == 401
        for _ in range(2):
            shown = httpx2.get(address, auth=("Ruth", PASSWORD))
            assert shown.status_code == 200
            assert "TRAINING" not in shown.text


def test_a_page_elsewhere_cannot_read_it_through_a_name_of_its_own(headquarters: Headquarters, address: str) -> None:
    assert httpx2.get(address).status_code == 200
    assert httpx2.get(address, headers={"Host": "evil.example:80"}).status_code == 401


def test_the_page_loads_nothing_from_elsewhere(headquarters: Headquarters, address: str) -> None:
    page = httpx2.get(address)
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == "no-store"
    assert "http" not in page.text.replace('http-equiv="refresh"', "")
    assert "prefers-color-scheme: dark" in httpx2.get(address + "/style.css").text


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=59), "59 min ago"),
        (timedelta(hours=23), "23 h ago"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_how_long_ago(passed: timedelta, words: str) -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    assert ago(now - passed, now) == words
    assert ago(None, now) == "never"


def census_of(days: tuple[DayCount, ...]) -> CampCensus:
    return CampCensus(camp="TRN", name="", beds=0, people=days, families=(), origins=(), bases=())


def test_bars_are_in_proportion_and_a_single_person_is_seen() -> None:
    days = tuple(DayCount(day=ARRIVED.date(), arrived=0, left=0, present=count) for count in (0, 1, 500, 1000))
    assert bars(census_of(days), 60) == [0, 2, 30, 60]
    assert bars(census_of(days[:1]), 60) == [0]
