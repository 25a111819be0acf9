"""What can be seen to be wrong with the colours of a screen as it is drawn, each fault as a line of words."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from leaddesk.desktop.kit import theme
from tests.looking import is_part, told

TEXT_CONTRAST = 4.5
EDGE_CONTRAST = 3.0
FEWEST_PIXELS = 6
"""Of one colour: what counts as ink, and not as the edge of a letter."""
SIGNS = " ·"
"""Words of these alone part others, and have too few pixels to be looked at."""


def faint(window: QWidget) -> list[str]:
    """Words whose ink, as it is drawn, is too near to its ground (WCAG 2.2, 1.4.3); disabled ones and examples to type too."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    faults = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox) or not widget.isVisible() or is_part(widget):
            continue
        words = widget.currentText() if isinstance(widget, QComboBox) else widget.text() or getattr(widget, "placeholderText", str)()
        place = widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint(0, 0)))
        if words.strip(SIGNS) and place.height() >= widget.fontMetrics().height() and place.width() > FEWEST_PIXELS:
            ratio = ink_contrast(picture.copy(place.adjusted(2, 2, -2, -2)))
            faults += [f"faint ({ratio:.1f}): {told(widget)} “{words[:40]}”"] if ratio < TEXT_CONTRAST else []
    return faults


def edgeless(window: QWidget) -> list[str]:
    """Fields one cannot tell from the ground they stand on (WCAG 2.2, 1.4.11), looked at where their left edge is drawn."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    faults = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox | QAbstractSpinBox) or is_part(widget):
            continue
        if widget.isVisible() and widget.isEnabled() and widget.visibleRegion().contains(middle := QPoint(0, widget.height() // 2)):
            edge = picture.copy(QRect(widget.mapTo(window, middle) - QPoint(4, 0), QSize(8, 1)))
            colours = [edge.pixelColor(x, 0).name() for x in range(edge.width())]
            ratio = max(theme.contrast(colours[0], colour) for colour in colours)
            faults += [f"no edge ({ratio:.1f}): {told(widget)}"] if ratio < EDGE_CONTRAST else []
    return faults


def ink_contrast(picture: QImage) -> float:
    """The contrast of the commonest colour with the one that differs most from it and is more than the edge of a letter."""
    counted = Counter(memoryview(picture.constBits()).cast("I"))
    ground = f"#{counted.most_common(1)[0][0] & 0xFFFFFF:06X}"
    inks = (f"#{colour & 0xFFFFFF:06X}" for colour, count in counted.items() if count >= FEWEST_PIXELS)
    return max(theme.contrast(ink, ground) for ink in inks)
