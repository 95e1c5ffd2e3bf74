"""Exports with an identifier in them, and exports without one: what the gate makes of them."""
