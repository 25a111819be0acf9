"""What can be seen to be wrong with a screen, each fault as a line of words; an empty list is a good screen."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTreeView,
    QWidget,
)

from leaddesk.desktop.kit.focus_ring import FocusRing

LEAST_TARGET = 24
ROUNDING = 2
"""In pixels: a line of letters is as high as its font says, or one more, by what it is asked for."""
MOST_STEPS = 250
SHORT = 16
"""In characters: a day or a number, which a field must show whole."""
FIELD_EDGES = 20
"""In pixels: the edges of a field and the space within them."""
CELL_EDGES = 8
"""In pixels: what a cell leaves free beside its words, at least."""
MOST_LINKS = 40


def name_of(widget: QWidget, place: QWidget | None = None) -> str:
    """What a screen reader says of a control."""
    if is_part(widget):
        return "part of another"
    if own := widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else ""):
        return own
    return next((each.text() for each in (place or widget.window()).findChildren(QLabel) if each.buddy() is widget), "")


def is_part(widget: QWidget) -> bool:
    """The line inside a combo box or a number, what a list shows its rows in, and the arrows of a bar of tabs are parts of those."""
    return isinstance(widget.parent(), QComboBox | QAbstractItemView | QTabBar) or widget.objectName().startswith("qt_")


def told(widget: QWidget) -> str:
    """A widget so that one finds it."""
    words = widget.text() if isinstance(widget, QLabel) else name_of(widget)
    return f"{type(widget).__name__} {widget.objectName()} “{words[:60]}” {widget.width()}×{widget.height()}"


def focusable(place: QWidget) -> list[QWidget]:
    """Whatever Tab can come to."""
    return [w for w in place.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisibleTo(place) and w.isEnabled()]


def nameless(place: QWidget) -> list[str]:
    """Controls of which a screen reader could say nothing."""
    return [f"without a name: {told(w)}" for w in focusable(place) if not name_of(w)]


def too_small(place: QWidget) -> list[str]:
    """Controls that are hard to hit (WCAG 2.2, 2.5.8)."""
    inputs = [w for w in focusable(place) if not isinstance(w, QAbstractSlider | QScrollArea) and not is_part(w)]
    return [f"small: {told(w)}" for w in inputs if min(w.width(), w.height()) < LEAST_TARGET]


# Going about by keys


def by_keys(window: QWidget) -> list[str]:
    """What stands in the way of someone who has no mouse, or sees nothing."""
    return nameless(window) + too_small(window) + tab_faults(window)


def tab_faults(window: QWidget) -> list[str]:
    """Tab and Shift+Tab come back to where they began and never stay; each stop is seen and marked."""
    began = QApplication.focusWidget()
    if began is None or began.window() is not window:
        return ["nothing has the focus"]
    there, faults = _round(began, Qt.Key.Key_Tab)
    back, faults_back = _round(began, Qt.Key.Key_Backtab)
    if set(there) != set(back):
        faults.append(f"Tab and Shift+Tab go round differently: {[told(w) for w in set(there) ^ set(back)]}")
    return faults + faults_back


def _round(began: QWidget, key: Qt.Key) -> tuple[list[QWidget], list[str]]:
    seen: list[QWidget] = []
    faults: list[str] = []
    stays = 0
    for _ in range(MOST_STEPS):
        before = QApplication.focusWidget()
        seen.append(before)
        faults += unseen_focus(before)
        QTest.keyClick(before, key)
        now = QApplication.focusWidget()
        stays = stays + 1 if now is before else 0
        if now is None or (stays > _parts(before) and len(focusable(before.window())) > 1):
            return seen, [*faults, f"{key.name} stays in {told(before)}"]
        if now is began and (not stays or len(focusable(began.window())) == 1):
            return seen, faults
    return seen, [*faults, f"{key.name} does not come back to {told(began)}"]


def _parts(widget: QWidget) -> int:
    """How many stops Tab makes within a control: day, month and year of a date, the links of a page of help."""
    return 3 if isinstance(widget, QDateEdit) else MOST_LINKS if isinstance(widget, QTextBrowser) else 0


def unseen_focus(widget: QWidget) -> list[str]:
    """The control with the focus shows, at least its first line, and wears the ring or marks its own row."""
    shown = widget.visibleRegion().boundingRect()
    if isinstance(widget, QScrollArea):  # what it scrolls covers it
        shown = widget.rect()
    elif isinstance(widget, QAbstractScrollArea):
        shown = widget.viewport().visibleRegion().boundingRect()
    if shown.height() < min(widget.height(), LEAST_TARGET) or shown.width() < min(widget.width(), LEAST_TARGET):
        return [f"out of sight with the focus: {told(widget)}"]
    if isinstance(widget, QAbstractItemView):
        at = widget.currentIndex()
        if widget.model() is not None and widget.model().rowCount() and not at.isValid():
            return [f"no row is marked: {told(widget)}"]
        return []
    ring = QApplication.instance().findChild(FocusRing).ring
    if ring is None or not ring.isVisible():
        return [f"no ring round {told(widget)}"]
    place = widget.rect().translated(widget.mapTo(ring.parentWidget(), QPoint(0, 0)))
    return [] if ring.geometry().contains(place) else [f"the ring is not round {told(widget)}"]


def order_faults(form: QWidget) -> list[str]:
    """Tab goes down or to the right, never back to what was passed."""
    fields = [w for w in _chain(form) if not is_part(w) and w.parent() is not None]
    faults = []
    for before, after in pairwise(fields):
        if before.isAncestorOf(after):
            continue
        one, other = _in(before, form), _in(after, form)
        if other.top() < one.bottom() - ROUNDING and other.left() < one.right() - ROUNDING:
            faults.append(f"Tab goes back from {told(before)} to {told(after)}")
    return faults


def _chain(form: QWidget) -> list[QWidget]:
    found, at = [], form.nextInFocusChain()
    while at is not form:
        if form.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisibleTo(form):
            found.append(at)
        at = at.nextInFocusChain()
    return found


def _in(widget: QWidget, place: QWidget) -> QRect:
    return widget.rect().translated(widget.mapTo(place, QPoint(0, 0)))


# Words that want room


def clipped(place: QWidget) -> list[str]:
    """Words of labels, buttons, chips, tabs, headings and cells that have too little room, and words that lie on one another."""
    shown = [w for w in place.findChildren(QWidget) if w.isVisible() and not w.visibleRegion().isEmpty()]
    faults = [f"clipped: {told(w)}" for w in place.findChildren(QWidget) if w.isVisible() and _is_clipped(w)]
    faults += [f"the tab “{w.tabText(at)}” is clipped" for w in shown if isinstance(w, QTabBar) for at in _clipped_tabs(w)]
    for table in (w for w in shown if isinstance(w, QTableView | QTreeView)):
        faults += _clipped_in_table(table)
    for rows in (w for w in shown if isinstance(w, QListWidget)):
        faults += [f"rows scroll sideways: {told(rows)}"] if rows.horizontalScrollBar().maximum() > 0 else []
    scrolled = [w for w in shown if isinstance(w, QScrollArea) and w.horizontalScrollBar().maximum() > 0]
    faults += [f"scrolls sideways by {w.horizontalScrollBar().maximum()}: {told(w)}" for w in scrolled]
    return faults + _outside(shown) + _colliding(shown)


def _is_clipped(widget: QWidget) -> bool:
    """Words that wrap need height, others width; what is too long for a line one types in can be moved about."""
    if isinstance(widget, QLineEdit):
        hint, short = widget.placeholderText(), widget.text() if len(widget.text()) <= SHORT else ""
        widest = max(widget.fontMetrics().horizontalAdvance(words) for words in (hint, short))
        return widget.height() < widget.fontMetrics().height() or (not is_part(widget) and widest > widget.width() - FIELD_EDGES)
    if isinstance(widget, QPlainTextEdit):
        return widget.viewport().height() < widget.fontMetrics().lineSpacing()
    if isinstance(widget, QComboBox):
        return widget.height() < widget.fontMetrics().height()
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return False
    if widget.hasHeightForWidth():
        return widget.height() < widget.heightForWidth(widget.width()) - ROUNDING
    least = widget.sizeHint() if isinstance(widget, QLabel | QCheckBox | QRadioButton) else widget.minimumSizeHint()
    return widget.width() < least.width() - ROUNDING or widget.height() < least.height() - ROUNDING


def _clipped_tabs(bar: QTabBar) -> Iterable[int]:
    for at in range(bar.count()):
        if bar.isTabVisible(at) and bar.tabRect(at).width() < bar.fontMetrics().horizontalAdvance(bar.tabText(at)):
            yield at


def _clipped_in_table(table: QTableView | QTreeView) -> list[str]:
    metrics, model = table.fontMetrics(), table.model()
    low = model.rowCount() and table.visualRect(model.index(table.indexAt(QPoint(4, 4)).row(), 0)).height() < metrics.height()
    faults = [f"rows lower than their letters: {told(table)}"] if low else []
    header: QHeaderView = table.horizontalHeader() if isinstance(table, QTableView) else table.header()
    if header.isVisible() and header.height() < header.fontMetrics().height():
        faults.append(f"headings lower than their letters: {told(table)}")
    faults += _lost_in_cells(table)
    for column in range(model.columnCount()):
        words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(column) and header.sectionSize(column) < header.fontMetrics().horizontalAdvance(words):
            faults.append(f"the heading “{words}” is clipped in {told(table)}")
    return faults


def _lost_in_cells(table: QTableView | QTreeView) -> list[str]:
    """Words that a cell shortens and no hint shows whole."""
    faults = []
    at = table.indexAt(QPoint(4, 4))
    while at.isValid() and table.visualRect(at).top() < table.viewport().height():
        for cell in (at.siblingAtColumn(column) for column in range(at.model().columnCount())):
            words = str(cell.data() or "")
            is_cut = table.fontMetrics().horizontalAdvance(words) > table.visualRect(cell).width() - CELL_EDGES
            if is_cut and words not in str(cell.data(Qt.ItemDataRole.ToolTipRole)):
                faults.append(f"the cell “{words[:60]}” is cut, and no hint shows it whole, in {told(table)}")
        at = table.indexBelow(at) if isinstance(table, QTreeView) else at.siblingAtRow(at.row() + 1)
    return faults


def _outside(shown: list[QWidget]) -> list[str]:
    """Words that reach over the edge of what they stand in; what scrolls may."""
    faults = []
    for widget in shown:
        above = widget.parentWidget()
        if not isinstance(widget, QLabel | QAbstractButton) or above is None or widget.isWindow() or _scrolls(above):
            continue
        if not above.rect().adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING).contains(widget.geometry()):
            faults.append(f"over the edge of {told(above)}: {told(widget)} at {widget.pos().toTuple()}")
    return faults


def _scrolls(above: QWidget) -> bool:
    return isinstance(above, QAbstractScrollArea) or isinstance(above.parent(), QAbstractScrollArea)


def _colliding(shown: list[QWidget]) -> list[str]:
    """Words of one place that lie on one another."""
    by_parent: dict[QWidget, list[QWidget]] = {}
    for widget in shown:
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit) and not isinstance(widget.parent(), QLineEdit):
            by_parent.setdefault(widget.parentWidget(), []).append(widget)
    faults = []
    for together in by_parent.values():
        for at, one in enumerate(together):
            less = one.geometry().adjusted(ROUNDING, ROUNDING, -ROUNDING, -ROUNDING)
            faults += [f"{told(one)} lies on {told(other)}" for other in together[at + 1 :] if less.intersects(other.geometry())]
    return faults
