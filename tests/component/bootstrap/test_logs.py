"""Logs rotate, and hold no personal data."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from app.bootstrap.logs import LOG_BYTES, LOG_FILES, log_to_folder
from app.reference.arrivals import read_families
from app.services.errors import NotEnrolledError
from tests.helpers.desks import desk_at_hand

SAMPLES = Path(__file__).parents[3] / "resources" / "samples" / "arrivals.json"


@pytest.fixture(autouse=True)
def _quiet_afterwards() -> Iterator[None]:
    yield
    structlog.reset_defaults()
    root = logging.getLogger("gatehouse")
    for handler in root.handlers[:]:
        root.removeHandler(handler)
        handler.close()


def test_old_log_files_make_room(tmp_path: Path) -> None:
    log_to_folder(tmp_path)
    log = structlog.get_logger("gatehouse.test")
    for _ in range(100):
        log.warning("something long", reason="x" * (LOG_BYTES // 10))
    files = sorted((tmp_path / "logs").iterdir())
    assert len(files) == LOG_FILES + 1
    assert all(file.stat().st_size <= LOG_BYTES for file in files)
    assert json.loads(files[0].read_text().splitlines()[0])["level"] == "warning"


def test_a_day_with_trouble_leaves_no_name_in_the_log(tmp_path: Path) -> None:
    desk = desk_at_hand(tmp_path)
    families = read_families(SAMPLES.read_bytes())
    assert all(outcome.record for outcome in desk.supervisor.import_families(families))
    desk.supervisor.sync.now()
    with pytest.raises(NotEnrolledError):
        desk.supervisor.sync.once()
    structlog.get_logger("gatehouse.test").warning("the log works")
    desk.close()
    text = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "logs").iterdir())
    assert "the log works" in text
    names = {
        name.surname
        for family in families
        if family.form
        for member in family.form.members
        for name in member.names.values()
    }
    assert [name for name in names if name and name in text] == []
