"""A stick between real desk files and a real headquarters, and everything that can happen to a stick on the way."""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import GatehouseError
from app.hq.courier import Delivery
from app.hq.server import Headquarters
from app.protocol.canonical import canonical_json
from app.protocol.compact import Compactor
from app.protocol.courier import MANIFEST_NAME, Direction, folder_name
from app.storage.enrolment import KeptEnrolment
from app.sync.connect import Link
from app.sync.push import Push
from app.vault.errors import (
    NobodyToSealToError,
    NoParcelError,
    NoStickError,
    ParcelDamagedError,
    ParcelOldError,
    StickFullError,
    StickReadOnlyError,
)
from app.vault.stick import Parcel
from tests.helpers.desks import DeskAtHand, desk_at_hand, family_form
from tests.helpers.loopback import now, open_headquarters
from tests.helpers.photos import photo

SET_UP = 1
"""Entries of a new desk: its first supervisor."""


@dataclass(frozen=True)
class Sites:
    """One desk, headquarters, and the stick between them."""

    desk: DeskAtHand
    headquarters: Headquarters
    stick: Path

    def register(self, *given: str, surname: str = "HƏSƏNOV") -> None:
        self.desk.supervisor.register_family(family_form(self.desk.supervisor, *given, surname=surname))

    def register_with_photos(self, *given: str, side: int = 60) -> list[str]:
        """Register a family of which everybody has a photo; return their SHA-256."""
        form = family_form(self.desk.supervisor, *given)
        for seed, member in enumerate(form.members):
            member.photo = self.desk.supervisor.keep_photo(photo(seed, side=side, form="PNG"))
        self.desk.supervisor.register_family(form)
        return [member.photo for member in form.members]

    def photos_waiting(self) -> int:
        return self.desk.supervisor.report_status().photos_waiting

    def export(self) -> Path:
        report = self.desk.supervisor.carry_journal.export_to(self.stick)
        return self.stick / report.folder

    def deliver(self) -> Delivery:
        (delivery,) = self.headquarters.courier.import_from(self.stick)
        return delivery

    def waiting(self) -> int:
        return self.desk.supervisor.report_status().waiting

    def at_hq(self) -> tuple[int, int]:
        status = self.headquarters.status()
        return status.people, status.desks[0].seq

    def receipt_folder(self) -> Path:
        return self.stick / folder_name(Direction.TO_DESK, self.desk.supervisor.identity.desk)


def enrol(desk: DeskAtHand, headquarters: Headquarters, name: str = "Desk 1") -> None:
    url = headquarters.start()
    desk.supervisor.enrol_desk(url, str(headquarters.enrol("TRN", name)))
    headquarters.stop()


@pytest.fixture
def sites(tmp_path: Path) -> Iterator[Sites]:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = desk_at_hand(tmp_path / "desk")
    with open_headquarters(tmp_path / "hq") as headquarters:
        enrol(desk, headquarters)
        yield Sites(desk, headquarters, stick)
    desk.close()


def test_there_and_back(sites: Sites) -> None:
    sites.register("ƏLI", "LEYLA")
    waiting = sites.waiting()
    assert waiting == SET_UP + 3
    sites.export()
    assert sites.waiting() == waiting, "nothing is called received before headquarters says so"
    delivery = sites.deliver()
    assert (delivery.refusal, delivery.fresh, delivery.held) == ("", waiting, 0)
    assert sites.at_hq() == (2, waiting)
    assert sites.waiting() == waiting
    report = sites.desk.supervisor.carry_journal.import_from(sites.stick)
    assert (report.fresh, report.waiting, report.refused) == (waiting, 0, 0)
    assert sites.waiting() == 0


def test_the_same_stick_again_changes_nothing_on_either_side(sites: Sites) -> None:
    sites.register()
    sites.export()
    sites.deliver()
    before = sites.at_hq()
    assert (sites.deliver().fresh, sites.at_hq()) == (0, before)
    sites.desk.supervisor.carry_journal.import_from(sites.stick)
    assert sites.desk.supervisor.carry_journal.import_from(sites.stick).fresh == 0
    sites.export()
    assert sites.deliver().refusal == ""
    assert sites.at_hq() == before


def test_a_receipt_carried_back_late_does_not_undo_a_newer_one(sites: Sites, tmp_path: Path) -> None:
    sites.register()
    sites.export()
    sites.deliver()
    shutil.copytree(sites.receipt_folder(), tmp_path / "old")
    sites.register("NIGAR")
    sites.export()
    sites.deliver()
    sites.desk.supervisor.carry_journal.import_from(sites.stick)
    shutil.rmtree(sites.receipt_folder())
    shutil.copytree(tmp_path / "old", sites.receipt_folder())
    with pytest.raises(ParcelOldError):
        sites.desk.supervisor.carry_journal.import_from(sites.stick)
    assert sites.waiting() == 0


def test_stick_and_link_may_be_used_in_turn(sites: Sites, tmp_path: Path) -> None:
    sites.register()
    sites.export()
    sites.register("NIGAR")
    opened = sites.desk.folder.desk
    assert opened is not None
    kept = KeptEnrolment(opened._file).get()
    assert kept is not None
    with Link(sites.headquarters.start()) as link:
        Push(opened.journal, kept, link, now)()
    assert sites.deliver().fresh == 0
    assert sites.desk.supervisor.carry_journal.import_from(sites.stick).waiting == 0
    assert sites.at_hq() == (2, SET_UP + 4)


def test_nothing_on_the_stick_says_who_was_registered(sites: Sites) -> None:
    for count in range(6):
        sites.register("ƏLI", "LEYLA", surname=f"QARABAĞLI{'AB'[count % 2]}")
    folder = sites.export()
    sites.deliver()
    files = [path for path in sites.stick.rglob("*") if path.is_file()]
    assert {path.parent for path in files} == {folder, sites.receipt_folder()}
    for word in ("QARABA", "LEYLA", "1981-09-19", "Sara", "Desk 1", "surname", "given"):
        for encoding in ("utf-8", "utf-16-le"):
            assert not any(word.encode(encoding) in path.read_bytes() for path in files), word


def test_a_long_backlog_goes_in_several_files_and_an_older_parcel_is_replaced(sites: Sites) -> None:
    folder = sites.export()
    for _ in range(14):
        sites.register(*["ƏLI"] * 20, surname="A" * 60)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.sync.courier.MOST_ENTRIES", 50)
        assert sites.export() == folder
    assert len(list(folder.iterdir())) == 1 + 6
    assert sites.deliver().fresh == SET_UP + 14 * 21
    assert sites.at_hq()[0] == 280


def _cut(folder: Path) -> None:
    path = next(folder.glob("*.sealed"))
    path.write_bytes(path.read_bytes()[:-1])


def _edit(folder: Path) -> None:
    path = next(folder.glob("*.sealed"))
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)


def _lose(folder: Path) -> None:
    next(folder.glob("*.sealed")).unlink()


def _link(folder: Path) -> None:
    path = next(folder.glob("*.sealed"))
    path.rename(folder.parent / "elsewhere")
    path.symlink_to(folder.parent / "elsewhere")


def _climb(folder: Path) -> None:
    _rewrite(folder, lambda manifest: manifest["files"][0].update(name="../../elsewhere.sealed"))


def _twice(folder: Path) -> None:
    _rewrite(folder, lambda manifest: manifest["files"].append(manifest["files"][0]))


def _fewer(folder: Path) -> None:
    _rewrite(folder, lambda manifest: manifest["files"].clear())


def _unlist(folder: Path) -> None:
    (folder / MANIFEST_NAME).write_text("{")


def _rewrite(folder: Path, change: object) -> None:
    assert callable(change)
    manifest = json.loads((folder / MANIFEST_NAME).read_text())
    change(manifest)
    (folder / MANIFEST_NAME).write_text(canonical_json(manifest))


DAMAGES = [_cut, _edit, _lose, _link, _climb, _twice, _fewer, _unlist]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_parcel_is_refused_whole_at_both_ends(sites: Sites, damage: object) -> None:
    assert callable(damage)
    sites.register()
    damage(sites.export())
    delivery = sites.deliver()
    assert "Export again" in delivery.refusal
    assert sites.at_hq() == (0, 0)
    assert not sites.receipt_folder().exists()
    sites.export()
    assert sites.deliver().refusal == ""
    damage(sites.receipt_folder())
    with pytest.raises(ParcelDamagedError):
        sites.desk.supervisor.carry_journal.import_from(sites.stick)
    assert sites.waiting() == SET_UP + 2


def test_photos_go_there_are_drawn_anew_and_go_once(sites: Sites) -> None:
    names = sites.register_with_photos("ƏLI", "LEYLA", "NIGAR")
    report = sites.desk.supervisor.carry_journal.export_to(sites.stick)
    assert (report.photos, report.photos_left, sites.photos_waiting()) == (3, 0, 3)
    on_stick = b"".join(path.read_bytes() for path in sites.stick.rglob("*") if path.is_file())
    for name in names:
        content = sites.desk.supervisor.keep_photo.read(name)
        assert content is not None
        assert content[:64] not in on_stick
        assert name.encode() not in on_stick
    delivery = sites.deliver()
    assert (delivery.refusal, delivery.photos) == ("", 3)
    for name in names:
        picture = sites.headquarters.photos.picture(name)
        assert picture is not None
        assert picture != sites.desk.supervisor.keep_photo.read(name)
        assert picture.startswith(b"\xff\xd8")
    assert sites.headquarters.photos.counts().aside == 0
    assert sites.desk.supervisor.carry_journal.import_from(sites.stick).photos_left == 0
    assert sites.photos_waiting() == 0
    again = sites.desk.supervisor.carry_journal.export_to(sites.stick)
    assert (again.entries, again.photos, again.nothing) == (0, 0, True)
    assert sites.deliver().refusal == ""


def test_an_export_without_photos_says_how_many_it_took_off_the_stick(sites: Sites) -> None:
    sites.register_with_photos("ƏLI", "LEYLA")
    assert sites.desk.supervisor.carry_journal.export_to(sites.stick).photos_replaced == 0
    report = sites.desk.supervisor.carry_journal.export_to(sites.stick, photos=False)
    assert (report.photos, report.photos_left, report.photos_replaced) == (0, 2, 2)
    assert sites.desk.supervisor.carry_journal.export_to(sites.stick).photos_replaced == 0


def test_without_photos_they_wait_for_the_next_stick(sites: Sites) -> None:
    sites.register_with_photos("ƏLI", "LEYLA")
    report = sites.desk.supervisor.carry_journal.export_to(sites.stick, photos=False)
    assert (report.photos, report.photos_left, report.nothing) == (0, 2, False)
    assert sites.deliver().photos == 0
    assert sites.desk.supervisor.carry_journal.import_from(sites.stick).photos_left == 2
    sites.export()
    assert sites.deliver().photos == 2


def test_a_full_stick_takes_the_entries_and_some_photos_and_the_next_the_rest(
    sites: Sites, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno  # noqa: PLC0415 - for its names alone

    names = sites.register_with_photos("ƏLI", "LEYLA", "NIGAR", "LALƏ", side=200)
    write, room = Parcel._write, [1_000_000]
    content = sites.desk.supervisor.keep_photo.read(names[0])
    assert content is not None
    room[0] = 3 * len(content)

    def fill(parcel: Parcel, name: str, sealed: bytes) -> None:
        room[0] -= len(sealed)
        if room[0] < 0:
            (parcel.folder / (name + ".new")).write_bytes(sealed[:10])
            raise OSError(errno.ENOSPC, "full")
        write(parcel, name, sealed)

    with monkeypatch.context() as patch:
        patch.setattr(Parcel, "_write", lambda *args: fill(*args) if args[1].endswith(".sealed") else write(*args))
        report = sites.desk.supervisor.carry_journal.export_to(sites.stick)
    folder = sites.stick / report.folder
    assert 0 < report.photos < 4
    assert report.photos + report.photos_left == 4
    assert len(list(folder.iterdir())) == report.files + 1, "nothing half written stays"
    first = sites.deliver()
    assert (first.refusal, first.photos, sites.at_hq()[0]) == ("", report.photos, 4)
    assert sites.desk.supervisor.carry_journal.import_from(sites.stick).photos_left == report.photos_left
    sites.export()
    assert sites.deliver().photos == report.photos_left
    assert sites.headquarters.photos.counts().shown == 4


def _spoil_photo(folder: Path) -> None:
    manifest = json.loads((folder / MANIFEST_NAME).read_text())
    path = folder / manifest["photos"][0]["name"]
    path.write_bytes(path.read_bytes()[:-1])


def _photo_elsewhere(folder: Path) -> None:
    _rewrite(folder, lambda manifest: manifest["photos"][0].update(name="../../../elsewhere.sealed"))


def _photo_as_entries(folder: Path) -> None:
    _rewrite(folder, lambda manifest: manifest["photos"].append(manifest["files"][0]))


def _without_its_photos(folder: Path) -> None:
    _rewrite(folder, lambda manifest: manifest.pop("photos"))


@pytest.mark.parametrize("damage", [_spoil_photo, _photo_elsewhere, _photo_as_entries, _without_its_photos])
def test_a_parcel_whose_photos_are_damaged_is_refused_whole(sites: Sites, damage: object) -> None:
    assert callable(damage)
    sites.register_with_photos("ƏLI")
    damage(sites.export())
    assert "Export again" in sites.deliver().refusal
    assert sites.at_hq() == (0, 0)
    assert sites.headquarters.photos.counts().shown == 0
    sites.export()
    assert (sites.deliver().refusal, sites.headquarters.photos.counts().shown) == ("", 1)
    damage(sites.receipt_folder())
    with pytest.raises(ParcelDamagedError):
        sites.desk.supervisor.carry_journal.import_from(sites.stick)
    assert sites.photos_waiting() == 1


def test_a_photo_that_no_entry_names_is_not_kept(sites: Sites) -> None:
    sites.register_with_photos("ƏLI")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.hq.blob_store._is_named", lambda *_: False)
        sites.export()
        delivery = sites.deliver()
    assert (delivery.refusal, delivery.photos) == ("", 0)
    assert sites.headquarters.photos.counts().shown == 0
    assert sites.desk.supervisor.carry_journal.import_from(sites.stick).photos_left == 1


def test_a_stick_of_before_is_taken_and_a_packed_one_is_far_smaller(sites: Sites) -> None:
    """Before, batches were in the plain form, and manifests said nothing of photos."""
    for _ in range(10):
        sites.register("ƏLI", "LEYLA", "NIGAR")
    packed = sites.desk.supervisor.carry_journal.export_to(sites.stick)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Compactor, "to_body", lambda _self, batch: batch.to_body())
        plain = sites.desk.supervisor.carry_journal.export_to(sites.stick)
    assert packed.size < 0.75 * plain.size
    assert "photos" not in json.loads((sites.stick / plain.folder / MANIFEST_NAME).read_text())
    assert (sites.deliver().refusal, sites.at_hq()[0]) == ("", 30)


def test_two_desks_on_one_stick_are_each_answered_and_their_files_do_not_mix(sites: Sites, tmp_path: Path) -> None:
    other = desk_at_hand(tmp_path / "other")
    enrol(other, sites.headquarters, "Desk 2")
    theirs = Sites(other, sites.headquarters, sites.stick)
    sites.register()
    theirs.register("NIGAR", "LALƏ")
    ours, also = sites.export(), theirs.export()
    assert [delivery.fresh for delivery in sites.headquarters.courier.import_from(sites.stick)] in ([3, 4], [4, 3])
    assert sites.desk.supervisor.carry_journal.import_from(sites.stick).fresh == SET_UP + 2
    assert other.supervisor.carry_journal.import_from(sites.stick).fresh == SET_UP + 3

    (ours / MANIFEST_NAME).write_bytes((also / MANIFEST_NAME).read_bytes())
    shutil.rmtree(also)
    assert "belongs to another parcel" in sites.deliver().refusal
    also_received, received = theirs.receipt_folder(), sites.receipt_folder()
    shutil.rmtree(received)
    shutil.move(also_received, received)
    with pytest.raises(ParcelDamagedError):
        sites.desk.supervisor.carry_journal.import_from(sites.stick)
    other.close()


def test_a_parcel_for_another_headquarters_is_refused_there(sites: Sites, tmp_path: Path) -> None:
    sites.register()
    sites.export()
    with open_headquarters(tmp_path / "abroad") as abroad:
        (delivery,) = abroad.courier.import_from(sites.stick)
    assert "no such desk is enrolled here" in delivery.refusal
    assert not sites.receipt_folder().exists()


def test_a_headquarters_restored_from_old_gets_the_rest_by_the_next_two_trips(sites: Sites, tmp_path: Path) -> None:
    sites.headquarters.close()
    shutil.copytree(tmp_path / "hq", tmp_path / "backup")
    with open_headquarters(tmp_path / "hq") as headquarters:
        running = Sites(sites.desk, headquarters, sites.stick)
        running.register()
        running.export()
        running.deliver()
        running.desk.supervisor.carry_journal.import_from(sites.stick)
    with open_headquarters(tmp_path / "backup") as restored:
        running = Sites(sites.desk, restored, sites.stick)
        running.register("NIGAR")
        running.export()
        assert "begins after what headquarters has" in running.deliver().refusal
        assert running.at_hq() == (0, 0)
        assert running.desk.supervisor.carry_journal.import_from(sites.stick).fresh == -SET_UP - 2
        assert running.waiting() == SET_UP + 4
        running.export()
        assert running.deliver().fresh == SET_UP + 4
        assert running.desk.supervisor.carry_journal.import_from(sites.stick).waiting == 0


def test_before_enrolment_there_is_nobody_to_seal_to(tmp_path: Path) -> None:
    desk = desk_at_hand(tmp_path / "desk")
    with pytest.raises(NobodyToSealToError):
        desk.supervisor.carry_journal.export_to(tmp_path)
    desk.close()


def test_a_stick_that_is_not_there_or_has_nothing_for_us(sites: Sites, tmp_path: Path) -> None:
    carry = sites.desk.supervisor.carry_journal
    with pytest.raises(NoStickError):
        carry.export_to(tmp_path / "unplugged")
    assert not (tmp_path / "unplugged").exists()
    with pytest.raises(NoStickError):
        sites.headquarters.courier.import_from(tmp_path / "unplugged")
    for take in (carry.import_from, sites.headquarters.courier.import_from):
        with pytest.raises(NoParcelError):
            take(sites.stick)


@pytest.mark.parametrize(
    ("number", "error"), [("ENOSPC", StickFullError), ("EROFS", StickReadOnlyError), ("EACCES", StickReadOnlyError)]
)
def test_a_stick_that_cannot_be_written_keeps_what_it_had(
    sites: Sites, monkeypatch: pytest.MonkeyPatch, number: str, error: type[GatehouseError]
) -> None:
    import errno  # noqa: PLC0415 - for its names alone

    sites.register()
    folder = sites.export()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    sites.register("NIGAR")
    whole = os.fsync
    times = iter([None, None])

    def fail(handle: int) -> None:
        if next(times, 0) is None:
            raise OSError(getattr(errno, number), number)
        whole(handle)

    with monkeypatch.context() as patch:
        patch.setattr("app.vault.stick.os.fsync", fail)
        with pytest.raises(error):
            sites.desk.supervisor.carry_journal.export_to(sites.stick)
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
        assert "run the command again" in sites.deliver().refusal
    assert sites.at_hq() == (1, SET_UP + 2), "what came is kept though the receipt could not be written"
    assert not sites.receipt_folder().exists()
    assert sites.deliver().refusal == ""


def test_a_really_full_stick(sites: Sites) -> None:
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("mounting a small disk needs root")
    import subprocess  # noqa: PLC0415 - for mounting alone

    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8k", "stick", str(sites.stick)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        for _ in range(60):
            sites.register("ƏLI", "LEYLA", "NIGAR")
        with pytest.raises(StickFullError):
            sites.desk.supervisor.carry_journal.export_to(sites.stick)
        assert list(sites.stick.iterdir()) == []
    finally:
        subprocess.run(["umount", str(sites.stick)], check=True)
    sites.export()
    assert sites.deliver().fresh == SET_UP + 240


@pytest.fixture(scope="module")
def carried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Sites, dict[Path, bytes]]]:
    """A stick with a parcel and its receipt, and its bytes, to be spoiled again and again."""
    tmp_path = tmp_path_factory.mktemp("carried")
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = desk_at_hand(tmp_path / "desk")
    with open_headquarters(tmp_path / "hq") as headquarters:
        enrol(desk, headquarters)
        sites = Sites(desk, headquarters, stick)
        sites.register("ƏLI", "LEYLA")
        sites.export()
        shutil.copytree(tmp_path / "hq", tmp_path / "empty")
        sites.deliver()
        files = {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()}
    with open_headquarters(tmp_path / "empty") as headquarters:
        yield Sites(desk, headquarters, stick), files
    desk.close()


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 3), where=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7), cut=st.booleans())
def test_any_bit_flipped_and_any_byte_cut_is_refused(
    carried: tuple[Sites, dict[Path, bytes]], place: int, where: float, bit: int, *, cut: bool
) -> None:
    sites, files = carried
    path = sorted(files)[place]
    content = bytearray(files[path])
    at = int(len(content) * where)
    if cut:
        del content[at:]
    else:
        content[at] ^= 1 << bit
    waiting = sites.waiting()
    path.write_bytes(content)
    try:
        if path.parent == sites.receipt_folder():
            with pytest.raises(GatehouseError):
                sites.desk.supervisor.carry_journal.import_from(sites.stick)
        else:
            assert sites.deliver().refusal
    finally:
        path.write_bytes(files[path])
    assert sites.at_hq() == (0, 0)
    assert sites.waiting() == waiting == SET_UP + 3


def test_a_parcel_folder_that_is_a_link_is_not_written_through(sites: Sites, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    desk = sites.desk.supervisor.identity.desk
    parcel = Parcel.of(sites.stick, Direction.TO_HEADQUARTERS, desk)
    parcel.folder.symlink_to(elsewhere)
    with pytest.raises(ParcelDamagedError):
        sites.desk.supervisor.carry_journal.export_to(sites.stick)
    assert list(elsewhere.iterdir()) == []
