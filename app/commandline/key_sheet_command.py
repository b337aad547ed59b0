"""The key sheet, to be printed and laid beside the keyboard."""

from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.key_sheet import key_sheet as lay_keys_out
from app.commandline.output import write_file
from app.domain.languages import LANGUAGES, Language


def add_key_sheet_command(program: typer.Typer) -> None:
    """Add it."""
    program.command("key-sheet")(key_sheet)


def _language(text: str) -> Language:
    for language in LANGUAGES:
        if language == text:
            return language
    raise typer.BadParameter(f"Choose one of {', '.join(LANGUAGES)}.")


def key_sheet(
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The PDF to write.")],
    language: Annotated[
        Language, typer.Option("--language", parser=_language, help=f"One of {', '.join(LANGUAGES)}.")
    ] = "en",
) -> None:
    """Write every key of the window on one page. Needs no desk and no password."""
    write_file(out, lay_keys_out(language))
