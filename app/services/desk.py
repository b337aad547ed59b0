"""Everything an operator can ask of the desk, after logging in."""

from dataclasses import dataclass

from app.domain.camp import Camp
from app.domain.codes import CodeLists
from app.domain.desk import DeskIdentity
from app.domain.operator import Operator
from app.services.carry_journal import CarryJournal
from app.services.end_day import EndDay
from app.services.enrol_desk import EnrolDesk
from app.services.erase_person import ErasePerson
from app.services.expected_arrivals import ExpectedArrivals
from app.services.feed_printers import FeedPrinters
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
from app.services.open_family import OpenFamily
from app.services.preview_slips import PreviewSlips
from app.services.print_key_sheet import PrintKeySheet
from app.services.print_papers import PrintPapers
from app.services.print_queue import PrintQueue
from app.services.print_sheets import PrintSheets
from app.services.print_slips import PrintSlips
from app.services.read_codes import ReadCodes
from app.services.register_family import RegisterFamily
from app.services.report_day import ReportDay
from app.services.report_status import ReportStatus
from app.services.report_sync import ReportSync
from app.services.resolve_conflict import ResolveConflict
from app.services.run_queue import RunQueue
from app.services.suggest_spellings import SuggestSpellings
from app.services.sync_now import SyncNow
from app.services.tell_apart import TellApart
from app.services.tell_history import TellHistory
from app.services.trace_record import TraceRecord
from app.services.verify_desk import VerifyDesk
from app.services.verify_slip import VerifySlip


@dataclass(frozen=True)
class DeskServices:
    """One operator's services at an open desk; bootstrap builds it, the window and the command line use it."""

    operator: Operator
    identity: DeskIdentity
    camp: Camp
    lists: CodeLists
    register_family: RegisterFamily
    import_families: ImportFamilies
    import_expected: ImportExpected
    expected_arrivals: ExpectedArrivals
    keep_draft: KeepDraft
    keep_photo: KeepPhoto
    find_people: FindPeople
    filter_people: FilterPeople
    find_duplicates: FindDuplicates
    suggest_spellings: SuggestSpellings
    open_family: OpenFamily
    list_beds: ListBeds
    list_conflicts: ListConflicts
    resolve_conflict: ResolveConflict
    list_suspected_pairs: ListSuspectedPairs
    tell_apart: TellApart
    merge_people: MergePeople
    erase_person: ErasePerson
    list_erasures: ListErasures
    unmerge_people: UnmergePeople
    list_merged: ListMerged
    mark_presence: MarkPresence
    print_slips: PrintSlips
    preview_slips: PreviewSlips
    print_papers: PrintPapers
    print_key_sheet: PrintKeySheet
    print_sheets: PrintSheets
    print_queue: PrintQueue
    feed_printers: FeedPrinters
    verify_slip: VerifySlip
    read_codes: ReadCodes
    report_status: ReportStatus
    report_day: ReportDay
    report_sync: ReportSync
    verify_desk: VerifyDesk
    manage_operators: ManageOperators
    enrol_desk: EnrolDesk
    end_day: EndDay
    carry_journal: CarryJournal
    sync: SyncNow
    trace_record: TraceRecord
    tell_history: TellHistory
    run_queue: RunQueue
    settings: KeepSettings
