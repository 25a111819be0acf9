"""Programmes with their parts, and the page that says what is known of one."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.keeping import record
from leaddesk.application.pathways import (
    Opening,
    ProgrammePage,
    ProgrammeParts,
    amend_programme,
    programme_page,
    record_programme,
    strategies,
)
from leaddesk.application.ports import Store
from leaddesk.domain.failures import KnownFailure, NotAccepted
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Facet, PointKind, Programme, ProgrammeStatus, Strategy
from leaddesk.domain.records import new_uid

FULL = ProgrammeParts(
    facets={Facet.TIER: ("middle", "senior"), Facet.RUNG: ("induction",), Facet.DELIVERY: ("course",), Facet.AIM: ("london.1",)},
    points={PointKind.INVOLVES: ("Six twilights", "", "A mentor"), PointKind.OUTCOME: ("A plan",)},
    openings=(Opening("4", date(2003, 9, 1)), Opening("2")),
)


def programme(**more: object) -> Programme:
    return Programme(uid=new_uid(), title="First Steps", **more)


def page_of(one: Programme, store: Store) -> ProgrammePage:
    page = programme_page(one.uid, store=store)
    assert page is not None
    return page


def test_a_programme_is_kept_with_its_parts_in_one_act(store: Store) -> None:
    hub = Organisation(uid=new_uid(), name="Thames Hub")
    record(hub, store=store)
    strategy = Strategy(uid=new_uid(), name="Leading Thameside")
    record(strategy, store=store)
    one = programme(
        status=ProgrammeStatus.PUBLISHED, strategy=strategy.uid, cost="£240", cost_basis="per person", cost_as_at=date(2026, 9, 1),
        places_min=8, places_max=24, book_by=date(2026, 12, 11),
    )  # fmt: skip
    record_programme(one, replace(FULL, run_by=(hub.uid,), delivered_by=(hub.uid, hub.uid)), store=store)
    page = page_of(one, store)
    assert page.strap == "Published · Middle leader, Senior leader · Induction when new"
    assert page.strategy == strategy
    assert (page.run_by, page.delivered_by) == ((hub,), (hub,))
    assert page.parts.points[PointKind.INVOLVES] == ("Six twilights", "A mentor")
    assert page.open_to == ("Secondary, since 1 Sep 2003", "Primary")
    facts = dict(page.facts)
    assert facts["Cost"] == "£240 per person (as at 1 Sep 2026)"
    assert facts["Places"] == "8 to 24"
    assert facts["Book by"] == "11 Dec 2026"
    store.history.undo()
    assert programme_page(one.uid, store=store) is None


def test_amending_parts_journals_only_what_changed(store: Store) -> None:
    one = programme()
    record_programme(one, FULL, store=store)
    assert not amend_programme(one, FULL, store=store)
    fewer = replace(
        FULL,
        facets={**FULL.facets, Facet.TIER: ("middle",)},
        points={PointKind.INVOLVES: ("Six evenings", "A mentor")},
        openings=(Opening("4", date(2003, 9, 1), date(2010, 8, 31)),),
    )
    changes = amend_programme(one, fewer, store=store)
    assert dict(changes.removed) == {"programme_facet": 1, "programme_point": 1, "programme_phase": 1}
    assert dict(changes.updated) == {"programme_point": 1, "programme_phase": 1}
    page = page_of(one, store)
    assert page.labels[Facet.TIER] == ("Middle leader",)
    assert page.open_to == ("Secondary, 1 Sep 2003 to 31 Aug 2010",)


def test_what_a_reader_would_look_for_in_vain_is_said(store: Store) -> None:
    bare = programme()
    record_programme(bare, ProgrammeParts(), store=store)
    assert page_of(bare, store).missing == (
        "a purpose", "who it is for", "a rung of the ladder", "what is involved", "dates", "a cost", "how to book", "a contact",
    )  # fmt: skip
    amend_programme(replace(bare, status=ProgrammeStatus.ARCHIVED), ProgrammeParts(), store=store)
    assert page_of(bare, store).missing == ()


@pytest.mark.parametrize(
    ("fewest", "most", "words"), [(None, 24, "up to 24"), (8, None, "at least 8"), (12, 12, "12"), (8, 24, "8 to 24")]
)
def test_places_in_words(store: Store, fewest: int | None, most: int | None, words: str) -> None:
    one = programme(places_min=fewest, places_max=most)
    record_programme(one, ProgrammeParts(), store=store)
    assert dict(page_of(one, store).facts)["Places"] == words


def test_a_title_is_needed_and_taken_once(store: Store) -> None:
    with pytest.raises(NotAccepted):
        record_programme(replace(programme(), title=" "), ProgrammeParts(), store=store)
    record_programme(programme(), ProgrammeParts(), store=store)
    with pytest.raises(KnownFailure):
        record_programme(programme(), ProgrammeParts(), store=store)


def test_living_strategies_are_offered_before_historic_ones(store: Store) -> None:
    record(Strategy(uid=new_uid(), name="A London strategy", is_historic=True), store=store)
    record(Strategy(uid=new_uid(), name="Our strategy"), store=store)
    assert [strategy.name for strategy in strategies(store=store)] == ["Our strategy", "A London strategy"]
