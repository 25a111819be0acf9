"""Saved views as they are kept."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from leaddesk.application.finding import Condition, Operator
from leaddesk.application.lists import SCHOOLS
from leaddesk.application.views import USUAL, View, checked_name, rename_view, save_view, saved_views, usual_view
from leaddesk.domain.failures import KnownFailure
from leaddesk.storage import open_store


@pytest.fixture
def store(tmp_path: Path):
    made = open_store(tmp_path / "records.leaddesk", officer="A Marlowe", clock=lambda: datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    yield made
    made.close()


def view(name: str) -> View:
    where = (
        Condition("opened_on", Operator.FROM, (date(1990, 9, 1),)),
        Condition("pupils", Operator.IS_ANY_OF, (210, 12.5, None, True)),
        Condition("town", Operator.IS_BLANK),
    )
    return View(name, replace(usual_view(SCHOOLS).query, text='50% "quoted"', where=where), ("name", "town"))


def test_what_comes_back_is_what_was_saved(store):
    save_view(view("Old towns"), SCHOOLS, store=store)
    assert [opened.view for opened in saved_views(SCHOOLS, store=store)] == [view("Old towns")]


def test_a_damaged_view_is_left_out_and_the_others_stand(store):
    save_view(view("Good"), SCHOOLS, store=store)
    for name, content in (("a", "not json"), ("b", "[]"), ("c", '{"where": [{"heading": "x"}]}')):
        store.aside.put("views of schools", name, content)
    assert [opened.view.name for opened in saved_views(SCHOOLS, store=store)] == ["Good"]


def test_two_views_never_share_a_name(store):
    save_view(view("Ours"), SCHOOLS, store=store)
    save_view(view("Theirs"), SCHOOLS, store=store)
    with pytest.raises(KnownFailure, match="already"):
        rename_view(view("Ours"), "theirs", SCHOOLS, store=store)
    rename_view(view("Ours"), "OURS", SCHOOLS, store=store)
    assert [opened.view.name for opened in saved_views(SCHOOLS, store=store)] == ["OURS", "Theirs"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, USUAL.upper()])
def test_a_name_that_cannot_be_is_refused_in_words(name):
    with pytest.raises(KnownFailure):
        checked_name(name)
