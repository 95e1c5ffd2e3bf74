"""The journal takes every kind of decision, and small things of an event get their shelves."""

from alembic import op
from sqlalchemy import Column, Integer, String, Text, UniqueConstraint

revision = "0003"
down_revision = "0002"

COPY = """
    INSERT INTO journal (event, number, act, at, slot, seconds, room, cut, cut_seconds)
    SELECT
        event, ROW_NUMBER() OVER (PARTITION BY event ORDER BY n), 'start', at, slot, 0, '', '', 0
    FROM decisions ORDER BY n
"""


def upgrade() -> None:
    """Copy what was decided, all of it starts, and make the shelves."""
    op.create_table(
        "journal",
        Column("n", Integer, primary_key=True),
        Column("event", Text(), nullable=False),
        Column("number", Integer, nullable=False),
        Column("act", Text(), nullable=False),
        Column("at", String(32), nullable=False),
        Column("slot", Text(), nullable=False),
        Column("seconds", Integer, nullable=False),
        Column("room", Text(), nullable=False),
        Column("cut", Text(), nullable=False),
        Column("cut_seconds", Integer, nullable=False),
        UniqueConstraint("event", "number", name="one_per_key_of_journal"),
        sqlite_autoincrement=True,
    )
    op.execute(COPY)
    op.drop_table("decisions")
    op.create_table(
        "shelves",
        Column("n", Integer, primary_key=True),
        Column("event", Text(), nullable=False),
        Column("shelf", Text(), nullable=False),
        Column("key", Text(), nullable=False),
        Column("text", Text(), nullable=False),
        UniqueConstraint("event", "shelf", "key", name="one_per_key_of_shelves"),
        sqlite_autoincrement=True,
    )
