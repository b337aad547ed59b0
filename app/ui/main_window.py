"""The window of a logged-in operator: composes the places and connects every signal, and does nothing else."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from app import __version__
from app.domain.finding import Filter
from app.domain.operator import Permission
from app.domain.person import Direction
from app.ui.background import Background
from app.ui.carrying import Carrying
from app.ui.deciding import Deciding
from app.ui.ending import Ending
from app.ui.erasing import Erasing
from app.ui.expecting import Expecting
from app.ui.gate import Gate
from app.ui.isolates import isolate
from app.ui.judging import Judging
from app.ui.laying_out import LayingOut
from app.ui.look import Look
from app.ui.noticing import Noticing
from app.ui.places import Places
from app.ui.previewing import Previewing
from app.ui.queueing import Queueing
from app.ui.registering import Registering
from app.ui.scan_answers import ScanAnswers
from app.ui.scan_router import ScanRouter
from app.ui.screens.conflicts import ConflictsScreen
from app.ui.screens.day_end import DayEndScreen
from app.ui.screens.desk import DeskScreen
from app.ui.screens.duplicates import DuplicatesScreen
from app.ui.screens.expected import ExpectedScreen
from app.ui.screens.find import FindScreen
from app.ui.screens.key_sheet import KeySheet
from app.ui.screens.list_preview import ListPreviewScreen
from app.ui.screens.papers import PapersScreen
from app.ui.screens.person import PersonScreen
from app.ui.screens.print_queue import PrintQueueScreen
from app.ui.screens.settings import NOT_ON_SAVE, SettingsScreen, kept_names
from app.ui.screens.slip_preview import SlipPreviewScreen
from app.ui.screens.supervisor import SupervisorScreen
from app.ui.screens.sync import SyncScreen
from app.ui.screens.today import TodayScreen
from app.ui.screens.tokens import TokensScreen
from app.ui.searching import Searching
from app.ui.slip_printing import SlipPrinting
from app.ui.supervising import Supervising
from app.ui.sync_watch import SyncWatch
from app.ui.telling import Telling
from app.ui.tracing import Tracing
from app.ui.widgets.footer import Footer
from app.ui.widgets.header import Header
from app.ui.widgets.navigation import PLACES, Navigation
from app.ui.widgets.notice_bar import Notice
from app.ui.widgets.offline_banner import OfflineBanner
from app.ui.widgets.reading_banner import ReadingBanner

if TYPE_CHECKING:
    from app.services.desk import DeskServices

NEEDS = range(1, 10)


class MainWindow(QWidget):
    """One operator's work: five places under one header, over one footer."""

    lock_requested = Signal()
    setting_chosen = Signal(object)
    """A Setting."""

    def __init__(
        self,
        look: Look,
        services: "DeskServices",
        background: Background,
        router: ScanRouter,
        watch: SyncWatch,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self.setObjectName("places")
        operator, lists, zone = services.operator, services.lists, ZoneInfo(services.camp.time_zone)
        self._operator_name, self._services, self._look = operator.name, services, look
        self.registering = Registering(services, self)
        self.noticing = Noticing(services, background, self.registering, self)
        self.printing, self.previewing = (
            SlipPrinting(services, background, self),
            Previewing(services, background, self),
        )
        self.gate = Gate(services, self)
        self.searching = Searching(services, background, self)
        self.supervising = Supervising(services, background, self)
        self.deciding = Deciding(services, background, self)
        self.judging = Judging(services, background, self)
        self.ending, self.carrying, self.queueing, self.expecting = (
            Ending(services, background, self),
            Carrying(services, background, self),
            Queueing(services, self),
            Expecting(services, background, self.registering, self),
        )
        self.answers = ScanAnswers(self.registering, self.gate, services.verify_slip, self)
        self.telling = Telling(clock, zone, self)
        self.tracing = Tracing(services, self)
        self.router, self.watch, self.background = router, watch, background
        self.header = Header(look, services.identity.name, operator.name, zone, training=services.identity.training)
        self.banner, self.navigation, self.footer = OfflineBanner(look), Navigation(look), Footer(look, zone)
        self.reading_banner = ReadingBanner(look)
        self.desk = DeskScreen(look, lists, self.registering)
        self.finder = FindScreen(look, lists)
        self.person = PersonScreen(
            look,
            lists,
            zone,
            erases=operator.allows(Permission.ERASE_PEOPLE),
            merges=operator.allows(Permission.MERGE_PEOPLE),
        )
        self.erasing = Erasing(services, background, self)
        self.today = TodayScreen(look, zone)
        allowed = operator.allows(Permission.PRINT_ROSTER)
        where = f"{isolate(services.camp.name(look.language))}  ·  {isolate(services.identity.name)}"
        self.supervisor = SupervisorScreen(look, zone, where, allowed=allowed)
        self.papers, self.laying_out = (
            PapersScreen(look, services.print_papers.today()),
            LayingOut(services, background, self),
        )
        self.print_queue, self.slip_preview = PrintQueueScreen(look, zone), SlipPreviewScreen(look)
        decides = operator.allows(Permission.RESOLVE_CONFLICTS)
        self.conflicts = ConflictsScreen(look, lists, zone, allowed=decides)
        self.duplicates = DuplicatesScreen(look, lists, zone, allowed=operator.allows(Permission.MERGE_PEOPLE))
        self.day_end, self.tokens, self.expected, self.list_preview = (
            DayEndScreen(look, zone, allowed=operator.allows(Permission.SIGN_OFF_DAY)),
            TokensScreen(look),
            ExpectedScreen(look, allowed=operator.allows(Permission.IMPORT_EXPECTED)),
            ListPreviewScreen(look),
        )
        self.sync = SyncScreen(look, zone, clock, carries=operator.allows(Permission.CARRY))
        self.settings = SettingsScreen(look, __version__, sets_rules=operator.allows(Permission.SET_RULES))
        self.key_sheet = KeySheet(look, self)
        self.places = Places(self._compose(), self.navigation, self)
        for name, screen, entered in (
            ("desk", self.desk, self.desk.enter),
            ("find", self.finder, self.finder.focus),
            ("today", self.today, self.searching.read_status),
            ("supervisor", self.supervisor, self.supervising.list_operators),
            ("settings", self.settings, self._look_at_settings),
            ("person", self.person, self.person.focus),
            ("papers", self.papers, self.papers.focus),
            ("print_queue", self.print_queue, self._look_at_queue),
            ("slip_preview", self.slip_preview, self.slip_preview.focus),
            ("conflicts", self.conflicts, self._look_at_conflicts),
            ("duplicates", self.duplicates, self.duplicates.focus),
            ("sync", self.sync, self.sync.focus),
            ("expected", self.expected, self.expected.focus),
            ("day_end", self.day_end, self.day_end.focus),
            ("tokens", self.tokens, self.tokens.focus),
            ("list_preview", self.list_preview, self.list_preview.focus),
        ):
            self.places.add(name, screen, entered)
        self._connect_desk()
        self._connect_duplicates()
        self._connect_places()
        self._connect_news()
        self._connect_conflicts()
        self._connect_suspected()
        self._connect_sync()
        self._connect_papers()
        self._connect_queue()
        for connect in (self._connect_preview, self._connect_expected, self._connect_tokens, self._connect_day_end):
            connect()
        self._connect_keys()

    @property
    def operator_name(self) -> str:
        """Who works in this window."""
        return self._operator_name

    def start(self) -> None:
        """Begin with an empty family at the desk, and tell of a draft that waits."""
        self.places.show("desk")
        for shown in (self.header.sync_chip, self.banner, self.sync, self.today.refused):
            shown.show_state(self.watch.state())
        self.searching.read_status()
        self.registering.begin()
        self.printing.feed()

    def come_back(self) -> None:
        """Go on after a login or a lock."""
        self.desk.enter()
        self.registering.look_for_draft()

    def _compose(self) -> QStackedWidget:
        stack = QStackedWidget()
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.header, 0, 0, 1, 2)
        grid.addWidget(self.navigation, 1, 0, 2, 1)
        banners = QVBoxLayout()
        banners.setSpacing(8)
        banners.addWidget(self.reading_banner)
        banners.addWidget(self.banner)
        grid.addLayout(banners, 1, 1)
        grid.addWidget(stack, 2, 1)
        grid.addWidget(self.footer, 3, 0, 1, 2)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(1, 1)
        return stack

    def _connect_desk(self) -> None:
        desk, registering, telling = self.desk, self.registering, self.telling
        desk.fields.committed.connect(registering.put)
        desk.fields.reached.connect(registering.reach)
        desk.fields.last_left.connect(registering.add_member)
        desk.needs.toggled.connect(registering.toggle_need)
        desk.photo.file_chosen.connect(registering.keep_photo)
        desk.add_button.clicked.connect(registering.add_member)
        desk.table.clicked.connect(lambda index: registering.select(index.row()))
        desk.save_requested.connect(registering.save)
        desk.scan_box.submitted.connect(self.answers.take_typed)
        desk.notice_bar.accepted.connect(desk.accept)
        desk.notice_bar.declined.connect(desk.decline)
        desk.notice_bar.chosen.connect(desk.choose)
        desk.reading_chosen.connect(self.answers.take_reading)
        desk.draft_resumed.connect(registering.resume)
        desk.draft_outdated.connect(telling.ask_draft)
        desk.search_requested.connect(self.finder.search)
        desk.search_requested.connect(lambda _: self.places.show("find"))
        registering.opened.connect(desk.show_family)
        registering.member_selected.connect(desk.show_member)
        registering.changed.connect(desk.show_changes)
        registering.refused.connect(desk.show_refusal)
        registering.refused.connect(telling.tell_refused)
        registering.saved.connect(telling.tell_saved)
        registering.saved.connect(lambda record: self._print_saved(record.family.code))
        registering.known_here.connect(telling.ask_known)
        registering.set_aside.connect(telling.tell_set_aside)
        registering.draft_found.connect(telling.ask_draft)
        registering.resumed_at.connect(desk.go_on_at)

    def _connect_duplicates(self) -> None:
        card, noticing = self.desk.duplicate_card, self.noticing
        for changed in (self.registering.opened, self.registering.member_selected, self.registering.changed):
            changed.connect(noticing.look)
        self.desk.fields.typed.connect(noticing.look_at)
        noticing.noticed.connect(card.show_noticed)
        noticing.told.connect(self.footer.receipt.say)
        card.open_requested.connect(self.searching.open_found)
        card.different_requested.connect(noticing.tell_apart)

    def _connect_places(self) -> None:
        self.navigation.place_requested.connect(self.places.show)
        self.finder.search_requested.connect(lambda text: self.searching.search(text, self.finder.filters.chosen))
        for counted in (self.finder.filters, self.today.without_photo):
            self.searching.counted.connect(counted.show_counts)
        self.places.shown.connect(lambda name: self.searching.read_counts() if name in {"find", "today"} else None)
        self.today.without_photo.opened.connect(
            lambda: self.places.go("find", lambda: self.finder.search("", frozenset({Filter.NO_PHOTO})))
        )
        self.watch.state_changed.connect(self.today.refused.show_state)
        self.today.refused.opened.connect(lambda: self.places.show("sync"))
        self.finder.person_chosen.connect(
            lambda found: self._take_over(found.expected) if found.expected else self.searching.open_found(found)
        )
        self.searching.found.connect(self.finder.show_found)
        self.searching.erased.connect(self.finder.show_erased)
        self.searching.opened.connect(self.person.show_opened)
        self.searching.opened.connect(lambda _: self.places.show("person"))
        self.searching.status_read.connect(self.today.show_status)
        self.searching.status_read.connect(self.reading_banner.show_status)
        self.searching.day_read.connect(self.today.show_day)
        self.searching.refused.connect(self.telling.tell_refused)
        self.person.left.connect(self.places.back)
        self.person.family_requested.connect(self.registering.open_saved)
        self.person.family_requested.connect(lambda _: self.places.show("desk"))
        self.person.reprint_requested.connect(self.printing.reprint)
        self.person.erasure_requested.connect(self.erasing.erase)
        self.erasing.told.connect(self.footer.receipt.say)
        self.erasing.erased.connect(self._leave_erased)
        self.today.print_requested.connect(self.printing.print_slips)
        self.today.sync_requested.connect(self.watch.wake)
        self.supervisor.operator_requested.connect(self.supervising.add_operator)
        self.supervisor.removal_requested.connect(self.supervising.remove_operator)
        self.supervisor.enrolment_requested.connect(self.supervising.enrol)
        self.supervisor.verification_requested.connect(self.supervising.verify)
        self.settings.setting_chosen.connect(self.setting_chosen)
        self.settings.test_page_requested.connect(self.printing.print_test_page)
        self.settings.password_requested.connect(self.supervising.change_password)
        self.supervising.verified.connect(self.supervisor.show_findings)
        self.supervising.operators_listed.connect(self.supervisor.show_operators)
        self.supervising.operator_changed.connect(self.supervisor.clear_operator)
        self.supervising.operator_changed.connect(self.supervising.list_operators)
        self.supervising.password_changed.connect(self.settings.clear_passwords)

    def _connect_news(self) -> None:
        receipt = self.footer.receipt
        for teller in (self.telling, self.answers, self.supervising):
            teller.told.connect(receipt.say)
        for asker in (self.telling, self.answers):
            asker.asked.connect(self.desk.notice_bar.say)
        self.router.scanned.connect(lambda _: self.desk.fields.commit_focused())
        self.router.scanned.connect(lambda _: self.desk.drop_question())
        self.router.scanned.connect(lambda scanned: self.places.go("desk", lambda: self.answers.take(scanned)))
        self.answers.search_requested.connect(self.finder.search)
        self.answers.search_requested.connect(lambda _: self.places.show("find"))
        self.answers.family_requested.connect(self.registering.open_saved)
        self.places.shown.connect(lambda name: self.supervisor.focus() if name == "supervisor" else None)
        self.places.shown.connect(lambda name: self.printing.read_unprinted() if name == "today" else None)
        self.places.left.connect(lambda: self.gate.arm(None))
        self.gate.armed.connect(self.desk.wait_for_slip)
        self.gate.armed.connect(self.telling.tell_armed)
        self.gate.passed.connect(self.telling.tell_passed)
        self.gate.refused.connect(self.telling.tell_refused)
        self.printing.moved.connect(self.telling.tell_print)
        self.printing.moved.connect(self.header.printer_chip.show_moved)
        self.printing.unprinted_read.connect(self.today.show_unprinted)
        self.printing.refused.connect(self.telling.tell_refused)
        self.background.failed.connect(self.telling.tell_refused)
        for shown in (self.header.sync_chip, self.banner, self.sync):
            self.watch.state_changed.connect(shown.show_state)
        self.watch.state_changed.connect(self.tracing.look_again)
        self.registering.saved.connect(self.tracing.watch_saved)
        self.searching.opened.connect(self.tracing.watch_person)
        self.tracing.saved_traced.connect(receipt.show_custody)
        self.tracing.history_told.connect(self.person.history.show_events)
        self.tracing.person_traced.connect(self.person.custody.show_custody)

    def _connect_conflicts(self) -> None:
        deciding, conflicts = self.deciding, self.conflicts
        for shown in (conflicts, self.today.conflicts, self.supervisor.conflicts, self.person):
            deciding.listed.connect(shown.show_conflicts)
        for row in (self.today.conflicts, self.supervisor.conflicts):
            row.opened.connect(lambda: self.places.show("conflicts"))
        deciding.told.connect(self.footer.receipt.say)
        conflicts.card.decided.connect(deciding.decide)
        conflicts.card.family_requested.connect(self.registering.open_saved)
        conflicts.card.family_requested.connect(lambda _: self.places.show("desk"))
        conflicts.left.connect(self.places.back)
        self.places.shown.connect(
            lambda name: deciding.read() if name in {"today", "supervisor", "conflicts", "person"} else None
        )
        self.watch.state_changed.connect(deciding.read_when_pulled)

    def _connect_suspected(self) -> None:
        judging, duplicates = self.judging, self.duplicates
        for shown in (duplicates, self.today.duplicates, self.supervisor.duplicates):
            judging.listed.connect(shown.show_suspected)
        for row in (self.today.duplicates, self.supervisor.duplicates):
            row.opened.connect(lambda: self.places.show("duplicates"))
        duplicates.pair_wanted.connect(judging.open_pair)
        duplicates.parting_requested.connect(judging.part)
        duplicates.card.judged.connect(judging.judge)
        duplicates.left.connect(self.places.back)
        judging.opened.connect(duplicates.card.show_opened)
        judging.merged.connect(duplicates.offer_parting)
        judging.told.connect(self.footer.receipt.say)
        self.searching.opened.connect(judging.watch_person)
        judging.merged_listed.connect(self.person.merged.show_merged)
        judging.parted.connect(self.person.merged.show_parted)
        judging.changed.connect(
            lambda code: self.searching.open_code(code) if self.places.current == "person" else None
        )
        self.person.parting_requested.connect(judging.part_from_person)
        self.person.joining_requested.connect(judging.join_to_person)
        self.places.shown.connect(
            lambda name: judging.read() if name in {"today", "supervisor", "duplicates"} else None
        )
        self.watch.state_changed.connect(judging.read_when_pulled)

    def _connect_sync(self) -> None:
        sync, carrying = self.sync, self.carrying
        sync.sync_requested.connect(self.watch.wake)
        sync.export_requested.connect(carrying.export_to)
        sync.import_requested.connect(carrying.import_from)
        sync.again_requested.connect(carrying.try_again)
        sync.left.connect(self.places.back)
        carrying.read.connect(sync.show_details)
        carrying.read.connect(self.supervisor.show_details)
        self.supervisor.sync_requested.connect(lambda: self.places.show("sync"))
        self.supervising.enrolled.connect(carrying.look)
        carrying.told.connect(sync.tell)
        carrying.told.connect(self.footer.receipt.say)
        self.header.sync_chip.clicked.connect(lambda: self.places.show("sync"))
        self.places.shown.connect(lambda name: carrying.look() if name in {"sync", "supervisor"} else None)
        self.watch.state_changed.connect(
            lambda state: carrying.look_when_changed(state) if self.places.current == "sync" else None
        )

    def _remove_member(self) -> None:
        """Take the current member out, and say nothing more of somebody who is not in the family any more."""
        if self.registering.remove_member():
            self.footer.receipt.say(Notice("info", ""))
            self.desk.forget_problems()

    def _look_at_settings(self) -> None:
        self._show_settings(())
        self.background.run(self._services.settings.printers, self._show_settings)
        self.settings.focus()

    def _show_settings(self, printers: tuple[str, ...]) -> None:
        settings = self._services.settings
        self.settings.show_kept({name: settings.get(name) for name in kept_names(printers)})
        self.settings.show_printers(printers)

    def _connect_papers(self) -> None:
        papers, laying_out = self.papers, self.laying_out
        papers.preview_requested.connect(laying_out.preview)
        papers.save_requested.connect(laying_out.save)
        papers.print_requested.connect(self.printing.print_paper)
        papers.left.connect(self.places.back)
        self.key_sheet.save_requested.connect(lambda path: laying_out.save_keys(path, self._look.language))
        laying_out.laid_out.connect(papers.show_paper)
        laying_out.told.connect(papers.tell)
        laying_out.told.connect(self.footer.receipt.say)
        self.supervisor.papers_requested.connect(lambda: self.places.show("papers"))

    def _print_saved(self, code: str) -> None:
        """Print the slips of a family that was saved, unless the desk is set otherwise; Ctrl+P prints them then."""
        if self._services.settings.get("print_on_save") == NOT_ON_SAVE:
            self.printing.wait_for_key(code)
        else:
            self.printing.print_slips(code)

    def _connect_queue(self) -> None:
        queue, printing = self.print_queue, self.printing
        printing.listed.connect(queue.show_jobs)
        printing.listed.connect(self.header.printer_chip.show_jobs)
        queue.again_requested.connect(lambda again: printing.again(again.job_id, again.printer))
        queue.hold_requested.connect(printing.hold)
        queue.release_requested.connect(printing.release)
        queue.cancel_requested.connect(printing.cancel)
        queue.left.connect(self.places.back)
        queue.moved.connect(self._leave_trouble_to_queue)
        self.header.printer_chip.clicked.connect(lambda: self.places.show("print_queue"))

    def _connect_preview(self) -> None:
        previewing, preview = self.previewing, self.slip_preview
        self.person.preview_requested.connect(previewing.preview)
        previewing.begun.connect(preview.show_previewed)
        previewing.begun.connect(lambda _: self.places.show("slip_preview"))
        previewing.laid_out.connect(preview.show_pages)
        previewing.refused.connect(self.desk.show_refusal)
        previewing.refused.connect(self.telling.tell_refused)
        preview.left.connect(self.places.back)
        preview.save_requested.connect(lambda: self.places.go("desk", self.desk.save))
        preview.print_requested.connect(self._print_previewed)
        self.places.shown.connect(lambda name: None if name == "slip_preview" else preview.forget())

    def _preview(self) -> None:
        """Look at the slips of whoever is in view: the family at the desk, the person, else the last family printed."""
        codes = {"find": self.finder.chosen_code, "person": self.person.code}
        code = codes[self.places.current]() if self.places.current in codes else ""
        if self.places.current == "desk" and not self.registering.is_blank:
            self.previewing.preview_form(self.registering.editor.form)
        elif code := code or self.printing.last:
            self.previewing.preview(code)

    def _print_previewed(self, code: str) -> None:
        self.places.back()
        self.printing.reprint(code)

    def _look_at_queue(self) -> None:
        self.printing.feed()
        self.background.run(self._services.settings.printers, self.print_queue.show_printers)
        self._leave_trouble_to_queue()
        self.print_queue.focus()

    def _leave_trouble_to_queue(self) -> None:
        """Say no more in the footer why a job did not come out: the queue says it of the job in hand."""
        if self.telling.print_trouble and self.footer.receipt.text() == self.telling.print_trouble:
            self.footer.receipt.say(Notice("info", ""))

    def _connect_expected(self) -> None:
        expecting, expected, preview = self.expecting, self.expected, self.list_preview
        card = self.desk.expected_card
        self.registering.document_read.connect(expecting.notice)
        for gone in (self.registering.opened, expecting.taken_over):
            gone.connect(card.clear)
        expecting.noticed.connect(card.show_people)
        card.taken.connect(self._take_over)
        expecting.told.connect(self.footer.receipt.say)
        for shown in (expected, self.today.expected):
            expecting.read.connect(shown.show_expected)
        expecting.looked.connect(preview.show_looked)
        expecting.looked.connect(lambda _: self.places.show("list_preview"))
        expecting.taken_in.connect(lambda: self.places.show("expected"))
        expected.chosen.connect(self._take_over)
        expected.take_off_requested.connect(expecting.take_off)
        expected.removal_requested.connect(expecting.remove_list)
        expected.file_chosen.connect(expecting.open_file)
        expected.left.connect(self.places.back)
        preview.look_again_requested.connect(expecting.look_again)
        preview.taken.connect(partial(expecting.take_in, leave_out=False))
        preview.taken_without.connect(partial(expecting.take_in, leave_out=True))
        preview.left.connect(self.places.back)
        self.today.expected.opened.connect(lambda: self.places.show("expected"))
        self.supervisor.expected_requested.connect(lambda: self.places.show("expected"))
        self.places.shown.connect(lambda name: expecting.look() if name in {"today", "expected"} else None)

    def _connect_day_end(self) -> None:
        ending, day_end = self.ending, self.day_end
        ending.read.connect(day_end.show_end)
        ending.told.connect(self.footer.receipt.say)
        day_end.place_requested.connect(self.places.show)
        day_end.sign_off_requested.connect(ending.sign_off)
        day_end.print_requested.connect(ending.make_sheet)
        ending.sheet_made.connect(self.printing.print_sign_off)
        day_end.left.connect(self.places.back)
        self.supervisor.day_end_requested.connect(lambda: self.places.show("day_end"))
        self.places.shown.connect(lambda name: ending.look() if name == "day_end" else None)

    def _connect_tokens(self) -> None:
        tokens, queueing = self.tokens, self.queueing
        for shown in (tokens, self.today.tokens):
            queueing.read.connect(shown.show_queue)
        queueing.told.connect(self.footer.receipt.say)
        tokens.issue_requested.connect(queueing.issue)
        tokens.call_requested.connect(queueing.call)
        tokens.next_requested.connect(queueing.call_next)
        tokens.skip_requested.connect(queueing.skip)
        tokens.done_requested.connect(queueing.done)
        tokens.print_requested.connect(self.printing.print_token)
        tokens.letter_chosen.connect(queueing.choose_letter)
        tokens.left.connect(self.places.back)
        self.today.tokens.opened.connect(lambda: self.places.show("tokens"))
        self.places.shown.connect(lambda name: queueing.look() if name in {"today", "tokens"} else None)

    def _take_over(self, expected_id: str) -> None:
        self.places.go("desk", lambda: self.expecting.take_over(expected_id))

    def _look_at_conflicts(self) -> None:
        self.conflicts.card.offer_beds(self.registering.beds())
        self.conflicts.focus()

    def _leave_erased(self) -> None:
        self.places.show("find")
        self.finder.search(self.finder.box.text())

    def _connect_keys(self) -> None:
        desk, go = self.desk, self.places.go
        everywhere: dict[str, Callable[[], object]] = {
            "F1": self.key_sheet.show,
            "F2": lambda: go("desk", desk.scan_box.focus),
            "F3": lambda: go("find", self.finder.focus),
            "F4": lambda: go("desk", self.registering.begin),
            "F9": lambda: go("desk", lambda: self.gate.arm(Direction.IN)),
            "F10": lambda: go("desk", lambda: self.gate.arm(Direction.OUT)),
            "F11": self.queueing.call_next,
            "Shift+F11": partial(self.places.show, "tokens"),
            "Ctrl+P": self.printing.reprint_last,
            "Ctrl+Shift+P": self._preview,
            "Ctrl+L": self.lock_requested.emit,
            "Esc": self.places.back,
        }
        everywhere["Ctrl+6"] = partial(self.places.show, "sync")
        everywhere["Ctrl+7"] = partial(self.places.show, "papers")
        everywhere["Ctrl+9"] = partial(self.places.show, "print_queue")
        everywhere["Ctrl+0"] = partial(self.places.show, "expected")
        everywhere["Ctrl+8"] = partial(self.places.show, "duplicates")
        everywhere |= {f"Ctrl+{number}": partial(self.places.show, place[0]) for number, place in enumerate(PLACES, 1)}
        at_desk: dict[str, Callable[[], object]] = {
            "F5": desk.fields.turn_panel,
            "F6": desk.duplicate_card.open_same,
            "F7": desk.duplicate_card.say_different,
            "F12": desk.expected_card.take,
            "Ctrl+Return": desk.save,
            "Ctrl+Enter": desk.save,
            "Ctrl+Del": self._remove_member,
            "Ctrl+O": desk.photo.choose,
            "PgUp": lambda: self.registering.step(-1),
            "PgDown": lambda: self.registering.step(1),
        }
        at_desk |= {f"Alt+{number}": partial(desk.needs.press, number) for number in NEEDS}
        for scope, owner, table in (
            (Qt.ShortcutContext.WindowShortcut, self, everywhere),
            (Qt.ShortcutContext.WidgetWithChildrenShortcut, desk, at_desk),
        ):
            for keys, act in table.items():
                shortcut = QShortcut(QKeySequence(keys), owner, context=scope)
                shortcut.activated.connect(desk.fields.commit_focused)
                shortcut.activated.connect(act)
        self.footer.key_requested.connect(lambda keys: everywhere[keys]())
