"""Erasing a person on the command line, and who was erased."""

import sys
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import minute, refuse, say, say_aside


def add_erase_command(program: typer.Typer) -> None:
    """Add the desk's command that erases, and the one that lists."""
    program.command()(erase)
    program.command()(erasures)


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


def erasures(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """List who was erased in the camp, by code, the last first. Supervisors only."""
    with logged_in(operator, password_fd) as desk:
        found = desk.list_erasures()
    for one in found:
        say("\t".join((one.code, minute(one.at), one.desk, one.operator, one.reason)))
    if not found:
        say_aside("Nobody was erased.")
