"""What is due, on a clock that stands still: every kind, overdue and soon, settled and not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.application.describing.telling import Telling
from leaddesk.application.due import DUE, Due, DueLine, everything_due, whose, working_days_after
from leaddesk.domain.cohorts import Cohort, CohortStatus, Session
from leaddesk.domain.enrolment import Enrolment, EnrolmentState
from leaddesk.domain.guidance import Guidance
from leaddesk.domain.leaders import CareerIntention, Designation, DesignationStatus, Person, Readiness
from leaddesk.domain.needs import NeedState, SupportNeed
from leaddesk.domain.networks import Meeting, MeetingAction, Network
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.partnerships import Partnership, PartnershipState
from leaddesk.domain.pathways import Programme
from leaddesk.domain.practice import EffectivePractice
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.recruitment import Incentive, RecruitmentReview
from leaddesk.domain.reviews import SchoolResponse, Visit
from leaddesk.storage import open_store
from leaddesk.storage.store import SqlStore
from tests.window import school

TODAY = date(2026, 11, 23)
SOON, LATE, FAR = date(2026, 11, 27), date(2026, 11, 2), date(2027, 6, 1)
LARK = school(1, "Lark Rise Primary")
ADA = Person(uid=new_uid(), first_name="Ada", last_name="Marlowe")
PROGRAMME = Programme(uid=new_uid(), title="First headship")
COHORT = Cohort(uid=new_uid(), programme=PROGRAMME.uid, name="Autumn")
NETWORK = Network(uid=new_uid(), name="Heads' network")
MEETING = Meeting(uid=new_uid(), network=NETWORK.uid, held_on=date(2026, 10, 1), topic="Attendance")
PAIRED = Partnership(uid=new_uid(), name="Lark with Quarry", state=PartnershipState.ACTIVE)
BASE: list[Record] = [LARK, ADA, PROGRAMME, COHORT, NETWORK, MEETING, PAIRED]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    made = open_store(tmp_path / "r.leaddesk", officer="A Marlowe", clock=lambda: datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    with made.writing("Base") as work:
        work.add(BASE)
    yield made
    made.close()


def due_with(store: SqlStore, *records: Record) -> Due:
    with store.writing("More") as work:
        work.add([one for one in records if one.uid not in {each.uid for each in BASE}])
        work.replace([one for one in records if one.uid in {each.uid for each in BASE}])
    with store.reading() as reading:
        return everything_due(Telling(reading, TODAY, store.officer))


def note(day: date, **facts: object) -> ContactNote:
    return ContactNote(uid=new_uid(), subject_kind="school", subject=LARK.uid, held_on=LATE, text="Rang", follow_up="Ring again",
                       due_on=day, **facts)  # type: ignore[arg-type] # fmt: skip


def intention(stated: date, review: date) -> CareerIntention:
    return CareerIntention(
        uid=new_uid(), person=ADA.uid, tier_code="executive", readiness=Readiness.READY_NOW, stated_on=stated, review_on=review
    )


CASES = {
    "note": (note(SOON), "Ring again", "Lark Rise Primary"),
    "action": (MeetingAction(uid=new_uid(), meeting=MEETING.uid, text="Send the paper", due_on=SOON), "Send the paper", "Attendance"),
    "partnership": (replace(PAIRED, next_review_on=SOON), "Review the partnership", "Lark with Quarry"),
    "partnership's end": (replace(PAIRED, planned_end=SOON), "Planned to end: close it or agree more", "Lark with Quarry"),
    "visit": (Visit(uid=new_uid(), partnership=PAIRED.uid, planned_on=SOON, purpose="Books"), "Visit: Books", "Lark with Quarry"),
    "need": (SupportNeed(uid=new_uid(), school=LARK.uid, summary="Reading", decide_by=SOON),
             "Decide: need of Lark Rise Primary", "Reading"),
    "offer": (Enrolment(uid=new_uid(), person=ADA.uid, cohort=COHORT.uid, state=EnrolmentState.OFFERED, answer_by=SOON),
              "Answer awaited: a place on First headship, Autumn", "Ada Marlowe"),
    "cohort": (replace(COHORT, status=CohortStatus.OPEN, apply_by=SOON), "Booking closes", "First headship, Autumn"),
    "session": (Session(uid=new_uid(), cohort=COHORT.uid, held_on=SOON, topic="Finance"), "Session: Finance", "First headship, Autumn"),
    "meeting": (Meeting(uid=new_uid(), network=NETWORK.uid, held_on=SOON), "Meeting", "Heads' network"),
    "intention": (intention(LATE, SOON), "Talk again about the next step", "Ada Marlowe"),
    "designation": (Designation(uid=new_uid(), person=ADA.uid, scheme_code="nle", status=DesignationStatus.ACTIVE, valid_to=SOON),
                    "A designation expires", "Ada Marlowe"),
    "guidance": (Guidance(uid=new_uid(), title="Flexible working", review_on=SOON), "Review the guidance", "Flexible working"),
    "practice": (EffectivePractice(uid=new_uid(), title="Phonics", school=LARK.uid, review_on=SOON),
                 "Check that this practice still holds", "Phonics"),
    "incentive": (Incentive(uid=new_uid(), title="Golden hello", review_on=SOON), "Review the incentive", "Golden hello"),
    "recruitment": (RecruitmentReview(uid=new_uid(), school=LARK.uid, held_on=LATE, findings="Few", next_on=SOON),
                    "Review recruitment and retention again", "Lark Rise Primary"),
}  # fmt: skip


@pytest.mark.parametrize(("record", "what", "leads"), CASES.values(), ids=CASES)
def test_every_kind_is_said_with_its_words_and_its_link(store: SqlStore, record: Record, what: str, leads: str) -> None:
    due = due_with(store, record)
    assert due.overdue == ()
    assert [(line.day, line.what, line.link.words if line.link else "") for line in due.soon] == [(SOON, what, leads)]


def test_no_kind_is_left_out_of_these_cases() -> None:
    assert len(CASES) + 3 == len(DUE)  # the three that are only ever late have tests of their own


SETTLED: tuple[Record, ...] = (
    note(LATE, done_on=LATE),
    note(FAR),
    replace(PAIRED, next_review_on=LATE, planned_end=LATE, state=PartnershipState.CLOSED),
    SupportNeed(uid=new_uid(), school=LARK.uid, summary="Reading", decide_by=LATE, state=NeedState.MET),
    Enrolment(uid=new_uid(), person=ADA.uid, cohort=COHORT.uid, state=EnrolmentState.ACCEPTED, answer_by=LATE),
    replace(COHORT, status=CohortStatus.OPEN, apply_by=LATE),
    Session(uid=new_uid(), cohort=COHORT.uid, held_on=LATE),
    Session(uid=new_uid(), cohort=COHORT.uid, held_on=date(2026, 12, 4)),
    Incentive(uid=new_uid(), title="Old hello", review_on=LATE, ends_on=LATE),
    Visit(uid=new_uid(), partnership=PAIRED.uid, planned_on=LATE, held_on=LATE),
    Visit(uid=new_uid(), partnership=PAIRED.uid, held_on=LATE, shared_on=date(2026, 11, 16), response=SchoolResponse.AWAITING),
)


@pytest.mark.parametrize("record", SETTLED, ids=lambda record: f"{record.KIND}")
def test_what_is_settled_past_or_far_off_is_not_said(store: SqlStore, record: Record) -> None:
    due = due_with(store, record)
    assert (due.overdue, due.soon) == ((), ())


NOTHING_MORE_IS_WANTED = {
    "session of a cancelled cohort": (replace(COHORT, status=CohortStatus.CANCELLED), CASES["session"][0]),
    "offer on a cohort that is over": (replace(COHORT, status=CohortStatus.COMPLETED), CASES["offer"][0]),
    "offer to one who has left": (replace(ADA, has_left=True), CASES["offer"][0]),
    "intention of one who has died": (replace(ADA, is_deceased=True), CASES["intention"][0]),
    "designation of one who has left": (replace(ADA, has_left=True), CASES["designation"][0]),
    "visit of a paused partnership": (replace(PAIRED, state=PartnershipState.PAUSED), CASES["visit"][0]),
    "answer to a visit of a closed one": (replace(PAIRED, state=PartnershipState.CLOSED), Visit(
        uid=new_uid(), partnership=PAIRED.uid, held_on=LATE, shared_on=date(2026, 11, 3), response=SchoolResponse.AWAITING)),
    "need of a closed school": (replace(LARK, status_code="2"), CASES["need"][0]),
    "practice of a closed school": (replace(LARK, status_code="2"), CASES["practice"][0]),
    "recruitment of a closed school": (replace(LARK, status_code="2"), CASES["recruitment"][0]),
    "meeting after the network's end": (replace(NETWORK, ends_on=LATE), CASES["meeting"][0]),
}  # fmt: skip


@pytest.mark.parametrize(("parent", "record"), NOTHING_MORE_IS_WANTED.values(), ids=NOTHING_MORE_IS_WANTED)
def test_nothing_is_due_of_what_is_over(store: SqlStore, parent: Record, record: Record) -> None:
    due = due_with(store, parent, record)
    assert (due.overdue, due.soon) == ((), ())


def test_a_hundred_that_are_settled_do_not_hide_the_one_that_is_not(store: SqlStore) -> None:
    ended = (Incentive(uid=new_uid(), title=f"Old hello {n}", review_on=LATE, ends_on=LATE) for n in range(130))
    due = due_with(store, *ended, Incentive(uid=new_uid(), title="Golden hello", review_on=SOON))
    assert [line.link.words for line in due.soon if line.link] == ["Golden hello"]
    assert not due.is_cut


def test_the_day_itself_is_soon_and_the_day_before_is_late_and_the_earliest_comes_first(store: SqlStore) -> None:
    due = due_with(store, note(TODAY), note(date(2026, 11, 22)), note(LATE))
    assert [line.day for line in due.overdue] == [LATE, date(2026, 11, 22)]
    assert [line.day for line in due.soon] == [TODAY]


def test_a_note_not_answered_in_ten_working_days_is_late_from_the_tenth(store: SqlStore) -> None:
    shared = Visit(uid=new_uid(), partnership=PAIRED.uid, held_on=LATE, shared_on=date(2026, 11, 6), response=SchoolResponse.AWAITING)
    due = due_with(store, shared)
    assert [(line.day, line.what) for line in due.overdue] == [(date(2026, 11, 20), "The school has not answered the note of a visit")]


def test_a_cohort_that_has_ended_asks_to_be_completed(store: SqlStore) -> None:
    due = due_with(store, replace(COHORT, status=CohortStatus.RUNNING, ends_on=LATE))
    assert [line.what for line in due.overdue] == ["Has ended: complete it and say who finished"]


def test_a_later_intention_settles_the_one_before(store: SqlStore) -> None:
    due = due_with(store, intention(date(2025, 1, 1), LATE), intention(date(2026, 6, 1), FAR))
    assert (due.overdue, due.soon) == ((), ())


def test_mine_is_mine_and_nobodys(store: SqlStore) -> None:
    due = due_with(store, note(LATE, owner="a  marlowe"), note(LATE, owner="T Quill"), note(SOON))
    assert len(due.overdue) == 2
    own = whose(due, store.officer)
    assert [line.owner for line in own.overdue] == ["a  marlowe"]
    assert len(own.soon) == 1


def test_more_than_is_read_is_said_to_be_cut(store: SqlStore) -> None:
    due = due_with(store, *(note(LATE) for _ in range(120)))
    assert due.is_cut
    assert len(due.overdue) == 100


def test_without_anything_nothing_is_due(store: SqlStore) -> None:
    with store.reading() as reading:
        assert everything_due(Telling(reading, TODAY)) == Due((), ())


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 30))
def test_working_days_are_never_at_a_weekend_and_go_forward(day: date, days: int) -> None:
    later = working_days_after(day, days)
    assert later >= day
    if days:
        assert later.weekday() < 5
        between = sum(date.fromordinal(n).weekday() < 5 for n in range(day.toordinal() + 1, later.toordinal() + 1))
        assert between == days


def test_a_line_without_a_record_to_lead_to_still_says_what_is_due() -> None:
    assert DueLine(TODAY, "Ring again", None).owner == ""
