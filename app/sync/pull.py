"""One pull: page after page of what the camp's other desks entered, until nothing is left."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.protocol.batches import Gap
from app.protocol.enrolment import Enrolment
from app.protocol.ports import Journal
from app.protocol.pulling import MOST_PAGE_BYTES, Page, PullRequest, Replica, Stretch, UnverifiedError
from app.protocol.requests import DESK_HEADER, PULL_PATH, SIGNATURE_HEADER, request_message
from app.protocol.version import PROTOCOL_VERSION
from app.sync.errors import UnreachableError, UntrustedError
from app.sync.report import PullReport, Step

if TYPE_CHECKING:  # the network is the weight of the desk's start; who pulls brings the link
    from app.sync.connect import Link

FIRST_PAGE_BYTES = 64 * 1024
_SMALLEST_PAGE_BYTES = 4 * 1024


def _unwatched(_step: Step) -> None:
    """Nobody watches."""


def _undisturbed() -> bool:
    return False


class Pull:
    """Pulls into a replica from the headquarters that the desk is enrolled at. ``journal`` signs the requests."""

    def __init__(
        self, replica: Replica, journal: Journal, enrolment: Enrolment, link: "Link", page_bytes: int = FIRST_PAGE_BYTES
    ) -> None:
        self._replica = replica
        self._journal = journal
        self._enrolment = enrolment
        self._link = link
        self._most_bytes = page_bytes

    def __call__(
        self, progress: Callable[[Step], None] = _unwatched, disturbed: Callable[[], bool] = _undisturbed
    ) -> PullReport:
        """Pull until nothing is left; ``progress`` gets how far it is, when a page has come and when it is taken in.

        Between pages it ends when ``disturbed`` says so. One desk's entries that do not verify are refused, the others'
        are taken. Raises UnreachableError, RefusedError; what was taken stays.
        """
        refused: dict[str, str] = {}
        pulled = remaining = 0
        while True:
            page = self._page(tuple(refused))
            remaining = page.remaining
            coming = sum(len(stretch.entries) for stretch in page.stretches)
            progress(Step(done=pulled, total=pulled + coming + remaining))
            for stretch in page.stretches:
                taken = self._take(stretch, refused)
                if not taken:  # without progress the same would come again
                    refused.setdefault(stretch.desk, "nothing new came of it")
                pulled += taken
            progress(Step(done=pulled, total=pulled + remaining))
            done = not page.stretches or not remaining
            if done or disturbed():
                return PullReport(pulled=pulled, remaining=remaining, broken_off=not done, refused=tuple(refused))

    def _page(self, without: tuple[str, ...]) -> Page:
        """Ask for a page; on a link too thin for it the next are smaller, and grow again as they get through."""
        request = PullRequest(
            protocol=PROTOCOL_VERSION, known=self._replica.known(), without=without, most_bytes=self._most_bytes
        )
        body = request.model_dump_json().encode()
        message = request_message("POST", PULL_PATH, body, self._enrolment.root_public)
        headers = {DESK_HEADER: self._enrolment.desk, SIGNATURE_HEADER: self._journal.sign_request(message)}
        try:
            page = self._link.ask(PULL_PATH, body, headers, Page)
        except UnreachableError:
            self._most_bytes = max(_SMALLEST_PAGE_BYTES, self._most_bytes // 4)
            raise
        if isinstance(page, Gap):
            raise UntrustedError(reason="it answers a pull with a gap")
        self._most_bytes = min(MOST_PAGE_BYTES, self._most_bytes * 2)
        return page

    def _take(self, stretch: Stretch, refused: dict[str, str]) -> int:
        try:
            stretch.require_signed(self._enrolment.root_public)
            return self._replica.take(stretch)
        except UnverifiedError as error:
            refused[stretch.desk] = str(error.details["reason"])
            self._replica.note_refused(stretch.desk, refused[stretch.desk])
            return 0
