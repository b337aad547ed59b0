"""Builds headquarters standing alone, for its commands."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.logs import log_to_folder, log_to_stderr
from app.bootstrap.surroundings import home_folder, hq_folder, utc_now
from app.hq.home import HqHome
from app.reference.camps import load_camps
from app.vault.data_key import DataKey

if TYPE_CHECKING:
    from app.hq.roles import Login
    from app.hq.server import Headquarters


def hq_home() -> HqHome:
    """Return headquarters' folder in the data folder."""
    return HqHome(hq_folder(home_folder()))


def make_certificate(home: HqHome, key: DataKey, names: Sequence[str]) -> tuple[tuple[str, ...], datetime]:
    """Make or renew headquarters' certificate; return its names and its end. Raises NoHostNameError and the like."""
    from app.hq.certificates import CERTIFICATE_LIVES, Certificates  # noqa: PLC0415 - X.509's weight, for this alone

    now = utc_now()
    return Certificates(home.tls_folder, key).make(names, now), now + CERTIFICATE_LIVES


@contextmanager
def backup_to_restore(home: HqHome, place: Path) -> Iterator[Path]:
    """Give the newest backup there; key slots and certificates come home from it. Raises BackupDamagedError.

    What came home leaves again if the restore is refused, so that it, or a set-up, can be tried anew.
    """
    from app.hq.restore import bring_home, find_backup  # noqa: PLC0415 - a server's weight, for its own commands alone

    path = find_backup(place)
    with home.all_or_nothing():
        bring_home(path, home)
        yield path


def restore_headquarters(path: Path, home: HqHome, key: DataKey, database_url: str) -> dict[str, int]:
    """Fill an empty database; return how many rows of what. Raises BackupDamagedError, DatabaseNotEmptyError."""
    from app.hq.database import open_database  # noqa: PLC0415 - a server's weight, for its own commands alone
    from app.hq.restore import restore  # noqa: PLC0415 - the same

    database = open_database(database_url or home.database_url, key)
    try:
        return dict(restore(path, database, key, utc_now()).counts)
    finally:
        database.close()


def init_database(
    home: HqHome, name: str, password: str, database_url: str, camps: Sequence[str]
) -> "tuple[Login, ...]":
    """Prepare a PostgreSQL database; return its logins. Raises UnknownCampError, DatabaseUnusableError and the like."""
    from app.hq.errors import UnknownCampError  # noqa: PLC0415 - a server's weight, for its own commands alone
    from app.hq.prepare_database import prepare_database  # noqa: PLC0415 - the same

    known = load_camps(home_folder() / "camps")
    for camp in camps:
        if camp not in known:
            raise UnknownCampError(camp=camp, known=", ".join(sorted(known)))
    return prepare_database(database_url, home.log_in(name, password), camps, utc_now)


def open_headquarters(
    home: HqHome, name: str, password: str, database_url: str, *, serving: bool = False
) -> "Headquarters":
    """Open headquarters. What it logs goes to standard error when ``serving``, else to its folder.

    Raises HqPasswordError, NotSetUpHereError, DatabaseUnusableError and the like.
    """
    from app.hq.server import Headquarters  # noqa: PLC0415 - a server's weight, for its own commands alone

    if serving:
        log_to_stderr()
    else:
        log_to_folder(hq_folder(home_folder()))
    return Headquarters.open(
        home,
        home.log_in(name, password),
        camps=load_camps(home_folder() / "camps"),
        clock=utc_now,
        database_url=database_url,
    )
