"""What moderators may do with seats: /seat show, move, swap, lock, repair."""

import discord
from discord import app_commands

from agenda.messages import Message
from agenda.messages import commands as words
from bot.adapters.discord.commands.options import (
    Command,
    command,
    group,
    suggest_events,
    suggest_people,
    suggest_rooms,
)
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.adapters.discord.views.repairs import repair_buttons
from bot.export.seating_picture import Picture, path_as_picture, seating_as_picture
from bot.services.seats import (
    plan_of,
    round_at,
    seated_person,
    show_person,
    show_room,
    show_round,
)

PICTURE = "seats.png"


def ushers(counter: Counter) -> app_commands.Group:
    """Give the group /seat."""
    made = (_show(counter), _move(counter), _swap(counter), _lock(counter), _repair(counter))
    return group(words.SEAT, *made)


def _show(counter: Counter) -> Command:

    @command(words.SEAT_SHOW, person=words.PERSON, room=words.ROOM_OPTION, event=words.EVENT_OPTION)
    @app_commands.autocomplete(
        person=suggest_people(counter), room=suggest_rooms(counter), event=suggest_events(counter)
    )
    async def show(
        interaction: discord.Interaction,
        person: str | None = None,
        room: str | None = None,
        event: str | None = None,
    ) -> None:
        def look(visit: Visit) -> Reply:
            if person is not None:
                lines = show_person(visit.running, person)
                return _with_picture(lines, _path_of(visit, person))
            if room is not None:
                lines = show_room(visit.running, room, counter.clock.now())
            else:
                lines = show_round(visit.running, counter.clock.now())
            return _with_picture(lines, _round_of(counter, visit))

        await counter.serve(interaction, look, event=event, for_whom=ForWhom.MODERATORS)

    return show


def _with_picture(lines: list[Message], picture: Picture) -> Reply:
    return Reply(lines, {PICTURE: picture.png}, {PICTURE: picture.alt})


def _round_of(counter: Counter, visit: Visit) -> Picture:
    running = visit.running
    slot = round_at(running, counter.clock.now()).slot
    return seating_as_picture(running.event, running.workshop.roster, plan_of(running), slot.id)


def _path_of(visit: Visit, person: str) -> Picture:
    running = visit.running
    who = seated_person(running, person).id
    return path_as_picture(running.event, running.workshop.roster, plan_of(running), who)


def _move(counter: Counter) -> Command:

    @command(words.SEAT_MOVE, person=words.PERSON, room=words.ROOM_OPTION, event=words.EVENT_OPTION)
    @app_commands.autocomplete(
        person=suggest_people(counter), room=suggest_rooms(counter), event=suggest_events(counter)
    )
    async def move(
        interaction: discord.Interaction, person: str, room: str, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.usher.move(visit.running, person, room),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return move


def _swap(counter: Counter) -> Command:

    @command(
        words.SEAT_SWAP, person=words.PERSON, other=words.OTHER_PERSON, event=words.EVENT_OPTION
    )
    @app_commands.autocomplete(
        person=suggest_people(counter), other=suggest_people(counter), event=suggest_events(counter)
    )
    async def swap(
        interaction: discord.Interaction, person: str, other: str, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.usher.swap(visit.running, person, other),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return swap


def _lock(counter: Counter) -> Command:

    @command(words.SEAT_LOCK, person=words.PERSON, event=words.EVENT_OPTION)
    @app_commands.autocomplete(person=suggest_people(counter), event=suggest_events(counter))
    async def lock(interaction: discord.Interaction, person: str, event: str | None = None) -> None:
        await counter.serve(
            interaction,
            lambda visit: counter.usher.lock(visit.running, person),
            event=event,
            for_whom=ForWhom.MODERATORS,
        )

    return lock


def _repair(counter: Counter) -> Command:

    @command(words.SEAT_REPAIR, away=words.AWAY, closed=words.CLOSED, event=words.EVENT_OPTION)
    @app_commands.autocomplete(
        away=suggest_people(counter), closed=suggest_rooms(counter), event=suggest_events(counter)
    )
    async def repair(
        interaction: discord.Interaction,
        away: str | None = None,
        closed: str | None = None,
        event: str | None = None,
    ) -> None:
        async def offer(visit: Visit) -> Reply:
            repair = counter.usher.repair(visit.running, away, closed)
            lines, ways = await counter.usher.offers(visit.running, repair)
            return Reply(lines, press=repair_buttons(visit.running.record.id, repair, ways))

        await counter.serve(interaction, offer, event=event, for_whom=ForWhom.MODERATORS)

    return repair
