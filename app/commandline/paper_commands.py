"""Commands around papers: verifying slips, and supervisors' lists."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import REFUSED, read_file, say, say_aside, write_file
from app.domain.errors import OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.paper_order import PaperKind, PaperOrder, PaperTarget
from app.domain.people_lists import ListForm
from app.domain.roster import RosterOrder
from app.domain.slip_verdict import SlipStanding
from app.services.desk import DeskServices

ListOut = Annotated[Path, typer.Option("--out", metavar="FILE", help="What to write: .pdf, .xlsx or .csv.")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Like 2026-11-23; otherwise today.")]


class NotADayError(OperatorError):
    """The text is no day of the calendar."""

    title = QT_TRANSLATE_NOOP("errors", "{text} is not a day.")
    next_step = QT_TRANSLATE_NOOP("errors", "Write it like 2026-11-23, or 'today'.")


def add_paper_commands(program: typer.Typer) -> None:
    """Add them."""
    program.command(name="verify-slip")(verify_slip)
    for command in (roster, evacuation, arrivals, minors, missing, distribution):
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
    """Whether there is such a file or folder, or the text can only be meant as one."""
    try:
        return Path(text).exists() or Path(text).suffix.lower() in {".png", ".jpg", ".jpeg", ".pdf"}
    except (OSError, ValueError):
        return False


def roster(
    out: ListOut,
    day: Annotated[str, typer.Option("--date", help="The day in the camp's time zone, like 2026-11-23.")] = "today",
    order: Annotated[RosterOrder, typer.Option("--by", help="How it is sorted.")] = RosterOrder.FAMILY,
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Write who is in the camp on a day. Supervisors only."""
    form = _form_of(out)
    with logged_in(operator, password_fd) as desk:
        chosen = _day(day, desk.print_papers.today())
        _write(out, desk, PaperOrder(kind=PaperKind.ROSTER, first=chosen, last=chosen, sorted_by=order, form=form))


def evacuation(out: ListOut, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Write who stays in the camp, by building, with tick boxes. Supervisors only."""
    _write_as_it_stands(PaperKind.EVACUATION, out, operator, password_fd)


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
        today = desk.print_papers.today()
        days = {"first": _day_of(first, today), "last": _day_of(last, today)}
        _write(out, desk, PaperOrder(kind=PaperKind.ARRIVALS, form=form, **days))


def minors(out: ListOut, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Write the children in the camp without a guardian. Supervisors only."""
    _write_as_it_stands(PaperKind.MINORS, out, operator, password_fd)


def missing(out: ListOut, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Write who has no photo or no document here. Supervisors only."""
    _write_as_it_stands(PaperKind.MISSING, out, operator, password_fd)


def distribution(out: ListOut, operator: OperatorOption = "", password_fd: PasswordFdOption = None) -> None:
    """Write the families in the camp with room for a signature. Supervisors only."""
    _write_as_it_stands(PaperKind.DISTRIBUTION, out, operator, password_fd)


def _write_as_it_stands(kind: PaperKind, out: Path, operator: str, password_fd: int | None) -> None:
    form = _form_of(out)
    with logged_in(operator, password_fd) as desk:
        today = desk.print_papers.today()
        _write(out, desk, PaperOrder(kind=kind, first=today, last=today, form=form))


def _form_of(out: Path) -> ListForm:
    form = next((known for known in ListForm if out.suffix.lower() == f".{known}"), None)
    if form is None:
        raise typer.BadParameter("The file ends in .pdf, .xlsx or .csv.", param_hint="--out")
    return form


def _day(text: str, today: date) -> date:
    if text == "today":
        return today
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise NotADayError(text=text) from error


def _day_of(given: datetime | None, today: date) -> date:
    return given.date() if given else today


def _write(out: Path, desk: DeskServices, order: PaperOrder) -> None:
    write_file(out, desk.print_papers.issue(order, PaperTarget.FILE))
    say_aside("Anybody can read this file: keep it safe, and delete it when it is not needed any more.")
