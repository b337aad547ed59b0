"""What two desks said differently while they were apart: both see it, one supervisor decides, both agree."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commandline.conflict_commands import conflict_lines, decide
from app.domain.conflict import Conflict, ConflictKind
from app.domain.errors import NotAllowedError
from app.domain.operator import Operator, Role
from app.domain.person import PersonName
from app.protocol.entries import Change
from app.reference.code_lists import load_code_lists
from app.services.errors import NoSuchBedError, NoSuchConflictError, NotABedConflictError, NotInConflictError
from app.services.list_conflicts import ListConflicts
from app.services.resolve_conflict import ResolveConflict
from app.storage.errors import BedTakenError, ConflictGoneError
from app.storage.integrity import verify
from app.storage.pair_decisions import PairDecisions
from app.sync.connect import Link
from tests.helpers.camp_desk import CampDesk
from tests.helpers.loopback import TRAINING, open_headquarters

SARA = Operator(name="Sara", role=Role.SUPERVISOR)
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


def only(desk: CampDesk) -> Conflict:
    (conflict,) = ListConflicts(SARA, desk.conflicts(), load_code_lists())()
    return conflict


def resolve(desk: CampDesk, operator: Operator = SARA) -> ResolveConflict:
    return ResolveConflict(operator, desk.conflicts(), PairDecisions(desk.file, desk.journal), TRAINING)


def decided(desk: CampDesk, conflict: Conflict, rival: int) -> bool:
    listed = ListConflicts(SARA, desk.conflicts(), load_code_lists())
    return decide(listed, resolve(desk), conflict.field, conflict.rivals[rival].op_id, "")


def test_a_field_shows_every_value_with_desk_and_operator_and_the_decision_travels(
    desks: tuple[CampDesk, CampDesk],
) -> None:
    first, second = desks
    code = first.register("Anna").family.code
    exchange(desks)
    first.change(code, values={"nationality": "FIN"})
    second.change(code, values={"nationality": "ISR"})
    exchange(desks)
    conflict = only(first)
    assert (conflict.kind, conflict.field) == (ConflictKind.VALUE, "nationality")
    assert {(rival.text, rival.desk, rival.operator, rival.code) for rival in conflict.rivals} == {
        ("FIN", "Desk K7", "Miriam", f"{code}-1"),
        ("ISR", "Desk Q2", "Miriam", f"{code}-1"),
    }
    chosen = next(rival for rival in conflict.rivals if rival.text == "FIN")
    resolve(second).keep(conflict, chosen, "her passport says so")
    with pytest.raises(ConflictGoneError):
        resolve(second).keep(conflict, chosen)
    exchange(desks)
    for desk in desks:
        assert desk.conflicts().count() == 0
        record = desk.families.by_code(code)
        assert record is not None
        assert record.members[0].person.nationality == "FIN"
        payloads = desk.file.read(lambda db: [row[0] for row in db.execute("SELECT payload FROM journal").fetchall()])
        assert [Change.from_payload(payload).reason for payload in payloads if "reason" in payload] == [
            "her passport says so"
        ]


def test_a_registrar_sees_conflicts_but_no_sensitive_need(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    code = first.register("Anna").family.code
    exchange(desks)
    first.change(code, values={"needs": ("MEDICAL",)})
    second.change(code, values={"needs": ("MEDICAL", "TRAUMA")})
    exchange(desks)
    conflict = only(first)
    assert conflict.name == "SPECIMEN Anna"
    assert {rival.text for rival in conflict.rivals} == {"MEDICAL", "MEDICAL, TRAUMA"}
    dan = Operator(name="Dan", role=Role.REGISTRAR)
    (shown,) = ListConflicts(dan, first.conflicts(), load_code_lists())()
    assert {rival.text for rival in shown.rivals} == {"MEDICAL"}
    with pytest.raises(NotAllowedError):
        resolve(first, dan).keep(conflict, conflict.rivals[0])
    resolve(first).keep(conflict, conflict.rivals[0])
    exchange(desks)


def test_two_decisions_apart_are_a_conflict_again(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    code = first.register("Anna").family.code
    exchange(desks)
    first.change(code, values={"nationality": "FIN"})
    second.change(code, values={"nationality": "ISR"})
    exchange(desks)
    conflict = only(first)
    line, _ = conflict_lines([conflict])
    assert line.split("\t")[:3] == ["value", "nationality", f"{code}-1"]
    assert decided(first, conflict, 0)
    resolve(second).keep(conflict, conflict.rivals[1])
    exchange(desks)
    assert {rival.text for rival in only(first).rivals} == {"FIN", "ISR"}


def test_a_bed_given_twice_is_a_card_until_somebody_gets_another(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    one = first.register("Anna", bed=FIRST_BED)
    two = second.register("Vera", bed=FIRST_BED)
    exchange(desks)
    conflict = only(second)
    assert (conflict.kind, conflict.field) == (ConflictKind.BED, FIRST_BED)
    assert {rival.code for rival in conflict.rivals} == {f"{one.family.code}-1", f"{two.family.code}-1"}
    person_id = two.members[0].person.person_id
    with pytest.raises(BedTakenError):
        resolve(first).give_bed(person_id, FIRST_BED)
    with pytest.raises(NoSuchBedError):
        resolve(first).give_bed(person_id, "nowhere")
    resolve(first).give_bed(person_id, SECOND_BED)
    exchange(desks)
    assert second.conflicts().count() == 0
    moved = second.families.by_code(two.family.code)
    assert moved is not None
    assert moved.members[0].stay is not None
    assert moved.members[0].stay.bed == SECOND_BED


def test_a_person_registered_by_both_is_noticed_at_the_first_meeting(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    first.register("Anna", document="C0 1234")
    second.register("Hanna", document="C01234")
    exchange(desks)
    conflict = only(first)
    assert conflict.kind is ConflictKind.DOCUMENT
    assert not decided(second, conflict, 0)
    assert {(rival.text, rival.desk) for rival in conflict.rivals} == {
        ("SPECIMEN Anna", "Desk K7"),
        ("SPECIMEN Hanna", "Desk Q2"),
    }


def test_a_number_given_twice_in_a_family_is_a_card_and_one_gets_the_next(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    code = first.register("Anna").family.code
    exchange(desks)
    first.add(code, "Boris")
    second.add(code, "Vera")
    exchange(desks)
    conflict = only(first)
    assert (conflict.kind, conflict.field) == (ConflictKind.NUMBER, f"{code}-2")
    assert decided(first, conflict, 1)
    with pytest.raises(ConflictGoneError):
        decided(first, conflict, 1)
    exchange(desks)
    record = second.families.by_code(code)
    assert record is not None
    assert [member.person.number for member in record.members] == [1, 2, 3]
    assert second.conflicts().count() == 0


def test_a_name_stands_surname_first_as_everywhere(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    code = first.register("Anna").family.code
    exchange(desks)
    first.change(code, values={"names": {"Latn": PersonName(surname="LEVI", given="Anna", patronymic="Moiseevna")}})
    second.change(code, values={"names": {"Latn": PersonName(surname="LEVIN", given="Anna")}})
    exchange(desks)
    conflict = only(first)
    assert {rival.text for rival in conflict.rivals} == {"LEVI Anna Moiseevna", "LEVIN Anna"}


def test_what_is_no_conflict_no_side_of_one_and_decided_is_told_apart(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    code = first.register("Anna").family.code
    exchange(desks)
    first.change(code, values={"nationality": "FIN"})
    second.change(code, values={"nationality": "ISR"})
    exchange(desks)
    conflict = only(first)
    entry, other = conflict.rivals[0].op_id, first.register("Vera").family.family_id
    listed = ListConflicts(SARA, first.conflicts(), load_code_lists())
    with pytest.raises(NoSuchConflictError):
        decide(listed, resolve(first), "nonsense", entry, "")
    with pytest.raises(NotInConflictError):
        decide(listed, resolve(first), "nationality", other, "")
    with pytest.raises(NotInConflictError):
        decide(listed, resolve(first), "nationality", "nonsense", "")
    with pytest.raises(NotABedConflictError):
        decide(listed, resolve(first), "nationality", entry, FIRST_BED)
    assert decide(listed, resolve(first), "nationality", entry, "")
    with pytest.raises(ConflictGoneError):
        decide(listed, resolve(first), "nationality", entry, "")
