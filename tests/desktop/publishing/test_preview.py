"""The preview of a print comes to rest at every size: a scroll bar that takes the room that made it needed would flicker for ever."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from leaddesk.desktop.publishing.preview import Preview
from tests.window import Officer

MANY = 60


def test_no_height_of_the_window_makes_a_scroll_bar_flicker(officer: Officer, tmp_path: Path) -> None:
    """In the theme's own narrow scroll bars, which a plain application has not; the heights are those about a whole page."""
    canvas = Canvas(str(tmp_path / "one.pdf"), pagesize=(595, 842))
    canvas.drawString(72, 720, "One page")
    canvas.save()
    preview = Preview()
    officer.qtbot.addWidget(preview)
    preview.show_pdf((tmp_path / "one.pdf").read_bytes())
    preview.show()
    changes = [0]

    def count() -> None:
        changes[0] += 1
        if changes[0] == MANY:  # else it would never come back
            preview.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    preview.view.verticalScrollBar().rangeChanged.connect(count)
    for mode in (QPdfView.ZoomMode.FitToWidth, QPdfView.ZoomMode.FitInView):
        preview.fit(mode)
        for height in range(480, 560, 2):
            changes[0] = 0
            preview.resize(300, height)
            QApplication.processEvents()
            assert changes[0] < MANY, f"never at rest at {height} pixels"
