"""What somebody types and picks in a form arrives under the ids of its fields."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

import discord
import pytest

from bot.adapters.discord.views.button import Interaction
from bot.adapters.discord.views.form import Form, receive_form


@dataclass
class Sent:
    """As much of an interaction as a form looks at."""

    data: dict[str, Any]
    type: discord.InteractionType = discord.InteractionType.modal_submit
    taken: dict[str, str] = field(default_factory=dict)


class KindForm(Form):
    """Asks for a kind and a text, and keeps what it is given."""

    template: ClassVar[re.Pattern[str]] = re.compile(r"majlis:kind:([^:]+)")

    @classmethod
    async def submitted(
        cls, interaction: Interaction, match: re.Match[str], typed: Mapping[str, str]
    ) -> None:
        sent: Any = interaction
        sent.taken = {"event": match[1], **typed}


async def taken(*components: Mapping[str, Any], custom_id: str = "majlis:kind:camp") -> Any:
    sent: Any = Sent({"custom_id": custom_id, "components": components})
    await receive_form(sent, [KindForm])
    return sent.taken


def labelled(**component: Any) -> Mapping[str, Any]:
    return {"type": 18, "component": component}


async def test_what_was_typed_and_picked_stands_under_the_ids_of_the_fields() -> None:
    text = labelled(type=4, custom_id="text", value="We agreed.")
    one = labelled(type=3, custom_id="kind", values=["decision"])
    several = labelled(type=3, custom_id="rooms", values=["narrative", "lobby"])

    assert await taken(text, one, several) == {
        "event": "camp",
        "text": "We agreed.",
        "kind": "decision",
        "rooms": "narrative|lobby",
    }


async def test_what_was_left_empty_is_empty() -> None:
    text = {"type": 1, "components": [{"type": 4, "custom_id": "text", "value": None}]}
    picked = labelled(type=3, custom_id="kind", values=[])

    assert await taken(text, picked) == {"event": "camp", "text": "", "kind": ""}


async def test_a_form_that_nobody_knows_is_left_alone() -> None:
    assert await taken(custom_id="majlis:other:camp") == {}


def test_a_form_says_what_it_does_with_its_answer() -> None:
    class Silent(Form):
        template: ClassVar[re.Pattern[str]] = re.compile("majlis:silent")

    with pytest.raises(TypeError, match="submitted"):
        Silent("A title", "majlis:silent")  # type: ignore[abstract]  # that is what is tested
