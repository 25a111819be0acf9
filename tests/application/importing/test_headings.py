"""Columns of files as senders head them: at least nine in ten understood, none taken wrongly without a mark (experience.md, U2)."""

import csv
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from leaddesk.application.importing import ImportOptions, TableInMemory, stage
from leaddesk.application.importing.catalogue import KIND_OF, RECOGNISED
from leaddesk.application.importing.column_looks import Column
from leaddesk.application.importing.mapping import best_kind, match_columns, unattended
from leaddesk.application.importing.staging import ColumnMatch, Confidence
from leaddesk.application.importing.wordings import differ_by_a_slip, words_asked, words_of
from leaddesk.domain.failures import KnownFailure

HERE = Path(__file__).parent
LINES = [
    line for name in ("headings.csv", "headings_as_sent.csv", "headings_of_forms.csv", "headings_of_offices.csv")
    for line in csv.DictReader((HERE / name).read_text(encoding="utf-8").splitlines())
]  # fmt: skip
FILES = [list(lines) for _, lines in groupby(LINES, key=lambda line: (line["file"], line["kind"]))]
WANTED = 0.9


def matched(lines: list[dict[str, str]]) -> Iterator[tuple[dict[str, str], ColumnMatch]]:
    """Each line with what its column is taken for, the others of its file beside it."""
    return zip(lines, match_columns(KIND_OF[lines[0]["kind"]], columns_of(lines)), strict=True)


def columns_of(lines: list[dict[str, str]]) -> list[Column]:
    return [Column(at, line["heading"], tuple(filter(None, line["cells"].split(";")))) for at, line in enumerate(lines)]


def columns(*headed: tuple[str, str]) -> list[Column]:
    return [Column(at, heading, tuple(cells.split("|"))) for at, (heading, cells) in enumerate(headed)]


@pytest.mark.parametrize("lines", FILES, ids=[f"{lines[0]['kind']}: {lines[0]['file']}" for lines in FILES])
def test_no_column_is_taken_wrongly_without_a_mark(lines):
    wrong = [(line["heading"], match.key) for line, match in matched(lines) if match.key not in ("", line["field"])
             and match.confidence is not Confidence.CHECK]  # fmt: skip
    assert not wrong


def test_nine_in_ten_are_right():
    outcomes = [(line, match) for lines in FILES for line, match in matched(lines)]
    missed = [(line["heading"], line["field"], match.key) for line, match in outcomes if match.key != line["field"]]
    assert len(outcomes) >= 600
    assert len(missed) <= (1 - WANTED) * len(outcomes), missed


def test_the_kind_of_nearly_every_file_is_told_by_its_columns():
    found = [(best_kind(columns_of(lines), RECOGNISED), lines[0]["kind"]) for lines in FILES]
    assert not [(kind.code, wanted) for kind, wanted in found if kind is not None and kind.code != wanted]
    assert sum(kind is None for kind, _ in found) <= 1


@pytest.mark.parametrize(
    ("heading", "known"),
    [("Name of the school", "School name"), ("What is your work e-mail address?", "Work email"), ("Tel. No.", "Phone"),
     ("Asst Head 2", "Assistant head 2"), ("Phase(s)", "Phases"), ("URN (6 digits)", "URN")],
)  # fmt: skip
def test_headings_that_say_the_same(heading, known):
    assert words_of(heading) == words_of(known)


@pytest.mark.parametrize(
    ("question", "known"),
    [("Please give the name of the school in which you work", "Name of school"), ("What is your e-mail address?", "Email"),
     ("When did you start in your current post?", "Date started in post"), ("On which telephone number can we reach you?", "Phone"),
     ("Who awarded your designation?", "Designation awarded by"), ("What is the URN of the academy where you work?", "Academy URN")],
)  # fmt: skip
def test_questions_that_ask_for_what_a_heading_says(question, known):
    assert words_of(known) in words_asked(question)


@pytest.mark.parametrize(
    "question",
    ["School", "Status", "Do you have a deputy head?", "How many deputy heads are there?", "Where is your school?", "Which school?"],
)
def test_what_is_no_such_question_asks_for_nothing(question):
    assert words_asked(question) in ((), (("school",),))


@pytest.mark.parametrize("question", ["What was your role?", "What will your role be?", "Which role would you like to hold?"])
def test_a_role_that_was_or_will_be_is_not_the_role_held(question):
    assert ("role",) not in words_asked(question)


def test_a_question_that_is_understood_counts_unattended():
    sent = columns(
        ("Please give the name of the school in which you work", "Lark Rise|Lark Rise|Holm Oak"),
        ("What is your name?", "Hal Ward|Elsa Lark|Jo Reed"),
        ("What is your line manager's e-mail address?", EMAILS), ("Please provide your e-mail address", EMAILS),
    )  # fmt: skip
    assert [match.key for match in unattended(match_columns(KIND_OF["return"], sent), KIND_OF["return"])] == ["school", "name", "", "email"]


@pytest.mark.parametrize(
    ("heading", "known", "is_slip"),
    [("Frist name", "First name", True), ("Emial", "Email", True), ("Start time", "Start date", False), ("Staff name", "Last name", False),
     ("PA email", "Private email", False), ("Line manager", "Business manager", False)],
)  # fmt: skip
def test_slips_of_the_keyboard(heading, known, is_slip):
    assert differ_by_a_slip(words_of(heading), words_of(known)) is is_slip


EMAILS = "a@x.example|b@x.example|c@x.example"


def test_an_address_that_may_be_of_anybody_is_never_sure_and_never_taken_unattended():
    sent = columns(
        ("URN", "100001|100002|100003"), ("Name", "Hal Ward|Elsa Lark|Anwen Reedbank"), ("Email", EMAILS), ("PA's e-mail", EMAILS),
        ("Homely email box", EMAILS),
    )  # fmt: skip
    matches = match_columns(KIND_OF["return"], sent)
    assert [match.key for match in matches] == ["urn", "name", "email", "", "own_email"]
    assert matches[4].confidence is Confidence.CHECK
    alone = unattended(matches, KIND_OF["return"])
    assert [match.key for match in alone] == ["urn", "name", "email", "", ""]
    assert "Nobody was there to check it" in alone[4].why


def test_a_heading_gives_way_to_the_column_whose_cells_agree_with_it():
    sent = columns(("Email", "anonymous|anonymous|anonymous"), ("Your work e-mail", EMAILS))
    matches = match_columns(KIND_OF["return"], sent)
    assert [(match.key, match.confidence) for match in matches] == [("", Confidence.CHECK), ("email", Confidence.SURE)]


def test_a_list_of_designations_is_not_taken_for_a_return(office):
    table = TableInMemory(
        ("School URN", "First Name", "Last Name", "Designation Held", "Designated From"), [("100001", "Hal", "Ward", "SLE", "2025-09-01")]
    )
    assert stage(table, store=office.store).kind == "designations"


FORM = (("ID", "1|2|3"), ("Start time", "10/5/26 9:12:33|10/5/26 9:20:01|10/5/26 9:30:00"),
        ("Completion time", "10/5/26 9:15:00|10/5/26 9:22:00|10/5/26 9:31:00"))  # fmt: skip
OF_THE_CLERK = (("Email", "office@lark.example|office@lark.example|office@holm.example"), ("Name", "Olive Clerk|Olive Clerk|Max Clerk"))
LEADERS = ("URN", "100001|100001|100002"), ("Full name of the leader?", "Hal Ward|Elsa Lark|Jo Reed")


def taken(*headed: tuple[str, str]) -> dict[str, tuple[str, Confidence]]:
    return {match.heading: (match.key, match.confidence) for match in match_columns(KIND_OF["return"], columns(*headed))}


def test_who_filled_in_a_form_is_not_the_leader_it_asks_about():
    found = taken(*FORM, *OF_THE_CLERK, *LEADERS, ("What is the leader's email?", EMAILS))
    assert found["Full name of the leader?"] == ("name", Confidence.SURE)
    assert found["What is the leader's email?"] == ("email", Confidence.SURE)
    assert found["Email"] == found["Name"] == ("", Confidence.IGNORED)


def test_the_address_of_whoever_filled_in_a_form_is_never_taken_for_the_leaders_without_a_look():
    sent = columns(*FORM, *OF_THE_CLERK, *LEADERS)
    matches = match_columns(KIND_OF["return"], sent)
    assert (matches[3].key, matches[3].confidence) == ("", Confidence.CHECK)
    assert "who filled it in" in matches[3].why
    assert unattended(matches, KIND_OF["return"])[3].key == ""


def test_where_a_form_asks_for_nobody_else_whoever_answered_is_meant_and_to_be_checked():
    found = taken(*FORM, *OF_THE_CLERK, ("URN", "100001|100001|100002"), ("Role", "Headteacher|SENCO|DSL"))
    assert (found["Email"], found["Name"]) == (("email", Confidence.CHECK), ("name", Confidence.CHECK))


def test_an_anonymous_form_names_nobody():
    found = taken(*FORM, ("Email", "anonymous|anonymous|anonymous"), ("Name", ""), *LEADERS, ("Leader email", EMAILS))
    assert (found["Email"], found["Name"]) == (("", Confidence.IGNORED), ("", Confidence.IGNORED))
    assert found["Leader email"] == ("email", Confidence.SURE)


def test_a_google_form_notes_who_filled_it_in_too():
    found = taken(("Timestamp", "05/10/2026 09:12:33"), ("Email address", "office@lark.example"), *LEADERS)
    assert found["Email address"] == ("", Confidence.CHECK)


@pytest.mark.parametrize("heading", ["Full name of the person", "Whole name"])
def test_a_whole_name_is_no_part_of_a_name(heading):
    found = taken(("URN", "100001"), ("Name", "Hal Ward"), (heading, "Hal Ward"))
    assert found[heading][0] not in ("first_name", "last_name")


def test_every_column_of_a_wide_row_is_taken_or_says_why_not():
    sent = columns(
        ("URN", "100001"), ("Headteacher", "Elsa Lark"), ("Headteacher FTE", "0.8"), ("Middle leader 1", "Hal Ward"),
        ("Middle leader 1 role", "Maths lead"), ("Middle leader 1 email", "h@x.example"), ("Middle leader 17", "Zed Ash"),
        ("Shoe size", "7"),
    )  # fmt: skip
    matches = {match.heading: match for match in match_columns(KIND_OF["return"], sent)}
    assert matches["Middle leader 1 role"].key == "wide_middle_1_job_title"
    assert "names, job titles, e-mails, phones and dates" in matches["Headteacher FTE"].why
    assert (matches["Middle leader 17"].confidence, "up to 16" in matches["Middle leader 17"].why) == (Confidence.CHECK, True)
    assert all(match.key or match.why for match in matches.values())


@pytest.mark.parametrize(
    "heading", ["Appointed", "Appointed on", "Appointment date", "In post since", "In role since", "Commenced", "Date of appt"]
)
def test_ways_to_say_since_when_count_unattended(heading):
    sent = columns(("URN", "100001"), ("Name", "Hal Ward"), (heading, "01/09/2024"))
    assert unattended(match_columns(KIND_OF["return"], sent), KIND_OF["return"])[2].key == "start"


@pytest.mark.parametrize(
    ("heading", "key", "confidence"),
    [
        ("Headteacher / Principal", "wide_headteacher_1", Confidence.SURE), ("Safeguarding lead (DSL)", "wide_dsl_1", Confidence.CHECK),
        ("Job title (as on contract)", "job_title", Confidence.CHECK), ("Email (PA)", "", Confidence.IGNORED),
        ("Role / tier", "job_title", Confidence.CHECK),
    ],
)  # fmt: skip
def test_a_heading_that_says_a_thing_twice_or_in_brackets(heading, key, confidence):
    assert taken(("URN", "100001"), ("Name", "Hal Ward"), (heading, "Kit Vale"))[heading] == (key, confidence)


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [("return", "start", "end"), ("designations", "valid_from", "valid_to"), ("partnerships", "starts_on", "planned_end")],
)
def test_date_from_and_date_to_are_the_days_of_what_the_file_is_about(kind, first, last):
    matches = match_columns(KIND_OF[kind], columns(("Date from", "1/9/2019|1/9/2020"), ("Date to", "31/8/2027|31/8/2028")))
    assert [(match.key, match.confidence) for match in matches] == [(first, Confidence.SURE), (last, Confidence.SURE)]


def test_a_form_filled_in_from_the_top_down_is_called_one(office):
    answers = [["URN", "100001"], ["Headteacher", "Hal Ward"], ["Headteacher e-mail", ""], ["Chair of governors", "Dr Ann Lee"]]
    for headings, rows in ((("School name", "Lark Rise"), answers), (("", "School name", "Lark Rise"), [["", *row] for row in answers])):
        with pytest.raises(KnownFailure, match="This sheet is a form: its headings stand one below another") as refused:
            stage(TableInMemory(headings, rows, "form.xlsx"), "auto", store=office.store, options=ImportOptions())
        assert "Transpose" in refused.value.what_next
    rows = [["Headteacher", "Hal Ward"], ["Deputy head", "Ann Marl"], ["SENCO", "Bo Day"]]
    with pytest.raises(KnownFailure, match="not of a kind that LeadDesk knows"):
        stage(TableInMemory(("Role", "Name"), rows, "no school.csv"), "auto", store=office.store, options=ImportOptions())
    wide = TableInMemory(("heading", "2017", "2018", "2019", "2020"), [["URN"], ["Postcode"], ["Headteacher"]], "matrix.csv")
    with pytest.raises(KnownFailure, match="not of a kind that LeadDesk knows"):
        stage(wide, "auto", store=office.store, options=ImportOptions())


def test_a_form_that_asks_for_each_leader_is_a_return_whoever_filled_it_in(office):
    headings = (
        "ID", "Start time", "Completion time", "Email", "Name", "Last modified time", "Name of your school",
        "What is your headteacher's name?", "Headteacher's email address", "Who is your SENCO?",
    )  # fmt: skip
    row = ["1", "2026-11-02 09:04:11", "2026-11-02 09:09:01", "office@oak.example", "The office", "", "St Mary's CofE Primary School",
           "Elsa Lark", "head@oak.example", "Hal Ward"]  # fmt: skip
    staging = stage(TableInMemory(headings, [row], "form.xlsx"), "auto", store=office.store, options=ImportOptions())
    taken = {match.heading: match.key for match in staging.columns if match.key}
    assert staging.kind == "return"
    assert taken == {
        "Name of your school": "school", "What is your headteacher's name?": "wide_headteacher_1",
        "Headteacher's email address": "wide_headteacher_1_email", "Who is your SENCO?": "wide_senco_1",
    }  # fmt: skip
