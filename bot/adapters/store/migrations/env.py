"""Brings a file to the newest version, on the connection and in the transaction it is given.

A change of `tables.py` is a new file in `versions/`, written by hand and named by a number, and
that number is the new `HEAD`. Files there are never changed after a release.
"""

from alembic import context

from bot.adapters.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
