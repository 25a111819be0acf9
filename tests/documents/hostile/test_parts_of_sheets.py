"""Entries 23 and 62 of reliability.md, section 6: a sheet too large to be read whole is offered in part, and that part is read."""

import pytest

from documents.hostile.makers import ROWS, workbook
from documents.hostile.test_workbooks import set_cell
from leaddesk.application.importing.tables import TableChoice
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure, PartOffered


def test_23_a_part_of_a_sheet_with_a_stray_cell_is_offered_and_read(tmp_path):
    file = tmp_path / "schools.xlsx"
    file.write_bytes(set_cell("XFD1048576", "oops")())
    with pytest.raises(PartOffered) as offered:
        read_table(file)
    assert offered.value.area == "A1:Z500"
    table = read_table(file, which=TableChoice(area=offered.value.area))
    assert (table.headings, len(list(table.rows()))) == (tuple(ROWS[0]), 2)
    assert [(note.code, note.message) for note in table.notes] == [("part", "Only the cells up to Z500 were read, as you asked.")]


def test_62_the_first_500_of_900_columns_are_offered_and_read(tmp_path):
    file = tmp_path / "wide.xlsx"
    file.write_bytes(workbook([[f"Column {at}" for at in range(900)], *([list(range(900))] * 3)]))
    with pytest.raises(PartOffered) as offered:
        read_table(file)
    assert offered.value.area == "A1:SF4"
    table = read_table(file, which=TableChoice(area="A1:SF4"))
    assert (len(table.headings), [len(cells) for _, cells in table.rows()]) == (500, [500] * 3)
    assert [len(cells) for _, cells in read_table(file, which=TableChoice(area="$A$1:$C$3")).rows()] == [3, 3]


@pytest.mark.parametrize("area", ["B2:C4", "all", "A1:ZZZ10", "A1:B0"])
def test_what_is_no_part_of_a_sheet_is_refused_in_words(tmp_path, area):
    file = tmp_path / "schools.xlsx"
    file.write_bytes(workbook())
    with pytest.raises(KnownFailure, match="no part of a sheet"):
        read_table(file, which=TableChoice(area=area))
