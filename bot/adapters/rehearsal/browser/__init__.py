"""A rehearsal in the browser: one person plays along, and everybody else is simulated."""
