"""What each record asks of itself before it can be kept."""

from datetime import date

import pytest

from leaddesk.domain.failures import Problem
from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.leaders import Appointment, CareerIntention, Person, Readiness, Vacancy
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.values import check_easting_northing, check_name, check_urn, check_web_address
from leaddesk.domain.vocabulary import Term

EARLY, LATE = date(2025, 1, 1), date(2026, 1, 1)


def fields(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.field for problem in problems]


@pytest.mark.parametrize(
    ("urn", "words"),
    [("12345", "A URN has 6 digits; this has 5."), ("1O2345", "letter O"), ("855/2001", "not a URN"), ("٩٩٩٠٠١", "A URN has 6 digits")],
)
def test_a_urn_is_six_digits(urn: str, words: str) -> None:
    assert words in check_urn(urn)[0].what
    assert check_urn("999001") == ()


def test_names_places_and_links_are_checked() -> None:
    assert "300 characters" in check_name("name", "x" * 300, "school")[0].what
    assert check_easting_northing(530_000, 180_000) == ()
    assert "Only one" in check_easting_northing(530_000, None)[0].what
    assert "not in Great Britain" in check_easting_northing(530_000, 1_500_000)[0].what
    assert check_web_address("link", "https://school.example") == ()
    assert fields(check_web_address("link", "javascript:alert(1)")) == ["link"]


def test_a_note_has_words_and_a_due_date_has_something_to_do() -> None:
    note = ContactNote(uid=new_uid(), subject_kind="school", subject=new_uid(), held_on=EARLY, text=" ", due_on=LATE)
    assert fields(note.problems()) == ["text", "follow_up"]


def test_dates_stand_in_their_order() -> None:
    school = School(uid=new_uid(), urn="999001", name="Lark Rise", opened_on=LATE, closed_on=EARLY)
    assert fields(school.problems()) == ["closed_on"]
    member = GroupMembership(uid=new_uid(), school=new_uid(), group=new_uid(), joined_earliest=LATE, left_latest=EARLY)
    assert fields(member.problems()) == ["left_latest"]
    gap = Vacancy(uid=new_uid(), school=new_uid(), vacant_since=LATE, filled_by=EARLY)
    assert fields(gap.problems()) == ["filled_by"]
    term = Term(uid=new_uid(), list_name="tiers", code="x", label="X", active_from=LATE, active_to=EARLY)
    assert fields(term.problems()) == ["active_to"]


def test_people_posts_and_groups_say_what_they_lack() -> None:
    assert fields(Person(uid=new_uid(), last_name="", trn="12").problems()) == ["last_name", "trn"]
    post = Appointment(uid=new_uid(), person=new_uid(), fte=1.5)
    assert fields(post.problems()) == ["school", "fte"]
    assert fields(SchoolGroup(uid=new_uid(), name="").problems()) == ["name"]


def test_the_law_knows_a_schools_kind() -> None:
    community = School(
        uid=new_uid(), urn="999001", name="Lark Rise", type_code="1", type_group_code="4", la_code="317", establishment_number="2034"
    )
    assert community.is_maintained_s59
    assert community.dfe_number == "317/2034"
    unit = School(uid=new_uid(), urn="999002", name="The Unit", type_code="14", type_group_code="4")
    assert not unit.is_maintained_s59
    assert unit.dfe_number == ""


def test_who_looks_on_says_for_what_they_hope() -> None:
    def hope(readiness: Readiness, tier: str = "") -> CareerIntention:
        return CareerIntention(uid=new_uid(), person=new_uid(), tier_code=tier, readiness=readiness, stated_on=EARLY)

    assert [p.field for p in hope(Readiness.READY_NOW).problems()] == ["tier_code"]
    assert hope(Readiness.READY_NOW, "executive").problems() == ()
    assert hope(Readiness.NOT_SEEKING).problems() == hope(Readiness.PREFER_NOT_TO_SAY).problems() == ()


@pytest.mark.parametrize("email", ["head @school.uk", "head@school", "a@b.example; d@e.example"])
def test_a_school_with_half_an_address_is_refused(email: str) -> None:
    assert fields(School(uid=new_uid(), urn="999001", name="Lark Rise", email=email).problems()) == ["email"]
