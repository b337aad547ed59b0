"""A returned link is used within 30 seconds, whatever the dice say."""

from hypothesis import given
from hypothesis import strategies as st

from app.sync.connect import Patience
from app.sync.pace import Pace

chances = st.floats(0, 1, exclude_max=True)


@given(st.integers(1, 10_000), chances)
def test_the_longest_attempt_and_the_rest_after_it_stay_under_thirty_seconds(failures: int, chance: float) -> None:
    rest = Pace().rest(failures, lambda: chance)
    patience = Patience()
    assert rest > 0
    assert rest + max(patience.connect, patience.silence) < 30


@given(chances)
def test_rests_grow_but_the_first_is_short(chance: float) -> None:
    rests = [Pace().rest(failures, lambda: chance) for failures in range(1, 6)]
    assert rests == sorted(rests)
    assert rests[0] <= 1


def test_desks_do_not_call_in_step() -> None:
    assert Pace().rest(5, lambda: 0.1) != Pace().rest(5, lambda: 0.9)
