"""A table of any length: the ids of every row, and only the rows on screen (house.md, decision 7)."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from leaddesk.application.finding import Cell, ListDefinition, Listings, ListQuery
from leaddesk.desktop.kit.cell_words import cell_words, is_to_the_right, row_sentence
from leaddesk.desktop.kit.cells import Mark

PAGE = 64
PAGES_KEPT = 40
VALUE_ROLE = Qt.ItemDataRole.UserRole
MARK_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
MarkOf = Callable[[Cell], Mark | None]
_NOWHERE = QModelIndex()


class ListModel(QAbstractTableModel):
    """Every column of a list definition; which of them show is the view's business, so that the two never disagree."""

    counted = Signal(int, int)

    def __init__(
        self, definition: ListDefinition, listings: Listings, *, marks: dict[str, MarkOf] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.definition = definition
        self._listings = listings
        self._marks = marks or {}
        self.query = ListQuery(definition.kind, where=definition.default_where, sort=definition.sort, descending=definition.descending)
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, list[tuple[Cell, ...]]] = OrderedDict()
        self.total = 0
        self.shown_keys: list[str] = [c.key for c in definition.columns if c.is_shown]

    def ask(self, query: ListQuery) -> None:
        """Show what answers this query; one SQL question for the ids, the rows come as they are painted."""
        ids = self._listings.ids(query)
        total = self._listings.total(self.definition.kind)
        self.beginResetModel()
        self.query, self._ids, self.total = query, ids, total
        self._pages.clear()
        self.endResetModel()
        self.counted.emit(len(ids), total)

    def refresh(self) -> None:
        """Ask the same again, after something changed."""
        self.ask(self.query)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column in SQL; a column that has no order is left as it is."""
        chosen = self.definition.columns[column] if 0 <= column < len(self.definition.columns) else None
        descending = order == Qt.SortOrder.DescendingOrder
        if chosen is None or not chosen.can_sort or (self.query.sort, self.query.descending) == (chosen.key, descending):
            return
        self.ask(replace(self.query, sort=chosen.key, descending=descending))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.definition.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.definition.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if is_to_the_right(column) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell_words(column, self.row(index.row())[index.column()]) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        if role == VALUE_ROLE:
            return self.row(index.row())[index.column()]
        if role == MARK_ROLE and column.key in self._marks:
            return self._marks[column.key](self.row(index.row())[index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.definition.columns):
            return None
        column = self.definition.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if is_to_the_right(column) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def row(self, row: int) -> tuple[Cell, ...]:
        """The values of one row, fetched with its page; a row that has vanished is blank."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._listings.rows(self.definition.kind, self._ids[number * PAGE : (number + 1) * PAGE])
            self._pages[number] = page
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[row - number * PAGE]

    def rows(self, numbers: Sequence[int] | None = None) -> list[tuple[Cell, ...]]:
        """The values of these rows, or of all, for copying and export; they do not pass through the cache of the screen."""
        return self.fetching(numbers)()

    def fetching(self, numbers: Sequence[int] | None = None) -> Callable[[], list[tuple[Cell, ...]]]:
        """What gets the values of these rows, or of all, as they stand now; it may be called in another thread."""
        wanted = self._ids if numbers is None else [self._ids[n] for n in numbers]
        return partial(self._listings.rows, self.definition.kind, wanted)

    def uid(self, row: int) -> UUID | None:
        """The identity of the record that a row opens."""
        return self._listings.uid(self.definition.kind, self._ids[row]) if 0 <= row < len(self._ids) else None

    def uids(self, rows: Sequence[int] | None = None) -> list[UUID]:
        """The identities of the records of these rows, of all that show when none are named, in one look."""
        return self._listings.uids(self.definition.kind, self._ids if rows is None else [self._ids[row] for row in rows])

    def row_of(self, uid: UUID) -> int | None:
        """Where a record stands under the present query; None when the filters hide it or it is gone."""
        row_id = self._listings.row_id(self.definition.kind, uid)
        try:
            return None if row_id is None else self._ids.index(row_id)
        except ValueError:
            return None

    def _spoken(self, row: int, column: int) -> str:
        """The first column reads the whole row as one sentence (experience.md fault 22), the others their own value."""
        definition, values = self.definition, self.row(row)
        if column > 0:
            return f"{definition.columns[column].heading}: {cell_words(definition.columns[column], values[column]) or 'blank'}"
        shown = [definition.columns.index(definition.column(key)) for key in self.shown_keys]
        return row_sentence([definition.columns[at] for at in shown], tuple(values[at] for at in shown))
