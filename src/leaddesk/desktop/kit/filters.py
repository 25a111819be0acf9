"""Filters as officers read them: which conditions stand on a column, and the words on their chip."""

from collections.abc import Iterable

from leaddesk.application.finding import Cell, Column, Condition, Operator, Shape
from leaddesk.desktop.kit.cell_words import cell_words

CHIP_LIMIT = 36


def of_column(where: Iterable[Condition], key: str) -> tuple[Condition, ...]:
    """The conditions on one column."""
    return tuple(c for c in where if c.column == key)


def with_column(where: Iterable[Condition], key: str, conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """All conditions, those on one column changed in their place."""
    kept = list(where)
    at = next((n for n, c in enumerate(kept) if c.column == key), len(kept))
    before = [c for c in kept[:at] if c.column != key]
    after = [c for c in kept[at:] if c.column != key]
    return (*before, *conditions, *after)


def chip_words(column: Column, conditions: tuple[Condition, ...]) -> str:
    """What a chip says: `Phase: Primary, Secondary`, `Pupils: 100 to 400`, `Phase` without a condition."""
    if not conditions:
        return column.heading
    said = f"{column.heading}: {' '.join(_condition_words(column, c) for c in conditions)}"
    first = conditions[0].values
    if len(said) > CHIP_LIMIT and len(first) > 1:
        said = f"{column.heading}: {value_words(column, first[0])} and {len(first) - 1} more"
    return said if len(said) <= CHIP_LIMIT else f"{said[: CHIP_LIMIT - 1]}…"


def _condition_words(column: Column, condition: Condition) -> str:
    values = [value_words(column, value) for value in condition.values]
    match condition.operator:
        case Operator.IS_ANY_OF:
            return " or ".join(values)
        case Operator.CONTAINS:
            return f"“{values[0]}”"
        case Operator.FROM:
            return f"from {values[0]}"
        case Operator.TO:
            return f"to {values[0]}"
        case Operator.IS_BLANK:
            return "blank"
        case Operator.IS_NOT_BLANK:
            return "not blank"


def value_words(column: Column, value: Cell) -> str:
    """A value in a filter; blank has a word here, since one can choose it."""
    return cell_words(column, value) or "(blank)"


def can_filter(column: Column) -> bool:
    """Identities are for scripts, not for filters."""
    return column.shape is not Shape.IDENTITY
