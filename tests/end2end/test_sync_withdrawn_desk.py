"""A desk that headquarters withdraws when others have pulled what it entered: up to its last good entry that counts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.hq import tables
from app.hq.own_chain import NAME
from app.hq.server import Headquarters
from app.protocol.pulling import Withdrawn
from app.protocol.signing import SigningKey
from app.storage.erasures import Erasures
from app.storage.integrity import verify
from app.storage.people_search import PeopleSearch
from app.storage.pulled import Pulled
from app.sync.connect import Link
from app.sync.errors import DeskRevokedError, UntrustedError
from tests.helpers.camp_desk import CampDesk
from tests.helpers.loopback import now, open_headquarters


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Headquarters]:
    with open_headquarters(tmp_path / "hq") as headquarters:
        yield headquarters


@pytest.fixture
def desks(tmp_path: Path, headquarters: Headquarters) -> Iterator[list[CampDesk]]:
    with Link(headquarters.start()) as link:
        desks = [CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2", "R3")]
        yield desks
        findings = [finding for desk in desks for finding in verify(desk.file)]
        for desk in desks:
            desk.file.close()
        assert findings == []


def test_what_it_entered_later_counts_no_longer_at_any_desk(desks: list[CampDesk], headquarters: Headquarters) -> None:
    bad, pulled_before, new = desks
    kept = bad.register("Anna", "Boris").family.code
    last_good = bad.journal.head().seq
    bad.push()
    pulled_before.pull()()
    pulled_before.change(kept, values={"phone": "7"})
    pulled_before.push()
    bad.pull()()
    bad.change(kept, 2, values={"nationality": "XXX"})
    gone = bad.register("Eve", document="P1").family.code
    bad.add(kept, "Mallory")
    bad.push()
    pulled_before.pull()()
    pulled_before.change(gone, values={"phone": "8"})
    pulled_before.push()
    assert pulled_before.families.count() == (2, 4)
    assert headquarters.status().people == 4

    headquarters.revoke(bad.journal.head().desk, last_good)
    assert headquarters.status().people == 2
    for desk in (pulled_before, new, pulled_before):
        desk.pull()()
    for desk in (pulled_before, new):
        assert desk.families.count() == (1, 2)
        assert desk.families.by_code(gone) is None
        record = desk.families.by_code(kept)
        assert record is not None
        assert [member.person.nationality for member in record.members] == ["", ""]
        assert record.members[0].person.phone == "7"
        assert PeopleSearch(desk.file).search("Eve") == ()
        assert PeopleSearch(desk.file).search("Mallory") == ()
        assert desk.families.holding_document("P1") == ()
        assert Pulled(desk.file).aside() == 4
        assert Pulled(desk.file).try_again() == 0
    assert pulled_before.rows() == new.rows()
    later = pulled_before.register("Vera")
    pulled_before.push()
    new.pull()()
    assert new.families.by_code(later.family.code) is not None


def test_a_desk_that_is_good_to_its_end_loses_nothing(desks: list[CampDesk], headquarters: Headquarters) -> None:
    bad, _, new = desks
    code = bad.register("Anna").family.code
    bad.push()
    headquarters.revoke(bad.journal.head().desk)
    new.pull()()
    assert new.families.by_code(code) is not None
    assert Pulled(new.file).aside() == 0


def test_whom_it_erased_later_stays_erased_at_every_desk(desks: list[CampDesk], headquarters: Headquarters) -> None:
    """Some have pulled the tombstone when the desk is withdrawn, some have the person still, some have nothing."""
    bad, pulled_before, late = desks
    family = pulled_before.register("Anna", "Boris", "Clara")
    anna, boris, clara = (member.person.person_id for member in family.members)
    pulled_before.push()
    for desk in (bad, late):
        desk.pull()()
    Erasures(bad.file, bad.journal).erase(boris, "asked for it", "Miriam")
    last_good = bad.journal.head().seq
    for person in (anna, clara):
        Erasures(bad.file, bad.journal).erase(person, "a thief's word", "Miriam")
    bad.push()
    pulled_before.pull()()
    assert pulled_before.families.count()[1] == 0
    assert late.families.count()[1] == 3
    listed = headquarters.reports.erasures()
    assert len(listed) == 3

    revoked = bad.journal.head().desk
    headquarters.revoke(revoked, last_good)
    assert headquarters.revoke(revoked, last_good).set_aside == 0
    assert headquarters.people() == ()
    assert headquarters.reports.erasures() == listed
    told = _tombstones(headquarters)
    assert sorted(told) == sorted([(revoked, boris), (NAME, anna), (NAME, clara)])
    for desk in (pulled_before, late, pulled_before):
        desk.pull()()
    for desk in (pulled_before, late):
        assert desk.families.count()[1] == 0
        assert Pulled(desk.file).aside() == 2
        erased = Erasures(desk.file, desk.journal).all()
        assert {(one.code, one.desk, one.reason) for one in erased} == {
            (one.code, one.desk, one.reason) for one in listed
        }
        assert len(erased) == 3
    assert pulled_before.rows() == late.rows()


def test_who_was_erased_by_another_desk_too_is_not_told_of_again(
    desks: list[CampDesk], headquarters: Headquarters
) -> None:
    bad, good, _ = desks
    family = good.register("Anna")
    good.push()
    bad.pull()()
    for desk in (bad, good):
        Erasures(desk.file, desk.journal).erase(family.members[0].person.person_id, "asked for it", "Miriam")
        desk.push()
    headquarters.revoke(bad.journal.head().desk, 0)
    assert [desk for desk, _person in _tombstones(headquarters)] == [good.journal.head().desk]
    headquarters.revoke(good.journal.head().desk, good.journal.head().seq - 1)
    assert [desk for desk, _person in _tombstones(headquarters)] == [NAME]


def _tombstones(headquarters: Headquarters) -> list[tuple[str, str]]:
    """Return whose tombstones count at headquarters, and about whom."""
    journal, desk = tables.journal, tables.desk
    counts = select(journal.c.desk, journal.c.entity, desk.c.name).join(desk, desk.c.desk == journal.c.desk)
    with headquarters._database.read() as connection:
        found = connection.execute(counts.where(journal.c.kind == "tombstone", ~journal.c.held)).all()
    return [(row.name if row.name == NAME else row.desk, row.entity) for row in found]


def test_a_withdrawn_desk_knows_that_it_is_one_until_it_is_taken_in_again(
    desks: list[CampDesk], headquarters: Headquarters
) -> None:
    bad, good, _ = desks
    bad.register("Anna")
    bad.push()
    assert bad.journal.withdrawn() == ""
    headquarters.revoke(bad.journal.head().desk)
    for _time in range(2):
        with pytest.raises(DeskRevokedError):
            bad.push()
    assert bad.journal.withdrawn()
    bad.reopen()
    assert bad.journal.withdrawn()
    assert good.journal.withdrawn() == ""
    bad.journal.keep_receipts([], now())
    assert bad.journal.withdrawn() == ""


def test_nobody_but_headquarters_can_withdraw_a_desk(desks: list[CampDesk]) -> None:
    good, other, _ = desks
    code = good.register("Anna").family.code
    good.push()
    pull = other.pull()
    forged = Withdrawn(desk=good.journal.head().desk, epoch=1, seq=0).signed(SigningKey.generate())
    with pytest.raises(UntrustedError, match="withdrawn"):
        pull._heed((forged,))
    pull()
    assert other.families.by_code(code) is not None
