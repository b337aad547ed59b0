"""Erasing a person on the command line."""

import sys
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import refuse, say, say_aside


def add_erase_command(program: typer.Typer) -> None:
    """Add the desk's command that erases."""
    program.command()(erase)


def erase(
    code: Annotated[str, typer.Argument(metavar="CODE", help="The person's code, like K7-Q2M4-1.")],
    reason: Annotated[str, typer.Option(help="Why; it stays in the journal, so it names nobody.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether it is meant.")] = False,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Erase a person for good, here, at headquarters and at every other desk. Supervisors only."""
    if not yes and not sys.stdin.isatty():
        refuse("Nobody is erased without being asked for twice: say --yes as well.")
    with logged_in(operator, password_fd) as desk:
        if not yes and not typer.confirm(f"Erase {code} for good, here and everywhere?", err=True):
            refuse("Nobody was erased.")
        erased = desk.erase_person(code, reason)
    say(f"erased\t{erased.code}\nrecords\t{erased.records}")
    for other in erased.named_by:
        say(f"named by\t{other}")
    if erased.named_by:
        say_aside("These members' claims go through somebody of that name; their records say so still.")
