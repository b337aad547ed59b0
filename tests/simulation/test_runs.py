"""Runs of desks and headquarters through bad links, crashes, restores and wrong clocks, each decided by its seed."""

import os
import subprocess
import sys

import pytest

from tests.simulation.simulation import live_with_a_desk_that_comes_back, live_with_a_late_stick, run
from tests.simulation.world import open_world

SEEDS = range(6)
ON_POSTGRESQL = range(3)
MENDED = (21, 113)
"""Seeds that found something when things were drawn as they were then."""


@pytest.mark.parametrize("seed", [*SEEDS, *MENDED])
def test_all_is_well_after_the_run(seed: int) -> None:
    run(seed)


@pytest.mark.parametrize("seed", ON_POSTGRESQL)
def test_all_is_well_on_postgresql(seed: int) -> None:
    run(seed, postgresql=True)


def test_a_desk_comes_back_from_its_copy() -> None:
    with open_world(0) as world:
        live_with_a_desk_that_comes_back(world)


def test_a_stick_of_a_life_that_ended_brings_people_and_photos_and_nobody_who_was_erased() -> None:
    with open_world(0) as world:
        world.desks_may_be_restored = True
        assert live_with_a_late_stick(world, lambda w: w.restore_desk(w.desks[0]))


def test_a_stick_of_a_desk_that_was_withdrawn_brings_nothing_after_its_last_good_entry() -> None:
    with open_world(0) as world:
        assert not live_with_a_late_stick(world, lambda w: w.replace(0))


def test_the_same_seed_is_the_same_run_in_every_process() -> None:
    def lived(hash_seed: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "tests.simulation.simulation", "7", "20"],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout

    first = lived("1")
    assert first == lived("2")
    assert len(first.splitlines()) > 50
