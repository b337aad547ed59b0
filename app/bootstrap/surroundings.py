"""What every composition starts from: the clock, new ids, folders, camps."""

import os
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

HOME_VARIABLE = "GATEHOUSE_HOME"


def utc_now() -> datetime:
    """Return the computer's time, aware."""
    return datetime.now(UTC)


def new_op_id() -> str:
    """Return a UUIDv7 as text."""
    import uuid_utils  # noqa: PLC0415 - the first page needs none

    return str(uuid_utils.uuid7())


def home_folder() -> Path:
    """Return the data folder: GATEHOUSE_HOME, else the system's place for a program's data."""
    named = os.environ.get(HOME_VARIABLE)
    return Path(named) if named else Path(platformdirs.user_data_dir("gatehouse", appauthor=False))


def hq_folder(home: Path) -> Path:
    """Return where a data folder keeps headquarters, if it has one."""
    return home / "hq"
