"""A statement named under the rule, by words that its speaker has agreed to, all of them."""

import asyncio
from collections.abc import Mapping

from agenda.book import Book, missing, statement_with, with_statement
from agenda.errors import RefusedError
from agenda.messages import Message
from agenda.messages import consents as consent_words
from agenda.messages import notes as words
from agenda.roster import Participant
from agenda.statements import Stage, Statement
from agenda.text import Frozen, Language
from bot.ports import Shelf, Store, digest_of
from bot.services.audit import Audit, Decided, Role
from bot.services.notebook import Notebook
from bot.services.reception import Asker
from bot.services.running import Running
from bot.services.scribes import desk_of, refuse_all_but_scribes


class Consent(Frozen):
    """That a *member* is asked to be named beside a statement, under these words by language.

    The *digest* is of all words that they see; once anything is different, it counts no more.
    """

    statement: str
    member: int
    named: Mapping[Language, str]
    digest: str
    agreed: bool = False


class Consents:
    """Asks speakers, and takes their word; until the book is frozen they can take it back."""

    def __init__(self, notebook: Notebook, audit: Audit, store: Store) -> None:
        """Use these."""
        self._notebook, self._audit, self._store = notebook, audit, store
        self._turn = asyncio.Lock()

    async def ask(self, running: Running, asker: Asker, code: str, member: int) -> list[Message]:
        """Let a rapporteur ask a speaker to be named beside the statement with a code."""
        book = await self._notebook.book(running.record.id)
        statement = statement_with(book, code)
        refuse_all_but_scribes(running, asker, desk_of(running, *statement.room))
        speaker = _participant(running, member)
        if book.frozen:
            raise RefusedError(words.FROZEN())
        languages = running.event.languages
        if statement.stage is not Stage.ACCEPTED or missing(statement, languages):
            raise RefusedError(consent_words.NOT_READY_FOR_CONSENT())
        named = {one: _display(speaker, one) for one in languages}
        consent = Consent(
            statement=statement.id, member=member, named=named, digest=_digest(statement, named)
        )
        async with self._turn:
            await self._keep(running, consent)
        return [consent_words.CONSENT_ASKED()]

    async def waiting(
        self, running: Running, asker: Asker
    ) -> tuple[tuple[Consent, Statement], ...]:
        """Give what somebody is asked to agree to, or has agreed to, with the exact words."""
        book = await self._notebook.book(running.record.id)
        kept = await self._store.kept(running.record.id, Shelf.CONSENTS)
        found = (Consent.model_validate_json(text) for text in kept.values())
        return tuple(
            (one, statement)
            for one in found
            if one.member == asker.member
            and (statement := book.statement(one.statement)) is not None
            and one.digest == _digest(statement, one.named)
        )

    async def answer(
        self, running: Running, asker: Asker, statement_id: str, *, agrees: bool
    ) -> list[Message]:
        """Take a speaker's word, or let them take it back: then nothing names them any more."""
        async with self._turn:
            found = [
                (consent, statement)
                for consent, statement in await self.waiting(running, asker)
                if statement.id == statement_id
            ]
            if not found:
                raise RefusedError(words.STATEMENT_GONE())
            consent, statement = found[0]
            if agrees and consent.agreed:
                return [consent_words.CONSENT_GIVEN()]
            named = consent.named if agrees else {}
            await self._notebook.change(
                running.record.id, lambda book: _naming(book, statement, named)
            )
            if agrees:
                await self._keep(running, consent.model_copy(update={"agreed": True}))
            else:
                await self._store.drop(running.record.id, Shelf.CONSENTS, _key(consent))
        if agrees:
            await self._audit.count(running, Role.SPEAKER, Decided.AGREED)
        return [consent_words.CONSENT_GIVEN() if agrees else consent_words.CONSENT_NOT_GIVEN()]

    async def forget(self, event: str) -> None:
        """Keep nothing of it any longer: what was agreed to stands in the book."""
        for key in await self._store.kept(event, Shelf.CONSENTS):
            await self._store.drop(event, Shelf.CONSENTS, key)

    async def _keep(self, running: Running, consent: Consent) -> None:
        text = consent.model_dump_json()
        await self._store.keep(running.record.id, Shelf.CONSENTS, _key(consent), text)


def _naming(book: Book, seen: Statement, named: Mapping[Language, str]) -> Book:
    """Name somebody beside a statement that still says what they have seen."""
    now = book.statement(seen.id)
    if now is None or now.texts != seen.texts:
        raise RefusedError(words.STATEMENT_GONE())
    return with_statement(book, now.model_copy(update={"named": named}))


def _key(consent: Consent) -> str:
    return f"{consent.statement}/{consent.member}"


def _digest(statement: Statement, named: Mapping[Language, str]) -> str:
    said = sorted(statement.texts.items())
    return digest_of(repr((said, sorted(named.items()))))


def _participant(running: Running, member: int) -> Participant:
    known = running.participant_of(member)
    participant = running.workshop.roster.of(known) if known else None
    if participant is None or not (participant.name or participant.name_ar):
        raise RefusedError(consent_words.SPEAKER_UNKNOWN())
    return participant


def _display(speaker: Participant, language: Language) -> str:
    """Name somebody as the list of people does: their name and function in a language."""
    arabic = language == "ar"
    name = (speaker.name_ar if arabic else speaker.name) or speaker.name or speaker.name_ar or ""
    roles = {"fr": speaker.role_fr, "ar": speaker.role_ar}
    role = roles.get(language) or speaker.role
    between = "، " if arabic else ", "
    return between.join(one for one in (name, role, speaker.org) if one)
