"""Counts as they are said: `1 row`, `1,200 rows`."""


def how_many(number: int, noun: str) -> str:
    """A number with its noun, in the singular for one; for nouns that take an s."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
