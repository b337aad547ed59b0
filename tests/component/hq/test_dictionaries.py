"""A desk that packs with a dictionary newer than headquarters: told which side to update, and served without it."""

import pytest

from app.hq.server import Headquarters
from app.protocol.compact import Compactor
from app.protocol.heads import Receipt
from app.protocol.requests import BATCHES_PATH
from app.reference.wire import load_compactor
from app.sync.connect import Link
from app.sync.errors import DictionaryUnknownError
from app.sync.push import Push
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import now
from tests.helpers.sample_entries import append_family

SHIPPED = load_compactor()
NEWER = Compactor({200: SHIPPED._dictionaries[SHIPPED.numbers[-1]]})


@pytest.fixture
def desk(headquarters: Headquarters, link: Link) -> JoinedDesk:
    desk = JoinedDesk.join(headquarters, link)
    append_family(desk.journal, 1)
    return desk


@pytest.mark.parametrize("compactor", [SHIPPED, Compactor({}), None])
def test_headquarters_reads_every_dictionary_that_shipped(desk: JoinedDesk, compactor: Compactor | None) -> None:
    assert Push(desk.journal, desk.enrolment, desk.link, now, compactor)().waiting == 0
    assert desk.seq_at_hq() == 3


def test_a_newer_dictionary_is_refused_and_the_desk_goes_on_without(desk: JoinedDesk) -> None:
    body = NEWER.to_body(desk.batch(1, 3))
    with pytest.raises(DictionaryUnknownError, match="update") as refusal:
        desk.ask(BATCHES_PATH, body, Receipt)
    assert "dictionary 200" in str(refusal.value.details["reason"])
    assert desk.seq_at_hq() == 0
    assert Push(desk.journal, desk.enrolment, desk.link, now, NEWER)().sent == 3
    assert desk.seq_at_hq() == 3
