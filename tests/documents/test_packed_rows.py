"""Rows of a sheet come out of their packs as they went in."""

import pytest

from leaddesk.documents.packed_rows import PackedRows, packed

ROWS = [(number, (str(100_000 + number), f"Oak {number}")) for number in range(1, 1_201)]


@pytest.fixture
def table() -> PackedRows:
    return PackedRows([packed(ROWS[at : at + 500]) for at in range(0, len(ROWS), 500)])


def test_all_come_in_their_order_and_each_by_its_place(table):
    assert list(table) == ROWS
    assert len(table) == 1_200
    assert [table[0], table[499], table[500], table[-1]] == [ROWS[0], ROWS[499], ROWS[500], ROWS[-1]]
    with pytest.raises(IndexError):
        table[1_200]


def test_some_of_them_are_as_a_part_of_the_list_is(table):
    part = table.between(3, 1_100)
    assert list(part) == ROWS[3:1_100]
    assert (len(part), part[0], part[-1], part[10:12]) == (1_097, ROWS[3], ROWS[1_099], ROWS[13:15])
    assert list(part.between(600, 5_000)) == ROWS[603:1_100]


def test_a_sign_that_parts_them_parts_none_when_a_cell_holds_it():
    assert list(packed([(7, ["Lark\x1fRise", "a\x1eb"]), (8, []), (9, ["c", ""])]).rows()) == [
        (7, ("Lark Rise", "a b")), (8, ("",)), (9, ("c", "")),
    ]  # fmt: skip
