"""A training desk carries its own headquarters, enrols by itself, and finds it again after a cut."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.bootstrap.desk import DeskFolder
from app.bootstrap.open_desk import OpenDesk
from app.domain.status import SyncStage
from app.services.desk import DeskServices
from app.services.enter_desk import EnterDesk
from tests.helpers.desks import CHEAP, PASSWORD, SUPERVISOR, TickingClock, family_form


def _folder(path: Path) -> DeskFolder:
    return DeskFolder(path, TickingClock(), online=True, printer=lambda _: None, cost=CHEAP)


def _within(seconds: float, is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.02)


def _all_there(desk: DeskServices) -> bool:
    return desk.sync.state().stage is SyncStage.ALL_AT_HQ and desk.report_status().waiting == 0


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[DeskFolder]:
    folder = _folder(tmp_path)
    EnterDesk(folder, folder.camps).set_up("TRN", "Desk 1", SUPERVISOR, PASSWORD)
    yield folder
    folder.close()


def _opened(folder: DeskFolder) -> tuple[DeskServices, OpenDesk]:
    services = folder.open(SUPERVISOR, PASSWORD)
    assert folder.desk is not None
    return services, folder.desk


def test_what_was_saved_offline_arrives_by_itself_when_the_link_returns(folder: DeskFolder) -> None:
    services, desk = _opened(folder)
    headquarters = desk.headquarters
    assert headquarters is not None
    _within(20, lambda: _all_there(services))
    headquarters.stop()
    services.register_family(family_form(services, "ƏLI", "GÜNƏŞ"))
    _within(20, lambda: services.sync.state().stage is SyncStage.OFFLINE)
    assert services.sync.state().waiting == services.report_status().waiting > 0

    headquarters.start()
    _within(30, lambda: _all_there(services))
    assert headquarters.open().status().people == 2


def test_the_desk_and_its_headquarters_go_on_where_they_stopped(folder: DeskFolder) -> None:
    services, _ = _opened(folder)
    services.register_family(family_form(services))
    _within(20, lambda: _all_there(services))
    folder.close()

    services, desk = _opened(folder)
    services.register_family(family_form(services, "GÜNƏŞ"))
    _within(20, lambda: _all_there(services))
    assert desk.headquarters is not None
    assert desk.headquarters.open().status().people == 2


def test_a_desk_closed_at_once_leaves_no_headquarters_running(folder: DeskFolder) -> None:
    _opened(folder)
    folder.close()
    names = {thread.name for thread in threading.enumerate()}
    assert names.isdisjoint({"training", "sync", "headquarters"})
