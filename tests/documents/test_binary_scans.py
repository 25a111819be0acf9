"""Workbooks of records (.xls, .xlsb) in which a changed byte would make rows vanish: refused, never read in part."""

import io
import struct
import zipfile

import pytest

from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure
from tests.documents.hostile import makers

ROWS = [("URN", "School"), *((999001 + at, f"School {at}") for at in range(9))]
PART = "xl/worksheets/sheet1.bin"


def refused(tmp_path, name, content):
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(KnownFailure, match="damaged") as failure:
        read_table(file)
    return failure.value


def test_a_record_that_swallows_rows_of_an_xlsb_is_refused(tmp_path):
    content = makers.binary_workbook(ROWS)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = archive.read(PART)
    third = part.index(struct.pack("<I", 2) + part[part.index(b"\x00\x11") + 6 : part.index(b"\x00\x11") + 10])
    spoilt = part[: third - 2] + b"\x00\x00" + part[third - 2 :]
    refused(tmp_path, "a.xlsb", makers.rezipped(content, lambda name, own: spoilt if name == PART else own))


def test_an_end_amid_the_rows_of_an_xls_is_refused(tmp_path):
    content = makers.old_workbook(ROWS)
    cell = content.index(struct.pack("<HH", 0x203, 14) + struct.pack("<HH", 5, 0))
    refused(tmp_path, "a.xls", content[:cell] + struct.pack("<HH", 0x0A, 0) + content[cell + 4 :])


def test_sound_workbooks_of_records_keep_every_row(tmp_path):
    for name, content in (("a.xlsb", makers.binary_workbook(ROWS)), ("a.xls", makers.old_workbook(ROWS))):
        tmp_path.joinpath(name).write_bytes(content)
        assert len(list(read_table(tmp_path / name).rows())) == 9
