"""What stands in the writer's place where nothing can be saved: a desk that was opened on a full disk."""

from collections.abc import Callable
from typing import NoReturn

from sqlite_utils import Database

from app.storage.errors import ReadingOnlyError


class RefusingWriter:
    """Has the writer's shape and refuses everything."""

    awaited = False
    """Nobody waits for a turn that never comes."""

    def write(self, _work: Callable[[Database], object]) -> NoReturn:
        """Raise ReadingOnlyError."""
        raise ReadingOnlyError

    def exchange(self, _change: Callable[[Database], Database]) -> NoReturn:
        """Raise ReadingOnlyError."""
        raise ReadingOnlyError

    def give_way(self) -> None:
        """Nobody waits."""

    def tidy_soon(self) -> None:
        """There is nothing to tidy."""

    def close(self) -> None:
        """There is nothing to finish."""
