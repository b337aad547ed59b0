"""The same person twice: listed, told apart, merged, and merged no longer."""

from collections.abc import Iterable, Iterator
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import minute, say, say_aside
from app.domain.percent import likelihood
from app.identity.likely import SuspectedPair

CodeArgument = Annotated[str, typer.Argument(metavar="CODE", help="A person code, like K7-Q2M4-1.")]
OtherArgument = Annotated[str, typer.Argument(metavar="OTHER", help="The other person's code.")]
ReasonOption = Annotated[str, typer.Option("--reason", help="Why, for whoever reads the record later.")]


def add_pair_commands(program: typer.Typer) -> None:
    """Add the desk's commands about pairs of records."""
    for command in (duplicates, different, merge, merged, unmerge):
        program.command()(command)


def duplicates(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """List records that may be of one person, with the reasons."""
    with logged_in(operator, password_fd) as desk:
        desk.list_suspected_pairs.catch_up()
        pairs = desk.list_suspected_pairs()
    for line in pair_lines(pairs):
        say(line)
    if not pairs:
        say_aside("No two records look like one person's.")


def different(
    code: CodeArgument,
    other: OtherArgument,
    reason: ReasonOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Remember that two people who look alike are two."""
    with logged_in(operator, password_fd) as desk:
        desk.tell_apart.by_codes(code, other, reason)
    say("Remembered; it goes to the other desks by itself.")


def merge(
    code: CodeArgument,
    other: OtherArgument,
    reason: ReasonOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Show two records as one person; nothing is deleted, and both codes find the person. Supervisors only."""
    with logged_in(operator, password_fd) as desk:
        kept = desk.merge_people(code, other, reason)
    say(kept)


def merged(code: CodeArgument, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """List as whom else a person was registered: code, name, when, where and by whom it was said, and why."""
    with logged_in(operator, password_fd) as desk:
        found = desk.list_merged(code)
    for each in found:
        say("\t".join((each.code, each.name, minute(each.at), each.desk, each.operator, each.reason)))


def unmerge(
    code: CodeArgument,
    reason: ReasonOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Take the merges of a record back; print the codes that are shown now. Supervisors only."""
    with logged_in(operator, password_fd) as desk:
        shown = desk.unmerge_people(code, reason)
    for each in shown:
        say(each)


def pair_lines(pairs: Iterable[SuspectedPair]) -> Iterator[str]:
    """Yield a line for each pair: percent, code, name, code, name, reasons."""
    for pair in pairs:
        people = (text for found in (pair.first, pair.second) for text in (found.code, next(iter(found.names), "")))
        reasons = " ".join(str(reason) for reason in pair.verdict.reasons)
        yield "\t".join((f"{likelihood(pair.verdict.probability, 1):.1f}%", *people, reasons))
