"""Notes in a rehearsal: rapporteurs write them with names, and others read, translate, support.

What they do goes through the real commands, forms and buttons. Afterwards whatever was written for
good is searched for the people, by a plain look at the words and without the bot's own eyes.
"""

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from agenda.messages import Template
from agenda.messages import notes as words
from agenda.model import Rule
from agenda.text import Language
from bot.adapters.rehearsal.promises import Auditor
from bot.adapters.rehearsal.town import Town
from bot.i18n import Scene, render

_LABEL = Scene(surface="terminal")

SAYS: Mapping[Language, str] = {
    "en": "{name} said that {core}",
    "fr": "Selon {name}, {core}",
    "ar": "بحسب {name}، {core}",
}
"""How a simulated rapporteur names who said it, which no rapporteur should."""

KINDS_OF_FILES = frozenset({"md", "html", "docx", "pdf", "json"})


@cache
def made_up_notes() -> tuple[Mapping[str, str], ...]:
    """Give what simulated rapporteurs write: a kind, and the same words in three languages."""
    text = (files("bot.adapters.rehearsal") / "notes.json").read_text(encoding="utf-8")
    return tuple(json.loads(text))


@dataclass
class Notetaking:
    """What becomes of the notes of a rehearsal in a *town*; the *auditor* checks it.

    *standing* are the notes that should be in the reports, by what they are about; *gone* those
    that were withdrawn; *codes* are what rapporteurs were given.
    """

    town: Town
    auditor: Auditor
    seed: int
    standing: list[Mapping[str, str]] = field(default_factory=list)
    gone: list[Mapping[str, str]] = field(default_factory=list)
    codes: dict[str, list[tuple[str, Mapping[str, str]]]] = field(default_factory=dict)
    _written: int = 0

    async def write(self, actor: Any, who: str, room: Any, language: Language) -> None:  # noqa: ANN401 -- an object of SimCord
        """Let a rapporteur write a note with a name in it, and keep it."""
        opened = await actor.slash(room, "note add")
        if not self._has_form(opened):
            return
        note = made_up_notes()[self._written % len(made_up_notes())]
        self._written += 1
        core = _in_language(note, language)
        text = _in_language(SAYS, language).format(name=self._somebody(who), core=core)
        typed: dict[str, Any] = {"kind": [note["kind"]], "text": text}
        fields = {one["component"]["custom_id"]: one["component"] for one in _fields(opened)}
        if "language" in fields:
            typed["language"] = [language]
        if "question" in fields:
            typed["question"] = [fields["question"]["options"][0]["value"]]
        sheet = last_of(await actor.submit_modal(opened, typed))
        self._expect_hidden(sheet.content, text)
        kept = await self._keep(actor, sheet, language)
        code = kept.split("`")[-2] if kept.count("`") > 1 else ""
        self.auditor.expect_an_answer("/note add", code)
        self.codes.setdefault(who, []).append((code, note))
        self.standing.append(note)

    async def withdraw(self, actor: Any, who: str, room: Any) -> None:  # noqa: ANN401 -- the same
        """Let a rapporteur take their last note back."""
        if not self.codes.get(who):
            return
        code, note = self.codes[who].pop()
        said = last_of(await actor.slash(room, "note withdraw", code=code)).content
        self._expect_said(said, words.WITHDRAWN, who)
        self.standing.remove(note)
        self.gone.append(note)

    async def read(self, actor: Any, who: str, place: Any, language: Language) -> int:  # noqa: ANN401 -- the same
        """Let a second person read whatever waits and let it stand; give how many there were."""
        shown = last_of(await actor.slash(place, "review"))
        label, count = render(words.NO(), language, _LABEL), 0
        while _has_button(shown, label):
            self._expect_nobody(shown.content, f"a note that {self._shown(who)} reads")
            shown = last_of(await actor.click(shown, label=label))
            count += 1
        return count

    async def translate(self, actor: Any, place: Any, language: Language) -> int:  # noqa: ANN401 -- the same
        """Let a translator put whatever lacks a language into it; give how many there were."""
        shown, count = last_of(await actor.slash(place, "report translate")), 0
        label = render(words.TRANSLATE(), language, _LABEL)
        while _has_button(shown, label):
            note = next((one for one in made_up_notes() if _is_about(shown.content, one)), None)
            opened = await actor.click(shown, label=label)
            if note is None or not self._has_form(opened):
                break
            fields = [one["component"]["custom_id"] for one in opened.modal["components"]]
            typed = {one: _begun(_in_language(note, one)) for one in fields}
            shown, count = last_of(await actor.submit_modal(opened, typed)), count + 1
        return count

    async def support(self, actor: Any, place: Any) -> bool:  # noqa: ANN401 -- the same
        """Let a participant mark the first recommendation that is shown; tell whether there was."""
        shown = last_of(await actor.slash(place, "support"))
        options = [one["value"] for one in _options(shown)]
        if options:
            await actor.select(shown, values=options[:1])
        return bool(options)

    def check_reports(self, reports: Mapping[str, bytes]) -> None:
        """Check that all reports are there, with what stands, and nobody in them."""
        event = self.auditor.workshop.event
        for language in event.languages:
            for kind in sorted(KINDS_OF_FILES):
                name = f"report-{language}.{kind}"
                self._expect(f"{name} is written", name in reports, "it is not")
            text = reports.get(f"report-{language}.md", b"").decode()
            for note in self.standing:
                self._expect(f"“{note['en']}” is in the report", _is_about(text, note), "it is not")
            for note in self.gone:
                if note not in self.standing:
                    there = _is_about(text, note)
                    self._expect(f"“{note['en']}” is withdrawn", not there, "it is there")
        for name, content in reports.items():
            if name.endswith((".md", ".json", ".html")):
                self._expect_nobody(content.decode(), name)

    async def _keep(self, actor: Any, sheet: Any, language: Language) -> str:  # noqa: ANN401 -- the same
        """Keep a draft; what points at somebody but is nobody is let stand first."""
        label = render(words.KEEP(), language, _LABEL)
        answer = last_of(await actor.click(sheet, label=label))
        flags = [one["value"] for one in _options(answer)]
        if flags:
            answer = last_of(await actor.select(answer, values=flags))
            answer = last_of(await actor.click(answer, label=label))
        return str(answer.content)

    def _somebody(self, who: str) -> str:
        """Give the name of somebody who may have said it, always the same for the same seed."""
        chance = random.Random(f"{self.seed} {who} {self._written}")
        named = [one.name for one in self._people() if one.id != who and one.name]
        return chance.choice(named) if named else who

    def _people(self) -> Iterator[Any]:
        public = {one.name for one in self.auditor.workshop.event.people.values()}
        return (one for one in self.auditor.workshop.roster if one.name not in public)

    def _on_the_record(self) -> bool:
        event = self.auditor.workshop.event
        rules = {event.rule_of(session) for _, session in event.sessions()}
        return rules == {Rule.ON_THE_RECORD}

    def _expect_hidden(self, preview: str, text: str) -> None:
        if self._on_the_record():
            return
        kept = preview.partition("\n")[2].partition("\n")[0]
        self._expect("a preview masks who said it", text not in kept, "it does not")

    def _expect_nobody(self, text: str, where: str) -> None:
        """Expect nobody's name, where what is said is not to be attributed."""
        if self._on_the_record():
            return
        found = [one.id for one in self._people() if one.name and one.name in text]
        self._expect(f"nobody is named in {where}", not found, f"{len(found)} are")

    def _expect_said(self, answer: str, template: Template, who: str) -> None:
        scene = self.auditor.scene()
        language = self.auditor.languages[who]
        wanted = render(template(), language, scene)
        self.auditor.expect(f"{self._shown(who)} is answered", wanted, answer, "notes")

    def _expect(self, promise: str, kept: bool, found: str) -> None:  # noqa: FBT001 -- what was seen
        self.auditor.expect(promise, "", "" if kept else found, "notes")

    def _has_form(self, opened: Any) -> bool:  # noqa: ANN401 -- an object of SimCord
        there = opened.modal is not None
        self._expect("a form is opened", there, "there is none")
        return there

    def _shown(self, who: str) -> str:
        return self.auditor.shown.get(who, who)


def _in_language(words: Mapping[str, str], language: Language) -> str:
    """Give words in a language, or in English: there are notes in three languages only."""
    return words.get(language, words["en"])


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def _is_about(text: str, note: Mapping[str, str]) -> bool:
    """Tell whether the words of a note stand in a text, in any language and however marked up."""
    plain = _plain(text)
    return any(_plain(note[one]) in plain for one in ("en", "fr", "ar"))


def _plain(text: str) -> str:
    return "".join(one for one in text if one.isalpha()).casefold()


def last_of(result: Any) -> Any:  # noqa: ANN401 -- an object of discord.py or SimCord
    """Give the message of an answer."""
    return [*([result.response] if result.response else []), *result.followups][-1]


def _fields(opened: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401 -- the same
    return (one for one in opened.modal["components"] if "component" in one)


def _parts(message: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401 -- the same
    for row in message.components:
        yield from row["components"]


def _has_button(message: Any, label: str) -> bool:  # noqa: ANN401 -- the same
    return any(one.get("label") == label for one in _parts(message))


def _options(message: Any) -> list[Mapping[str, Any]]:  # noqa: ANN401 -- the same
    return [option for one in _parts(message) for option in one.get("options", ())]
