"""The line of filter chips over a table: what is filtered now, quick ones to choose, and one for any other column."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from leaddesk.application.finding import Cell, Condition, ListDefinition
from leaddesk.desktop.kit.buttons import quiet_button
from leaddesk.desktop.kit.filter_popover import FilterPopover
from leaddesk.desktop.kit.filters import can_filter, chip_words, of_column, with_column
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.icons import icon


class FilterBar(QWidget):
    """Chips for the conditions of a list; `changed` carries all of them. Delete on a chip removes its filter."""

    changed = Signal(object)

    def __init__(
        self, definition: ListDefinition, choices: Callable[[str], list[tuple[Cell, int]]], quick: tuple[str, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._definition, self._choices, self._quick = definition, choices, quick
        self._where: tuple[Condition, ...] = ()
        self._chips: dict[str, QPushButton] = {}
        self._before: QWidget | None = None
        self._add = quiet_button("Add filter", "add", self._choose_column)
        self._flow = FlowLayout(self, gap=8, like=self._add)
        self._clear = quiet_button("Clear filters", "close", partial(self._tell, ()))
        self._flow.addWidget(self._add)
        self._flow.addWidget(self._clear)
        self.show_conditions(())

    def show_conditions(self, where: tuple[Condition, ...]) -> None:
        """Show these conditions as chips, quick columns first even when they filter nothing."""
        self._where = where
        keys = list(dict.fromkeys([*self._quick, *(c.column for c in where)]))
        for gone in [key for key in self._chips if key not in keys]:
            chip = self._chips.pop(gone)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        for place, key in enumerate(keys):
            if key not in self._chips:
                self._chips[key] = self._new_chip(key)
                self._flow.insert(place, self._chips[key])
            self._dress(key)
        self._clear.setVisible(bool(where))
        self._put_in_turn(keys)
        self.updateGeometry()

    def stand_after(self, widget: QWidget) -> None:
        """What Tab comes from before it comes to the chips."""
        self._before = widget
        self._put_in_turn(list(self._chips))

    def _put_in_turn(self, keys: list[str]) -> None:
        if (before := self._before) is None:
            return
        for after in (*(self._chips[key] for key in keys), self._add, self._clear):
            QWidget.setTabOrder(before, after)
            before = after

    def _new_chip(self, key: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("role", "chip")
        chip.setAutoDefault(False)
        chip.setIcon(icon("down"))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.clicked.connect(partial(self.edit, key))
        chip.installEventFilter(self)
        chip.show()
        return chip

    def _dress(self, key: str) -> None:
        chip, conditions = self._chips[key], of_column(self._where, key)
        words = chip_words(self._definition.column(key), conditions)
        chip.setText(f" {words} ".replace("&", "&&"))
        chip.setAccessibleName(f"Filter {words}")
        chip.setToolTip("Press Delete to remove this filter." if conditions else "")
        chip.setProperty("active", "true" if conditions else "false")
        chip.style().unpolish(chip)
        chip.style().polish(chip)

    def edit(self, key: str, _checked: bool = False) -> FilterPopover:
        """Open the chip's small window."""
        popover = FilterPopover(self._definition.column(key), of_column(self._where, key), self._choices, self)
        popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popover.changed.connect(lambda conditions: self._tell(with_column(self._where, key, conditions)))
        popover.open_under(self._chips.get(key, self._add))
        return popover

    def _choose_column(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._definition.columns:
            if can_filter(column) and column.key not in self._chips:
                menu.addAction(column.heading.replace("&", "&&")).triggered.connect(partial(self.edit, column.key))
        menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _tell(self, where: tuple[Condition, ...]) -> None:
        self.show_conditions(where)
        self.changed.emit(where)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            key = next((k for k, chip in self._chips.items() if chip is watched), None)
            if key is not None and of_column(self._where, key):
                self._tell(with_column(self._where, key, ()))
                return True
        return super().eventFilter(watched, event)
