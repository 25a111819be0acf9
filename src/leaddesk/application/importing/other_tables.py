"""Which other tables of a file are likely to be meant as well, so that nobody takes one for the whole file unasked."""

from leaddesk.application.importing.catalogue import RECOGNISED
from leaddesk.application.importing.column_looks import Column
from leaddesk.application.importing.kinds import plain_heading
from leaddesk.application.importing.mapping import best_kind
from leaddesk.application.importing.tables import SourceTable, TableOffer

FEWEST_HEADINGS, FEWEST_ROWS, SHARED = 3, 2, 0.5
UNREAD = frozenset({"sheet", "tables", "hidden_sheet"})
"""Codes of the messages that count the rows of tables which were not read."""


def likely_others(table: SourceTable) -> tuple[TableOffer, ...]:
    """The other tables in sight whose headings are of a kind that can be imported, or much like those of the table that was read.

    Where that one is of no known kind itself, any other with a few columns and rows may be the one that is meant.
    """
    chosen = table.chosen
    others = [one for one in table.offers if one != chosen and one.rows and not (one.is_hidden or one.is_aside)]
    if chosen is None or not others:
        return ()
    here, is_known = _plain(chosen), _is_known(chosen)
    return tuple(one for one in others if _is_known(one) or _is_like(_plain(one), here) or (not is_known and _is_full(one)))


def _plain(offer: TableOffer) -> set[str]:
    return set(map(plain_heading, filter(None, offer.headings)))


def _is_known(offer: TableOffer) -> bool:
    columns = [Column(at, heading, ()) for at, heading in enumerate(offer.headings)]
    return any(kind.signature and kind.fits(offer.headings) for kind in RECOGNISED) or best_kind(columns, RECOGNISED) is not None


def _is_like(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= SHARED * max(len(one), 1)


def _is_full(offer: TableOffer) -> bool:
    return len(_plain(offer)) >= FEWEST_HEADINGS and offer.rows >= FEWEST_ROWS
