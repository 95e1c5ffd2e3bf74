"""Schedules known beforehand: of people who meet nobody twice, or as evenly as can be."""

from agenda.seating.designs.even import evenest_schedule
from agenda.seating.designs.golfers import rows_that_never_meet, schedule_without_repeats
from agenda.seating.designs.rectangles import Schedule

__all__ = ["Schedule", "evenest_schedule", "rows_that_never_meet", "schedule_without_repeats"]
