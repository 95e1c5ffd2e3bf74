"""Notes with what should be found in them, and the score of what is."""
