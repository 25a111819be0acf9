"""Tells headings from data by their words where the looks of a row do not: LeadDesk's own headings, and words for no value yet."""

from collections.abc import Sequence
from functools import cache

_NO_VALUE = {
    "to follow", "tbc", "tba", "tbd", "to be confirmed", "to be advised", "to be appointed",
    "n/a", "na", "nil", "not applicable", "not known", "as above", "see above", "ditto",
}  # fmt: skip


def says_no_value(cell: str) -> bool:
    """Whether a cell holds what stands for a value that is missing, such as "(TBC)": data, never a heading."""
    return cell.strip(" .()[]*-\u2013?").casefold() in _NO_VALUE


def are_known(row: Sequence[str]) -> bool:
    """Whether at least two of a row's words, and most of them, are headings of a kind of file that LeadDesk reads."""
    words = [cell for cell in row if cell.strip()]
    count = count_known(words)
    return count > 1 and count * 2 > len(words)


def count_known(row: Sequence[str]) -> int:
    """How many of a row's words are headings that LeadDesk knows."""
    from leaddesk.application.importing.kinds import plain_heading

    known = _known()
    return sum(plain_heading(cell) in known for cell in row if cell.strip())


@cache
def _known() -> frozenset[str]:
    """Every heading of every kind; loaded only where a row leaves a doubt, for it takes a quarter of a second."""
    from leaddesk.application.importing.catalogue import KINDS
    from leaddesk.application.importing.kinds import plain_heading

    return frozenset(plain_heading(words) for kind in KINDS for one in kind.fields for words in one.headings)
