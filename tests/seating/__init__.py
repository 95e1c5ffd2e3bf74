"""How good seatings are, measured without a word from the engine that makes them."""
