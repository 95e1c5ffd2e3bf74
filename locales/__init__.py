"""The words of every message, by language; see the README for how to change or add one."""
