"""Commands around papers: verifying slips, and supervisors' lists."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import REFUSED, read_file, say, say_aside, write_file
from app.domain.people_lists import ListForm
from app.domain.slip_verdict import SlipStanding

ListOut = Annotated[Path, typer.Option("--out", metavar="FILE", help="What to write: .pdf, .xlsx or .csv.")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Like 2026-11-23; otherwise today.")]


def add_paper_commands(program: typer.Typer) -> None:
    """Add them."""
    program.command(name="verify-slip")(verify_slip)
    for command in (evacuation, arrivals, minors, missing, distribution):
        program.command(name=command.__name__)(command)


def verify_slip(
    slip: Annotated[str, typer.Argument(metavar="TEXT|FILE", help="What the scanner typed, or a picture or PDF.")],
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Say whether slips are valid, altered, expired, void or not ours. Needs no network."""
    content = read_file(Path(slip)) if _names_a_file(slip) else None
    with logged_in(operator, password_fd) as desk:
        verdicts = (desk.verify_slip(slip),) if content is None else desk.verify_slip.file(content)
    for verdict in verdicts:
        say("\t".join([verdict.standing, verdict.code, str(verdict.copy_number or ""), str(verdict)]))
    if any(verdict.standing is not SlipStanding.VALID for verdict in verdicts):
        raise typer.Exit(REFUSED)


def _names_a_file(text: str) -> bool:
    """Whether there is such a file, or the text can only be meant as one."""
    try:
        return Path(text).is_file() or Path(text).suffix.lower() in {".png", ".jpg", ".jpeg", ".pdf"}
    except (OSError, ValueError):
        return False


def evacuation(out: ListOut, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Write who stays in the camp, by building, with tick boxes. Supervisors only."""
    form = _form_of(out)
    with logged_in(operator, password_fd) as desk:
        _write_list(out, desk.print_lists.evacuation(form))


def arrivals(
    out: ListOut,
    first: Day = None,
    last: Day = None,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Write who came and who left from the first to the last day. Supervisors only."""
    form = _form_of(out)
    with logged_in(operator, password_fd) as desk:
        today = desk.print_lists.today()
        _write_list(out, desk.print_lists.arrivals(_day_of(first, today), _day_of(last, today), form))


def minors(out: ListOut, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Write the children in the camp without a guardian. Supervisors only."""
    form = _form_of(out)
    with logged_in(operator, password_fd) as desk:
        _write_list(out, desk.print_lists.minors(form))


def missing(out: ListOut, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Write who has no photo or no document here. Supervisors only."""
    form = _form_of(out)
    with logged_in(operator, password_fd) as desk:
        _write_list(out, desk.print_lists.missing(form))


def distribution(out: ListOut, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Write the families in the camp with room for a signature. Supervisors only."""
    form = _form_of(out)
    with logged_in(operator, password_fd) as desk:
        _write_list(out, desk.print_lists.distribution(form))


def _form_of(out: Path) -> ListForm:
    form = next((known for known in ListForm if out.suffix.lower() == f".{known}"), None)
    if form is None:
        raise typer.BadParameter("The file ends in .pdf, .xlsx or .csv.", param_hint="--out")
    return form


def _day_of(given: datetime | None, today: date) -> date:
    return given.date() if given else today


def _write_list(out: Path, content: bytes) -> None:
    write_file(out, content)
    say_aside("Anybody can read this file: keep it safe, and delete it when it is not needed any more.")
