"""Whole events in bad weather by seed; `python -m tests.simulation --seed N` replays one."""

import asyncio

import pytest

from tests.simulation.obvious import ObviousConductor
from tests.simulation.weather import run_through
from tests.simulation.world import our_design


@pytest.mark.parametrize("seed", range(12))
def test_in_bad_weather_nothing_is_lost_doubled_or_left_undone(seed: int) -> None:
    outcomes = asyncio.run(run_through(seed, our_design))

    assert outcomes.wrong == []
    assert outcomes.weather.crashes + outcomes.weather.failures > 0


def test_the_obvious_design_fails_in_few_seeds() -> None:
    failed = 0
    for seed in range(10):
        try:
            failed += bool(asyncio.run(run_through(seed, ObviousConductor)).wrong)
        except Exception:  # noqa: BLE001 -- it does not even survive a refusal
            failed += 1

    assert failed == 10
