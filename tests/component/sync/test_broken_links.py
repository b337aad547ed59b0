"""A link that breaks in the middle of a request: everything arrives once all the same."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

import pytest

from app.hq.server import Headquarters
from app.protocol.batches import MOST_ENTRIES
from app.sync.connect import Link
from app.sync.errors import UnreachableError
from tests.helpers.cutting_proxy import Cut, CuttingProxy
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.sample_entries import append_family


@pytest.fixture
def desk(headquarters: Headquarters, address: str, proxy: CuttingProxy) -> Iterator[JoinedDesk]:
    with Link(address) as straight, Link(proxy.url) as link:
        yield replace(JoinedDesk.join(headquarters, straight), link=link)


CUTS = [
    pytest.param(Cut(up=0), id="before the request"),
    pytest.param(Cut(up=200), id="in the handshake"),
    pytest.param(Cut(up=1500), id="in the batch"),
    pytest.param(Cut(down=0), id="handshake's answer lost"),
    pytest.param(Cut(down=30), id="in the answer"),
    pytest.param(Cut(down=700), id="receipt lost"),
]


@pytest.mark.parametrize("cut", CUTS)
def test_a_broken_push_is_made_good_by_the_next(desk: JoinedDesk, proxy: CuttingProxy, cut: Cut) -> None:
    people = [person for counter in range(30) for person in append_family(desk.journal, counter)]
    proxy.plan.append(cut)
    with pytest.raises(UnreachableError):
        desk.push()()
    assert desk.push()().acknowledged == 90
    _everything_once(desk, [person.person_id for person in people])


def test_a_lost_receipt_means_that_headquarters_had_it_already(desk: JoinedDesk, proxy: CuttingProxy) -> None:
    append_family(desk.journal, 0)
    proxy.plan.append(Cut(down=0))
    with pytest.raises(UnreachableError):
        desk.send(desk.batch(1, 3))
    assert desk.seq_at_hq() == 3
    report = desk.push()()
    assert (report.sent, report.acknowledged) == (0, 3)


def test_a_long_backlog_goes_in_batches(desk: JoinedDesk) -> None:
    for counter in range(MOST_ENTRIES):
        append_family(desk.journal, counter)
    assert desk.push()().sent == 3 * MOST_ENTRIES
    assert desk.seq_at_hq() == 3 * MOST_ENTRIES


def _everything_once(desk: JoinedDesk, person_ids: list[str]) -> None:
    at_hq = [found.person.person_id for found in desk.headquarters.people()]
    assert {person_id: at_hq.count(person_id) for person_id in person_ids} == dict.fromkeys(person_ids, 1)
    ops = desk.headquarters.reports.op_ids()
    assert all(entry.op_id in ops for entry in desk.journal.entries)


def test_batches_shrink_on_a_link_too_thin_for_them_and_grow_again(desk: JoinedDesk, proxy: CuttingProxy) -> None:
    for counter in range(120):
        append_family(desk.journal, counter)
    sent: list[int] = []
    push = desk.push()
    proxy.plan.extend([Cut(up=2200)] * 6)
    for _ in range(7):
        with suppress(UnreachableError):
            push(lambda step: sent.append(step.left))
    assert sent[-1] == 0
    sizes = [before - after for before, after in pairwise([360, *sent])]
    assert min(sizes) < 10
    assert max(sizes) > 100
