"""Needs, partnerships and what happens in them as scripts list them: the columns that cli.md promises, and every record."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from leaddesk import bootstrap
from leaddesk.application.keeping import record
from leaddesk.domain.needs import CapacityOffer, NeedState, SupportNeed
from leaddesk.domain.partnerships import Partnership, PartnershipParticipant, PartnershipState, Side
from leaddesk.domain.records import new_uid
from leaddesk.domain.reviews import Review, SchoolResponse, Visit
from leaddesk.domain.schools import School

DAY = date(2026, 11, 9)


@pytest.fixture
def borough(tmp_path: Path, elsewhere: Path) -> Path:
    """A school with two needs and a closed partnership; a leader offers days."""
    file = tmp_path / "records.leaddesk"
    store = bootstrap.open_database(file)
    try:
        lark = School(uid=new_uid(), urn="999001", name="Lark Rise Primary", phase_code="2", phase_name="Primary")
        need = SupportNeed(uid=new_uid(), school=lark.uid, summary="A head is away")
        closed = Partnership(
            uid=new_uid(), name="Lark Rise and Estuary", school=lark.uid, need=need.uid, state=PartnershipState.CLOSED,
            closed_on=DAY, outcome_code="met",
        )  # fmt: skip
        for each in (
            lark,
            need,
            SupportNeed(uid=new_uid(), school=lark.uid, summary="Governors", state=NeedState.WITHDRAWN),
            closed,
            PartnershipParticipant(uid=new_uid(), partnership=closed.uid, side=Side.SUPPORTED, school=lark.uid),
            Visit(uid=new_uid(), partnership=closed.uid, held_on=DAY, shared_on=DAY, response=SchoolResponse.ACCURATE, days=1.5),
            Review(uid=new_uid(), partnership=closed.uid, number=1, held_on=DAY),
            CapacityOffer(uid=new_uid(), school=lark.uid, academic_year="2026/27", days=6),
        ):
            record(each, store=store)
    finally:
        store.close()
    return file


def listed(line: Any, noun: str, *words: str) -> list[dict[str, Any]]:
    answer = line("list", noun, *words, "--json")
    assert answer.code == 0, answer.err
    return answer.document


@pytest.mark.parametrize(("noun", "states"), [("needs", ["Need", "Withdrawn"]), ("partnerships", ["Closed"])])
def test_the_promised_columns_are_there_and_what_is_over_too(borough: Path, line: Any, noun: str, states: list[str]) -> None:
    rows = listed(line, noun)
    assert all(set(row) >= {"uid", "urn", "school", "kind", "state"} for row in rows)
    assert {(row["urn"], row["school"]) for row in rows} == {("999001", "Lark Rise Primary")}
    assert sorted(row["state"] for row in rows) == states


def test_partnerships_are_told_in_words_and_narrowed(borough: Path, line: Any) -> None:
    (one,) = listed(line, "partnerships", "--where", "state=Closed")
    assert (one["name"], one["kind"]) == ("Lark Rise and Estuary", "School-to-school support")
    assert listed(line, "partnerships", "--where", "state=Active") == []
    assert listed(line, "partnerships", "--find", "estuary") == [one]


def test_what_happens_in_a_partnership_is_listed_with_iso_dates(borough: Path, line: Any) -> None:
    (visit,) = listed(line, "visits")
    assert (visit["held_on"], visit["planned_on"], visit["days"]) == ("2026-11-09", None, 1.5)
    assert visit["partnership"] == "Lark Rise and Estuary"
    (review,) = listed(line, "reviews")
    assert (review["held_on"], review["number"], review["red"]) == ("2026-11-09", 1, 0)
    assert listed(line, "supporters") == []


def test_a_partnership_is_shown_with_what_belongs_to_it(borough: Path, line: Any) -> None:
    (one,) = listed(line, "partnerships")
    shown = line("show", "partnerships", one["uid"], "--json")
    assert shown.code == 0, shown.err
    assert [review["held_on"] for review in shown.document["related"]["review"]] == ["2026-11-09"]
