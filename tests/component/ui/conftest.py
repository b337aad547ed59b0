import os
from collections.abc import Callable, Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.rehearsal.keyboard import Keyboard
from app.ui.application import make_application
from tests.helpers.ui_services import FakeDesk
from tests.helpers.ui_stage import Stage, open_stage

OpenStage = Callable[..., Stage]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application(["tests"])


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[OpenStage]:
    stages: list[Stage] = []

    def make(*, language: str = "en", set_up: bool = True, desk: FakeDesk | None = None) -> Stage:
        stages.append(open_stage(language=language, set_up=set_up, desk=desk))
        return stages[-1]

    yield make
    for stage in stages:
        stage.close()


@pytest.fixture
def stage(opened: OpenStage) -> Stage:
    """A desk with Sara at it, in English."""
    stage = opened()
    stage.log_in()
    return stage


@pytest.fixture
def keyboard(stage: Stage) -> Keyboard:
    return Keyboard(stage.shell)
