"""The controlled lists as officers edit them."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.pathways import ProgrammeParts, record_programme
from leaddesk.application.ports import Store
from leaddesk.application.vocabularies import (
    amend_term,
    close_term,
    places_of,
    record_term,
    remove_term,
    vocabulary,
    vocabulary_lists,
)
from leaddesk.domain.failures import NotAccepted
from leaddesk.domain.pathways import Facet, Programme
from leaddesk.domain.records import new_uid
from leaddesk.domain.vocabulary import Term
from tests.application.borough import small_borough


def term(store: Store, list_name: str, code: str) -> Term:
    found = vocabulary(store=store).term(list_name, code)
    assert found is not None
    return found


def test_the_shipped_lists_stand_by_heading_with_their_counts(store: Store) -> None:
    lines = vocabulary_lists(store=store)
    tiers = next(line for line in lines if line.list_name == "tiers")
    assert (tiers.heading, tiers.terms) == ("Tiers", 8)
    assert [line.heading for line in lines] == sorted(line.heading for line in lines)


def test_an_officers_own_term_can_be_chosen_until_it_is_closed(store: Store) -> None:
    own = Term(uid=new_uid(), list_name="support_categories", code="watch", label="Watching brief", sort_order=5)
    record_term(own, store=store)
    words = vocabulary(store=store)
    assert words.choices("support_categories", store.today())[0].label == "Watching brief"
    assert words.label("support_categories", "watch") == "Watching brief"
    assert words.label("support_categories", "unknown") == "unknown"
    close_term(own, date(2020, 1, 1), store=store)
    assert "watch" not in [t.code for t in vocabulary(store=store).choices("support_categories", store.today())]


def test_an_incomplete_term_is_refused(store: Store) -> None:
    with pytest.raises(NotAccepted):
        record_term(Term(uid=new_uid(), list_name="tiers", code="", label=""), store=store)


def test_a_used_term_keeps_its_code_and_stays(store: Store) -> None:
    small_borough(store)
    head = term(store, "roles", "headteacher")
    amend_term(replace(head, label="Head teacher"), store=store)
    assert term(store, "roles", "headteacher").label == "Head teacher"
    with pytest.raises(NotAccepted, match="use this code"):
        amend_term(replace(head, code="head"), store=store)
    with pytest.raises(NotAccepted, match="2 records use"):
        remove_term(head, store=store)


def test_an_unused_term_goes_and_comes_back_by_undo(store: Store) -> None:
    letter = term(store, "contact_channels", "letter")
    amend_term(replace(letter, code="post"), store=store)
    remove_term(term(store, "contact_channels", "post"), store=store)
    assert vocabulary(store=store).term("contact_channels", "post") is None
    store.history.undo()
    assert vocabulary(store=store).term("contact_channels", "post") is not None


def test_programmes_and_lower_lists_count_as_use(store: Store) -> None:
    record_programme(
        Programme(uid=new_uid(), title="One"), ProgrammeParts(facets={Facet.RUNG: ("induction",)}), store=store
    )
    with store.reading() as reading:
        assert places_of(term(store, "rungs", "induction"), reading) == 1
        assert places_of(term(store, "rungs", "aspiring"), reading) == 0
        assert places_of(term(store, "inspection_frameworks", "report_card"), reading) > 8
