"""The command that reads the codes off a picture."""

from pathlib import Path
from typing import Annotated

import typer

from app.commandline.login import OperatorOption, PasswordFdOption, logged_in
from app.commandline.output import read_file, say
from app.identity.scan import (
    CodeScan,
    DocumentScan,
    MrzLinesScan,
    MrzScan,
    NameScan,
    PhoneScan,
    SlipScan,
    TokenScan,
    UnknownScan,
    read_scan,
)

_WHAT = {
    MrzScan: "passport",
    MrzLinesScan: "passport",
    SlipScan: "slip",
    TokenScan: "slip",
    CodeScan: "code",
    DocumentScan: "document",
    PhoneScan: "phone",
    NameScan: "name",
    UnknownScan: "unknown",
}


def add_scan_command(program: typer.Typer) -> None:
    """Add it."""
    program.command(name="scan-image")(scan_image)


def scan_image(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A picture or a PDF.")],
    operator: OperatorOption = "",
    password_fd: PasswordFdOption = None,
) -> None:
    """Read the codes in a picture or PDF, and say of each what it is. Needs no network."""
    content = read_file(file)
    with logged_in(operator, password_fd) as desk:
        codes = desk.read_codes.file(content)
    for code in codes:
        say("\t".join([code.kind, _WHAT[type(read_scan(code.text))], " ".join(code.text.split())]))
