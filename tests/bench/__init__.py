"""Measures that people feel: how long a round takes to open."""
