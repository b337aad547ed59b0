"""One pull: page after page of what the camp's other desks entered, until nothing is left."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import chain
from time import monotonic
from typing import TYPE_CHECKING

from app.protocol.batches import Gap, UnreadableBodyError
from app.protocol.compact import Compactor
from app.protocol.enrolment import Enrolment
from app.protocol.heads import Head
from app.protocol.pages import MAGIC, frames_in, read_front, read_stretch
from app.protocol.ports import Journal
from app.protocol.pulling import (
    MOST_PACKED_PAGE_BYTES,
    Known,
    Page,
    PullRequest,
    Replica,
    Stretch,
    UnverifiedError,
    Withdrawn,
)
from app.protocol.requests import PACKED_HEADER, PULL_PATH
from app.protocol.version import PROTOCOL_VERSION
from app.sync.ahead import ReadsAhead, in_a_thread, in_turn
from app.sync.errors import UnreachableError, UntrustedError
from app.sync.report import PullReport, Step
from app.sync.signed import signed_headers

if TYPE_CHECKING:  # the network is the weight of the desk's start; who pulls brings the link
    from app.sync.connect import Link

FIRST_PAGE_BYTES = 64 * 1024
_SMALLEST_PAGE_BYTES = 4 * 1024
_PAGE_SECONDS = 6.0
"""How long a page may take: a save waits no longer than that, and a round trip is little of it."""
_MOST_GROWTH = 8
_SHRINK = 4
_OK = 200


def _unwatched(_step: Step) -> None:
    """Nobody watches."""


def _undisturbed() -> bool:
    return False


@dataclass(frozen=True)
class _Answer:
    """``lacking`` counts all the entries wanted; the stretches are read as they come."""

    lacking: int
    stretches: Iterable[Stretch]
    withdrawn: tuple[Withdrawn, ...] = ()
    late: tuple[Known, ...] = ()


_Came = _Answer | Stretch
"""The beginning of a page, or what followed."""


@dataclass
class _Run:
    """One pull, as far as it is. What is asked for may be ahead of what is taken in, on another thread."""

    refused: dict[str, str] = field(default_factory=dict)
    """Desks whose entries do not verify, with the reason; never changed, but replaced."""
    progress: Callable[[Step], None] = _unwatched
    own: bool = False
    pulled: int = 0
    left: int = 0
    """Entries wanted that were not taken in yet, nor refused."""
    late: tuple[Known, ...] = ()
    """Where epochs end that headquarters got more of after desks had begun later ones."""
    come: dict[str, Known] = field(default_factory=dict)
    """How far each chain came, whether it was taken in yet or not. Nothing but the next request goes by it."""
    remaining: int = 0
    """Entries that follow the page that came last."""
    done: bool = False

    def tell(self) -> None:
        """Tell how far it is."""
        self.progress(Step(done=self.pulled, total=self.pulled + self.left))

    def note(self, head: Head) -> None:
        """Remember how far a chain came."""
        self.come[head.desk] = _farther(Known(desk=head.desk, epoch=head.epoch, seq=head.seq), self.come.get(head.desk))


class Pull:
    """Pulls into a replica from the headquarters that the desk is enrolled at."""

    def __init__(
        self,
        replica: Replica,
        journal: Journal,
        enrolment: Enrolment,
        link: "Link",
        page_bytes: int = FIRST_PAGE_BYTES,
        compactor: Compactor | None = None,
        timer: Callable[[], float] = monotonic,
        *,
        ahead: ReadsAhead = in_a_thread,
    ) -> None:
        """``journal`` signs the requests; ``compactor`` reads packed pages, without one plain pages are asked for.

        ``ahead`` is how what comes is read while what came before is taken in; link, journal and timer are used there.
        """
        self._ahead = ahead
        self._replica = replica
        self._journal = journal
        self._enrolment = enrolment
        self._link = link
        self._most_bytes = page_bytes
        self._compactor = compactor
        self._timer = timer

    def __call__(
        self,
        progress: Callable[[Step], None] = _unwatched,
        disturbed: Callable[[], bool] = _undisturbed,
        *,
        own: bool = False,
    ) -> PullReport:
        """Pull until nothing is left; ``progress`` gets how far it is, when a page comes and after each stretch of it.

        Between pages it ends when ``disturbed`` says so. One desk's entries that do not verify are refused, the others'
        are taken. With ``own`` the desk's own chain is pulled instead of the others'. Raises UnreachableError,
        RefusedError; what was taken stays.
        """
        run = _Run(progress=progress, own=own)
        with self._ahead(self._pages(run, disturbed)) as coming:
            self._use(run, coming)
        if run.done:
            self._take_late(run)
        for desk in tuple(run.refused if run.done else ()):
            run.pulled += self._take_good_part(desk, run)
        return PullReport(
            pulled=run.pulled, remaining=run.remaining, broken_off=not run.done, refused=tuple(run.refused)
        )

    def _take_late(self, run: _Run) -> None:
        """Take what came late to epochs that this desk was done with; what does not verify is refused as ever."""
        while marks := tuple(mark for mark in self._replica.behind(run.late) if mark.desk not in run.refused):
            before = run.pulled
            with in_turn(self._page(run, marks)) as coming:
                self._use(run, coming)
            if run.pulled == before:
                return

    def _take_good_part(self, desk: str, whole: _Run) -> int:
        """Take what a refused desk's chain has before the place that does not verify; return how many entries.

        A stretch proves all of its entries or none, so the shortest that there are come one by one.
        """
        usual, taken = self._most_bytes, 0
        try:
            while True:
                self._most_bytes = 1
                others = {other: reason for other, reason in whole.refused.items() if other != desk}
                run = _Run(refused=others, own=whole.own)
                with in_turn(self._page(run)) as coming:
                    self._use(run, coming)
                taken += run.pulled
                if desk in run.refused or not run.pulled:
                    whole.refused = whole.refused | run.refused
                    return taken
                if not run.remaining:
                    return taken
        finally:
            self._most_bytes = usual

    def _pages(self, run: _Run, disturbed: Callable[[], bool]) -> Generator[_Came, None, None]:
        """Ask for page after page, until nothing is left or somebody is in a hurry."""
        while True:
            some = yield from self._page(run)
            run.done = not (some and run.remaining)
            if run.done or disturbed():
                return

    def _page(self, run: _Run, late: tuple[Known, ...] = ()) -> Generator[_Came, None, bool]:
        """Ask for a page and yield it as it comes; return whether any entries came.

        On a link too thin for a page the next are smaller. Raises UnreachableError, RefusedError.
        """
        started = self._timer()
        seen = size = 0
        try:
            with ExitStack() as asked:
                answer = self._link.numbered(lambda: asked.enter_context(self._asked(self._request(run, late))))
                yield answer
                for stretch in answer.stretches:
                    seen += len(stretch.entries)
                    size += sum(len(entry.payload or "") for entry in stretch.entries)
                    if not late:
                        run.note(stretch.head.head)
                    yield stretch
        except UnreachableError:
            self._most_bytes = max(_SMALLEST_PAGE_BYTES, self._most_bytes // _SHRINK)
            raise
        run.remaining = max(0, answer.lacking - seen)
        if run.remaining:
            fitting = int(size * _PAGE_SECONDS / max(self._timer() - started, 0.001))
            limits = fitting, self._most_bytes * _MOST_GROWTH, MOST_PACKED_PAGE_BYTES
            self._most_bytes = max(_SMALLEST_PAGE_BYTES, min(limits))
        return seen > 0

    def _request(self, run: _Run, late: tuple[Known, ...]) -> PullRequest:
        """Return the request for what follows what is here, and what came already; or for what is ``late`` alone."""
        known = {chain.desk: _farther(chain, run.come.get(chain.desk)) for chain in self._replica.known()}
        return PullRequest(
            protocol=PROTOCOL_VERSION,
            known=tuple((run.come | known).values()),
            without=tuple(run.refused),
            late=late,
            own=run.own,
            most_bytes=self._most_bytes,
        )

    @contextmanager
    def _asked(self, request: PullRequest) -> Iterator[_Answer]:
        """Ask. Raises UnreachableError, RefusedError, also while the answer is read."""
        body = request.model_dump_json(exclude_defaults=True).encode()  # an older headquarters knows fewer fields
        headers = signed_headers(self._link, self._journal, self._enrolment, PULL_PATH, body)
        if self._compactor is None:
            yield _plain(self._link.ask(PULL_PATH, body, headers, Page))
            return
        headers[PACKED_HEADER] = ",".join(map(str, self._compactor.numbers))
        try:
            with self._link.asking(PULL_PATH, body, headers) as (status, parts):
                yield self._read(status, parts, self._compactor)
        except UnreadableBodyError as error:
            raise UnreachableError(reason=f"a page could not be read: {error.details['reason']}") from None

    def _read(self, status: int, parts: Iterator[bytes], compactor: Compactor) -> _Answer:
        from app.sync.connect import read_answer, whole  # noqa: PLC0415 - whoever brought a link has loaded it

        begin = b""
        for part in parts:
            begin += part
            if len(begin) >= len(MAGIC):
                break
        if status != _OK or not begin.startswith(MAGIC):
            return _plain(read_answer(status, whole(chain([begin], parts)), Page))
        frames = frames_in(chain([begin[len(MAGIC) :]], parts))
        front = read_front(next(frames, b""))
        stretches = (read_stretch(frame, compactor) for frame in frames)
        return _Answer(front.lacking, stretches, front.withdrawn, front.late)

    def _use(self, run: _Run, coming: Iterable[_Came]) -> None:
        """Take in what comes, in order. Of a desk of which something was refused nothing more is taken."""
        for came in coming:
            if isinstance(came, _Answer):
                run.left, run.late = came.lacking, came.late
                run.tell()
                self._heed(came.withdrawn)
                continue
            run.left = max(0, run.left - len(came.entries))
            if came.desk not in run.refused:
                run.pulled += self._take(came, run)
            run.tell()

    def _heed(self, withdrawn: tuple[Withdrawn, ...]) -> None:
        for told in withdrawn:
            if not told.holds(self._enrolment.receipts_certificate.public):
                raise UntrustedError(reason="its word on a withdrawn desk is not signed")
            self._replica.withdraw(told)

    def _take(self, stretch: Stretch, run: _Run) -> int:
        """Return how many entries were new; a desk of which one stretch was refused is not asked for more."""
        try:
            stretch.require_signed(self._enrolment.root_public)
            taken = self._replica.take(stretch)
        except UnverifiedError as error:
            reason = str(error.details["reason"])
            run.refused = {**run.refused, stretch.desk: reason}
            self._replica.note_refused(stretch.desk, reason)
            return 0
        if not taken:  # without progress the same would come again
            run.refused = {**run.refused, stretch.desk: "nothing new came of it"}
        return taken


def _farther(one: Known, other: Known | None) -> Known:
    return one if other is None else max(one, other, key=lambda known: (known.epoch, known.seq))


def _plain(page: Page | Gap) -> _Answer:
    if isinstance(page, Gap):
        raise UntrustedError(reason="it answers a pull with a gap")
    return _Answer(page.remaining + sum(len(stretch.entries) for stretch in page.stretches), page.stretches)
