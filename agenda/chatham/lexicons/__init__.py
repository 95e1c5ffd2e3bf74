"""What the redactor knows of words: lists of the three languages, and no rules."""
