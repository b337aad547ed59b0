"""Photos that other desks of the camp took, from headquarters: after everything else, going on where they broke off."""

from collections.abc import Callable, Iterator
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING

import structlog

from app.protocol.blobs import Standings
from app.protocol.copies import (
    MOST_PIECES_BYTES,
    MOST_WISHED,
    MissingPhoto,
    PhotoCopies,
    Piece,
    Wish,
    Wishes,
    read_pieces,
)
from app.protocol.enrolment import Enrolment
from app.protocol.ports import Journal
from app.protocol.requests import PHOTO_COPIES_PATH
from app.protocol.version import PROTOCOL_VERSION
from app.sync.errors import UnreachableError
from app.sync.part_size import PartSize
from app.sync.signed import signed_headers

if TYPE_CHECKING:  # the network is the weight of the desk's start; who gets photos brings the link
    from app.sync.connect import Link

_ASK_AGAIN_SECONDS = 300.0
"""A photo comes to headquarters after its entry; how long until it is asked for again."""
_OK = 200
_log = structlog.get_logger("gatehouse.sync.copies")


class Copies:
    """Gets the photos that are missing here. The link is the push's: one after the other on one thread."""

    def __init__(
        self,
        kept: PhotoCopies,
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
        self._missing: list[MissingPhoto] = []
        self._looked_at: int | None = None
        self._not_before = 0.0
        self._given_up: set[str] = set()

    def __call__(self, disturbed: Callable[[], bool]) -> int:
        """Get what is missing; return how many photos came. Between two requests it ends when it is ``disturbed``.

        Raises UnreachableError, RefusedError; whatever came stays.
        """
        came = 0
        self._look()
        while self._missing and not disturbed():
            came += self._get(self._missing[:MOST_WISHED])
        return came

    def _look(self) -> None:
        """Look for what is missing when entries have come, or some time after photos were not there yet."""
        mark = self._kept.mark()
        if mark != self._looked_at or self._seconds() >= self._not_before:
            self._missing = [photo for photo in self._kept.missing() if photo.sha256 not in self._given_up]
            self._looked_at, self._not_before = mark, self._seconds() + _ASK_AGAIN_SECONDS

    def _get(self, wanted: list[MissingPhoto]) -> int:
        """Ask once, and keep what came, of an answer that broke off too."""
        text = bytearray()
        started = self._seconds()
        try:
            self._link.numbered(lambda: self._ask(wanted, text))
        except UnreachableError:
            self._size.broke()
            self._take(wanted, bytes(text))
            raise
        self._size.took(len(text), self._seconds() - started)
        before = self._missing
        whole = self._take(wanted, bytes(text))
        if self._missing == before:
            self._missing = []  # nothing comes of it; the next look begins anew
        return whole

    def _take(self, wanted: list[MissingPhoto], text: bytes) -> int:
        """Keep the pieces; return how many photos are whole now. What is not there is not asked for again soon."""
        done: set[str] = set()
        going_on: dict[str, int] = {}
        whole = 0
        for photo, piece in zip(wanted, self._pieces(text), strict=False):
            if piece.size == 0:
                done.add(photo.sha256)
                continue
            try:
                have = self._kept.take(photo, piece)
            except ValueError:
                self._give_up(photo.sha256)
                done.add(photo.sha256)
                continue
            if have is None:
                done.add(photo.sha256)
                whole += 1
            else:
                going_on[photo.sha256] = have
        self._missing = [
            photo.model_copy(update={"have": going_on.get(photo.sha256, photo.have)})
            for photo in self._missing
            if photo.sha256 not in done
        ]
        return whole

    def _pieces(self, text: bytes) -> Iterator[Piece]:
        try:
            yield from islice(read_pieces(text), MOST_WISHED)
        except ValueError:
            raise UnreachableError(reason="what answers there is not headquarters") from None

    def _ask(self, wanted: list[MissingPhoto], text: bytearray) -> None:
        """Ask for pieces; what comes of the answer is added to ``text``."""
        from app.sync.connect import read_answer, whole  # noqa: PLC0415 - whoever brought a link has loaded it

        photos = tuple(Wish(sha256=photo.sha256, have=photo.have) for photo in wanted)
        wishes = Wishes(protocol=PROTOCOL_VERSION, photos=photos, most_bytes=self._size.bytes)
        body = wishes.model_dump_json().encode()
        headers = signed_headers(self._link, self._journal, self._enrolment, PHOTO_COPIES_PATH, body)
        with self._link.asking(PHOTO_COPIES_PATH, body, headers) as (status, parts):
            if status != _OK:
                read_answer(status, whole(parts), Standings)  # which raises what was answered
                raise UnreachableError(reason="what answers there is not headquarters")
            for part in parts:
                text += part
                if len(text) > MOST_PIECES_BYTES:
                    raise UnreachableError(reason="the answer is too long")

    def _give_up(self, sha256: str) -> None:
        """Leave a photo until the next start."""
        self._given_up.add(sha256)
        _log.warning("copy given up", why="damaged on the way")
