"""The same person in several records, at headquarters: looked for, listed and decided."""

from typing import Annotated

import typer

from app.commandline.hq_opening import DatabaseOption, opened
from app.commandline.login import OperatorOption, PasswordFdOption, read_operator
from app.commandline.output import say, say_aside, show_progress
from app.domain.pairs import PairVerdict
from app.domain.percent import likelihood


def add_link_commands(group: typer.Typer) -> None:
    """Add headquarters' commands about pairs of records."""
    group.command()(link)
    group.command()(pairs)
    group.command()(decide)


def link(database: DatabaseOption = "", operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Compare the people of all camps, and put up for review who may be one person. A run that was stopped goes on."""
    with opened(database, operator, password_fd) as headquarters:
        outcome = headquarters.link(_show)
    say(f"people\t{outcome.people}\nsuspected\t{outcome.suspected}")


def pairs(database: DatabaseOption = "", operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """List suspected pairs that nobody has decided, the likeliest first."""
    with opened(database, operator, password_fd) as headquarters:
        found = headquarters.pairs.open()
    for pair in found:
        people = (
            text for side in (pair.first, pair.second) for text in (side.camp, side.code, side.person.display_name)
        )
        reasons = " ".join(str(reason) for reason in pair.reasons)
        say("\t".join((pair.pair, f"{likelihood(pair.probability, 1):.1f}%", *people, reasons)))
    if not found:
        say_aside("Nothing is to decide.")


def decide(
    pair: Annotated[str, typer.Argument(metavar="PAIR", help="The first column of a line of pairs.")],
    verdict: Annotated[PairVerdict, typer.Argument(help="same, different, or open to take a decision back.")],
    reason: Annotated[str, typer.Option("--reason", help="Why, for whoever reads the record later.")] = "",
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Decide a suspected pair; the desks of both camps get it with their next pull."""
    name = read_operator(operator)
    with opened(database, name, password_fd) as headquarters:
        camps = headquarters.pairs.decide(pair, verdict, reason, name)
    say(f"decided\t{' '.join(camps)}")


def _show(what: str, done: int, total: int) -> None:
    show_progress(f"{done} of {total} {what}", last=done == total)
