"""What organisers may do with a new agenda: /event diff, publish, versions."""

from collections.abc import Iterator

import discord
from discord import app_commands

from agenda.errors import RefusedError
from agenda.messages import answers
from agenda.messages import commands as common
from bot.adapters.discord.commands.options import Command, command, event_command, suggest_events
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.adapters.discord.views.publishing import shown
from bot.services.office import LARGEST_FILE, UploadedFile


def publishing(counter: Counter) -> Iterator[Command]:
    """Give the commands of /event that are about a newer agenda."""
    yield _diff(counter)
    yield _publish(counter)
    yield _versions(counter)


def _diff(counter: Counter) -> Command:

    @command(common.EVENT_DIFF, agenda=common.FILE_AGENDA, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def diff(
        interaction: discord.Interaction, agenda: discord.Attachment, event: str | None = None
    ) -> None:
        async def compare(visit: Visit) -> Reply:
            file = await _read(agenda)
            return Reply(await counter.publisher.compare(visit.running, file, visit.language))

        await counter.serve(interaction, compare, event=event, for_whom=ForWhom.ORGANISERS)

    return diff


def _publish(counter: Counter) -> Command:

    @command(
        common.EVENT_PUBLISH,
        agenda=common.FILE_AGENDA,
        version=common.VERSION_OPTION,
        event=common.EVENT_OPTION,
    )
    @app_commands.autocomplete(event=suggest_events(counter))
    async def publish(
        interaction: discord.Interaction,
        agenda: discord.Attachment | None = None,
        version: int | None = None,
        event: str | None = None,
    ) -> None:
        async def propose(visit: Visit) -> Reply:
            file = await _read(agenda) if agenda else None
            proposal = await counter.publisher.propose(visit.running, file, version, visit.language)
            return shown(visit.running.record.id, proposal)

        await counter.serve(interaction, propose, event=event, for_whom=ForWhom.ORGANISERS)

    return publish


def _versions(counter: Counter) -> Command:
    return event_command(
        counter,
        common.EVENT_VERSIONS,
        lambda visit: counter.publisher.versions(visit.running),
        ForWhom.ORGANISERS,
    )


async def _read(attachment: discord.Attachment) -> UploadedFile:
    """Read an attached file, unless Discord says that it is too large."""
    if attachment.size > LARGEST_FILE:
        raise RefusedError(answers.FILE_TOO_LARGE(name=attachment.filename))
    return UploadedFile(attachment.filename, await attachment.read())
