"""Records that may be of one person: read behind the window, judged one person or two."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.family_code import read_code
from app.domain.person import FamilyRecord, Member
from app.domain.status import SyncState
from app.identity.likely import SuspectedPair
from app.ui.background import Background, Reading
from app.ui.error_text import error_text
from app.ui.isolates import isolate
from app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.finding import Found
    from app.services.desk import DeskServices
    from app.ui.searching import Opened


@dataclass(frozen=True)
class Suspected:
    """The pairs nobody has judged, the likeliest first, and how many people are still to be compared."""

    pairs: tuple[SuspectedPair, ...] = ()
    waiting: int = 0


@dataclass(frozen=True)
class Side:
    """One record of a pair, in its family."""

    record: FamilyRecord
    member: Member


@dataclass(frozen=True)
class OpenedPair:
    """A pair with all that its two records say."""

    pair: SuspectedPair
    sides: tuple[Side, Side]


@dataclass(frozen=True)
class Judgement:
    """What was decided of a pair, and why."""

    pair: SuspectedPair
    one_person: bool
    reason: str = ""


class Judging(QObject):
    """Reads again after each judgement, and when entries of other desks have come."""

    listed = Signal(object)
    """A Suspected."""
    opened = Signal(object)
    """An OpenedPair."""
    merged = Signal(object)
    """The code of the record that is no longer shown by itself, for as long as that can be taken back; else empty."""
    merged_listed = Signal(object)
    """The MergedRecords that lead to the person in view, as a tuple."""
    parted = Signal(object)
    """The code that leads to the person in view no longer, for as long as that can be taken back; else empty."""
    changed = Signal(object)
    """The code of the person in view, whom a judgement changed."""
    told = Signal(object)
    """A Notice."""

    def __init__(self, services: "DeskServices", background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background, self._reading = background, Reading(background)
        self._pulled = 0
        self._person = ""

    def read(self) -> None:
        """Look for pairs; ``listed`` tells."""
        self._reading.run(self._read, self.listed.emit, self._refuse)

    def read_when_pulled(self, state: SyncState) -> None:
        """Look again when other desks' entries have come."""
        if state.pulled != self._pulled:
            self._pulled = state.pulled
            self.read()
            self._read_merged()

    def watch_person(self, opened: "Opened") -> None:
        """Tell of the person who came into view as whom else they were registered."""
        code = f"{opened.record.family.code}-{opened.number}"
        if code != self._person:
            self._person = code
            self.parted.emit("")
        self._read_merged()

    def open_pair(self, pair: SuspectedPair) -> None:
        """Read both records; ``opened`` tells."""
        self._background.run(
            lambda: OpenedPair(pair, (self._side(pair.first), self._side(pair.second))), self.opened.emit, self._refuse
        )

    def judge(self, judgement: Judgement) -> None:
        """Decide; it goes to the other desks by itself."""
        self._run(lambda: self._judge(judgement))

    def part(self, code: str) -> None:
        """Take the merge of the record with this code back."""
        self._run(lambda: self._part(code))

    def part_from_person(self, code: str, reason: str) -> None:
        """Show the record with this code, which leads to the person in view, by itself again."""
        self._background.run(lambda: self._part(code, reason), lambda done: self._tell_person(done, code), self._refuse)

    def join_to_person(self, code: str, other: str) -> None:
        """Take back that the other record was parted from the person with this code."""
        self._background.run(lambda: self._join(code, other), lambda done: self._tell_person(done, ""), self._refuse)

    def _run(self, work: "Callable[[], tuple[str, str]]") -> None:
        self._background.run(work, self._tell, self._fail)

    def _read(self) -> Suspected:
        listing = self._services.list_suspected_pairs
        return Suspected(listing(), listing.waiting())

    def _side(self, found: "Found") -> Side:
        record, number = self._services.open_family(found.code), read_code(found.code)[1]
        members = (member for member in record.members if member.person.number == number)
        return Side(record, next(members, record.head))

    def _judge(self, judgement: Judgement) -> tuple[str, str]:
        """Return the words for it, and the code whose merge can be taken back."""
        one, other = judgement.pair.first.code, judgement.pair.second.code
        if not judgement.one_person:
            self._services.tell_apart.by_codes(one, other, judgement.reason)
            words = self.tr("Two people: {one} and {other}. Every desk will know.")
            return words.format(one=isolate(one), other=isolate(other)), ""
        return self._join(one, other, judgement.reason)

    def _join(self, one: str, other: str, reason: str = "") -> tuple[str, str]:
        kept = self._services.merge_people(one, other, reason)
        words = self.tr("One person: {kept} is kept, and {other} leads to it.")
        later = other if kept == one else one
        return words.format(kept=isolate(kept), other=isolate(later)), later

    def _part(self, code: str, reason: str = "") -> tuple[str, str]:
        shown = self._services.unmerge_people(code, reason)
        words = self.tr("Two people again: {codes}.").format(codes=", ".join(map(isolate, shown)))
        return words, ""

    def _tell(self, done: tuple[str, str]) -> None:
        words, later = done
        self.merged.emit(later)
        self.told.emit(Notice("ok", words))
        self.read()

    def _tell_person(self, done: tuple[str, str], parted: str) -> None:
        self.parted.emit(parted)
        self.told.emit(Notice("ok", done[0]))
        self.changed.emit(self._person)

    def _read_merged(self) -> None:
        if person := self._person:
            self._background.run(lambda: self._services.list_merged(person), self.merged_listed.emit, self._refuse)

    def _fail(self, error: Exception) -> None:
        """Say so, and read what there is now: somebody else may have judged it."""
        self._refuse(error)
        self._reading.run(self._read, self.listed.emit)

    def _refuse(self, error: Exception) -> None:
        self.told.emit(Notice("bad", str(error_text(error))))
