"""How a value of a list is written in the window: dates, numbers, yes and no (look.md, Space)."""

from datetime import date, datetime

from leaddesk.application.finding import Cell, Column, Shape
from leaddesk.domain.calendar import date_in_words, moment_in_words


def cell_words(column: Column, value: Cell) -> str:
    """A cell as an officer reads it; a missing value is blank."""
    if value is None or value == "":
        return ""
    if column.shape is Shape.YES_NO:
        return "Yes" if value else "No"
    if column.shape is Shape.MOMENT:
        return moment_in_words(datetime.fromisoformat(str(value)))
    if isinstance(value, date):
        return date_in_words(value)
    if isinstance(value, float):
        return f"{value:,.1f}".rstrip("0").rstrip(".")
    if isinstance(value, int) and column.shape is Shape.NUMBER:
        return f"{value:,}"
    return " ".join(str(value).split())


def is_to_the_right(column: Column) -> bool:
    """Whether the column holds numbers, which line up at their last digit."""
    return column.shape is Shape.NUMBER


def row_sentence(columns: list[Column], row: tuple[Cell, ...]) -> str:
    """A row as a screen reader says it, in one go: `Lark Rise Primary. Phase: Primary. Head: A Marlowe.`."""
    words = [(column, cell_words(column, value)) for column, value in zip(columns, row, strict=True)]
    said = [text if at == 0 else f"{column.heading}: {text}" for at, (column, text) in enumerate(words) if text]
    return ". ".join(said) + "." if said else "Blank row."
