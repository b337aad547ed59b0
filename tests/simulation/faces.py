"""Photos are where they belong: what must be true of them once all has been exchanged."""

from collections.abc import Mapping

from sqlalchemy import select

from app.hq import tables
from app.storage.photos_to_send import PhotosToSend
from tests.simulation.desk import SimulatedDesk
from tests.simulation.headquarters import SimulatedHeadquarters

_AT_DESKS = ("blobs", "photo_copies", "photos_at_hq")


def check_photos(
    desks: list[SimulatedDesk],
    hq: SimulatedHeadquarters,
    photographed: Mapping[str, set[str]],
    buried: frozenset[str],
) -> None:
    """Check that each photo is at headquarters and at every desk, and that nobody who was erased has any."""
    kept = tables.photo
    found = hq.rows(select(kept.c.sha256, kept.c.content, kept.c.problem))
    pictures = {sha256: bytes(content) for sha256, content, problem in found if not problem}
    received = {sha256 for sha256, _, _ in found}
    _check_forgotten(desks, hq, {sha256 for sha256, people in photographed.items() if people <= buried})
    for desk in desks:
        waiting = {photo.sha256 for photo in PhotosToSend(desk.file).waiting(hq.epoch)}
        assert not waiting, f"photos wait at {desk.name} although headquarters took everything"
        taken = {str(row[0]) for row in desk.table("blobs", "sha256")}
        named = desk.photos()
        assert named & taken <= received, f"headquarters lacks photos that {desk.name} has"
        for sha256 in named - taken:
            if sha256 in pictures:
                assert desk.picture(sha256) == pictures[sha256], f"{desk.name} has not the copy of a photo"
            else:
                assert desk.picture(sha256) is None, f"{desk.name} shows what is no picture"


def _check_forgotten(desks: list[SimulatedDesk], hq: SimulatedHeadquarters, forgotten: set[str]) -> None:
    for table in (tables.photo, tables.photo_part, tables.photo_name):
        left = {str(sha256) for (sha256,) in hq.rows(select(table.c.sha256))} & forgotten
        assert not left, f"headquarters has {len(left)} photos of somebody erased in {table.name}"
    for desk in desks:
        for name in _AT_DESKS:
            left = {str(row[0]) for row in desk.table(name, "sha256")} & forgotten
            assert not left, f"{desk.name} has {len(left)} photos of somebody erased in {name}"
