"""Icons drawn by us as SVG in one colour, recoloured for the theme and sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QDir, QFile, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from leaddesk.desktop.kit.theme import colours

DRAWN = 0.84
"""Of its square: the rest stays free at the right, so that words keep their distance at every size of text."""
LEAST_WITH_SPACE = 15


class _Drawn(QIconEngine):
    """Draws an SVG at whatever size is asked, in the colour its surroundings have now."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.scaledPixmap(rect.size() * painter.device().devicePixelRatioF(), mode, state, 1.0))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` does not count the dots of a fine screen, which has `scale` of them to each: a button asks so (fault 24)."""
        c = colours()
        role = {QIcon.Mode.Disabled: "rule", QIcon.Mode.Selected: "on_selection"}.get(mode, self._role)
        return _pixmap(self._name, getattr(c, role), size.width(), size.height(), scale)

    def clone(self) -> QIconEngine:
        return _Drawn(self._name, self._role)


@lru_cache(maxsize=256)
def _source(name: str) -> bytes:
    file = QFile(f"icons:{name}.svg")
    return bytes(file.readAll().data()) if file.open(QIODevice.OpenModeFlag.ReadOnly) else b""


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, width: int, height: int, scale: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    made = QPixmap(round(width * scale), round(height * scale))
    made.fill(Qt.GlobalColor.transparent)
    if source := _source(name).replace(b"currentColor", colour.encode()):
        painter = QPainter(made)
        side = min(made.width(), made.height()) * (DRAWN if width >= LEAST_WITH_SPACE else 1)
        QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, (made.height() - side) / 2, side, side))
        painter.end()
    made.setDevicePixelRatio(scale)
    return made


@lru_cache(maxsize=256)
def icon(name: str, role: str = "muted") -> QIcon:
    """The icon of that name in a colour role of the theme; it follows when the theme changes."""
    return QIcon(_Drawn(name, role))


def find_icons_in(folder: str) -> None:
    """Where the SVG files are; called once at start (house.md, decision 8)."""
    QDir.addSearchPath("icons", folder)
