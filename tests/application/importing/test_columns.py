"""A column read in blocks says of each cell what it says of that cell alone."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from leaddesk.application.importing.columns import ColumnReader, FormulaError, Unreadable
from leaddesk.application.importing.kinds import Field, Shape

PLAIN = {
    Shape.URN: "100234", Shape.NUMBER: "420", Shape.SHARE: "21.7", Shape.POSTCODE: "LE1 1AA", Shape.PHONE: "01632960123",
    Shape.WEB: "www.school.example", Shape.TEXT: "Lark Rise",
}  # fmt: skip
ODD = ("", " ", "n/a", "99", "Le11aa", "16329 60123", "1632960123", "999", "12345678901", "https://a b", "#N/A", "1.0", "-4", "one\ntwo")
cells = st.one_of(st.sampled_from([*PLAIN.values(), *ODD]), st.from_regex(r"[0-9]{1,20}", fullmatch=True), st.text(max_size=12))


def reader(shape: Shape) -> ColumnReader:
    return ColumnReader(Field("any", ("Any",), shape), frozenset({"n/a", "99"}))


@given(st.sampled_from(list(PLAIN)), st.lists(cells, min_size=1, max_size=6), st.integers(0, 30))
@example(Shape.POSTCODE, ["LE1 1AA\nLE1 1AB"], 3)
@example(Shape.NUMBER, ["9" * 16, "9" * 15], 3)
@settings(max_examples=150, deadline=None)
def test_a_block_is_read_like_its_cells(shape: Shape, some: list[str], plain: int) -> None:
    block = [*some, *(PLAIN[shape],) * plain]
    alone = [reader(shape).value(cell) for cell in block]
    column = reader(shape)
    distinct = [f"{n:06}" for n in range(10)]
    column.values(distinct)  # texts that all differ make it a column read block by block
    assert column.values(block) == alone
    assert reader(shape).values(block) == alone
    assert column.has_unreadable == any(isinstance(value, Unreadable) for value in column.values([*block, *distinct]))


def test_a_plain_word_for_no_value_is_none_in_every_block() -> None:
    assert reader(Shape.NUMBER).values(["99", "98"]) == [None, 98]
    assert reader(Shape.URN).values(["99", "100234"]) == [None, "100234"]


@pytest.mark.parametrize("shape", [Shape.TEXT, Shape.LINES, Shape.DATE, Shape.NUMBER])
@pytest.mark.parametrize("text", ["#N/A", "#LOST!", "#SPILL!", "Err:502"])
def test_an_error_of_the_spreadsheet_is_no_value_of_any_kind_of_column(shape: Shape, text: str) -> None:
    (value,) = reader(shape).values([text])
    assert isinstance(value, FormulaError)
