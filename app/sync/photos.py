"""Photos to headquarters, after every entry: each by its SHA-256, going on where a broken link left it."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

import structlog
from pydantic import BaseModel

from app.protocol.batches import Gap
from app.protocol.blobs import (
    AT_HEADQUARTERS,
    MOST_OFFERED,
    BlobState,
    Claim,
    KeptPhotos,
    Offer,
    Offered,
    Standing,
    Standings,
)
from app.protocol.canonical import sha256_hex
from app.protocol.enrolment import Enrolment
from app.protocol.ports import Journal
from app.protocol.requests import PHOTO_PARTS_PATH, PHOTOS_PATH
from app.protocol.version import PROTOCOL_VERSION
from app.sync.errors import UnreachableError
from app.sync.part_size import PartSize
from app.sync.signed import signed_headers

if TYPE_CHECKING:  # the network is the weight of the desk's start; who sends photos brings the link
    from app.sync.connect import Link

A = TypeVar("A", bound=BaseModel)
_log = structlog.get_logger("gatehouse.sync.photos")


def _undisturbed() -> bool:
    """Nothing more urgent comes up."""
    return False


def _unwatched(_waiting: int) -> None:
    """Nobody watches."""


class Photos:
    """Sends the photos that people's records name. The link is the push's: one after the other on one thread."""

    def __init__(
        self,
        kept: KeptPhotos,
        journal: Journal,
        enrolment: Enrolment,
        link: "Link",
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        self._kept = kept
        self._journal = journal
        self._enrolment = enrolment
        self._link = link
        self._seconds = seconds
        self._size = PartSize()
        self._given_up: set[str] = set()

    def waiting(self) -> int:
        """Return how many photos headquarters is not known to have."""
        return len(self._kept.waiting(self._hq_epoch()))

    def __call__(
        self, disturbed: Callable[[], bool] = _undisturbed, progress: Callable[[int], None] = _unwatched
    ) -> int:
        """Send what waits; return how many still do, and tell ``progress`` after each photo.

        Between two parts it ends when it is ``disturbed``. Raises UnreachableError, RefusedError; whatever got through
        stays so.
        """
        hq_epoch = self._hq_epoch()
        waiting = self._kept.waiting(hq_epoch)
        left = {photo.sha256 for photo in waiting}
        offered = (photo for photo in waiting if photo.sha256 not in self._given_up)
        for some in _by(MOST_OFFERED, offered):
            sizes = {photo.sha256: photo.size for photo in some}
            for standing in self._stand(some):
                if standing.sha256 not in sizes:
                    raise UnreachableError(reason="headquarters answers what it was not asked")
                if disturbed():
                    return len(left)
                if self._bring(standing, sizes[standing.sha256], hq_epoch, disturbed):
                    left.discard(standing.sha256)
                    progress(len(left))
        return len(left)

    def _bring(self, standing: Standing, size: int, hq_epoch: int, disturbed: Callable[[], bool]) -> bool:
        """Send the rest of one photo; return whether headquarters has it now."""
        content = self._kept.get(standing.sha256) if standing.state is BlobState.WANTED else b""
        if content and sha256_hex(content) != standing.sha256:
            self._give_up(standing.sha256, "damaged here")
            return False
        while content and standing.state is BlobState.WANTED:
            if disturbed():
                return False
            before = standing.have
            standing = self._send(Claim(sha256=standing.sha256, size=size, offset=min(before, size)), content)
            if standing.state is BlobState.WANTED and standing.have <= before:
                raise UnreachableError(reason="headquarters does not keep what it is sent")
        if standing.state is BlobState.DAMAGED:
            self._give_up(standing.sha256, "damaged on the way")
        if standing.state not in AT_HEADQUARTERS:
            return False
        self._kept.note(standing.sha256, hq_epoch, standing.state)
        return True

    def _send(self, claim: Claim, content: bytes) -> Standing:
        """Send a part, as long as the link carries in the time that one may take."""
        begin, part = claim.to_bytes(), content[claim.offset : claim.offset + self._size.bytes]
        started = self._seconds()
        try:
            standing = self._ask(PHOTO_PARTS_PATH, begin + part, Standing, signed=begin)
        except UnreachableError:
            self._size.broke()
            raise
        self._size.took(len(part), self._seconds() - started)
        return standing

    def _stand(self, photos: tuple[Offered, ...]) -> tuple[Standing, ...]:
        body = Offer(protocol=PROTOCOL_VERSION, photos=photos).model_dump_json().encode()
        return self._ask(PHOTOS_PATH, body, Standings, signed=body).photos

    def _ask(self, path: str, body: bytes, answer: type[A], *, signed: bytes) -> A:
        def ask() -> A | Gap:
            headers = signed_headers(self._link, self._journal, self._enrolment, path, signed)
            return self._link.ask(path, body, headers, answer)

        answered = self._link.numbered(ask)
        if isinstance(answered, Gap):
            raise UnreachableError(reason="what answers there is not headquarters")
        return answered

    def _give_up(self, sha256: str, why: str) -> None:
        """Leave a photo until the next start: sent again at once, it would only fill the link."""
        self._given_up.add(sha256)
        _log.warning("photo given up", why=why)

    def _hq_epoch(self) -> int:
        receipt = self._journal.acknowledged()
        return receipt.hq_epoch if receipt else 0


def _by(most: int, photos: Iterable[Offered]) -> Iterator[tuple[Offered, ...]]:
    """Yield them in lots."""
    coming = iter(photos)
    while some := tuple(islice(coming, most)):
        yield some
