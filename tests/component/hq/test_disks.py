"""A backup is elsewhere only if no one disk, and no power cut, takes it together with headquarters."""

import os
from pathlib import Path

import pytest

from app.hq.disks import lost_together

MEMORY = Path("/dev/shm")  # noqa: S108 - looked at, never written to


class Machine:
    """The kernel's account of disks, made up: each folder's file system lies on what the test says."""

    def __init__(self, folder: Path) -> None:
        self.system, self.mounts = folder / "sys", folder / "mountinfo"
        self.devices = self.system / "devices"
        (self.system / "dev" / "block").mkdir(parents=True)
        self.mounts.write_text("")

    def disk(self, path: str, *, partition: bool = False) -> Path:
        block = self.devices / path
        block.mkdir(parents=True)
        if partition:
            (block / "partition").write_text("1")
        return block

    def mount(self, folder: Path, block: Path) -> None:
        device = folder.stat().st_dev
        (self.system / "dev" / "block" / f"{os.major(device)}:{os.minor(device)}").symlink_to(block)

    def judge(self, own: Path, backup: Path) -> bool:
        return lost_together(own, backup, self.system, self.mounts)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


other_file_system = pytest.mark.skipif(
    not MEMORY.is_dir() or MEMORY.stat().st_dev == Path.cwd().stat().st_dev, reason="needs a second file system"
)


def test_the_same_folder_is_lost_together(tmp_path: Path) -> None:
    assert lost_together(tmp_path, tmp_path / "not yet" / "there")


@other_file_system
def test_memory_is_nowhere_to_keep_a_backup(tmp_path: Path) -> None:
    assert lost_together(tmp_path, MEMORY)


@other_file_system
def test_a_second_partition_of_the_disk_is_no_other_disk(machine: Machine, tmp_path: Path) -> None:
    machine.mount(tmp_path, machine.disk("block/sda/sda1", partition=True))
    machine.mount(MEMORY, machine.disk("block/sda/sda2", partition=True))
    assert machine.judge(tmp_path, MEMORY)


@other_file_system
def test_another_disk_is_one(machine: Machine, tmp_path: Path) -> None:
    machine.mount(tmp_path, machine.disk("block/sda/sda1", partition=True))
    machine.mount(MEMORY, machine.disk("block/sdb/sdb1", partition=True))
    assert not machine.judge(tmp_path, MEMORY)


@other_file_system
def test_a_volume_lies_on_the_disks_it_is_made_of(machine: Machine, tmp_path: Path) -> None:
    partition = machine.disk("block/sda/sda2", partition=True)
    volume = machine.disk("virtual/block/dm-0")
    (volume / "slaves").mkdir()
    (volume / "slaves" / "sda2").symlink_to(partition)
    machine.mount(tmp_path, machine.disk("block/sda/sda1", partition=True))
    machine.mount(MEMORY, volume)
    assert machine.judge(tmp_path, MEMORY)


@other_file_system
def test_an_image_lies_where_its_file_lies(machine: Machine, tmp_path: Path) -> None:
    image = tmp_path / "image"
    image.write_bytes(b"")
    loop = machine.disk("virtual/block/loop0")
    (loop / "loop").mkdir()
    (loop / "loop" / "backing_file").write_text(f"{image}\n")
    machine.mount(tmp_path, machine.disk("block/sda/sda1", partition=True))
    machine.mount(MEMORY, loop)
    assert machine.judge(tmp_path, MEMORY)


@other_file_system
def test_a_share_of_another_machine_is_elsewhere(machine: Machine, tmp_path: Path) -> None:
    device = MEMORY.stat().st_dev
    number = f"{os.major(device)}:{os.minor(device)}"
    machine.mounts.write_text(f"30 25 {number} / /mnt/backup rw - nfs4 server:/backup rw\n")
    machine.mount(tmp_path, machine.disk("block/sda/sda1", partition=True))
    assert not machine.judge(tmp_path, MEMORY)


@other_file_system
def test_without_the_kernels_account_the_file_system_decides(machine: Machine, tmp_path: Path) -> None:
    assert not machine.judge(tmp_path, MEMORY)
    assert machine.judge(tmp_path, tmp_path / "backup")
