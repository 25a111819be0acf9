"""A large workbook shows its first rows before it has been looked through; what the first look cannot take is read all the same."""

import io
import re
import zipfile
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from leaddesk.application.work import Glance, Polled
from leaddesk.documents.first_look import LARGE
from leaddesk.documents.tables import read_table
from tests.documents.hostile.makers import rezipped, workbook

SHEET = "xl/worksheets/sheet1.xml"
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_INLINE = re.compile(rb't="inlineStr"><is><t>([^<]*)</t></is>')


class Glances(Polled):
    """Keeps every glance."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[Glance] = []

    def give_glance(self, glance: Glance) -> None:
        self.seen.append(glance)


def large(tmp_path: Path, old: bytes = b"", new: bytes = b"") -> Path:
    """A workbook of shared texts and dates under a title, made large by blanks that a writer may leave after its rows."""
    rows: list[list[object]] = [["Leaders at our schools"], [], ["URN", "EstablishmentName", "OpenDate"]]
    content = workbook([*rows, *([999001 + at, f"School {at}", date(2026, 9, 1)] for at in range(500))])

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheet = archive.read(SHEET)
    texts = _INLINE.findall(sheet)
    numbers = count()
    sheet = _INLINE.sub(lambda _: b't="s"><v>%d</v>' % next(numbers), sheet).replace(b"</sheetData>", b"\n" * LARGE + b"</sheetData>")
    shared = b'<sst xmlns="%b">%b</sst>' % (MAIN, b"".join(b"<si><t>%b</t></si>" % text for text in texts))
    sheet, shared = (part.replace(old or b"\0", new) for part in (sheet, shared))
    file = tmp_path / "large.xlsx"
    file.write_bytes(rezipped(content, lambda name, part: sheet if name == SHEET else part, {"xl/sharedStrings.xml": shared}))
    return file


def test_the_first_rows_of_a_large_sheet_come_before_it_is_looked_through(tmp_path: Path) -> None:
    watch = Glances()
    table = read_table(large(tmp_path), progress=watch)
    first = [tuple(cells) for _, cells in list(table.rows())[:12]]
    assert len(watch.seen) == 2, "of its beginning, then of the sheet looked through"
    for seen in watch.seen:
        assert list(seen.headings) == list(table.headings)
        assert [tuple(cells) for _, cells in seen.rows] == first
        assert [number for number, _ in seen.rows] == list(range(4, 16)), "numbered as in the sheet"
    assert first[0] == ("999001", "School 0", "2026-09-01"), "a date, not its number"


@pytest.mark.parametrize(
    ("old", "new"),
    {
        "rows that end in an uncommon way": (b"</row>", b"</row >"),
        "a text shared that is not there": (b't="s"><v>4<', b't="s"><v>9999999<'),
        "no shared texts that end": (b"</si>", b"</si >"),
        "a beginning without cells": (b"<sheetData>", b"\n" * LARGE + b"<sheetData>"),
    }.values(),
)
def test_what_the_first_look_cannot_take_apart_is_read_all_the_same(tmp_path: Path, old: bytes, new: bytes) -> None:
    watch = Glances()
    table = read_table(large(tmp_path, old, new), progress=watch)
    assert len(watch.seen) == 1
    assert len(list(table.rows())) == 500


def test_a_small_workbook_is_looked_at_once(tmp_path: Path) -> None:
    watch = Glances()
    file = tmp_path / "small.xlsx"
    file.write_bytes(workbook())
    read_table(file, progress=watch)
    assert len(watch.seen) == 1
