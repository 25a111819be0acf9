"""What the page of a record says first where something is wrong with it that may still be kept."""

from uuid import UUID

from leaddesk.application.describing.pages import FIRST_ROWS, record_page, related_sections
from leaddesk.application.describing.telling import Telling
from leaddesk.application.descriptions import DESCRIPTIONS, related_to
from leaddesk.application.keeping import record
from leaddesk.application.ports import Store
from leaddesk.domain.cohorts import Cohort
from leaddesk.domain.enrolment import Enrolment, EnrolmentState
from leaddesk.domain.leaders import Person
from leaddesk.domain.needs import SupportNeed
from leaddesk.domain.partnerships import Partnership, PartnershipParticipant, Side
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from tests.application.borough import small_borough


def warned(kind: str, uid: UUID, store: Store) -> list[str]:
    page = record_page(DESCRIPTIONS[kind], uid, store=store, related=related_to(kind))
    assert page is not None
    return [remark.words for remark in page.answers if remark.tone == "warning"]


def offered_state(cohort: Cohort, store: Store) -> EnrolmentState | None:
    """The state in which the form of someone new for this cohort begins."""
    page = record_page(DESCRIPTIONS["cohort"], cohort.uid, store=store, related=related_to("cohort"))
    assert page is not None
    (section,) = (one for one in page.sections if one.related.kind is Enrolment)
    return section.start.get("state")


def test_a_partnership_that_supports_nobody_says_so(store: Store) -> None:
    made = small_borough(store)
    one = Partnership(uid=new_uid(), name="Nobody with nobody")
    record(one, store=store)
    nobody = "Nobody is supported yet. Choose the school, or add who takes part."
    assert warned("partnership", one.uid, store) == [nobody]
    record(PartnershipParticipant(uid=new_uid(), partnership=one.uid, side=Side.SUPPORTING, person=made.ann.uid), store=store)
    assert warned("partnership", one.uid, store) == [nobody]
    record(PartnershipParticipant(uid=new_uid(), partnership=one.uid, side=Side.PEER, school=made.quarry.uid), store=store)
    assert warned("partnership", one.uid, store) == []


def test_an_application_to_a_full_cohort_says_so_and_a_new_one_waits(store: Store) -> None:
    made = small_borough(store)
    programme = Programme(uid=new_uid(), title="Sharing a headship")
    cohort = Cohort(uid=new_uid(), programme=programme.uid, name="Spring 2027", places_max=1)
    first = Enrolment(uid=new_uid(), person=made.ann.uid, cohort=cohort.uid, state=EnrolmentState.APPLIED)
    with store.writing("A cohort of one") as work:
        work.add([programme, cohort, first])
    assert warned("enrolment", first.uid, store) == []
    assert offered_state(cohort, store) is None
    with store.writing("Taken") as work:
        work.add([Enrolment(uid=new_uid(), person=made.tom.uid, cohort=cohort.uid, state=EnrolmentState.ACCEPTED)])
    assert warned("enrolment", first.uid, store) == ["Every place is taken (1 of 1). Put them on the waiting list, or find another cohort."]
    assert offered_state(cohort, store) is EnrolmentState.WAITLISTED


def test_a_very_long_name_leaves_room_beside_it_in_the_history(store: Store) -> None:
    made = small_borough(store)
    record(SupportNeed(uid=new_uid(), school=made.lark.uid, summary="Supercali" * 20), store=store)
    (step,) = store.history.batches(limit=1)
    assert len(step.summary) <= 85
    assert step.summary.endswith("…")


def test_of_a_crowd_the_first_are_told_and_the_rest_when_asked_for(store: Store) -> None:
    programme = Programme(uid=new_uid(), title="Sharing a headship")
    cohort = Cohort(uid=new_uid(), programme=programme.uid, name="Spring 2027")
    people = [Person(uid=new_uid(), last_name=f"Marlowe {n}") for n in range(FIRST_ROWS + 5)]
    with store.writing("A crowd") as work:
        work.add([programme, cohort, *people, *(Enrolment(uid=new_uid(), person=one.uid, cohort=cohort.uid) for one in people)])
    page = record_page(DESCRIPTIONS["cohort"], cohort.uid, store=store)
    assert page is not None
    (crowd,) = (one for one in page.sections if one.related.kind is Enrolment)
    assert (len(crowd.rows), crowd.count) == (FIRST_ROWS, FIRST_ROWS + 5)
    (whole,) = related_sections(cohort, (crowd.related,), store=store, most=crowd.count)
    assert len(whole.rows) == crowd.count
    assert [row.record for row in whole.rows[:FIRST_ROWS]] == [row.record for row in crowd.rows]


def test_what_a_page_tells_of_twice_is_read_once(store: Store) -> None:
    made = small_borough(store)
    with store.reading() as reading:
        telling = Telling(reading, store.today())
        first = telling.find(Person, uid={made.ann.uid})
        again = telling.find(Person, uid={made.ann.uid})
        first.clear()
        assert [one.uid for one in again] == [made.ann.uid] == [one.uid for one in telling.find(Person, uid={made.ann.uid})]
        assert telling.find(Person, uid={made.ann.uid})[0] is again[0]
