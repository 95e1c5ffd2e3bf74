"""Commands that a test adds to the bot: one opens a form, one hands over a file."""

from io import BytesIO
from typing import Any

import discord
from discord import app_commands

from bot.adapters.discord.registration import send_commands
from bot.adapters.rehearsal.browser.deeds import Deeds


class TryForm(discord.ui.Modal, title="A question · سؤال"):
    """Takes a text and gives it back."""

    text: discord.ui.TextInput[Any] = discord.ui.TextInput(
        label="Your words", style=discord.TextStyle.paragraph, max_length=4000
    )

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        await interaction.response.send_message(self.text.value, ephemeral=True)


@app_commands.command(name="try-form", description="Opens a form")
async def try_form(interaction: discord.Interaction) -> None:
    await interaction.response.send_modal(TryForm())


@app_commands.command(name="try-file", description="Hands over a file")
async def try_file(interaction: discord.Interaction) -> None:
    given = discord.File(BytesIO(b"a,b\n"), "given.csv")
    await interaction.response.send_message(file=given, ephemeral=True)


async def open_form_command(deeds: Deeds) -> dict[str, Any]:
    """Let the bot of a practice have both commands."""
    bot = deeds.practice.bot
    bot.tree.add_command(try_form)
    bot.tree.add_command(try_file)
    await send_commands(bot.tree, bot.guilds[0])
    return {}
