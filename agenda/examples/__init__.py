"""The agendas of three workshops that took place: documentation of the format, and tests."""
