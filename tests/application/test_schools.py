"""What officers do with schools, and the page that says what is known of one."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from leaddesk.application.describing.telling import Telling
from leaddesk.application.due import everything_due
from leaddesk.application.inspections import leadership_counts, record_inspection
from leaddesk.application.keeping import record
from leaddesk.application.leaders import record_leader
from leaddesk.application.ports import Store
from leaddesk.application.schools import (
    SchoolPage,
    amend_school,
    close_school,
    record_link_officer,
    record_support_category,
    reopen_school,
    school_page,
    schools_with_circumstance,
)
from leaddesk.application.schools.page import membership_in_words
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import NotAccepted
from leaddesk.domain.groups import GroupMembership
from leaddesk.domain.inspections import Inspection, InspectionGrade, InspectionKind
from leaddesk.domain.judgements import HeadlineKind
from leaddesk.domain.leaders import Appointment, Person, Vacancy
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import Circumstance, LinkOfficer, School, SchoolLink, SupportCategory
from tests.application.borough import SmallBorough, head_post, small_borough


@pytest.fixture
def small(store: Store) -> SmallBorough:
    return small_borough(store)


def page_of(school: School, store: Store) -> SchoolPage:
    page = school_page(school.uid, store=store)
    assert page is not None
    return page


def posts_at(school: School, store: Store) -> list[date | None]:
    """When each post at a school ends."""
    with store.reading() as reading:
        return [post.end_latest for post in reading.find(Appointment, school=school.uid)]


def test_the_page_answers_first(store: Store, small: SmallBorough) -> None:
    page = page_of(small.lark, store)
    assert page.strap == "999001 · Primary · Community school · Thameside"
    assert page.answers[:2] == ("Head: Mrs Ann Marlowe, since 1 Sep 2024", "Leadership: no judgement yet")
    assert [line.words for line in page.groups] == ["Estuary Federation"]
    assert page.groups[0].link_uid == small.group.uid
    assert page.status == ""
    assert school_page(new_uid(), store=store) is None


def test_the_words_beside_codes_follow_the_vocabularies(store: Store, small: SmallBorough) -> None:
    was = page_of(small.lark, store).school
    assert (was.type_name, was.phase_name, was.status_name, was.la_name) == ("Community school", "Primary", "Open", "Thameside")
    amend_school(replace(was, type_code="34", la_code="311", postcode="zz1 1aa"), store=store, was=was)
    now = page_of(small.lark, store).school
    assert (now.type_name, now.type_group_code, now.la_name, now.postcode) == ("Academy converter", "10", "Havering", "ZZ1 1AA")


def test_a_new_category_ends_the_one_before(store: Store, small: SmallBorough) -> None:
    for code, start in (("light_touch", date(2024, 9, 1)), ("support_challenge", date(2025, 9, 1))):
        record_support_category(
            SupportCategory(uid=new_uid(), school=small.lark.uid, category_code=code, start=start), store=store
        )
    page = page_of(small.lark, store)
    assert [(line.words, line.when, line.is_current) for line in page.support] == [
        ("Support and challenge", "since 1 Sep 2025", True),
        ("Light touch", "1 Sep 2024 to 31 Aug 2025", False),
    ]
    assert "Support: Support and challenge" in page.answers


def test_a_second_category_on_the_same_day_is_refused_and_nothing_changes(store: Store, small: SmallBorough) -> None:
    first = SupportCategory(uid=new_uid(), school=small.lark.uid, category_code="light_touch", start=date(2025, 9, 1))
    record_support_category(first, store=store)
    with pytest.raises(NotAccepted):
        record_support_category(replace(first, uid=new_uid(), category_code="support_challenge"), store=store)
    assert [line.words for line in page_of(small.lark, store).support] == ["Light touch"]


def test_a_new_link_officer_ends_the_one_before(store: Store, small: SmallBorough) -> None:
    today = store.today()
    for name, start in (("Pat Quill", None), ("Sam Reed", today)):
        record_link_officer(LinkOfficer(uid=new_uid(), school=small.lark.uid, officer_name=name, start=start), store=store)
    assert [line.words for line in page_of(small.lark, store).link_officers if line.is_current] == ["Sam Reed"]
    with pytest.raises(NotAccepted):
        record_link_officer(LinkOfficer(uid=new_uid(), school=small.lark.uid, officer_name="No date"), store=store)


def test_a_school_in_challenging_circumstances_is_found_while_it_is(store: Store, small: SmallBorough) -> None:
    today = store.today()
    flag = Circumstance(
        uid=new_uid(), school=small.lark.uid, kind_code="challenging", reason="Two heads left", set_by="Pat Quill", start=today
    )
    record(flag, store=store)
    assert schools_with_circumstance("challenging", store=store) == [small.lark.uid]
    assert schools_with_circumstance("deficit", store=store) == []
    page = page_of(small.lark, store)
    assert page.circumstances[0].detail == "Two heads left (set by Pat Quill)"
    assert "Circumstances: Facing challenging circumstances" in page.answers


def test_closing_a_school_ends_its_posts_and_is_one_undo(store: Store, small: SmallBorough) -> None:
    school = page_of(small.lark, store).school
    close_school(school, date(2026, 8, 31), store=store)
    page = page_of(small.lark, store)
    assert page.status == "Closed on 31 Aug 2026"
    assert page.leaders == ()
    assert [line.when for line in page.earlier_leaders] == ["since 1 Sep 2024, until 31 Aug 2026"]
    assert page.answers[0] == "Head: none"
    store.history.undo()
    assert page_of(small.lark, store).heads[0].person == small.ann


def test_a_day_to_come_proposes_the_closing_and_the_day_itself_is_due(store: Store, small: SmallBorough) -> None:
    school = page_of(small.lark, store).school
    to_come = store.today() + timedelta(days=200)
    close_school(school, to_come, store=store)
    page = page_of(small.lark, store)
    assert (page.school.is_open, page.status) == (True, f"Open, but proposed to close ({date_in_words(to_come)})")
    assert page.heads[0].person == small.ann
    assert posts_at(small.lark, store) == [None]
    with store.reading() as reading:
        for today, due in ((to_come, 0), (to_come + timedelta(days=1), 1)):
            found = everything_due(Telling(reading, today, store.officer))
            assert sum("proposed to close" in line.what for line in found.overdue) == due


def test_a_closed_school_with_posts_is_doubted_and_can_be_reopened(store: Store, small: SmallBorough) -> None:
    school = page_of(small.lark, store).school
    close_school(school, date(2026, 8, 31), store=store, end_posts=False)
    closed = page_of(small.lark, store)
    assert closed.doubts == ("This school is closed, but a post is still held here.",)
    reopen_school(closed.school, store=store)
    assert page_of(small.lark, store).school.is_open


def test_a_school_cannot_close_before_it_opened(store: Store, small: SmallBorough) -> None:
    with pytest.raises(NotAccepted, match="before the opening"):
        close_school(replace(small.lark, opened_on=date(2020, 9, 1)), date(2019, 1, 1), store=store)


def test_proposed_closing_is_said_with_its_date(store: Store, small: SmallBorough) -> None:
    was = page_of(small.lark, store).school
    amend_school(replace(was, status_code="3", closed_on=date(2027, 8, 31)), store=store, was=was)
    assert page_of(small.lark, store).status == "Open, but proposed to close (31 Aug 2027)"


def test_a_headship_fills_the_vacancy(store: Store, small: SmallBorough) -> None:
    new = School(uid=new_uid(), urn="999003", name="Heron Lane School", status_code="1")
    record(new, store=store)
    assert page_of(new, store).answers[0] == "Head: not known"
    gap = Vacancy(uid=new_uid(), school=new.uid, role_code="headteacher", tier_code="headteacher", first_seen=date(2026, 10, 2))
    record(gap, store=store)
    vacant = page_of(new, store)
    assert vacant.answers[0] == "Head: vacant"
    assert (vacant.vacancies[0].words, vacant.vacancies[0].when) == ("Headteacher: vacant", "seen since 2 Oct 2026")
    person = Person(uid=new_uid(), last_name="Reed")
    record_leader(person, head_post(person, new, start_earliest=date(2026, 11, 1), start_latest=date(2026, 11, 1)), store=store)
    assert page_of(new, store).vacancies == ()
    with store.reading() as reading:
        assert reading.find(Vacancy)[0].filled_by == date(2026, 11, 1)


def test_other_leaders_stand_by_tier_below_the_heads(store: Store, small: SmallBorough) -> None:
    for role, tier in (("senco", "middle"), ("deputy_head", "senior")):
        person = Person(uid=new_uid(), last_name=role)
        post = Appointment(uid=new_uid(), person=person.uid, school=small.lark.uid, role_code=role, tier_code=tier)
        record_leader(person, post, store=store)
    page = page_of(small.lark, store)
    assert [line.role for line in (*page.heads, *page.leaders)] == ["Headteacher", "Deputy headteacher", "SENCO"]


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ({"joined_earliest": date(2022, 9, 1), "joined_latest": date(2022, 9, 1)}, "since 1 Sep 2022"),
        ({"joined_latest": date(2022, 9, 1), "left_earliest": date(2024, 1, 1)}, "joined by 1 Sep 2022, left after 1 Jan 2024"),
        ({"first_seen": date(2026, 10, 2)}, "seen since 2 Oct 2026"),
        ({"left_earliest": date(2024, 1, 1), "left_latest": date(2024, 1, 1)}, "until 1 Jan 2024"),
        ({}, ""),
    ],
)
def test_a_membership_is_said_as_it_is_known(dates: dict[str, date], words: str) -> None:
    assert membership_in_words(GroupMembership(uid=new_uid(), school=new_uid(), group=new_uid(), **dates)) == words


def test_a_vacancy_says_since_when_it_is_known(store: Store, small: SmallBorough) -> None:
    for gap in ({"role_code": "headteacher", "vacant_since": date(2026, 1, 1)}, {"tier_code": "senior"}, {}):
        record(Vacancy(uid=new_uid(), school=small.lark.uid, **gap), store=store)
    lines = page_of(small.lark, store).vacancies
    said = [(line.words, line.when) for line in lines]
    assert said == [("Headteacher: vacant", "since 1 Jan 2026"), ("Senior leader: vacant", ""), ("A post: vacant", "")]


def test_a_vacancy_of_an_unknown_post_says_nothing_of_the_head(store: Store, small: SmallBorough) -> None:
    new = School(uid=new_uid(), urn="999003", name="Heron Lane School", status_code="1")
    record(new, store=store)
    record(Vacancy(uid=new_uid(), school=new.uid), store=store)
    assert page_of(new, store).answers[0] == "Head: not known"


def test_predecessors_are_linked_where_they_are_known(store: Store, small: SmallBorough) -> None:
    for urn, name in (("999002", "Quarry Wood"), ("999099", "Old Lark School")):
        link = SchoolLink(uid=new_uid(), school=small.lark.uid, linked_urn=urn, linked_name=name, link_type="Predecessor")
        record(link, store=store)
    links = page_of(small.lark, store).links
    assert [(line.words, line.link_uid) for line in links] == [
        ("Quarry Wood Primary School", small.quarry.uid),
        ("Old Lark School", None),
    ]


def test_history_says_who_when_and_what(store: Store, small: SmallBorough) -> None:
    was = page_of(small.lark, store).school
    amend_school(replace(was, telephone="020 7946 0001", opened_on=date(1999, 9, 1)), store=store, was=was)
    newest = page_of(small.lark, store).history[0]
    assert newest.officer == store.officer
    assert newest.made_at <= store.now() + timedelta(seconds=1)
    assert set(newest.changes) == {"Telephone: blank → 020 7946 0001", "Opened on: blank → 1 Sep 1999"}


def test_leadership_is_counted_by_framework_and_never_compared(store: Store, small: SmallBorough) -> None:
    graded = Inspection(uid=new_uid(), school=small.lark.uid, framework_code="report_card", started_on=date(2026, 6, 2))
    mark = InspectionGrade(
        uid=new_uid(), inspection=graded.uid, area_code="report_card.leadership", grade_code="report_card.strong"
    )
    record_inspection(graded, [mark], store=store)
    ungraded = Inspection(
        uid=new_uid(), school=small.quarry.uid, framework_code="eif_overall", started_on=date(2023, 5, 1),
        kind=InspectionKind.UNGRADED, ungraded_outcome="remains_good",
    )  # fmt: skip
    record_inspection(ungraded, [], store=store)
    schools = [small.lark.uid, small.quarry.uid, new_uid()]
    assert [(c.kind, c.framework_code, c.year, c.schools) for c in leadership_counts(schools, store=store)] == [
        (HeadlineKind.GRADED, "report_card", 2026, 1),
        (HeadlineKind.UNGRADED_ONLY, "", None, 1),
        (HeadlineKind.NONE, "", None, 1),
    ]
    assert [c.kind for c in leadership_counts([small.lark.uid], store=store)] == [HeadlineKind.GRADED]
    assert leadership_counts([], store=store) == ()
    assert page_of(small.lark, store).headline_words.startswith("Strong standard, 2 Jun 2026 (Ofsted report card")
    assert page_of(small.quarry, store).headline_words.startswith("ungraded inspection only, School remains Good, 1 May 2023")
