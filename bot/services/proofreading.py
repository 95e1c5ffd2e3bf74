"""What stands in the places, compared with what would be said there today."""

from collections.abc import Collection, Iterable
from datetime import datetime

from agenda.desired import desired_state
from agenda.state import Effect, Notice, Outcome
from bot.i18n import Scene
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
        scene = _scene(running)
        running.outdated = {
            key
            for notice in notices
            if notice.standing and (key := _is_outdated(running, notice, scene)) is not None
        }
    return running.outdated


def note_post(running: Running, key: str, notice: Notice, digest: str) -> None:
    """Remember what was posted, and whether those were the words with that digest.

    A post that is found again after a crash may have the words of an agenda before this one.
    """
    if not notice.standing:
        return
    if running.ledger[key].digest == digest:
        running.posted[key] = (notice.lines, _scene(running))
        running.outdated.discard(key)
    else:
        running.outdated.add(key)


def posts_behind(running: Running, at: datetime) -> list[Notice]:
    """Give what was to be said by now, and could not: not at all, or not in today's words."""
    notices = desired_state(running.workshop, running.known, at).notices
    outdated = compare_posts(running, notices)
    return [
        one
        for one in notices
        for key in (_key_of(running, one),)
        if key in outdated or _is_tried(running.ledger.get(key))
    ]


def _is_tried(effect: Effect | None) -> bool:
    return effect is not None and not effect.settled


def _scene(running: Running) -> Scene:
    """Give all that words depend on beside their facts: the zone, the months, and the like."""
    return Scene.of(running.event, "chat")


def _place_of(running: Running, notice: Notice) -> int | None:
    made = running.ledger.get(f"place/{notice.place}")
    return made.object_id if made is not None else None


def _key_of(running: Running, notice: Notice) -> str:
    place = f"/{_place_of(running, notice)}" if notice.standing else ""
    return f"notice/{notice.key}{place}"


def _is_outdated(running: Running, notice: Notice, scene: Scene) -> str | None:
    """Give the key of a notice that was posted in other words, or nobody knows in which."""
    place = _place_of(running, notice)
    key = _key_of(running, notice)
    effect = running.ledger.get(key)
    if place is None or effect is None or effect.outcome is not Outcome.DONE:
        return None
    if running.posted.get(key) == (notice.lines, scene):
        return None
    words = word_notice(running, notice, key, place)
    if digest_of(words.text) == effect.digest:
        running.posted[key] = (notice.lines, scene)
        return None
    return key
