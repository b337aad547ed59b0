"""What desk and headquarters write is their owner's alone, whatever the umask."""

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from app.bootstrap.logs import log_to_folder
from app.hq.database import open_database
from app.hq.home import HqHome
from tests.helpers.desks import CHEAP, PASSWORD, desk_at_hand

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes are not of Windows")


@pytest.fixture(autouse=True)
def _careless_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)
    structlog.reset_defaults()
    root = logging.getLogger("gatehouse")
    for handler in root.handlers[:]:
        root.removeHandler(handler)
        handler.close()


def others_may(folder: Path) -> dict[str, str]:
    found = [folder, *folder.rglob("*")]
    return {path.name: oct(path.stat().st_mode) for path in found if path.stat().st_mode & 0o077}


def test_headquarters_and_the_folders_above_it_are_its_owners_alone(tmp_path: Path) -> None:
    home = HqHome(tmp_path / "data" / "hq", CHEAP)
    database = open_database(home.database_url, home.set_up("Noa", PASSWORD, training=True))
    with database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE t(x)")
    names = {path.name for path in (tmp_path / "data" / "hq").iterdir()}
    assert {"headquarters.sqlite", "headquarters.sqlite-wal", "headquarters.sqlite-shm"} <= names
    assert others_may(tmp_path / "data") == {}
    database.close()


def test_a_desk_and_its_logs_are_their_owners_alone(tmp_path: Path) -> None:
    desk = desk_at_hand(tmp_path / "data")
    log_to_folder(tmp_path / "data")
    structlog.get_logger("gatehouse.test").warning("something")
    assert (tmp_path / "data" / "logs" / "gatehouse.log").exists()
    assert others_may(tmp_path / "data") == {}
    desk.close()
