"""A tab of the main window that holds several lists: a bar at the top names them, each is made when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from leaddesk.desktop.context import Tab, WindowContext


@dataclass(frozen=True, slots=True)
class Place:
    """One list of such a tab: its word on the bar, what it keeps, and how it is made."""

    words: str
    record_kind: str
    list_kind: str
    make: Callable[[], Tab]


class ListsTab(Tab):
    """Several lists under one tab of the window; a link to a record or a list turns to the place that keeps it."""

    def __init__(self, name: str, places: tuple[Place, ...], context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.places = places
        self._context = context
        self._made: dict[int, Tab] = {}
        self.record_kinds = frozenset(place.record_kind for place in places if place.record_kind)
        self.list_kinds = frozenset(place.list_kind for place in places if place.list_kind)
        self.bar = _bar(name, places)
        self.stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(_line_of(self.bar))
        layout.addWidget(self.stack, 1)
        self.bar.setCurrentIndex(self._remembered())
        self.bar.currentChanged.connect(self._turn)
        self._turn(self.bar.currentIndex())

    def showing(self) -> Tab:
        """The list that is turned to."""
        return self._tab(max(0, self.bar.currentIndex()))

    def keeping(self, list_kind: str) -> Tab | None:
        """The tab that keeps a list, if it is one of these and made."""
        return next((self._made[n] for n, place in enumerate(self.places) if place.list_kind == list_kind and n in self._made), None)

    def turn_to(self, number: int) -> None:
        """Turn to a list by its number, from 0."""
        if 0 <= number < len(self.places):
            self.bar.setCurrentIndex(number)

    def show_record(self, kind: str, uid: UUID) -> None:
        """Show the page of a record in the list that keeps it."""
        self._at(lambda place: place.record_kind == kind).show_record(kind, uid)

    def show_list(self, kind: str, where: Any) -> None:
        """Show a list with these conditions."""
        self._at(lambda place: place.list_kind == kind).show_list(kind, where)

    def focus_filter(self) -> None:
        """Put the cursor where one types to filter the list that shows."""
        self.showing().focus_filter()

    def panes(self) -> list[QWidget]:
        """The bar that names the lists, then what the list has."""
        return [self.bar, *self.showing().panes()]

    def _at(self, wanted: Callable[[Place], bool]) -> Tab:
        number = next(n for n, place in enumerate(self.places) if wanted(place))
        self.bar.setCurrentIndex(number)
        return self._tab(number)

    def _tab(self, number: int) -> Tab:
        if number not in self._made:
            tab = self.places[number].make()
            self._made[number] = tab
            self.stack.addWidget(tab)
        return self._made[number]

    def _turn(self, number: int) -> None:
        if number >= 0:
            self.stack.setCurrentWidget(self._tab(number))
            self._context.place_left.emit()
            self._context.settings.remember_list(self._name, self.places[number].list_kind)

    def _remembered(self) -> int:
        """The list that was turned to last; the first where that is not known."""
        kept = self._context.settings.now.turned_to.get(self._name, "")
        return next((n for n, place in enumerate(self.places) if place.list_kind == kept), 0)


def _line_of(bar: QTabBar) -> QWidget:
    """The bar on the window's ground, as wide as the window."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 0)
    row.addWidget(bar, 1)
    return line


def _bar(name: str, places: tuple[Place, ...]) -> QTabBar:
    bar = QTabBar()
    bar.setProperty("role", "lists")
    bar.setDrawBase(False)
    bar.setExpanding(False)
    bar.setUsesScrollButtons(True)
    bar.setAccessibleName(f"Lists of {name.lower()}")
    for number, place in enumerate(places):
        bar.addTab(place.words)
        bar.setTabToolTip(number, f"{place.words} (Alt+{number + 1})" if number < 9 else place.words)
    return bar
