"""Home, the four tabs, and going about between them: by key, by link, and back along the way one came."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from leaddesk.desktop.kit.icons import icon

if TYPE_CHECKING:  # the window paints before it is imported
    from uuid import UUID

TABS = (("Schools", "school"), ("Leaders", "leader"), ("Pathways", "pathway"), ("Partnerships", "partnership"))
HOME = len(TABS)
"""The number of Home, which stands before the four tabs but was there after them."""
TRAIL_LENGTH = 100


class Tabs(QObject):
    """A tab bar and the place under it. Tabs are made when they are first needed, the others one by one when there is time.

    `complete` is sent when all are there; `turned` carries the number of a tab; `trail_changed` whether one can go back, forward.
    """

    complete = Signal()
    turned = Signal(int)
    trail_changed = Signal(bool, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.bar = _tab_bar()
        self.place = QStackedWidget()
        self._makers: tuple[Callable[[], Any], ...] = ()
        self._made: dict[int, Any] = {}
        self._trail: list[tuple[str, UUID]] = []
        self._at = -1
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._make_next)
        self.bar.currentChanged.connect(lambda _at: self._turn(self.number))

    @property
    def all(self) -> tuple[Any, ...]:
        """The four tabs in their order, then Home; empty until all are there."""
        return tuple(self._made[n] for n in range(len(self._makers))) if len(self._made) == len(self._makers) else ()

    @property
    def current(self) -> Any:
        """The tab that shows, None while no database is open."""
        return self._made.get(self.number)

    @property
    def number(self) -> int:
        """The number of the tab that shows: 0 to 3, then Home."""
        return (self.bar.currentIndex() - 1) % self.bar.count()

    def _choose(self, number: int) -> None:
        self.bar.setCurrentIndex((number + 1) % self.bar.count())

    def show_page(self, page: QWidget) -> None:
        """Fill the place with one page and no tab."""
        self._next.stop()
        self._makers, self._made, self._trail, self._at = (), {}, [], -1
        while self.place.count():
            gone = self.place.widget(0)
            self.place.removeWidget(gone)
            gone.deleteLater()
        self.place.addWidget(page)
        self.bar.setEnabled(False)

    def show_tabs(self, makers: tuple[Callable[[], Any], ...], first: int) -> None:
        """Fill the place with tabs, beginning at one of them."""
        self.show_page(QWidget())
        self._makers = makers
        self.bar.setEnabled(True)
        self._choose(min(first, len(makers) - 1))
        self._turn(self.number)
        self.current.showing().panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._next.start()

    def turn_to(self, number: int, place: int | None = None) -> None:
        """Turn to a tab, 0 to 3 (Ctrl+1 … Ctrl+4) or Home (Ctrl+0), and put the focus into what it shows."""
        if number < len(self._makers):
            self._choose(number)
            if place is not None:
                self.current.turn_to(place)
            panes = self.current.showing().panes()
            panes[min(1, len(panes) - 1)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_record(self, kind: str, uid: "UUID") -> None:
        """Show the page of a record on the tab that keeps its kind."""
        self._on_tab_with(lambda tab: kind in tab.record_kinds, lambda tab: tab.show_record(kind, uid))

    def open_list(self, kind: str, where: Any) -> None:
        """Show a list with conditions on the tab that keeps it."""
        self._on_tab_with(lambda tab: kind in tab.list_kinds, lambda tab: tab.show_list(kind, where))

    def go(self, step: int) -> None:
        """Back (-1) or forward (1) along the pages that were shown."""
        if 0 <= self._at + step < len(self._trail):
            self._at += step
            self.open_record(*self._trail[self._at])
            self.tell_trail()

    def remember(self, kind: str, uid: "UUID") -> None:
        """A page has been shown: Back will lead here."""
        if self._at >= 0 and self._trail[self._at] == (kind, uid):
            return
        self._trail = [*self._trail[: self._at + 1], (kind, uid)][-TRAIL_LENGTH:]
        self._at = len(self._trail) - 1
        self.tell_trail()

    def tell_trail(self) -> None:
        """Say whether one can go back and forward."""
        self.trail_changed.emit(self._at > 0, self._at < len(self._trail) - 1)

    def next_pane(self, focus: QWidget | None, step: int = 1) -> None:
        """F6 takes the focus from pane to pane: the tab bar, then what the tab has."""
        all_of_them: list[QWidget] = [self.bar, *(self.current.panes() if self.current is not None else ())]
        panes = [pane for pane in all_of_them if pane.isVisible()]  # a list without a row shows no table
        here = max((n for n, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), default=0)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_tab_with(self, keeps: Callable[[Any], bool], do: Callable[[Any], None]) -> None:
        for number in range(len(self._makers)):
            tab = self._tab(number)
            if keeps(tab):
                self._choose(number)
                do(tab)
                return

    def _tab(self, number: int) -> Any:
        if number not in self._made:
            tab = self._makers[number]()
            self._made[number] = tab
            self.place.addWidget(tab)
        return self._made[number]

    def _turn(self, number: int) -> None:
        if 0 <= number < len(self._makers):
            self.place.setCurrentWidget(self._tab(number))
            self.turned.emit(number)

    def _make_next(self) -> None:
        missing = next((n for n in range(len(self._makers)) if n not in self._made), None)
        if missing is None:
            self.complete.emit()
            return
        self._tab(missing)
        self._next.start()


def _tab_bar() -> QTabBar:
    bar = QTabBar()
    bar.setProperty("role", "main")
    bar.setDrawBase(False)
    bar.setExpanding(False)
    bar.setAccessibleName("Home, schools, leaders, pathways, partnerships")
    bar.setTabToolTip(bar.addTab(icon("home"), "Home"), "Home: what needs you (Ctrl+0)")
    for number, (words, icon_name) in enumerate(TABS):
        bar.setTabToolTip(bar.addTab(icon(icon_name), words), f"{words} (Ctrl+{number + 1})")
    bar.setCurrentIndex(1)
    return bar
