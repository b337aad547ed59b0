"""A packed page: the same stretches come out, however the bytes are cut on their way, and damage is told."""

from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocol.batches import UnreadableBodyError
from app.protocol.compact import Compactor
from app.protocol.enrolment import Certificate
from app.protocol.pages import END, MAGIC, Front, frames_in, front_frame, read_front, read_stretch, stretch_frame
from app.protocol.pulling import Origin, Stretch, Withdrawn
from app.reference.wire import load_compactor
from tests.helpers.memory_journal import MemoryJournal
from tests.helpers.sample_entries import append_family

COMPACTOR = load_compactor()


def stretch(families: int) -> Stretch:
    journal = MemoryJournal()
    for counter in range(families):
        append_family(journal, counter)
    certificate = Certificate(purpose="desk", name=journal.desk, public=journal.key.public)
    return Stretch(
        origin=Origin(name="Desk 1", prefix="K7", certificate=certificate),
        head=journal.sign_head(journal.head()),
        entries=tuple(journal.entries),
    )


STRETCHES = (stretch(1), stretch(40))
FRONT = Front(lacking=123, withdrawn=(Withdrawn(desk="x", epoch=1, seq=7, signature="ab"),))
BODY = front_frame(FRONT) + b"".join(stretch_frame(each, COMPACTOR) for each in STRETCHES) + END


def read(chunks: list[bytes], compactor: Compactor = COMPACTOR) -> tuple[Front, list[Stretch]]:
    front, *rest = frames_in(chunks)
    return read_front(front), [read_stretch(frame, compactor) for frame in rest]


@given(cuts=st.lists(st.integers(len(MAGIC), len(BODY)), max_size=8))
def test_a_page_reads_back_however_it_is_cut(cuts: list[int]) -> None:
    places = [len(MAGIC), *sorted(cuts), len(BODY)]
    chunks = [BODY[start:end] for start, end in pairwise(places)]
    assert read(chunks) == (FRONT, list(STRETCHES))


def test_a_packed_page_is_a_small_part_of_a_plain_one() -> None:
    plain = sum(len(each.model_dump_json(exclude_none=True)) for each in STRETCHES)
    assert len(BODY) < plain / 6


@pytest.mark.parametrize("missing", [1, 4, 5, 2000])
def test_a_page_that_is_cut_off_says_so_and_gives_what_came_whole(missing: int) -> None:
    whole: list[bytes] = []
    coming = frames_in([BODY[len(MAGIC) : -missing]])
    with pytest.raises(UnreadableBodyError, match="cut off"):
        whole.extend(iter(lambda: next(coming), None))
    assert [read_stretch(frame, COMPACTOR) for frame in whole[1:]] == list(STRETCHES[: len(whole) - 1])


def test_what_goes_on_after_its_end_or_is_too_long_is_no_page() -> None:
    with pytest.raises(UnreadableBodyError, match="goes on"):
        list(frames_in([BODY[len(MAGIC) :], b"x"]))
    with pytest.raises(UnreadableBodyError, match="4294967295 bytes"):
        list(frames_in([b"\xff" * 8]))


@given(place=st.integers(0, len(BODY) - len(MAGIC) - 1), bit=st.integers(0, 7))
def test_a_changed_bit_is_unreadable_or_reads_as_stretches_for_the_signatures_to_judge(place: int, bit: int) -> None:
    body = bytearray(BODY[len(MAGIC) :])
    body[place] ^= 1 << bit
    with suppress(UnreadableBodyError):
        assert all(each.entries for each in read([bytes(body)])[1])


def test_a_dictionary_that_the_reader_has_not_got_is_not_written_with() -> None:
    none = COMPACTOR.among(())
    frames = frames_in([(front_frame(FRONT) + stretch_frame(STRETCHES[0], none) + END)[len(MAGIC) :]])
    assert read_front(next(frames)) == FRONT
    assert read_stretch(next(frames), Compactor({})) == STRETCHES[0]
    with pytest.raises(UnreadableBodyError, match="UnknownDictionaryError"):
        read_stretch(stretch_frame(STRETCHES[1], COMPACTOR)[4:], Compactor({}))
    assert COMPACTOR.among(COMPACTOR.numbers).numbers == COMPACTOR.numbers


def test_what_a_newer_headquarters_says_besides_is_passed_over_and_nonsense_is_refused() -> None:
    assert read_front(b'{"lacking":3,"weather":"fine"}') == Front(lacking=3)
    for text in (b"", b"[]", b'{"lacking":-1}', b'{"lacking":1,"withdrawn":[{}]}'):
        with pytest.raises(UnreadableBodyError):
            read_front(text)
