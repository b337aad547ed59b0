"""What desks that worked apart said differently: listed, and decided."""

from collections.abc import Iterable, Iterator
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import refuse, say, say_aside
from app.domain.conflict import Conflict, ConflictKind
from app.services.desk import DeskServices
from app.services.errors import NotABedConflictError
from app.services.list_conflicts import ListConflicts
from app.services.resolve_conflict import ResolveConflict


def add_conflict_commands(program: typer.Typer) -> None:
    """Add the desk's commands for conflicts."""
    program.command()(conflicts)
    program.command()(resolve)


def conflicts(operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """List what desks that worked apart said differently."""
    with logged_in(operator, password_fd) as desk:
        found = desk.list_conflicts()
    for line in conflict_lines(found):
        say(line)
    if not found:
        say_aside("There is nothing to decide.")


def resolve(
    field: Annotated[str, typer.Argument(metavar="FIELD", help="The second column of a line of conflicts.")],
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="The last column of that line.")],
    bed: Annotated[str, typer.Option("--bed", help="For a bed given twice: another for this person.")] = "",
    reason: Annotated[str, typer.Option("--reason", help="Why, for whoever looks at it later.")] = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Let a value stand, give another bed or number, turn round what was said of two people. Supervisors only."""
    with logged_in(operator, password_fd) as desk:
        done = _decide(desk, field, entry, bed, reason)
    if not done:
        refuse("Open one of the two with find, and correct it.")
    say("Decided; it goes to the other desks by itself.")


def conflict_lines(found: Iterable[Conflict]) -> Iterator[str]:
    """Yield a line for each value or person: kind, field, code, value, desk, operator, that desk's clock, entry."""
    for conflict in found:
        for rival in conflict.rivals:
            at = rival.at.isoformat(timespec="minutes")
            told = (rival.code, rival.text, rival.desk, rival.operator, at, rival.op_id)
            yield "\t".join((conflict.kind, conflict.field, *told))


def decide(
    listed: ListConflicts, resolving: ResolveConflict, field: str, entry: str, bed: str, reason: str = ""
) -> bool:
    """Decide in favour of an entry; False where only a correction of the records can.

    Raises NoSuchConflictError, NotInConflictError, NotABedConflictError, ConflictGoneError.
    """
    conflict, rival = listed.one(field, entry)
    if bed and conflict.kind is not ConflictKind.BED:
        raise NotABedConflictError(field=field)
    match conflict.kind:
        case ConflictKind.VALUE:
            resolving.keep(conflict, rival, reason)
        case ConflictKind.BED:
            resolving.give_bed(rival.person_id, bed, reason)
        case ConflictKind.NUMBER:
            resolving.renumber(rival.person_id, reason)
        case ConflictKind.PEOPLE:
            resolving.overturn(rival, reason)
        case _:
            return False
    return True


def _decide(desk: DeskServices, field: str, entry: str, bed: str, reason: str) -> bool:
    return decide(desk.list_conflicts, desk.resolve_conflict, field, entry, bed, reason)
