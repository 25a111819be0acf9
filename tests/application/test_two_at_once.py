"""A form that was opened before something else was recorded changes only what its officer changed; what goes takes its own with it."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.describing.telling import Telling
from leaddesk.application.descriptions import DESCRIPTIONS
from leaddesk.application.inspections import amend_inspection, grades_of, record_inspection
from leaddesk.application.keeping import amend, record, remove
from leaddesk.application.pathways import ProgrammeParts, amend_programme, parts_of, record_programme
from leaddesk.application.ports import Store
from leaddesk.application.tagging import amend_tagged, record_tagged, tags_of
from leaddesk.domain.cohorts import Attendance, Cohort, Session
from leaddesk.domain.enrolment import Enrolment, EnrolmentState, Outcome, Training
from leaddesk.domain.failures import NotAccepted
from leaddesk.domain.inspections import Inspection, InspectionGrade
from leaddesk.domain.needs import SupportNeed
from leaddesk.domain.networks import Network, NetworkMember
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.partnerships import Partnership, PartnershipState
from leaddesk.domain.pathways import Facet, Programme
from leaddesk.domain.records import new_uid
from leaddesk.domain.reviews import Objective, ObjectiveRating, Review
from leaddesk.domain.tags import Tag
from tests.application.borough import SmallBorough, small_borough

DAY = date(2026, 11, 2)


@pytest.fixture
def small(store: Store) -> SmallBorough:
    return small_borough(store)


def test_a_programmes_other_fields_and_parts_stay_as_recorded_meanwhile(store: Store) -> None:
    first = Programme(uid=new_uid(), title="Leading a department")
    had = ProgrammeParts(facets={Facet.TIER: ("middle",)})
    record_programme(first, had, store=store)
    with store.reading() as reading:
        had = parts_of(first.uid, reading)
    amend_programme(replace(first, venue="Town Hall"), replace(had, facets={Facet.TIER: ("middle", "senior")}), store=store)
    amend_programme(replace(first, cost="£240"), had, store=store, was=first, had=had)
    with store.reading() as reading:
        now, parts = reading.get(Programme, first.uid), parts_of(first.uid, reading)
    assert now is not None
    assert (now.venue, now.cost, set(parts.facets[Facet.TIER])) == ("Town Hall", "£240", {"middle", "senior"})


def test_an_inspections_other_fields_and_grades_stay_as_recorded_meanwhile(store: Store, small: SmallBorough) -> None:
    first = Inspection(uid=new_uid(), school=small.lark.uid, framework_code="report_card", started_on=date(2026, 6, 2))

    def grade(mark: str) -> list[InspectionGrade]:
        area = "report_card.leadership"
        return [InspectionGrade(uid=new_uid(), inspection=first.uid, area_code=area, grade_code=f"report_card.{mark}")]

    record_inspection(first, grade("expected"), store=store)
    amend_inspection(replace(first, report_url="https://reports.example/1"), grade("strong"), store=store)
    had = {"report_card.leadership": "report_card.expected"}
    amend_inspection(replace(first, number="10000001"), grade("expected"), store=store, was=first, had=had)
    with store.reading() as reading:
        now = reading.get(Inspection, first.uid)
    assert now is not None
    assert (now.report_url, now.number) == ("https://reports.example/1", "10000001")
    assert [one.grade_code for one in grades_of(first.uid, store=store)] == ["report_card.strong"]


def test_tags_that_the_officer_did_not_touch_stay(store: Store, small: SmallBorough) -> None:
    one = SupportNeed(uid=new_uid(), school=small.lark.uid, summary="Phonics")
    record_tagged(one, {"focus_areas": ("reading", "maths")}, store=store)
    amend_tagged(one, {"focus_areas": ("reading", "maths", "send")}, store=store)
    had = {"focus_areas": ("reading", "maths")}
    amend_tagged(replace(one, note="Soon"), {"focus_areas": ("reading", "early_years")}, store=store, was=one, had=had)
    with store.reading() as reading:
        assert set(tags_of(one, reading)["focus_areas"]) == {"reading", "send", "early_years"}


def test_notes_and_tags_go_with_what_a_removed_record_owned(store: Store, small: SmallBorough) -> None:
    need = SupportNeed(uid=new_uid(), school=small.quarry.uid, summary="Phonics")
    record_tagged(need, {"focus_areas": ("reading",)}, store=store)
    record(ContactNote(uid=new_uid(), subject_kind="support_need", subject=need.uid, held_on=DAY, text="Head is ill"), store=store)
    remove(need, store=store)
    assert counted(store) == (0, 0)
    store.history.undo()
    assert counted(store) == (1, 1)
    partnership = Partnership(uid=new_uid(), name="Quarry with Lark")
    review = Review(uid=new_uid(), partnership=partnership.uid, number=1, held_on=DAY)
    for each in (partnership, review):
        record(each, store=store)
    record(ContactNote(uid=new_uid(), subject_kind="review", subject=review.uid, held_on=DAY, text="Frank words"), store=store)
    remove(partnership, store=store)
    assert counted(store) == (1, 1), "only the need's own are left"


def counted(store: Store) -> tuple[int, int]:
    with store.reading() as reading:
        return reading.count(ContactNote), reading.count(Tag)


def test_what_was_voided_takes_no_place() -> None:
    one = Enrolment(uid=new_uid(), person=new_uid(), cohort=new_uid(), state=EnrolmentState.ACTIVE)
    assert one.holds_a_place
    assert not replace(one, outcome=Outcome.VOIDED).holds_a_place
    assert not replace(one, voided_as="keyed twice").holds_a_place


def test_a_wrong_outcome_is_voided_and_another_enrolment_takes_its_place(store: Store, small: SmallBorough) -> None:
    programme = Programme(uid=new_uid(), title="Leading a department")
    cohort = Cohort(uid=new_uid(), programme=programme.uid, name="Autumn")
    passed = Enrolment(uid=new_uid(), person=small.ann.uid, cohort=cohort.uid, state=EnrolmentState.COMPLETED,
                       training=Training.FINISHED, outcome=Outcome.PASSED)  # fmt: skip
    for each in (programme, cohort, passed):
        record(each, store=store)
    with pytest.raises(NotAccepted, match="set to passed"):
        amend(replace(passed, outcome=Outcome.FAILED), store=store, was=passed)
    with store.reading() as reading:
        (void,) = [deed for deed in DESCRIPTIONS["enrolment"].deeds(passed, Telling(reading, DAY)) if deed.asks == "voided_as"]
    with pytest.raises(NotAccepted, match="why this was voided"):
        amend(void.changed, store=store, was=passed)
    amend(replace(void.changed, voided_as="Keyed for the wrong person"), store=store, was=passed)
    record(replace(passed, uid=new_uid(), outcome=Outcome.FAILED), store=store)
    with store.reading() as reading:
        assert sorted(one.outcome for one in reading.every(Enrolment)) == [Outcome.FAILED, Outcome.VOIDED]


def test_a_partnership_is_reviewed_once_a_review_is_recorded(store: Store) -> None:
    active = Partnership(uid=new_uid(), name="Quarry with Lark", state=PartnershipState.ACTIVE, next_review_on=DAY)
    record(active, store=store)
    reviewed = replace(active, state=PartnershipState.REVIEWED)
    with pytest.raises(NotAccepted, match="No review of this partnership"):
        amend(reviewed, store=store, was=active)
    record(Review(uid=new_uid(), partnership=active.uid, number=1, held_on=DAY), store=store)
    amend(reviewed, store=store, was=active)
    record(replace(reviewed, uid=new_uid(), name="As found"), store=store)


def test_parts_of_different_wholes_are_not_joined(store: Store, small: SmallBorough) -> None:
    programme = Programme(uid=new_uid(), title="Leading a department")
    cohorts = [Cohort(uid=new_uid(), programme=programme.uid, name=name) for name in ("Autumn", "Spring")]
    session = Session(uid=new_uid(), cohort=cohorts[0].uid, held_on=DAY)
    enrolment = Enrolment(uid=new_uid(), person=small.ann.uid, cohort=cohorts[1].uid)
    partnerships = [Partnership(uid=new_uid(), name=name) for name in ("One", "Two")]
    objective = Objective(uid=new_uid(), partnership=partnerships[0].uid, text="Phonics")
    review = Review(uid=new_uid(), partnership=partnerships[1].uid, number=1, held_on=DAY)
    with store.writing("As found") as work:
        work.add([programme, *cohorts, session, enrolment, *partnerships, objective, review])
    with pytest.raises(NotAccepted, match="another cohort"):
        record(Attendance(uid=new_uid(), session=session.uid, enrolment=enrolment.uid), store=store)
    with pytest.raises(NotAccepted, match="another partnership"):
        record(ObjectiveRating(uid=new_uid(), review=review.uid, objective=objective.uid), store=store)


def test_nobody_is_twice_in_a_network_at_one_time(store: Store, small: SmallBorough) -> None:
    network = Network(uid=new_uid(), name="Heads of science")
    record(network, store=store)
    record(NetworkMember(uid=new_uid(), network=network.uid, person=small.ann.uid, left_on=date(2025, 7, 31)), store=store)
    record(NetworkMember(uid=new_uid(), network=network.uid, person=small.ann.uid, joined_on=date(2026, 9, 1)), store=store)
    with pytest.raises(NotAccepted, match="already"):
        record(NetworkMember(uid=new_uid(), network=network.uid, person=small.ann.uid), store=store)


def test_no_partnership_begins_for_a_closed_school(store: Store, small: SmallBorough) -> None:
    with store.writing("Closed") as work:
        work.replace([replace(small.quarry, status_code="2", status_name="Closed", closed_on=DAY)])
    with pytest.raises(NotAccepted, match="This school is closed"):
        record(Partnership(uid=new_uid(), name="Too late", school=small.quarry.uid), store=store)
