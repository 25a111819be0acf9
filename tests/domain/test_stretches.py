"""What holds from one day to another: categories, officers, memberships, terms; none twice at once (domain.md 4.1)."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.calendar import DateSpan, academic_year, is_within, month_in_words, overlap, span_in_words
from leaddesk.domain.groups import GroupMembership, check_membership
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import Circumstance, LinkOfficer, SupportCategory, check_one_at_a_time, current
from leaddesk.domain.values import check_chosen
from leaddesk.domain.vocabulary import Term, active_terms, in_use, list_heading

SCHOOL = new_uid()
DAYS = st.dates(date(2015, 1, 1), date(2030, 1, 1))
BOUNDS = st.tuples(st.none() | DAYS, st.none() | DAYS)


@settings(max_examples=100)
@given(BOUNDS, BOUNDS, DAYS)
def test_two_stretches_that_share_a_day_overlap(
    first: tuple[date | None, date | None], second: tuple[date | None, date | None], day: date
) -> None:
    if is_within(day, *first) and is_within(day, *second):
        assert overlap(first, second)
    assert overlap(first, second) == overlap(second, first)


@settings(max_examples=50)
@given(DAYS, st.integers(0, 500), st.integers(1, 500))
def test_stretches_that_follow_each_other_do_not_overlap(start: date, length: int, gap: int) -> None:
    end = start + timedelta(days=length)
    assert not overlap((start, end), (end + timedelta(days=gap), None))
    assert overlap((start, end), (end, None))


def test_words_for_stretches() -> None:
    first, last = date(2024, 9, 1), date(2025, 8, 31)
    assert span_in_words(first, last) == "1 Sep 2024 to 31 Aug 2025"
    assert span_in_words(first, None) == "since 1 Sep 2024"
    assert span_in_words(None, last) == "until 31 Aug 2025"
    assert span_in_words(None, None) == ""
    assert month_in_words(first) == "Sep 2024"
    assert academic_year(last) == "2024/25"
    assert academic_year(first) == "2024/25"


def test_spans_in_words_and_for_scripts() -> None:
    first, last = date(2021, 9, 1), date(2022, 4, 20)
    assert (DateSpan().in_words(), DateSpan().iso()) == ("not known", None)
    assert (DateSpan(first, first).in_words(), DateSpan(first, first).iso()) == ("1 Sep 2021", "2021-09-01")
    assert DateSpan(first, last).in_words() == "between 1 Sep 2021 and 20 Apr 2022"
    assert DateSpan(first, last).iso() == "2021-09-01/2022-04-20"
    assert (DateSpan(None, last).in_words(), DateSpan(None, last).iso()) == ("by 20 Apr 2022", "../2022-04-20")
    assert (DateSpan(first, None).in_words(), DateSpan(first, None).iso()) == ("after 1 Sep 2021", "2021-09-01/..")


def test_a_school_has_one_category_at_a_time() -> None:
    held = SupportCategory(uid=new_uid(), school=SCHOOL, category_code="a", start=date(2025, 9, 1))
    new = SupportCategory(uid=new_uid(), school=SCHOOL, category_code="b", start=date(2026, 1, 1))
    assert "since 1 Sep 2025" in check_one_at_a_time(new, [held], "a support category")[0].what
    assert check_one_at_a_time(held, [held], "a support category") == ()
    undated = LinkOfficer(uid=new_uid(), school=SCHOOL, officer_name="Pat Quill")
    again = LinkOfficer(uid=new_uid(), school=SCHOOL, officer_name="Sam Reed")
    assert "already" in check_one_at_a_time(again, [undated], "a link officer")[0].what
    assert current([held, new], date(2025, 10, 1)) == [held]


def test_a_school_joins_a_group_once_at_a_time_and_may_return() -> None:
    group = new_uid()
    first = GroupMembership(uid=new_uid(), school=SCHOOL, group=group, left_latest=date(2020, 8, 31))
    again = GroupMembership(uid=new_uid(), school=SCHOOL, group=group, joined_earliest=date(2023, 9, 1))
    assert check_membership(again, [first]) == ()
    clash = GroupMembership(uid=new_uid(), school=SCHOOL, group=group, joined_earliest=date(2019, 9, 1))
    assert check_membership(clash, [first])[0].field == "group"
    assert not first.is_current(date(2021, 1, 1))
    assert again.is_current(date(2024, 1, 1))
    assert not again.is_current(date(2022, 1, 1))


def test_something_must_be_chosen() -> None:
    assert check_chosen("kind_code", "", "a circumstance")[0].field == "kind_code"
    assert check_chosen("kind_code", "x", "a circumstance") == ()
    blank = Circumstance(uid=new_uid(), school=SCHOOL, kind_code="", reason=" ", start=date(2026, 2, 1), end=date(2026, 1, 1))
    assert [p.field for p in blank.problems()] == ["kind_code", "reason", "end"]


def term(code: str, **more: object) -> Term:
    return Term(uid=new_uid(), list_name="tiers", code=code, label=code.title(), **more)


def test_closed_terms_are_offered_only_where_they_were_chosen() -> None:
    day = date(2026, 1, 1)
    terms = [term("b", sort_order=2), term("a", sort_order=1), term("old", active_to=date(2020, 1, 1))]
    assert [t.code for t in active_terms(terms, day)] == ["a", "b"]
    assert [t.code for t in active_terms(terms, day, also="old")] == ["old", "a", "b"]


def test_a_term_knows_its_facts() -> None:
    made = term("x", note="scale=national; verify=yes; only words")
    assert made.facts == {"scale": "national", "verify": "yes"}
    assert list_heading("support_categories") == "Support categories"


def test_a_term_in_use_is_closed_and_not_removed() -> None:
    assert in_use(term("x"), 0) == ()
    assert in_use(term("x"), 1)[0].what == "1 record uses “X”."
    assert in_use(term("x"), 3)[0].what == "3 records use “X”."
