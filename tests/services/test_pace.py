"""Roles are given no faster than the platform takes them."""

from datetime import timedelta

from bot.services.pace import Pace
from tests.domain.workshops import at


def test_no_more_than_so_many_are_done_in_any_stretch() -> None:
    pace, start = Pace(10, timedelta(seconds=10)), at("10:00")
    pace.note(start, 4)
    pace.note(start + timedelta(seconds=5), 6)

    assert pace.left(start + timedelta(seconds=9)) == 0
    assert pace.left(start + timedelta(seconds=10)) == 4
    assert pace.left(start + timedelta(seconds=15)) == 10
