"""How a command ends, and how it refuses words that make no sense."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes that scripts rely on (cli.md)."""

    DONE = 0
    REFUSED = 1
    WRONG_WORDS = 2
    IN_PART = 3


class WrongWords(Exception):
    """The command's words are wrong; the message says which and what would be right."""


def row_number(words: str) -> int:
    """A row as a spreadsheet numbers it, from 1; ValueError otherwise."""
    number = int(words)
    if number < 1:
        raise ValueError
    return number


def count(words: str) -> int:
    """How many, for a word such as `--limit`; ValueError for what is no number, or less than none."""
    number = int(words)
    if number < 0:
        raise ValueError
    return number
