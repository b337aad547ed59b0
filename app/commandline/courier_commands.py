"""Sticks: what waits goes out to headquarters where no link goes, and the receipt comes back."""

from pathlib import Path
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import say, say_aside, some

StickArgument = Annotated[Path, typer.Argument(metavar="DIR", help="The stick's folder.")]


def add_courier_commands(program: typer.Typer) -> None:
    """Add the desk's commands for sticks."""
    program.command(name="export")(export)
    program.command(name="import")(import_receipt)


def export(
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="The stick's folder.")],
    *,
    without_photos: Annotated[bool, typer.Option("--without-photos", help="Write entries alone.")] = False,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Write what headquarters has no receipt for onto a stick, sealed to headquarters. Supervisors only."""
    with logged_in(operator, password_fd) as desk:
        report = desk.carry_journal.export_to(to, photos=not without_photos)
    say(f"entries\t{report.entries}\nfiles\t{report.files}\nbytes\t{report.size}\nfolder\t{report.folder}")
    say(f"photos\t{report.photos}")
    if report.photos_left:
        left = some(report.photos_left, "photo is", "photos are")
        say_aside(f"{left} not on the stick and still here: with the next stick, or over a link.")
    if report.photos_replaced:
        gone = some(report.photos_replaced, "photo", "photos")
        say_aside(f"The export that lay there is replaced, with {gone} that the new one has not.")
    if report.withdrawn:
        say_aside(
            f"Headquarters has withdrawn this desk ({report.withdrawn}): of what is on the stick it takes only what was"
            " entered up to the desk's last good entry. Register at another desk, and call headquarters."
        )
    if report.nothing:
        say_aside("Headquarters has a receipt for everything: nothing waits, and nothing has to be carried.")
        return
    say_aside("Take the stick to headquarters: hq import DIR. Bring it back with the receipt: import DIR.")


def import_receipt(stick: StickArgument, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Take headquarters' receipt from a stick. Supervisors only."""
    with logged_in(operator, password_fd) as desk:
        report = desk.carry_journal.import_from(stick)
    say(f"new\t{report.fresh}\nacknowledged\t{report.acknowledged}\nwaiting\t{report.waiting}")
    say(f"refused\t{report.refused}\nreceipt\t{report.at.isoformat(timespec='seconds')}")
    if report.fresh < 0:
        say_aside("Headquarters was restored and lacks entries that it had: export again, and carry them once more.")
