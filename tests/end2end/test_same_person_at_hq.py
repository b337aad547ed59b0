"""The same person twice, at headquarters: counted once, reviewed there, and decided for the camp's desks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, insert

from app.domain.pairs import PairVerdict, pair_id
from app.hq import tables
from app.hq.errors import NoSuchPairError
from app.hq.home import HqHome
from app.hq.prepare_database import prepare_database
from app.hq.roles import INGEST, OWNER
from app.hq.server import Headquarters
from app.storage.integrity import verify
from app.storage.pair_decisions import PairDecisions
from app.sync.connect import Link
from tests.helpers.camp_desk import CampDesk
from tests.helpers.loopback import CAMPS, CHEAP, PASSWORD, now, open_headquarters
from tests.helpers.memory_journal import new_id
from tests.helpers.postgres import new_database, shared_server


@pytest.fixture(scope="module")
def server() -> URL:
    return shared_server()


@pytest.fixture(params=["encrypted file", "postgresql"])
def headquarters(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Headquarters]:
    """On PostgreSQL through the role that serves desks, which may write the rows of one camp at a time."""
    if request.param == "encrypted file":
        with open_headquarters(tmp_path / "hq") as headquarters:
            yield headquarters
        return
    home = HqHome(tmp_path / "hq", CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=True)
    database = new_database(request.getfixturevalue("server"), new_id())
    logins = {login.role: login.address for login in prepare_database(database, key, (), now)}
    owner, serving = (
        Headquarters.open(home, key, camps=CAMPS, clock=now, database_url=logins[role]) for role in (OWNER, INGEST)
    )
    with owner, serving:
        serving.enrol = owner.enrol  # type: ignore[method-assign] # codes are the owner's to issue
        yield serving


@pytest.fixture
def desks(headquarters: Headquarters, tmp_path: Path) -> Iterator[tuple[CampDesk, CampDesk]]:
    with Link(headquarters.start()) as link:
        first, second = (CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2"))
        yield first, second
        exchange((first, second))
        assert first.rows() == second.rows()
        assert (*verify(first.file), *verify(second.file)) == ()
        first.file.close()
        second.file.close()


def exchange(desks: tuple[CampDesk, CampDesk]) -> None:
    for desk in desks:
        desk.push()
    for desk in desks:
        desk.pull()()


def register(desk: CampDesk, *given: str) -> str:
    return desk.register(*given).members[0].person.person_id


def suspect(headquarters: Headquarters, one: str, other: str) -> str:
    """What ``hq link`` writes."""
    first, second = sorted((one, other))
    row = {"pair_id": pair_id(one, other), "first": first, "second": second, "probability": 0.97}
    with headquarters._database.write() as connection:
        connection.execute(insert(tables.suspicion).values(**row, reasons="[]", run=1))
    return pair_id(one, other)


def present(headquarters: Headquarters) -> int:
    (camp,) = headquarters.census.count(now())
    return camp.people[-1].present


def test_a_merged_person_is_counted_once(headquarters: Headquarters, desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    one, other = register(first, "Anna", "Boris"), register(second, "Anna")
    exchange(desks)
    assert (headquarters.status().people, present(headquarters)) == (3, 3)
    decisions = PairDecisions(second.file, second.journal)
    decisions.merge(one, other, "", "Sara")
    second.push()
    assert (headquarters.status().people, present(headquarters)) == (2, 2)
    decisions.unmerge(other, "", "Sara")
    second.push()
    assert (headquarters.status().people, present(headquarters)) == (3, 3)


def test_what_headquarters_decides_comes_to_every_desk(
    headquarters: Headquarters, desks: tuple[CampDesk, CampDesk]
) -> None:
    first, second = desks
    one, other, third = register(first, "Anna"), register(second, "Anna"), register(second, "Anne")
    exchange(desks)
    same, different = suspect(headquarters, one, other), suspect(headquarters, one, third)
    assert {found.pair for found in headquarters.pairs.open()} == {same, different}
    assert headquarters.pairs.decide(same, PairVerdict.SAME, "the same photo", "Ruth") == ("TRN",)
    headquarters.pairs.decide(different, PairVerdict.DIFFERENT, "", "Ruth")
    assert headquarters.pairs.open() == ()
    exchange(desks)
    for desk in desks:
        assert desk.families.count() == (3, 2)
        assert desk.rows()["merged"] == [(max(one, other), min(one, other))]
    assert headquarters.status().people == 2
    assert [desk.prefix for desk in headquarters.status().desks] == ["K7", "Q2"]

    # A supervisor at a desk who knows better takes it back, and it holds at headquarters too.
    PairDecisions(second.file, second.journal).unmerge(other, "", "Sara")
    exchange(desks)
    assert headquarters.status().people == 3
    assert [found.pair for found in headquarters.pairs.open()] == [same]


def test_a_pair_that_nobody_suspects_is_not_decided(headquarters: Headquarters) -> None:
    with pytest.raises(NoSuchPairError):
        headquarters.pairs.decide(pair_id(new_id(), new_id()), PairVerdict.SAME, "", "Ruth")
