"""What organisers may do with the list of people: /roster import, show, codes, match."""

import discord
from discord import app_commands

from agenda.errors import RefusedError
from agenda.messages import answers
from agenda.messages import commands as common
from agenda.messages import roster_commands as words
from bot.adapters.discord.commands.arrival import codes, match
from bot.adapters.discord.commands.options import (
    Command,
    command,
    event_command,
    group,
    suggest_events,
)
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.adapters.discord.views.imports import import_button
from bot.services.office import LARGEST_FILE, UploadedFile


def rosters(counter: Counter) -> app_commands.Group:
    """Give the group /roster."""
    return group(words.ROSTER, _import(counter), _show(counter), codes(counter), match(counter))


def _import(counter: Counter) -> Command:

    @command(words.ROSTER_IMPORT, file=words.ROSTER_FILE, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def propose(
        interaction: discord.Interaction, file: discord.Attachment, event: str | None = None
    ) -> None:
        async def compare(visit: Visit) -> Reply:
            given = await _read(file)
            proposal = counter.registrar.propose(visit.running, given)
            if proposal.mark is None:
                return Reply(proposal.lines)
            ready = words.READY_TO_IMPORT(event=visit.running.event.title)
            press = import_button(visit.running.record.id, proposal.mark)
            return Reply([ready, *proposal.lines], press=press)

        await counter.serve(interaction, compare, event=event, for_whom=ForWhom.ORGANISERS)

    return propose


def _show(counter: Counter) -> Command:
    return event_command(
        counter,
        words.ROSTER_SHOW,
        lambda visit: counter.registrar.show(visit.running),
        ForWhom.ORGANISERS,
    )


async def _read(attachment: discord.Attachment) -> UploadedFile:
    """Read an attached file, unless Discord says that it is too large."""
    if attachment.size > LARGEST_FILE:
        raise RefusedError(answers.FILE_TOO_LARGE(name=attachment.filename))
    return UploadedFile(attachment.filename, await attachment.read())
