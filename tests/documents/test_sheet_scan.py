"""What is known of a sheet before it is read is the same whether its rows are taken by the thousand or looked at cell by cell."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.hostile.makers import sheet_of, text_cell
from leaddesk.documents.part_scans import CellFormats, count_texts
from leaddesk.documents.sheet_scan import Look, SheetFacts, scan_sheet
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure

LOOK = Look("Schools", shared_texts=3, formats=CellFormats(frozenset({"2"}), {"1": "%", "3": "000"}))
HEAD, END = b'<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>', b"</sheetData></worksheet>"
CELLS = (
    '<c r="{at}"><v>7</v></c>', '<c r="{at}" s="1"><v>0.5</v></c>', '<c r="{at}" s="2"><v>3</v></c>', '<c r="{at}" s="1"/>',
    '<c r="{at}" t="s"><v>2</v></c>', '<c r="{at}" t="s"><v>3</v></c>', '<c r="{at}" t="e"><v>#N/A</v></c>',
    '<c r="{at}" t="str"><f>A1&amp;B1</f><v>é</v></c>', '<c r="{at}"><f>A1+1</f></c>', '<c r="{at}"><f t="shared" si="0"/><v>5</v></c>',
    '<c r="{at}" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', '<c r="{at}" t="inlineStr"><is><t> </t></is></c>',
    '<c r="{at}" s="3"><f>7+0</f><v>7</v></c>', '<c r="{at}" s="3" t="str"><v>7</v></c>',
)  # fmt: skip
HIDDEN = ("", " hidden='1'")
ROWS = st.lists(
    st.tuples(st.sampled_from((1, 1, 1, 2, 1_500)), st.booleans(), st.lists(st.sampled_from(CELLS), max_size=4)), max_size=12
)


def rows_of(plan: list[tuple[int, bool, list[str]]]) -> bytes:
    """Rows as programs write them: each so many below the last, hidden or not, with these cells."""
    lines, number = [], 1
    for step, is_hidden, cells in plan:
        number += step
        told = "".join(cell.format(at=f"{letter}{number}") for letter, cell in zip("ABCE", cells, strict=False))
        lines.append(f'<row r="{number}"{HIDDEN[is_hidden]}>{told}</row>')
    return "".join(lines).encode()


def facts(rows: bytes) -> SheetFacts:
    return scan_sheet([HEAD, rows, END], LOOK)


@given(ROWS)
@settings(max_examples=200, deadline=None)
def test_rows_tell_the_same_however_their_attributes_are_quoted(plan):
    rows = rows_of(plan)
    assert facts(rows.replace(b"'", b'"')) == facts(rows.replace(b'"', b"'"))


DEEP = 3_000
"""Rows before the odd one: far more than are looked at cell by cell at the head of a sheet."""


def sheet_with(odd: str) -> bytes:
    """A sheet of plain rows with one more at their end."""
    first = f'<row r="1">{text_cell("A1", "URN")}{text_cell("B1", "EstablishmentName")}</row>'
    plain = (f'<row r="{row}"><c r="A{row}"><v>{100_000 + row}</v></c>{text_cell(f"B{row}", "Lark Rise")}</row>' for row in range(2, DEEP))
    return sheet_of(f"{first}{''.join(plain)}{odd}".encode())


@pytest.mark.parametrize(("odd", "text"), [
    ('<c r="B3000" t="e"><v>#N/A</v></c>', "#N/A"), ('<c r="B3000"><f>A1+1</f></c>', "#FORMULA!"),
    ('<c r="B3000" t="s"><v>99</v></c>', "#LOST!"), ('<c r="B3000" t="inlineStr"><is><t>Oak &amp; Élan</t></is></c>', "Oak & Élan"),
])  # fmt: skip
def test_what_is_odd_far_down_is_told_as_at_the_top(tmp_path, odd, text):
    file = tmp_path / "schools.xlsx"
    file.write_bytes(sheet_with(f'<row r="{DEEP}" hidden="1"><c r="A{DEEP}"><v>1</v></c>{odd}</row>'))
    table = read_table(file)
    rows = list(table.rows())
    assert len(rows) == DEEP - 1
    assert rows[-1][1] == ("1", text)
    assert [(note.code, note.row) for note in table.notes] == [("hidden_row", DEEP)]


@pytest.mark.parametrize("odd", [
    '<row r="3000"><c r="A3000"><v>1</c></v></row>', '<row r="3000"><c r="A3000"><v>&x;</v></c></row>',
    '<row r="3000"><c r="A3000"><v>\x01</v></c></row>',
])  # fmt: skip
def test_damage_far_down_is_found_with_its_row(tmp_path, odd):
    file = tmp_path / "schools.xlsx"
    file.write_bytes(sheet_with(odd))
    with pytest.raises(KnownFailure, match="damaged at row 3000"):
        read_table(file)


TEXTS = st.sampled_from((b"<si><t>a</t></si>", b"<si/>", b'<si id="1"><t>b</t></si>', b"<six/>", b" " * 70))


@given(st.lists(TEXTS, max_size=8), st.integers(1, 9))
@settings(max_examples=100, deadline=None)
def test_shared_texts_are_counted_wherever_the_part_is_cut(parts, size):
    whole = b"<sst>" + b"".join(parts) + b"</sst>"
    chunks = [whole[at : at + size] for at in range(0, len(whole), size)]
    assert count_texts(chunks) == sum(part.startswith((b"<si>", b"<si/", b"<si ")) for part in parts)
    assert count_texts([whole.replace(b"<s", b"<x:s").replace(b"</s", b"</x:s")]) == count_texts([whole])
