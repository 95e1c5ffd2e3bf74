"""The session log of an event may be deleted once the event is gone, and not before."""

from alembic import op

revision = "0004"
down_revision = "0003"

REFUSAL = """
    CREATE TRIGGER entries_refuse_DELETE BEFORE DELETE ON entries
    WHEN EXISTS (SELECT 1 FROM events WHERE id = OLD.event)
    BEGIN SELECT RAISE(ABORT, 'the session log is only added to'); END
"""


def upgrade() -> None:
    """Refuse to delete lines of events that are still there, and only those."""
    op.execute("DROP TRIGGER entries_refuse_DELETE")
    op.execute(REFUSAL)
