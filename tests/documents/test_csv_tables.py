"""CSV files as they are sent: encodings, separators, ragged rows, and what is refused or listed (reliability.md section 6, 63-73)."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.application.importing import RowFault, TableInMemory, stage
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure

TEXT = "URN,EstablishmentName\r\n999001,Siân’s School – “Lark”\r\n999002,Plain School\r\n"


@pytest.fixture
def written(tmp_path: Path):
    def write(content: bytes | str, name: str = "register.csv", encoding: str = "utf-8"):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return file

    return write


def rows(file: Path) -> list[tuple[int, list[str] | RowFault]]:
    return [(number, cells if isinstance(cells, RowFault) else list(cells)) for number, cells in read_table(file).rows()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_reads_the_same(written, encoding):
    file = written(TEXT, encoding=encoding)
    table = read_table(file)
    assert table.headings == ("URN", "EstablishmentName")
    assert rows(file) == [(2, ["999001", "Siân’s School – “Lark”"]), (3, ["999002", "Plain School"])]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_out(written, separator):
    file = written(TEXT.replace(",", separator))
    assert read_table(file).headings == ("URN", "EstablishmentName")
    assert len(rows(file)) == 2


def test_a_declared_separator_is_honoured(written):
    file = written("sep=;\r\nURN;EstablishmentName\r\n999001;Lark, Rise\r\n")
    table = read_table(file)
    assert (table.headings, table.heading_row) == (("URN", "EstablishmentName"), 2)
    assert rows(file) == [(3, ["999001", "Lark, Rise"])]


def test_titles_above_the_headings_are_passed_over(written):
    file = written("Schools of Thameside,,\r\n,,\r\nURN,EstablishmentName,Postcode\r\n999001,Lark Rise,TM1 1AA\r\n")
    assert read_table(file).heading_row == 3
    assert rows(file) == [(4, ["999001", "Lark Rise", "TM1 1AA"])]


def test_ragged_rows_are_listed_and_not_shifted(written, store):
    file = written("URN,EstablishmentName,Colour\r\n999001,Lark Rise,green,blue,red\r\n999002,Ropewalk\r\n")
    staging = stage(read_table(file), store=store)
    assert staging.counts["created"] == 2
    assert [(message.row, message.code) for message in staging.messages if message.row] == [(2, "ragged"), (3, "ragged")]


def test_line_breaks_inside_cells_and_mixed_line_endings_are_kept(written):
    file = written('URN,EstablishmentName\n999001,"Lark\r\nRise"\r\n999002,Ropewalk\r999003,Hythe\n')
    assert [number for number, _ in rows(file)] == [2, 3, 4]
    assert rows(file)[0][1] == ["999001", "Lark\r\nRise"]


def test_a_cell_that_is_too_long_rejects_its_row_only(written, store):
    file = written(f"URN,EstablishmentName\r\n999001,Lark Rise\r\n999002,{'x' * 200_000}\r\n999003,Hythe\r\n")
    staging = stage(read_table(file), store=store)
    assert (staging.counts["created"], staging.counts["rejected"]) == (2, 1)
    assert [(message.row, message.code) for message in staging.messages if message.row] == [(3, "too_long")]


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"", "register.csv", "empty .0 bytes"),
        (b"", "register.xlsx", "empty .0 bytes"),
        (b"URN,Name\r\n9990\x0001,Lark\r\n", "register.csv", "binary characters at line 2"),
        (b'URN,EstablishmentName\r\n999001,"Lark Rise\r\n999002,Ropewalk\r\n', "register.csv", "opened on line 2 never closes"),
        (b'URN,EstablishmentName\r\n999001,Lark\r\n999002,"Rope', "register.csv", "opened on line 3 never closes"),
        (b'URN,EstablishmentName\r\n999001,"' + b"Lark Rise\r\n" * 9000, "register.csv", "opened on line 2 never closes"),
        (b"%PDF-1.7 \xe2\xe3", "register.xlsx", "This is a PDF"),
        (b"\x89PNG\r\n\x1a\n", "register.xlsx", "This is a picture"),
        (b"BM\x36\x75\x14\0\0\0\0\0\x36\0\0\0", "register.csv", "This is a picture"),
        (b"MZ\x90\0\3\0\0\0", "register.csv", "not a spreadsheet"),
        (b"<html><body><table><tr><td>URN</td></tr></table></body></html>", "register.xls", "web page saved as .xls"),
        (b"SQLite format 3\x00" + b"\x00" * 80, "register.csv", "This is a database"),
        (b"\r\n\r\n , ,\r\n", "register.csv", "holds no rows"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_words(written, store, content, name, words):
    with pytest.raises(KnownFailure, match=words) as refusal:
        stage(read_table(written(content, name)), store=store)
    assert len(refusal.value.what.split()) <= 25
    assert len(refusal.value.what_next.split()) <= 25


@pytest.mark.parametrize(
    "start", ["BMBC leadership returns,,\r\n", "MZ list,,\r\n", "II* list,,\r\n", "GIF8 list,,\r\n", "BME %,Notes,\r\n1,2,\r\n\r\n"]
)
def test_text_that_begins_as_a_picture_does_is_read(written, start):
    table = read_table(written(start + "URN,EstablishmentName,Phase\r\n999001,Lark Rise,Primary\r\n"))
    assert table.sha256
    assert list(table.rows())


def test_headings_without_rows_are_refused(written, store):
    with pytest.raises(KnownFailure, match="headings but no rows"):
        stage(read_table(written("URN,EstablishmentName\r\n")), store=store)


def test_a_csv_file_under_a_workbooks_name_is_read_and_told(written):
    table = read_table(written(TEXT, "register.xlsx"))
    assert [note.code for note in table.notes] == ["really_csv"]
    assert len(list(table.rows())) == 2


def test_a_file_that_is_not_there_or_a_folder_is_refused(tmp_path):
    with pytest.raises(KnownFailure, match="There is no file"):
        read_table(tmp_path / "nothing.csv")
    with pytest.raises(KnownFailure, match="is a folder"):
        read_table(tmp_path)


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8), min_size=2, max_size=2), max_size=6))
@settings(max_examples=60)
def test_any_cells_come_back_as_they_were_written(tmp_path_factory, cells):
    import csv

    file = tmp_path_factory.mktemp("csv") / "any.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
        writer.writerows([["URN", "EstablishmentName"], ["999001", "Lark Rise"], *cells])
    table = read_table(file)
    assert [list(row) for _, row in table.rows()] == [["999001", "Lark Rise"], *cells]
    assert isinstance(table, object)
    assert TableInMemory(table.headings, cells).heading_row == 1


@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_a_long_text_of_many_lines_that_closes_is_a_fault_of_its_row_only(written, ends):
    text = f'URN,EstablishmentName,Notes{ends}999001,Lark Rise,"{f"a line, of text{ends}" * 3_000}"{ends}999002,Ropewalk,x{ends}'
    records = list(read_table(written(text + f'999003,Dell,"{f"more{ends}" * 9_000}"{ends}999004,"Hy{ends}the",y')).rows())
    assert [number for number, _ in records] == [2, 3, 4, 5]
    assert [getattr(cells, "code", cells) for _, cells in records] == [
        "too_long", ["999002", "Ropewalk", "x"], "too_long", ["999004", f"Hy{ends}the", "y"],
    ]  # fmt: skip


@pytest.mark.parametrize("end", ['999002,Ropewalk,"y"\n', '999002,Ropewalk,y"\n', ""])
def test_a_quotation_mark_that_swallows_records_is_refused_with_its_line(written, end):
    text = 'URN,EstablishmentName,Notes\n999001,Lark Rise,"Bobby\n' + "999002,Ropewalk,x\n" * 3_000 + end + "999003,Dell,z\n"
    with pytest.raises(KnownFailure, match="opened on line 2 never closes"):
        read_table(written(text))


def test_what_stands_above_the_headings_is_handed_over(written):
    text = "Leaders as at 1 September 2026,,\n,,\nThameside,2026,\nURN,Name,Email\n999001,Ann Lee,\n"
    assert read_table(written(text)).titles == ("Leaders as at 1 September 2026", "Thameside 2026")
    assert read_table(written("URN,Name\n999001,Ann Lee\n")).titles == ()
