"""One ring, 2 px, round whatever has the focus, so that no control can lack it (look.md; WCAG 2.2, 2.4.7 and 2.4.13)."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QMenu, QMenuBar, QScrollArea, QWidget
from shiboken6 import isValid

from leaddesk.desktop.kit.theme import colours

WIDTH = 2
OUTSIDE = 3
BESIDE = 32
"""In pixels: what shows above and below a control that is scrolled to, such as its label."""
MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QObject):
    """Follows the focus through every window of the program; tables and lists mark their own current row.

    A program has one, however many windows are made: `FocusRing.of(app)`.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.ring: _Ring | None = None
        app.focusChanged.connect(self._follow)

    @classmethod
    def of(cls, app: QApplication) -> "FocusRing":
        """The ring of a program, made when it is first asked for."""
        return app.findChild(cls) or cls(app)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.ring is not None and isValid(self.ring):
            self.ring.retire()
        self.ring = _Ring(now) if now is not None and _wants_ring(now) else None
        if now is not None:
            _scroll_to(now)


class _Ring(QWidget):
    """Drawn over the window, or over what a scroll area scrolls, so that it moves and is cut off with its control."""

    def __init__(self, control: QWidget) -> None:
        ground = _ground_of(control)
        super().__init__(ground)
        self._control, self._ground = control, ground
        self._is_retired = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        watched: QWidget | None = control
        while watched is not None and watched is not ground:
            watched.installEventFilter(self)
            watched = watched.parentWidget()
        self._fit()

    def retire(self) -> None:
        """Go, and follow no longer until Qt has deleted it."""
        self._is_retired = True
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and not self._is_retired and isValid(self._control):
            self._fit()
        return False

    def _fit(self) -> None:
        place = self._control.rect().translated(self._control.mapTo(self._ground, QPoint(0, 0)))
        out = 0 if isinstance(self._control, QScrollArea) else OUTSIDE  # a whole page has its neighbours at its very edges
        self.setGeometry(place.adjusted(-out, -out, out, out))
        self.setVisible(self._control.isVisibleTo(self._ground))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().focus), WIDTH))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def _ground_of(control: QWidget) -> QWidget:
    ground = control.parentWidget() or control
    while not ground.isWindow():
        above = ground.parentWidget()
        if above is None or isinstance(above.parentWidget(), QAbstractScrollArea):
            break
        ground = above
    return ground


def _scroll_to(control: QWidget) -> None:
    """Show the whole of a control that keys come to: Qt shows its cursor, and nothing when they come from the buttons below a form."""
    above = control.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is None or not control.isVisible() or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return
    ground = above.widget()
    place = control.rect().translated(control.mapTo(ground, QPoint(0, 0)))
    above.ensureVisible(place.center().x(), place.bottom(), 0, BESIDE)
    above.ensureVisible(place.center().x(), place.top(), 0, BESIDE)


def _wants_ring(widget: QWidget) -> bool:
    marks_itself = isinstance(widget, QAbstractItemView | QMenu | QMenuBar)
    return not marks_itself and not widget.isWindow() and widget.parentWidget() is not None
