"""Somebody is erased at one desk: headquarters and the other desk forget them, and nothing old brings them back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.hq.database import open_database
from app.hq.home import HqHome
from app.hq.restore import restore
from app.hq.server import Headquarters
from app.protocol.canonical import sha256_hex
from app.reference.wire import load_compactor
from app.storage.blobs import Blobs
from app.storage.desk_file import DeskFile
from app.storage.enrolment import KeptEnrolment
from app.storage.erasures import Erasures
from app.storage.former_lives import FormerLives
from app.storage.integrity import verify
from app.storage.photos_to_send import PhotosToSend
from app.sync.courier import Courier
from app.sync.photos import Photos
from app.sync.push import Push
from app.sync.reclaim import Reclaim
from app.sync.worker import SyncWorker
from tests.helpers.camp_desk import KEY, CampDesk
from tests.helpers.loopback import CHEAP, PASSWORD, now, open_headquarters
from tests.helpers.photos import photo
from tests.helpers.traces import traces
from tests.helpers.wire import Wire

NAME, PHONE, DOCUMENT = "Zqxbulonsk", "Zqy358409998877", "ZQX898902C36"
PHOTO = photo(5, side=60)
WORDS = (NAME, PHONE, DOCUMENT, sha256_hex(PHOTO))


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Headquarters]:
    headquarters = open_headquarters(tmp_path / "hq")
    yield headquarters
    headquarters.close()


@pytest.fixture
def desks(tmp_path: Path, headquarters: Headquarters) -> Iterator[tuple[CampDesk, CampDesk]]:
    wire = Wire(headquarters)
    both = (
        CampDesk.join(tmp_path / "one", "K1", headquarters, wire),
        CampDesk.join(tmp_path / "two", "K2", headquarters, wire),
    )
    for desk in both:
        desk.file.notice_place()
    yield both
    for desk in both:
        assert verify(desk.file) == ()
        desk.file.close()


def live(desk: CampDesk) -> tuple[str, str]:
    """Register somebody with a photo beside a child; return their id and the family's code."""
    record = desk.register(NAME, document=DOCUMENT)
    desk.add(record.family.code, "Child")
    desk.change(record.family.code, values={"phone": PHONE, "photo": Blobs(desk.file).put(PHOTO)})
    return record.members[0].person.person_id, record.family.code


def erase(desk: CampDesk, person_id: str) -> None:
    assert Erasures(desk.file, desk.journal).erase(person_id, "asked for it", "Miriam") == 1


def sync(*desks: CampDesk) -> None:
    for desk in desks:
        worker = SyncWorker(Push(desk.journal, desk.enrolment, desk.link, desk.clock), desk.clock)
        lives = FormerLives(desk.file)
        worker.reclaim_with(Reclaim(lives, desk.journal, desk.enrolment, desk.link, load_compactor()))
        worker.pull_with(desk.pull())
        assert worker.once().waiting == 0


def send_photos(desk: CampDesk) -> int:
    return Photos(PhotosToSend(desk.file), desk.journal, desk.enrolment, desk.link)()


def back_up(desk: CampDesk) -> Path:
    desk.file.close()
    copy = shutil.copytree(desk.folder, desk.folder.with_name(f"{desk.folder.name}-backup"))
    desk.file = DeskFile.open(desk.folder, KEY, now, ballast_bytes=4096)
    return copy


def bring_back(desk: CampDesk, copy: Path) -> None:
    desk.file.close()
    shutil.rmtree(desk.folder)
    shutil.copytree(copy, desk.folder)
    desk.file = DeskFile.open(desk.folder, KEY, now, ballast_bytes=4096)
    desk.file.notice_place()


def left_at(desk: CampDesk) -> set[tuple[str, str]]:
    desk.reopen()
    return traces(desk.folder, KEY.derive("database"), WORDS)


def left_at_headquarters(headquarters: Headquarters, folder: Path) -> set[tuple[str, str]]:
    headquarters.close()
    key = HqHome(folder, CHEAP).log_in("Ruth", PASSWORD)
    return traces(folder, key.derive("headquarters database"), WORDS)


def test_everybody_forgets(desks: tuple[CampDesk, CampDesk], headquarters: Headquarters, tmp_path: Path) -> None:
    one, two = desks
    person_id, code = live(one)
    sync(one, two)
    assert send_photos(one) == 0
    stick = tmp_path / "stick"
    stick.mkdir()
    two.change(code, values={"phone": PHONE + "1"})
    Courier(two.journal, two.enrolment, KeptEnrolment(two.file).signing_key()).export_to(stick)
    assert {word for _, word in left_at(two)} == set(WORDS)

    erase(one, person_id)
    sync(one)
    assert headquarters.photos.counts().shown == 0
    (delivery,) = headquarters.courier.import_from(stick)
    assert (delivery.fresh, delivery.held, delivery.refusal) == (1, 0, "")
    sync(two, one)
    assert send_photos(one) == 0
    for desk in desks:
        assert desk.rows() == one.rows()
        record = desk.families.by_code(code)
        assert record
        assert [member.person.display_name for member in record.members] == ["SPECIMEN Child"]
        assert left_at(desk) == set()
    assert left_at_headquarters(headquarters, tmp_path / "hq") == set()


def test_a_desk_that_comes_back_from_a_backup_forgets_again(
    desks: tuple[CampDesk, CampDesk], headquarters: Headquarters, tmp_path: Path
) -> None:
    """Both the desk that erased, whose own tombstone headquarters gives back, and the desk that had only heard."""
    one, two = desks
    person_id, code = live(one)
    sync(one, two)
    copies = [back_up(desk) for desk in desks]
    erase(one, person_id)
    sync(one, two)
    for desk, copy in zip(desks, copies, strict=True):
        bring_back(desk, copy)
        assert desk.families.by_person(person_id)
        desk.change(code, values={"phone": PHONE + "2"})
        sync(desk)
        assert desk.families.by_person(person_id) is None
        assert left_at(desk) == set()
    sync(one, two)
    assert one.rows() == two.rows()
    assert left_at_headquarters(headquarters, tmp_path / "hq") == set()


def test_headquarters_that_comes_back_from_a_backup_forgets_again(
    desks: tuple[CampDesk, CampDesk], headquarters: Headquarters, tmp_path: Path
) -> None:
    one, two = desks
    person_id, _code = live(one)
    sync(one, two)
    assert send_photos(one) == 0
    backup = headquarters.backup(tmp_path / "elsewhere", elsewhere=True).path
    erase(one, person_id)
    sync(one, two)
    headquarters.close()
    home = HqHome(tmp_path / "hq", CHEAP)
    key = home.log_in("Ruth", PASSWORD)
    url = f"sqlite:///{tmp_path / 'restored' / 'hq.db'}"
    database = open_database(url, key)
    restore(backup, database, key, now())
    database.close()
    with open_headquarters(tmp_path / "hq", url) as restored:
        assert len(restored.people()) == 2
        for desk in desks:
            desk.link.connect(restored)  # type: ignore[attr-defined] # it is the wire
        sync(one, two)
        assert [one.person.person_id for one in restored.people()] != [person_id]
        assert len(restored.people()) == 1
        assert restored.photos.counts().shown == 0
    assert traces(tmp_path / "restored", key.derive("headquarters database"), WORDS) == set()
