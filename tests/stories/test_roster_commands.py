"""Organisers show the list of people, look at what a new one changes, and use it."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from agenda.messages import roster_commands as words
from bot.adapters.discord.views.imports import ImportButton
from bot.export.roster_template import template_of
from bot.export.spreadsheet import Column, write_workbook
from bot.i18n import Scene, render
from tests.stories.hall import PEOPLE, Hall, answer_of, hall, messages_of

EVENING = datetime(2020, 6, 14, 16, tzinfo=UTC)
NEW = {"id": "P08", "handle": "hana", "name": "Hana Toumi", "group": "expat", "langs": "fr"}


def file_of(*people: Mapping[str, Any]) -> tuple[str, bytes]:
    return "people.json", json.dumps(people, ensure_ascii=False).encode()


async def propose(here: Hall, file: tuple[str, bytes], handle: str = "organiser") -> Any:
    """Let somebody send a new list, and give what they are shown."""
    return await here.people[handle].slash(here.channel("square"), "roster import", file=file)


async def agree(here: Hall, proposed: Any, handle: str = "organiser") -> str:
    """Let somebody press the button under what they were shown."""
    message = next(one for one in messages_of(proposed) if one.components)
    label = render(words.IMPORT(), "en", Scene(surface="terminal"))
    return answer_of(await here.people[handle].click(message, label=label))


def listed(here: Hall) -> list[str]:
    return [one.id for one in here.bot.conductor.events["mc2cm-2020"].workshop.roster]


async def test_a_new_list_is_shown_first_and_used_after_the_press() -> None:
    async with hall(EVENING) as here:
        before = listed(here)
        proposed = await propose(here, file_of(*PEOPLE[1:], NEW))

        assert "P08 Hana Toumi" in answer_of(proposed)
        assert "P01" in answer_of(proposed)
        assert listed(here) == before

        assert "imported" in await agree(here, proposed)
        await here.work()
        assert listed(here) == [*before[1:], "P08"]
        await here.enter("hana")
        assert "campagnes efficaces" in await here.say("hana", "room")


async def test_what_was_imported_is_there_after_a_restart() -> None:
    async with hall(EVENING) as here:
        await agree(here, await propose(here, file_of(*PEOPLE, NEW)))
        await here.restart()

        assert "P08" in listed(here)


async def test_the_same_list_changes_nothing_and_offers_no_button() -> None:
    async with hall(EVENING) as here:
        proposed = await propose(here, file_of(*PEOPLE))

        assert "Nothing changes" in answer_of(proposed)
        assert not any(one.components for one in messages_of(proposed))


async def test_a_second_press_and_a_press_after_a_restart_say_to_send_it_again() -> None:
    async with hall(EVENING) as here:
        proposed = await propose(here, file_of(*PEOPLE, NEW))
        await agree(here, proposed)
        again = await agree(here, proposed)
        newer = await propose(here, file_of(*PEOPLE))
        await here.restart()
        late = await agree(here, newer)

        assert "/roster import" in again
        assert "/roster import" in late
        assert "P08" in listed(here)


async def test_a_list_that_was_overtaken_is_not_used() -> None:
    async with hall(EVENING) as here:
        proposed = await propose(here, file_of(*PEOPLE, NEW))
        await here.load()

        assert "P08" not in listed(here)
        changed = {**PEOPLE[0], "langs": "fr"}
        await agree(here, await propose(here, file_of(changed, *PEOPLE[1:])))
        assert "/roster import" in await agree(here, proposed)
        assert "P08" not in listed(here)


async def test_a_bad_list_is_refused_with_every_row_and_nothing_waits() -> None:
    async with hall(EVENING) as here:
        proposed = await propose(here, ("people.csv", b"id,part\nP1,boss\nP1,expert\n"))

        assert "Line 2" in answer_of(proposed)
        assert "Line 3" in answer_of(proposed)
        assert not any(one.components for one in messages_of(proposed))


async def test_a_spreadsheet_can_be_imported() -> None:
    async with hall(EVENING) as here:
        columns = [Column(name, "", ()) for name in ("المعرف", "الاسم", "اللغات")]
        book = write_workbook(columns, [["P01", "السندباد", "العربية"]], "ar")
        proposed = await propose(here, ("people.xlsx", book))

        assert "السندباد" in answer_of(proposed)
        assert "1 person" in await agree(here, proposed)
        assert listed(here) == ["P01"]


async def test_a_list_that_does_not_fit_the_agenda_is_refused_when_it_is_to_be_used() -> None:
    async with hall(EVENING) as here:
        proposed = await propose(here, ("people.xlsx", template_of("xlsx", "ar")))
        refused = await agree(here, proposed)

        assert "P01.wishes" in refused
        assert len(listed(here)) == len(PEOPLE)


async def test_without_ids_people_stay_who_they_are() -> None:
    async with hall(EVENING) as here:
        rows = [{key: one[key] for key in one if key != "id"} for one in PEOPLE]
        proposed = await propose(here, file_of(NEW | {"id": None}, *reversed(rows)))

        assert "P08 Hana Toumi" in answer_of(proposed)
        assert "1 person is new" in answer_of(proposed)
        assert "changes" not in answer_of(proposed)


@pytest.mark.parametrize("handle", ["amina", "clara", "dario", "elif", "fanny", "stranger"])
async def test_only_organisers_see_the_list_and_change_it(handle: str) -> None:
    async with hall(EVENING) as here:
        await here.enter(handle)
        refused = await propose(here, file_of(*PEOPLE, NEW), handle)

        assert not any(one.components for one in messages_of(refused))
        assert "Hana" not in answer_of(refused)
        assert "7 people" not in await here.say(handle, "roster show")


async def test_the_list_is_shown_in_numbers_and_nobody_is_named() -> None:
    async with hall(EVENING) as here:
        shown = await here.say("organiser", "roster show")

        assert "7 people" in shown
        assert not [one for one in PEOPLE if one["name"] in shown]


async def test_groups_are_shown_by_their_titles() -> None:
    async with hall(EVENING) as here:
        groups = here.bot.conductor.events["mc2cm-2020"].event.groups
        shown = await here.say("organiser", "roster show")

        line = next(one for one in shown.splitlines() if one.startswith("Group: "))
        titles = {one.title.in_language("en") for one in groups}
        assert {one.rpartition(" (")[0] for one in line[7:-1].split(", ")} <= {*titles, "not given"}


async def test_the_longest_id_of_an_event_fits_into_the_button() -> None:
    button = ImportButton("e" * 40, "0" * 16)

    assert len(button.custom_id) <= 100
