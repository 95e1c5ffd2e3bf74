"""A second person reads each note, translators put it into every language, all may support it."""

from datetime import timedelta

from agenda.messages import consents as consent_words
from agenda.messages import notes as words
from agenda.statements import Stage
from bot.ports import Shelf
from tests.stories.asking import EVENT, IN_ROUND_ONE
from tests.stories.hall import answer_of
from tests.stories.pressing import says
from tests.stories.writing import (
    AFTER_ROUND_ONE,
    FIRST_PEOPLE,
    NEXT_DAY,
    SAFE,
    accept,
    book,
    click,
    file_of,
    keep,
    labels,
    note,
    options,
    room_of,
    send,
    slash,
    translate,
    under,
    with_more,
    write,
    writing,
)

ANSWERS = ["No, let it stand", "Yes, send it back", "Drop it"]
FRENCH, ARABIC = "Former le personnel.", "تدريب الموظفين."


async def test_who_may_read_for_others_is_known_from_agenda_and_list() -> None:
    async with with_more() as here:
        await here.enter("fanny")
        await here.enter("goran")
        await note(here)
        for handle in ("clara", "ines", "amina", "elif", "fanny"):
            refused = await slash(here, handle, "review")
            assert says(answer_of(refused), words.NOT_A_READER), handle
            assert SAFE not in answer_of(refused)
        for handle in ("hana", "dario", "goran", "organiser"):
            reading = await slash(here, handle, "review")
            assert SAFE in answer_of(reading), handle
            assert labels(reading) == ANSWERS


async def test_who_takes_notes_in_a_session_reads_none_of_it() -> None:
    async with with_more() as here:
        await here.be_at(NEXT_DAY + timedelta(minutes=20))
        where = await room_of(here, "hana")
        await send(here, "hana", await slash(here, "hana", "note add", where), SAFE)
        await note(here, "Ask papers to correct figures.", "clara")
        reading = await slash(here, "hana", "review")

        assert says(answer_of(reading), words.NOTHING_TO_READ)


async def test_a_second_reader_sees_the_kept_text_alone_and_all_of_it() -> None:
    async with writing() as here:
        long = "Publish the figures of each year.\n" * 110
        await note(here, f"Bruno Ferrer spoke.\n{long}")
        reading = await slash(here, "dario", "review")
        told = answer_of(reading) + await file_of(reading)

        assert await file_of(reading)
        assert (await file_of(reading)).count("Publish the figures") == 110
        for secret in ("Bruno", "Ferrer", "clara", "Clara", "<@"):
            assert secret not in told


async def test_a_note_that_came_back_is_written_anew_and_read_again() -> None:
    async with writing() as here:
        first = await note(here, "Train the 37 people of the port.", kind="recommendation")
        reading = await slash(here, "dario", "review")
        form = await click(here, "dario", under(reading), "Yes, send it back")
        back = await here.people["dario"].submit_modal(form, {"reason": "The figure tells."})
        assert says(answer_of(back), words.SENT_BACK)
        room = here.channel(f"{EVENT}/rapporteurs").id
        told = [one.text for one in here.town.said if one.channel == room]
        assert any("came back" in one for one in told)
        assert not any("37" in one or "figure" in one for one in told)

        listed = await slash(here, "clara", "note list")
        assert "The figure tells." in answer_of(listed)
        opened = await click(here, "clara", under(listed), "Write 1 anew")
        shown = await send(here, "clara", opened, SAFE, kind="recommendation")
        second = await keep(here, shown)
        (one,) = (await book(here)).statements
        assert (one.stage, dict(one.texts)) == (Stage.WAITING, {"en": SAFE})
        assert says(await here.say("clara", "note withdraw", code=first), words.CODE_UNKNOWN)

        await accept(here)
        (one,) = (await book(here)).statements
        assert one.stage is Stage.ACCEPTED
        assert says(await here.say("dario", "note withdraw", code=second), words.WITHDRAWN)


async def test_nobody_is_named_by_why_a_note_came_back() -> None:
    async with writing() as here:
        await note(here)
        reading = await slash(here, "dario", "review")
        form = await click(here, "dario", under(reading), "Yes, send it back")
        await here.people["dario"].submit_modal(form, {"reason": "Bruno Ferrer told that story."})
        (one,) = (await book(here)).statements

        assert "Bruno" not in one.reason
        assert "told that story" in one.reason


async def test_what_another_has_read_is_not_read_twice() -> None:
    async with writing() as here:
        await note(here)
        first, second = [under(await slash(here, one, "review")) for one in ("dario", "organiser")]
        form = await click(here, "organiser", second, "Yes, send it back")
        assert says(answer_of(await click(here, "dario", first, ANSWERS[0])), words.ACCEPTED)
        late = await here.people["organiser"].submit_modal(form, {"reason": "A *long* story"})

        assert says(answer_of(late), words.READ_ALREADY)
        assert "long" in answer_of(late)
        assert "*long*" not in answer_of(late)


async def test_a_dropped_note_is_gone() -> None:
    async with writing() as here:
        code = await note(here)
        reading = under(await slash(here, "dario", "review"))
        assert says(answer_of(await click(here, "dario", reading, "Drop it")), words.DROPPED)
        assert not (await book(here)).statements
        assert says(
            answer_of(await click(here, "dario", reading, ANSWERS[0])), words.STATEMENT_GONE
        )
        assert says(await here.say("clara", "note withdraw", code=code), words.CODE_UNKNOWN)


async def test_a_moderator_who_takes_notes_in_the_session_does_not_read_them() -> None:
    changes = (
        ("people:\n", "people:\n  dario:\n    name: Dario Caruso\n"),
        (
            "              expert: [dennison]\n",
            "              expert: [dennison]\n              rapporteur: [dario]\n",
        ),
    )
    async with writing(changes=changes) as here:
        await note(here)

        assert says(answer_of(await slash(here, "dario", "review")), words.NOTHING_TO_READ)
        assert SAFE in answer_of(await slash(here, "organiser", "review"))


# --- languages ------------------------------------------------------------------------


async def test_a_note_is_translated_and_nobody_sees_which_language_came_first() -> None:
    async with writing() as here:
        await note(here, FRENCH, language="fr")
        await accept(here)
        refused = await translate(here, en="Bruno Ferrer trains staff.", ar=ARABIC)
        assert says(answer_of(refused), words.NAMES_SOMEBODY)
        assert ARABIC in answer_of(refused)
        (one,) = (await book(here)).statements
        assert list(one.texts) == ["fr"]

        done = await translate(here, en="Train staff.", ar=ARABIC)
        assert says(answer_of(done), words.TRANSLATED)
        assert says(answer_of(done), words.NOTHING_TO_TRANSLATE)
        (one,) = (await book(here)).statements
        assert list(one.texts) == ["ar", "en", "fr"]


async def test_who_may_not_translate_is_told_who_may() -> None:
    async with writing(*FIRST_PEOPLE, "fanny") as here:
        await note(here)
        await accept(here)
        for handle in ("amina", "clara"):
            assert "interpreters" in await here.say(handle, "report translate")
        lacking = await slash(here, "elif", "report translate")
        assert SAFE in answer_of(lacking)


async def test_what_another_has_translated_comes_back_to_the_second() -> None:
    async with writing() as here:
        await note(here)
        await accept(here)
        lacking = await slash(here, "elif", "report translate")
        opened = await click(here, "elif", under(lacking), "Translate")
        await translate(here, fr=FRENCH, ar=ARABIC)
        late = await here.people["elif"].submit_modal(opened, {"fr": "Former tous les agents."})

        assert "Former tous les agents." in answer_of(late)
        (one,) = (await book(here)).statements
        assert one.texts["fr"] == FRENCH


async def test_a_phrase_that_two_people_let_stand_may_stand_in_a_translation() -> None:
    async with writing() as here:
        shown = await write(here, "Mayors asked Lyon to publish figures.")
        stands = await here.people["clara"].select(under(shown), ["1"])
        await keep(here, stands)
        await accept(here)
        done = await translate(
            here, fr="Les maires ont demandé à Lyon de publier des chiffres.", ar=ARABIC
        )

        assert says(answer_of(done), words.TRANSLATED), answer_of(done)


# --- support --------------------------------------------------------------------------


async def test_participants_mark_what_they_support_and_change_their_mind() -> None:
    async with writing() as here:
        for number in range(12):
            await note(here, f"{SAFE} Point {number}.", kind="recommendation")
        await note(here, "A good story.", kind="highlight")
        assert says(await here.say("bruno", "support"), consent_words.NOTHING_TO_SUPPORT)
        await accept(here)
        await here.be_at(AFTER_ROUND_ONE)

        first = await slash(here, "bruno", "support")
        assert "12 recommendations" in answer_of(first)
        assert "A good story" not in answer_of(first)
        ids = [one["value"] for one in options(first)]
        assert len(ids) == 10
        chosen = await here.people["bruno"].select(under(first), ids[:3])
        assert "You support 3" in answer_of(chosen)
        page = await click(here, "bruno", under(first), "More of them")
        others = [one["value"] for one in options(page)]
        assert len(others) == 2
        await here.people["bruno"].select(under(page), others)
        fewer = await here.people["bruno"].select(under(first), ids[:1])
        assert "You support 1" in answer_of(fewer)

        counted = await here.bot.counter.supporting.counted(EVENT)
        assert {one for one, n in counted.items() if n} == {ids[0], *others}
        again = await slash(here, "bruno", "support")
        assert [one["value"] for one in options(again) if one["default"]] == [ids[0]]
        ballots = str(await here.store.kept(EVENT, Shelf.BALLOTS))
        assert str(here.people["bruno"].id) not in ballots


async def test_a_mark_counts_once_however_often_it_is_made() -> None:
    async with writing() as here:
        await note(here, kind="recommendation")
        await accept(here)
        await here.be_at(AFTER_ROUND_ONE)
        shown = await slash(here, "bruno", "support")
        (one,) = (await book(here)).statements
        for _ in range(2):
            await here.people["bruno"].select(under(shown), [one.id])
        await here.people["amina"].select(under(await slash(here, "amina", "support")), [one.id])
        await here.restart()
        await here.people["bruno"].select(under(shown), [one.id])

        assert await here.bot.counter.supporting.counted(EVENT) == {one.id: 2}


async def test_a_stranger_supports_nothing() -> None:
    async with writing(*FIRST_PEOPLE, "stranger") as here:
        assert "not on the list" in await here.say("stranger", "support")


# --- the room's report ----------------------------------------------------------------


async def test_a_report_without_a_note_is_not_complete() -> None:
    async with writing() as here:
        assert says(await here.say("clara", "report done"), words.ROOM_EMPTY)
        await note(here)
        assert says(await here.say("clara", "report done"), words.ROOM_DONE)
        assert len((await book(here)).done) == 1


async def test_moderators_see_which_rooms_have_no_note_yet() -> None:
    async with writing(at=IN_ROUND_ONE) as here:
        own = here.channel(await room_of(here, "clara")).id
        before = await here.say("dario", "rooms status")
        assert "No note yet from" in before
        assert f"<#{own}>" in before.split("No note yet from")[1]
        await note(here)
        after = await here.say("dario", "rooms status")
        assert f"<#{own}>" not in after.split("No note yet from")[1]
