"""The same person twice: noticed at the first meeting of two desks, merged or told apart, and every desk agrees."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.conflict import ConflictKind
from app.domain.dates import PartialDate
from app.domain.errors import NotAllowedError
from app.domain.operator import Operator, Role
from app.domain.person import FamilyRecord
from app.identity.likely import SuspectedPair
from app.identity.traits import traits_of_person
from app.reference.code_lists import load_code_lists
from app.reference.given_names import load_name_variants
from app.services.list_suspected_pairs import ListSuspectedPairs
from app.services.merge_people import MergePeople, UnmergePeople
from app.services.missing_code import MissingCode
from app.services.open_family import OpenFamily
from app.services.resolve_conflict import ResolveConflict
from app.services.tell_apart import TellApart
from app.storage.bed_places import BedPlaces
from app.storage.duplicates import Duplicates
from app.storage.erasures import Erasures
from app.storage.errors import ConflictGoneError, MergedAlreadyError, NotMergedError, OnePersonError, SameRecordError
from app.storage.integrity import verify
from app.storage.pair_decisions import PairDecisions
from app.storage.people_search import PeopleSearch
from app.storage.suspicions import Suspicions
from app.sync.connect import Link
from tests.helpers.camp_desk import CampDesk
from tests.helpers.loopback import TRAINING, open_headquarters

SARA = Operator(name="Sara", role=Role.SUPERVISOR)
DAN = Operator(name="Dan", role=Role.REGISTRAR)
VARIANTS = load_name_variants()
BORN = PartialDate(value="1974-08-12")
FIRST_BED, SECOND_BED = (bed.bed_id for bed in TRAINING.beds()[:2])


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[CampDesk, CampDesk]]:
    with open_headquarters(tmp_path / "hq") as headquarters, Link(headquarters.start()) as link:
        first, second = (CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2"))
        yield first, second
        exchange((first, second))
        assert first.rows() == second.rows()
        assert first.conflicts().all() == second.conflicts().all()
        assert (*verify(first.file), *verify(second.file)) == ()
        first.file.close()
        second.file.close()


def exchange(desks: tuple[CampDesk, CampDesk]) -> None:
    for desk in desks:
        desk.push()
    for desk in desks:
        desk.pull()()


def register(desk: CampDesk, *given: str, bed: str = "") -> str:
    """Register a family whose head was born when all of these heads were; return the head's code."""
    code = desk.register(*given, bed=bed).family.code
    desk.change(code, values={"birth_date": BORN, "sex": "F"})
    return f"{code}-1"


def suspected(desk: CampDesk) -> tuple[SuspectedPair, ...]:
    listed = ListSuspectedPairs(DAN, Suspicions(desk.file, VARIANTS))
    listed.catch_up()
    return listed()


def decisions(desk: CampDesk) -> PairDecisions:
    return PairDecisions(desk.file, desk.journal)


def missing(desk: CampDesk) -> MissingCode:
    return MissingCode(Erasures(desk.file, desk.journal).erased_at, TRAINING)


def merge(desk: CampDesk, code: str, other: str) -> str:
    return MergePeople(SARA, decisions(desk), missing(desk))(code, other)


def opened(desk: CampDesk, code: str) -> FamilyRecord:
    return OpenFamily(SARA, desk.families, load_code_lists(), missing(desk))(code)


def found(desk: CampDesk, text: str) -> list[str]:
    return [hit.code for hit in PeopleSearch(desk.file).search(text)]


def test_somebody_registered_at_both_desks_is_noticed_at_the_first_meeting(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    one, other = register(first, "Anna"), register(second, "Anna")
    second.register("Boris")
    assert suspected(first) == ()
    exchange(desks)
    for desk in desks:
        (pair,) = suspected(desk)
        assert {pair.first.code, pair.second.code} == {one, other}
        assert {"birth_same", "given_same"} <= {reason.code for reason in pair.verdict.reasons}


def test_a_different_person_is_remembered_at_every_desk(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    register(first, "Anna")
    register(second, "Anna")
    exchange(desks)
    (pair,) = suspected(first)
    TellApart(DAN, decisions(first), missing(first))(pair.first.person_id, pair.second.person_id)
    exchange(desks)
    for desk in desks:
        assert suspected(desk) == ()
        person = opened(desk, pair.first.code).members[0].person
        like = Duplicates(desk.file, VARIANTS).like
        assert [likely.found.code for likely in like(traits_of_person(person), person.family_id)] == [pair.second.code]
        assert like(traits_of_person(person), person.family_id, person.person_id) == ()


def test_two_records_are_shown_as_one_person_everywhere(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    kept, merged = register(first, "Anna", bed=FIRST_BED), register(second, "Anna", bed=SECOND_BED)
    exchange(desks)
    assert merge(second, merged, kept) == kept
    exchange(desks)
    for desk in desks:
        assert suspected(desk) == ()
        assert found(desk, "Anna") == [kept]
        assert found(desk, merged.removesuffix("-1")) == [kept]
        assert opened(desk, merged).family.code == opened(desk, kept).family.code == kept.removesuffix("-1")
        assert opened(desk, merged.removesuffix("-1")).family.code == kept.removesuffix("-1")
        assert BedPlaces(desk.file).occupants() == {FIRST_BED: (kept,)}
        assert desk.families.count() == (2, 1)


def test_the_bed_of_the_later_record_is_taken_over_and_given_back(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    kept, merged = register(first, "Anna"), register(second, "Anna", bed=SECOND_BED)
    exchange(desks)
    merge(first, kept, merged)
    exchange(desks)
    assert BedPlaces(second.file).occupants() == {SECOND_BED: (kept,)}
    assert set(UnmergePeople(SARA, decisions(second), missing(second))(merged)) == {kept, merged}
    exchange(desks)
    for desk in desks:
        assert BedPlaces(desk.file).occupants() == {SECOND_BED: (merged,)}
        assert sorted(found(desk, "Anna")) == sorted((kept, merged))
        assert opened(desk, merged).family.code == merged.removesuffix("-1")
        assert len(suspected(desk)) == 1


def test_merges_made_apart_become_one_person(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    one, two, three = register(first, "Anna"), register(first, "Anne"), register(second, "Hanna")
    exchange(desks)
    merge(first, one, two)
    merge(second, three, two)
    exchange(desks)
    for desk in desks:
        assert {opened(desk, code).family.code for code in (one, two, three)} == {one.removesuffix("-1")}
        assert desk.families.count() == (3, 1)
    with pytest.raises(OnePersonError):
        merge(first, one, three)
    with pytest.raises(MergedAlreadyError):
        TellApart(DAN, decisions(first), missing(first)).by_codes(one, three)


def test_the_rest_of_a_family_stays_where_it_is(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    kept, merged = register(first, "Anna"), register(second, "Anna", "Boris")
    exchange(desks)
    merge(second, kept, merged)
    exchange(desks)
    for desk in desks:
        (boris,) = opened(desk, merged.removesuffix("-1")).members
        assert boris.person.number == 2
        assert opened(desk, merged).family.code == kept.removesuffix("-1")


def test_only_a_supervisor_merges_and_only_what_is_two(desks: tuple[CampDesk, CampDesk]) -> None:
    first, _ = desks
    one, two = register(first, "Anna"), register(first, "Anna")
    with pytest.raises(NotAllowedError):
        MergePeople(DAN, decisions(first), missing(first))(one, two)
    with pytest.raises(NotMergedError):
        UnmergePeople(SARA, decisions(first), missing(first))(one)
    with pytest.raises(SameRecordError):
        merge(first, one, one)


@pytest.mark.parametrize("wrong", ["different", "same"])
def test_decisions_that_cannot_all_be_right_are_decided_by_a_supervisor_for_every_desk(
    desks: tuple[CampDesk, CampDesk], wrong: str
) -> None:
    first, second = desks
    one, two, three = register(first, "Anna"), register(first, "Anna", bed=FIRST_BED), register(second, "Anna")
    exchange(desks)
    merge(first, one, two)
    merge(first, two, three)
    TellApart(DAN, decisions(second), missing(second)).by_codes(one, three)
    assert second.conflicts().all() == ()
    exchange(desks)
    for desk in desks:
        (conflict,) = desk.conflicts().all()
        assert conflict.kind is ConflictKind.PEOPLE
        assert set(conflict.field.split("+")) == {one, three}
        assert [rival.text for rival in conflict.rivals] == ["different", "same", "same"]
        assert {code for rival in conflict.rivals for code in rival.code.split()} == {one, two, three}
    rival = next(rival for rival in second.conflicts().all()[0].rivals if rival.text == wrong)
    ResolveConflict(SARA, second.conflicts(), decisions(second), TRAINING).overturn(rival, "asked them")
    with pytest.raises(ConflictGoneError):
        ResolveConflict(SARA, second.conflicts(), decisions(second), TRAINING).overturn(rival)
    exchange(desks)
    for desk in desks:
        assert desk.conflicts().all() == ()
        assert desk.families.count()[1] == (1 if wrong == "different" else 2)


def test_same_and_different_said_apart_is_a_conflict_that_a_supervisor_decides(
    desks: tuple[CampDesk, CampDesk],
) -> None:
    first, second = desks
    one, two = register(first, "Anna"), register(second, "Anna")
    exchange(desks)
    merge(first, one, two)
    TellApart(DAN, decisions(second), missing(second)).by_codes(one, two)
    exchange(desks)
    for desk in desks:
        (conflict,) = desk.conflicts().all()
        assert {rival.text for rival in conflict.rivals} == {"same", "different"}
        assert set(conflict.rivals[0].code.split()) == {one, two}
    conflict = first.conflicts().all()[0]
    same = next(rival for rival in conflict.rivals if rival.text == "same")
    first.conflicts().keep(conflict.record, conflict.entity, conflict.field, same.op_id, "Sara")
    exchange(desks)
    for desk in desks:
        assert desk.conflicts().all() == ()
        assert desk.families.count() == (2, 1)
