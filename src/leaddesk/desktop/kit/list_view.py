"""A list as officers use it: type to filter, chips, table, counts, columns, copy and export (look.md, The window)."""

from dataclasses import replace
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.finding import Condition, ListDefinition, ListQuery
from leaddesk.application.views import View
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.buttons import button, quiet_button
from leaddesk.desktop.kit.column_chooser import choose_columns
from leaddesk.desktop.kit.empty_place import EmptyPlace
from leaddesk.desktop.kit.filter_bar import FilterBar
from leaddesk.desktop.kit.filter_field import TEXT_LIMIT, FilterField
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.list_export import ListExport
from leaddesk.desktop.kit.list_model import ListModel, MarkOf
from leaddesk.desktop.kit.page_content import Action
from leaddesk.desktop.kit.table_view import TableView
from leaddesk.desktop.kit.views_button import ViewsButton
from leaddesk.desktop.settings import ListLayout

TYPING_PAUSE_MS = 120
REMEMBER_PAUSE_MS = 500


class ListView(QWidget):
    """One list. `opened` (Enter, double click) and `current` (moved to) carry the identity of the row's record.

    `quick`: columns whose chips always show. `marks`: a shape for the values of a column. `actions`: what can be done here;
    they stand at the right and, while the list is empty, as its next step.
    """

    opened = Signal(object)
    current = Signal(object)

    def __init__(
        self,
        definition: ListDefinition,
        context: WindowContext,
        *,
        quick: tuple[str, ...] = (),
        marks: dict[str, MarkOf] | None = None,
        actions: tuple[Action, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.definition = definition
        self._context = context
        self._is_stale = False
        self.list_actions = actions
        self.model = ListModel(definition, context.store.listings, marks=marks, parent=self)
        self.table = TableView(self.model)
        self.filter = FilterField(definition)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.bar = FilterBar(definition, lambda key: context.store.listings.choices(definition.kind, key), quick, self)
        self.export = ListExport(self.table, context, self)
        self.views = ViewsButton(definition, context, self.present_view, self.show_view, self)
        self._empty = EmptyPlace(definition, self)
        self._place = QStackedWidget()
        self._lay_out()
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._remember_later = QTimer(self, interval=REMEMBER_PAUSE_MS, singleShot=True)
        self._restore_layout()
        self._connect()
        self.ask(self.model.query)

    def ask(self, query: ListQuery) -> None:
        """Show what answers a query, its words and chips included."""
        kept = self.current_uid()
        if query.text != self.filter.text():
            self.filter.blockSignals(True)
            self.filter.setText(query.text)
            self.filter.blockSignals(False)
        self.bar.show_conditions(query.where)
        self.model.ask(query)
        self._stay_on(kept)

    def show_where(self, where: tuple[Condition, ...], text: str = "") -> None:
        """Show the rows behind a count or a word searched for."""
        self.ask(replace(self.model.query, text=text, where=where))

    def show_all(self) -> None:
        """Let every row show, in the present order."""
        self.ask(replace(self.model.query, text="", where=()))

    def refresh(self) -> None:
        """Ask again after a change, staying on the same record."""
        self._is_stale = False
        self.ask(self.model.query)

    def showEvent(self, event: QShowEvent) -> None:
        """A list that changed while another tab showed is asked again only now, so that one change stalls nothing."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _follow(self, changes: Changes) -> None:
        if changes.concerns(*self.definition.concerns):
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def current_uid(self) -> UUID | None:
        """The record of the current row."""
        index = self.table.currentIndex()
        return self.model.uid(index.row()) if index.isValid() else None

    def selected_uids(self) -> list[UUID]:
        """The records of the selected rows, from the top."""
        return [uid for row in self.table.selected_rows() if (uid := self.model.uid(row)) is not None]

    def go_to(self, uid: UUID) -> bool:
        """Make a record current; False when the filters hide it or it is gone."""
        row = self.model.row_of(uid)
        if row is None:
            return False
        if row != self.table.currentIndex().row():
            self.table.go_to(row)
        return True

    def _stay_on(self, uid: UUID | None) -> None:
        """After asking again, the same record stays current where it still shows."""
        if uid is None or not self.go_to(uid):
            self.table.setCurrentIndex(self.model.index(-1, -1))

    def _connect(self) -> None:
        self.model.counted.connect(self._show_count)
        self.filter.textEdited.connect(lambda _text: self._pause.start())
        self.filter.returnPressed.connect(self._enter_table)
        self._pause.timeout.connect(self._filter_by_text)
        self.bar.changed.connect(lambda where: self.ask(replace(self.model.query, where=where)))
        self.table.opened.connect(lambda row: self.opened.emit(self.model.uid(row)))
        self.table.current_row.connect(lambda row: self.current.emit(self.model.uid(row) if row >= 0 else None))
        self.table.typed.connect(self._type)
        self.table.columns_changed.connect(self._remember_later.start)
        self._remember_later.timeout.connect(self._remember)
        self._remember_later.timeout.connect(self.views.say)
        self._context.changed.connect(self._follow)
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self.export.copy_rows, context=Qt.ShortcutContext.WidgetShortcut)
        QShortcut(Qt.Key.Key_Down, self.filter, self._enter_table, context=Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        find = _FindPlace(self.filter, self.count)
        top = FlowLayout(gap=8, apart=True)
        top.addWidget(find)
        for action in self.list_actions:
            top.addWidget(button(action.words, action.icon, action.run, key=action.key))
        top.addWidget(quiet_button("Columns", "columns", self.choose_columns))
        top.addWidget(self.export.menu_button("Export"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        filters = QHBoxLayout(spacing=8)
        filters.addWidget(self.views, 0, Qt.AlignmentFlag.AlignTop)
        filters.addWidget(self.bar, 1)
        layout.addLayout(filters)
        self._place.addWidget(self.table)
        self._place.addWidget(self._empty)
        layout.addWidget(self._place, 1)
        _put_in_turn(self, top)

    def _show_count(self, shown: int, total: int) -> None:
        self.count.setText(f"{shown:,} of {total:,}")
        self.count.setAccessibleName(f"{shown:,} of {total:,} {self.definition.heading.lower()} shown")
        self._empty.say(total, self.list_actions, lambda: self.ask(ListQuery(self.definition.kind)))
        self._place.setCurrentWidget(self.table if shown else self._empty)
        self.views.say()

    def _filter_by_text(self) -> None:
        text = self.filter.text().strip()[:TEXT_LIMIT]
        if text != self.model.query.text:
            kept = self.current_uid()
            self.model.ask(replace(self.model.query, text=text))
            self._stay_on(kept)

    def _enter_table(self) -> None:
        self._pause.stop()
        self._filter_by_text()
        if self.model.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.go_to(0)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _type(self, letters: str) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.setText(letters)
        self._pause.start()

    def choose_columns(self) -> None:
        """Let the officer say which columns show."""
        choose_columns(self.definition, self.table.shown_columns(), self, self._show_chosen)

    def _show_chosen(self, keys: list[str]) -> None:
        self.table.show_columns(keys, self.table.own_widths)
        self._remember()
        self.views.say()

    def present_view(self) -> View:
        """How the list shows now."""
        return View("", self.model.query, tuple(self.table.shown_columns()))

    def show_view(self, view: View) -> None:
        """Show the list another way: its words, filters, order and columns."""
        self.table.show_columns(list(view.columns), self.table.own_widths)
        self.ask(view.query)
        self.table.show_sort()
        self._remember()

    def _restore_layout(self) -> None:
        kept = self._context.settings.now.lists.get(self.definition.kind, ListLayout())
        shown = [key for key in kept.shown if key in self.definition.keys]
        self.table.show_columns(shown or [c.key for c in self.definition.columns if c.is_shown], dict(kept.widths))
        if kept.sort in self.definition.keys and self.definition.column(kept.sort).can_sort:
            self.model.query = replace(self.model.query, sort=kept.sort, descending=kept.descending)

    def _remember(self) -> None:
        query = self.model.query
        layout = ListLayout(tuple(self.table.shown_columns()), self.table.own_widths, query.sort or "", query.descending)
        self._context.settings.change_list(self.definition.kind, layout)


def _put_in_turn(view: ListView, top: FlowLayout) -> None:
    """Tab follows what is seen: the field and the buttons beside it, the view and its filters, then the table."""
    above = [top.itemAt(at).widget() for at in range(1, top.count())]  # type: ignore[union-attr]
    for before, after in pairwise((view.filter, *above, view.views, view.table)):
        QWidget.setTabOrder(before, after)
    view.bar.stand_after(view.views)


class _FindPlace(QWidget):
    """The filter field with the count behind it; as wide as a few words, whatever the size of text."""

    def __init__(self, field: QWidget, count: QLabel) -> None:
        super().__init__()
        self._count = count
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 0, 3)
        row.setSpacing(8)
        row.addWidget(field, 1)
        row.addWidget(count)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 32 + self._count.sizeHint().width() + 24, super().sizeHint().height())
