"""A desk whose file is open: its stores, its sync thread, and each operator's services over them."""

import gc
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import structlog

from app.bootstrap.comparing import Comparing
from app.bootstrap.surroundings import hq_folder, new_op_id
from app.bootstrap.training_headquarters import KEY_SETTING, TrainingHeadquarters
from app.bootstrap.turns import take_short_turns
from app.domain.camp import Camp
from app.domain.day_end import SignOff
from app.domain.errors import GatehouseError
from app.domain.found_code import FoundCode, GreyPicture
from app.domain.languages import Language
from app.domain.operator import Operator
from app.domain.person import FamilyRecord
from app.domain.printer_fit import PrinterFit, fit_of
from app.domain.slip_format import SlipFormat, slip_format_of
from app.domain.sources import Sources
from app.hq.home import HqHome
from app.protocol.enrolment import Enrolment, EnrolmentCode
from app.reference.code_lists import load_code_lists
from app.reference.given_names import load_name_variants
from app.reference.wire import load_compactor
from app.services.carry_journal import CarryJournal
from app.services.desk import DeskServices
from app.services.end_day import EndDay
from app.services.enrol_desk import EnrolDesk
from app.services.erase_person import ErasePerson
from app.services.expected_arrivals import ExpectedArrivals
from app.services.feed_printers import FeedPrinters, PrintRoom
from app.services.filter_people import FilterPeople
from app.services.find_duplicates import FindDuplicates
from app.services.find_people import FindPeople
from app.services.import_expected import ImportExpected
from app.services.import_families import ImportFamilies
from app.services.keep_draft import KeepDraft
from app.services.keep_photo import KeepPhoto
from app.services.keep_settings import KeepSettings
from app.services.list_beds import ListBeds
from app.services.list_conflicts import ListConflicts
from app.services.list_erasures import ListErasures
from app.services.list_merged import ListMerged
from app.services.list_suspected_pairs import ListSuspectedPairs
from app.services.manage_operators import ManageOperators
from app.services.mark_presence import MarkPresence
from app.services.merge_people import MergePeople, UnmergePeople
from app.services.missing_code import MissingCode
from app.services.open_family import OpenFamily
from app.services.preview_slips import PreviewSlips
from app.services.print_key_sheet import PrintKeySheet
from app.services.print_papers import PaperSurroundings, PrintPapers
from app.services.print_queue import PrintQueue, PrintSettings
from app.services.print_sheets import PrintSheets
from app.services.print_slips import PrintSlips
from app.services.read_codes import ReadCodes
from app.services.register_family import RegisterFamily
from app.services.report_day import ReportDay
from app.services.report_status import ReportStatus
from app.services.report_sync import ReportSync
from app.services.resolve_conflict import ResolveConflict
from app.services.run_queue import RunQueue
from app.services.slip_keys import TrustedKeys
from app.services.slip_paper import Printer
from app.services.suggest_spellings import SuggestSpellings
from app.services.sync_now import SyncNow
from app.services.tell_apart import TellApart
from app.services.tell_history import TellHistory
from app.services.trace_record import TraceRecord
from app.services.verify_desk import VerifyDesk
from app.services.verify_slip import VerifySlip
from app.storage.bed_places import BedPlaces
from app.storage.blobs import Blobs
from app.storage.conflicts import Conflicts
from app.storage.custodies import Custodies
from app.storage.desk_access import remove_operator
from app.storage.desk_file import DeskFile
from app.storage.desk_keys import DeskKeys
from app.storage.drafts import Drafts
from app.storage.duplicates import Duplicates
from app.storage.enrolment import KeptEnrolment
from app.storage.erasures import Erasures
from app.storage.expected import ExpectedLists
from app.storage.families import Families
from app.storage.former_lives import FormerLives
from app.storage.integrity import verify
from app.storage.journal import DeskJournal
from app.storage.merged_records import MergedRecords
from app.storage.name_table import NameTable
from app.storage.operators import Operators
from app.storage.pair_decisions import PairDecisions
from app.storage.paper_issues import PaperIssues
from app.storage.people_filters import PeopleFilters
from app.storage.people_search import PeopleSearch
from app.storage.photo_copies import KeptCopies
from app.storage.photos_to_send import PhotosToSend
from app.storage.presences import Presences
from app.storage.print_jobs import PrintJobs
from app.storage.pulled import Pulled
from app.storage.settings import Settings
from app.storage.sign_offs import SignOffs
from app.storage.slip_issues import SlipIssues
from app.storage.suspicions import Suspicions
from app.storage.sync_facts import SyncFacts
from app.storage.timelines import Timelines
from app.storage.tokens import Tokens
from app.sync.worker import SyncWorker
from app.vault.data_key import DataKey
from app.vault.errors import NobodyToSealToError
from app.vault.key_slots import KeySlots

if TYPE_CHECKING:
    from app.bootstrap.paper import Paper
    from app.sync.courier import Courier

PRINTER_SETTING = "printer"
"""The printer of everything; ``printer.FORMAT`` is that of slips of one format."""
FIT_SETTING = "fit"
"""``fit.PRINTER`` is the PrinterFit of a printer, as JSON."""
DAYS_SETTING = "slip_valid_days"
"""How long slips are good, where it is not as the camp's file says."""
MOST_SLIP_DAYS = 3_650
FORMAT_SETTING = "slip_format"
"""One of domain.slip_format."""
_log = structlog.get_logger("gatehouse.bootstrap")


class OpenDesk:
    """Holds what lives as long as the file is open."""

    def __init__(
        self,
        file: DeskFile,
        key: DataKey,
        slots: KeySlots,
        camps: Mapping[str, Camp],
        printer: Callable[[str], Printer | None],
        printers: Callable[[], tuple[str, ...]],
    ) -> None:
        self._file = file
        self._key = key
        self._slots = slots
        self._camp = camps[file.identity.camp]
        self._lists = load_code_lists()
        self._name_variants = load_name_variants()
        self._name_table = NameTable()
        self._printer = printer
        self._printers = printers
        self.journal = DeskJournal(file)
        self._families = Families(file, self.journal)
        self._search = PeopleSearch(file, self._name_table, self._name_variants)
        self._warming = threading.Thread(target=self._warm_up, name="warming", daemon=True)
        self._settings = Settings(file)
        self._slip_issues = SlipIssues(file, self.journal)
        self._print_jobs = PrintJobs(file)
        self._enrolment = KeptEnrolment(file)
        self._enrolment.signing_key()
        self._paper: Paper | None = None
        self._starting: threading.Thread | None = None
        self.headquarters = (
            TrainingHeadquarters(HqHome(hq_folder(file.home.folder)), self._settings, camps, file.clock)
            if file.identity.training and self._settings.get(KEY_SETTING)
            else None
        )
        """In training, the headquarters on loopback."""
        self._photos = PhotosToSend(file)
        self._suspicions = Suspicions(file, self._name_variants)
        self._comparing = Comparing(self._suspicions)
        self.worker = SyncWorker(None, file.clock)
        file.on_entries(self.worker.noted)
        if enrolment := self._enrolment.get():
            self._push_to(self._enrolment.url() or "", enrolment)

    def go_online(self) -> None:
        """Start the threads that sync, compare people and ready the search, and in training the headquarters.

        The latter is on loopback, started off the caller's thread.
        """
        take_short_turns()
        self.worker.start()
        self._comparing.start()
        self._warming.start()
        if self.headquarters is not None:
            self._starting = threading.Thread(target=self._start_training, args=(self.headquarters,), name="training")
            self._starting.start()

    def close(self) -> None:
        """Stop the thread and close the file."""
        if self._starting is not None:
            self._starting.join()
        if self._warming.ident is not None:
            self._warming.join()
        self.worker.stop()
        self._comparing.stop()
        if self.headquarters is not None:
            self.headquarters.close()
        self._file.close()

    def services(self, operator: Operator) -> DeskServices:
        """Return the services, each of which checks this operator's role."""
        file, journal, families = self._file, self.journal, self._families
        blobs = Blobs(file)
        expected = ExpectedLists(file)
        decisions = PairDecisions(file, journal)
        erasures = Erasures(file, journal)
        missing = MissingCode(erasures.erased_at, self._camp)
        register_family = RegisterFamily(operator, families, self._lists, self._camp, file.clock, new_op_id, missing)
        trusted_keys = TrustedKeys(file.identity, self._enrolment, DeskKeys(file), journal)
        print_slips = PrintSlips(
            operator, families, self._slip_issues, self._render_slips, missing, self._camp, self._slip_days, file.clock
        )
        print_papers = PrintPapers(
            operator,
            families,
            self._camp,
            file.clock,
            PaperSurroundings(self._laid_out, self._sources),
            PaperIssues(file, journal),
        )
        expected_arrivals = ExpectedArrivals(operator, expected)
        run_queue = RunQueue(operator, file.identity, Tokens(file), self._settings, self._camp, file.clock, new_op_id)
        list_conflicts = ListConflicts(operator, Conflicts(file, journal), self._lists)
        list_suspected_pairs = ListSuspectedPairs(operator, self._suspicions)
        report_status = ReportStatus(
            operator,
            file.identity,
            families,
            self._slip_issues,
            journal,
            self._photos,
            reading_only=file.reading_only,
        )
        reports = (report_status, print_slips, list_conflicts, list_suspected_pairs, run_queue, expected_arrivals)
        end_day = EndDay(operator, SignOffs(file, journal), journal, reports, self._camp, file.clock)
        return DeskServices(
            operator=operator,
            identity=file.identity,
            camp=self._camp,
            lists=self._lists,
            register_family=register_family,
            import_families=ImportFamilies(operator, file.identity, register_family, SyncFacts(file).other_desk_ids),
            import_expected=ImportExpected(
                operator, expected, self._settings, self._lists, self._camp, file.clock, new_op_id
            ),
            expected_arrivals=expected_arrivals,
            filter_people=FilterPeople(
                operator, PeopleFilters(file), self._search, self._lists, self._camp, file.clock
            ),
            tell_history=TellHistory(operator, Timelines(file), self._lists),
            run_queue=run_queue,
            keep_draft=KeepDraft(operator, Drafts(file)),
            keep_photo=KeepPhoto(operator, blobs),
            find_people=FindPeople(operator, self._search, missing),
            find_duplicates=FindDuplicates(operator, Duplicates(file, self._name_variants)),
            suggest_spellings=SuggestSpellings(operator, self._name_table, self._name_variants),
            open_family=OpenFamily(operator, families, self._lists, missing),
            list_beds=ListBeds(operator, self._camp, BedPlaces(file)),
            list_conflicts=list_conflicts,
            resolve_conflict=ResolveConflict(operator, Conflicts(file, journal), decisions, self._camp),
            list_suspected_pairs=list_suspected_pairs,
            tell_apart=TellApart(operator, decisions, missing),
            merge_people=MergePeople(operator, decisions, missing),
            erase_person=ErasePerson(operator, erasures, families, missing),
            list_erasures=ListErasures(operator, erasures),
            unmerge_people=UnmergePeople(operator, decisions, missing),
            list_merged=ListMerged(operator, MergedRecords(file), decisions, missing),
            mark_presence=MarkPresence(operator, families, Presences(file, journal), missing, file.clock, new_op_id),
            print_slips=print_slips,
            preview_slips=PreviewSlips(
                operator,
                families,
                register_family,
                lambda wanted: self._laid_out().specimens(wanted),
                missing,
                self._camp,
                self._slip_days,
                file.clock,
            ),
            print_papers=print_papers,
            print_key_sheet=PrintKeySheet(operator, _lay_keys_out),
            print_sheets=PrintSheets(operator, end_day, self._render_token, self._render_day_sheet, self._slip_format),
            print_queue=PrintQueue(
                operator,
                self._print_jobs,
                print_slips,
                PrintSettings(self._slip_format, self._printer_for),
                file.clock,
                new_op_id,
            ),
            feed_printers=FeedPrinters(
                operator,
                self._print_jobs,
                families,
                self._slip_issues,
                PrintRoom(
                    self._render_slips,
                    print_papers.issue,
                    self._render_test_page,
                    self._render_token,
                    self._render_day_sheet,
                    self._fit_of,
                    self._printer,
                ),
            ),
            verify_slip=VerifySlip(
                operator, families, erasures.was_erased, self._camp, file.clock, trusted_keys, _read_codes
            ),
            read_codes=ReadCodes(operator, _find_codes, _find_codes_in_frame),
            report_day=ReportDay(operator, families, self._camp, file.clock),
            report_status=report_status,
            report_sync=ReportSync(operator, file.identity, journal, self._enrolment, self._photos, SyncFacts(file)),
            verify_desk=VerifyDesk(operator, lambda: tuple(map(str, verify(file)))),
            manage_operators=ManageOperators(
                operator, Operators(file, journal), self._slots, lambda: self._key, self._remove_operator
            ),
            end_day=end_day,
            enrol_desk=EnrolDesk(operator, self.enrol),
            carry_journal=CarryJournal(operator, self._courier, self.worker.wake, journal.withdrawn),
            sync=SyncNow(operator, self.worker, lambda: journal.head().seq, Pulled(file).try_again),
            trace_record=TraceRecord(operator, Custodies(file)),
            settings=KeepSettings(operator, self._settings, self._printers),
        )

    def enrol(self, url: str, code: EnrolmentCode) -> Enrolment:
        """Enrol at headquarters, keep its answer, and begin to push."""
        from app.sync.enrol import enrol  # noqa: PLC0415 - the network's weight, when it is wanted
        from app.sync.meet import meet  # noqa: PLC0415 - the same

        with meet(url, code) as link:
            enrolment = enrol(link, code, self._file.identity, self._enrolment.signing_key(), self.journal.head().epoch)
        self._enrolment.keep(enrolment, url)
        self._push_to(url, enrolment)
        return enrolment

    def _start_training(self, headquarters: TrainingHeadquarters) -> None:
        try:
            url = headquarters.start()
            enrolment = self._enrolment.get()
            if enrolment is None:
                identity = self._file.identity
                self.enrol(url, headquarters.open().enrol(identity.camp, identity.name))
            else:
                self._push_to(url, enrolment)
        except GatehouseError as error:
            _log.warning("training headquarters did not start", error=type(error).__name__)

    def _push_to(self, url: str, enrolment: Enrolment) -> None:
        """Begin to push to the headquarters there, entries and, when none waits, photos; and to pull from it."""
        from app.sync.connect import Link, Trust  # noqa: PLC0415 - the network's weight, when it is wanted
        from app.sync.copies import Copies  # noqa: PLC0415 - the same
        from app.sync.photos import Photos  # noqa: PLC0415 - the same
        from app.sync.pull import Pull  # noqa: PLC0415 - the same
        from app.sync.push import Push  # noqa: PLC0415 - the same
        from app.sync.reclaim import Reclaim  # noqa: PLC0415 - the same

        trust = Trust(authority=enrolment.tls.certificate if enrolment.tls else "")
        link = Link(url, trust=trust)
        compactor = load_compactor()
        push = Push(self.journal, enrolment, link, self._file.clock, compactor)
        self.worker.reclaim_with(Reclaim(FormerLives(self._file), self.journal, enrolment, link, compactor))
        photos = Photos(self._photos, self.journal, enrolment, link)
        self.worker.enrolled(push, photos, Copies(KeptCopies(self._file), self.journal, enrolment, link))
        pulled = Pulled(self._file)
        self.worker.pull_with(Pull(pulled, self.journal, enrolment, link, compactor=compactor), pulled.try_again)

    def _courier(self) -> "Courier":
        from app.sync.courier import Courier  # noqa: PLC0415 - wanted only when a stick is

        enrolment = self._enrolment.get()
        if enrolment is None:
            raise NobodyToSealToError
        return Courier(self.journal, enrolment, self._enrolment.signing_key(), load_compactor(), self._photos)

    def _remove_operator(self, name: str) -> None:
        self._key = remove_operator(self._file, self._slots, self._key, name)

    def _slip_format(self) -> SlipFormat:
        return slip_format_of(self._settings.get(FORMAT_SETTING))

    def _printer_for(self, paper: SlipFormat | None) -> str:
        own = self._settings.get(f"{PRINTER_SETTING}.{paper}") if paper else ""
        return own or self._settings.get(PRINTER_SETTING) or ""

    def _render_slips(
        self, wanted: Sequence[tuple[FamilyRecord, tuple[int, ...]]], fit: PrinterFit, paper: SlipFormat | None
    ) -> bytes:
        return self._laid_out().slips(wanted, fit, paper)

    def _render_test_page(self, printer: str, fit: PrinterFit, paper: SlipFormat) -> bytes:
        return self._laid_out().test_page(printer, fit, paper)

    def _render_token(self, token: str, given_at: datetime, fit: PrinterFit, paper: SlipFormat) -> bytes:
        return self._laid_out().token(token, given_at, fit, paper)

    def _render_day_sheet(self, sign_off: SignOff) -> bytes:
        return self._laid_out().day_sheet(sign_off, self._file.identity.name)

    def _fit_of(self, printer: str) -> PrinterFit:
        return fit_of(self._settings.get(f"{FIT_SETTING}.{printer}"))

    def _slip_days(self) -> int:
        days = self._settings.get(DAYS_SETTING) or ""
        return min(int(days), MOST_SLIP_DAYS) if days.isdecimal() and int(days) else self._camp.slip_valid_days

    def _sources(self) -> Sources:
        """Say whose data papers are made of: this desk's, and what has come of the others'."""
        newest = [desk.newest for desk in SyncFacts(self._file).other_desks() if desk.newest]
        return Sources(desk=self._file.identity.name, others=len(newest), oldest=min(newest, default=None))

    def _warm_up(self) -> None:
        """Ready what the first search and the first slip would otherwise wait for."""
        self._search.warm_up()
        self._laid_out()
        # What is there by now stays; going through it all for garbage would stop a search, or the window, for 0.1 s.
        gc.freeze()

    def _laid_out(self) -> "Paper":
        if self._paper is None:
            from app.bootstrap.paper import Paper  # noqa: PLC0415 - ReportLab's weight, when something is printed

            blobs = Blobs(self._file)
            self._paper = Paper(self._camp, self._lists, self._settings, self._enrolment, blobs, self._slip_format)
        return self._paper


def _lay_keys_out(language: Language) -> bytes:
    from app.bootstrap.key_sheet import key_sheet  # noqa: PLC0415 - ReportLab's weight, when something is printed

    return key_sheet(language)


def _read_codes(content: bytes) -> tuple[str, ...]:
    from app.printing.code_reader import read_codes  # noqa: PLC0415 - the reader's weight, when a file is brought

    return read_codes(content)


def _find_codes(content: bytes) -> tuple[FoundCode, ...]:
    from app.printing.code_reader import find_codes  # noqa: PLC0415 - the same

    return find_codes(content)


def _find_codes_in_frame(frame: GreyPicture) -> tuple[FoundCode, ...]:
    from app.printing.code_reader import find_codes_in_frame  # noqa: PLC0415 - the same, when a camera is on

    return find_codes_in_frame(frame)
