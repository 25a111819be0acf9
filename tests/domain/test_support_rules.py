"""The rules of enrolments, partnerships, reviews and days: what contradicts itself is refused in words."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.days_ledger import account
from leaddesk.domain.enrolment import (
    NEXT_STATES as NEXT_OF_ENROLMENT,
)
from leaddesk.domain.enrolment import (
    REASONED,
    Approval,
    Enrolment,
    EnrolmentState,
    Outcome,
    Training,
    check_outcome,
    may_follow,
    stepped,
)
from leaddesk.domain.failures import Problem
from leaddesk.domain.needs import CapacityOffer, NeedState, SupportNeed, check_repeated
from leaddesk.domain.partnerships import (
    NEXT_STATES,
    DaysEntry,
    DayUse,
    Partnership,
    PartnershipParticipant,
    PartnershipState,
    Side,
    asked_for,
    check_participant,
    check_supported,
    step_words,
)
from leaddesk.domain.partnerships import may_follow as partnership_may_follow
from leaddesk.domain.partnerships import stepped as partnership_stepped
from leaddesk.domain.records import new_uid
from leaddesk.domain.reviews import Review, check_number
from leaddesk.domain.values import check_academic_year, check_half_days
from leaddesk.domain.written_times import check_times

TODAY = date(2026, 11, 23)
PERSON, OTHER, SCHOOL, COHORT, PARTNERSHIP = (new_uid() for _ in range(5))


def fields(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.field for problem in problems]


def enrolled(**more: object) -> Enrolment:
    return Enrolment(uid=new_uid(), person=PERSON, cohort=COHORT, **more)


@pytest.mark.parametrize(
    ("more", "wrong"),
    [
        ({"state": EnrolmentState.WITHDRAWN}, ["reason_code"]),
        ({"state": EnrolmentState.REJECTED, "reason_code": "no_place"}, ["approval"]),
        ({"approval": Approval.REJECTED}, ["approval"]),
        ({"outcome": Outcome.PASSED}, ["outcome"]),
        ({"training": Training.ACTIVE}, ["training"]),
        ({"training": Training.FINISHED}, ["training"]),
        ({"state": EnrolmentState.ACTIVE}, ["training"]),
        ({"state": EnrolmentState.COMPLETED}, ["training"]),
        ({"state": EnrolmentState.WITHDRAWN, "reason_code": "workload", "training": Training.ACTIVE}, ["training"]),
        ({"outcome": Outcome.VOIDED}, ["voided_as"]),
        ({"outcome": Outcome.VOIDED, "voided_as": "Keyed twice"}, []),
        ({"voided_as": "Keyed twice"}, ["outcome"]),
        ({"visits_allowed": 3, "visits_used": 4}, ["visits_used"]),
        ({"visits_allowed": 3, "visits_used": 3}, []),
    ],
)
def test_an_enrolment_may_not_contradict_itself(more: dict[str, object], wrong: list[str]) -> None:
    assert fields(enrolled(**more).problems()) == wrong


def test_one_word_stands_for_an_enrolment_and_each_ordinary_step_keeps_its_parts_together() -> None:
    one = enrolled()
    for state in (EnrolmentState.ENDORSED, EnrolmentState.OFFERED, EnrolmentState.ACCEPTED, EnrolmentState.ACTIVE):
        assert may_follow(one.state, state)
        one = stepped(one, state, TODAY)
        assert one.problems() == ()
    assert one.endorsed_on == TODAY
    assert one.standing == "Active"
    assert stepped(one, EnrolmentState.DEFERRED, TODAY).training is Training.DEFERRED
    done = stepped(one, EnrolmentState.COMPLETED, TODAY)
    assert (done.problems(), done.outcome) == ((), Outcome.COMPLETED)
    assert enrolled(state=EnrolmentState.COMPLETED, outcome=Outcome.PASSED).standing == "Passed"
    assert not may_follow(EnrolmentState.COMPLETED, EnrolmentState.ACTIVE)


@given(st.lists(st.integers(0, 9), min_size=1, max_size=12))
def test_no_way_through_the_steps_leads_into_a_contradiction_or_takes_a_reason_along(choices: list[int]) -> None:
    one = enrolled(state=EnrolmentState.EXPRESSED)
    for choice in choices:
        following = NEXT_OF_ENROLMENT.get(one.state, ())
        if not following:
            break
        one = stepped(one, following[choice % len(following)], TODAY)
        assert one.reason_code == ""
        if one.state in REASONED:
            assert fields(one.problems()) == ["reason_code"]
            one = replace(one, reason_code="workload")
        assert one.problems() == ()


@pytest.mark.parametrize("was", [Outcome.PASSED, Outcome.FAILED, Outcome.NOT_ASSESSED, Outcome.VOIDED])
def test_an_outcome_that_was_set_is_voided_and_not_rewritten(was: Outcome) -> None:
    held = enrolled(state=EnrolmentState.COMPLETED, training=Training.FINISHED, outcome=was)
    for outcome in Outcome:
        is_kept = outcome in (was, Outcome.VOIDED)
        assert fields(check_outcome(replace(held, outcome=outcome), held)) == ([] if is_kept else ["outcome"])
    fresh = replace(held, outcome=Outcome.COMPLETED)
    assert check_outcome(replace(fresh, outcome=Outcome.PASSED), fresh) == ()


def taking_part(side: Side, **who: object) -> PartnershipParticipant:
    return PartnershipParticipant(uid=new_uid(), partnership=PARTNERSHIP, side=side, **who)


@pytest.mark.parametrize(
    ("held", "new", "wrong"),
    [
        (taking_part(Side.PEER, person=PERSON), taking_part(Side.PEER, person=PERSON), ["person"]),
        (taking_part(Side.SUPPORTED, school=SCHOOL), taking_part(Side.SUPPORTED, school=SCHOOL), ["person"]),
        (taking_part(Side.SUPPORTED, school=SCHOOL), taking_part(Side.SUPPORTING, school=SCHOOL), ["school"]),
        (taking_part(Side.SUPPORTED, person=PERSON), taking_part(Side.SUPPORTING, person=PERSON), ["person"]),
        (taking_part(Side.SUPPORTED, person=PERSON), taking_part(Side.SUPPORTING, person=OTHER), []),
        (taking_part(Side.PEER, person=PERSON, school=SCHOOL), taking_part(Side.PEER, person=OTHER, school=SCHOOL), ["school"]),
        (taking_part(Side.PEER, person=PERSON, school=SCHOOL), taking_part(Side.PEER, person=OTHER), []),
        (taking_part(Side.SUPPORTED, person=PERSON, school=SCHOOL), taking_part(Side.SUPPORTED, person=OTHER, school=SCHOOL), []),
    ],
)
def test_nobody_takes_part_twice_or_supports_themselves(
    held: PartnershipParticipant, new: PartnershipParticipant, wrong: list[str]
) -> None:
    assert fields(check_participant(new, [held, new])) == wrong


def test_a_partnership_steps_on_and_a_reason_belongs_to_its_own_state() -> None:
    undated = Partnership(uid=new_uid(), name="Lark with Quarry", state=PartnershipState.PAUSED, state_reason="The head is ill")
    assert fields(undated.problems()) == ["state_since"]
    paused = replace(undated, state_since=TODAY)
    assert paused.problems() == ()
    assert partnership_may_follow(PartnershipState.PAUSED, PartnershipState.ACTIVE)
    assert not partnership_may_follow(PartnershipState.CLOSED, PartnershipState.ACTIVE)
    active = partnership_stepped(paused, PartnershipState.ACTIVE, TODAY)
    assert (active.state_reason, active.state_since) == ("", TODAY)
    closed = partnership_stepped(active, PartnershipState.CLOSED, TODAY)
    assert closed.closed_on == TODAY
    assert fields(closed.problems()) == ["outcome_code"]
    stopped = partnership_stepped(active, PartnershipState.STOPPED, TODAY)
    assert fields(stopped.problems()) == ["state_reason"]
    ended = partnership_stepped(replace(stopped, state_reason="The school closed"), PartnershipState.CLOSED, TODAY)
    assert ended.state_reason == "The school closed", "why it was stopped is why it ended"


def test_the_school_supported_is_not_among_its_supporters() -> None:
    one = Partnership(uid=PARTNERSHIP, name="Lark with Quarry", school=SCHOOL)
    assert fields(check_supported(one, [taking_part(Side.SUPPORTED, school=SCHOOL)])) == []
    assert fields(check_supported(one, [taking_part(Side.SUPPORTING, school=SCHOOL)])) == ["school"]
    nobodys = Partnership(uid=PARTNERSHIP, name="Two heads")
    assert fields(check_supported(nobodys, [taking_part(Side.SUPPORTING, person=PERSON)])) == []


@pytest.mark.parametrize(("now", "then"), [(now, then) for now, nexts in NEXT_STATES.items() for then in nexts])
def test_a_step_asks_for_whatever_its_state_cannot_be_without(now: PartnershipState, then: PartnershipState) -> None:
    one = Partnership(uid=new_uid(), name="Lark with Quarry", state=now, state_reason="As it was", next_review_on=TODAY)
    left = fields(partnership_stepped(one, then, TODAY).problems())
    asks = asked_for(one, then, TODAY)
    assert set(left) <= {asks}
    assert step_words(now, then)


def test_one_that_was_reviewed_goes_on_to_a_review_that_is_still_to_come() -> None:
    reviewed = Partnership(uid=new_uid(), name="Lark with Quarry", state=PartnershipState.REVIEWED)
    assert asked_for(reviewed, PartnershipState.ACTIVE, TODAY) == "next_review_on"
    coming = Partnership(uid=new_uid(), name="Lark with Quarry", state=PartnershipState.REVIEWED, next_review_on=date(2027, 1, 11))
    assert asked_for(coming, PartnershipState.ACTIVE, TODAY) == ""
    assert step_words(PartnershipState.REVIEWED, PartnershipState.ACTIVE) == "Continue"
    assert step_words(PartnershipState.PAUSED, PartnershipState.ACTIVE) == "Resume"


def test_reviews_are_numbered_one_after_another() -> None:
    first = Review(uid=new_uid(), partnership=PARTNERSHIP, number=1)
    assert check_number(first, []) == ()
    assert check_number(Review(uid=new_uid(), partnership=PARTNERSHIP, number=2), [first]) == ()
    for number in (0, 1, 3):
        (problem,) = check_number(Review(uid=new_uid(), partnership=PARTNERSHIP, number=number), [first])
        assert problem.what_next == "Number it 2."


@pytest.mark.parametrize(("year", "right"), [("", True), ("2026/27", True), ("2098/99", True), ("2026/28", False), ("2026-27", False)])
def test_an_academic_year_is_two_years_in_turn(year: str, *, right: bool) -> None:
    assert (check_academic_year("academic_year", year) == ()) is right


def test_days_are_counted_in_halves_and_times_on_the_clock() -> None:
    assert check_half_days("days", 2.5) == check_half_days("days", None) == ()
    assert fields(check_half_days("days", 2.3)) == fields(check_half_days("days", -1)) == ["days"]
    assert fields(DaysEntry(uid=new_uid(), partnership=PARTNERSHIP, days=0).problems()) == ["days"]
    assert check_times("09:30", "16:00") == ()
    assert fields(check_times("half nine", "")) == ["starts"]
    assert fields(check_times("16:00", "09:30")) == ["ends"]


HALVES = st.integers(1, 40).map(lambda n: n / 2)


@given(st.lists(st.tuples(st.sampled_from(DayUse), HALVES, st.sampled_from(["2025/26", "2026/27"])), max_size=12), HALVES)
def test_the_ledger_adds_up_for_each_year_and_for_all(lines: list[tuple[DayUse, float, str]], offered: float) -> None:
    entries = [DaysEntry(uid=new_uid(), partnership=PARTNERSHIP, use=use, days=days, academic_year=year) for use, days, year in lines]
    offer = CapacityOffer(uid=new_uid(), person=PERSON, academic_year="2026/27", days=offered)
    this_year = account(entries, [offer], academic_year="2026/27")
    assert this_year.used == sum(days for use, days, year in lines if use is DayUse.USED and year == "2026/27")
    assert this_year.offered == offered
    assert account(entries, [offer], academic_year="2025/26").offered == 0
    every = account(entries, [offer])
    assert every.used == sum(days for use, days, _ in lines if use is DayUse.USED)
    assert every.reserved >= 0
    assert every.left == offered - every.used - every.reserved


def test_what_one_partnership_uses_too_much_is_not_taken_from_another() -> None:
    mine, other = new_uid(), new_uid()

    def entry(partnership: UUID, use: DayUse, days: float) -> DaysEntry:
        return DaysEntry(uid=new_uid(), partnership=partnership, use=use, days=days, academic_year="2026/27")

    entries = [entry(mine, DayUse.RESERVED, 4), entry(other, DayUse.USED, 6), entry(other, DayUse.RESERVED, 2)]
    assert (account(entries).reserved, account(entries).used) == (4, 6)
    assert account(entries, idle=[mine]).reserved == 0, "a paused one frees what it has not used"
    assert [state for state in PartnershipState if not state.holds_days] == [
        PartnershipState.PAUSED, PartnershipState.STOPPED, PartnershipState.CLOSED, PartnershipState.DECLINED,
        PartnershipState.WITHDRAWN, PartnershipState.NO_MATCH,
    ]  # fmt: skip


def test_a_need_is_said_in_a_line_and_recorded_once() -> None:
    one = SupportNeed(uid=new_uid(), school=SCHOOL, summary="Phonics in Year 1")
    assert fields(replace(one, summary="so " * 100).problems()) == ["summary"]
    assert replace(one, summary="x" * 200).problems() == ()
    again = replace(one, uid=new_uid(), summary="phonics  in year 1")
    assert fields(check_repeated(again, [one])) == ["summary"]
    assert check_repeated(one, [one]) == ()
    assert check_repeated(again, [replace(one, state=NeedState.MET)]) == ()
    assert check_repeated(replace(again, state=NeedState.MET), [one]) == ()


def test_a_rate_is_in_pounds_and_pence() -> None:
    one = Partnership(uid=new_uid(), name="Lark with Quarry", rate=450.5, brokerage_fee=0.29)
    assert one.problems() == ()
    assert fields(replace(one, rate=450.505, brokerage_fee=-1).problems()) == ["rate", "brokerage_fee"]
