"""What a workshop is, and what should be true when.

Nothing here reads a clock, a file or a network: text, times and seeds go in, values come out.
"""
