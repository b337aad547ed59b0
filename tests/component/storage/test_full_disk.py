"""A full disk: the save in hand succeeds from the reserve, the next is refused, and nothing saved is lost."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.storage.desk_file import DeskFile
from app.storage.errors import DiskFullError, ReadingOnlyError
from app.storage.families import Families
from app.storage.integrity import verify
from app.storage.journal import DeskJournal
from tests.component.storage.samples import Desk, new_desk
from tests.helpers.desks import PASSWORD, SUPERVISOR, desk_at_hand, family_form, new_entrance

DISK = 3 * 1024 * 1024
BALLAST = 512 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    mount = tmp_path / "disk"
    mount.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a small disk takes root on Linux")
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(mount)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this machine does not let its root mount a small disk")
    yield mount
    subprocess.run(["umount", "--lazy", str(mount)], check=True)


def fill(disk: Path) -> Path:
    """Take every byte that is left."""
    filler = disk / "filler"
    handle = os.open(filler, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for size in (65536, 4096, 512, 1):
        try:
            while True:
                os.write(handle, bytes(size))
        except OSError:
            continue
    os.close(handle)
    return filler


def test_a_full_disk_loses_nothing_and_says_so(small_disk: Path) -> None:
    desk = new_desk(small_disk / "home")
    desk.file.close()
    desk.file = DeskFile.open(desk.home, desk.key, desk.clock, ballast_bytes=BALLAST)
    saved = [desk.save("Anna", "Boris").family.code]
    # The reserve was taken at its small size when the desk was made; take it at this one.
    (desk.home / "desk.ballast").write_bytes(bytes(BALLAST))
    filler = fill(small_disk)

    saved += save_until_refused(desk)
    assert not (desk.home / "desk.ballast").exists()
    assert len(saved) > 1, "the reserve let the save in hand through"
    assert all(desk.families.by_code(code) for code in saved)

    desk.file.close()
    filler.unlink()
    desk.reopen()
    assert not desk.file.short_of_room
    assert [code for code in saved if desk.families.by_code(code) is None] == []
    assert verify(desk.file) == ()
    saved.append(desk.save("Dora").family.code)
    assert desk.families.count()[0] == len(saved)
    desk.file.close()


def save_until_refused(desk: Desk) -> list[str]:
    """Return the codes of the families saved until the disk was full."""
    saved: list[str] = []
    # The code is reserved in a write of its own, which may be the one that finds the disk full.
    with contextlib.suppress(DiskFullError):
        while len(saved) < 3000:
            saved.append(desk.save("Clara").family.code)
    assert len(saved) < 3000, "the disk never filled up"
    return saved


def test_a_desk_on_a_full_disk_opens_from_its_reserve(small_disk: Path) -> None:
    desk = new_desk(small_disk / "home")
    saved = desk.save("Anna")
    desk.file.close()
    (desk.home / "desk.ballast").write_bytes(bytes(BALLAST))
    fill(small_disk)
    desk.reopen()
    assert desk.families.by_code(saved.family.code) == saved
    desk.save("Boris")
    desk.file.close()


def test_a_full_disk_without_a_reserve_is_read_and_refuses_to_save(small_disk: Path) -> None:
    desk = new_desk(small_disk / "home")
    saved = desk.save("Anna")
    desk.file.close()
    (desk.home / "desk.ballast").unlink()
    filler = fill(small_disk)
    desk.reopen()
    assert reads_only(desk)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(desk.families.by_code, [saved.family.code] * 20)) == [saved] * 20
    with pytest.raises(ReadingOnlyError, match=r"can only be read now\. Free some space"):
        desk.save("Boris")
    desk.file.close()
    filler.unlink()
    desk.reopen()
    assert not reads_only(desk)
    desk.save("Boris")
    assert desk.families.count() == (2, 2)
    assert verify(desk.file) == ()
    desk.file.close()


def reads_only(desk: Desk) -> bool:
    return desk.file.reading_only


def test_entries_that_only_the_log_holds_are_read_on_a_full_disk(small_disk: Path) -> None:
    """A desk that was killed leaves its last saves beside the database, in SQLite's write-ahead log."""
    desk = new_desk(small_disk / "home")
    saved = desk.save("Anna")
    killed = small_disk / "killed"
    shutil.copytree(desk.home, killed)
    assert (killed / "desk.db-wal").stat().st_size
    desk.file.close()
    (killed / "desk.db-shm").unlink()
    (killed / "desk.ballast").unlink()
    fill(small_disk)
    file = DeskFile.open(killed, desk.key, desk.clock, ballast_bytes=BALLAST)
    assert file.reading_only
    assert Families(file, DeskJournal(file)).by_code(saved.family.code) == saved
    file.close()


def test_a_full_disk_still_lets_the_window_in(small_disk: Path) -> None:
    home = small_disk / "home"
    desk = desk_at_hand(home)
    code = desk.supervisor.register_family(family_form(desk.supervisor)).family.code
    desk.close()
    (home / "desk.ballast").unlink(missing_ok=True)  # none, on a disk as small as this
    fill(small_disk)
    services = new_entrance(home).log_in(SUPERVISOR, PASSWORD)
    assert services.report_status().reading_only
    assert services.open_family(code).family.code == code
    assert services.find_people(code)
    with pytest.raises(ReadingOnlyError):
        services.register_family.open_form()
