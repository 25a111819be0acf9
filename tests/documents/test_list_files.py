"""Lists as files: every text is a text, and no cell runs as a formula in the reader's spreadsheet."""

import csv
from datetime import date

import openpyxl
import pytest

from leaddesk.documents.list_files import write_list
from leaddesk.domain.failures import KnownFailure

ROWS = [("Siân O’Brien", "+44 20 7946 0001", 7, date(2026, 9, 1), True, None), ("=HYPERLINK(1)", "-12", 7.5, None, False, " @SUM(A1)")]


def _read(file) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as rows:
        return list(csv.reader(rows))


def test_a_csv_opens_right_in_a_spreadsheet(tmp_path):
    write_list(tmp_path / "list.csv", "Leaders", list("abcdef"), ROWS)
    assert (tmp_path / "list.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert _read(tmp_path / "list.csv")[1:] == [
        ["Siân O’Brien", "+44 20 7946 0001", "7", "2026-09-01", "yes", ""],
        ["'=HYPERLINK(1)", "-12", "7.5", "", "no", "' @SUM(A1)"],
    ]


@pytest.mark.parametrize("cell", ["=1", "+1+cmd", "-A1", "@x", "\t=1", "fine\n=1", "\u00a0=1"])
def test_nothing_in_a_csv_is_a_formula(tmp_path, cell):
    write_list(tmp_path / "list.csv", "Leaders", ["a"], [(cell,)])
    assert _read(tmp_path / "list.csv")[1] == [f"'{cell}"]


def test_a_workbook_keeps_texts_as_texts(tmp_path):
    write_list(tmp_path / "list.xlsx", "Leaders", list("abcdef"), ROWS)
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    assert sheet.title == "Leaders"
    assert (sheet["A3"].value, sheet["A3"].data_type) == ("=HYPERLINK(1)", "s")
    assert sheet["D2"].value.date() == date(2026, 9, 1)


def test_a_workbook_says_yes_and_no_and_its_columns_are_as_wide_as_what_stands_in_them(tmp_path):
    rows = [("Siân O’Brien of Lark Rise", True, date(2026, 9, 1))] * 300
    write_list(tmp_path / "list.xlsx", "Leaders", ["Name", "In post", "Since"], rows)
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    assert (sheet["B2"].value, sheet.max_row) == ("Yes", 301)
    widths = {letter: sheet.column_dimensions[letter].width for letter in "ABC"}
    assert widths == {"A": 27, "B": 10, "C": 13}


def test_another_ending_is_refused(tmp_path):
    with pytest.raises(KnownFailure, match=r"does not write \.doc"):
        write_list(tmp_path / "list.doc", "Leaders", ["a"], [])
