"""Entries 63 to 77 of reliability.md, section 6: text files however they are written, and files that cannot be had."""

from pathlib import Path

import pytest

from leaddesk.application.importing import RowFault, TableChoice
from leaddesk.documents import file_bytes
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure

TEXT = "URN,EstablishmentName,Fee\r\n999001,“Lark” – Zoë,£5\r\n999002,Ropewalk,£6\r\n"
HEADINGS = ("URN", "EstablishmentName", "Fee")


def read(tmp_path: Path, content: bytes, name: str = "schools.csv", which: TableChoice | None = None):
    file = tmp_path / name
    file.write_bytes(content)
    return read_table(file, which=which)


@pytest.mark.parametrize("content", [
    pytest.param(TEXT.encode(), id="63-utf-8"), pytest.param(TEXT.encode("utf-8-sig"), id="64-mark"),
    pytest.param(TEXT.encode("cp1252"), id="65-cp1252"), pytest.param(TEXT.encode("utf-16"), id="66-utf-16"),
    pytest.param(TEXT.replace(",", ";").encode(), id="68-semicolon"), pytest.param(TEXT.replace(",", "\t").encode(), id="68-tab"),
    pytest.param(TEXT.replace(",", "|").encode(), id="68-pipe"),
    pytest.param(TEXT.replace("\r\n", "\n", 1).replace("\r\n999002", "\r999002").encode(), id="73-line-endings"),
])  # fmt: skip
def test_however_it_is_written_it_reads_the_same(tmp_path, content):
    table = read(tmp_path, content)
    assert table.headings == HEADINGS
    assert [tuple(cells) for _, cells in table.rows()] == [("999001", "“Lark” – Zoë", "£5"), ("999002", "Ropewalk", "£6")]
    assert table.notes == ()


def test_69_a_declared_separator_is_honoured(tmp_path):
    table = read(tmp_path, ("sep=;\r\n" + TEXT.replace(",", ";")).encode())
    assert (table.headings, table.heading_row, table.separator) == (HEADINGS, 2, ";")


@pytest.mark.parametrize(("number", "content", "words"), [
    (67, b"URN,Name\x00\r\n999001,Lark\r\n", "binary characters at line 1"),
    (70, b'URN,EstablishmentName\r\n999001,"Lark Rise\r\n999002,Ropewalk\r\n', "opened on line 2 never closes"),
    (61, b"URN,EstablishmentName\r\n" + b"999001,Lark\r\n" * 200_001, "200,002 rows; 200,000 is the limit"),
    (51, b"URN,EstablishmentName\r\n", "headings but no rows"), (50, b"\r\n , \r\n", "holds no rows"),
])  # fmt: skip
def test_what_is_refused_says_why(tmp_path, number, content, words):
    with pytest.raises(KnownFailure, match=words):
        read(tmp_path, content)


def test_61_blank_lines_are_no_rows(tmp_path):
    table = read(tmp_path, b"URN,EstablishmentName\r\n999001,Lark\r\n" + b"\r\n" * 200_001)
    assert sum(any(cells) for _, cells in table.rows()) == 1


def test_71_ragged_rows_keep_their_cells_in_place(tmp_path):
    table = read(tmp_path, b"URN,Name,Fee\r\n999001,Lark\r\n999002,Hythe,5,6\r\n")
    assert [list(cells) for _, cells in table.rows()] == [["999001", "Lark"], ["999002", "Hythe", "5", "6"]]


def test_72_a_cell_too_long_is_a_fault_of_its_row_only(tmp_path):
    table = read(tmp_path, b"URN,Name\r\n999001,Lark\r\n999002," + b"x" * 200_000 + b"\r\n999003,Hythe\r\n")
    faults = {number: cells for number, cells in table.rows() if isinstance(cells, RowFault)}
    assert [number for number, _ in table.rows()] == [2, 3, 4]
    assert list(faults) == [3]
    assert "limit 32,767" in faults[3].message


def test_what_the_officer_chooses_is_read_so(tmp_path):
    content = "Return;Autumn\r\nSchool;Head\r\nURN;Name\r\n999001;Zoë\r\n".encode("cp1252")
    table = read(tmp_path, content, which=TableChoice(heading_row=2, heading_rows=2, encoding="cp1252", separator=";"))
    assert (table.headings, table.heading_row) == (("School URN", "Head Name"), 3)
    assert [list(cells) for _, cells in table.rows()] == [["999001", "Zoë"]]
    wrong = read(tmp_path, content, which=TableChoice(heading_row=3, encoding="utf-8"))
    assert [note.code for note in wrong.notes] == ["characters"]
    with pytest.raises(KnownFailure, match="no headings in row 9"):
        read(tmp_path, content, which=TableChoice(heading_row=9))
    with pytest.raises(KnownFailure, match="no encoding klingon"):
        read(tmp_path, content, which=TableChoice(encoding="klingon"))


def failing(error: OSError):
    def read_bytes(_file: Path) -> bytes:
        raise error

    return read_bytes


def in_the_cloud() -> OSError:
    error = OSError(22, "The cloud file provider is not running")
    error.winerror = 362
    return error


@pytest.mark.parametrize(("number", "error", "words"), [
    (74, PermissionError(13, "sharing violation"), "Close it in Excel, or import a copy"),
    (75, in_the_cloud(), "is not on this laptop yet. Connect to the internet once"),
    (77, OSError(5, "input/output error"), "Check that its drive is connected"),
])  # fmt: skip
def test_a_file_that_cannot_be_had_says_why(tmp_path, monkeypatch, number, error, words):
    (tmp_path / "schools.csv").write_bytes(TEXT.encode())
    monkeypatch.setattr(file_bytes.Path, "read_bytes", failing(error))
    with pytest.raises(KnownFailure) as refusal:
        read_table(tmp_path / "schools.csv")
    assert words in f"{refusal.value.what} {refusal.value.what_next}"


def test_77_a_drive_that_is_gone_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(file_bytes.Path, "exists", lambda _path: False)
    with pytest.raises(KnownFailure, match="is gone"):
        read_table(tmp_path / "schools.csv")


def test_76_long_paths_pictures_in_names_and_a_full_stop_at_the_end(tmp_path):
    folder = tmp_path.joinpath(*["a folder with a long name that goes on"] * 8)
    folder.mkdir(parents=True)
    for name in ("schools 🏫.csv", "schools.csv."):
        assert len(list(read(folder, TEXT.encode(), name).rows())) == 2
