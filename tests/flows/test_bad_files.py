"""Files that officers are sent, one by one through `leaddesk import`: read right, or refused in two sentences with nothing changed.

The numbers are those of reliability.md, section 6; 23 to 24 and 35 to 42 are workbooks that harm or silently lose rows elsewhere.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Line
from tests.flows import bad_workbooks as made

TEXT = made.register_text()
CURLY = TEXT.replace("Lark Rise", "Siân’s “Lark” – £5")
PASSWD = b'<!ENTITY x SYSTEM "file:///etc/passwd">'
QUADRATIC = b'<!ENTITY a "' + b"a" * 50_000 + b'">'
HTML = "<html><body><table><tr><td>URN</td></tr></table></body></html>"
LONG = TEXT.replace("Quarry Wood Primary School", "x" * 200_000)
UNCLOSED = TEXT.replace("Lark Rise Primary School", '"Lark Rise')
RAGGED = TEXT.replace("Marlowe\r\n", "Marlowe,left over,more\r\n").replace(",Tom,Okonjo\r\n", "\r\n")
MIXED = TEXT.replace("Mill Causeway", '"Mill\r\nCauseway"').replace("Marlowe\r\n", "Marlowe\n")


@dataclass(frozen=True)
class Refused:
    """One file that must be refused, and the words by which an officer knows why."""

    make: Callable[[], bytes]
    words: str
    name: str = "schools.xlsx"


@dataclass(frozen=True)
class Read:
    """One file that must be read: the code of what is told of it, and the first school's name in what is kept."""

    make: Callable[[], bytes]
    told: str = ""
    name: str = "schools.xlsx"
    school: str = "Lark Rise Primary School"


def half() -> bytes:
    return made.workbook()[: len(made.workbook()) // 2]


REFUSED = {
    "1 no bytes": Refused(lambda: b"", "The file is empty (0 bytes)"),
    "2 the first half": Refused(half, "cut short"),
    "3 the last 30 bytes missing": Refused(lambda: made.workbook()[:-30], "cut short"),
    "4 a byte flipped": Refused(made.flipped, "damaged (sheet Schools)"),
    "6 a PDF": Refused(lambda: b"%PDF-1.7 \xe2\xe3\xcf\xd3", "This is a PDF"),
    "7 a picture": Refused(lambda: b"\x89PNG\r\n\x1a\n" + bytes(40), "This is a picture"),
    "8 a Word document": Refused(made.word_document, "This is a Word document"),
    "10 a web page": Refused(HTML.encode, "web page saved as .xls", "schools.xls"),
    "20 a password": Refused(lambda: made.locked("open sesame"), "protected by a password"),
    "22 encrypted zip": Refused(made.zip_encrypted, "encrypted archive"),
    "23 a stray cell in the last corner": Refused(lambda: made.with_cell("XFD1048576", "oops"), "XFD1048576"),
    "35 a billion laughs in the sheet": Refused(
        lambda: made.with_doctype(made.SHEET, b"worksheet", made.laughs()), "document type definition"
    ),
    "36 a billion laughs in the workbook": Refused(
        lambda: made.with_doctype("xl/workbook.xml", b"workbook", made.laughs()), "document type definition"
    ),
    "37 one entity a thousand times": Refused(lambda: made.with_doctype(made.SHEET, b"worksheet", QUADRATIC), "document type definition"),
    "38 an entity from another file": Refused(lambda: made.with_doctype(made.SHEET, b"worksheet", PASSWD), "document type definition"),
    "39 no workbook part": Refused(lambda: made.without("xl/workbook.xml"), "no workbook part"),
    "41 no sheet part": Refused(lambda: made.without(made.SHEET), "sheet Schools is missing"),
    "42 malformed sheet": Refused(made.malformed, "damaged at row 2"),
    "50 an empty sheet": Refused(lambda: made.workbook([]), "Schools is empty"),
    "51 headings only": Refused(lambda: made.workbook(made.register_rows()[:1]), "headings but no rows"),
    "51 headings only, in CSV": Refused(TEXT.partition("\r\n")[0].encode, "headings but no rows", "schools.csv"),
    "67 zero bytes in the text": Refused(TEXT.replace("Rise", "R\0se").encode, "binary characters at line 2", "schools.csv"),
    "70 a quote that never closes": Refused(UNCLOSED.encode, "opened on line 2 never closes", "schools.csv"),
}

READ = {
    "5 CSV under a workbook's name": Read(TEXT.encode, "really_csv"),
    "9 an old workbook under a new one's name": Read(made.old_workbook, "really_xls"),
    "21 a protected sheet": Read(made.protected_sheet),
    "24 a stray cell in the last row": Read(lambda: made.with_cell("A1048576", "x"), "stray_cell"),
    "40 no list of content types": Read(lambda: made.without("[Content_Types].xml")),
    "52 titles above the headings": Read(made.titled, "heading_row"),
    "53 a heading over two columns": Read(made.merged_headings),
    "63 UTF-8": Read(CURLY.encode, "", "schools.csv", "Siân’s “Lark” – £5 Primary School"),
    "64 UTF-8 with byte-order mark": Read(lambda: CURLY.encode("utf-8-sig"), "", "schools.csv", "Siân’s “Lark” – £5 Primary School"),
    "65 cp1252": Read(lambda: CURLY.encode("cp1252"), "", "schools.csv", "Siân’s “Lark” – £5 Primary School"),
    "66 UTF-16": Read(lambda: CURLY.encode("utf-16"), "", "schools.csv", "Siân’s “Lark” – £5 Primary School"),
    "68 semicolons": Read(made.register_text(";").encode, "", "schools.csv"),
    "68 tabs": Read(made.register_text("\t").encode, "", "schools.tsv"),
    "68 pipes": Read(made.register_text("|").encode, "", "schools.txt"),
    "69 a declared separator": Read(("sep=;\r\n" + made.register_text(";")).encode, "", "schools.csv"),
    "71 ragged rows": Read(RAGGED.encode, "ragged", "schools.csv"),
    "73 mixed line endings": Read(MIXED.encode, "", "schools.csv"),
}


@pytest.fixture
def database(line: Line, tmp_path: Path) -> Path:
    """A database that was opened, and closed again, before the file came."""
    assert line("list", "schools").code == 0
    return tmp_path / "records.leaddesk"


@pytest.fixture
def sent(tmp_path: Path) -> Callable[[bytes, str], Path]:
    def write(content: bytes, name: str) -> Path:
        folder = tmp_path / "inbox"
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
        return folder / name

    return write


def print_of(folder: Path) -> dict[str, str]:
    """Every file under a folder with the hash of what is in it."""
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(folder.rglob("*")) if file.is_file()}


def in_two_sentences(answer: Answer) -> str:
    """What was refused: two sentences of at most 25 words, in an officer's words. Returns them."""
    (report,) = answer.document
    assert report["batch"] is None
    said = str(report["messages"][0]["message"])
    assert answer.err.strip().endswith(said)
    assert "Traceback" not in answer.err
    assert "Error" not in said
    assert "Exception" not in said
    sentences = said.replace(".xls", "_xls").replace(".csv", "_csv").rstrip(".").split(". ")
    assert len(sentences) == 2, said
    assert max(len(sentence.split()) for sentence in sentences) <= 25, said
    return said


@pytest.mark.parametrize("case", REFUSED)
def test_refused_in_words_and_nothing_changed(line, database, sent, tmp_path, case):
    wanted = REFUSED[case]
    file = sent(wanted.make(), wanted.name)
    before = print_of(tmp_path)
    answer = line("import", file, "--json")
    assert answer.code == 1
    assert wanted.words in in_two_sentences(answer)
    assert print_of(tmp_path) == before


def test_23_the_line_names_the_words_that_read_a_part(line, database, sent):
    file = sent(made.with_cell("XFD1048576", "oops"), "schools.xlsx")
    refused = line("import", file, "--json")
    assert refused.code == 1
    assert "--area A1:" in refused.document[0]["messages"][0]["message"]
    assert line("import", file, "--area", "A1:EZ500", "--json").document[0]["created"] == 2


@pytest.mark.parametrize("case", READ)
def test_read_right(line, database, sent, case):
    wanted = READ[case]
    answer = line("import", sent(wanted.make(), wanted.name), "--json")
    (report,) = answer.document
    assert answer.code == 0, answer.err
    assert (report["rows"], report["created"]) == (2, 2)
    assert wanted.told in [message["code"] for message in report["messages"]] or not wanted.told
    kept = {school["urn"]: school for school in line("list", "schools", "--json").document}
    assert [kept["999001"]["name"], kept["999002"]["name"]] == [wanted.school, "Quarry Wood Primary School"]
    assert {school["postcode"] for school in kept.values()} == {"TM1 1AA"}


def test_72_a_cell_that_is_too_long_rejects_its_row_alone(line, database, sent):
    answer = line("import", sent(LONG.encode(), "schools.csv"), "--json")
    (report,) = answer.document
    assert answer.code == 3
    assert (report["rows"], report["created"], report["rejected"]) == (2, 1, 1)
    assert [(message["row"], message["code"]) for message in report["messages"] if message["row"]] == [(3, "too_long")]
    assert "32,767" in answer.err


@pytest.mark.parametrize(("sort", "text"), [
    pytest.param("lost", "refers to a text that is not in the file", id="44"),
    pytest.param("formula", "holds a formula without its result", id="57"),
    pytest.param("#N/A", "holds the formula error #N/A", id="58-not-there"),
    pytest.param("#REF!", "holds the formula error #REF!", id="58-reference"),
])  # fmt: skip
def test_a_cell_without_a_value_is_named_by_its_address_and_rejects_its_row_alone(line, database, sent, sort, text):
    answer = line("import", sent(made.without_value(sort), "schools.xlsx"), "--json")
    (report,) = answer.document
    assert answer.code == 3
    assert (report["rows"], report["created"], report["rejected"]) == (2, 1, 1)
    assert f"Cell E2 {text}." in answer.err
    assert [school["urn"] for school in line("list", "schools", "--json").document] == ["999002"]


def test_71_ragged_rows_are_listed_and_not_shifted(line, database, sent):
    (report,) = line("import", sent(RAGGED.encode(), "schools.csv"), "--json").document
    assert [(message["row"], message["code"]) for message in report["messages"] if message["row"]] == [(2, "ragged"), (3, "ragged")]
    people = line("list", "leaders", "--json").document
    assert [person["last_name"] for person in people] == ["Marlowe"]


def test_73_a_line_break_in_a_cell_ends_no_row(line, database, sent):
    line("import", sent(MIXED.encode(), "schools.csv"))
    school = line("show", "schools", "999001", "--json").document
    assert "Mill Causeway" in json.dumps(school)


def test_20_a_wrong_password_is_told_and_the_right_one_opens(line, database, sent, monkeypatch):
    file = sent(made.locked("open sesame"), "schools.xlsx")
    asked, given = [], iter(["guess", "open sesame"])
    monkeypatch.setattr("sys.stdin", type("Terminal", (), {"isatty": lambda _self: True})())
    monkeypatch.setattr("getpass.getpass", lambda question, stream: asked.append(question) or next(given))
    answer = line("import", file, "--json")
    assert answer.code == 0
    assert "protected by a password" in asked[0]
    assert "That password does not open it." in asked[1]
    assert answer.document[0]["created"] == 2
