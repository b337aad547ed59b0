"""Headquarters, opened for one of its commands."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from app.bootstrap.headquarters import hq_home, open_headquarters
from app.commandline.login import read_operator, read_password
from app.hq.home import HqHome

if TYPE_CHECKING:
    from app.hq.server import Headquarters

DatabaseOption = Annotated[
    str,
    typer.Option("--database", metavar="URL", help="postgresql://… or sqlite:///…; by default its own encrypted file."),
]


@contextmanager
def opened(database: str, operator: str, password_fd: int | None, *, serving: bool = False) -> Iterator["Headquarters"]:
    """Open headquarters of GATEHOUSE_HOME for the operator, and close it afterwards."""
    home = hq_home()
    name, password = read_login(home, operator, password_fd)
    with open_headquarters(home, name, password, database, serving=serving) as headquarters:
        yield headquarters


def read_login(home: HqHome, operator: str, password_fd: int | None) -> tuple[str, str]:
    """Return who runs the command and their password. Raises NotSetUpHereError before anybody is asked."""
    training = home.training
    name = read_operator(operator)
    return name, read_password(password_fd, training=training)
