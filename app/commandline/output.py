"""What commands read and print: results to standard output, everything else to standard error."""

import os
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn, TypeVar

import typer

from app.domain.errors import MachineError
from app.domain.marking import QT_TRANSLATE_NOOP

REFUSED = 1
T = TypeVar("T")


class CannotReadError(MachineError):
    """The file named cannot be read."""

    title = QT_TRANSLATE_NOOP("errors", "{path} cannot be read ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Check the name and that you may read it, then run the command again.")


class CannotWriteError(MachineError):
    """The file asked for cannot be written."""

    title = QT_TRANSLATE_NOOP("errors", "{path} cannot be written ({reason}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose another place, or free some space, and run the command again.")


def say(text: str) -> None:
    """Print a result."""
    typer.echo(text)


def say_aside(text: str) -> None:
    """Print something the person should know, beside the results."""
    typer.echo(text, err=True)


def some(count: int, one: str, many: str) -> str:
    """Return so many of a thing: '1 row', '2 rows'."""
    return f"{count:,} {one if count == 1 else many}"


def minute(at: datetime | None) -> str:
    """Return the moment in UTC to the minute, as lists have it."""
    return "never" if at is None else f"{at.astimezone(UTC):%Y-%m-%d %H:%M}Z"


def refuse(text: str) -> NoReturn:
    """Say why and leave with exit code 1."""
    typer.echo(text, err=True)
    raise typer.Exit(REFUSED)


def counted(things: Iterable[T], total: int, what: str) -> Iterator[T]:
    """Yield the things, with a count on a terminal's standard error."""
    for done, thing in enumerate(things, start=1):
        yield thing
        show_progress(f"{done} of {total} {what}", last=done == total)


def show_progress(text: str, *, last: bool = False) -> None:
    """Show how far long work has come, over what was shown before; nothing where standard error is no terminal."""
    if sys.stderr.isatty():
        typer.echo(f"\r{text:<60}", nl=last, err=True)


def read_file(path: Path) -> bytes:
    """Return the file's bytes. Raises CannotReadError."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise CannotReadError(path=str(path), reason=error.strerror or type(error).__name__) from error


def write_file(path: Path, content: bytes) -> None:
    """Write a file that a person asked for, readable by its owner alone. Raises CannotWriteError."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
    except OSError as error:
        raise CannotWriteError(path=str(path), reason=error.strerror or type(error).__name__) from error
