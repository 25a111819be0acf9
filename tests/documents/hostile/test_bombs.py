"""How far a part may unpack: a bomb is refused by its ratio long before its size, an honest table of one word is not (decision 0005)."""

import io
import zipfile

import pytest

from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure
from tests.documents.hostile.makers import binary_workbook, open_document, open_document_row, rezipped, sheet_of, workbook

MEGABYTE = 1024**2
SPACES = b" " * (12 * MEGABYTE)


def read(tmp_path, content, name="schools.xlsx"):
    file = tmp_path / name
    file.write_bytes(content)
    return read_table(file)


def _with_spaces(content: bytes, part: str) -> bytes:
    return rezipped(content, lambda name, own: own + SPACES if name == part else own)


BOMBS = {
    "a.xlsx": lambda: _with_spaces(workbook(), "xl/worksheets/sheet1.xml"),
    "b.xlsx": lambda: rezipped(workbook(), lambda _, own: own, {"xl/media/image1.png": SPACES}),
    "c.ods": lambda: _with_spaces(open_document(open_document_row("URN", "Name") + open_document_row("999001", "Lark")), "content.xml"),
    "d.xlsb": lambda: rezipped(binary_workbook(), lambda _, own: own, {"xl/sharedStrings.bin": SPACES}),
}


@pytest.mark.parametrize("name", BOMBS)
def test_28_a_part_that_unpacks_beyond_measure_is_refused_although_it_is_small(tmp_path, name):
    with pytest.raises(KnownFailure, match="unpacks to more than 400 times its size"):
        read(tmp_path, BOMBS[name](), name)


def _ratio(content: bytes, part: str) -> tuple[int, int]:
    info = zipfile.ZipFile(io.BytesIO(content)).getinfo(part)
    return info.file_size, info.file_size // info.compress_size


def test_60_an_honest_open_document_of_one_word_is_read(tmp_path):
    cells = 'table:style-name="ce1" calcext:value-type="string"'
    row = open_document_row(*["No"] * 20).replace("<table:table-cell ", f"<table:table-cell {cells} ")
    content = open_document(open_document_row(*[f"Column {at}" for at in range(20)]) + row * 5_000)
    size, ratio = _ratio(content, "content.xml")
    assert (size > 10 * MEGABYTE, ratio > 100) == (True, True)
    assert len(list(read(tmp_path, content, "honest.ods").rows())) == 5_000


def test_60_an_honest_sheet_without_addresses_is_read(tmp_path):
    row = b"<row>" + b'<c t="inlineStr"><is><t>No</t></is></c>' * 20 + b"</row>"
    heads = b"<row>" + b"".join(b'<c t="inlineStr"><is><t>Column %d</t></is></c>' % at for at in range(20)) + b"</row>"
    content = sheet_of(heads + row * 14_000)
    size, ratio = _ratio(content, "xl/worksheets/sheet1.xml")
    assert (size > 10 * MEGABYTE, ratio > 100) == (True, True)
    assert len(list(read(tmp_path, content).rows())) == 14_000


def test_60_an_honest_binary_workbook_is_read(tmp_path):
    content = binary_workbook([("A", "B") * 20, *[("999001", "No") * 20] * 12_000])
    assert _ratio(content, "xl/worksheets/sheet1.bin")[0] > 10 * MEGABYTE
    assert len(list(read(tmp_path, content, "honest.xlsb").rows())) == 12_000
