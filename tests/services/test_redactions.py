"""The redactor of a room: made of what is known of all people, and of those who sit there."""

import pytest

from agenda.chatham import prepare
from agenda.chatham.attribution import cut_of
from bot.services.redactions import Redactions, people_at, rooms_of, topics_of
from bot.services.scribes import every_desk
from tests.services.study import study

NOTES = (
    "Amal and Bruno asked Lyon for the only course of the North.",
    "Clara Hessel, the host, comes from Oslo.",
    "قالت أمل إن المدينة الوحيدة هي الرباط.",
    "Dario a demandé à Elif de publier, selon la maire de Nantes.",
)


@pytest.mark.parametrize("text", NOTES)
@pytest.mark.volume
async def test_it_is_the_same_as_one_made_for_the_room_alone(text: str) -> None:
    here = await study()
    running, workshop = here.running, here.running.workshop
    for desk in every_desk(running):
        made = Redactions().of(running, desk)
        assert made is not None
        k = desk.session.k
        alone = prepare(
            workshop.roster,
            k=k,
            room=people_at(workshop, desk.slot, desk.topic),
            cut=cut_of(list(rooms_of(workshop)), k),
            topics=topics_of(workshop.event, desk.session, desk.topic),
            wording=made.wording,
        )
        assert made.redact(text) == alone.redact(text)


async def test_the_people_are_learned_once_for_all_rooms_and_before_anybody_writes() -> None:
    here, learned = await study(), list[object]()

    async def aside(work):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 -- any work
        learned.append(work)
        return work()

    redactions = Redactions(aside)
    for _ in range(2):
        await redactions.tick(here.running, here.theatre.clock.now())
    made = [redactions.of(here.running, one) for one in every_desk(here.running)]

    assert len(learned) == 1
    assert len({id(one.names) for one in made if one}) == 1


async def test_of_an_event_that_is_gone_nothing_is_held() -> None:
    here = await study()
    redactions = Redactions()
    for desk in every_desk(here.running):
        redactions.of(here.running, desk)
    redactions.let_go("week")

    assert not any(vars(redactions)[one] for one in ("_known", "_made", "_cuts"))
