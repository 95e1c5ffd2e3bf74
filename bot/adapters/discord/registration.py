"""Registers the slash commands of a server, only when they changed."""

import hashlib
import json
from typing import Any

import discord
from discord import app_commands

from bot.adapters.discord.commands import every_command
from bot.adapters.discord.counter import Counter
from bot.adapters.discord.translate import ClientTranslator
from bot.ports import Store

Tree = app_commands.CommandTree[Any]


async def tree_of(client: discord.Client, counter: Counter) -> Tree:
    """Give a client all commands, at home at one *counter*."""
    tree: Tree = app_commands.CommandTree(client)
    await tree.set_translator(ClientTranslator())
    for command in every_command(counter):
        tree.add_command(command)
    return tree


async def register_commands(tree: Tree, guild: discord.abc.Snowflake, store: Store) -> bool:
    """Tell Discord the commands of a *guild* if their hash changed; tell whether it did.

    Discord allows few such requests, and a second one within a minute makes a start wait.
    """
    digest = await _digest_of(tree)
    name = f"commands/{guild.id}"
    if await store.note(name) == digest:
        return False
    await send_commands(tree, guild)
    await store.write_note(name, digest)
    return True


async def send_commands(tree: Tree, guild: discord.abc.Snowflake) -> int:
    """Tell Discord the commands of a *guild*, and give how many there are."""
    tree.copy_global_to(guild=guild)
    return len(await tree.sync(guild=guild))


async def _digest_of(tree: Tree) -> str:
    payload = [
        await command.get_translated_payload(tree, tree.translator)  # type: ignore[arg-type]  # our tree has one
        for command in tree.get_commands()
    ]
    text = json.dumps(payload, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
