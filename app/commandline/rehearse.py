"""The rehearsal as a command; also what ``make run`` does where there is no display."""

import os
from pathlib import Path
from typing import Annotated

import typer

from app.commandline.output import CannotWriteError, refuse, say, say_aside


def rehearse(out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where everything is written.")]) -> None:
    """Walk the sample arrivals through the window by keys and scans, cut the link, restore it, and count."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.rehearsal.rehearsal import Rehearsal  # noqa: PLC0415 - Qt's weight, for this command alone

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(path=str(out), reason=error.strerror or type(error).__name__) from error
    figures, wrong = Rehearsal(out.resolve(), say).run()
    for line in wrong:
        say_aside(line)
    say(str(figures))
    if wrong:
        refuse(f"{len(wrong)} figures or fields are not as the sample file says.")
