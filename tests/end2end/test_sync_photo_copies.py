"""Photos at the desks that did not take them: of their own camp, whole or not at all, and gone with their person."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from app.hq.home import HqHome
from app.hq.server import Headquarters
from app.protocol.canonical import sha256_hex
from app.protocol.copies import MissingPhoto, Piece
from app.storage.blobs import Blobs
from app.storage.erasures import Erasures
from app.storage.photo_copies import KeptCopies
from app.storage.photos_to_send import PhotosToSend
from app.sync.connect import Link
from app.sync.copies import Copies
from app.sync.errors import UnreachableError
from app.sync.photos import Photos
from tests.helpers.camp_desk import CampDesk
from tests.helpers.cutting_proxy import Cut, CuttingProxy
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import CAMPS, CHEAP, PASSWORD, now, open_headquarters
from tests.helpers.photos import MemoryPhotos, name_photo, photo
from tests.helpers.sample_entries import append_family


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Headquarters]:
    with open_headquarters(tmp_path / "hq") as headquarters:
        yield headquarters


@pytest.fixture
def link(headquarters: Headquarters) -> Iterator[Link]:
    with Link(headquarters.start()) as link:
        yield link


@pytest.fixture
def desks(tmp_path: Path, headquarters: Headquarters, link: Link) -> Iterator[tuple[CampDesk, CampDesk]]:
    desks = tuple(CampDesk.join(tmp_path / prefix, prefix, headquarters, link) for prefix in ("K7", "Q2"))
    yield desks[0], desks[1]
    for desk in desks:
        desk.file.close()


def take_photo(desk: CampDesk, code: str, content: bytes) -> str:
    name = Blobs(desk.file).put(content)
    desk.change(code, values={"photo": name})
    return name


def send(desk: CampDesk) -> None:
    desk.push()
    assert Photos(PhotosToSend(desk.file), desk.journal, desk.enrolment, desk.link)() == 0


def copies(desk: CampDesk, link: Link | None = None) -> Copies:
    return Copies(KeptCopies(desk.file), desk.journal, desk.enrolment, link or desk.link)


def undisturbed() -> bool:
    return False


def test_a_face_is_seen_at_the_second_desk(desks: tuple[CampDesk, CampDesk], headquarters: Headquarters) -> None:
    first, second = desks
    content = photo(1)
    name = take_photo(first, first.register("Anna").family.code, content)
    send(first)
    second.pull()()
    getting = copies(second)
    assert Blobs(second.file).get(name) is None
    assert getting(undisturbed) == 1
    seen = Blobs(second.file).get(name)
    assert seen is not None
    assert seen == headquarters.photos.picture(name) != content
    with Image.open(io.BytesIO(seen)) as opened:
        assert (opened.format, opened.size) == ("JPEG", (120, 120))
    carried = second.link.bytes_carried
    assert getting(undisturbed) == 0
    assert second.link.bytes_carried == carried, "what is here is not asked for again"
    assert PhotosToSend(second.file).waiting(0) == (), "a copy is not what its entry names, and is never sent"


def test_pieces_go_on_where_a_cut_link_left_them(
    desks: tuple[CampDesk, CampDesk], headquarters: Headquarters, link: Link
) -> None:
    first, second = desks
    names = [take_photo(first, first.register(f"Anna{seed}").family.code, photo(seed, side=200)) for seed in range(3)]
    send(first)
    second.pull()()
    pictures = [headquarters.photos.picture(name) or b"" for name in names]
    with CuttingProxy(str(link._url)) as proxy, Link(proxy.url) as thin:
        getting = copies(second, thin)
        for cut in (Cut(down=0), Cut(down=9_000), Cut(up=100), Cut(down=700)):
            proxy.plan.append(cut)
            with pytest.raises(UnreachableError):
                getting(undisturbed)
        (begun,) = (missing for missing in KeptCopies(second.file).missing() if missing.have)
        assert Blobs(second.file).get(begun.sha256) is None, "half a photo is none"
        before = thin.bytes_carried
        copies(second, thin)(undisturbed)  # as after a restart
        missed = sum(map(len, pictures)) - begun.have
        assert thin.bytes_carried - before < missed * 1.1
    assert [Blobs(second.file).get(name) for name in names] == pictures


def test_a_photo_that_comes_late_is_asked_for_again_and_no_picture_never_comes(
    desks: tuple[CampDesk, CampDesk],
) -> None:
    first, second = desks
    code = first.register("Anna", "Boris").family.code
    name = take_photo(first, code, photo(1))
    first.change(code, 2, values={"photo": Blobs(first.file).put(b"no picture")})
    first.push()
    second.pull()()
    time = [0.0]
    getting = Copies(KeptCopies(second.file), second.journal, second.enrolment, second.link, lambda: time[0])
    assert getting(undisturbed) == 0
    send(first)
    carried = second.link.bytes_carried
    assert getting(undisturbed) == 0
    assert second.link.bytes_carried == carried, "not at every turn"
    time[0] = 1000.0
    assert getting(undisturbed) == 1
    assert Blobs(second.file).get(name)
    assert len(KeptCopies(second.file).missing()) == 1


def test_what_is_more_urgent_goes_first(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    take_photo(first, first.register("Anna").family.code, photo(1, side=300))
    send(first)
    second.pull()()
    turns = iter([False, True])
    assert copies(second)(lambda: next(turns)) == 0
    (missing,) = KeptCopies(second.file).missing()
    assert missing.have == 16 * 1024


def test_who_is_erased_leaves_no_copy_anywhere(desks: tuple[CampDesk, CampDesk], headquarters: Headquarters) -> None:
    first, second = desks
    record = first.register("Anna", "Boris")
    person = record.members[0].person.person_id
    both = photo(2)
    name, shared = take_photo(first, record.family.code, photo(1)), take_photo(first, record.family.code, both)
    first.change(record.family.code, 2, values={"photo": shared})
    send(first)
    second.pull()()
    assert copies(second)(undisturbed) == 1
    first.change(record.family.code, values={"photo": name})
    send(first)
    second.pull()()
    getting = copies(second)
    (missing,) = KeptCopies(second.file).missing()
    assert getting(undisturbed) == 1
    Erasures(second.file, second.journal).erase(person, "asked for it", "Sara")
    assert Blobs(second.file).get(name) is None
    assert Blobs(second.file).get(shared) is not None, "Boris has it too"
    late = Piece(sha256=sha256_hex(b"late"), size=4, content=b"late")
    assert KeptCopies(second.file).take(missing, late) is None, "what was under way is not kept"
    assert second.file.read(lambda db: db.execute("SELECT count(*) FROM photo_copies").fetchone())[0] == 1
    second.push()
    assert copies(second)(undisturbed) == 0
    assert headquarters.photos.picture(name) is None


def test_another_camps_photos_are_not_given(tmp_path: Path) -> None:
    home = HqHome(tmp_path / "hq", CHEAP)
    key = home.set_up("Ruth", PASSWORD, training=True)
    camps = {name: CAMPS[name] for name in ("TRN", "FI")}
    with (
        Headquarters.open(home, key, camps=camps, clock=now) as headquarters,
        Link(headquarters.start()) as link,
    ):
        one, other, stranger = (
            JoinedDesk.join_with(headquarters, link, headquarters.enrol(camp, "Desk"), camp, prefix)
            for camp, prefix in (("TRN", "K7"), ("TRN", "Q2"), ("FI", "F1"))
        )
        (person,) = append_family(one.journal, 0)[:1]
        content = photo(1)
        name = name_photo(one.journal, person.person_id, content)
        for desk in (one, other, stranger):
            append_family(desk.journal, 1, camp="FI" if desk is stranger else "TRN")
            desk.push()()
        assert Photos(MemoryPhotos(content), one.journal, one.enrolment, link)() == 0
        for desk, came in ((stranger, 0), (other, 1)):
            kept = _InMemory(MissingPhoto(sha256=name, person_id="x"))
            assert Copies(kept, desk.journal, desk.enrolment, link)(undisturbed) == came
            assert len(kept.taken) == came


def test_a_copy_that_is_not_what_headquarters_said_is_thrown_away(desks: tuple[CampDesk, CampDesk]) -> None:
    first, second = desks
    name = take_photo(first, first.register("Anna").family.code, photo(1))
    send(first)
    second.pull()()
    kept = KeptCopies(second.file)
    (missing,) = kept.missing()
    whole = b"0123456789"
    assert kept.take(missing, Piece(sha256=sha256_hex(whole), size=10, content=whole[:4])) == 4
    assert kept.take(missing, Piece(sha256=sha256_hex(whole), size=10, start=6, content=whole[6:])) == 4
    assert kept.take(missing, Piece(sha256=sha256_hex(whole), size=10, start=2, content=whole[2:5])) == 5
    with pytest.raises(ValueError, match="not what"):
        kept.take(missing, Piece(sha256=sha256_hex(whole), size=10, start=5, content=b"xxxxx"))
    assert kept.missing() == (missing,)
    # Headquarters drew it anew meanwhile, after a restore: what is here of the other copy is of no use.
    assert kept.take(missing, Piece(sha256=sha256_hex(whole), size=10, content=whole[:4])) == 4
    assert kept.take(missing, Piece(sha256=sha256_hex(b"other"), size=5, start=4, content=b"r")) == 0
    assert kept.take(missing, Piece(sha256=sha256_hex(b"other"), size=5, content=b"other")) is None
    assert Blobs(second.file).get(name) == b"other"


class _InMemory:
    """Implements protocol.copies.PhotoCopies."""

    def __init__(self, *missing: MissingPhoto) -> None:
        self._missing = missing
        self.taken: list[Piece] = []

    def mark(self) -> int:
        return 1

    def missing(self) -> tuple[MissingPhoto, ...]:
        return self._missing

    def take(self, photo: MissingPhoto, piece: Piece) -> int | None:
        self.taken.append(piece)
        return None
