"""What headquarters does with photos: only what an entry names, only what has its SHA-256, shown only drawn anew."""

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from sqlalchemy import insert

from app.hq import tables
from app.hq.blob_store import BlobStore
from app.hq.database import open_database
from app.hq.home import HqHome
from app.hq.restore import restore
from app.hq.server import Headquarters
from app.protocol.blobs import MOST_BLOB_BYTES, MOST_PART_BYTES, BlobState, Claim, Offer, Offered, Standing, Standings
from app.protocol.canonical import sha256_hex
from app.protocol.entries import Change, EntityKind
from app.protocol.requests import PHOTO_PARTS_PATH, PHOTOS_PATH
from app.sync.connect import Link
from app.sync.errors import RefusedError, UnknownDeskError
from app.sync.photos import Photos
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import CHEAP, PASSWORD, now, open_headquarters
from tests.helpers.memory_journal import MemoryJournal, new_id
from tests.helpers.photos import SECRET_PLACE, MemoryPhotos, name_photo, photo, photo_with_place
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def headquarters(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Headquarters]:
    if request.param == "sqlite":
        with open_headquarters(tmp_path_factory.mktemp("hq")) as headquarters:
            yield headquarters
        return
    address = new_database(shared_server(), "photos")
    with open_headquarters(tmp_path_factory.mktemp("hq"), address) as headquarters:
        yield headquarters


@pytest.fixture(scope="module")
def address(headquarters: Headquarters) -> str:
    return headquarters.start()


def named(desk: JoinedDesk, content: bytes) -> str:
    """Send an entry by which somebody has the photo."""
    person = append_family(desk.journal, len(desk.journal.entries), members=1)[0]
    sha256 = name_photo(desk.journal, person.person_id, content)
    assert desk.push()().refused == 0
    return sha256


def send_part(desk: JoinedDesk, claim: Claim, content: bytes) -> Standing:
    headers = desk.headers(PHOTO_PARTS_PATH, claim.to_bytes())
    answer = desk.link.ask(PHOTO_PARTS_PATH, claim.to_bytes() + content, headers, Standing)
    assert isinstance(answer, Standing)
    return answer


def stand(desk: JoinedDesk, sha256: str, size: int) -> Standing:
    offer = Offer(protocol=1, photos=(Offered(sha256=sha256, size=size),))
    answer = desk.ask(PHOTOS_PATH, offer.model_dump_json().encode(), Standings)
    assert isinstance(answer, Standings)
    return answer.photos[0]


def test_a_photo_arrives_upright_and_without_what_the_camera_wrote_into_it(desk: JoinedDesk) -> None:
    content = photo_with_place()
    assert SECRET_PLACE in content
    sha256 = named(desk, content)
    kept = MemoryPhotos(content)
    assert Photos(kept, desk.journal, desk.enrolment, desk.link)() == 0
    picture = desk.headquarters.photos.picture(sha256)
    assert picture is not None
    assert SECRET_PLACE not in picture
    with Image.open(io.BytesIO(picture)) as opened:
        assert opened.format == "JPEG"
        assert not opened.getexif()
        assert "exif" not in opened.info
    assert kept.known[sha256] == (1, BlobState.WHOLE)


@pytest.mark.parametrize("form", ["PNG", "WEBP", "JPEG"])
def test_other_forms_are_drawn_anew_too(desk: JoinedDesk, form: str) -> None:
    content = photo(7, side=40, form=form)
    sha256 = named(desk, content)
    assert send_part(desk, Claim(sha256=sha256, size=len(content), offset=0), content).state is BlobState.WHOLE
    picture = desk.headquarters.photos.picture(sha256)
    assert picture is not None
    with Image.open(io.BytesIO(picture)) as opened:
        assert (opened.format, opened.size) == ("JPEG", (40, 40))


def test_what_no_entry_names_is_not_kept(desk: JoinedDesk) -> None:
    content = photo(1)
    claim = Claim(sha256=sha256_hex(content), size=len(content), offset=0)
    before = desk.headquarters.photos.counts()
    assert stand(desk, claim.sha256, claim.size).state is BlobState.UNNAMED
    assert send_part(desk, claim, content).state is BlobState.UNNAMED
    assert desk.headquarters.photos.counts() == before
    kept = MemoryPhotos(content)
    assert Photos(kept, desk.journal, desk.enrolment, desk.link)() == 1
    assert not kept.known


def test_an_entry_kept_aside_names_nothing(desk: JoinedDesk) -> None:
    content = photo(2)
    nobody, change = new_id(), Change(fields={"photo": sha256_hex(content)})
    desk.journal.append(EntityKind.PERSON, nobody, change, nobody)  # a person without the fields of one
    assert desk.push()().refused == 1
    assert stand(desk, sha256_hex(content), len(content)).state is BlobState.UNNAMED


def test_what_does_not_have_its_sha_256_is_thrown_away_and_may_come_again(desk: JoinedDesk) -> None:
    content = photo(3)
    sha256 = named(desk, content)
    claim = Claim(sha256=sha256, size=len(content), offset=0)
    wrong = content[:-1] + bytes([content[-1] ^ 1])
    assert send_part(desk, claim, wrong) == Standing(sha256=sha256, state=BlobState.DAMAGED)
    assert desk.headquarters.photos.picture(sha256) is None
    assert stand(desk, sha256, len(content)) == Standing(sha256=sha256, state=BlobState.WANTED)
    assert send_part(desk, claim, content).state is BlobState.WHOLE


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7 no picture",
        b"GIF89a" + bytes(50),
        photo(4)[:900],
        b"\x89PNG\r\n\x1a\n" + bytes(99),
        b"x",
    ],
    ids=["pdf", "gif", "cut off", "png of nothing", "one letter"],
)
def test_what_is_no_picture_is_kept_aside_and_never_shown(desk: JoinedDesk, content: bytes) -> None:
    sha256 = named(desk, content)
    kept = MemoryPhotos(content)
    assert Photos(kept, desk.journal, desk.enrolment, desk.link)() == 0
    assert kept.known[sha256][1] is BlobState.ASIDE
    assert desk.headquarters.photos.picture(sha256) is None
    assert "no picture" in desk.headquarters.photos.problem(sha256)


def test_a_small_file_of_far_too_many_pixels_is_kept_aside(desk: JoinedDesk) -> None:
    header = b"\x00\x00\x00\x0dIHDR" + (30_000).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"
    bomb = b"\x89PNG\r\n\x1a\n" + header + zlib.crc32(header[4:]).to_bytes(4, "big")
    sha256 = named(desk, bomb)
    assert send_part(desk, Claim(sha256=sha256, size=len(bomb), offset=0), bomb).state is BlobState.ASIDE
    assert desk.headquarters.photos.picture(sha256) is None


def test_too_large_a_part_and_too_large_a_photo_are_refused(desk: JoinedDesk) -> None:
    sha256 = named(desk, photo(5))
    with pytest.raises(RefusedError):
        send_part(desk, Claim(sha256=sha256, size=MOST_BLOB_BYTES, offset=0), bytes(MOST_PART_BYTES + 1))
    oversized = Claim.model_construct(sha256=sha256, size=MOST_BLOB_BYTES + 1, offset=0)
    with pytest.raises(RefusedError):
        send_part(desk, oversized, b"x")
    assert stand(desk, sha256, 1).have == 0


@pytest.mark.parametrize("body", [b"", b"short", bytes(40)])
def test_what_is_no_part_is_refused(desk: JoinedDesk, body: bytes) -> None:
    with pytest.raises(RefusedError):
        desk.ask(PHOTO_PARTS_PATH, body, Standing)


def test_another_desks_signature_brings_no_photo(desk: JoinedDesk) -> None:
    content = photo(6)
    sha256 = named(desk, content)
    stranger = replace(desk, journal=MemoryJournal(desk.journal.desk))
    with pytest.raises(UnknownDeskError):
        send_part(stranger, Claim(sha256=sha256, size=len(content), offset=0), content)
    assert stand(desk, sha256, len(content)).have == 0


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_parts_in_any_order_and_number_make_the_photo_once(desk: JoinedDesk, data: st.DataObject) -> None:
    content = photo(data.draw(st.integers(100, 10**9)), side=24)
    sha256 = named(desk, content)
    claim = Claim(sha256=sha256, size=len(content), offset=0)
    for _ in range(data.draw(st.integers(0, 8))):
        offset = data.draw(st.integers(0, len(content)))
        length = data.draw(st.integers(0, len(content)))
        before = stand(desk, sha256, len(content))
        after = send_part(desk, claim.model_copy(update={"offset": offset}), content[offset : offset + length])
        if before.state is BlobState.WANTED and after.state is BlobState.WANTED:
            reached = min(len(content), offset + length)
            assert after.have == (before.have if offset > before.have else max(before.have, reached))
    assert Photos(MemoryPhotos(content), desk.journal, desk.enrolment, desk.link)() == 0
    assert desk.headquarters.photos.picture(sha256) is not None
    assert desk.headquarters.photos.counts().begun == 0
    assert send_part(desk, claim, content).state is BlobState.WHOLE


def test_headquarters_restarts_between_two_parts(tmp_path: Path) -> None:
    content = photo(8)
    with open_headquarters(tmp_path) as first, Link(first.start()) as link:
        desk = JoinedDesk.join(first, link)
        sha256 = named(desk, content)
        claim = Claim(sha256=sha256, size=len(content), offset=0)
        assert send_part(desk, claim, content[:5000]).have == 5000
    with open_headquarters(tmp_path) as second, Link(second.start()) as link:
        again = replace(desk, headquarters=second, link=link)
        assert stand(again, sha256, len(content)).have == 5000
        assert Photos(MemoryPhotos(content), desk.journal, desk.enrolment, link)() == 0
        assert second.photos.picture(sha256) is not None


def test_photos_come_back_from_a_backup_however_heavy(tmp_path: Path) -> None:
    contents = [photo(seed, side=1200, form="JPEG") for seed in range(3)]
    with open_headquarters(tmp_path / "hq") as first, Link(first.start()) as link:
        desk = JoinedDesk.join(first, link)
        names = [named(desk, content) for content in contents]
        assert Photos(MemoryPhotos(*contents), desk.journal, desk.enrolment, link)() == 0
        pictures = [first.photos.picture(name) for name in names]
        # As many at once as would not fit a block of a thousand rows.
        row = {"desk": desk.journal.desk, "content": contents[0], "problem": "a test's", "received_at": now()}
        with first._database.write() as connection:
            connection.execute(insert(tables.photo), [{**row, "sha256": f"{place:064x}"} for place in range(60)])
        path = first.backup(tmp_path / "backups", elsewhere=False).path
    home = HqHome(tmp_path / "hq", CHEAP)
    key = home.log_in("Ruth", PASSWORD)
    database = open_database(f"sqlite:///{tmp_path / 'restored.sqlite'}", key)
    try:
        restore(path, database, key, now())
        store = BlobStore(database, now)
        assert [store.picture(name) for name in names] == pictures
        assert store.counts().aside == 60
    finally:
        database.close()


def test_a_large_picture_is_shown_smaller(desk: JoinedDesk) -> None:
    flat = io.BytesIO()
    Image.new("RGB", (6000, 3000), "white").save(flat, "PNG")
    sha256 = named(desk, flat.getvalue())
    assert Photos(MemoryPhotos(flat.getvalue()), desk.journal, desk.enrolment, desk.link)() == 0
    picture = desk.headquarters.photos.picture(sha256)
    assert picture is not None
    with Image.open(io.BytesIO(picture)) as opened:
        assert opened.size == (2400, 1200)
