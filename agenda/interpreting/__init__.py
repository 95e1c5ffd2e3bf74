"""Interpreters at work: who is where when, and what they are told."""

from agenda.interpreting.duties import Duty, duties, posts_of
from agenda.interpreting.reminders import interpreters_intro, interpreting_notices

__all__ = ["Duty", "duties", "interpreters_intro", "interpreting_notices", "posts_of"]
