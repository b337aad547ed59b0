"""Binds what is printed to a desk: its camp, its language, its key, its printer."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.camp import Bed, Camp
from app.domain.codes import CodeLists, Mark
from app.domain.day_end import SignOff
from app.domain.errors import InternalError
from app.domain.languages import LANGUAGES, Language
from app.domain.name_order import NameOrder
from app.domain.paper_order import PaperOrder
from app.domain.people_lists import ListForm, PeopleList
from app.domain.person import FamilyRecord, Member, Person, SlipIssue
from app.domain.printer_fit import PrinterFit
from app.domain.roster import RosterMaker
from app.domain.slip_format import SlipFormat
from app.domain.sources import Sources
from app.printing.day_sheet import DaySheet, render_day_sheet
from app.printing.list_table import list_table
from app.printing.people_list import ListData, render_list
from app.printing.qr_code import QrCode
from app.printing.roster import RosterData, render_roster, roster_table
from app.printing.slip import SlipData, render_slips
from app.printing.table import Table
from app.printing.test_page import render_test_page
from app.printing.token_slip import render_token
from app.protocol.identity_token import IdentityToken
from app.protocol.signing import SEED_BYTES, SigningKey
from app.protocol.slip_token import PURPOSE, SlipToken
from app.reference.paper_words import load_paper_words
from app.services.print_papers import Made
from app.services.slip_paper import FILE_FIT
from app.storage.blobs import Blobs
from app.storage.enrolment import KeptEnrolment
from app.storage.settings import Settings
from app.ui.collation import collation

LANGUAGE_SETTING = "language"
CODE_SETTING = "slip_token"
WHOLE_IDENTITY = "full"
"""Has A6 slips carry the whole identity in the code, where it can be scanned; otherwise code, copy and signature."""
WHOLE_DATE = len("1974-08-12")


class Paper:
    """Lays slips and rosters out. ReportLab is imported when this module is: late, after the window is up."""

    def __init__(
        self,
        camp: Camp,
        lists: CodeLists,
        settings: Settings,
        keys: KeptEnrolment,
        blobs: Blobs,
        slip_format: Callable[[], SlipFormat],
    ) -> None:
        self._camp = camp
        self._lists = lists
        self._settings = settings
        self._keys = keys
        self._blobs = blobs
        self._slip_format = slip_format
        self._zone = ZoneInfo(camp.time_zone)
        self._beds = {bed.bed_id: bed for bed in camp.beds()}

    def slips(
        self, wanted: Sequence[tuple[FamilyRecord, tuple[int, ...]]], fit: PrinterFit, paper: SlipFormat | None = None
    ) -> bytes:
        """Return the standing slips of records' members, by member number, as one PDF for a printer of that fit.

        Without a paper, on the one that the desk is set to.
        """
        return self._slips(wanted, fit, paper, self._keys.signing_key())

    def specimens(self, wanted: Sequence[tuple[FamilyRecord, tuple[int, ...]]]) -> bytes:
        """Return the same pages to be looked at, under a key that nobody certifies: a picture of them opens no gate."""
        return self._slips(wanted, FILE_FIT, None, SigningKey(bytes(SEED_BYTES)))

    def _slips(
        self,
        wanted: Sequence[tuple[FamilyRecord, tuple[int, ...]]],
        fit: PrinterFit,
        paper: SlipFormat | None,
        key: SigningKey,
    ) -> bytes:
        sign: Callable[[bytes], str] = lambda message: key.sign(PURPOSE, message)  # noqa: E731 - bound to the key above
        paper = paper or self._slip_format()
        whole = paper is SlipFormat.A6 and self._settings.get(CODE_SETTING) == WHOLE_IDENTITY
        full = _FullTokens(key, self._camp.code, fit.dpi) if whole else None
        slips = [
            self._slip(record, member, member.slip, sign, full)
            for record, numbers in wanted
            for member in record.members
            if member.person.number in numbers and member.slip
        ]
        words = load_paper_words(self._language())
        shift = (fit.right, fit.down)
        return render_slips(slips, words, training=self._camp.training, dpi=fit.dpi, paper=paper, shift=shift)

    def test_page(self, printer: str, fit: PrinterFit, paper: SlipFormat) -> bytes:
        """Return a page by which a printer is measured, with a line in every language."""
        return render_test_page(tuple(map(load_paper_words, LANGUAGES)), printer, fit, paper)

    def token(self, token: str, given_at: datetime, fit: PrinterFit, paper: SlipFormat) -> bytes:
        """Return a place in the queue on the slips' paper."""
        language = self._language()
        words, camp, at = load_paper_words(language), self._camp.name(language), given_at.astimezone(self._zone)
        return render_token(token, camp, at, words, paper, fit, training=self._camp.training)

    def day_sheet(self, sign_off: SignOff, desk: str) -> bytes:
        """Return the sheet about the end of a day at the desk of that name."""
        language = self._language()
        at = sign_off.at.astimezone(self._zone)
        data = DaySheet(sign_off, at, self._camp.name(language), desk, self._camp.training)
        return render_day_sheet(data, load_paper_words(language))

    def roster(
        self,
        records: tuple[FamilyRecord, ...],
        order: PaperOrder,
        as_of: datetime,
        sources: Sources,
    ) -> Made:
        """Return the roster of a day."""
        language = self._language()
        words = load_paper_words(language)
        sexes = tuple(sex.code for sex in self._lists.sexes)
        maker = RosterMaker(self._zone, self.names(), tuple(self._beds.values()), sexes, as_of)
        data = RosterData(
            camp=self._camp.name(language),
            training=self._camp.training,
            as_of=as_of.astimezone(self._zone),
            roster=maker.make(records, order.first, order.sorted_by),
            sources=self._local(sources),
            names=maker.names,
            needs=self._lists.needs,
            nationalities=self._lists.nationalities,
        )
        pages = order.form is ListForm.PDF
        content = render_roster(data, words) if pages else _file(roster_table(data, words), order.form)
        return Made(content, data.roster.people)

    def names(self) -> NameOrder:
        """Return how readers of the desk's language look for names."""
        language = self._language()
        return NameOrder(load_paper_words(language).script, collation(language))

    def people_list(self, people: PeopleList, form: ListForm, sources: Sources) -> Made:
        """Return a supervisors' list."""
        language = self._language()
        words = load_paper_words(language)
        data = ListData(
            camp=self._camp.name(language), sources=self._local(sources), training=self._camp.training, people=people
        )
        content = render_list(data, words) if form is ListForm.PDF else _file(list_table(data, words), form)
        return Made(content, len(people.lines))

    def _local(self, sources: Sources) -> Sources:
        """Tell the times in the camp's zone."""
        oldest = sources.oldest and sources.oldest.astimezone(self._zone)
        return sources.model_copy(update={"oldest": oldest})

    def _slip(
        self,
        record: FamilyRecord,
        member: Member,
        issue: SlipIssue,
        sign: Callable[[bytes], str],
        full: "_FullTokens | None",
    ) -> SlipData:
        person, code = member.person, record.code_of(member)
        bed: Bed | None = self._beds.get(member.stay.bed) if member.stay else None
        return SlipData(
            code=code,
            token=(full and full.text(person, code, issue))
            or SlipToken(code=code, copy_number=issue.copy_number).to_text(sign),
            names=person.names,
            sex=person.sex,
            birth_date=person.birth_date,
            family_code=record.family.code,
            family_size=len(record.members),
            bed=str(bed or ""),
            camp=self._camp.name(self._language()),
            issued_on=issue.issued_at.astimezone(self._zone).date(),
            expires_on=issue.expires_on,
            copy_number=issue.copy_number,
            marks=self._marks(person.needs),
            photo=self._blobs.get(person.photo) if person.photo else None,
        )

    def _marks(self, needs: Iterable[str]) -> tuple[Mark, ...]:
        """Return the shapes of these needs, in the order of the code list, and none of a sensitive one."""
        shown = (need.mark for need in self._lists.needs if need.code in needs and not need.sensitive)
        return tuple(dict.fromkeys(mark for mark in shown if mark))

    def _language(self) -> Language:
        chosen = self._settings.get(LANGUAGE_SETTING)
        return next((language for language in LANGUAGES if language == chosen), "en")


def _file(table: Table, form: ListForm) -> bytes:
    from app.printing.table_files import table_to_file  # noqa: PLC0415 - the workbook's weight, when asked for

    return table_to_file(table, form)


class _FullTokens:
    """Makes tokens that carry the whole identity, where they can be scanned off the paper."""

    def __init__(self, key: SigningKey, camp: str, dpi: int) -> None:
        self._key, self._camp, self._dpi = key, camp, dpi

    def text(self, person: Person, code: str, issue: SlipIssue) -> str:
        """Return the token's text; an empty one when a name is too long to be scanned with all the rest."""
        born = person.birth_date.value if person.birth_date else ""
        token = IdentityToken(
            code=code,
            copy_number=issue.copy_number,
            camp=self._camp,
            name=person.display_name,
            born=born.replace("-", "") if len(born) == WHOLE_DATE else "",
            sex=person.sex,
            issued_at=issue.issued_at,
            expires_on=issue.expires_on,
        ).to_text(self._key)
        try:
            QrCode.of(token).side(self._dpi)
        except InternalError:
            return ""
        return token
