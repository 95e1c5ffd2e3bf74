"""Lists of words, written as people read them."""


def vocabulary(words: str) -> frozenset[str]:
    """Give the words of a list that is written as a text.

    >>> sorted(vocabulary("one two"))
    ['one', 'two']
    """
    return frozenset(words.split())
