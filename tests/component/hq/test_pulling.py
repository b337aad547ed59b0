"""What headquarters forwards to a camp's other desks, over real HTTP; on PostgreSQL too."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.hq.server import Headquarters
from app.protocol.entries import EntityKind
from app.protocol.heads import Head
from app.protocol.pages import MAGIC, frames_in, read_front, read_stretch
from app.protocol.pulling import Known, Page, PullRequest, Stretch, UnverifiedError
from app.protocol.requests import PACKED_HEADER, PULL_PATH
from app.protocol.version import PROTOCOL_VERSION
from app.reference.wire import load_compactor
from app.sync.connect import Link, read_answer, whole
from app.sync.errors import RefusedError
from tests.helpers.joined_desk import JoinedDesk
from tests.helpers.loopback import open_headquarters
from tests.helpers.memory_journal import new_id
from tests.helpers.postgres import new_database, shared_server
from tests.helpers.sample_entries import append_family


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Headquarters]:
    """A headquarters without desks, on each database."""
    if request.param == "sqlite":
        with open_headquarters(tmp_path / "hq") as headquarters:
            yield headquarters
        return
    with open_headquarters(tmp_path / "hq", new_database(shared_server(), new_id())) as headquarters:
        yield headquarters


def pull(desk: JoinedDesk, *known: Known, without: tuple[str, ...] = (), most_bytes: int = 100_000) -> Page:
    request = PullRequest(protocol=PROTOCOL_VERSION, known=known, without=without, most_bytes=most_bytes)
    page = desk.ask(PULL_PATH, request.model_dump_json().encode(), Page)
    assert isinstance(page, Page)
    return page


def known(stretch: Stretch) -> Known:
    head = stretch.head.head
    return Known(desk=head.desk, epoch=head.epoch, seq=head.seq)


def test_a_desk_gets_the_other_desks_entries_verbatim_under_their_own_heads(empty: Headquarters) -> None:
    with Link(empty.start()) as link:
        one, two = JoinedDesk.join(empty, link), JoinedDesk.join(empty, link)
        append_family(one.journal, 0)
        one.push()()
        append_family(one.journal, 1)
        append_family(two.journal, 0)
        one.push()()
        two.push()()
        page = pull(two)
        assert page.remaining == 0
        (stretch,) = page.stretches
        assert list(stretch.entries) == one.journal.entries
        assert stretch.head.head == one.journal.head()
        stretch.require_signed(two.enrolment.root_public)
        assert len(stretch.following(Head.start(one.journal.desk, 1))) == 6
        assert pull(two, known(stretch)) == Page(remaining=0)
        assert [part.desk for part in pull(one).stretches] == [two.journal.desk]
        assert pull(two, without=(one.journal.desk,)).stretches == ()


def test_pages_are_small_when_asked_and_end(empty: Headquarters) -> None:
    with Link(empty.start()) as link:
        one, two = JoinedDesk.join(empty, link), JoinedDesk.join(empty, link)
        for counter in range(5):
            append_family(one.journal, counter)
            one.push()()
        mark, pages = Head.start(one.journal.desk, 1), 0
        remaining = []
        while (page := pull(two, Known(desk=mark.desk, epoch=1, seq=mark.seq), most_bytes=1)).stretches:
            (stretch,) = page.stretches
            mark = stretch.following(mark)[-1][1]
            remaining.append(page.remaining)
            pages += 1
        assert (pages, remaining) == (5, [12, 9, 6, 3, 0])
        assert mark == one.journal.head()


def test_entries_kept_aside_travel_too_so_that_the_chain_holds(desk: JoinedDesk, link: Link) -> None:
    other = JoinedDesk.join(desk.headquarters, link)
    desk.journal.append_payload(EntityKind.PERSON, new_id(), '{"fields":{"phone":7}}')
    append_family(desk.journal, 0)
    assert desk.push()().refused == 1
    stretch = next(part for part in pull(other).stretches if part.desk == desk.journal.desk)
    assert len(stretch.following(Head.start(desk.journal.desk, 1))) == 4


def test_a_handshake_brings_the_signed_head_that_an_older_headquarters_did_not_keep(
    desk: JoinedDesk, link: Link
) -> None:
    other = JoinedDesk.join(desk.headquarters, link)
    append_family(desk.journal, 0)
    append_family(desk.journal, 1)
    desk.send(desk.batch(1, 6))
    desk.greet()
    stretch = next(part for part in pull(other).stretches if part.desk == desk.journal.desk)
    assert stretch.head.head.seq == 6


def test_what_does_not_prove_itself_is_refused(desk: JoinedDesk, link: Link) -> None:
    other = JoinedDesk.join(desk.headquarters, link)
    for counter in range(2):
        append_family(desk.journal, counter)
        desk.push()()
    stretch = next(part for part in pull(other).stretches if part.desk == desk.journal.desk)
    start, root = Head.start(desk.journal.desk, 1), other.enrolment.root_public
    with pytest.raises(UnverifiedError, match="missing"):
        stretch.model_copy(update={"entries": stretch.entries[1:]}).following(start)
    with pytest.raises(UnverifiedError, match="consecutive"):
        stretch.model_copy(update={"entries": stretch.entries[::2]}).following(start)
    altered = stretch.entries[0].model_copy(update={"payload": "{}"})
    with pytest.raises(UnverifiedError, match="content"):
        stretch.model_copy(update={"entries": (altered, *stretch.entries[1:])}).following(start)
    renamed = stretch.entries[0].model_copy(update={"operator": "Nobody"})
    with pytest.raises(UnverifiedError, match="parted"):
        stretch.model_copy(update={"entries": (renamed, *stretch.entries[1:])}).following(start)
    with pytest.raises(UnverifiedError, match="parted"):
        stretch.following(stretch.head.head.model_copy(update={"hash": "0" * 64}))
    signed = stretch.head.model_copy(update={"signature": "00" * 64})
    with pytest.raises(UnverifiedError, match="sign the head"):
        stretch.model_copy(update={"head": signed}).require_signed(root)
    with pytest.raises(UnverifiedError, match="certify"):
        stretch.require_signed(other.enrolment.desk_certificate.public)


def test_a_packed_page_has_the_same_stretches_and_a_desk_that_asks_for_none_gets_a_plain_one(
    empty: Headquarters,
) -> None:
    compactor = load_compactor()
    with Link(empty.start()) as link:
        one, two, three = (JoinedDesk.join(empty, link) for _ in range(3))
        for desk in (one, three):
            for counter in range(300):
                append_family(desk.journal, counter)
            desk.push()()
        request = PullRequest(protocol=PROTOCOL_VERSION, most_bytes=10**7)
        body = request.model_dump_json().encode()
        sizes = {}
        for numbers in ("", "1", "1,2,3,999", "x,-1,"):
            headers = {**two.headers(PULL_PATH, body), PACKED_HEADER: numbers}
            with link.asking(PULL_PATH, body, headers) as (status, parts):
                answer = whole(parts)
            assert status == 200
            front, *frames = frames_in([answer.removeprefix(MAGIC)])
            assert read_front(front).lacking == len(one.journal.entries) + len(three.journal.entries)
            stretches = [read_stretch(frame, compactor) for frame in frames]
            assert [entry for stretch in stretches for entry in stretch.entries] == [
                *one.journal.entries,
                *three.journal.entries,
            ]
            assert max(len(stretch.entries) for stretch in stretches) == 500
            sizes[numbers] = len(answer)
        assert sizes[""] == sizes["x,-1,"] > sizes["1"] == sizes["1,2,3,999"]
        assert pull(two, most_bytes=10**7).remaining > 0


def test_a_packed_page_for_a_stranger_is_refused_in_words(empty: Headquarters) -> None:
    with Link(empty.start()) as link:
        desk = JoinedDesk.join(empty, link)
        body = b"{}"
        headers = {**desk.headers(PULL_PATH, body), PACKED_HEADER: "1"}
        with link.asking(PULL_PATH, body, headers) as (status, parts), pytest.raises(RefusedError):
            read_answer(status, whole(parts), Page)
