"""Labels and links that show words as they are: data is never read as markup (experience.md section 5, 29)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.desktop.kit.marks import draw_mark
from leaddesk.desktop.kit.theme import colours

WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
LEAST_TARGET = 24


def label(words: str, role: str = "", tone: str = "", *, wraps: bool = True, parent: QWidget | None = None) -> QLabel:
    """A label of plain words that can be copied with the mouse."""
    made = QLabel(parent)
    _plain(made, words, role, tone)
    made.setWordWrap(wraps)
    made.setMinimumWidth(1 if wraps else 0)
    return made


class RunningLabel(QLabel):
    """Plain words among links and marks: as wide as they are on one line, wrapping only where the line is too short.

    A wrapping `QLabel` by itself asks for a narrow column, however much room there is.
    """

    def __init__(self, words: str, role: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _plain(self, words, role, tone)
        self.setWordWrap(True)
        self.setMinimumWidth(1)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, max(self.heightForWidth(width), self.fontMetrics().height()))


def _plain(made: QLabel, words: str, role: str, tone: str) -> None:
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(words)
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class LinkButton(QAbstractButton):
    """Words that lead somewhere: underlined, in the accent colour, wrapping, reached by Tab, pressed by Space or Enter."""

    def __init__(self, words: str, press: Callable[[], object], role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setProperty("role", role)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: press())

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self._words) + 4
        return QSize(width, max(LEAST_TARGET, self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self._words.split()), default=0)
        return QSize(min(longest, 200) + 4, LEAST_TARGET)

    def heightForWidth(self, width: int) -> int:
        box = self.fontMetrics().boundingRect(QRect(0, 0, max(1, width - 2), 10_000), WRAP, self._words)
        return max(LEAST_TARGET, box.height())

    def keyPressEvent(self, event: QEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.click()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(True)
        painter.setFont(font)
        c = colours()
        painter.setPen(c.text if self.underMouse() else c.accent)
        painter.drawText(self.rect(), WRAP, self._words)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class StateLabel(QWidget):
    """A state as shape and word; the shape is drawn, so no font can lack it."""

    def __init__(self, words: str, mark: Mark, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(_Shape(mark), 0, Qt.AlignmentFlag.AlignTop)
        self._label = RunningLabel(words, role)
        layout.addWidget(self._label, 1)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        """What it says."""
        return self._label.text()


class _Shape(QWidget):
    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self._form: Form = mark.form
        self._tone = mark.tone

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().xHeight() + 4, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self.fontMetrics().xHeight() + 2
        top = (self.fontMetrics().height() - side) / 2 + 1
        draw_mark(QPainter(self), self._form, getattr(colours(), self._tone), QRectF(1, top, side, side))
