"""Leadership returns: leaders and posts made, people matched on more than one field or kept apart, and all of it taken back."""

from datetime import date

import pytest

from leaddesk.application.importing import ImportOptions, TableInMemory, save, stage
from leaddesk.domain.imports import PossibleDuplicate, Verdict
from leaddesk.domain.leaders import Appointment, HeadshipModel, Person

from .conftest import school

HEADINGS = ("URN", "Title", "First name", "Surname", "TRN", "Job title", "Tier", "E-mail", "Phone", "Start date")
DAY = date(2026, 11, 3)


def row(urn="100001", title="Ms", first="Anwen", last="Reedbank", trn="", job="Deputy Headteacher", tier="", email="", phone="", start=""):
    return [urn, title, first, last, trn, job, tier, email, phone, start]


@pytest.fixture
def office(desk):
    """Two open schools, one of them headed by Hal Ward, and one that has closed."""
    closed = {"status": "Closed", "status_code": "2", "closed": "31-08-2026"}
    desk.bring(school("100001", title="Mr", first="Hal", last="Ward"), school("100002"), school("100003", **closed))
    return desk


def staged(desk, *rows, as_at=DAY, **options):
    return stage(TableInMemory(HEADINGS, list(rows)), store=desk.store, options=ImportOptions(as_at=as_at, **options))


def brought(desk, *rows, **options):
    staging = staged(desk, *rows, **options)
    save(staging, store=desk.store)
    return staging


def called(desk, last):
    return [person for person in desk.every(Person) if person.last_name == last]


def verdicts(staging):
    return [one.verdict for one in staging.rows]


def codes(staging):
    return [message.code for message in staging.messages if message.row]


def test_a_row_makes_a_leader_and_a_post(office):
    staging = brought(office, row(trn="1234567", email="a.reedbank@school.example", phone="02079460123", start="01/09/2025"))
    assert staging.kind == "return"
    assert staging.counts["created"] == staging.counts["rows"] == 1
    assert staging.records["leaders"] == {"created": 1, "updated": 0}
    (person,) = called(office, "Reedbank")
    (post,) = [post for post in office.every(Appointment) if post.person == person.uid]
    assert (person.title, person.first_name, person.trn, person.email) == ("Ms", "Anwen", "1234567", "")
    assert (post.role_code, post.tier_code, post.job_title) == ("deputy_head", "senior", "Deputy Headteacher")
    assert (post.email, post.phone, post.start_earliest) == ("a.reedbank@school.example", "020 7946 0123", date(2025, 9, 1))
    assert post.first_seen == DAY


def test_importing_again_changes_nothing(office):
    head, cook = row(first="Hal", last="Ward", title="Mr", job="Headteacher"), row(first="Siôn", last="O’Lark", job="Cook")
    rows = (row(start="01/09/2025"), head, cook)
    assert verdicts(brought(office, *rows))[0] is Verdict.CREATED
    again = staged(office, *rows)
    assert verdicts(again) == [Verdict.UNCHANGED] * 3
    assert not again.plan


def test_undo_takes_back_exactly_what_it_brought(office):
    before = {kind: {record.uid: record for record in office.every(kind)} for kind in (Person, Appointment, PossibleDuplicate)}
    head = row(first="Hal", last="Ward", title="Mr", job="Headteacher", email="head@school.example")
    brought(office, row(), head, row("100002", first="Hal", last="Ward"))
    office.store.history.undo()
    assert {kind: {record.uid: record for record in office.every(kind)} for kind in before} == before


def test_a_head_whom_the_register_named_is_the_same_person_in_the_same_post(office):
    staging = brought(office, row(first="HAL", last="WARD", title="Mr", job="Headteacher", email="h.ward@school.example"))
    assert verdicts(staging) == [Verdict.UPDATED]
    (person,) = called(office, "Ward")
    (post,) = [post for post in office.every(Appointment) if post.person == person.uid]
    assert (post.email, post.headship_model) == ("h.ward@school.example", HeadshipModel.SOLE)


def test_a_namesake_elsewhere_is_kept_apart_and_told(office):
    staging = brought(office, row("100002", first="Hal", last="Ward", title="Mr", job="SENCO"))
    assert verdicts(staging) == [Verdict.CREATED]
    assert codes(staging) == ["possible_duplicate"]
    assert len(called(office, "Ward")) == 2
    (question,) = office.every(PossibleDuplicate)
    assert {question.first, question.second} == {person.uid for person in called(office, "Ward")}
    assert verdicts(staged(office, row("100002", first="Hal", last="Ward", title="Mr", job="SENCO"))) == [Verdict.UNCHANGED]


def test_an_initial_at_the_same_school_may_be_the_same_person(office):
    staging = brought(office, row(first="H", last="Ward", job="SENCO"))
    assert codes(staging) == ["possible_duplicate"]
    assert len(called(office, "Ward")) == 2


def test_a_shared_mailbox_joins_nobody(office):
    brought(office, row(email="office@school.example"), row(first="Tomos", last="Quill", email="office@school.example"))
    assert len(called(office, "Reedbank")) == len(called(office, "Quill")) == 1
    assert office.every(PossibleDuplicate) == []


def test_a_number_joins_only_with_a_name(office):
    brought(office, row(trn="1234567"))
    moved = brought(office, row("100002", last="Reedbank-Ash", trn="1234567", job="SENCO"))
    assert (len(called(office, "Reedbank")), called(office, "Reedbank-Ash")) == (1, [])
    assert verdicts(moved) == [Verdict.UPDATED]
    other = staged(office, row("100002", first="Tomos", last="Quill", trn="1234567"))
    assert (verdicts(other), codes(other)) == ([Verdict.CONFLICT], ["trn"])


def test_two_people_of_one_name_at_one_school_stay_two_by_their_numbers(office):
    brought(office, row(trn="1234567"), row(trn="7654321", job="SENCO"))
    assert {person.trn for person in called(office, "Reedbank")} == {"1234567", "7654321"}
    assert verdicts(staged(office, row(trn="1234567"), row(trn="7654321", job="SENCO"))) == [Verdict.UNCHANGED] * 2


def test_a_second_role_at_the_school_is_a_second_post(office):
    brought(office, row(), row(job="SENCO"))
    (person,) = called(office, "Reedbank")
    assert {post.role_code for post in office.every(Appointment) if post.person == person.uid} == {"deputy_head", "senco"}


@pytest.mark.parametrize(
    ("cells", "code"),
    [({"urn": "12"}, "urn"), ({"urn": "100003"}, "urn"), ({"first": ""}, "last_name"), ({"last": ""}, "last_name")],
)
def test_a_row_without_a_person_or_an_open_school_is_rejected_in_words(office, cells, code):
    staging = staged(office, row(), row(**cells))
    assert verdicts(staging) == [Verdict.CREATED, Verdict.REJECTED]
    assert codes(staging) == [code]


def test_rows_of_schools_not_held_or_not_asked_for_are_skipped_and_counts_add_up(office):
    others = (row("100099", last="Quill"), row("100002", last="Oak"), [""] * len(HEADINGS), row(last="Total"))
    staging = staged(office, row(), *others, urns=("100001",))
    counts = staging.counts
    assert (counts["created"], counts["skipped"]) == (1, 4)
    assert counts["rows"] == sum(number for word, number in counts.items() if word != "rows")
    assert any("1 row is about a school that you do not hold" in message.message for message in staging.messages)


def test_a_urn_that_is_not_held_beside_the_name_of_a_school_that_is_counts_as_a_slip(office):
    table = TableInMemory(("URN", "School", "Name"), [
        ("100001", "School 100001", "Anwen Reedbank"), ("100010", "School 100001", "Elsa Lark"), ("100098", "Elsewhere School", "Jo Quill"),
    ])  # fmt: skip
    staging = stage(table, store=office.store, options=ImportOptions(as_at=DAY))
    assert verdicts(staging) == [Verdict.CREATED, Verdict.CONFLICT]
    (told,) = [message for message in staging.messages if message.row == 3]
    assert (told.column, "Other rows give School 100001 the URN 100001" in told.message) == ("URN", True)
    assert any("1 row is about a school that you do not hold" in message.message for message in staging.messages)


@pytest.mark.parametrize(("job", "is_told"), [("Deputy Headteacher", True), ("SENCO", False)])
def test_a_row_that_says_another_once_more_is_told_and_another_post_is_not(office, job, is_told):
    staging = staged(office, row(), row(job=job))
    assert ("repeated" in codes(staging)) is is_told


def test_a_doubtful_cell_is_left_out_and_told(office):
    staging = brought(office, row(trn="12345", email="nobody", job="Keeper of the Eels", tier="wizard", phone="12"))
    assert set(codes(staging)) == {"trn", "email", "tier", "job_title", "phone_unreadable"}
    (person,) = called(office, "Reedbank")
    (post,) = [post for post in office.every(Appointment) if post.person == person.uid]
    assert (person.trn, post.email, post.tier_code, post.job_title) == (None, "", "", "Keeper of the Eels")


def test_an_older_return_only_fills_blanks(office):
    brought(office, row(phone="02079460123"))
    older = brought(office, row(phone="02079460999", email="a.reedbank@school.example"), as_at=date(2026, 10, 5))
    assert [change.field for change in older.rows[0].changes] == ["email"]
    (person,) = called(office, "Reedbank")
    assert [post.phone for post in office.every(Appointment) if post.person == person.uid] == ["020 7946 0123"]


def test_a_later_register_leaves_the_leaders_of_a_return_in_post(office):
    brought(office, row(job="Director of Education"))
    office.bring(school("100001", title="Mr", first="Hal", last="Ward"), as_at=date(2026, 12, 1))
    (person,) = called(office, "Reedbank")
    assert all(post.end_latest is None for post in office.every(Appointment) if post.person == person.uid)
