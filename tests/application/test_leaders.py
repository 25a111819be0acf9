"""What officers do with leaders, and the page that says what is known of one."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.keeping import amend, record
from leaddesk.application.leaders import (
    LeaderPage,
    Newcomer,
    end_appointment,
    keep_apart,
    leader_page,
    look_alikes,
    record_appointment,
    record_leader,
    record_newcomer,
)
from leaddesk.application.ports import Question, Store
from leaddesk.domain.calendar import DateSpan
from leaddesk.domain.failures import NotAccepted
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import (
    Appointment,
    Basis,
    CareerIntention,
    Designation,
    HeadshipModel,
    Person,
    Readiness,
)
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.records import new_uid
from tests.application.borough import SmallBorough, small_borough


class Answering:
    """A conversation that gives one answer and remembers what it was asked."""

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.asked: list[Question] = []

    def ask(self, question: Question) -> str:
        self.asked.append(question)
        return self.answer


@pytest.fixture
def small(store: Store) -> SmallBorough:
    return small_borough(store)


def page_of(person: Person, store: Store) -> LeaderPage:
    page = leader_page(person.uid, store=store)
    assert page is not None
    return page


def test_the_page_answers_first(store: Store, small: SmallBorough) -> None:
    assert page_of(small.ann, store).answer == "Headteacher at Lark Rise Primary School, since 1 Sep 2024"
    assert page_of(small.tom, store).answer == "Headteacher at Quarry Wood Primary School, seen since Oct 2026"
    assert page_of(small.ann, store).tiers == ("Headteacher",)
    assert leader_page(new_uid(), store=store) is None


def test_a_posts_own_address_stands_before_the_persons(store: Store, small: SmallBorough) -> None:
    amend(replace(small.ann, email="ann@home.example", phone="07700 900123"), store=store)
    assert [(line.email, line.phone) for line in page_of(small.ann, store).posts] == [("ann@home.example", "07700 900123")]
    amend(replace(small.ann_post, email="head@lark.example", phone="020 7946 0101"), store=store)
    assert [(line.email, line.phone) for line in page_of(small.ann, store).posts] == [("head@lark.example", "020 7946 0101")]


def test_a_leader_may_be_kept_without_a_post(store: Store) -> None:
    person = Person(uid=new_uid(), last_name="Reed")
    record_leader(person, None, store=store)
    assert page_of(person, store).answer == "Holds no post today."


def test_one_person_may_lead_several_places(store: Store, small: SmallBorough) -> None:
    hub = Organisation(uid=new_uid(), name="Thames Hub")
    record(hub, store=store)
    executive = Appointment(
        uid=new_uid(), person=small.ann.uid, school=small.quarry.uid, role_code="executive_headteacher", tier_code="executive",
        headship_model=HeadshipModel.EXECUTIVE, basis=Basis.INTERIM, start_earliest=date(2025, 9, 1), start_latest=date(2025, 9, 1),
    )  # fmt: skip
    record_appointment(executive, store=store)
    record_appointment(
        Appointment(uid=new_uid(), person=small.ann.uid, organisation=hub.uid, job_title="Associate"), store=store
    )
    page = page_of(small.ann, store)
    assert page.answer.startswith("Executive headteacher (interim) at Quarry Wood")
    assert page.answer.endswith("and 2 more posts")
    assert page.tiers == ("Headteacher", "Executive leader")
    assert {line.place for line in page.posts} == {"Lark Rise Primary School", "Quarry Wood Primary School", "Thames Hub"}
    assert next(line.role for line in page.posts if line.place == "Thames Hub") == "Associate"


def test_a_post_ends_on_a_day_or_between_two(store: Store, small: SmallBorough) -> None:
    end_appointment(small.ann_post, DateSpan(date(2026, 7, 1), date(2026, 8, 31)), store=store)
    page = page_of(small.ann, store)
    assert page.answer == "Holds no post today."
    assert page.earlier_posts[0].when == "since 1 Sep 2024, ended between 1 Jul 2026 and 31 Aug 2026"
    with pytest.raises(NotAccepted, match="before it starts"):
        end_appointment(small.ann_post, DateSpan(date(2020, 1, 1), date(2020, 1, 1)), store=store)


def test_who_has_left_or_died_is_said_so(store: Store, small: SmallBorough) -> None:
    amend(replace(small.ann, has_left=True), store=store)
    assert page_of(small.ann, store).answer.startswith("Has left")
    amend(replace(small.ann, is_deceased=True), store=store)
    assert page_of(small.ann, store).answer.startswith("Has died")


def test_designations_stand_as_their_schemes_allow(store: Store, small: SmallBorough) -> None:
    record(
        Designation(uid=new_uid(), person=small.ann.uid, scheme_code="consultant_leader", valid_from=date(2023, 9, 1)), store=store
    )
    record(
        Designation(
            uid=new_uid(), person=small.ann.uid, scheme_code="trained_coach", valid_to=date(2024, 1, 1), specialisms="Coaching"
        ),
        store=store,
    )
    lines = page_of(small.ann, store).designations
    assert [(line.standing, line.when, line.detail, line.counts) for line in lines] == [
        ("Active", "from 1 Sep 2023", "", True),
        ("Expired", "to 1 Jan 2024", "Coaching", False),
    ]


def test_an_intention_is_said_in_words_and_its_review_comes_due(store: Store, small: SmallBorough) -> None:
    hope = CareerIntention(
        uid=new_uid(), person=small.ann.uid, tier_code="executive", readiness=Readiness.ONE_TO_TWO_YEARS,
        stated_on=date(2020, 3, 4), is_endorsed=True, mobility="London", review_on=date(2020, 9, 1),
    )  # fmt: skip
    record(hope, store=store)
    quiet = replace(
        hope, uid=new_uid(), tier_code="", readiness=Readiness.NOT_SEEKING, stated_on=date(2026, 3, 4), is_endorsed=False,
        endorsed_on=date(2026, 4, 1), mobility="", review_on=None,
    )  # fmt: skip
    record(quiet, store=store)
    first, second = page_of(small.ann, store).intentions
    assert (first.words, first.detail, first.is_review_due) == ("Not seeking", "stated 4 Mar 2026 · endorsed 1 Apr 2026", False)
    assert second.words == "Executive leader: in 1 to 2 years"
    assert second.detail == "stated 4 Mar 2020 · endorsed · London · review by 1 Sep 2020"
    assert second.is_review_due


def test_two_people_who_look_alike_stay_two_once_an_officer_says_so(store: Store, small: SmallBorough) -> None:
    pair = PossibleDuplicate(uid=new_uid(), first=small.tom.uid, second=small.ann.uid, reason="Same last name")
    record(pair, store=store)
    assert page_of(small.ann, store).duplicates[0].other == small.tom
    assert page_of(small.tom, store).duplicates[0].posts == "Headteacher at Lark Rise Primary School"
    keep_apart(pair, store=store)
    assert page_of(small.ann, store).duplicates == ()


def newcomer(small: SmallBorough, first: str = "Ann", last: str = "Marlowe", **more: object) -> Newcomer:
    return Newcomer(
        person_uid=new_uid(), post_uid=new_uid(), school=small.quarry.uid, first_name=first, last_name=last, role_code="senco",
        tier_code="middle", **more,
    )  # fmt: skip


def test_someone_new_is_kept_with_a_post_in_one_act(store: Store, small: SmallBorough) -> None:
    conversation = Answering("never asked")
    new = newcomer(small, "Siân", "O’Brien")
    record_newcomer(new, store=store, conversation=conversation)
    assert conversation.asked == []
    assert page_of(new.person(), store).answer == "SENCO at Quarry Wood Primary School, start not known"
    store.history.undo()
    assert leader_page(new.person_uid, store=store) is None


@pytest.mark.parametrize(("answer", "people"), [("Yes, the same person", 2), ("No, someone new", 3), ("Go back", 2)])
def test_a_name_that_is_here_already_is_asked_about(store: Store, small: SmallBorough, answer: str, people: int) -> None:
    conversation = Answering(answer)
    changes = record_newcomer(newcomer(small), store=store, conversation=conversation)
    assert "Mrs Ann Marlowe, 1 post" in conversation.asked[0].detail
    assert bool(changes) == (answer != "Go back")
    with store.reading() as reading:
        assert len(reading.find(Person)) == people
    assert len(page_of(small.ann, store).posts) == (2 if answer.startswith("Yes") else 1)


def test_a_newcomers_problems_stand_at_their_own_fields(small: SmallBorough) -> None:
    wrong = replace(newcomer(small, last=""), own_email="nobody", email="no one", school=None)
    assert [problem.field for problem in wrong.problems()] == ["last_name", "own_email", "school", "email"]


def test_no_one_looks_like_a_person_without_a_first_name(store: Store, small: SmallBorough) -> None:
    assert look_alikes(Person(uid=new_uid(), last_name="Marlowe"), store=store) == []
    assert look_alikes(Person(uid=new_uid(), first_name="ann", last_name="Marlowe"), store=store) == [small.ann]
