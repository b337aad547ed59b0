"""The files of one data folder."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Home:
    """Where each file is."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted SQLite file."""
        return self.folder / "desk.db"

    @property
    def key_slots(self) -> Path:
        """Who can open the data key."""
        return self.folder / "desk.keys"

    @property
    def lock(self) -> Path:
        """Held by the Gatehouse that has the folder open."""
        return self.folder / "desk.lock"

    @property
    def high_water(self) -> Path:
        """How far the journal has come."""
        return self.folder / "desk.mark"

    @property
    def ballast(self) -> Path:
        """Room kept for when the disk is full."""
        return self.folder / "desk.ballast"

    @property
    def is_set_up(self) -> bool:
        """Whether there is a desk; its database is the last thing that set-up puts in place."""
        return self.database.exists()

    def prepare(self) -> None:
        """Make the folder, for its owner alone."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
