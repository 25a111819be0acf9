"""Rules on posts taken together (domain.md 4.1, P3.3)."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.calendar import DateSpan
from leaddesk.domain.leaders import Appointment, Basis, HeadshipModel
from leaddesk.domain.posts import (
    check_same_post,
    day_before,
    ended,
    heads_on,
    headship_doubts,
    implied_by_role,
    manner_in_words,
    since_in_words,
    until_in_words,
)
from leaddesk.domain.records import new_uid
from leaddesk.domain.vocabulary import Term

TODAY = date(2026, 11, 20)
SCHOOL, ANN = new_uid(), new_uid()


def post(person: UUID = ANN, **more: object) -> Appointment:
    return Appointment(uid=new_uid(), person=person, school=SCHOOL, **more)


def head(model: HeadshipModel = HeadshipModel.SOLE, **more: object) -> Appointment:
    return post(new_uid(), headship_model=model, tier_code="headteacher", **more)


def test_a_role_brings_its_tier_headship_and_basis() -> None:
    role = Term(
        uid=new_uid(), list_name="roles", code="x", label="Acting executive headteacher", parent="executive",
        note="headship_model=executive; basis=acting",
    )  # fmt: skip
    assert implied_by_role(role) == ("executive", HeadshipModel.EXECUTIVE, Basis.ACTING)
    plain = Term(uid=new_uid(), list_name="roles", code="y", label="Year leader", parent="middle", note="only words")
    assert implied_by_role(plain) == ("middle", HeadshipModel.NONE, Basis.SUBSTANTIVE)


def test_heads_stand_in_order_and_former_and_future_ones_do_not() -> None:
    executive, acting, sole = head(HeadshipModel.EXECUTIVE), head(basis=Basis.ACTING), head()
    gone = head(end_earliest=date(2025, 8, 31), end_latest=date(2025, 8, 31))
    coming = head(start_earliest=date(2027, 1, 1), start_latest=date(2027, 1, 1))
    deputy = post(tier_code="senior")
    assert heads_on([deputy, executive, coming, acting, gone, sole], TODAY) == [sole, acting, executive]


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (head(), ""),
        (head(HeadshipModel.CO_HEAD), "co-head"),
        (head(HeadshipModel.CO_HEAD, basis=Basis.INTERIM), "co-head, interim"),
        (head(basis=Basis.ACTING), "acting"),
    ],
)
def test_only_an_unusual_headship_says_how_it_is_held(made: Appointment, words: str) -> None:
    assert manner_in_words(made) == words


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ({"start_earliest": date(2021, 9, 1), "start_latest": date(2021, 9, 1)}, "since 1 Sep 2021"),
        (
            {"start_earliest": date(2021, 9, 1), "start_latest": date(2022, 4, 20)},
            "started between 1 Sep 2021 and 20 Apr 2022",
        ),
        ({"first_seen": date(2026, 10, 2)}, "seen since Oct 2026"),
        ({}, "start not known"),
        ({"start_latest": date(2022, 4, 20)}, "started by 20 Apr 2022"),
    ],
)
def test_a_start_is_never_said_more_exactly_than_it_is_known(dates: dict[str, date], words: str) -> None:
    assert since_in_words(post(**dates)) == words


def test_an_end_is_said_as_it_is_known() -> None:
    assert until_in_words(post()) == ""
    assert until_in_words(ended(post(), DateSpan(TODAY, TODAY))) == "until 20 Nov 2026"
    between = ended(post(), DateSpan(date(2026, 1, 1), TODAY))
    assert until_in_words(between) == "ended between 1 Jan 2026 and 20 Nov 2026"


def test_two_sole_heads_and_a_lonely_co_head_are_doubted() -> None:
    assert "2 people" in headship_doubts([head(), head()], TODAY)[0]
    assert "Who is the other?" in headship_doubts([head(HeadshipModel.CO_HEAD)], TODAY)[0]
    shared = [head(HeadshipModel.CO_HEAD), head(HeadshipModel.CO_HEAD)]
    assert headship_doubts(shared, TODAY) == ()
    assert "beside a head" in headship_doubts([*shared, head()], TODAY)[0]
    assert headship_doubts([head(), head(basis=Basis.ACTING), head(HeadshipModel.EXECUTIVE)], TODAY) == ()


def test_nobody_holds_the_same_role_twice_at_one_place_and_time() -> None:
    first = post(role_code="headteacher")
    assert check_same_post(post(role_code="headteacher"), [first])[0].field == "role_code"
    assert check_same_post(first, [first]) == ()
    assert check_same_post(post(role_code="senco"), [first]) == ()
    over = ended(first, DateSpan(date(2024, 8, 31), date(2024, 8, 31)))
    again = post(role_code="headteacher", start_earliest=date(2025, 9, 1), start_latest=date(2025, 9, 1))
    assert check_same_post(again, [over]) == ()
    assert check_same_post(over, [again]) == ()


@settings(max_examples=50)
@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(1, 4000))
def test_a_post_is_current_from_its_start_to_its_end(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    held = post(start_earliest=start, start_latest=start, end_earliest=end, end_latest=end)
    assert held.is_current(start)
    assert held.is_current(end)
    assert not held.is_current(day_before(start))
    assert not held.is_current(end + timedelta(days=1))
