"""Photos beside entries on the sync thread: entries first, and trouble with photos is not trouble with entries."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from pydantic import BaseModel

from app.domain.desk import DeskIdentity
from app.domain.status import SyncStage
from app.hq.server import Headquarters
from app.protocol.batches import Gap
from app.protocol.blobs import BlobState
from app.protocol.canonical import sha256_hex
from app.protocol.requests import BATCHES_PATH, PHOTO_PARTS_PATH, PHOTOS_PATH
from app.storage.blobs import Blobs
from app.storage.desk_file import DeskFile
from app.storage.photos_to_send import PhotosToSend
from app.sync.connect import Link
from app.sync.errors import UnreachableError
from app.sync.photos import Photos
from app.sync.worker import SyncWorker
from app.vault.data_key import DataKey
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import now
from tests.helpers.memory_journal import new_id
from tests.helpers.photos import MemoryPhotos, name_photo, photo
from tests.helpers.sample_entries import append_family

A = TypeVar("A", bound=BaseModel)


class Watched(Link):
    """A link that notes what is asked, takes its time by a clock of its own, and may lose photos."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.asked: list[str] = []
        self.parts: list[int] = []
        self.bytes_a_second = 1e9
        self.seconds = 0.0
        self.loses_photos = False

    def ask(self, path: str, body: bytes, headers: Mapping[str, str], answer: type[A]) -> A | Gap:
        self.asked.append(path)
        if path == PHOTO_PARTS_PATH:
            self.parts.append(len(body))
            self.seconds += len(body) / self.bytes_a_second
        if self.loses_photos and path in (PHOTO_PARTS_PATH, PHOTOS_PATH):
            raise UnreachableError(reason="lost")
        return super().ask(path, body, headers, answer)


@pytest.fixture
def link(address: str) -> Iterator[Watched]:
    with Watched(address) as link:
        yield link


@pytest.fixture
def desk(headquarters: Headquarters, link: Watched) -> JoinedDesk:
    return JoinedDesk.join(headquarters, link)


def named(desk: JoinedDesk, content: bytes) -> None:
    person = append_family(desk.journal, len(desk.journal.entries), members=1)[0]
    name_photo(desk.journal, person.person_id, content)


def photos_of(desk: JoinedDesk, link: Watched, kept: MemoryPhotos) -> Photos:
    return Photos(kept, desk.journal, desk.enrolment, link, lambda: link.seconds)


def test_an_entry_saved_meanwhile_goes_before_the_next_part(desk: JoinedDesk, link: Watched) -> None:
    content = photo(1, side=300)
    named(desk, content)
    kept = MemoryPhotos(content)
    worker = SyncWorker(None, now)
    worker.enrolled(desk.push(), photos_of(desk, link, kept))
    saved = False

    def save(_state: object) -> None:
        nonlocal saved
        if link.asked[-1:] == [PHOTOS_PATH] and not saved:
            saved = True
            append_family(desk.journal, 99)
            worker.noted(desk.journal.head())

    worker.subscribe(save)
    original = kept.get

    def get(sha256: str) -> bytes | None:
        save(None)
        return original(sha256)

    kept.get = get  # type: ignore[method-assign] # a save comes just when the photo is read
    first = worker.once()
    assert saved
    assert (first.waiting, first.photos_waiting) == (3, 1)
    assert PHOTO_PARTS_PATH not in link.asked
    link.asked.clear()
    done = worker.once()
    assert (done.stage, done.waiting, done.photos_waiting) == (SyncStage.ALL_AT_HQ, 0, 0)
    assert link.asked.index(BATCHES_PATH) < link.asked.index(PHOTO_PARTS_PATH)


def test_photos_that_do_not_get_through_are_told_by_their_count_alone(desk: JoinedDesk, link: Watched) -> None:
    content = photo(2)
    named(desk, content)
    link.loses_photos = True
    worker = SyncWorker(None, now)
    worker.enrolled(desk.push(), photos_of(desk, link, MemoryPhotos(content)))
    state = worker.once()
    assert (state.stage, state.waiting, state.photos_waiting) == (SyncStage.ALL_AT_HQ, 0, 1)
    link.loses_photos = False
    assert worker.once().photos_waiting == 0


def test_no_photo_goes_while_an_entry_does_not_get_through(desk: JoinedDesk, link: Watched) -> None:
    content = photo(3)
    named(desk, content)
    worker = SyncWorker(None, now)
    with Link("http://127.0.0.1:9") as nowhere:
        worker.enrolled(replace(desk, link=nowhere).push(), photos_of(desk, link, MemoryPhotos(content)))
        link.asked.clear()
        assert worker.once().stage is SyncStage.OFFLINE
    assert link.asked == []


def test_parts_are_sized_to_the_link(desk: JoinedDesk, link: Watched) -> None:
    contents = [photo(seed, side=400) for seed in (4, 5)]
    for content in contents:
        named(desk, content)
    desk.push()()
    link.bytes_a_second = 8000  # 64 kbit/s
    assert photos_of(desk, link, MemoryPhotos(contents[0]))() == 0
    assert max(link.parts) <= 2 * 8000 + 500
    link.parts.clear()
    link.bytes_a_second = 1e6
    assert photos_of(desk, link, MemoryPhotos(contents[1]))() == 0
    assert max(link.parts) > 40_000
    assert link.parts == sorted(link.parts[:-1]) + link.parts[-1:]


def test_a_photo_damaged_at_the_desk_is_not_sent_and_holds_up_no_other(desk: JoinedDesk, link: Watched) -> None:
    damaged, good = photo(6), photo(7)
    for content in (damaged, good):
        named(desk, content)
    desk.push()()
    kept = MemoryPhotos(damaged, good)
    kept.contents[sha256_hex(damaged)] = damaged[:-1] + b"?"
    photos = photos_of(desk, link, kept)
    assert photos() == 1
    assert kept.known == {sha256_hex(good): (1, BlobState.WHOLE)}
    sent = len(link.parts)
    assert photos() == 1
    assert len(link.parts) == sent


def test_what_waits_is_what_people_have_and_this_headquarters_lacks(tmp_path: Path) -> None:
    identity = DeskIdentity(desk=new_id(), name="Desk 1", camp="TRN", prefix="K7", training=True)
    file = DeskFile.create(tmp_path / "desk", identity, DataKey(bytes(32)), now, ballast_bytes=4096)
    try:
        kept = PhotosToSend(file)
        name = Blobs(file).put(b"a photo of a draft")
        assert kept.waiting(1) == ()
        fields = f'{{"fields":{{"photo":[[0,"{name}"]]}},"ops":[["op",1]],"replaced":{{}}}}'
        file.write(
            lambda db: db.execute(
                "INSERT INTO people(person_id, fields, family_id, number, terms) VALUES('p', ?, 'f', 1, '')", [fields]
            )
        )
        assert [photo.sha256 for photo in kept.waiting(1)] == [name]
        kept.note(name, 1, BlobState.WHOLE)
        assert kept.waiting(1) == ()
        # Headquarters was restored, and may have lost it.
        assert [photo.size for photo in kept.waiting(2)] == [len(b"a photo of a draft")]
    finally:
        file.close()
