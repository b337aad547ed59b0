"""Desks, as headquarters sees them: enrolled, listed, and withdrawn."""

import re
from typing import Annotated

import typer

from app.commandline.hq_opening import DatabaseOption, opened
from app.commandline.login import OperatorOption, PasswordFdOption
from app.commandline.output import minute, say, say_aside

_PLACE = re.compile(r"(?:(?P<epoch>[1-9]\d{0,8}):)?(?P<seq>\d{1,9})")
DeskOption = Annotated[str, typer.Option(help="The desk's id, as 'hq status' has it.")]


def add_desk_commands(group: typer.Typer) -> None:
    """Add headquarters' commands about desks."""
    for command in (enrol, status, entries, erasures, revoke):
        group.command()(command)


def enrol(
    camp: Annotated[str, typer.Option(help="Code of the desk's camp.")],
    desk: Annotated[str, typer.Option(help="What people will call the desk.")],
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Print a one-time code with which a desk enrols within 24 hours."""
    with opened(database, operator, password_fd) as headquarters:
        say(str(headquarters.enrol(camp, desk)))


def status(
    *,
    json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Say how many people and families headquarters has, and how each desk stands."""
    with opened(database, operator, password_fd) as headquarters:
        standing = headquarters.status()
    if json:
        say(standing.model_dump_json())
        return
    say(f"people\t{standing.people}\nfamilies\t{standing.families}")
    for desk in standing.desks:
        where = f"entry {desk.epoch}:{desk.seq}\twaiting {desk.waiting}\tlast contact {minute(desk.last_contact)}"
        good = f"\twithdrawn, good up to {desk.last_good_epoch}:{desk.last_good_seq}" if desk.revoked_at else ""
        say(f"desk\t{desk.camp}\t{desk.name}\t{desk.desk}\t{where}{good}")


def entries(
    desk: DeskOption,
    last: Annotated[int, typer.Option(min=1, max=10_000, help="How many, of the newest.")] = 50,
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """List what a desk entered and when, and nothing of what it says: to find the last good entry."""
    with opened(database, operator, password_fd) as headquarters:
        found = headquarters.reports.entries(desk, last)
    for entry in found:
        times = f"made {minute(entry.made_at)}\treceived {minute(entry.received_at)}"
        aside = "\tkept aside" if entry.held else ""
        say(f"{entry.epoch}:{entry.seq}\t{times}\t{entry.kind}\t{entry.operator}{aside}")
    if not found:
        say_aside("Nothing of this desk has come here yet.")


def erasures(
    database: DatabaseOption = "", operator: OperatorOption = "", password_fd: PasswordFdOption = None
) -> None:
    """List who was erased, by code, the last first: when, at which desk, by whom and why."""
    with opened(database, operator, password_fd) as headquarters:
        found = headquarters.reports.erasures()
    for one in found:
        when = (minute(one.at), minute(one.received_at))
        say("\t".join((one.code, *when, one.camp, one.desk, one.operator, one.reason)))
    if not found:
        say_aside("Nobody was erased.")


def revoke(
    desk: DeskOption,
    last_good_seq: Annotated[
        str,
        typer.Option(
            metavar="EPOCH:SEQ",
            help="The last entry to believe, as 'hq entries --desk ID' has it; what came after it is set aside. "
            "Without it all that was received is believed. SEQ alone is of the desk's present epoch.",
        ),
    ] = "",
    database: DatabaseOption = "",
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Take nothing from a desk any more; what it entered after its last good entry is set aside."""
    epoch, seq = _place(last_good_seq)
    with opened(database, operator, password_fd) as headquarters:
        done = headquarters.revoke(desk, seq, epoch)
    say(f"desk\t{done.name}\nlast good\t{done.last_good_epoch}:{done.last_good_seq}\nset aside\t{done.set_aside}")


def _place(text: str) -> tuple[int | None, int | None]:
    """Read EPOCH:SEQ or SEQ."""
    if not text:
        return None, None
    found = _PLACE.fullmatch(text)
    if found is None:
        raise typer.BadParameter(
            f"'{text}' is no entry. Write it as EPOCH:SEQ, like 1:412.", param_hint="'--last-good-seq'"
        )
    return int(found["epoch"]) if found["epoch"] else None, int(found["seq"])
