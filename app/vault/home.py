"""The files of one data folder."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from app.vault.errors import FolderUnusableError
from app.vault.private_files import make_private_folder


@dataclass(frozen=True)
class Home:
    """Where each file is."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted SQLite file."""
        return self.folder / "desk.db"

    @property
    def unfinished(self) -> Path:
        """The database while set-up makes it."""
        return self.folder / "desk.new"

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
    def place(self) -> Path:
        """A file that is written once and never again, by which a copy of the folder knows that it is one."""
        return self.folder / "desk.place"

    @property
    def ballast(self) -> Path:
        """Room kept for when the disk is full."""
        return self.folder / "desk.ballast"

    @property
    def is_set_up(self) -> bool:
        """Whether there is a desk, be it that its database is missing, which the mark beside it tells.

        Set-up writes the mark last but one, and moves the unfinished database into its place last.
        """
        return self.database.exists() or (self.high_water.exists() and not self.unfinished.exists())

    def prepare(self) -> None:
        """Make the folder, for its owner alone. Raises FolderUnusableError where nothing can be written."""
        try:
            make_private_folder(self.folder)
            with TemporaryFile(dir=self.folder):
                pass
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise FolderUnusableError(path=str(self.folder), reason=reason) from error
