"""What must survive: tables in one SQLite file, in a directory that one process has."""

from bot.adapters.store.faults import StoreError, StoreFullError
from bot.adapters.store.opening import open_store

__all__ = ["StoreError", "StoreFullError", "open_store"]
