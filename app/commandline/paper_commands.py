"""Commands around papers: verifying slips."""

from pathlib import Path
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import REFUSED, read_file, say
from app.domain.slip_verdict import SlipStanding


def add_paper_commands(program: typer.Typer) -> None:
    """Add them."""
    program.command(name="verify-slip")(verify_slip)


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
