"""What holds of every kind of record, so that the generic mapper, journal and command line can serve it."""

from dataclasses import fields

import pytest

from leaddesk.application.lists import LISTS
from leaddesk.application.whole_record import references
from leaddesk.domain.records import Record
from leaddesk.domain.registry import RECORD_TYPE_OF, RECORD_TYPES
from leaddesk.storage.listings.sql_listings import SHEETS


def test_every_kind_has_a_name_of_its_own() -> None:
    assert len(RECORD_TYPE_OF) == len(RECORD_TYPES)


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.KIND)
def test_a_kind_refers_only_to_kinds_before_it(kind: type[Record]) -> None:
    before = {k.KIND for k in RECORD_TYPES[: RECORD_TYPES.index(kind)]}
    assert set(references(kind).values()) <= before


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.KIND)
def test_what_names_sorts_and_finds_a_kind_are_its_fields(kind: type[Record]) -> None:
    keeping = kind.KEEPING
    named = {*keeping.key, *keeping.sorts, *keeping.finds, *keeping.indexed}
    assert named <= {f.name for f in fields(kind)}


@pytest.mark.parametrize("definition", LISTS.values(), ids=lambda definition: definition.kind)
def test_a_list_opens_a_record_and_sorts_by_a_column(definition) -> None:
    assert definition.record_kind in RECORD_TYPE_OF
    assert definition.sort in definition.keys
    assert "uid" in definition.keys
    assert {condition.column for condition in definition.default_where} <= set(definition.keys)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=lambda sheet: sheet.kind)
def test_every_list_can_be_searched(sheet) -> None:
    assert sheet.finds, f"{sheet.kind}: name what a word typed is looked for in (Keeping.finds)"
