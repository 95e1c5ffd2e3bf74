"""Events keep their seating plan."""

from alembic import op
from sqlalchemy import Column, Text, text

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the plan; an event from before has none, and its groups rotate on."""
    op.add_column("events", Column("plan", Text(), nullable=False, server_default=text("''")))
