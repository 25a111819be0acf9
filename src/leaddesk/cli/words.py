"""How a command ends, and how it refuses words that make no sense."""

from argparse import ArgumentTypeError
from datetime import date
from enum import IntEnum
from uuid import UUID

from leaddesk.domain.typed import typed_date, typed_number


class Exit(IntEnum):
    """The exit codes that scripts rely on (cli.md)."""

    DONE = 0
    REFUSED = 1
    WRONG_WORDS = 2
    IN_PART = 3


class WrongWords(Exception):
    """The command's words are wrong; the message says which and what would be right."""


def row_number(words: str) -> int:
    """A row as a spreadsheet numbers it, from 1; refused otherwise."""
    return _whole(words, 1)


def count(words: str) -> int:
    """How many, for a word such as `--limit`; refused for what is no number, or less than none."""
    return _whole(words, 0)


def _whole(words: str, least: int) -> int:
    if not (words.isdecimal() and int(words) >= least):
        raise ArgumentTypeError(f"{words} is no whole number from {least} up. Write it in figures, such as 12")
    return int(words)


def millimetres(words: str) -> float:
    """A length, for a word such as `--shift-right`; refused for what is no number."""
    length = typed_number(words)
    if length is None:
        raise ArgumentTypeError(f"{words} is no length. Write millimetres in figures, such as 1.5 or -2")
    return float(length)


def day(words: str) -> date:
    """A day, for every word that takes one, also as officers write it (`01/09/2026`, `1 Sep 2026`); refused for what is in no calendar."""
    written = typed_date(words)
    if written is None:
        raise ArgumentTypeError(f"There is no such date as “{words}”. Write it as 2026-11-30 or 30/11/2026")
    return written


def identity(words: str) -> UUID:
    """A record's or a batch's identity; refused for anything that cannot be one."""
    try:
        return UUID(words)
    except ValueError:
        raise ArgumentTypeError(f"{words} is no identity. Copy one of those that `list --json` or `history` shows") from None
