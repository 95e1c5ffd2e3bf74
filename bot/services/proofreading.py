"""What stands in the places, compared with what would be said there today."""

from collections.abc import Collection, Iterable

from agenda.state import Notice, Outcome
from bot.ports import digest_of
from bot.services.running import Running
from bot.services.wording import word_notice


def compare_posts(running: Running, notices: Iterable[Notice]) -> Collection[str]:
    """Give the ledger's keys of standing notices that were posted in other words than today's.

    They can differ only after a change of the workshop, or of the bot: for as long as neither
    happened, nothing is compared, and a notice whose facts are the same is not put into words.
    """
    if running.compared is not running.workshop:
        running.compared = running.workshop
        running.outdated = {
            key
            for notice in notices
            if notice.standing and (key := _is_outdated(running, notice)) is not None
        }
    return running.outdated


def note_post(running: Running, key: str, notice: Notice) -> None:
    """Remember what was posted."""
    if notice.standing:
        running.posted[key] = notice.lines
        running.outdated.discard(key)


def _is_outdated(running: Running, notice: Notice) -> str | None:
    """Give the key of a notice that was posted in other words."""
    made = running.ledger.get(f"place/{notice.place}")
    if made is None or made.object_id is None:
        return None
    key = f"notice/{notice.key}/{made.object_id}"
    effect = running.ledger.get(key)
    if effect is None or effect.outcome is not Outcome.DONE or not effect.digest:
        return None
    if running.posted.get(key) == notice.lines:
        return None
    words = word_notice(running, notice, key, made.object_id)
    if digest_of(words.text) == effect.digest:
        running.posted[key] = notice.lines
        return None
    return key
