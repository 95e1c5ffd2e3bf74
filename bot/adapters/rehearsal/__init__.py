"""A guild in memory, a clock that jumps, simulated people, and the real bot among them."""
