"""Every named state of the window, over a desk in memory filled with the sample families.

The pictures of the window and the tests of what holds in every state walk through the same table.
"""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.conflict import Conflict, ConflictKind, Rival
from app.domain.custody import Custody, Place
from app.domain.dates import PartialDate
from app.domain.day_end import OpenEnds
from app.domain.finding import Filter
from app.domain.operator import Operator, Role
from app.domain.pairs import MergedRecord
from app.domain.paper_order import PaperKind, PaperOrder
from app.domain.people_lists import ListKind
from app.domain.person import Direction
from app.domain.print_job import PrintState
from app.domain.roster import RosterOrder
from app.domain.scrubbing import scrubbed
from app.domain.slip_format import SlipFormat
from app.domain.status import SyncPhase, SyncProgress, SyncStage, SyncState
from app.domain.sync_details import OtherDesk, SyncDetails
from app.domain.timeline import Event, FieldChange, Happening
from app.domain.token import Priority
from app.identity.likely import Likely, SuspectedPair
from app.identity.matching import Matching
from app.identity.scan import UnknownScan
from app.identity.traits import traits_of_person
from app.identity.variants import NameVariants
from app.sync.errors import DeskRevokedError
from app.sync.states import failed
from app.ui.crash import CrashDialog
from app.ui.expecting import ListFile
from app.ui.scan_router import Scanned
from app.ui.screens.settings import Setting
from tests.helpers.ui_services import NOW, RESOURCES, FakeDesk
from tests.helpers.ui_stage import Stage, fill, open_stage, sample_forms, with_ids
from tools.papers import face, sample_list, sample_roster, slips

OFFLINE = SyncState(stage=SyncStage.OFFLINE, waiting=37, offline_since=NOW - timedelta(hours=2, minutes=14))
Picture = Callable[[Stage], QWidget]


def typed_family(stage: Stage, *, sample: int = 2) -> QWidget:
    """A family half way, offline, after another one was saved."""
    stage.desk.sync_state = OFFLINE
    window = stage.window
    window.watch.state_changed.emit(OFFLINE)
    first, form = fill(stage.desk, 2)[-1], with_ids(stage.desk, sample_forms()[sample])
    window.registering.saved.emit(first)
    stage.settle()
    window.registering.editor.form.members = form.members[:3]
    window.registering.editor.select(2)
    window.registering.add_member()
    window.registering.editor.put("names.Latn.given", "Günel")
    window.registering.toggle_need("INFANT")
    window.desk.show_member()
    return stage.shell


def refused_family(stage: Stage) -> QWidget:
    """A save that breaks three rules."""
    typed_family(stage)
    editor = stage.window.registering.editor
    editor.put("birth_date", "31.2.2026")
    editor.put("bed", "Z/9/9")
    stage.window.desk.show_member()
    stage.window.desk.save()
    return stage.shell


def noticed_person(stage: Stage) -> QWidget:
    """Somebody who is most likely registered already, with a photo."""
    here = fill(stage.desk, 3)[1]
    code = here.code_of(here.head)
    person = here.head.person.model_copy(update={"photo": stage.desk(face())})
    typed = person.model_copy(update={"names": {"Latn": person.names["Latn"]}, "documents": (), "phone": ""})
    members = (here.head.model_copy(update={"person": person}), *here.members[1:])
    stage.desk.records[here.family.code] = here.model_copy(update={"members": members})
    verdict = Matching(NameVariants(), 100, lambda _: 0).compare(traits_of_person(typed), traits_of_person(person))
    stage.desk.likely = (Likely(found=stage.desk.find(code)[0], verdict=verdict),)
    typed_family(stage, sample=4)
    stage.wait_for(stage.window.desk.duplicate_card.isVisible)
    return stage.shell


def other_panel(stage: Stage) -> QWidget:
    """The second panel, of somebody with names in three scripts."""
    form = with_ids(stage.desk, sample_forms()[1])
    stage.window.registering.editor.form.members = form.members
    stage.window.desk.show_member()
    stage.window.desk.fields.turn_panel()
    return stage.shell


def suggested_spellings(stage: Stage) -> QWidget:
    """The second panel, of somebody whose names are known in Latin letters only."""
    typed_family(stage)
    stage.window.registering.editor.put("names.Latn.surname", "Ivanova")
    stage.window.registering.editor.put("names.Latn.given", "Yevgeniya")
    stage.window.desk.show_member()
    stage.window.desk.fields.focus_field("names.Hebr.surname")
    return stage.shell


def choice_list(stage: Stage) -> QWidget:
    """A coded field with its list open."""
    typed_family(stage)
    stage.window.desk.fields.focus_field("relationship")
    QTest.keyClicks(stage.edit("member.relationship"), "s", delay=60)
    stage.settle()
    return stage.shell


def failed_print(stage: Stage) -> QWidget:
    """Saved, not printed."""
    stage.desk.print_state = PrintState.FAILED
    record = fill(stage.desk, 3)[-1]
    stage.window.registering.saved.emit(record)
    stage.settle()
    return stage.shell


def draft_bar(stage: Stage) -> QWidget:
    """A draft of the shift before."""
    stage.desk.save(with_ids(stage.desk, sample_forms()[3]), "members.0.phone")
    stage.window.registering.look_for_draft()
    return stage.shell


def unknown_scan(stage: Stage) -> QWidget:
    """A scan that nobody understands."""
    text = "]C1(01)04012345678901"
    stage.window.router.scanned.emit(Scanned(text, UnknownScan(text=text)))
    return stage.shell


def two_readings(stage: Stage) -> QWidget:
    """A misread zone that may have been two numbers."""
    typed_family(stage)
    digits = "I00I000003UTO7408122F1204159<<<<<<<<<<<<<<04"
    stage.window.answers.take_typed("P<UTOERIKSSON<<ANNA<MARIA".ljust(44, "<") + "\n" + digits)
    return stage.shell


def armed_gate(stage: Stage) -> QWidget:
    """F9 waits for a slip."""
    stage.window.gate.arm(Direction.IN)
    return stage.shell


def found_people(stage: Stage) -> QWidget:
    """A search with results."""
    fill(stage.desk)
    stage.window.places.show("find")
    stage.window.finder.search("рабинович" if stage.shell.isVisible() else "")
    stage.window.finder.search("r")
    stage.wait_for(lambda: stage.window.finder.model.rowCount() > 0)
    return stage.shell


def filtered_people(stage: Stage) -> QWidget:
    """Children without a photo."""
    fill(stage.desk)
    stage.window.places.show("find")
    stage.window.finder.search("", frozenset({Filter.MINOR, Filter.NO_PHOTO}))
    stage.wait_for(lambda: stage.window.finder.model.rowCount() > 0)
    return stage.shell


def found_nobody(stage: Stage) -> QWidget:
    """A search without results."""
    stage.window.places.show("find")
    stage.window.finder.search("Əhmədov")
    return stage.shell


def sample_history() -> tuple[Event, ...]:
    """A day of somebody's record, the newest first."""

    def event(hours: int, what: Happening, **more: object) -> Event:
        told = {"op_id": str(hours), "at": NOW - timedelta(hours=hours), "desk": "Desk 3", "operator": "Sara L."}
        return Event.model_validate({**told, "what": what, **more})

    phone = FieldChange(field="phone", before="", after="+7 000 555 01 01")
    papers = FieldChange(field="documents", before="PASSPORT, 65", after="PASSPORT, 650000042, RUS, 2027-01-01")
    return (
        event(1, Happening.CAME_IN, desk="Gate"),
        event(2, Happening.WENT_OUT, desk="Gate"),
        event(3, Happening.CHANGED, changes=(phone, papers, FieldChange(field="sex", before="F", after="M"))),
        event(5, Happening.SLIP, copy_number=1),
        event(6, Happening.REGISTERED),
    )


def person_page(stage: Stage) -> QWidget:
    """One person with everything."""
    record = fill(stage.desk, 2)[-1]
    stage.desk.print_slips.issue(record.family.code)
    stage.desk.history = sample_history()
    stage.window.searching.open_found(stage.desk.find(record.family.code)[0])
    return stage.shell


def person_merged(stage: Stage) -> QWidget:
    """A person who was registered twice, and the question before the two are parted again."""
    stage.desk.merged = (
        MergedRecord(
            code="Q2-01KP-3",
            name="Рабинович Евгения",
            operator="Dan",
            desk="Desk 4",
            at=NOW - timedelta(days=9, hours=3),
            reason="the same passport",
        ),
    )
    person_page(stage)
    stage.wait_for(stage.window.person.merged.isVisible)
    stage.button("merged.part.0").click()
    stage.window.person.part_card.reason.setText("cousins, each with a passport")
    return stage.shell


def person_erased(stage: Stage) -> QWidget:
    """The question before a person is erased."""
    person_page(stage)
    stage.window.person.erase_button.click()
    stage.window.person.erase_card.reason.setText("2026/117")
    return stage.shell


def wait_for(come: Callable[[], bool]) -> None:
    """Let work behind the window come to its end."""
    for _ in range(300):
        if come():
            return
        QTest.qWait(10)


def said_differently(stage: Stage) -> FakeDesk:
    """Two desks that worked apart."""
    records = fill(stage.desk, 3)
    first, second = (record.members[0] for record in records[:2])

    def side(text: str, desk: str, number: int) -> Rival:
        record = records[number]
        return Rival(
            op_id=f"{text}{desk}",
            person_id=record.members[0].person.person_id,
            code=record.code_of(record.members[0]),
            text=text,
            desk=desk,
            operator="Dan",
            at=NOW - timedelta(hours=5 + number),
        )

    births = (side("1981-09-19", "Desk 3", 0), side("1981-09-16", "Desk 4", 0))
    names = (side(first.person.display_name, "Desk 3", 0), side(second.person.display_name, "Desk 4", 1))
    stage.desk.conflicts = (
        Conflict(kind=ConflictKind.BED, field="A/101/1", rivals=names),
        Conflict(
            kind=ConflictKind.VALUE,
            record="person",
            entity=first.person.person_id,
            field="birth_date",
            name=first.person.display_name,
            rivals=births,
        ),
        Conflict(kind=ConflictKind.DOCUMENT, field="AA0000017 AZE", rivals=names),
    )
    return stage.desk


def suspected(stage: Stage) -> None:
    """Three families, whose heads are much alike."""
    one, *others = fill(stage.desk, 3)
    head = one.members[0].person
    found, pairs = stage.desk.find(f"{one.family.code}-1")[0], []
    changes: tuple[dict[str, object], ...] = (
        {"birth_date": PartialDate(value="1938"), "phone": "+972 50 555 0117"},
        {"birth_date": head.birth_date, "documents": head.documents, "phone": ""},
    )
    for other, values in zip(others, changes, strict=True):
        same = {"names": head.names, "sex": head.sex}
        alike = other.members[0].person.model_copy(update=same | values)
        members = (other.members[0].model_copy(update={"person": alike}), *other.members[1:])
        stage.desk.records[other.family.code] = other.model_copy(update={"members": members})
        verdict = Matching(NameVariants(), 100, lambda _: 0).compare(traits_of_person(head), traits_of_person(alike))
        second = stage.desk.find(f"{other.family.code}-1")[0]
        pairs.append(SuspectedPair(first=found, second=second, verdict=verdict))
    stage.desk.suspected, stage.desk.uncompared = tuple(pairs), 12


def duplicates(stage: Stage) -> QWidget:
    """Two records side by side that may be of one person."""
    suspected(stage)
    stage.window.places.show("duplicates")
    wait_for(stage.window.duplicates.card.two_button.isEnabled)
    QTest.qWait(60)
    return stage.shell


def duplicates_merged(stage: Stage) -> QWidget:
    """After a merge, which can be taken back."""
    duplicates(stage)
    stage.window.duplicates.card.one_button.click()
    wait_for(stage.window.duplicates.part_button.isVisible)
    wait_for(stage.window.duplicates.card.two_button.isEnabled)
    QTest.qWait(60)
    return stage.shell


def papers_roster(stage: Stage) -> QWidget:
    """The day's roster before it is printed."""
    stage.desk.print_papers.pdf = sample_roster(stage.shell.look.language, RosterOrder.FAMILY)
    return shown_paper(stage, PaperKind.ROSTER)


def papers_evacuation(stage: Stage) -> QWidget:
    """A list that takes no day, handed to the printer."""
    stage.desk.print_papers.pdf = sample_list(stage.shell.look.language, ListKind.EVACUATION)
    shown_paper(stage, PaperKind.EVACUATION)
    stage.window.papers.print_button.click()
    wait_for(lambda: stage.window.papers.notice_bar.notice is not None)
    return stage.shell


def shown_paper(stage: Stage, kind: PaperKind) -> QWidget:
    """A paper in view."""
    stage.window.places.show("papers")
    stage.window.papers.kinds.setCurrentRow(list(PaperKind).index(kind))
    wait_for(lambda: stage.window.papers.preview.pages > 0)
    QTest.qWait(300)
    return stage.shell


def conflicts_bed(stage: Stage) -> QWidget:
    """A bed given twice."""
    said_differently(stage)
    stage.window.places.show("conflicts")
    wait_for(lambda: stage.window.conflicts.list.count() > 0)
    stage.window.conflicts.card.choose(2)
    return stage.shell


def conflicts_value(stage: Stage) -> QWidget:
    """A birth date in two ways."""
    conflicts_bed(stage)
    stage.window.conflicts.list.setCurrentRow(1)
    stage.window.conflicts.card.choose(1)
    return stage.shell


def person_differing(stage: Stage) -> QWidget:
    """A person some of whose fields desks said differently, at headquarters and in a backup."""
    said_differently(stage)
    stage.desk.custody = Custody(place=Place.SAFE, receipt_at=NOW)
    stage.window.searching.open_found(stage.desk.find("")[0])
    wait_for(lambda: bool(stage.window.person.findChildren(QWidget, "person.differing")[1:]))
    return stage.shell


def sync_page(stage: Stage) -> QWidget:
    """The Sync page in the middle of a long push, with trouble of every kind."""
    stage.desk.sync_details = SyncDetails(
        url="https://hq.example:8443",
        fingerprint="4C7K2M9Q",
        waiting=3600,
        oldest_waiting=NOW - timedelta(days=2, hours=4),
        photos_waiting=212,
        last_contact=NOW - timedelta(minutes=3),
        receipt_at=NOW - timedelta(minutes=3),
        acknowledged=41_100,
        backed_up=38_000,
        kept_aside=("K7-02CT-1", "K7-02CT"),
        desks=(
            OtherDesk(name="Desk 1", newest=NOW - timedelta(minutes=2)),
            OtherDesk(name="Desk 4", newest=NOW - timedelta(days=3)),
            OtherDesk(name="Desk 5", newest=NOW - timedelta(days=9), refused="its chain does not lead to the head"),
        ),
    )
    progress = SyncProgress(phase=SyncPhase.PUSH, done=1200, total=4800, bytes_per_second=7_900, since=NOW)
    stage.window.places.show("sync")
    state = SyncState(stage=SyncStage.WAITING, waiting=3600, progress=progress)
    stage.window.watch.state_changed.emit(state)
    wait_for(lambda: bool(stage.window.sync.summary.text()) and stage.window.sync.now_button.isEnabled())
    return stage.shell


def sync_refused(stage: Stage) -> QWidget:
    """The Sync page of a desk that was withdrawn, after a stick."""
    sync_page(stage)
    refused = failed(SyncState(stage=SyncStage.WAITING), DeskRevokedError(reason="stolen"), 37, NOW)
    stage.window.watch.state_changed.emit(refused)
    stage.window.carrying.export_to("/media/stick")
    wait_for(stage.window.sync.notice_bar.isVisible)
    return stage.shell


def reading_only(stage: Stage) -> QWidget:
    """A desk that was opened on a full disk."""
    stage.desk.full = True
    found_people(stage)
    stage.window.searching.read_status()
    wait_for(stage.window.reading_banner.isVisible)
    return stage.shell


def listed_people(stage: Stage) -> None:
    """Take the sample list in."""
    take = stage.desk.services.import_expected
    content = (RESOURCES / "samples" / "expected.csv").read_bytes()
    take(take.preview(content, "flight-24-11.csv", {}, None, ""))


def expected_people(stage: Stage) -> QWidget:
    """Who has not come."""
    listed_people(stage)
    stage.window.places.show("expected")
    wait_for(lambda: stage.window.expected.model.rowCount() > 0)
    return stage.shell


def expected_card(stage: Stage) -> QWidget:
    """A passport of somebody expected was scanned."""
    listed_people(stage)
    stage.window.registering.document_read.emit("750000103")
    wait_for(stage.window.desk.expected_card.isVisible)
    return stage.shell


def expected_taken(stage: Stage) -> QWidget:
    """The family of somebody expected is in the form."""
    expected_card(stage)
    stage.window.desk.expected_card.take()
    return stage.shell


def list_looked_at(stage: Stage) -> QWidget:
    """A list with problems, before it is taken in."""
    text = (
        "Surname;Given names;Фамилия;Date of birth;Sex;Passport number;Seat\n"
        "SPECIMEN;DAVID;Образцов;03/04/1979;M;750000101;12A\nSPECIMEN;LEV;Образцов;31/02/2014;M;750000103;12B\n"
        "MUSTER;ANNA;;yesterday;?;FX000204;12C\nMUSTER;ANNA;;02/03/1947;F;750000101;12D\n"
        "=HYPERLINK(1);X;;01/02/1950;F;1;12E\n"
    )
    stage.window.expecting.look_again(ListFile("flight-24-11.csv", text.encode("cp1251")))
    wait_for(lambda: stage.window.places.current == "list_preview")
    return stage.shell


def day_end(stage: Stage) -> QWidget:
    """The end of a day with some of it open."""
    stage.desk.services.end_day.sign_off()
    ends = OpenEnds(unsynced=37, unprinted=1, conflicts=3, pairs=2, tokens=4, expected=6)
    setattr(stage.desk.services.end_day, "open_ends", ends)  # noqa: B010 - of the stand-in
    stage.window.places.show("day_end")
    QTest.qWait(80)
    return stage.shell


def token_queue(stage: Stage) -> QWidget:
    """Six tokens, two with priority, one called."""
    queue = stage.desk.services.run_queue
    for priority in (Priority.NONE, Priority.NONE, Priority.PREGNANT, Priority.NONE, Priority.OLDER, Priority.NONE):
        queue.issue(priority)
    stage.window.places.show("tokens")
    stage.window.queueing.call_next()
    return stage.shell


def today_place(stage: Stage) -> QWidget:
    """The day, with a print failure."""
    stage.desk.sync_state = SyncState(stage=SyncStage.WAITING, waiting=12)
    stage.window.watch.state_changed.emit(stage.desk.sync_state)
    failed_print(stage)
    suspected(stage)
    said_differently(stage)
    stage.window.places.show("today")
    QTest.qWait(60)
    return stage.shell


def place(name: str) -> Picture:
    """A place as it comes into view."""

    def show(stage: Stage) -> QWidget:
        stage.window.places.show(name)
        stage.settle()
        return stage.shell

    return show


def supervisor_enrolled(stage: Stage) -> QWidget:
    """An enrolled desk, an operator about to be removed, and conflicts waiting."""
    said_differently(stage)
    stage.desk.sync_details = SyncDetails(
        url="https://hq.example:8443", fingerprint="4C7K2M9Q", last_contact=NOW - timedelta(minutes=3)
    )
    stage.window.places.show("supervisor")
    wait_for(stage.window.supervisor.enrol_again.isVisible)
    wait_for(stage.window.supervisor.conflicts.isVisible)
    stage.edit("supervisor.name").setText("Rina")
    stage.button("supervisor.remove").click()
    return stage.shell


def supervisor_refused(stage: Stage) -> QWidget:
    """What a registrar sees of the Supervisor place."""
    stage.desk.operator = Operator(name="Sara L.", role=Role.REGISTRAR)
    stage.shell.lock()
    stage.log_in("Rina K.")
    stage.window.places.show("supervisor")
    return stage.shell


def key_sheet(stage: Stage) -> QWidget:
    """F1."""
    stage.window.key_sheet.show()
    return stage.window.key_sheet


def _mistake() -> Exception:
    """Return an error with the place where it was raised."""
    try:
        int("never shown")
    except ValueError as error:
        return error
    return Exception()


def crash_dialog(stage: Stage) -> QWidget:
    """Gatehouse itself broke."""
    dialog = CrashDialog(scrubbed(_mistake()), stage.shell)
    dialog.show()
    return dialog


def locked(stage: Stage) -> QWidget:
    """Ctrl+L."""
    stage.shell.lock()
    return stage.shell


def large_text(stage: Stage) -> QWidget:
    """Text at 130 %."""
    typed_family(stage)
    stage.window.setting_chosen.emit(Setting("percent", "130"))
    stage.settle()
    return stage.shell


def print_queue(stage: Stage) -> QWidget:
    """Jobs in every state."""
    queue = stage.desk.print_queue
    states = (PrintState.PRINTED, PrintState.FAILED, PrintState.PRINTING, PrintState.HELD)
    for record, state in zip(fill(stage.desk, len(states)), states, strict=True):
        stage.desk.print_state = state
        queue.add_slips(record.family.code)
        queue.feed()
    stage.desk.print_state = PrintState.FAILED
    queue.add_paper(PaperOrder(kind=PaperKind.EVACUATION, first=NOW.date(), last=NOW.date()))
    stage.window.places.show("print_queue")
    wait_for(lambda: stage.window.print_queue.model.rowCount() == len(states) + 1)
    return stage.shell


def slip_preview(stage: Stage) -> QWidget:
    """The slips of the family at the desk, before they are printed."""
    form = with_ids(stage.desk, sample_forms()[1])
    window = stage.window
    window.registering.editor.form.members = form.members
    window.desk.show_member()
    stage.desk.preview_slips.pdf = slips(stage.shell.look.language, SlipFormat.A6)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    wait_for(lambda: window.slip_preview.preview.pages > 0)
    QTest.qWait(300)
    return stage.shell


AT_WORK: dict[str, Picture] = {
    "slip-preview": slip_preview,
    "print-queue": print_queue,
    "desk-empty": lambda stage: stage.shell,
    "desk": typed_family,
    "desk-refused": refused_family,
    "desk-duplicate": noticed_person,
    "desk-choices": choice_list,
    "desk-more": other_panel,
    "desk-suggested": suggested_spellings,
    "desk-print-failed": failed_print,
    "desk-draft": draft_bar,
    "desk-unknown-scan": unknown_scan,
    "desk-two-readings": two_readings,
    "desk-arrived": armed_gate,
    "find": found_people,
    "find-filtered": filtered_people,
    "find-nobody": found_nobody,
    "person": person_page,
    "person-merged": person_merged,
    "person-differing": person_differing,
    "reading-only": reading_only,
    "sync": sync_page,
    "sync-refused": sync_refused,
    "conflicts-bed": conflicts_bed,
    "conflicts-value": conflicts_value,
    "duplicates": duplicates,
    "duplicates-merged": duplicates_merged,
    "expected": expected_people,
    "expected-card": expected_card,
    "expected-taken": expected_taken,
    "expected-preview": list_looked_at,
    "tokens": token_queue,
    "day-end": day_end,
    "today": today_place,
    "supervisor": place("supervisor"),
    "person-erase": person_erased,
    "papers-roster": papers_roster,
    "papers-evacuation": papers_evacuation,
    "supervisor-enrolled": supervisor_enrolled,
    "supervisor-refused": supervisor_refused,
    "settings": place("settings"),
    "keys": key_sheet,
    "locked": locked,
    "crash": crash_dialog,
    "desk-large-text": large_text,
}


def login_refused(stage: Stage) -> QWidget:
    """A wrong password."""
    stage.edit("login.name").setText("Sara L.")
    stage.edit("login.password").setText("sesame")
    stage.button("login.enter").click()
    QTest.qWait(80)
    return stage.shell


def forgotten(stage: Stage) -> QWidget:
    """A password forgotten."""
    stage.edit("login.name").setText("Sara L.")
    stage.button("login.forgotten").click()
    return stage.shell


def first_run_training(stage: Stage) -> QWidget:
    """The first page, filled in by its button."""
    stage.button("first_run.training").click()
    return stage.shell


def recovery(stage: Stage) -> QWidget:
    """The recovery code."""
    stage.button("first_run.training").click()
    stage.button("first_run.set_up").click()
    QTest.qWait(80)
    return stage.shell


BEFORE_LOGIN: dict[str, tuple[bool, Picture]] = {
    "login": (True, lambda stage: stage.shell),
    "login-refused": (True, login_refused),
    "forgotten": (True, forgotten),
    "first-run": (False, lambda stage: stage.shell),
    "first-run-training": (False, first_run_training),
    "recovery": (False, recovery),
}
"""Whether the desk is set up already, and the state."""

STATES = (*BEFORE_LOGIN, *AT_WORK)
"""The names of all states, in the order in which an operator meets them."""


def open_state(name: str, *, language: str = "en", theme: str = "light", percent: int = 100) -> tuple[Stage, QWidget]:
    """Open a window in the state; return it with the widget that shows the state."""
    if name in BEFORE_LOGIN:
        set_up, show = BEFORE_LOGIN[name]
        stage = open_stage(language=language, set_up=set_up)
        stage.shell.look.dress(theme=theme, percent=percent)
    else:
        show = AT_WORK[name]
        desk = FakeDesk(told={"language": language, "theme": theme, "percent": str(percent)})
        stage = open_stage(language=language, desk=desk)
        stage.log_in()
    shown = show(stage)
    stage.settle()
    return stage, shown
