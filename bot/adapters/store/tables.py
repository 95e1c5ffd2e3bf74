"""The tables. A row's *n* is its place in the order of writing; nothing else orders rows.

An instant is text in UTC with microseconds, `2020-06-15T07:00:00.000000+00:00`: people can read
it in the file, and it sorts. Facts are JSON text.
"""

from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeEngine

HEAD: Final = "0004"
"""The version of the tables below, as the newest file in `migrations/versions` calls it."""

METADATA: Final = MetaData()


class Instant(TypeDecorator[datetime]):
    """An instant as text; it goes in aware, in any zone, and comes out in UTC."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 -- the same on each
        """Write it down in UTC; one without a zone is a mistake of ours."""
        if value is None:
            return None
        if value.utcoffset() is None:
            msg = f"{value} has no zone"
            raise ValueError(msg)
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- the same on each
        """Read what was written down."""
        return None if value is None else datetime.fromisoformat(value)


def _table(name: str, *columns: Column[Any], one_per: tuple[str, ...]) -> Table:
    """Describe a table whose rows keep the order of writing, *one per* key."""
    order = Column("n", Integer, primary_key=True)
    key = UniqueConstraint(*one_per, name=f"one_per_key_of_{name}")
    return Table(name, METADATA, order, *columns, key, sqlite_autoincrement=True)


def _holds(name: str, kind: type[TypeEngine[Any]]) -> Column[Any]:
    return Column(name, kind, nullable=False)


EVENTS: Final = _table(
    "events",
    _holds("id", Text),
    _holds("guild", BigInteger),
    _holds("agenda", Text),
    _holds("roster", Text),
    _holds("loaded", Instant),
    Column("plan", Text, nullable=False, server_default=text("''")),
    one_per=("id",),
)
EFFECTS: Final = _table(
    "effects",
    _holds("event", Text),
    _holds("key", Text),
    _holds("intended", Instant),
    _holds("outcome", Text),
    Column("object_id", BigInteger),
    _holds("digest", Text),
    one_per=("event", "key"),
)
ENTRIES: Final = _table(
    "entries",
    _holds("event", Text),
    _holds("key", Text),
    _holds("at", Instant),
    _holds("kind", Text),
    _holds("facts", Text),
    one_per=("event", "key"),
)
"""The session log; triggers refuse to change a row, or to delete one while its event is there."""

JOURNAL: Final = _table(
    "journal",
    _holds("event", Text),
    _holds("number", Integer),
    _holds("act", Text),
    _holds("at", Instant),
    _holds("slot", Text),
    _holds("seconds", Integer),
    _holds("room", Text),
    _holds("cut", Text),
    _holds("cut_seconds", Integer),
    one_per=("event", "number"),
)
"""The moderators' decisions, numbered from 1 in each event."""

SHELVES: Final = _table(
    "shelves",
    _holds("event", Text),
    _holds("shelf", Text),
    _holds("key", Text),
    _holds("text", Text),
    one_per=("event", "shelf", "key"),
)
PEOPLE: Final = _table(
    "people",
    _holds("event", Text),
    _holds("participant", Text),
    _holds("member", BigInteger),
    one_per=("event", "participant"),
)
CHOICES: Final = _table(
    "choices",
    _holds("guild", BigInteger),
    _holds("member", BigInteger),
    _holds("language", Text),
    _holds("times", Integer),
    one_per=("guild", "member"),
)
NOTES: Final = _table(
    "notes",
    _holds("name", Text),
    _holds("text", Text),
    one_per=("name",),
)


def key_of(table: Table) -> list[str]:
    """Give the columns of which a table has one row each."""
    keys = (one for one in table.constraints if isinstance(one, UniqueConstraint))
    return next(keys).columns.keys()
