from app.protocol.batches import MOST_ENTRIES
from app.sync.batch_size import FEWEST_ENTRIES, BatchSize

BYTES, ROUND_TRIP = 95, 0.6


def _settled(bytes_per_second: float, round_trip: float = ROUND_TRIP) -> list[int]:
    size = BatchSize()
    size.greeted(round_trip)
    sizes = []
    for _ in range(8):
        sizes.append(size.entries)
        size.sent(size.entries, round_trip + size.entries * BYTES / bytes_per_second)
    return sizes


def test_a_quick_link_gets_full_batches_from_the_first() -> None:
    assert _settled(1e7, 0.01) == [MOST_ENTRIES] * 8


def test_a_slow_but_long_link_is_filled_soon() -> None:
    sizes = _settled(8_000)
    assert sizes[0] == 100
    assert sizes[2:] == [MOST_ENTRIES] * 6, "64 kbit/s carries a full batch in six seconds"


def test_a_very_thin_link_gets_what_it_carries_in_a_few_seconds() -> None:
    for entries in _settled(600)[1:]:
        assert 2 < entries * BYTES / 600 <= 6


def test_a_hopeless_link_still_gets_something_and_recovers() -> None:
    size = BatchSize()
    for _ in range(9):
        size.failed()
    assert size.entries == FEWEST_ENTRIES
    size.greeted(ROUND_TRIP)
    size.sent(size.entries, ROUND_TRIP + 0.01)
    size.sent(size.entries, ROUND_TRIP + 0.1)
    assert size.entries > 100
