"""A form that outlives the process that opened it: all it needs to know is in its custom id."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

import discord

BETWEEN = "|"
"""Stands between the values that were picked from one list."""


class Form(discord.ui.Modal, ABC):
    """A form of ours; whichever process gets the answer finds the class by its *template*.

    discord.py would know the forms only that this process opened, so it is not told of them.
    """

    template: ClassVar[re.Pattern[str]]

    def __init__(self, title: str, custom_id: str) -> None:
        """Make an empty form, which no process keeps in memory."""
        super().__init__(title=title, custom_id=custom_id)
        self.stop()

    @classmethod
    @abstractmethod
    async def submitted(
        cls, interaction: discord.Interaction[Any], match: re.Match[str], typed: Mapping[str, str]
    ) -> None:
        """Take what was *typed* into the fields, by their custom ids.

        What was picked from a list stands there too, joined by `BETWEEN`; nothing picked is empty.
        """


async def receive_form(interaction: discord.Interaction[Any], forms: Iterable[type[Form]]) -> None:
    """Hand an answered form to the first of *forms* that knows its custom id."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return
    answered: Mapping[str, Any] = interaction.data or {}
    for form in forms:
        match = form.template.fullmatch(str(answered.get("custom_id", "")))
        if match is not None:
            typed = dict(_typed(answered.get("components", ())))
            await form.submitted(interaction, match, typed)
            return


def _typed(components: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for one in components:
        if "values" in one:
            yield str(one["custom_id"]), BETWEEN.join(map(str, one["values"] or ()))
        elif "value" in one:
            yield str(one["custom_id"]), str(one["value"] or "")
        yield from _typed(one.get("components", ()))
        yield from _typed([one["component"]] if "component" in one else ())
