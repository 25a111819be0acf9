"""Lists of designations: schemes by their names, people matched, what is held amended, and all of it taken back."""

from datetime import date

import pytest

from leaddesk.application.importing import ImportOptions, TableInMemory, save, stage
from leaddesk.domain.imports import PossibleDuplicate, Verdict
from leaddesk.domain.leaders import Appointment, Designation, DesignationStatus, Person

from .conftest import school

DAY = date(2026, 11, 3)
KINDS = (Person, Appointment, Designation, PossibleDuplicate)
HEADINGS = "URN|Name|Designation|From|Until|Awarded by"


@pytest.fixture
def office(desk):
    desk.bring(school("100001", title="Ms", first="Anwen", last="Reedbank"), school("100002"))
    return desk


def staged(desk, *rows, headings=HEADINGS, as_at=DAY, **options):
    table = TableInMemory(tuple(headings.split("|")), [row.split("|") for row in rows], "list.csv", "ab" * 32)
    return stage(table, store=desk.store, options=ImportOptions(as_at=as_at, **options))


def brought(desk, *rows, **options):
    staging = staged(desk, *rows, **options)
    save(staging, store=desk.store)
    return staging


def verdicts(staging):
    return [row.verdict for row in staging.rows]


def codes(staging):
    return [message.code for message in staging.messages if message.row]


def held(desk):
    people = {person.uid: person.name for person in desk.every(Person)}
    return {(people[one.person], one.scheme_code, one.status) for one in desk.every(Designation)}


def test_a_head_of_the_register_and_someone_new_are_designated(office):
    rows = ("100001|Anwen Reedbank|NLE|01/09/2025||Teaching school hub", "100002|Tomos Quill|Specialist leader of education (Maths)|||")
    staging = brought(office, *rows)
    assert (staging.kind, verdicts(staging)) == ("designations", [Verdict.CREATED] * 2)
    assert held(office) == {("Anwen Reedbank", "nle", DesignationStatus.ACTIVE), ("Tomos Quill", "sle", DesignationStatus.ACTIVE)}
    nle, sle = sorted(office.every(Designation), key=lambda one: one.scheme_code)
    assert (nle.valid_from, nle.awarding_body, sle.specialisms) == (date(2025, 9, 1), "Teaching school hub", "Maths")
    assert {post.school for post in office.every(Appointment)} == {office.school("100001").uid, office.school("100002").uid}
    again = staged(office, *rows)
    assert (verdicts(again), bool(again.plan)) == ([Verdict.UNCHANGED] * 2, False)


def test_someone_named_without_a_school_is_known_again_by_the_designation(office):
    headings, row = "Name|Designation", "Anwen Reedbank|LLE"
    first = brought(office, row, headings=headings)
    assert (verdicts(first), codes(first)) == ([Verdict.CREATED], ["possible_duplicate"])
    assert len(office.every(Person)) == 2
    again = staged(office, row, headings=headings)
    assert (verdicts(again), bool(again.plan)) == ([Verdict.UNCHANGED], False)


def test_several_schemes_in_a_cell(office):
    brought(office, "100001|Anwen Reedbank|NLE; consultant head|||")
    assert {scheme for _, scheme, _ in held(office)} == {"nle", "consultant_leader"}


@pytest.mark.parametrize(
    ("cells", "status"),
    [
        ("NLG|01/09/2022|", DesignationStatus.SCHEME_CLOSED),
        ("SLE|01/09/2022|31/08/2024", DesignationStatus.EXPIRED),
        ("SLE|01/09/2022|31/08/2028", DesignationStatus.ACTIVE),
    ],
)
def test_the_standing_is_worked_out_from_the_dates(office, cells, status):
    brought(office, f"100001|Anwen Reedbank|{cells}|")
    assert {one.status for one in office.every(Designation)} == {status}


def test_a_status_that_the_file_says_is_kept(office):
    headings = "URN|Name|Designation|Status"
    brought(office, "100001|Anwen Reedbank|SLE|Stood down", headings=headings)
    assert {one.status for one in office.every(Designation)} == {DesignationStatus.WITHDRAWN}
    odd = staged(office, "100002|Tomos Quill|SLE|wobbly", headings=headings)
    assert codes(odd) == ["status"]


def test_a_day_before_the_scheme_or_after_it_is_told_and_left_out(office):
    staging = brought(office, "100001|Anwen Reedbank|NLG|01/09/2025||")
    assert "valid_from" in codes(staging)
    assert [one.valid_from for one in office.every(Designation)] == [None]


def test_what_is_said_later_is_added_and_an_older_list_only_fills_blanks(office):
    brought(office, "100001|Anwen Reedbank|SLE|||")
    later = brought(office, "100001|Anwen Reedbank|SLE|01/09/2025||Hub A", as_at=date(2026, 11, 10))
    assert verdicts(later) == [Verdict.UPDATED]
    older = brought(office, "100001|Anwen Reedbank|SLE|01/09/2025|31/08/2028|Hub B", as_at=date(2026, 11, 5))
    assert [change.field for change in older.rows[0].changes] == ["valid_to"]
    (one,) = office.every(Designation)
    assert (one.awarding_body, one.valid_to) == ("Hub A", date(2028, 8, 31))


def test_a_second_award_of_a_scheme_is_a_second_designation(office):
    brought(office, "100001|Anwen Reedbank|SLE|01/09/2020|31/08/2023|")
    brought(office, "100001|Anwen Reedbank|SLE|01/09/2025||")
    assert len(office.every(Designation)) == 2


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("100001|Anwen Reedbank|Grand Wizard|||", "scheme"), ("100001|Anwen Reedbank||||", "scheme"), ("100001||NLE|||", "no_name"),
        ("100001|A Lark / B Fen|NLE|||", "no_name"), ("100001|Mr & Mrs Lark|NLE|||", "two_people"), ("12|Anwen Reedbank|NLE|||", "urn"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_taken_is_rejected_in_words(office, row, code):
    staging = staged(office, row)
    assert (verdicts(staging), codes(staging)) == ([Verdict.REJECTED], [code])


def test_a_number_of_someone_else_is_a_conflict(office):
    headings = "URN|Name|TRN|Designation"
    brought(office, "100001|Anwen Reedbank|1234567|NLE", headings=headings)
    assert verdicts(staged(office, "100002|Tomos Quill|1234567|NLE", headings=headings)) == [Verdict.CONFLICT]


def test_undo_is_exact_and_counts_add_up(office):
    before = {kind: {one.uid: one for one in office.every(kind)} for kind in KINDS}
    rows = ("100001|Anwen Reedbank|NLE|||", "100002|Tomos Quill|SLE|||", "900000|Elsa Where|SLE|||", "100002|Mo Fen|Wizard|||")
    counts = brought(office, *rows).counts
    assert counts["rows"] == 4 == sum(number for word, number in counts.items() if word != "rows")
    office.store.history.undo()
    assert {kind: {one.uid: one for one in office.every(kind)} for kind in KINDS} == before


def test_blanks_clear_only_where_an_officer_says_so(office):
    brought(office, "100001|Anwen Reedbank|SLE|01/09/2025|31/08/2028|Hub A")
    row = "100001|Anwen Reedbank|SLE|01/09/2025||"
    assert verdicts(staged(office, row)) == [Verdict.UNCHANGED]
    brought(office, row, clears=True)
    (one,) = office.every(Designation)
    assert (one.valid_to, one.awarding_body, one.valid_from) == (None, "", date(2025, 9, 1))
