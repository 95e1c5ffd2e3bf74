"""What organisers may do: /event check, load, status; /export."""

import discord
from discord import app_commands

from agenda.errors import RefusedError
from agenda.messages import answers
from agenda.messages import commands as words
from bot.adapters.discord.commands.options import (
    Command,
    command,
    event_command,
    group,
    suggest_events,
)
from bot.adapters.discord.commands.publishing import publishing
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.export.session_log import FORMATS
from bot.services.office import LARGEST_FILE, Findings, UploadedFile
from bot.services.problems import problem_lines


def organisers(counter: Counter) -> app_commands.Group:
    """Give the group /event."""
    own = (_check(counter), _load(counter), _status(counter))
    return group(words.EVENT, *own, *publishing(counter))


def _check(counter: Counter) -> Command:

    @command(words.EVENT_CHECK, agenda=words.FILE_AGENDA, roster=words.FILE_ROSTER)
    async def check(
        interaction: discord.Interaction,
        agenda: discord.Attachment,
        roster: discord.Attachment | None = None,
    ) -> None:
        async def work() -> Reply:
            counter.reception.refuse_all_but_organisers(None, counter.asker(interaction))
            files = await _read(agenda), await _read_if_any(roster)
            return _answer(counter.office.check(*files))

        await counter.attend(interaction, work)

    return check


def _load(counter: Counter) -> Command:

    @command(
        words.EVENT_LOAD,
        agenda=words.FILE_AGENDA,
        roster=words.FILE_ROSTER,
        plan=words.FILE_PLAN,
    )
    async def load(
        interaction: discord.Interaction,
        agenda: discord.Attachment,
        roster: discord.Attachment | None = None,
        plan: discord.Attachment | None = None,
    ) -> None:
        async def work() -> Reply:
            counter.reception.refuse_all_but_organisers(None, counter.asker(interaction))
            files = await _read(agenda), await _read_if_any(roster), await _read_if_any(plan)
            return _answer(await counter.office.load(interaction.guild_id or 0, *files))

        await counter.attend(interaction, work)

    return load


def _status(counter: Counter) -> Command:
    return event_command(
        counter,
        words.EVENT_STATUS,
        lambda visit: counter.office.status(visit.running),
        ForWhom.ORGANISERS,
    )


def export(counter: Counter) -> Command:
    """Give the command /export."""

    @command(words.EXPORT, kind=words.EXPORT_FORMAT, event=words.EVENT_OPTION)
    @app_commands.choices(kind=[app_commands.Choice(name=one, value=one) for one in FORMATS])
    @app_commands.autocomplete(event=suggest_events(counter))
    async def take_log(
        interaction: discord.Interaction, kind: str = FORMATS[0], event: str | None = None
    ) -> None:
        async def hand_over(visit: Visit) -> Reply:
            files = await counter.office.log(visit.running, kind)
            return Reply([answers.EXPORTED(event=visit.running.event.title)], files)

        await counter.serve(interaction, hand_over, event=event, for_whom=ForWhom.ORGANISERS)

    return take_log


async def _read(attachment: discord.Attachment) -> UploadedFile:
    """Read an attached file, unless Discord says that it is too large."""
    if attachment.size > LARGEST_FILE:
        raise RefusedError(answers.FILE_TOO_LARGE(name=attachment.filename))
    return UploadedFile(attachment.filename, await attachment.read())


async def _read_if_any(attachment: discord.Attachment | None) -> UploadedFile | None:
    return None if attachment is None else await _read(attachment)


def _answer(found: Findings) -> Reply:
    return Reply([found.verdict, *problem_lines(found.problems)], event=found.event)
