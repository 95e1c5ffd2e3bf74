"""Discord: the gateway, the slash commands, the buttons, and a guild as the platform."""
