"""How a workshop happens: the world around the agenda."""
