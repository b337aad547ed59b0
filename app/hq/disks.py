"""Which disks hold a folder: a backup that is lost with what it saves is none. Linux tells by /sys and /proc.

A file system lies on partitions, volumes or images, and those on disks; it is the disk that breaks. Memory is lost with
the next power cut. Where the kernel does not tell, only the file system is known. (Linux: sysfs-block in
Documentation/ABI, mountinfo in proc(5).)
"""

import os
from pathlib import Path

_IN_MEMORY = frozenset({"tmpfs", "ramfs", "devtmpfs"})
_SYSTEM = Path("/sys")
_MOUNTS = Path("/proc/self/mountinfo")


def lost_together(own: Path, backup: Path, system: Path = _SYSTEM, mounts: Path = _MOUNTS) -> bool:
    """Whether what destroys ``own`` destroys ``backup`` too: they share a disk, or the backup lies in memory.

    Folders that do not exist yet are judged by the one they will be made in.
    """
    held = _disks(backup, system, mounts)
    return not held or not held.isdisjoint(_disks(own, system, mounts))


def _disks(folder: Path, system: Path, mounts: Path) -> frozenset[str]:
    """Return the names of the disks that hold the folder; none for memory."""
    while not folder.exists():
        folder = folder.parent
    device = folder.stat().st_dev
    kind, source = _mounted(device, mounts)
    if kind in _IN_MEMORY:
        return frozenset()
    block = _block(device, system)
    if not block.exists() and source.startswith("/dev/") and Path(source).exists():
        block = _block(Path(source).stat().st_rdev, system)  # Btrfs numbers its file systems by itself
    return _under(block, system, mounts) if block.exists() else frozenset({source or str(device)})


def _under(block: Path, system: Path, mounts: Path) -> frozenset[str]:
    """Return the disks under a partition, a volume of several, or an image in a file."""
    block = block.resolve()
    if (block / "partition").exists():
        block = block.parent
    image = block / "loop" / "backing_file"
    if image.exists():
        return _disks(Path(image.read_text().strip()), system, mounts)
    parts = [_under(part, system, mounts) for part in block.glob("slaves/*")]
    return frozenset().union(*parts) if parts else frozenset({block.name})


def _block(device: int, system: Path) -> Path:
    return system / "dev" / "block" / f"{os.major(device)}:{os.minor(device)}"


def _mounted(device: int, mounts: Path) -> tuple[str, str]:
    """Return the kind and the source of the file system with this number; empty where nobody tells."""
    number = f"{os.major(device)}:{os.minor(device)}"
    for line in mounts.read_text().splitlines() if mounts.exists() else ():
        place, _, rest = line.partition(" - ")
        if place.split()[2] == number:
            kind, source = rest.split()[:2]
            return kind, source
    return "", ""
