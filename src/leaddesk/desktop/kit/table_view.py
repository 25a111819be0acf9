"""The table itself: first column frozen, a rule under each row, whole rows selected, Tab leaves it."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from leaddesk.desktop.kit.fitting_columns import fitted, wish_of
from leaddesk.desktop.kit.list_model import ListModel
from leaddesk.desktop.kit.row_painter import RowPainter

BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class TableView(QTableView):
    """Shows a ListModel. `opened` carries a row number (Enter, double click), `typed` letters meant for the filter."""

    opened = Signal(int)
    typed = Signal(str)
    current_row = Signal(int)
    columns_changed = Signal()

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list_model = model
        self._painter = RowPainter(self)
        dress(self, model, self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(model.definition.heading)
        self._line = self.fontMetrics().height()
        self.own_widths: dict[str, int] = {}
        self._is_fitting = False
        self._frozen = _Frozen(model, self._painter, self)
        self._frozen.setSelectionModel(self.selectionModel())
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.sectionResized.connect(self._follow_width)
        header.sectionMoved.connect(lambda *_: self.columns_changed.emit())
        header.sectionClicked.connect(self._sort_by)
        self._frozen.horizontalHeader().sectionClicked.connect(self._sort_by)
        self._frozen.horizontalHeader().sectionResized.connect(lambda at, _old, new: self.setColumnWidth(at, new))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self._frozen.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.verticalScrollBar().valueChanged.connect(self._frozen.verticalScrollBar().setValue)
        self._frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.current_row.emit(now.row()))
        model.modelReset.connect(self.show_sort)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Row height follows the text size: font height and 12 (look.md)."""
        for view in (self, self._frozen):
            view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: rows and columns grow with it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_frozen"):
            before, self._line = self._line, self.fontMetrics().height()
            self.fit_rows()
            self.own_widths = {key: round(width * self._line / before) for key, width in self.own_widths.items()}
            self._fit_columns()

    def show_columns(self, keys: list[str], widths: dict[str, int]) -> None:
        """Show exactly these columns in this order, the first one leading, as wide as the officer drew them, else as there is room."""
        self.own_widths = dict(widths)
        definition, header = self.list_model.definition, self.horizontalHeader()
        ordered = [definition.columns[0].key, *(k for k in keys if k != definition.columns[0].key and k in definition.keys)]
        header.blockSignals(True)
        for at, column in enumerate(definition.columns):
            self.setColumnHidden(at, column.key not in ordered)
            self._frozen.setColumnHidden(at, at > 0)
        for place, key in enumerate(ordered):
            header.moveSection(header.visualIndex(definition.keys.index(key)), place)
        header.blockSignals(False)
        self._fit_columns()
        self.updateGeometries()
        self.viewport().update()
        self.list_model.shown_keys = ordered
        self._place_frozen()
        self.show_sort()

    def shown_columns(self) -> list[str]:
        """The keys of the columns that show, from left to right."""
        header, keys = self.horizontalHeader(), self.list_model.definition.keys
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [keys[at] for at in order if not self.isColumnHidden(at)]

    def selected_rows(self) -> list[int]:
        """The numbers of the selected rows, from the top."""
        return sorted({row for area in self.selectionModel().selection() for row in range(area.top(), area.bottom() + 1)})

    def go_to(self, row: int) -> None:
        """Make a row current and bring it into sight."""
        index = self.list_model.index(row, 0)
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, how)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to by keys, a table shows where one is: in its first row when none was chosen."""
        super().focusInEvent(event)
        if event.reason() in BY_KEYS and not self.currentIndex().isValid() and self.list_model.rowCount():
            self.go_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters typed in the table go to the filter: a search through 50,000 rows in Python would stall."""
        if search.strip():
            self.typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self._place_frozen()

    def scrollTo(
        self, index: QModelIndex | QPersistentModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Never hide a cell behind the frozen column: the first column needs no scrolling sideways."""
        if index.column() > 0:
            super().scrollTo(index, hint)
        else:
            sideways = self.horizontalScrollBar().value()
            super().scrollTo(index, hint)
            self.horizontalScrollBar().setValue(sideways)

    def _fit_columns(self) -> None:
        """Let the columns give way to the room, so that a laptop's list needs no scrolling sideways."""
        definition, metrics = self.list_model.definition, self.fontMetrics()
        shown = [column for at, column in enumerate(definition.columns) if not self.isColumnHidden(at)]
        wishes = [wish_of(column, metrics, is_first=column is definition.columns[0]) for column in shown]
        self._is_fitting = True
        for key, width in fitted(wishes, self.own_widths, self.viewport().width()).items():
            self.setColumnWidth(definition.keys.index(key), width)
        self._frozen.setColumnWidth(0, self.columnWidth(0))
        self._is_fitting = False

    def _sort_by(self, section: int) -> None:
        if not self.list_model.definition.columns[section].can_sort:
            self.show_sort()
            return
        query = self.list_model.query
        again = query.sort == self.list_model.definition.columns[section].key
        descending = again and not query.descending
        self.list_model.sort(section, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        self.columns_changed.emit()

    def show_sort(self) -> None:
        """Mark the column that the rows stand in the order of."""
        query, keys = self.list_model.query, self.list_model.definition.keys
        at = keys.index(query.sort) if query.sort in keys else -1
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(at, order)
        self._frozen.horizontalHeader().setSortIndicatorShown(at == 0)
        self._frozen.horizontalHeader().setSortIndicator(at, order)

    def _follow_width(self, section: int, _old: int, new: int) -> None:
        if section == 0:
            self._frozen.setColumnWidth(0, new)
            self._place_frozen()
        if not self._is_fitting:
            self.own_widths[self.list_model.definition.keys[section]] = new
            self.columns_changed.emit()

    def _place_frozen(self) -> None:
        height = self.viewport().height() + self.horizontalHeader().height()
        self._frozen.setGeometry(QRect(self.frameWidth(), self.frameWidth(), self.columnWidth(0), height))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)


class _Frozen(QTableView):
    """The first column again, over the table, so that it stays when the others scroll sideways."""

    def __init__(self, model: ListModel, painter: RowPainter, over: TableView) -> None:
        super().__init__(over)
        dress(self, model, painter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(over)
        self.setAccessibleName(f"{model.definition.heading}, first column")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setHighlightSections(False)


def dress(view: QTableView, model: QAbstractItemModel, painter: RowPainter) -> None:
    """Give a table the looks and manners of every table here: whole rows, no grid, Tab leaves it, smooth scrolling."""
    view.setModel(model)
    view.setItemDelegate(painter)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setMouseTracking(True)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setMinimumSectionSize(24)
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    view.horizontalHeader().setMinimumSectionSize(48)
    view.horizontalHeader().setFocusPolicy(Qt.FocusPolicy.NoFocus)
