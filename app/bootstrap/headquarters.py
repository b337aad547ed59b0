"""Builds headquarters standing alone, for its commands."""

from app.bootstrap.logs import log_to_stderr
from app.bootstrap.surroundings import home_folder, hq_folder, utc_now
from app.hq.home import HqHome
from app.hq.server import Headquarters
from app.reference.camps import load_camps


def hq_home() -> HqHome:
    """Return headquarters' folder in the data folder."""
    return HqHome(hq_folder(home_folder()))


def open_headquarters(home: HqHome, name: str, password: str, database_url: str) -> Headquarters:
    """Open headquarters. Raises WrongPasswordError, DatabaseUnusableError and the like."""
    log_to_stderr()
    return Headquarters.open(
        home,
        home.log_in(name, password),
        camps=load_camps(home_folder() / "camps"),
        clock=utc_now,
        database_url=database_url,
    )
