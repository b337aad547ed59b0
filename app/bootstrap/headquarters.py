"""Builds headquarters standing alone, for its commands."""

from typing import TYPE_CHECKING

from app.bootstrap.logs import log_to_stderr
from app.bootstrap.surroundings import home_folder, hq_folder, utc_now
from app.hq.home import HqHome
from app.reference.camps import load_camps

if TYPE_CHECKING:
    from app.hq.server import Headquarters


def hq_home() -> HqHome:
    """Return headquarters' folder in the data folder."""
    return HqHome(hq_folder(home_folder()))


def open_headquarters(home: HqHome, name: str, password: str, database_url: str) -> "Headquarters":
    """Open headquarters. Raises WrongPasswordError, DatabaseUnusableError and the like."""
    from app.hq.server import Headquarters  # noqa: PLC0415 - a server's weight, for its own commands alone

    log_to_stderr()
    return Headquarters.open(
        home,
        home.log_in(name, password),
        camps=load_camps(home_folder() / "camps"),
        clock=utc_now,
        database_url=database_url,
    )
