"""Each service refuses an operator whose role does not carry its permission; screens are not the door."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from app.domain import operator as roles
from app.domain.conflict import Conflict, ConflictKind, Rival
from app.domain.day_end import OpenEnds, SignOff
from app.domain.errors import NotAllowedError
from app.domain.expected import ListPreview
from app.domain.finding import Filter
from app.domain.form import FamilyForm, PersonForm
from app.domain.found_code import GreyPicture
from app.domain.operator import Permission, Role
from app.domain.paper_order import PaperKind, PaperTarget
from app.domain.person import Direction, Family, FamilyRecord
from app.domain.token import Token
from app.services.desk import DeskServices
from app.services.preview_slips import SlipPreview
from tests.helpers.desks import DeskAtHand, desk_at_hand, family_form
from tests.helpers.papers import paper


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskAtHand]:
    desk = desk_at_hand(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def nobody(desk: DeskAtHand, monkeypatch: pytest.MonkeyPatch) -> DeskServices:
    """A registrar whose role has been left without any permission."""
    registrar = desk.registrar()
    desk.supervisor.register_family(family_form(desk.supervisor))
    monkeypatch.setattr(roles, "PERMISSIONS", {Role.REGISTRAR: frozenset(), Role.SUPERVISOR: frozenset(Permission)})
    return registrar


def printed(kind: PaperKind, desk: DeskServices) -> bytes:
    return desk.print_papers(paper(kind))


A_CONFLICT = Conflict(
    kind=ConflictKind.VALUE,
    record="person",
    rivals=(Rival(op_id="x", desk="Desk 2", operator="Dan", at=datetime(2026, 11, 23, tzinfo=UTC)),),
)
MOMENT = datetime(2026, 11, 23, tzinfo=UTC)
A_TOKEN = Token(token_id="x", letter="K", number=14, issued_at=MOMENT)
A_SIGN_OFF = SignOff(day=MOMENT.date(), at=MOMENT, operator="Sara", open_ends=OpenEnds())
NO_SLIPS = SlipPreview(
    "K7-000A",
    FamilyRecord(
        family=Family(
            family_id="x", code="K7-000A", camp="TRN", head="y", registered_at=datetime(2026, 11, 23, tzinfo=UTC)
        ),
        members=(),
    ),
    (),
    0,
)
GUARDED: dict[str, Callable[[DeskServices], object]] = {
    "register_family": lambda desk: desk.register_family(FamilyForm()),
    "register_family.open_form": lambda desk: desk.register_family.open_form(),
    "register_family.new_member": lambda desk: desk.register_family.new_member(),
    "register_family.form_of": lambda desk: desk.register_family.form_of("K7-000A"),
    "register_family.saved": lambda desk: desk.register_family.saved(FamilyForm()),
    "register_family.already_here": lambda desk: desk.register_family.already_here(FamilyForm()),
    "import_families": lambda desk: list(desk.import_families(())),
    "import_expected": lambda desk: desk.import_expected(ListPreview(name="x", columns=())),
    "import_expected.preview": lambda desk: desk.import_expected.preview(b"", "x"),
    "expected_arrivals": lambda desk: desk.expected_arrivals(),
    "expected_arrivals.count": lambda desk: desk.expected_arrivals.count(),
    "expected_arrivals.lists": lambda desk: desk.expected_arrivals.lists(),
    "expected_arrivals.search": lambda desk: desk.expected_arrivals.search("x"),
    "expected_arrivals.holding": lambda desk: desk.expected_arrivals.holding("x"),
    "expected_arrivals.family_of": lambda desk: desk.expected_arrivals.family_of("x"),
    "expected_arrivals.note_taken": lambda desk: desk.expected_arrivals.note_taken(()),
    "expected_arrivals.take_off": lambda desk: desk.expected_arrivals.take_off("x"),
    "expected_arrivals.remove_list": lambda desk: desk.expected_arrivals.remove_list("x"),
    "filter_people": lambda desk: desk.filter_people(frozenset({Filter.LEFT})),
    "filter_people.counts": lambda desk: desk.filter_people.counts(),
    "end_day": lambda desk: desk.end_day(),
    "end_day.sign_off": lambda desk: desk.end_day.sign_off(),
    "end_day.last": lambda desk: desk.end_day.last(),
    "tell_history": lambda desk: desk.tell_history("x"),
    "run_queue": lambda desk: desk.run_queue(),
    "run_queue.issue": lambda desk: desk.run_queue.issue(),
    "run_queue.call_next": lambda desk: desk.run_queue.call_next(),
    "run_queue.call": lambda desk: desk.run_queue.call("x"),
    "run_queue.skip": lambda desk: desk.run_queue.skip(),
    "run_queue.done": lambda desk: desk.run_queue.done(),
    "run_queue.letter": lambda desk: desk.run_queue.letter(),
    "run_queue.choose_letter": lambda desk: desk.run_queue.choose_letter("A"),
    "keep_draft.save": lambda desk: desk.keep_draft.save(FamilyForm()),
    "keep_draft.latest": lambda desk: desk.keep_draft.latest(),
    "keep_draft.discard": lambda desk: desk.keep_draft.discard("x"),
    "keep_photo": lambda desk: desk.keep_photo(b""),
    "keep_photo.read": lambda desk: desk.keep_photo.read("00"),
    "find_people": lambda desk: desk.find_people("a"),
    "find_people.erased": lambda desk: desk.find_people.erased("K7-000A-1"),
    "find_duplicates": lambda desk: desk.find_duplicates(PersonForm()),
    "suggest_spellings": lambda desk: desk.suggest_spellings("Levin", "Hebr"),
    "open_family": lambda desk: desk.open_family("K7-000A"),
    "list_beds": lambda desk: desk.list_beds(),
    "list_conflicts": lambda desk: desk.list_conflicts(),
    "list_conflicts.one": lambda desk: desk.list_conflicts.one("birth_date", "x"),
    "resolve_conflict.keep": lambda desk: desk.resolve_conflict.keep(A_CONFLICT, A_CONFLICT.rivals[0]),
    "resolve_conflict.give_bed": lambda desk: desk.resolve_conflict.give_bed("x", ""),
    "resolve_conflict.renumber": lambda desk: desk.resolve_conflict.renumber("x"),
    "resolve_conflict.overturn": lambda desk: desk.resolve_conflict.overturn(A_CONFLICT.rivals[0]),
    "list_suspected_pairs": lambda desk: desk.list_suspected_pairs(),
    "list_suspected_pairs.count": lambda desk: desk.list_suspected_pairs.count(),
    "list_suspected_pairs.waiting": lambda desk: desk.list_suspected_pairs.waiting(),
    "list_suspected_pairs.catch_up": lambda desk: desk.list_suspected_pairs.catch_up(),
    "tell_apart": lambda desk: desk.tell_apart("x", "y"),
    "tell_apart.by_codes": lambda desk: desk.tell_apart.by_codes("K7-000A-1", "K7-000A-2"),
    "erase_person": lambda desk: desk.erase_person("K7-000A-1", "asked for it"),
    "list_erasures": lambda desk: desk.list_erasures(),
    "merge_people": lambda desk: desk.merge_people("K7-000A-1", "K7-000A-2"),
    "unmerge_people": lambda desk: desk.unmerge_people("K7-000A-1"),
    "list_merged": lambda desk: desk.list_merged("K7-000A-1"),
    "mark_presence": lambda desk: desk.mark_presence("K7-000A-1", Direction.OUT),
    "print_slips.issue": lambda desk: desk.print_slips.issue("K7-000A"),
    "preview_slips": lambda desk: desk.preview_slips("K7-000A"),
    "preview_slips.of_form": lambda desk: desk.preview_slips.of_form(FamilyForm()),
    "preview_slips.lay_out": lambda desk: desk.preview_slips.lay_out(NO_SLIPS),
    "register_family.judge": lambda desk: desk.register_family.judge(FamilyForm()),
    "print_key_sheet": lambda desk: desk.print_key_sheet("en"),
    "print_sheets.token": lambda desk: desk.print_sheets.token(A_TOKEN),
    "print_sheets.day_end": lambda desk: desk.print_sheets.day_end(),
    "print_queue.add_token": lambda desk: desk.print_queue.add_token(A_TOKEN),
    "print_queue.add_sign_off": lambda desk: desk.print_queue.add_sign_off(A_SIGN_OFF),
    "end_day.sheet": lambda desk: desk.end_day.sheet(),
    "print_slips.unprinted": lambda desk: desk.print_slips.unprinted(),
    "print_slips.to_pdf": lambda desk: desk.print_slips.to_pdf(["K7-000A"]),
    "print_papers.issue": lambda desk: desk.print_papers.issue(paper(PaperKind.ROSTER), PaperTarget.FILE),
    "print_queue": lambda desk: desk.print_queue(),
    "print_queue.add_slips": lambda desk: desk.print_queue.add_slips("K7-000A"),
    "print_queue.add_paper": lambda desk: desk.print_queue.add_paper(paper(PaperKind.ROSTER)),
    "print_queue.add_test_page": lambda desk: desk.print_queue.add_test_page(),
    "print_queue.again": lambda desk: desk.print_queue.again("x"),
    "print_queue.hold": lambda desk: desk.print_queue.hold("x"),
    "print_queue.release": lambda desk: desk.print_queue.release("x"),
    "print_queue.cancel": lambda desk: desk.print_queue.cancel("x"),
    "feed_printers": lambda desk: desk.feed_printers(),
    "verify_slip": lambda desk: desk.verify_slip("x"),
    "verify_slip.file": lambda desk: desk.verify_slip.file(b""),
    "read_codes.file": lambda desk: desk.read_codes.file(b""),
    "read_codes.frame": lambda desk: desk.read_codes.frame(GreyPicture(1, 1, b"0")),
    **{f"print_papers.{kind}": partial(printed, kind) for kind in PaperKind},
    "report_day": lambda desk: desk.report_day(),
    "report_status": lambda desk: desk.report_status(),
    "verify_desk": lambda desk: desk.verify_desk(),
    "manage_operators.all": lambda desk: desk.manage_operators.all(),
    "manage_operators.add": lambda desk: desk.manage_operators.add("Noa", Role.REGISTRAR, "training"),
    "manage_operators.remove": lambda desk: desk.manage_operators.remove("Sara"),
    "enrol_desk": lambda desk: desk.enrol_desk("http://127.0.0.1:1", "x"),
    "carry_journal.export_to": lambda desk: desk.carry_journal.export_to(Path("/nowhere")),
    "carry_journal.import_from": lambda desk: desk.carry_journal.import_from(Path("/nowhere")),
    "sync.state": lambda desk: desk.sync.state(),
    "sync.now": lambda desk: desk.sync.now(),
    "sync.once": lambda desk: desk.sync.once(),
    "sync.try_again": lambda desk: desk.sync.try_again(),
    "sync.subscribe": lambda desk: desk.sync.subscribe(lambda _: None),
    "report_sync": lambda desk: desk.report_sync(),
    "trace_record.person": lambda desk: desk.trace_record.person("x"),
    "trace_record.family": lambda desk: desk.trace_record.family("x"),
    "settings.get": lambda desk: desk.settings.get("language"),
    "settings.printers": lambda desk: desk.settings.printers(),
    "settings.set.rule": lambda desk: desk.settings.set("slip_valid_days", "7"),
    "settings.set": lambda desk: desk.settings.set("language", "he"),
}


@pytest.mark.parametrize("name", GUARDED)
def test_a_role_without_the_permission_is_refused(nobody: DeskServices, name: str) -> None:
    with pytest.raises(NotAllowedError) as refusal:
        GUARDED[name](nobody)
    assert refusal.value.details["operator"] == "Dan"


@pytest.mark.parametrize(
    "name",
    [
        "erase_person",
        "list_erasures",
        *(name for name in GUARDED if name.startswith("print_papers")),
        "end_day.sign_off",
        "import_expected",
        "import_expected.preview",
        "expected_arrivals.take_off",
        "expected_arrivals.remove_list",
        "print_queue.add_paper",
        "settings.set.rule",
        "merge_people",
        "unmerge_people",
        "manage_operators.all",
        "manage_operators.add",
        "enrol_desk",
    ],
)
def test_supervisors_work_is_refused_to_a_registrar(desk: DeskAtHand, name: str) -> None:
    with pytest.raises(NotAllowedError):
        GUARDED[name](desk.registrar())


def test_every_service_of_the_bundle_is_guarded() -> None:
    services = {name for name in DeskServices.__annotations__ if name not in {"operator", "identity", "camp", "lists"}}
    assert services == {name.split(".")[0] for name in GUARDED}


def test_a_registrar_neither_sees_nor_loses_a_sensitive_need(desk: DeskAtHand) -> None:
    form = family_form(desk.supervisor)
    form.members[0].needs = ["TRAUMA", "DISABILITY"]
    code = desk.supervisor.register_family(form).family.code
    registrar = desk.registrar()

    assert registrar.open_family(code).members[0].person.needs == ("DISABILITY",)
    correction = registrar.register_family.form_of(code)
    assert correction.members[0].needs == ["DISABILITY"]
    correction.members[0].phone = "+358 40 000 0000"
    registrar.register_family(correction)

    person = desk.supervisor.open_family(code).members[0].person
    assert (set(person.needs), person.phone) == ({"TRAUMA", "DISABILITY"}, "+358 40 000 0000")


def test_a_registrar_cannot_dismiss_an_unaccompanied_minor(desk: DeskAtHand) -> None:
    registrar = desk.registrar()
    form = family_form(registrar)
    form.members[0].birth_date = "2015-03-05"
    record = registrar.register_family(form)
    assert record.members[0].person.needs == ("UNACCOMPANIED_MINOR",)

    correction = registrar.register_family.form_of(record.family.code)
    correction.members[0].needs = []
    assert registrar.register_family(correction).members[0].person.needs == ("UNACCOMPANIED_MINOR",)
