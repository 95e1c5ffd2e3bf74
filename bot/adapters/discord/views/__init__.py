"""Buttons with fixed custom ids: what arrives is found by its id, not by an object in memory."""
