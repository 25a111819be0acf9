"""Looks through ordinary rows of a sheet's XML with one expression: to call Python for each of two million cells takes seconds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from leaddesk.documents.part_scans import CellFormats

ROW_END = b"</row>"
_ROW, _CELL = b'<row r="', b'<c r="'
_NUMBER = re.compile(rb'<c r="([A-Z]+)(\d+)" s="(\d+)"(?: t="n")?>(?:<f(?:[^<>]*/>|[^>]*>[^<]*</f>))?<v>')
_HIDDEN = re.compile(rb'\shidden="(?:1|true)"')
_SHARED = re.compile(rb't="s"><v>(\d++)</v>')
_SURE = re.compile(rb'<c (?![^>]*t="s")[^>]*>(?:<v>|<is><t[^>]*>)\s*[^<\s]')
_TEXT = r"(?:[^<&\x00-\x08\x0b\x0c\x0e-\x1f]++|&(?:amp|lt|gt|quot|apos);)++"
_FORMULA = rf"<f(?: [^<>&/]*+)?(?:/>|>{_TEXT}</f>)"
_HOLDS = rf"(?:{_FORMULA})?+<v>{_TEXT}</v>|<is><t(?: [^<>&/]*+)?>(?:{_TEXT})?+</t></is>"


@dataclass(frozen=True, slots=True)
class PlainRow:
    """A row that holds something: its number, its last cell that does, and whether its values are its own, not shared texts."""

    number: int
    last_cell: str
    is_hidden: bool
    is_sure: bool


class PlainRows:
    """Tells ordinary rows from others. `shared_texts`: how many there are; rows with a cell that is struck through are not ordinary."""

    def __init__(self, shared_texts: int, formats: CellFormats) -> None:
        self._shared_texts, self._shown = shared_texts, {number.encode(): shown for number, shown in formats.shown.items()}
        style = rf's="(?!(?:{"|".join(formats.struck) or "-"})")\d++"'
        cell = rf'<c r="[A-Z]{{1,2}}+\1"(?: {style})?+(?: t="(?:n|s|str|b|inlineStr)")?+(?:/>|>(?:{_HOLDS})?+</c>)'
        self._plain = re.compile(rf'(?:<row r="(\d{{1,7}}+)"[^<>&/]*+(?:/>|>(?:{cell})*+</row>)\s*+)++'.encode())

    def filled(self, rows: bytes) -> list[PlainRow] | None:
        """Which of these rows hold something; None when they are not sound or hold anything but cells with values and results.

        What is told of here is well-formed: every tag and character has its place in the expression.
        """
        if not (self._plain.fullmatch(rows) and _is_utf8(rows) and self._has_texts(rows)):
            return None
        found = []
        for row in rows.split(ROW_END)[:-1]:
            last = max(row.rfind(b"<v>"), row.rfind(b"<is>"))
            if last > 0:
                head, place = row.rfind(_ROW), row.rfind(_CELL, 0, last) + len(_CELL)
                number = int(row[head + len(_ROW) : row.index(b'"', head + len(_ROW))])
                cell = row[place : row.index(b'"', place)].decode("ascii")
                is_hidden = _HIDDEN.search(row, head, row.index(b">", head)) is not None
                found.append(PlainRow(number, cell, is_hidden, _SURE.search(row, head) is not None))
        return found

    def shown(self, rows: bytes) -> Iterator[tuple[str, int, str]]:
        """The column, the row and what is shown of each number in plain rows whose format shows it otherwise."""
        if any(b' s="' + number + b'"' in rows for number in self._shown):
            for letters, row, number in _NUMBER.findall(rows):
                if number in self._shown:
                    yield letters.decode(), int(row), self._shown[number]

    def _has_texts(self, rows: bytes) -> bool:
        """Whether there is every shared text that a cell refers to."""
        referred = _SHARED.findall(rows)
        return len(referred) == rows.count(b't="s"') and (not referred or max(map(int, referred)) < self._shared_texts)


def _is_utf8(rows: bytes) -> bool:
    try:
        return rows.isascii() or bool(rows.decode())
    except UnicodeDecodeError:
        return False
