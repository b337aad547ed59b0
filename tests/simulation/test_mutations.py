"""A simulation that finds nothing proves nothing: each of these checks, taken out, makes it fail."""

import pytest

from tests.simulation.mutations import MUTATIONS
from tests.simulation.simulation import (
    live_with_a_copied_form,
    live_with_a_headquarters_that_comes_back,
    live_with_an_erasure,
    live_with_an_erasure_by_a_desk_that_is_withdrawn,
    live_with_lies,
)
from tests.simulation.world import open_world

STORIES = (
    live_with_a_copied_form,
    live_with_lies,
    live_with_a_headquarters_that_comes_back,
    live_with_an_erasure,
    live_with_an_erasure_by_a_desk_that_is_withdrawn,
)


def _live() -> None:
    for story in STORIES:
        with open_world(0) as world:
            world.desks_may_be_restored = False
            story(world)


def test_what_comes_twice_comes_in_once_and_lies_are_not_believed() -> None:
    _live()


@pytest.mark.parametrize("name", MUTATIONS)
def test_without_the_check_the_simulation_fails(name: str) -> None:
    with MUTATIONS[name].applied(), pytest.raises(AssertionError):
        _live()
