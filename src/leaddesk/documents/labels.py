"""Address labels at their exact places on the sheet, and the page that shows whether a printer keeps to them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth

from leaddesk.application.publishing.contents import Printed
from leaddesk.application.publishing.labels import LabelsContent
from leaddesk.documents.page_style import INK, MUTED
from leaddesk.documents.tagged_pdf import BODY_FONT, STRONG_FONT, Particulars, TaggedCanvas
from leaddesk.documents.tagged_pdf.fonts import Lettering
from leaddesk.documents.tagged_pdf.structure import Node
from leaddesk.domain.failures import KnownFailure

SIDE, ABOVE = 4 * mm, 3 * mm
"""How far words keep from a label's edges: printers are seldom exact to the millimetre."""
SIZES, TIGHT = ((12, 15.0), (11, 13.5), (10, 12.5)), (10, 11.2)
"""Type and line spacing in points: the largest in which every address fits, so that a sheet is of one piece; the longest are set
tighter where they must be, but nothing is printed smaller than 10 point (look.md, Type)."""
RULER_MM = 180


@dataclass(frozen=True, slots=True)
class _Set:
    """One address as it will stand: its lines, broken where they are too wide, and the type they are set in."""

    lines: tuple[str, ...]
    size: float
    leading: float


class _Sheets:
    """Draws labels one after the other, over as many sheets as they need."""

    def __init__(self, content: LabelsContent, canvas: TaggedCanvas) -> None:
        self._content, self.canvas = content, canvas
        self._number = content.start - 1
        self._list = canvas.root.child("L")

    def next_label(self) -> tuple[float, float]:
        """The left and upper edge of the next label in points, on a new sheet when the last one is full."""
        if self._number == self._content.sheet.per_sheet:
            self.canvas.showPage()
            self._number = 0
        corner = corner_of(self._content, self._number)
        self._number += 1
        return corner

    def draw(self, address: _Set) -> None:
        """One address, read out line by line as one item of a list; whose it is is a heading, to go from one to the next by."""
        left, top = self.next_label()
        height = self._content.sheet.height_mm * mm
        block = len(address.lines) * address.leading
        baseline = top - (height - block) / 2 - address.size * 0.9
        body = self._list.child("LI").child("LBody")
        self.canvas.setFillColor(HexColor(INK))
        self.canvas.setFont(BODY_FONT, address.size)
        for at, line in enumerate(address.lines):
            with self.canvas.element(body.child("H1" if at == 0 else "P")):
                self.canvas.drawString(left + SIDE, baseline - at * address.leading, line)


def print_labels(content: LabelsContent) -> Printed:
    """The sheets as a tagged PDF; an address that a label has no room for is left out and named, never cut."""
    lettering = Lettering()
    labels, too_long = _fitted(content, lettering)
    if not labels:
        raise KnownFailure(f"Nothing to print: no address fits on {content.sheet.code}.", "Choose a larger label.")
    with _canvas(content) as canvas:
        sheets = _Sheets(content, canvas)
        for address in labels:
            sheets.draw(address)
    left_out = (*content.left_out, *too_long)
    return Printed(canvas.file.getvalue(), len(canvas.page_owners), (*left_out, *lettering.notices), left_out)


def print_calibration(content: LabelsContent) -> Printed:
    """One page of frames and rulers to print on plain paper and hold against a sheet of labels."""
    sheet = content.sheet
    words = (
        ("H1", f"Calibration page for {sheet.code}"),
        ("P", "Print this page on plain paper at 100 % (“actual size”), not “fit to page”."),
        ("P", f"Each ruler must measure {RULER_MM} mm; if not, the printer has changed the size."),
        ("P", "Hold the page against a sheet of labels before a window: each frame must lie on a label."),
        ("P", "If all frames lie off alike, enter how far (mm, right and down) as the shift."),
    )
    with _canvas(content) as canvas:
        frames = canvas.root.child("Figure")
        frames.description = f"Frames of the {sheet.per_sheet} labels, numbered, and two rulers of {RULER_MM} mm."
        frames.box = (0, 0, *A4)
        with canvas.figure(frames):
            _draw_frames(content, canvas)
            _draw_rulers(canvas)
        for at, (tag, text) in enumerate(words):
            _draw_words(content, canvas, min(at, sheet.rows - 1) * sheet.columns, canvas.root.child(tag), text)
    return Printed(canvas.file.getvalue(), 1)


def corner_of(content: LabelsContent, number: int) -> tuple[float, float]:
    """The left and upper edge of a label in points from the page's lower left corner, the officer's shift included."""
    left, top = content.sheet.place(number)
    return (left + content.shift_right) * mm, A4[1] - (top + content.shift_down) * mm


@contextmanager
def _canvas(content: LabelsContent) -> Iterator[TaggedCanvas]:
    particulars = Particulars(content.title, content.made_by, content.sheet.name, content.made_at, is_exact_size=True)
    canvas = TaggedCanvas(particulars)
    canvas.setPageSize(A4)
    yield canvas
    canvas.save()


def _fitted(content: LabelsContent, lettering: Lettering) -> tuple[list[_Set], list[str]]:
    room = (content.sheet.width_mm * mm - 2 * SIDE, content.sheet.height_mm * mm - 2 * ABOVE)
    addresses = [[lettering.printable(line) for line in label] for label in content.labels]
    usual = next((one for one in SIZES if all(_set_in(one, lines, room) for lines in addresses)), SIZES[-1])
    labels, too_long = [], []
    for lines in addresses:
        address = _set_in(usual, lines, room) or _set_in(TIGHT, lines, room)
        if address is not None:
            labels.append(address)
        else:
            too_long.append(_no_room(lines, room))
    return labels, too_long


def _set_in(type_and_spacing: tuple[float, float], lines: Sequence[str], room: tuple[float, float]) -> _Set | None:
    """The address in that type, or None when it has no room."""
    size, leading = type_and_spacing
    broken = _broken(lines, size, room[0])
    fits = len(broken) * leading <= room[1] and all(stringWidth(line, BODY_FONT, size) <= room[0] for line in broken)
    return _Set(broken, size, leading) if fits else None


def _broken(lines: Sequence[str], size: float, width: float) -> tuple[str, ...]:
    return tuple(part for line in lines for part in simpleSplit(line, BODY_FONT, size, width))


def _no_room(lines: Sequence[str], room: tuple[float, float]) -> str:
    size, leading = TIGHT
    taken, most = len(_broken(lines, size, room[0])), int(room[1] // leading)
    if taken > most:
        return f"No label for {lines[0]}: the address takes {taken} lines, and this label has room for {most}."
    return f"No label for {lines[0]}: a word of the address is wider than this label."


def _draw_frames(content: LabelsContent, canvas: TaggedCanvas) -> None:
    sheet = content.sheet
    canvas.setStrokeColor(HexColor(INK))
    canvas.setLineWidth(0.4)
    canvas.setFillColor(HexColor(MUTED))
    canvas.setFont(BODY_FONT, 10)
    for number in range(sheet.per_sheet):
        left, top = corner_of(content, number)
        width, height = sheet.width_mm * mm, sheet.height_mm * mm
        canvas.rect(left, top - height, width, height)
        canvas.drawString(left + 2 * mm, top - height + 2 * mm, str(number + 1))


def _draw_rulers(canvas: TaggedCanvas) -> None:
    """One across above the labels, one down on the right: a printer may change one direction only."""
    canvas.setStrokeColor(HexColor(INK))
    canvas.setFillColor(HexColor(INK))
    canvas.setLineWidth(0.3)
    across, down, left, top = A4[1] - 6 * mm, A4[0] - 12 * mm, 15 * mm, A4[1] - 22 * mm
    for tick in range(RULER_MM + 1):
        length = (4 if tick % 10 == 0 else 3 if tick % 5 == 0 else 1.8) * mm
        canvas.line(left + tick * mm, across, left + tick * mm, across - length)
        canvas.line(down, top - tick * mm, down - length, top - tick * mm)
        if tick % 20 == 0:
            canvas.drawCentredString(left + tick * mm, across - 8 * mm, str(tick))
            canvas.drawRightString(down - 5 * mm, top - tick * mm - 3, str(tick))


def _draw_words(content: LabelsContent, canvas: TaggedCanvas, number: int, node: Node, text: str) -> None:
    """A sentence within a label's frame, a little below its upper edge."""
    left, top = corner_of(content, number)
    font, size, leading = (STRONG_FONT, 12, 15) if node.tag == "H1" else (BODY_FONT, 10, 12.5)
    canvas.setFillColor(HexColor(INK))
    canvas.setFont(font, size)
    with canvas.element(node):
        for at, line in enumerate(simpleSplit(text, font, size, content.sheet.width_mm * mm - 2 * SIDE)):
            canvas.drawString(left + SIDE, top - 8 * mm - at * leading, line)
