"""Headquarters, opened for one of its commands."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from app.bootstrap.headquarters import hq_home, open_headquarters
from app.commandline.login import read_operator, read_password

if TYPE_CHECKING:
    from app.hq.server import Headquarters

DatabaseOption = Annotated[
    str,
    typer.Option("--database", metavar="URL", help="postgresql://… or sqlite:///…; by default its own encrypted file."),
]


@contextmanager
def opened(database: str, operator: str, password_fd: int | None) -> Iterator["Headquarters"]:
    """Open headquarters of GATEHOUSE_HOME for the operator, and close it afterwards."""
    home = hq_home()
    name = read_operator(operator)
    with open_headquarters(home, name, read_password(password_fd, training=home.training), database) as headquarters:
        yield headquarters
