"""The first tables: events, effects, the session log, decisions, people, choices, notes."""

from typing import Any

from alembic import op
from sqlalchemy import BigInteger, Column, Integer, String, Text, UniqueConstraint
from sqlalchemy.types import TypeEngine

revision = "0001"
down_revision = None

INSTANT = String(32)
REFUSAL = """
    CREATE TRIGGER entries_refuse_{deed} BEFORE {deed} ON entries
    BEGIN SELECT RAISE(ABORT, 'the session log is only added to'); END
"""


def upgrade() -> None:
    """Make the tables, and keep the session log from being rewritten."""
    _make(
        "events",
        *_holding(id=Text(), guild=BigInteger(), agenda=Text(), roster=Text(), loaded=INSTANT),
        one_per=("id",),
    )
    _make(
        "effects",
        *_holding(event=Text(), key=Text(), intended=INSTANT, outcome=Text()),
        Column("object_id", BigInteger),
        *_holding(digest=Text()),
        one_per=("event", "key"),
    )
    _make(
        "entries",
        *_holding(event=Text(), key=Text(), at=INSTANT, kind=Text(), facts=Text()),
        one_per=("event", "key"),
    )
    for deed in ("UPDATE", "DELETE"):
        op.execute(REFUSAL.format(deed=deed))
    _make(
        "decisions",
        *_holding(event=Text(), slot=Text(), at=INSTANT),
        one_per=("event", "slot", "at"),
    )
    _make(
        "people",
        *_holding(event=Text(), participant=Text(), member=BigInteger()),
        one_per=("event", "participant"),
    )
    _make(
        "choices",
        *_holding(guild=BigInteger(), member=BigInteger(), language=Text(), times=Integer()),
        one_per=("guild", "member"),
    )
    _make("notes", *_holding(name=Text(), text=Text()), one_per=("name",))


def _make(name: str, *columns: Column[Any], one_per: tuple[str, ...]) -> None:
    order = Column("n", Integer, primary_key=True)
    key = UniqueConstraint(*one_per, name=f"one_per_key_of_{name}")
    op.create_table(name, order, *columns, key, sqlite_autoincrement=True)


def _holding(**kinds: TypeEngine[Any]) -> list[Column[Any]]:
    return [Column(name, kind, nullable=False) for name, kind in kinds.items()]
