"""A full disk: the save in hand succeeds from the reserve, the next is refused, and nothing saved is lost."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.desk_file import DeskFile
from app.storage.errors import DiskFullError, NoRoomToOpenError
from app.storage.integrity import verify
from tests.component.storage.samples import Desk, new_desk

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


def test_a_full_disk_without_a_reserve_is_named(small_disk: Path) -> None:
    desk = new_desk(small_disk / "home")
    desk.save("Anna")
    desk.file.close()
    (desk.home / "desk.ballast").unlink()
    filler = fill(small_disk)
    with pytest.raises(NoRoomToOpenError, match=r"cannot be opened\. Free some space"):
        desk.reopen()
    filler.unlink()
    desk.reopen()
    assert desk.families.count() == (1, 1)
    desk.file.close()
