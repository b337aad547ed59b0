"""Erasing a person at headquarters, on SQLite and on PostgreSQL with its roles."""

import dataclasses
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
import sqlalchemy
from sqlalchemy import URL, select

from app.domain.family_code import family_code
from app.domain.pairs import PairDecision, PairVerdict, pair_id
from app.hq import blob_store, tables
from app.hq.blob_store import PhotoCounts
from app.hq.database import Database, open_database
from app.hq.home import HqHome
from app.hq.own_chain import NAME
from app.hq.prepare_database import prepare_database
from app.hq.roles import INGEST, OWNER
from app.hq.server import Headquarters
from app.protocol.blobs import BlobState, Claim
from app.protocol.canonical import sha256_hex
from app.protocol.entries import Change, EntityKind
from app.protocol.heads import Head, Receipt
from app.protocol.pulling import Page, PullRequest
from app.protocol.requests import PULL_PATH
from app.protocol.version import PROTOCOL_VERSION
from app.reference.camps import load_camps
from app.sync.connect import Link
from app.sync.photos import Photos
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import CHEAP, PASSWORD, now
from tests.helpers.memory_journal import new_id
from tests.helpers.photos import MemoryPhotos, name_photo, photo
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family, append_presence, append_slip, append_tombstone
from tests.helpers.traces import traces

CAMPS = load_camps()
WORDS = ("HƏSƏNOV", "Эльшан", "חסנוב", "C015678", "Рабинович", "wheelchair", "+994 50 123 45 67")


@dataclass
class Site:
    headquarters: Headquarters
    database: Database
    """Beside headquarters' own connections, as somebody who may see everything."""
    link: Link
    enrolling: Headquarters

    def join(self, prefix: str, camp: str = "TRN") -> JoinedDesk:
        code = self.enrolling.enrol(camp, f"Desk {prefix}")
        return JoinedDesk.join_with(self.headquarters, self.link, code, camp, prefix)

    def everything(self) -> str:
        """Every row of every table, as text."""
        told = io.StringIO()
        with self.database.read() as connection:
            for table in tables.metadata.sorted_tables:
                for row in connection.execute(select(table)):
                    told.write(f"{table.name} {tuple(row)}\n")
        return told.getvalue()

    def contents(self) -> list[tuple[str, bool]]:
        """The journal's kinds in order, and whether each entry has its content."""
        journal = tables.journal
        with self.database.read() as connection:
            found = connection.execute(
                select(journal.c.kind, journal.c.payload.is_not(None), journal.c.salt.is_not(None)).order_by(
                    journal.c.desk, journal.c.seq
                )
            ).all()
        assert all(payload == salt for _, payload, salt in found)
        return [(kind, payload) for kind, payload, _ in found]


@pytest.fixture(scope="module")
def server() -> URL:
    return shared_server()


@pytest.fixture(params=["sqlite", "roles", "one login"])
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Site]:
    home = HqHome(tmp_path / "hq", CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=True)
    admin = serving = owning = home.database_url
    if request.param != "sqlite":
        admin = serving = owning = new_database(request.getfixturevalue("server"), new_id())
    if request.param == "roles":
        prepare_database(admin, key, ["TRN", "FI"], now)
        serving, owning = (_login(admin, role) for role in (INGEST, OWNER))
    with (
        Headquarters.open(home, key, camps=CAMPS, clock=now, database_url=owning) as enrolling,
        Headquarters.open(home, key, camps=CAMPS, clock=now, database_url=serving) as headquarters,
        Link(headquarters.start()) as link,
    ):
        database = open_database(admin, key)
        yield Site(headquarters, database, link, enrolling)
        database.close()


def _login(admin: str, role: str) -> str:
    """Give the role a password that the test knows; roles are the server's, and made once."""
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"ALTER ROLE {role} PASSWORD 'known'")
    return sqlalchemy.make_url(admin).set(username=role, password="known").render_as_string(hide_password=False)


def found(site: Site, *more: str) -> set[str]:
    told = site.everything().lower()
    return {word for word in (*WORDS, *more) if word.lower() in told}


def test_a_tombstone_takes_everything(site: Site) -> None:
    desk = site.join("K1")
    content = photo(7, side=40)
    person, other = append_family(desk.journal, 1)
    for somebody in (person, other):
        name_photo(desk.journal, somebody.person_id, content if somebody is person else photo(8, side=40))
        append_slip(desk.journal, somebody)
        append_presence(desk.journal, somebody, "out")
    desk.journal.append(EntityKind.PERSON, person.person_id, Change(fields={"phone": "Qx77777"}))
    desk.journal.append_payload(EntityKind.PERSON, person.person_id, '{"fields": {"sex": null, "phone": "Qx88888"}}')
    pair = Change(fields={"verdict": "different"}, reason="Qx99999")
    desk.journal.append(EntityKind.PAIR, pair_id(person.person_id, other.person_id), pair)
    desk.push()()
    kept = MemoryPhotos(content, photo(8, side=40))
    assert Photos(kept, desk.journal, desk.enrolment, site.link)() == 0
    said = ("Qx77777", "Qx88888", "Qx99999", sha256_hex(content))
    assert found(site, *said) == {*WORDS, *said}

    append_tombstone(desk.journal, person)
    append_tombstone(desk.journal, other)
    desk.push()()
    assert found(site, *said) == set()
    assert site.headquarters.people() == ()
    assert site.headquarters.photos.counts().shown == 0
    assert [kind for kind, whole in site.contents() if whole] == ["family", "tombstone", "tombstone"]
    assert site.headquarters.status().slips == site.headquarters.status().presences == 0
    receipt = desk.greet()
    assert isinstance(receipt, Receipt)
    assert receipt.head == desk.journal.head()


def test_erasures_are_listed_by_code_and_name_nobody(site: Site) -> None:
    desk, late = site.join("K1"), site.join("K2")
    person, other = append_family(desk.journal, 1)
    stranger = append_family(late.journal, 2)[0]
    desk.push()()
    assert site.headquarters.reports.erasures() == ()
    append_tombstone(desk.journal, person, "asked for it")
    append_tombstone(desk.journal, stranger)
    desk.push()()
    listed = site.headquarters.reports.erasures()
    assert {one.code for one in listed} == {f"{family_code('K7', 1)}-1", stranger.person_id}
    (told,) = (one for one in listed if one.code != stranger.person_id)
    assert (told.camp, told.operator, told.reason) == ("TRN", "Miriam", "asked for it")
    assert told.received_at
    assert not [name for one in listed for name in other.all_names if name in one.model_dump_json()]


def test_only_the_person_goes(site: Site) -> None:
    desk = site.join("K1")
    person, other = append_family(desk.journal, 1)
    shared = photo(9, side=40)
    for somebody in (person, other):
        name_photo(desk.journal, somebody.person_id, shared)
        append_slip(desk.journal, somebody)
    desk.push()()
    assert Photos(MemoryPhotos(shared), desk.journal, desk.enrolment, site.link)() == 0
    append_tombstone(desk.journal, person)
    desk.push()()
    (left,) = site.headquarters.people()
    assert left.person.model_copy(update={"photo": ""}) == other
    assert len(left.slips) == 1
    assert site.headquarters.photos.picture(sha256_hex(shared))


def test_nothing_comes_back(site: Site) -> None:
    """Neither by a late edit of another desk, nor by a photo, nor by what the desk itself sent before."""
    desk, late = site.join("K1"), site.join("K2")
    person, other = append_family(desk.journal, 1)
    first = desk.batch(1, 3)
    desk.send(first)
    new = photo(10, side=40)
    name_photo(late.journal, person.person_id, new)
    late.journal.append(EntityKind.PERSON, person.person_id, Change(fields={"phone": "Qx77777"}))
    append_slip(late.journal, person, 2)
    append_presence(late.journal, person, "in")
    append_tombstone(desk.journal, person)
    desk.push()()
    report = late.push()()
    assert (report.waiting, report.refused) == (0, 0)
    assert [whole for _, whole in site.contents()].count(False) == 1 + 4
    assert [one.person.person_id for one in site.headquarters.people()] == [other.person_id]
    assert found(site, "Qx77777", sha256_hex(new), "C025678") == set(WORDS) - {"C015678"} | {"C025678"}

    kept = MemoryPhotos(new)
    assert Photos(kept, late.journal, late.enrolment, site.link)() == 1
    claim = Claim(sha256=sha256_hex(new), size=len(new), offset=0)
    assert site.headquarters.photos.take(late.journal.desk, claim, new).state is BlobState.UNNAMED
    assert site.headquarters.photos.counts() == PhotoCounts(shown=0, aside=0, begun=0)

    again = desk.send(first)
    assert isinstance(again, Receipt)
    assert again.head == first.head.head
    assert found(site, "Qx77777", "C015678") == set(WORDS) - {"C015678"}


def test_a_tombstone_may_come_before_all_else(site: Site) -> None:
    desk, early = site.join("K1"), site.join("K2")
    person, _ = append_family(desk.journal, 1)
    append_tombstone(early.journal, person)
    early.push()()
    desk.push()()
    assert len(site.headquarters.people()) == 1
    request = PullRequest(protocol=PROTOCOL_VERSION).model_dump_json().encode()
    page = early.ask(PULL_PATH, request, Page)
    assert isinstance(page, Page)
    assert [entry.payload is None for entry in page.stretches[0].entries] == [False, True, False]
    stretch = page.stretches[0]
    assert len(stretch.following(Head.start(desk.journal.desk, 1))) == 3


def test_entries_and_tombstone_may_come_in_one_batch(site: Site) -> None:
    desk = site.join("K1")
    person, other = append_family(desk.journal, 1)
    append_tombstone(desk.journal, person)
    append_slip(desk.journal, person)
    append_tombstone(desk.journal, other)
    append_tombstone(desk.journal, person, "once more")
    desk.push()()
    assert found(site) == set()
    assert [whole for _, whole in site.contents()] == [True, False, False, True, False, True, True]


def test_a_photo_that_is_whole_only_after_the_tombstone_is_not_kept(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = site.join("K1")
    person, _ = append_family(desk.journal, 1)
    content = photo(11, side=40)
    name_photo(desk.journal, person.person_id, content)
    desk.push()()
    draw = blob_store._drawn_anew

    def erase_meanwhile(whole: bytes) -> tuple[bytes, str]:
        append_tombstone(desk.journal, person)
        desk.push()()
        return draw(whole)

    monkeypatch.setattr(blob_store, "_drawn_anew", erase_meanwhile)
    claim = Claim(sha256=sha256_hex(content), size=len(content), offset=0)
    assert site.headquarters.photos.take(desk.journal.desk, claim, content).state is BlobState.UNNAMED
    assert site.headquarters.photos.counts() == PhotoCounts(shown=0, aside=0, begun=0)


def test_a_tombstone_reaches_noother_camp(site: Site) -> None:
    desk, elsewhere = site.join("K1"), site.join("K1", "FI")
    person, _ = append_family(desk.journal, 1)
    desk.push()()
    append_tombstone(elsewhere.journal, person)
    elsewhere.push()()
    assert len(site.headquarters.people()) == 2
    desk.journal.append(EntityKind.PERSON, person.person_id, Change(fields={"phone": "Qx77777"}))
    desk.push()()
    assert found(site, "Qx77777") == {*WORDS, "Qx77777"}


@pytest.mark.parametrize(
    ("entity", "payload"),
    [
        ("%", '{"fields": {"family": "%", "number": 1}, "reason": "x"}'),
        ("ID", '{"fields": {"family": "FAMILY", "number": 0}, "reason": "x"}'),
        ("ID", '{"fields": {"family": "FAMILY", "number": 1}}'),
        ("ID", "[]"),
    ],
)
def test_what_is_no_tombstone_erases_nobody(desk: JoinedDesk, entity: str, payload: str) -> None:
    person, _ = append_family(desk.journal, 1)
    people = desk.headquarters.status().people
    entity, payload = entity.replace("ID", person.person_id), payload.replace("FAMILY", person.family_id)
    desk.journal.append_payload(EntityKind.TOMBSTONE, entity, payload)
    assert desk.push()().refused == 1
    assert desk.headquarters.status().people == people + 2


def test_a_sqlite_file_holds_nothing_either_once_headquarters_was_closed(tmp_path: Path) -> None:
    home = HqHome(tmp_path / "hq", CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=True)
    with (
        Headquarters.open(home, key, camps=CAMPS, clock=now) as headquarters,
        Link(headquarters.start()) as link,
    ):
        desk = JoinedDesk.join(headquarters, link)
        people = [person for number in range(40) for person in append_family(desk.journal, number)]
        desk.push()()
    database_key = key.derive("headquarters database")
    assert {name for name, _ in traces(tmp_path / "hq", database_key, WORDS)} == {"headquarters.sqlite"}
    with (
        Headquarters.open(home, key, camps=CAMPS, clock=now) as headquarters,
        Link(headquarters.start()) as link,
    ):
        desk = dataclasses.replace(desk, headquarters=headquarters, link=link)
        for person in people:
            append_tombstone(desk.journal, person)
        desk.push()()
    assert traces(tmp_path / "hq", database_key, WORDS) == set()
    with Headquarters.open(home, key, camps=CAMPS, clock=now) as headquarters:
        assert headquarters.status().people == 0


def test_who_was_erased_after_the_last_good_entry_stays_erased(site: Site) -> None:
    """Headquarters says it again itself, to desks that never hear the withdrawn one's word."""
    desk, other = site.join("K1"), site.join("K2")
    person, left = append_family(desk.journal, 1)
    desk.push()()
    append_tombstone(other.journal, person)
    other.push()()
    listed = site.headquarters.reports.erasures()
    site.enrolling.revoke(other.journal.desk, 0)
    site.enrolling.revoke(other.journal.desk, 0)
    assert [one.person.person_id for one in site.headquarters.people()] == [left.person_id]
    assert site.headquarters.reports.erasures() == listed
    request = PullRequest(protocol=PROTOCOL_VERSION).model_dump_json().encode()
    page = desk.ask(PULL_PATH, request, Page)
    assert isinstance(page, Page)
    (own,) = (each for each in page.stretches if each.origin.name == NAME)
    assert [(entry.kind, entry.entity, entry.operator) for entry in own.entries] == [
        (EntityKind.TOMBSTONE, person.person_id, "Miriam")
    ]
    assert len(own.following(Head.start(own.head.head.desk, own.head.head.epoch))) == 1
    name_photo(desk.journal, person.person_id, photo(12, side=40))
    assert desk.push()().waiting == 0
    assert [one.person.person_id for one in site.headquarters.people()] == [left.person_id]


def test_headquarters_own_decision_about_somebody_erased_says_nothing(site: Site) -> None:
    desk = site.join("K1")
    person, other = append_family(desk.journal, 1)
    append_tombstone(desk.journal, person)
    desk.push()()
    first, second = sorted((person.person_id, other.person_id))
    decision = PairDecision(first=first, second=second, verdict=PairVerdict.DIFFERENT, reason="Qx99999")
    site.headquarters.pairs._chain.decide(decision, "Ruth")
    assert found(site, "Qx99999") == {*WORDS} - {"C015678"}
    assert ("pair", False) in site.contents()
