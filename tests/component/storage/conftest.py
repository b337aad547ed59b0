"""A desk in a folder of its own, checked whole when a test is done with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.integrity import verify
from tests.component.storage.samples import Desk, new_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = new_desk(tmp_path / "home")
    yield desk
    findings = verify(desk.file)
    desk.file.close()
    assert findings == ()
