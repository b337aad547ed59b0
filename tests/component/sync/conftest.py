from collections.abc import Iterator

import pytest

from app.hq.server import Headquarters
from tests.helpers.cutting_proxy import CuttingProxy
from tests.helpers.loopback import open_headquarters


@pytest.fixture(scope="module")
def headquarters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Headquarters]:
    with open_headquarters(tmp_path_factory.mktemp("hq")) as headquarters:
        yield headquarters


@pytest.fixture(scope="module")
def address(headquarters: Headquarters) -> str:
    return headquarters.start()


@pytest.fixture
def proxy(address: str) -> Iterator[CuttingProxy]:
    with CuttingProxy(address) as proxy:
        yield proxy
