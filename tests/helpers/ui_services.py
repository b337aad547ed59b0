"""A desk in memory with the shape of DeskServices, for tests of the window and for its pictures."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from reportlab.pdfgen.canvas import Canvas

from app.domain.camp import BedState, Camp
from app.domain.codes import CodeLists
from app.domain.conflict import Conflict, Rival
from app.domain.custody import Custody, Place
from app.domain.day_end import OpenEnds, SignOff
from app.domain.desk import DeskIdentity, Draft
from app.domain.errors import MachineError, OperatorError
from app.domain.expected import DateOrder, ExpectedField, ExpectedList, ExpectedPerson, ListPreview
from app.domain.family_code import family_code, person_code, read_code
from app.domain.finding import Filter, Found
from app.domain.form import ClaimForm, DocumentForm, FamilyForm, NameForm, PersonForm
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.operator import Operator, Permission, Role
from app.domain.pairs import MergedRecord
from app.domain.paper_order import PaperOrder, PaperTarget
from app.domain.person import Direction, FamilyRecord, Member, Person, SlipIssue
from app.domain.print_job import PrintJob, PrintState, PrintTrouble
from app.domain.registration import accept
from app.domain.slip_verdict import SlipStanding, SlipVerdict
from app.domain.status import DayFigures, DeskStatus, SyncStage, SyncState
from app.domain.sync_details import SyncDetails
from app.domain.timeline import Event
from app.domain.token import Priority, Queue, Token, TokenState
from app.identity.likely import Likely, SuspectedPair
from app.identity.suggesting import suggest_cyrillic, suggest_hebrew
from app.reference.camps import load_camps
from app.reference.code_lists import load_code_lists
from app.reference.list_people import ListReader
from app.services.erase_person import Erased
from app.services.errors import ErasedCodeError
from app.services.preview_slips import SlipPreview
from app.storage.errors import OnePersonError
from app.sync.report import ExportReport, ImportReport

if TYPE_CHECKING:
    from app.services.desk import DeskServices
    from app.services.enter_desk import EnterDesk

NOW = datetime(2026, 11, 24, 12, 32, tzinfo=UTC)


class NoSuchFamilyError(OperatorError):
    title = QT_TRANSLATE_NOOP("errors", "No family here has the code {code}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Search by name; another desk's family arrives with the next sync.")


class FullDiskError(MachineError):
    title = QT_TRANSLATE_NOOP("errors", "The disk is full; this was not saved.")
    next_step = QT_TRANSLATE_NOOP("errors", "Free some space, then save again. What you typed is still in the window.")


class WrongWordError(OperatorError):
    title = QT_TRANSLATE_NOOP("errors", "The name or the password is wrong.")
    next_step = QT_TRANSLATE_NOOP("errors", "Type both again; a supervisor can set a new password.")


class NoAnswerError(MachineError):
    title = QT_TRANSLATE_NOOP("errors", "{printer} does not answer.")
    next_step = QT_TRANSLATE_NOOP("errors", "Switch it on and look at its cable; or print on another printer.")


@dataclass
class FakeDesk:
    """Everything the window asks for; ``services`` gives it the type that the window is written against."""

    operator: Operator = field(default_factory=lambda: Operator(name="Sara L.", role=Role.SUPERVISOR))
    lists: CodeLists = field(default_factory=load_code_lists)
    camp: Camp = field(default_factory=lambda: load_camps()["TRN"])
    records: dict[str, FamilyRecord] = field(default_factory=dict)
    drafts: dict[str, Draft] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    blobs: dict[str, bytes] = field(default_factory=dict)
    print_state: PrintState = PrintState.PRINTED
    to_print: tuple[str, ...] = ()
    printers: tuple[str, ...] = ("Zebra ZD421", "Office")
    known: tuple[Found, ...] = ()
    sync_state: SyncState = field(default_factory=lambda: SyncState(stage=SyncStage.ALL_AT_HQ))
    custody: Custody = field(default_factory=lambda: Custody(place=Place.HERE))
    likely: tuple[Likely, ...] = ()
    apart: list[tuple[str, str]] = field(default_factory=list)
    suspected: tuple[SuspectedPair, ...] = ()
    uncompared: int = 0
    judged: list[tuple[str, ...]] = field(default_factory=list)
    merged: tuple[MergedRecord, ...] = ()
    parted: list[tuple[str, str]] = field(default_factory=list)
    conflicts: tuple[Conflict, ...] = ()
    decisions: list[tuple[str, ...]] = field(default_factory=list)
    sync_details: SyncDetails = field(default_factory=SyncDetails)
    understands: bool = True
    withdrawn: str = ""
    carried: list[tuple[str, Path]] = field(default_factory=list)
    made: int = 0
    full: bool = False
    verdict: SlipVerdict = field(default_factory=lambda: SlipVerdict(standing=SlipStanding.VALID))
    issued: list[tuple[str, str]] = field(default_factory=list)
    operators: list[str] = field(default_factory=list)
    expected: tuple[ExpectedPerson, ...] = ()
    history: tuple[Event, ...] = ()
    taken: dict[str, str] = field(default_factory=dict)
    listeners: list[Callable[[SyncState], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.identity = DeskIdentity(desk="desk", name="Desk 3", camp=self.camp.code, prefix="K7", training=False)
        self.register_family = self.keep_draft = self.keep_photo = self.manage_operators = self
        self.list_beds = self.beds
        self.find_people = _FakeFinding(self)
        self.find_duplicates = self.duplicates
        self.suggest_spellings = self.spell
        self.tell_apart = _FakeTellingApart(self)
        self.list_suspected_pairs = _FakeSuspecting(self)
        self.merge_people = self.merge
        self.unmerge_people = self.unmerge
        self.list_merged = lambda _code: self.merged
        self.open_family = self.family
        self.mark_presence = self.mark
        self.print_slips = _FakePrinting(self)
        self.preview_slips = _FakePreview(self)
        self.print_papers = _FakePapers()
        self.print_key_sheet = one_page
        self.print_queue = _FakeQueue(self)
        self.feed_printers = self.print_queue.feed
        self.erase_person = self.erase
        self.erasures: list[tuple[str, str]] = []
        self.verify_slip = self.judge
        self.report_status = self.status
        self.report_day = self.day
        self.verify_desk = lambda: ()
        self.enrol_desk = lambda _url, _code: None
        self.sync = _FakeSync(self)
        self.trace_record = _FakeTracing(self)
        self.report_sync = lambda: self.sync_details
        self.carry_journal = _FakeCarrying(self)
        self.list_conflicts = lambda: self.conflicts
        self.resolve_conflict = _FakeResolving(self)
        self.settings = _FakeSettings(self)
        self.expected_arrivals = _FakeExpected(self)
        self.import_expected = _FakeImport(self)
        self.run_queue = _FakeTokens()
        self.end_day = _FakeEnd(self)
        self.filter_people = _FakeFilters(self)
        self.tell_history = lambda _person_id: self.history

    def spell(self, name: str, script: Literal["Cyrl", "Hebr"]) -> tuple[str, ...]:
        return suggest_hebrew(name) if script == "Hebr" else suggest_cyrillic(name)

    @property
    def services(self) -> "DeskServices":
        return cast("DeskServices", self)

    def open_form(self) -> FamilyForm:
        self.made += 1
        return FamilyForm(op_id=f"family-{self.made}", code=family_code("K7", 70 + self.made))

    def new_member(self) -> PersonForm:
        self.made += 1
        return PersonForm(op_id=f"person-{self.made:03}")

    def already_here(self, _form: FamilyForm) -> tuple[Found, ...]:
        return self.known

    def form_of(self, code: str) -> FamilyForm:
        record = self.family(code)
        return FamilyForm(
            op_id=record.family.family_id,
            code=record.family.code,
            members=[_form_of(member.person, member.stay.bed if member.stay else "") for member in record.members],
        )

    def __call__(self, given: FamilyForm | bytes) -> object:
        if isinstance(given, bytes):
            name = f"photo-{len(given)}"
            self.blobs[name] = given
            return name
        return self.register(given)

    def register(self, form: FamilyForm) -> FamilyRecord:
        self.operator.require(Permission.REGISTER)
        accepted = accept(form, lists=self.lists, camp=self.camp, now=NOW, today=NOW.date())
        members = tuple(
            Member(person=person, stay=stay) for person, stay in zip(accepted.persons, accepted.stays, strict=True)
        )
        record = FamilyRecord(family=accepted.family, members=members)
        self.records[record.family.code] = record
        self.drafts.pop(form.op_id, None)
        return record

    def save(self, form: FamilyForm, focus: str = "") -> None:
        if self.full:
            raise FullDiskError
        self.drafts[form.op_id] = Draft(form=form.model_copy(deep=True), focus=focus, saved_at=NOW)

    def latest(self) -> Draft | None:
        return next(reversed(self.drafts.values()), None)

    def discard(self, op_id: str) -> None:
        self.drafts.pop(op_id, None)

    def read(self, sha256: str) -> bytes | None:
        return self.blobs.get(sha256)

    def find(self, text: str) -> tuple[Found, ...]:
        wanted = text.casefold()
        return tuple(
            found
            for record in self.records.values()
            for member in record.members
            for found in [_found(record, member)]
            if any(wanted in words.casefold() for words in (*found.names, found.code, found.document))
        )

    def duplicates(self, member: PersonForm, _family_id: str = "") -> tuple[Likely, ...]:
        told = {other for person, other in self.apart if person == member.op_id}
        surnames = {name.surname for name in member.names.values() if name.surname}
        return tuple(likely for likely in self.likely if surnames and likely.found.person_id not in told)

    def merge(self, code: str, other: str, reason: str = "") -> str:
        self.operator.require(Permission.MERGE_PEOPLE)
        if any(parted == other for parted, _ in self.parted):
            self.judged.append(("same", code, other, reason))
        else:
            self.judge_pair("same", code, other, reason)
        return min(code, other)

    def unmerge(self, code: str, reason: str = "") -> tuple[str, ...]:
        self.operator.require(Permission.MERGE_PEOPLE)
        if left := tuple(merged for merged in self.merged if merged.code == code):
            self.merged = tuple(merged for merged in self.merged if merged.code != code)
            self.parted.append((code, reason))
            return (*self.records, left[0].code)
        _, one, other, _ = next(done for done in reversed(self.judged) if code in done)
        self.judged.append(("open", code))
        return (one, other)

    def judge_pair(self, verdict: str, code: str, other: str, reason: str) -> None:
        left = tuple(pair for pair in self.suspected if {pair.first.code, pair.second.code} != {code, other})
        if left == self.suspected:
            raise OnePersonError
        self.suspected = left
        self.judged.append((verdict, code, other, reason))

    def family(self, code: str) -> FamilyRecord:
        record = self.records.get(read_code(code)[0])
        if record is None:
            raise NoSuchFamilyError(code=code)
        return record

    def judge(self, text: str) -> SlipVerdict:
        code, copy_number, _ = text.split("/")
        return self.verdict.model_copy(update={"code": code, "copy_number": int(copy_number)})

    def erase(self, code: str, reason: str) -> Erased:
        self.erasures.append((code, reason))
        del self.records[read_code(code)[0]]
        return Erased(code=code, records=1, named_by=())

    def mark(self, code: str, direction: Direction) -> FamilyRecord:
        record, number = self.family(code), read_code(code)[1]
        members = tuple(
            member.model_copy(update={"present": direction is Direction.IN})
            if number in {None, member.person.number}
            else member
            for member in record.members
        )
        self.records[record.family.code] = record.model_copy(update={"members": members})
        return self.records[record.family.code]

    def beds(self) -> tuple[BedState, ...]:
        taken = {
            member.stay.bed: person_code(record.family.code, member.person.number)
            for record in self.records.values()
            for member in record.members
            if member.stay and member.stay.bed
        }
        return tuple(
            BedState(bed=bed, occupants=(taken[bed.bed_id],) if bed.bed_id in taken else ()) for bed in self.camp.beds()
        )

    def status(self) -> DeskStatus:
        people = sum(len(record.members) for record in self.records.values())
        return DeskStatus(
            camp=self.camp.code,
            desk="Desk 3",
            training=False,
            families=len(self.records),
            people=people,
            slips=people,
            waiting=self.sync_state.waiting,
            acknowledged=0,
            head="1:0:",
            last_contact=NOW - timedelta(hours=2, minutes=14),
            reading_only=self.full,
        )

    def day(self) -> DayFigures:
        members = [member for record in self.records.values() for member in record.members]
        present = sum(1 for member in members if member.present)
        return DayFigures(arrived=len(members), present=present, out=len(members) - present)

    def all(self) -> tuple[Operator, ...]:
        self.operator.require(Permission.MANAGE_OPERATORS)
        return (self.operator, *(Operator(name=name, role=Role.REGISTRAR) for name in self.operators))

    def add(self, name: str, _role: Role, _password: str) -> None:
        self.operator.require(Permission.MANAGE_OPERATORS)
        self.operators.append(name)

    def remove(self, name: str) -> None:
        self.operator.require(Permission.MANAGE_OPERATORS)
        self.operators.remove(name)

    def change_password(self, old: str, _new: str) -> None:
        if old != "open sesame":
            raise WrongWordError


class _FakeFinding:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def __call__(self, text: str) -> tuple[Found, ...]:
        return self._desk.find(text)

    def erased(self, text: str) -> ErasedCodeError | None:
        codes = [code for code, _ in self._desk.erasures if code == text]
        return ErasedCodeError(code=text, day="2026-11-24") if codes else None


def one_page(text: str) -> bytes:
    """A page with a line of text on it."""
    output = BytesIO()
    canvas = Canvas(output, pagesize=(842, 595))
    canvas.drawString(72, 500, text)
    canvas.save()
    return output.getvalue()


class _FakePrinting:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def issue(self, code: str, reason: str = "") -> tuple[FamilyRecord, tuple[int, ...]]:
        record, number = self._desk.family(code), read_code(code)[1]
        self._desk.issued.append((code, reason))
        self._desk.to_print = tuple(dict.fromkeys((*self._desk.to_print, record.family.code)))
        numbers = tuple(m.person.number for m in record.members if number in {None, m.person.number})
        members = tuple(
            member.model_copy(
                update={
                    "slip": SlipIssue(
                        slip_id="slip",
                        person_id=member.person.person_id,
                        copy_number=member.slip.copy_number + 1 if member.slip else 1,
                        issued_at=NOW,
                        expires_on=date(2027, 2, 22),
                        reason=reason,
                    )
                }
            )
            if member.person.number in numbers
            else member
            for member in record.members
        )
        self._desk.records[record.family.code] = record.model_copy(update={"members": members})
        return self._desk.records[record.family.code], numbers

    def unprinted(self) -> tuple[str, ...]:
        return self._desk.to_print


class _FakePreview:
    """Slips with their code on them."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.pdf = b""
        """To be shown instead."""

    def __call__(self, code: str) -> SlipPreview:
        record, number = self._desk.family(code), read_code(code)[1]
        numbers = tuple(m.person.number for m in record.members if number in {None, m.person.number})
        return SlipPreview(code, record, numbers, sum(member.slip is not None for member in record.members))

    def of_form(self, form: FamilyForm) -> SlipPreview:
        accepted = accept(form, lists=self._desk.lists, camp=self._desk.camp, now=NOW, today=NOW.date())
        members = tuple(Member(person=person) for person in accepted.persons)
        record = FamilyRecord(family=accepted.family, members=members)
        return SlipPreview(record.family.code, record, tuple(m.person.number for m in members), 0)

    def lay_out(self, preview: SlipPreview) -> bytes:
        return self.pdf or one_page(preview.code)


class _FakePapers:
    """Papers with one line of text on them."""

    def __init__(self) -> None:
        self.made: list[PaperOrder] = []
        self.sent: list[PaperOrder] = []
        self.issued: list[tuple[PaperOrder, PaperTarget]] = []
        self.pdf = b""
        """To be shown instead."""

    def today(self) -> date:
        return NOW.date()

    def __call__(self, order: PaperOrder) -> bytes:
        self.made.append(order)
        if self.pdf:
            return self.pdf
        return one_page(f"{order.kind} of {order.first}")

    def issue(self, order: PaperOrder, target: PaperTarget) -> bytes:
        self.issued.append((order, target))
        return self(order)


class _FakeQueue:
    """Jobs that go at once where ``print_state`` says."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.jobs: dict[str, PrintJob] = {}
        self.done: list[tuple[str, ...]] = []

    def __call__(self) -> tuple[PrintJob, ...]:
        return tuple(self.jobs.values())

    def add_slips(self, code: str, reason: str = "") -> PrintJob:
        record, numbers = self._desk.print_slips.issue(code, reason)
        return self._add(code=record.family.code, numbers=numbers)

    def add_paper(self, order: PaperOrder) -> PrintJob:
        self._desk.print_papers.sent.append(order)
        return self._add(order=order)

    def add_token(self, token: Token) -> PrintJob:
        return self._add(token=str(token))

    def add_sign_off(self, sign_off: SignOff) -> PrintJob:
        return self._add(sign_off=sign_off)

    def add_test_page(self) -> PrintJob:
        return self._add(slip_format="a6")

    def again(self, job_id: str, printer: str | None = None) -> PrintJob:
        self.done.append(("again", job_id, *filter(None, (printer,))))
        return self._change(job_id, PrintState.QUEUED, {"printer": printer or self.jobs[job_id].printer})

    def hold(self, job_id: str) -> PrintJob:
        self.done.append(("hold", job_id))
        return self._change(job_id, PrintState.HELD)

    def release(self, job_id: str) -> PrintJob:
        self.done.append(("release", job_id))
        return self._change(job_id, PrintState.QUEUED)

    def cancel(self, job_id: str) -> None:
        self.done.append(("cancel", job_id))
        del self.jobs[job_id]

    def feed(self) -> None:
        for job in list(self.jobs.values()):
            if job.state is PrintState.QUEUED:
                failed = self._desk.print_state is PrintState.FAILED
                trouble = PrintTrouble.of(NoAnswerError(printer=job.printer)) if failed else None
                self._change(job.job_id, self._desk.print_state, {"trouble": trouble})
                if self._desk.print_state is PrintState.PRINTED:
                    self._desk.to_print = tuple(code for code in self._desk.to_print if code != job.code)

    def _add(self, **made_of: object) -> PrintJob:
        job = PrintJob.model_validate(
            {
                "job_id": f"job-{len(self.jobs) + 1}",
                "printer": "Zebra",
                "made_at": NOW,
                "operator": self._desk.operator.name,
                **made_of,
            }
        )
        self.jobs[job.job_id] = job
        return job

    def _change(self, job_id: str, state: PrintState, changes: dict[str, object] | None = None) -> PrintJob:
        self.jobs[job_id] = self.jobs[job_id].model_copy(update={"state": state, **(changes or {})})
        return self.jobs[job_id]


class _FakeExpected:
    """Expected people as the storage keeps them, without its ways of finding."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def __call__(self) -> tuple[ExpectedPerson, ...]:
        saved = {member.person.person_id for record in self._desk.records.values() for member in record.members}
        return tuple(one for one in self._desk.expected if self._desk.taken.get(one.expected_id) not in saved)

    def count(self) -> int:
        return len(self())

    def lists(self) -> tuple[ExpectedList, ...]:
        sizes = Counter((person.list_id, person.list_name) for person in self._desk.expected)
        here = Counter(person.list_id for person in self())
        return tuple(
            ExpectedList(
                list_id=one, name=name, imported_at=NOW, operator="Sara L.", people=size, arrived=size - here[one]
            )
            for (one, name), size in sizes.items()
        )

    def search(self, text: str) -> tuple[ExpectedPerson, ...]:
        wanted = text.casefold()
        return tuple(one for one in self() if any(wanted in name.casefold() for name in (*one.names, one.document)))

    def holding(self, number: str) -> tuple[ExpectedPerson, ...]:
        return tuple(one for one in self() if one.document == number)

    def family_of(self, expected_id: str) -> tuple[ExpectedPerson, ...]:
        asked = [one for one in self() if one.expected_id == expected_id]
        kin = [one for one in self() if asked and (one.list_id, one.family) == (asked[0].list_id, asked[0].family)]
        return tuple(sorted(kin, key=lambda one: one.expected_id != expected_id))

    def note_taken(self, taken: Sequence[tuple[str, str]]) -> None:
        self._desk.taken.update(taken)

    def take_off(self, expected_id: str) -> None:
        self._desk.expected = tuple(one for one in self._desk.expected if one.expected_id != expected_id)

    def remove_list(self, list_id: str) -> None:
        self._desk.expected = tuple(one for one in self._desk.expected if one.list_id != list_id)


class _FakeFilters:
    """Three of the filters, over records in memory."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def __call__(self, filters: frozenset[Filter], text: str = "") -> tuple[Found, ...]:
        return tuple(one for one in self._desk.find(text) if self._fits(one, filters))

    def counts(self) -> dict[Filter, int]:
        return {one: len(self(frozenset({one}))) for one in Filter}

    def _fits(self, found: Found, filters: frozenset[Filter]) -> bool:
        members = self._desk.family(found.code).members
        person = next(member.person for member in members if member.person.person_id == found.person_id)
        told = {
            Filter.MINOR: person.birth_date is not None and person.birth_date.age_on(NOW.date()) < 18,
            Filter.NO_PHOTO: not person.photo,
            Filter.NEEDS: bool(person.needs),
            Filter.IN_CAMP: not found.left,
            Filter.ARRIVED_TODAY: True,
        }
        return all(told.get(one, False) for one in filters)


class _FakeEnd:
    """What is open, as a test says."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.open_ends = OpenEnds()
        self.signed: SignOff | None = None

    def __call__(self) -> OpenEnds:
        return self.open_ends

    def sign_off(self) -> SignOff:
        self._desk.operator.require(Permission.SIGN_OFF_DAY)
        self.signed = SignOff(day=NOW.date(), at=NOW, operator=self._desk.operator.name, open_ends=self.open_ends)
        return self.signed

    def sheet(self) -> SignOff:
        return self.signed or SignOff(day=NOW.date(), at=NOW, operator="", open_ends=self.open_ends)

    def last(self) -> SignOff | None:
        return self.signed


class _FakeTokens:
    """A queue in memory."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self._letter = "K"

    def __call__(self) -> Queue:
        waiting = sorted((one for one in self.tokens if one.state == "waiting"), key=lambda one: not one.priority)
        return Queue(
            called=next((one for one in self.tokens if one.state == "called"), None),
            waiting=tuple(waiting),
            skipped=tuple(one for one in self.tokens if one.state == "skipped"),
            done=sum(one.state == "done" for one in self.tokens),
        )

    def issue(self, priority: Priority = Priority.NONE) -> Token:
        number = len(self.tokens) + 1
        token = Token(token_id=str(number), letter=self._letter, number=number, priority=priority, issued_at=NOW)
        self.tokens.append(token)
        return token

    def call_next(self) -> Token | None:
        waiting = self().waiting
        return self.call(waiting[0].token_id) if waiting else None

    def call(self, token_id: str) -> Token | None:
        self._end(TokenState.DONE)
        place = next(place for place, one in enumerate(self.tokens) if one.token_id == token_id)
        self.tokens[place] = self.tokens[place].model_copy(update={"state": TokenState.CALLED})
        return self.tokens[place]

    def skip(self) -> None:
        self._end(TokenState.SKIPPED)

    def done(self) -> None:
        self._end(TokenState.DONE)

    def letter(self) -> str:
        return self._letter

    def choose_letter(self, letter: str) -> None:
        self._letter = letter.upper()

    def _end(self, state: TokenState) -> None:
        self.tokens = [one.model_copy(update={"state": state}) if one.state == "called" else one for one in self.tokens]


class _FakeImport:
    """The real reader, over this desk's lists."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self._reader = ListReader(desk.lists, NOW.date())

    def preview(
        self,
        content: bytes,
        name: str,
        columns: Mapping[str, ExpectedField | None],
        order: DateOrder | None,
        encoding: str,
    ) -> ListPreview:
        return self._reader.read(content, name, {}, columns=columns, order=order, encoding=encoding)

    def __call__(self, preview: ListPreview, *, leave_out: bool = False) -> str:
        assert leave_out or not preview.problems
        sizes = Counter(row.family for row in preview.rows)
        self._desk.expected += tuple(
            ExpectedPerson(
                expected_id=f"{preview.name}/{row.row}",
                list_id=preview.name,
                list_name=preview.name,
                family=row.family,
                family_size=sizes[row.family],
                form=row.form,
                expected_on=row.expected_on,
            )
            for row in preview.rows
        )
        return preview.name


class _FakeSync:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.woken = 0

    def state(self) -> SyncState:
        return self._desk.sync_state

    def now(self) -> None:
        self.woken += 1

    def try_again(self) -> int:
        used = self._desk.sync_details.unused if self._desk.understands else 0
        if used:
            self._desk.sync_details = self._desk.sync_details.model_copy(update={"unused": 0})
        return used

    def subscribe(self, listener: Callable[[SyncState], None]) -> None:
        self._desk.listeners.append(listener)


class _FakeCarrying:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def export_to(self, stick: Path, *, photos: bool = True) -> ExportReport:
        self._desk.operator.require(Permission.CARRY)
        if self._desk.full:
            raise FullDiskError
        self._desk.carried.append(("export", stick))
        return ExportReport(entries=37, files=2, size=48_000, folder="parcel", withdrawn=self._desk.withdrawn)

    def import_from(self, stick: Path) -> ImportReport:
        self._desk.carried.append(("import", stick))
        return ImportReport(fresh=37, acknowledged=120, at=NOW, waiting=2, refused=0)


class _FakeResolving:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def keep(self, conflict: Conflict, rival: Rival, reason: str = "") -> None:
        self._done(conflict, "keep", rival.text, reason)

    def give_bed(self, person_id: str, bed: str, reason: str = "") -> None:
        conflict = next(c for c in self._desk.conflicts if any(r.person_id == person_id for r in c.rivals))
        self._done(conflict, "give_bed", person_id, bed, reason)

    def overturn(self, rival: Rival, reason: str = "") -> None:
        conflict = next(c for c in self._desk.conflicts if rival in c.rivals)
        self._done(conflict, "overturn", rival.op_id, reason)

    def _done(self, conflict: Conflict, *words: str) -> None:
        self._desk.operator.require(Permission.RESOLVE_CONFLICTS)
        self._desk.decisions.append(words)
        self._desk.conflicts = tuple(known for known in self._desk.conflicts if known != conflict)


class _FakeTellingApart:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def __call__(self, person_id: str, other_id: str, _reason: str = "") -> None:
        self._desk.apart.append((person_id, other_id))

    def by_codes(self, code: str, other: str, reason: str = "") -> None:
        self._desk.operator.require(Permission.REGISTER)
        self._desk.judge_pair("different", code, other, reason)


class _FakeSuspecting:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def __call__(self) -> tuple[SuspectedPair, ...]:
        return self._desk.suspected

    def waiting(self) -> int:
        return self._desk.uncompared


class _FakeTracing:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def person(self, _person_id: str) -> Custody:
        return self._desk.custody

    def family(self, _family_id: str) -> Custody:
        return self._desk.custody


class _FakeSettings:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def get(self, name: str, default: str = "") -> str:
        return self._desk.told.get(name, default)

    def set(self, name: str, value: str) -> None:
        self._desk.told[name] = value

    def printers(self) -> tuple[str, ...]:
        return self._desk.printers


@dataclass
class FakeEntrance:
    """What the window asks for before a login. The password of everybody is ``open sesame``."""

    desk: FakeDesk
    set_up_already: bool = True
    closed: bool = False
    set_up_with: Sequence[str] = ()
    recovered_with: Sequence[str] = ()

    @property
    def enter_desk(self) -> "EnterDesk":
        return cast("EnterDesk", self)

    def is_set_up(self) -> bool:
        return self.set_up_already

    def is_training(self) -> bool:
        return False

    def camps(self) -> tuple[Camp, ...]:
        return tuple(load_camps().values())

    def set_up(self, camp: str, desk_name: str, supervisor: str, password: str) -> str:
        self.set_up_with = (camp, desk_name, supervisor, password)
        self.desk.operator = Operator(name=supervisor, role=Role.SUPERVISOR)
        self.set_up_already = True
        return "4C7K-2M9Q-XA1T-88PD-QW3E"

    def log_in(self, name: str, password: str) -> "DeskServices":
        if password not in {"open sesame", "training"}:
            raise WrongWordError
        self.desk.operator = Operator(name=name, role=self.desk.operator.role)
        return self.desk.services

    def unlock(self, name: str, password: str) -> "DeskServices":
        return self.log_in(name, password)

    def recover(self, code: str, name: str, password: str) -> None:
        if code != "4C7K-2M9Q-XA1T-88PD-QW3E":
            raise WrongWordError
        self.recovered_with = (name, password)

    def close(self) -> None:
        self.closed = True


def _found(record: FamilyRecord, member: Member) -> Found:
    person = member.person
    return Found(
        person_id=person.person_id,
        code=record.code_of(member),
        names=tuple(map(str, person.names.values())),
        birth_date=person.birth_date,
        sex=person.sex,
        document=person.documents[0].number if person.documents else "",
        bed=member.stay.bed if member.stay else "",
        present=member.present,
    )


def _form_of(person: Person, bed: str) -> PersonForm:
    return PersonForm(
        op_id=person.person_id,
        names={script: NameForm(**name.model_dump()) for script, name in person.names.items()},
        birth_date=str(person.birth_date or ""),
        sex=person.sex,
        relationship=person.relationship,
        nationality=person.nationality,
        marital_status=person.marital_status,
        languages=list(person.languages),
        phone=person.phone,
        documents=[
            DocumentForm(
                type=document.type,
                number=document.number,
                issuer=document.issuer,
                expires=document.expires.isoformat() if document.expires else "",
            )
            for document in person.documents
        ],
        needs=list(person.needs),
        claim=ClaimForm(**person.claim.model_dump()),
        bed=bed,
        photo=person.photo,
    )


RESOURCES = Path(__file__).resolve().parents[2] / "resources"
