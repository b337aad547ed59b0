"""Photos at headquarters: collected part by part, checked by their SHA-256, drawn anew before anybody sees them."""

import io
from collections.abc import Callable, Iterable
from datetime import datetime

import structlog
from PIL import Image, ImageOps
from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from app.domain.model import Model
from app.hq import chains, tables
from app.hq.database import Database
from app.hq.erasing import hold_off_erasing
from app.hq.errors import RefusedError
from app.protocol.blobs import BlobState, Claim, Offered, Standing
from app.protocol.canonical import sha256_hex
from app.protocol.copies import Piece, Wishes
from app.protocol.refusals import RefusalReason

FORMATS = ("JPEG", "PNG", "WEBP")
"""Pillow's other readers are never let near what a desk sends."""
MOST_PIXELS = 40_000_000
_LONGEST_SIDE = 2400
_QUALITY = 85
_log = structlog.get_logger("gatehouse.hq.photos")


class PhotoCounts(Model):
    """How many photos headquarters has."""

    shown: int
    aside: int
    """Kept, and no pictures."""
    begun: int
    """Of which parts are here."""


class BlobStore:
    """The photos of one headquarters."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def standings(self, desk: str, offered: Iterable[Offered]) -> tuple[Standing, ...]:
        """Return how far each photo is here. Raises RefusedError."""
        with self._database.read() as connection:
            camp = _camp(connection, desk)
            return tuple(_standing(connection, desk, camp, photo.sha256) for photo in offered)

    def take(self, desk: str, claim: Claim, content: bytes) -> Standing:
        """Keep what is new of a part, or of the beginning of one; return how far the photo is here now.

        A part that comes twice, or does not begin where the last ended, changes nothing. Raises RefusedError.
        """
        with self._database.write() as connection:
            row = chains.lock_desk(connection, desk)
            hold_off_erasing(connection, row["camp"])
            standing = _standing(connection, desk, row["camp"], claim.sha256)
            if standing.state is not BlobState.WANTED or claim.offset > standing.have:
                return standing
            fresh = content[standing.have - claim.offset : claim.size - claim.offset]
            have = standing.have + len(fresh)
            if fresh:
                part = {"desk": desk, "sha256": claim.sha256, "start": standing.have, "content": fresh}
                connection.execute(insert(tables.photo_part).values(part))
            if have < claim.size:
                return standing.model_copy(update={"have": have})
            parts = _parts(connection, desk, claim.sha256)
        return self._finish(desk, claim.sha256, b"".join(parts))

    def picture(self, sha256: str) -> bytes | None:
        """Return the picture as a JPEG without metadata; None when it is not here, or is no picture."""
        kept = tables.photo
        with self._database.read() as connection:
            found = select(kept.c.content).where(kept.c.sha256 == sha256, kept.c.problem == "")
            content = connection.execute(found).scalar_one_or_none()
        return None if content is None else bytes(content)

    def copies(self, desk: str, wishes: Wishes) -> tuple[Piece, ...]:
        """Return pieces of what is wished for, in its order, until they are full. Raises RefusedError."""
        pieces: list[Piece] = []
        left = wishes.most_bytes
        with self._database.read() as connection:
            camp = _camp(connection, desk)
            for wish in wishes.photos:
                copy = _copy(connection, camp, wish.sha256)
                if copy is None:
                    pieces.append(Piece.lacking())
                    continue
                start = wish.have if wish.have < len(copy) else 0
                content = copy[start : start + left]
                pieces.append(Piece(sha256=sha256_hex(copy), size=len(copy), start=start, content=content))
                left -= len(content)
                if not left:
                    break
        return tuple(pieces)

    def problem(self, sha256: str) -> str:
        """Return why a photo that is here is never shown; empty when there is no reason."""
        kept = tables.photo
        with self._database.read() as connection:
            found = select(kept.c.problem).where(kept.c.sha256 == sha256)
            return connection.execute(found).scalar_one_or_none() or ""

    def counts(self) -> PhotoCounts:
        """Count."""
        kept, parts = tables.photo, tables.photo_part
        with self._database.read() as connection:
            shown, aside = (
                connection.execute(select(func.count()).select_from(kept).where(which)).scalar_one()
                for which in (kept.c.problem == "", kept.c.problem != "")
            )
            begun = connection.execute(select(func.count(parts.c.sha256.distinct()))).scalar_one()
        return PhotoCounts(shown=shown, aside=aside, begun=begun)

    def _finish(self, desk: str, sha256: str, content: bytes) -> Standing:
        """Check a whole photo and keep it, or throw it away. Drawing it anew holds no lock."""
        fits = sha256_hex(content) == sha256
        picture, problem = _drawn_anew(content) if fits else (b"", "")
        try:
            with self._database.write() as connection:
                camp = chains.lock_desk(connection, desk)["camp"]
                hold_off_erasing(connection, camp)
                if not _is_named(connection, camp, sha256):  # whoever had it was erased while it was drawn
                    _forget_parts(connection, desk, sha256)
                    return Standing(sha256=sha256, state=BlobState.UNNAMED)
                if fits:
                    row = {"sha256": sha256, "desk": desk, "content": picture, "problem": problem}
                    connection.execute(insert(tables.photo).values(**row, received_at=self._clock()))
                _forget_parts(connection, desk, sha256)
        except IntegrityError:  # it came by another way at the same time
            with self._database.write() as connection:
                chains.lock_desk(connection, desk)
                _forget_parts(connection, desk, sha256)
        if not fits:
            _log.warning("photo damaged", desk=desk, size=len(content))
            return Standing(sha256=sha256, state=BlobState.DAMAGED)
        if problem:
            _log.warning("photo kept aside", desk=desk, size=len(content), problem=problem)
        return Standing(sha256=sha256, state=BlobState.ASIDE if problem else BlobState.WHOLE)


def _camp(connection: Connection, desk: str) -> str:
    camp = connection.execute(select(tables.desk.c.camp).where(tables.desk.c.desk == desk)).scalar_one_or_none()
    if camp is None:
        raise RefusedError(RefusalReason.UNKNOWN_DESK, "no such desk is enrolled here")
    return str(camp)


def _is_named(connection: Connection, camp: str, sha256: str) -> bool:
    names = tables.photo_name
    named = select(names.c.sha256).where(names.c.sha256 == sha256, names.c.camp == camp).limit(1)
    return connection.execute(named).one_or_none() is not None


def _standing(connection: Connection, desk: str, camp: str, sha256: str) -> Standing:
    kept, parts = tables.photo, tables.photo_part
    if not _is_named(connection, camp, sha256):
        return Standing(sha256=sha256, state=BlobState.UNNAMED)
    row = connection.execute(select(kept.c.problem).where(kept.c.sha256 == sha256)).one_or_none()
    if row is not None:
        return Standing(sha256=sha256, state=BlobState.ASIDE if row.problem else BlobState.WHOLE)
    have = select(func.coalesce(func.sum(func.length(parts.c.content)), 0)).where(
        parts.c.desk == desk, parts.c.sha256 == sha256
    )
    return Standing(sha256=sha256, have=connection.execute(have).scalar_one(), state=BlobState.WANTED)


def _copy(connection: Connection, camp: str, sha256: str) -> bytes | None:
    """Return the picture that desks of the camp get under this name, if there is one."""
    if not _is_named(connection, camp, sha256):
        return None
    kept = tables.photo
    found = select(kept.c.content).where(kept.c.sha256 == sha256, kept.c.problem == "")
    content = connection.execute(found).scalar_one_or_none()
    return None if content is None else bytes(content)


def _parts(connection: Connection, desk: str, sha256: str) -> list[bytes]:
    parts = tables.photo_part
    found = select(parts.c.content).where(parts.c.desk == desk, parts.c.sha256 == sha256).order_by(parts.c.start)
    return [bytes(part) for part in connection.execute(found).scalars()]


def _forget_parts(connection: Connection, desk: str, sha256: str) -> None:
    parts = tables.photo_part
    connection.execute(delete(parts).where(parts.c.desk == desk, parts.c.sha256 == sha256))


def _drawn_anew(content: bytes) -> tuple[bytes, str]:
    """Return the picture as a JPEG of its pixels alone, and no problem; or the content as it came, and the problem."""
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                return content, "it has too many pixels"
            upright = ImageOps.exif_transpose(opened).convert("RGB")
        upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))  # a small file can hold a picture that is not
        upright.info.clear()  # where Pillow keeps comments, profiles and EXIF to write them out again
        drawn = io.BytesIO()
        upright.save(drawn, "JPEG", quality=_QUALITY, optimize=True)
    except Exception as error:  # noqa: BLE001 - nothing here touches the database: whatever fails, fails on the content
        return content, f"it is no picture ({type(error).__name__})"
    return drawn.getvalue(), ""
