"""How a language writes numbers in words."""

from briefgen.model.value import Value


class NumberWords(Value):
    """Words behind a figure with the powers of ten they stand for, and words that are numbers."""

    scales: dict[str, int] = {}
    words: dict[str, int] = {}
