"""A programme's link as a QR code, read back from its own squares before it is printed (experience.md fault 21)."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel, QRRSBlock, QRUtil
from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from leaddesk.documents.page_style import INK
from leaddesk.domain.failures import KnownFailure

LONGEST_LINK = 300
SIDE = 68.0
_LEVEL = QRErrorCorrectLevel.M
_QUIET = 4
_BYTES_MODE = 4


class QrPicture(Flowable):  # type: ignore[misc]
    """The squares of a link, with the quiet margin that cameras need; `SIDE` points wide and high."""

    def __init__(self, link: str) -> None:
        super().__init__()
        self.modules = encoded(link)
        self.width = self.height = SIDE

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's names
        """Always the same size."""
        return SIDE, SIDE

    def draw(self) -> None:
        """Each run of dark squares of a row as one bar."""
        count = len(self.modules)
        square = SIDE / (count + 2 * _QUIET)
        path = self.canv.beginPath()
        for row, line in enumerate(self.modules):
            column = 0
            for dark, run in groupby(line):
                length = len(list(run))
                if dark:
                    path.rect((column + _QUIET) * square, SIDE - (row + 1 + _QUIET) * square, length * square, square)
                column += length
        self.canv.setFillColor(HexColor(INK))
        self.canv.drawPath(path, stroke=0, fill=1)


def fits(link: str) -> bool:
    """Whether a link is short enough for a code that a telephone reads from paper (at most 300 characters)."""
    return 0 < len(link) <= LONGEST_LINK


def encoded(link: str) -> tuple[tuple[bool, ...], ...]:
    """The dark and light squares of a link, row by row; KnownFailure when it is too long or does not read back as it was."""
    if not fits(link):
        raise KnownFailure(f"This link has {len(link)} characters; a QR code takes {LONGEST_LINK}.", "Write a shorter link.")
    code = QRCode(None, _LEVEL)
    code.addData(QR8bitByte(link))
    code.make()
    squares = tuple(tuple(bool(dark) for dark in row) for row in code.modules)
    if decoded(squares) != link:
        raise KnownFailure(f"The QR code of {link} does not lead there.", "Print it without its link, and report this.")
    return squares


def decoded(squares: Sequence[Sequence[bool]]) -> str:
    """The text that the squares of a code hold (ISO/IEC 18004, byte mode), read as a camera reads them: without what made them."""
    version = (len(squares) - 17) // 4
    form = sum(squares[row][8] << place for place, row in enumerate((*range(6), 7, 8, *range(len(squares) - 7, len(squares)))))
    level, pattern = divmod((form ^ QRUtil.G15_MASK) >> 10, 8)
    mask = QRUtil.getMask(pattern)
    grid = QRCode(version, level)
    grid.moduleCount = len(squares)
    bits = [int(squares[row][column] ^ mask(row, column)) for column, row in grid.dataPosIterator()]
    words = [_number(iter(bits[at : at + 8]), 8) for at in range(0, len(bits) - 7, 8)]
    read = (word >> place & 1 for word in _in_order(words, QRRSBlock.getRSBlocks(version, level)) for place in range(7, -1, -1))
    if _number(read, 4) != _BYTES_MODE:
        return ""
    length = _number(read, 8 if version < 10 else 16)
    return bytes(_number(read, 8) for _ in range(length)).decode("utf-8", "replace")


def _in_order(words: Sequence[int], blocks: Sequence[QRRSBlock]) -> Iterator[int]:
    """The data words of all blocks one after another; in the code they stand in turn, the first of each block first."""
    taken: list[list[int]] = [[] for _ in blocks]
    source = iter(words)
    for place in range(max(block.dataCount for block in blocks)):
        for block, own in zip(blocks, taken, strict=True):
            if place < block.dataCount:
                own.append(next(source))
    return (word for own in taken for word in own)


def _number(bits: Iterator[int], count: int) -> int:
    number = 0
    for _ in range(count):
        number = number << 1 | next(bits)
    return number
