"""The button and the form with which an organiser removes an event; it tells how far it is."""

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, ClassVar

import discord
import structlog

from agenda.clearing import ToClear
from agenda.errors import MajlisError, RefusedError
from agenda.messages import Many, Message, answers
from agenda.messages import purging as labels
from agenda.text import Language
from bot.adapters.discord.counter import INTERACTION_IS_GONE, Counter
from bot.adapters.discord.views.button import Interaction, LastingButton, counter_of, labelled
from bot.adapters.discord.views.form import Form
from bot.i18n import Scene, render
from bot.services.clearing import Cleared
from bot.services.purge import Purged
from bot.services.running import Running
from bot.services.wording import chat_scene, fit

log = structlog.get_logger(__name__)

EVERY = timedelta(seconds=2)
"""How often at most an answer is edited to tell how far it is."""

LONGEST_NAME = 100
"""So many characters may be typed; an event's name has fewer."""

SOME, ALL = "some", "all"
"""In an id: whether the lobby and the announcements stay."""


class PurgeButton(LastingButton, template=r"majlis:purge:([^:]+):(some|all)"):
    """Opens the form in which the event's name has to be typed."""

    def __init__(self, event: str, extent: str, language: Language = "en") -> None:
        """Make the button of an *event*, labelled in a *language*."""
        label, style = labelled(labels.GO_ON(), language), discord.ButtonStyle.danger
        super().__init__(f"majlis:purge:{event}:{extent}", label, style)
        self.event, self.extent = event, extent

    async def callback(self, interaction: Interaction) -> None:
        """Show the form."""
        answer = Answer(counter_of(interaction), interaction)
        try:
            running = answer.meant(self.event, everything=self.extent == ALL)
        except RefusedError as refused:
            no = refused.message

            async def refuse() -> None:
                await answer.say(no)

            await answer.attend(refuse)
            return
        form = PurgeForm(running.record.id, self.extent, answer.language)
        await interaction.response.send_modal(form)


class PurgeForm(Form):
    """One field for the event's name; the id says of which event, and how much of it goes."""

    template: ClassVar[re.Pattern[str]] = re.compile(r"majlis:purging:([^:]+):(some|all)")

    def __init__(self, event: str, extent: str, language: Language) -> None:
        """Make the form of an event, labelled in a *language*."""
        super().__init__(labelled(labels.FORM(), language), f"majlis:purging:{event}:{extent}")
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(
            custom_id="event", max_length=LONGEST_NAME
        )
        label = labelled(labels.FIELD(), language)
        hint = labelled(labels.HINT(event=event), language)
        self.add_item(discord.ui.Label(text=label, description=hint, component=field))

    @classmethod
    async def submitted(
        cls, interaction: Interaction, match: re.Match[str], typed: Mapping[str, str]
    ) -> None:
        """Remove the event if its name was typed."""
        answer = Answer(counter_of(interaction), interaction)
        event, extent = match.groups()

        async def work() -> None:
            running = answer.meant(event, everything=extent == ALL)
            given = typed.get("event", "").strip()
            if given != event:
                raise RefusedError(labels.TYPED_WRONG(given=given, event=event))
            await purge(answer, running, everything=extent == ALL)

        await answer.attend(work)


class Answer:
    """The answer to one organiser, which is edited as things go on.

    It is in the words of the event even when the event is gone.
    """

    def __init__(self, counter: Counter, interaction: Interaction) -> None:
        """Answer whoever pressed or typed something."""
        self.counter, self._interaction = counter, interaction
        self.language = counter.language(interaction, None)
        self._scene = Scene(surface="chat")
        self._said = self.now()

    def now(self) -> datetime:
        """Give the instant."""
        return self.counter.clock.now()

    def meant(self, event: str | None, *, everything: bool) -> Running:
        """Give the event that is meant, if whoever asks may remove it, and here."""
        interaction, counter = self._interaction, self.counter
        if interaction.guild_id is None:
            raise RefusedError(answers.ONLY_IN_A_SERVER())
        channel = interaction.channel_id or 0
        running = counter.clearing.which(interaction.guild_id, channel, event)
        self.language = counter.language(interaction, running)
        self._scene = chat_scene(running)
        counter.reception.refuse_all_but_organisers(running, counter.asker(interaction))
        counter.clearing.refuse_in(running, channel, everything=everything)
        return running

    async def attend(self, work: Callable[[], Awaitable[None]]) -> None:
        """Acknowledge at once and do the *work*; say what goes wrong with it."""
        try:
            await self._interaction.response.defer(ephemeral=True, thinking=True)
        except discord.NotFound as gone:
            if gone.code != INTERACTION_IS_GONE:
                raise
            log.warning("interaction-came-too-late")
            return
        try:
            await work()
        except RefusedError as refused:
            await self.say(refused.message, *refused.more)
        except MajlisError as refused:
            await self.say(refused.message)
        except Exception:
            log.exception("purge-failed")
            await self.say(answers.WENT_WRONG())

    async def say(self, *lines: Message, button: PurgeButton | None = None) -> None:
        """Say this in place of what was said; nobody may be there any more to read it."""
        view = discord.utils.MISSING
        if button is not None:
            view = discord.ui.View(timeout=None)
            view.add_item(button)
        text = fit("\n".join(render(line, self.language, self._scene) for line in lines))
        self._said = self.now()
        with suppress(discord.HTTPException):
            await self._interaction.edit_original_response(content=text, view=view)

    async def say_how_far(self, done: int, of: int) -> None:
        """Say how far it is, but not too often."""
        if self.now() - self._said >= EVERY:
            await self.say(labels.PROGRESS(done=done, n=of))


async def show_purge(
    counter: Counter, interaction: Interaction, event: str | None, *, everything: bool
) -> None:
    """Tell an organiser what would be removed and what stays, with the button that goes on."""
    answer = Answer(counter, interaction)

    async def work() -> None:
        running = answer.meant(event, everything=everything)
        name = running.record.id
        await counter.purger.refuse_early(name)
        left = await counter.clearing.left(running, everything=everything)
        reports = await counter.reports.number_of_files(name)
        lines = [*_what_goes(running, left), *_what_stays(reports, everything=everything)]
        extent = ALL if everything else SOME
        await answer.say(*lines, button=PurgeButton(name, extent, answer.language))

    await answer.attend(work)


async def purge(answer: Answer, running: Running, *, everything: bool) -> None:
    """Clear the guild, then the store if nothing of ours is left in the guild."""
    counter, event, began = answer.counter, running.record.id, answer.now()
    await counter.purger.refuse_early(event)
    cleared = await counter.clearing.clear(
        running, everything=everything, advance=answer.say_how_far
    )
    if not cleared.is_clear:
        await answer.say(*_why_not(cleared))
        return
    await answer.say(labels.STORE())
    purged = await counter.purger.purge(event)
    counter.clearing.forget(event)
    seconds = round((answer.now() - began).total_seconds())
    done = labels.DONE_HERE(n=cleared.done, event=running.event.title)
    await answer.say(done, *_found(cleared, purged, seconds))


def _what_goes(running: Running, left: ToClear) -> Iterator[Message]:
    counts = (
        (labels.ROOMS, len(left.places)),
        (labels.ACCESS, len(left.access)),
        (labels.ROLES, len(left.roles)),
        (labels.MEETINGS, len(left.meetings)),
        (labels.PEOPLE, len(running.workshop.roster)),
    )
    yield labels.HEAD(event=running.event.title)
    yield from (line(n=n) for line, n in counts if n)


def _what_stays(reports: int, *, everything: bool) -> Iterator[Message]:
    yield labels.REPORTS_STAY(n=reports)
    yield labels.NOTHING_STAYS() if everything else labels.LOBBY_STAYS()
    yield labels.NO_WAY_BACK()


def _why_not(cleared: Cleared) -> Iterator[Message]:
    yield labels.STOPPED()
    told = [*cleared.told()]
    yield from told or [labels.LEFT_ON_DISCORD(n=cleared.left.count)]
    yield labels.TRY_AGAIN()


def _found(cleared: Cleared, purged: Purged, seconds: int) -> Iterator[Message]:
    yield labels.TRACES(n=sum(purged.traces.values()), seconds=seconds)
    if purged.traces:
        yield labels.FILES(files=Many(tuple(purged.traces)))
    if not purged.searched:
        yield labels.NOT_SEARCHED()
    if cleared.left.others:
        yield labels.OTHERS(n=cleared.left.others)
