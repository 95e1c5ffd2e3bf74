"""The goal numbers of the languages: measures, and a command that prints them all."""
