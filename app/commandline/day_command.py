"""The end of a day at the desk."""

from pathlib import Path
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import say, write_file


def add_day_command(program: typer.Typer) -> None:
    """Add the command that ends a day."""
    program.command("end-of-day")(end_of_day)


def end_of_day(
    *,
    sign_off: Annotated[bool, typer.Option("--sign-off", help="Sign today off. Supervisors only.")] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Write the sheet to sign by hand, as a PDF; supervisors."),
    ] = None,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Say what is still open at this desk, one thing a line; with --sign-off, sign the day off."""
    with logged_in(operator, password_fd) as desk:
        signed = desk.end_day.sign_off() if sign_off else None
        open_ends = signed.open_ends if signed else desk.end_day()
        if out is not None:
            write_file(out, desk.print_sheets.day_end())
    for name, count in open_ends.model_dump().items():
        say(f"{name}\t{count}")
    if signed:
        say(f"signed off\t{signed.day}\t{signed.operator}")
