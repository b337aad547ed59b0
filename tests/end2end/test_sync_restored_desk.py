"""A desk whose disk died and that came back from an old backup: nobody is lost, nobody is twice, no code is twice."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.person import FamilyRecord
from app.domain.registration import Registration
from app.domain.status import SyncStage, SyncState
from app.hq.courier import Delivery
from app.hq.server import Headquarters
from app.protocol.entries import EntityKind
from app.reference.wire import load_compactor
from app.services.desk import DeskServices
from app.storage.desk_file import DeskFile
from app.storage.enrolment import KeptEnrolment
from app.storage.erasures import Erasures
from app.storage.errors import RolledBackError
from app.storage.former_lives import FormerLives
from app.storage.integrity import verify
from app.storage.pulled import Pulled
from app.storage.rows import write_again
from app.sync.connect import Link
from app.sync.courier import Courier
from app.sync.errors import UnreachableError
from app.sync.push import Push
from app.sync.reclaim import Reclaim
from app.sync.worker import SyncWorker
from tests.helpers.camp_desk import KEY, CampDesk
from tests.helpers.cutting_proxy import Cut, CuttingProxy
from tests.helpers.desks import PASSWORD, SUPERVISOR, desk_at_hand, family_form
from tests.helpers.loopback import now, open_headquarters


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Headquarters]:
    with open_headquarters(tmp_path / "hq") as headquarters:
        yield headquarters


@pytest.fixture
def link(headquarters: Headquarters) -> Iterator[Link]:
    with Link(headquarters.start()) as link:
        yield link


@pytest.fixture
def other(tmp_path: Path, headquarters: Headquarters, link: Link) -> Iterator[CampDesk]:
    """A second desk of the camp, which sees what comes of it."""
    desk = CampDesk.join(tmp_path / "other", "Q2", headquarters, link)
    yield desk
    desk.file.close()


@pytest.fixture
def desk(tmp_path: Path, headquarters: Headquarters, link: Link, other: CampDesk) -> Iterator[CampDesk]:
    desk = CampDesk.join(tmp_path / "desk", "K7", headquarters, link)
    desk.file.notice_place()
    yield desk
    assert verify(desk.file) == ()
    assert FormerLives(desk.file).owed() is None
    desk.file.close()
    other.pull()()
    assert verify(other.file) == ()


def back_up(desk: CampDesk) -> None:
    desk.file.close()
    shutil.copytree(desk.folder, desk.folder.with_name("backup"))
    desk.file = DeskFile.open(desk.folder, KEY, now, ballast_bytes=4096)


def restore(desk: CampDesk, *, noticed: bool = True) -> None:
    """The disk dies, with whatever was not in the backup; the folder comes back."""
    desk.file.close()
    shutil.rmtree(desk.folder)
    shutil.copytree(desk.folder.with_name("backup"), desk.folder)
    desk.file = DeskFile.open(desk.folder, KEY, desk.clock, ballast_bytes=4096)
    if noticed:
        desk.file.notice_place()


@contextmanager
def lagging_mark(desk: CampDesk) -> Iterator[None]:
    """What is written of the mark in here is lost with the power; the desk is closed and opened."""
    mark = desk.file.home.high_water.read_bytes()
    yield
    desk.file.close()
    desk.file.home.high_water.write_bytes(mark)
    desk.file = DeskFile.open(desk.folder, KEY, desk.clock, ballast_bytes=4096)


def sync(desk: CampDesk) -> SyncState:
    push = Push(desk.journal, desk.enrolment, desk.link, desk.clock)
    worker = SyncWorker(push, desk.clock)
    worker.reclaim_with(Reclaim(FormerLives(desk.file), desk.journal, desk.enrolment, desk.link, load_compactor()))
    worker.pull_with(desk.pull())
    return worker.once()


def register(desk: CampDesk, *names: str) -> list[FamilyRecord]:
    return [desk.register(name) for name in names]


def people(count: int, letter: str) -> list[str]:
    return [f"{letter}{number}" for number in range(count)]


def codes_on_paper(*saved: list[FamilyRecord]) -> list[str]:
    return [record.family.code for records in saved for record in records]


def all_there(headquarters: Headquarters, count: int, *desks: CampDesk) -> None:
    """Everybody is at headquarters and at every desk once, and no two families have one code."""
    status = headquarters.status()
    assert (status.people, status.families, status.held) == (count, count, 0)
    for desk in desks:
        assert desk.families.count() == (count, count)
        codes = desk.file.read(lambda db: [row[0] for row in db.execute("SELECT code FROM families").fetchall()])
        assert len(set(codes)) == count
        assert desk.rows()["conflicts"] == []
    assert all(desk.rows() == desks[0].rows() for desk in desks)


def test_nobody_is_lost_or_twice_and_no_code_is_given_again(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters
) -> None:
    first = register(desk, *people(5, "A"))
    sync(desk)
    back_up(desk)
    lost = register(desk, *people(5, "B"))
    sync(desk)
    sync(other)
    restore(desk)
    assert desk.families.count() == (5, 5)
    since = register(desk, *people(3, "C"))
    assert sync(desk).stage is SyncStage.ALL_AT_HQ
    sync(other)
    all_there(headquarters, 13, desk, other)
    later = register(desk, "D")
    sync(desk)
    sync(other)
    all_there(headquarters, 14, desk, other)
    assert len(set(codes_on_paper(first, lost, since, later))) == 14
    assert not any(known.forked for known in headquarters.status().desks)


def test_a_backup_that_nobody_notices_is_noticed_at_first_contact(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters
) -> None:
    register(desk, *people(4, "A"))
    sync(desk)
    back_up(desk)
    register(desk, *people(3, "B"))
    sync(desk)
    restore(desk, noticed=False)
    assert sync(desk).stage is SyncStage.ALL_AT_HQ
    register(desk, *people(2, "C"))
    sync(desk)
    sync(other)
    all_there(headquarters, 9, desk, other)


def test_what_was_entered_before_that_contact_goes_into_the_new_life(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters
) -> None:
    register(desk, *people(4, "A"))
    sync(desk)
    back_up(desk)
    register(desk, *people(3, "B"))
    sync(desk)
    restore(desk, noticed=False)
    register(desk, *people(2, "C"))
    assert sync(desk).stage is SyncStage.ALL_AT_HQ
    sync(other)
    status = headquarters.status()
    assert (status.people, status.held) == (9, 0)
    assert desk.families.count() == other.families.count() == (9, 9)
    assert any(known.forked for known in status.desks), "headquarters is to hear of it"
    # Nobody could know: two families have each of two codes, and the desks show it.
    codes = desk.file.read(lambda db: [row[0] for row in db.execute("SELECT code FROM families").fetchall()])
    assert len(set(codes)) == 7
    assert desk.rows() == other.rows()


def test_twice_from_one_backup(desk: CampDesk, other: CampDesk, headquarters: Headquarters) -> None:
    saved = [register(desk, *people(2, "A"))]
    sync(desk)
    back_up(desk)
    epochs = {desk.file.epoch}
    moments = iter([datetime(2026, 11, 23, 10, tzinfo=UTC), datetime(2026, 11, 24, 10, tzinfo=UTC)])
    for letter in "BC":
        at = next(moments)
        desk.clock = lambda at=at: at  # type: ignore[misc] # mypy cannot infer a lambda with a default
        saved.append(register(desk, *people(2, letter)))
        sync(desk)
        restore(desk)
        epochs.add(desk.file.epoch)
        saved.append(register(desk, f"{letter} offline"))
        sync(desk)
    sync(other)
    all_there(headquarters, 8, desk, other)
    assert len(epochs) == 3
    assert len(set(codes_on_paper(*saved))) == 8


def test_two_folders_of_one_desk_lose_nobody(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters, tmp_path: Path
) -> None:
    register(desk, *people(2, "A"))
    sync(desk)
    desk.file.close()
    shutil.copytree(desk.folder, tmp_path / "copy")
    desk.file = DeskFile.open(desk.folder, KEY, now, ballast_bytes=4096)
    copy = CampDesk(tmp_path / "copy", DeskFile.open(tmp_path / "copy", KEY, now, ballast_bytes=4096), desk.link, now)
    copy.file.notice_place()
    register(copy, "B")
    sync(copy)
    register(desk, "C", "D")
    assert sync(desk).stage is SyncStage.ALL_AT_HQ
    register(copy, "E")
    sync(copy)
    register(desk, "F")
    told = [sync(one).parted_at is not None for one in (desk, copy, desk, other)]
    assert told == [True, True, True, False], "both folders are to hear of it, and the desk beside them is not"
    assert FormerLives(copy.file).parted_at() is not None
    copy.file.close()
    tomorrow = CampDesk(desk.folder, desk.file, desk.link, lambda: now() + timedelta(days=1))
    assert sync(tomorrow).parted_at is None
    status = headquarters.status()
    assert (status.people, status.held) == (7, 0)
    assert desk.families.count() == other.families.count() == (7, 7)
    assert any(known.forked for known in status.desks), "headquarters is to hear of it"


def test_what_waited_in_a_backup_that_comes_back_twice_is_not_lost(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters
) -> None:
    register(desk, *people(2, "A"))
    sync(desk)
    register(desk, "waiting")
    back_up(desk)
    # The first return is put away before it has sent what waited; something that it entered is at headquarters.
    restore(desk)
    first = desk.file.read(lambda db: db.execute("SELECT count(*) FROM journal").fetchone()[0])
    register(desk, "B")
    sync(desk)
    restore(desk)
    assert desk.file.read(lambda db: db.execute("SELECT count(*) FROM journal").fetchone()[0]) == first
    sync(desk)
    sync(other)
    all_there(headquarters, 4, desk, other)


def test_by_a_clock_that_fell_back_to_1970_a_second_return_from_one_backup_still_goes_on(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters
) -> None:
    register(desk, "A")
    sync(desk)
    back_up(desk)
    desk.clock = lambda: datetime(1970, 1, 1, 0, 1, tzinfo=UTC)
    for letter in "BC":
        restore(desk)
        register(desk, letter)
        sync(desk)
    assert sync(desk).stage is SyncStage.ALL_AT_HQ
    sync(other)
    status = headquarters.status()
    assert (status.people, status.held) == (3, 0)
    assert desk.families.count() == other.families.count() == (3, 3)


@pytest.mark.parametrize("sent", [True, False])
def test_what_the_backup_had_and_headquarters_had_not_yet(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters, *, sent: bool
) -> None:
    register(desk, "A")
    sync(desk)
    register(desk, *people(3, "waiting"))
    back_up(desk)
    if sent:
        register(desk, "lost")
        sync(desk)
    restore(desk)
    register(desk, "since")
    assert sync(desk).stage is SyncStage.ALL_AT_HQ
    sync(other)
    all_there(headquarters, 6 if sent else 5, desk, other)


def test_a_form_that_was_saved_in_both_lives_is_one_family_as_it_was_saved_last(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters
) -> None:
    register(desk, "A")
    sync(desk)
    back_up(desk)
    saved = desk.register("Draft")
    sync(desk)
    restore(desk)
    person = saved.members[0].person.model_copy(update={"phone": "+358 40 1", "number": 1})
    family = saved.family.model_copy(update={"code": desk.families.next_code()})
    stays = tuple(member.stay for member in saved.members if member.stay)
    desk.families.save(Registration(family=family, persons=(person,), stays=stays), "Miriam")
    assert sync(desk).stage is SyncStage.ALL_AT_HQ
    sync(other)
    all_there(headquarters, 2, desk, other)
    record = desk.families.by_form(saved.family.family_id)
    assert record is not None
    assert record.members[0].person.phone == "+358 40 1"
    assert record.family.code == saved.family.code


def test_the_power_fails_after_it_was_completed(desk: CampDesk, other: CampDesk, headquarters: Headquarters) -> None:
    """The mark beside the file may lag then, and name a place whose entry has gone into the present life."""
    register(desk, "A")
    sync(desk)
    back_up(desk)
    register(desk, *people(3, "B"))
    sync(desk)
    restore(desk, noticed=False)
    register(desk, *people(2, "C"))
    with lagging_mark(desk):
        assert sync(desk).stage is SyncStage.ALL_AT_HQ
    sync(desk)
    sync(other)
    assert headquarters.status().people == 6
    assert desk.families.count() == other.families.count() == (6, 6)
    # An older copy of the file is refused as ever.
    database = desk.file.home.database
    desk.file.close()
    older = database.read_bytes()
    desk.file = DeskFile.open(desk.folder, KEY, desk.clock, ballast_bytes=4096)
    register(desk, "D")
    desk.file.close()
    newest = database.read_bytes()
    database.write_bytes(older)
    with pytest.raises(RolledBackError):
        DeskFile.open(desk.folder, KEY, desk.clock, ballast_bytes=4096)
    database.write_bytes(newest)
    desk.file = DeskFile.open(desk.folder, KEY, desk.clock, ballast_bytes=4096)
    sync(desk)


def test_the_power_fails_after_a_form_was_made_an_edit(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters
) -> None:
    register(desk, "A")
    sync(desk)
    back_up(desk)
    saved = desk.register("Draft")
    sync(desk)
    restore(desk)
    stays = tuple(member.stay for member in saved.members if member.stay)
    code = desk.families.next_code()
    again = Registration(
        family=saved.family.model_copy(update={"code": code}),
        persons=(saved.members[0].person.model_copy(update={"phone": "+358 40 1"}),),
        stays=stays,
    )
    desk.families.save(again, "Miriam")
    register(desk, "B")
    with lagging_mark(desk):
        assert sync(desk).stage is SyncStage.ALL_AT_HQ
    sync(desk)
    sync(other)
    all_there(headquarters, 3, desk, other)


def test_a_link_that_breaks_meanwhile_costs_nothing(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters, link: Link
) -> None:
    register(desk, "A")
    sync(desk)
    back_up(desk)
    for part in range(6):
        register(desk, *people(10, f"B{part}"))
        sync(desk)
    restore(desk)
    register(desk, "C")
    with CuttingProxy(str(link._url)) as proxy, Link(proxy.url) as thin:
        desk.link = thin
        for cut in (Cut(down=0), Cut(down=700), Cut(down=1500), Cut(down=2600), Cut(down=4000)):
            proxy.plan.append(cut)
            with suppress(UnreachableError):
                sync(desk)
            desk.reopen()
        assert sync(desk).stage is SyncStage.ALL_AT_HQ
        desk.link = link
    sync(other)
    all_there(headquarters, 62, desk, other)


def test_all_by_itself_from_the_folder_to_headquarters(tmp_path: Path, headquarters: Headquarters, link: Link) -> None:
    """As the window does it: log in, register, sync; nobody says that the folder came from a backup."""
    at_hand = desk_at_hand(tmp_path / "by itself")
    at_hand.supervisor.enrol_desk(str(link._url), str(headquarters.enrol("TRN", "Desk 1")))
    codes: list[str] = []

    def register_some(desk: DeskServices, count: int) -> None:
        saved = [desk.register_family(family_form(desk, f"ƏLI{number}")) for number in range(count)]
        codes.extend(record.family.code for record in saved)
        assert desk.sync.once().stage is SyncStage.ALL_AT_HQ

    register_some(at_hand.supervisor, 5)
    at_hand.close()
    shutil.copytree(tmp_path / "by itself", tmp_path / "kept")
    register_some(at_hand.entrance.log_in(SUPERVISOR, PASSWORD), 5)
    at_hand.close()
    shutil.rmtree(tmp_path / "by itself")
    shutil.copytree(tmp_path / "kept", tmp_path / "by itself")
    desk = at_hand.entrance.log_in(SUPERVISOR, PASSWORD)
    assert desk.report_status().people == 5
    register_some(desk, 3)
    assert (desk.report_status().people, desk.report_status().waiting) == (13, 0)
    assert desk.verify_desk() == ()
    at_hand.close()
    status = headquarters.status()
    assert (status.people, status.families, status.held) == (13, 13, 0)
    assert len(set(codes)) == 13


def test_a_folder_that_stays_where_it_is_goes_on_in_its_life(desk: CampDesk) -> None:
    for _ in range(3):
        register(desk, "A")
        desk.reopen()
        desk.file.notice_place()
    assert desk.file.epoch == 1
    assert codes_on_paper(register(desk, "B"))[0].startswith("K7-003")


def test_a_disk_without_room_keeps_no_desk_shut(desk: CampDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path) -> str:
        raise OSError(errno.ENOSPC, "full")

    back_up(desk)
    with monkeypatch.context() as patched:
        patched.setattr("app.storage.desk_file.make_place", full)
        restore(desk)
    assert desk.file.epoch > 1
    epoch = desk.file.epoch
    for _ in range(2):
        desk.reopen()
        desk.file.notice_place()
        assert desk.file.epoch == epoch, "it is the same folder still"
    restore(desk)
    assert desk.file.epoch > 1
    sync(desk)


def export(desk: CampDesk, stick: Path) -> None:
    stick.mkdir(exist_ok=True)
    Courier(desk.journal, desk.enrolment, KeptEnrolment(desk.file).signing_key()).export_to(stick)


def deliver(headquarters: Headquarters, stick: Path) -> Delivery:
    (delivery,) = headquarters.courier.import_from(stick)
    return delivery


def nothing_aside(*desks: CampDesk) -> bool:
    return not any(Pulled(desk.file).aside() for desk in desks)


@pytest.mark.parametrize("first", ["link", "stick"])
def test_a_stick_from_the_former_life_brings_what_only_it_has_to_every_desk(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters, tmp_path: Path, first: str
) -> None:
    """In the backup are some of the entries that the stick has, too; they are in both lives, and count once."""
    register(desk, *people(2, "A"))
    sync(desk)
    sync(other)
    register(desk, *people(2, "both"))
    back_up(desk)
    lost = register(desk, *people(3, "only on the stick"))
    changed = desk.change(lost[0].family.code, values={"phone": "+358 40 1"})
    export(desk, tmp_path / "stick")
    restore(desk)
    since = register(desk, *people(2, "since"))
    if first == "link":
        assert sync(desk).stage is SyncStage.ALL_AT_HQ
        sync(other)
        all_there(headquarters, 6, desk, other)
    delivery = deliver(headquarters, tmp_path / "stick")
    assert (delivery.refusal, delivery.held) == ("", 0)
    for _ in range(2):
        sync(desk)
        sync(other)
    all_there(headquarters, 9, desk, other)
    assert nothing_aside(desk, other)
    found = other.families.by_code(lost[0].family.code)
    assert found is not None
    assert found.members[0].person.phone == changed.members[0].person.phone == "+358 40 1"
    status = next(known for known in headquarters.status().desks if known.desk == desk.enrolment.desk)
    assert (status.forked, status.seq, status.waiting) == (False, desk.journal.head().seq, 0)
    assert len(set(codes_on_paper(lost, since))) == 5
    again = deliver(headquarters, tmp_path / "stick")
    assert (again.refusal, again.fresh) == ("", 0)
    late = CampDesk.join(tmp_path / "late", "Z9", headquarters, desk.link)
    sync(late)
    all_there(headquarters, 9, desk, other, late)
    assert nothing_aside(late)
    assert verify(late.file) == ()
    late.file.close()


def write_again_erased(desk: CampDesk) -> None:
    """Take up the tombstone once more, as a desk does whose former life had it in another place."""
    before = desk.rows()
    (person_id,) = desk.file.read(
        lambda db: [
            row[0] for row in db.execute("SELECT entity FROM journal WHERE kind = 'tombstone' LIMIT 1").fetchall()
        ]
    )
    desk.file.write(lambda db: write_again(db, EntityKind.TOMBSTONE, person_id))
    assert desk.rows() == before


@pytest.mark.parametrize("first", ["link", "stick"])
def test_somebody_erased_in_both_lives_stays_erased(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters, tmp_path: Path, first: str
) -> None:
    """The backup has the tombstone, which goes into the new life, and the stick has it in the former one."""
    asked, *_ = register(desk, "asked", "A", "B")
    sync(desk)
    sync(other)
    erasures = Erasures(desk.file, desk.journal)
    assert erasures.erase(asked.members[0].person.person_id, "asked for it", "Miriam") == 1
    back_up(desk)
    register(desk, "only on the stick")
    export(desk, tmp_path / "stick")
    restore(desk)
    register(desk, "since")
    if first == "link":
        sync(desk)
    assert deliver(headquarters, tmp_path / "stick").refusal == ""
    for _ in range(2):
        assert sync(desk).stage is SyncStage.ALL_AT_HQ
        sync(other)
    assert headquarters.status().people == 4
    for one in (desk, other):
        assert one.families.count() == (4, 4)
        write_again_erased(one)
        assert verify(one.file) == ()
    assert desk.rows() == other.rows()


def test_after_a_late_stick_the_desk_may_come_back_once_more(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters, tmp_path: Path
) -> None:
    register(desk, "A")
    sync(desk)
    register(desk, "both")
    back_up(desk)
    register(desk, "only on the stick")
    export(desk, tmp_path / "stick")
    restore(desk)
    register(desk, "since")
    sync(desk)
    assert deliver(headquarters, tmp_path / "stick").refusal == ""
    sync(desk)
    assert verify(desk.file) == ()
    desk.clock = lambda: now() + timedelta(days=1)
    restore(desk)
    register(desk, "last")
    assert sync(desk).stage is SyncStage.ALL_AT_HQ
    sync(other)
    sync(desk)
    all_there(headquarters, 5, desk, other)
    assert nothing_aside(desk, other)


def test_a_stick_of_the_former_life_that_really_parts_is_an_alarm_as_ever(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters, tmp_path: Path
) -> None:
    register(desk, "A")
    sync(desk)
    back_up(desk)
    register(desk, "B")
    export(desk, tmp_path / "parted")
    restore(desk, noticed=False)
    register(desk, "C")
    sync(desk)
    restore(desk)
    register(desk, "D")
    sync(desk)
    delivery = deliver(headquarters, tmp_path / "parted")
    assert "fork" in delivery.refusal
    assert any(known.forked for known in headquarters.status().desks)
    sync(other)
    all_there(headquarters, 3, desk, other)


def test_over_a_link_the_former_life_is_no_life(
    desk: CampDesk, other: CampDesk, headquarters: Headquarters, tmp_path: Path
) -> None:
    """Whoever still works in it is another computer, and learns so; what it entered is not lost."""
    register(desk, "A")
    sync(desk)
    desk.file.close()
    shutil.copytree(desk.folder, tmp_path / "copy")
    desk.file = DeskFile.open(desk.folder, KEY, now, ballast_bytes=4096)
    copy = CampDesk(tmp_path / "copy", DeskFile.open(tmp_path / "copy", KEY, now, ballast_bytes=4096), desk.link, now)
    copy.file.notice_place()
    register(copy, "B")
    sync(copy)
    register(desk, "C")
    assert sync(desk).parted_at is not None
    copy.file.close()
    sync(other)
    assert other.families.count() == (3, 3)
    assert any(known.forked for known in headquarters.status().desks)
