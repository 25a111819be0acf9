"""What leaves a list: rows to the clipboard for Excel, addresses for an e-mail, the list as shown to a file."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton

from leaddesk.application.finding import Cell, Column, Shape
from leaddesk.application.work import Progress
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.buttons import quiet_button
from leaddesk.desktop.kit.cell_words import cell_words
from leaddesk.desktop.kit.file_questions import ask_where_to_save
from leaddesk.desktop.kit.table_view import TableView
from leaddesk.domain.counting import how_many

ADDRESSES = "email"
COUNTED_AT_ONCE = 2_000
FORMULA_STARTS = ("=", "+", "-", "@", "\t")


class ListExport(QObject):
    """Copies and writes what the table shows: its columns, its order, its filters."""

    def __init__(self, table: TableView, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._context = table, context
        self._model = table.list_model

    def menu_button(self, words: str) -> QPushButton:
        """The button that opens the menu of everything one can take away."""
        made = quiet_button(words, "export", lambda: None)
        menu = QMenu(made)
        menu.addAction("Save as Excel workbook…").triggered.connect(lambda: self.save(".xlsx"))
        menu.addAction("Save as CSV…").triggered.connect(lambda: self.save(".csv"))
        menu.addSeparator()
        menu.addAction("Copy selected rows").triggered.connect(self.copy_rows)
        menu.addAction("Copy all rows shown").triggered.connect(self.copy_all)
        if ADDRESSES in self._model.definition.keys:
            addresses = menu.addAction("Copy addresses for Bcc")
            addresses.triggered.connect(self.copy_addresses)
            menu.aboutToShow.connect(lambda: addresses.setText(self._addresses_words()))
        made.setMenu(menu)
        return made

    def copy_rows(self) -> None:
        """The selected rows (or the current one) with headings, tab separated, as Excel pastes them."""
        rows = self._table.selected_rows()
        if not rows:
            self._context.say("No row is selected. Select rows first, or copy all rows.", "warning")
            return
        self._copy(rows)

    def copy_all(self) -> None:
        """Every row that the filters leave."""
        self._copy(None)

    def copy_addresses(self) -> None:
        """The addresses of the selected rows, or of all when fewer than two are selected, for the Bcc line; says who has none."""
        addresses, without = self._addresses()
        if addresses:
            QGuiApplication.clipboard().setText("; ".join(addresses))
        self._context.say(addresses_sentence(len(addresses), without), "good" if addresses else "warning")

    def _addresses(self) -> tuple[list[str], list[str]]:
        """Each address once, never cut short however many there are, and who has none."""
        chosen = self._table.selected_rows()
        rows = self._model.rows(chosen if len(chosen) > 1 else None)
        at = self._model.definition.keys.index(ADDRESSES)
        return list(dict.fromkeys(str(row[at]) for row in rows if row[at])), [str(row[0]) for row in rows if not row[at]]

    def _addresses_words(self) -> str:
        """How many would be copied, where counting them keeps nobody waiting (experience.md fault 18)."""
        if self._model.rowCount() > COUNTED_AT_ONCE:
            return "Copy addresses for Bcc"
        count = len(self._addresses()[0])
        return f"Copy {count:,} {'address' if count == 1 else 'addresses'} for Bcc"

    def save(self, suffix: str) -> None:
        """The list as shown, to a file the officer names."""
        heading = self._model.definition.heading
        where = ask_where_to_save(self._table, f"{heading}{suffix}", f"Save {heading.lower()}")
        if where is not None:
            self.save_to(where)

    def save_to(self, where: Path) -> None:
        """Write the list as shown to this file, off the window's thread."""
        columns, positions = self._shown()
        fetch, heading = self._model.fetching(), self._model.definition.heading
        headings = [column.heading for column in columns]

        def write(_progress: Progress) -> int:
            table = [tuple(for_file(columns[n], row[at]) for n, at in enumerate(positions)) for row in fetch()]
            self._context.services.write_table(where, heading, headings, table)
            return len(table)

        self._context.read(
            f"Saving {where.name}", write, lambda rows: self._context.say(f"Saved {how_many(rows, 'row')} to {where.name}.", "good")
        )

    def _copy(self, numbers: Sequence[int] | None) -> None:
        """Few rows at once; for many the window would stand still, so they are told off its thread."""
        columns, positions = self._shown()
        fetch = self._model.fetching(numbers)

        def told(_progress: Progress | None = None) -> list[str]:
            rows = ("\t".join(for_excel(columns[n], row[at]) for n, at in enumerate(positions)) for row in fetch())
            return ["\t".join(column.heading for column in columns), *rows]

        count = self._model.rowCount() if numbers is None else len(numbers)
        if count <= COUNTED_AT_ONCE:
            self._to_clipboard(told())
        else:
            self._context.read(f"Copying {count:,} rows", told, self._to_clipboard)

    def _to_clipboard(self, lines: Sequence[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
        self._context.say(f"Copied {how_many(len(lines) - 1, 'row')} with headings.", "good")

    def _shown(self) -> tuple[list[Column], list[int]]:
        definition = self._model.definition
        keys = self._table.shown_columns()
        return [definition.column(key) for key in keys], [definition.keys.index(key) for key in keys]


def addresses_sentence(count: int, without: list[str]) -> str:
    """What was copied, and who has no address: five by name, the others by number."""
    copied = f"Copied {count:,} {'address' if count == 1 else 'addresses'}." if count else "Nobody here has an e-mail address."
    if not without or not count:
        return copied
    named = ", ".join(without[:5]) + (f" and {len(without) - 5:,} more" if len(without) > 5 else "")
    return f"{copied} No address for {named}."


def for_excel(column: Column, value: Cell) -> str:
    """A cell so that Excel pastes what one sees: a phone keeps its zero, a formula in someone's data stays words."""
    if isinstance(value, bool) or value is None or isinstance(value, date):
        return cell_words(column, value)
    if isinstance(value, (int, float)):
        return str(value)
    text = " ".join(value.split())
    is_number_like = text.replace(" ", "").isdigit() and (text.startswith("0") or len(text) > 11)
    if is_number_like or text.startswith(FORMULA_STARTS):
        return '="' + text.replace('"', '""') + '"' if is_number_like else f"'{text}"
    return text


def for_file(column: Column, value: Cell) -> Cell:
    """A cell as a file holds it: numbers and days as such, so that Excel can reckon with them, all else in the words on screen."""
    return cell_words(column, value) if isinstance(value, bool) or column.shape is Shape.MOMENT else value
