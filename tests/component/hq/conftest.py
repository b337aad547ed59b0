from collections.abc import Iterator
from pathlib import Path

import pytest

from app.hq.server import Headquarters
from app.sync.connect import Link
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import open_headquarters


@pytest.fixture(scope="module")
def headquarters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Headquarters]:
    with open_headquarters(tmp_path_factory.mktemp("hq")) as headquarters:
        yield headquarters


@pytest.fixture(scope="module")
def address(headquarters: Headquarters) -> str:
    return headquarters.start()


@pytest.fixture
def link(address: str) -> Iterator[Link]:
    with Link(address) as link:
        yield link


@pytest.fixture
def desk(headquarters: Headquarters, link: Link) -> JoinedDesk:
    return JoinedDesk.join(headquarters, link)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "hq"
