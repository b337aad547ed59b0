"""The same person in several records, at headquarters: looked for, listed and decided."""

from typing import TYPE_CHECKING, Annotated

import typer

from app.commandline.hq_opening import DatabaseOption, opened
from app.commandline.login import OperatorOption, PasswordFdOption, read_operator
from app.commandline.output import minute, say, say_aside, show_progress, some
from app.domain.pairs import PairVerdict
from app.domain.percent import likelihood

if TYPE_CHECKING:
    from app.hq.pair_review import LinkRun


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
        found, run = headquarters.pairs.open(), headquarters.pairs.last_run()
    for pair in found:
        people = (
            text for side in (pair.first, pair.second) for text in (side.camp, side.code, side.person.display_name)
        )
        reasons = " ".join(str(reason) for reason in pair.reasons)
        say("\t".join((pair.pair, f"{likelihood(pair.probability, 1):.1f}%", *people, reasons)))
    say_aside(_told(run, nothing=not found))


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


def _told(run: "LinkRun | None", *, nothing: bool) -> str:
    """Say what the list, or that there is none, rests on."""
    if run is None:
        return "Nobody has been compared yet: run 'hq link', best every night."
    if run.finished_at is None:
        compared = f"A comparison began {minute(run.started_at)} and has not ended; 'hq link' goes on with it."
    else:
        compared = f"Last compared {minute(run.finished_at)}, {some(run.people, 'person', 'people')}."
    return f"Nothing is to decide. {compared}" if nothing else compared


def _show(what: str, done: int, total: int) -> None:
    show_progress(f"{done} of {total} {what}", last=done == total)
