"""Who runs a command, and the password that proves it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.desk import build_enter_desk
from app.domain.errors import OperatorError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.services.desk import DeskServices
from app.vault.passwords import read_password_fd, read_password_file

OperatorOption = Annotated[str, typer.Option("--operator", metavar="NAME", help="Who runs the command.")]
PasswordFdOption = Annotated[
    int | None, typer.Option("--password-fd", metavar="N", help="Read the password from this file descriptor.")
]
PASSWORD_FILE = "GATEHOUSE_PASSWORD_FILE"  # noqa: S105 - the name of a variable


class NobodyToAskError(OperatorError):
    """A name or password is wanted, and there is no terminal to ask at."""

    title = QT_TRANSLATE_NOOP("errors", "The {what} is missing, and there is no terminal to ask at.")
    next_step = QT_TRANSLATE_NOOP(
        "errors", "Give --operator NAME, and the password by --password-fd N or GATEHOUSE_PASSWORD_FILE."
    )


def read_password(fd: int | None, *, training: bool, confirm: bool = False) -> str:
    """Return the password from the descriptor, else the file that GATEHOUSE_PASSWORD_FILE names, else a prompt."""
    if fd is not None:
        return read_password_fd(fd)
    if named := os.environ.get(PASSWORD_FILE):
        return read_password_file(Path(named), training=training)
    if not sys.stdin.isatty():
        raise NobodyToAskError(what="password")
    return str(typer.prompt("Password", hide_input=True, confirmation_prompt=confirm, err=True))


def read_operator(name: str) -> str:
    """Return the operator's name, asking for it at a terminal."""
    if name:
        return name
    if not sys.stdin.isatty():
        raise NobodyToAskError(what="operator's name")
    return str(typer.prompt("Operator", err=True))


@contextmanager
def logged_in(operator: str, password_fd: int | None) -> Iterator[DeskServices]:
    """Open the desk of GATEHOUSE_HOME for the operator, and close it afterwards."""
    entrance = build_enter_desk()
    try:
        entrance.require_set_up()
        name = read_operator(operator)
        yield entrance.log_in(name, read_password(password_fd, training=entrance.is_training()))
    finally:
        entrance.close()
