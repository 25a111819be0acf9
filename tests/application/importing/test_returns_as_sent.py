"""Leadership returns as schools send them: whole names in a cell, a row a school, vacancies, dates, blanks."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.application.home import home_page
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Appointment, HeadshipModel, Person, Vacancy

from .sent import DAY, WHOLE, brought, codes, everything, posts, staged, verdicts


def planned_people(staging):
    return staging.plan.added.get("person", {}).values()


@pytest.mark.parametrize(
    ("cells", "who", "role", "told"),
    [
        ("Dr. John van der Berg (Executive Head)|", "John van der Berg", "executive_headteacher", ["post_in_name"]),
        ("SMITH, Jane|Deputy Head", "Jane Smith", "deputy_head", ["recased"]),
        ("SMITH Jane|Deputy Head", "Jane Smith", "deputy_head", ["recased"]),
        ("Jane Smith - SENCO|", "Jane Smith", "senco", ["post_in_name"]),
        ("Jane Smith|Deputy Head & SENCO", "Jane Smith", "deputy_head", ["job_title"]),
        ("Jane Smith|Assistant Head (Inclusion)", "Jane Smith", "assistant_head", []),
        ("Jane Smith|Asistant Headteacher", "Jane Smith", "assistant_head", ["job_title"]),
        ("Mrs Jane Smith née Heron OBE|SENDCo", "Jane Smith", "senco", []),
        ("Jane Smith (SENCO)|Deputy Head", "Jane Smith", "deputy_head", ["post_in_name", "noted"]),
        ("Jane Smith (maternity cover)|SENCO", "Jane Smith", "senco", ["post_in_name", "noted"]),
        ("Madonna|SENCO", "Madonna", "senco", ["one_name"]),
        ("Zoë Quill 😀|SENCO", "Zoë Quill 😀", "senco", ["odd_name"]),
        ("Robert'); DROP TABLE|SENCO", "Robert'); DROP TABLE", "senco", ["odd_name", "one_name"]),
        ("=HYPERLINK(1)|SENCO", "=HYPERLINK(1)", "senco", ["odd_name", "one_name"]),
    ],
)
def test_a_whole_name_in_one_cell(office, cells, who, role, told):
    staging = brought(office, WHOLE, f"100001|{cells}|")
    assert verdicts(staging) == [Verdict.CREATED]
    assert codes(staging) == told
    assert {(name, code) for name, code, _, _ in posts(office, "100001")} == {(who, role)}
    assert verdicts(staged(office, WHOLE, f"100001|{cells}|")) == [Verdict.UNCHANGED]


def test_two_people_in_a_cell_each_get_the_post(office):
    staging = brought(office, WHOLE, "100001|J Smith / A Patel (co-heads)||office@oak.example")
    assert codes(staging) == ["split"]
    assert {name for name, *_ in posts(office, "100001")} == {"J Smith", "A Patel"}
    assert {post.headship_model for post in office.every(Appointment)} == {HeadshipModel.CO_HEAD}
    assert verdicts(staged(office, WHOLE, "100001|J Smith / A Patel (co-heads)||")) == [Verdict.UNCHANGED]


def test_two_or_one_is_asked_for_and_not_guessed(office):
    staging = staged(office, WHOLE, "100001|Mr & Mrs J Smith|Co-heads|")
    assert (verdicts(staging), codes(staging)) == ([Verdict.REJECTED], ["two_people"])
    assert staging.messages[-1].column == "Name"


@pytest.mark.parametrize("word", ["TBC", "vacant", "n/a", "-", "Vacant (from January)"])
def test_a_vacancy_is_no_person(office, word):
    people = len(office.every(Person))
    staging = brought(office, WHOLE, f"100001|{word}|Deputy headteacher|")
    assert verdicts(staging) == [Verdict.CREATED]
    (vacancy,) = office.every(Vacancy)
    assert (vacancy.school, vacancy.role_code, vacancy.tier_code, vacancy.first_seen) == (
        office.school("100001").uid, "deputy_head", "senior", DAY,
    )  # fmt: skip
    assert len(office.every(Person)) == people
    assert verdicts(staged(office, WHOLE, f"100001|{word}|Deputy headteacher|")) == [Verdict.UNCHANGED]


def test_a_new_holder_fills_the_vacancy_and_a_second_empty_post_stays_empty(office):
    brought(office, WHOLE, "100001|TBC|Deputy headteacher|")
    brought(office, WHOLE, "100001|Anwen Reedbank|Deputy headteacher|", as_at=date(2026, 12, 1))
    assert [vacancy.filled_by for vacancy in office.every(Vacancy)] == [date(2026, 12, 1)]
    brought(office, WHOLE, "100001|TBC|SENCO|", "100001|Tomos Quill|SENCO|", as_at=date(2026, 12, 2))
    assert [vacancy.filled_by for vacancy in office.every(Vacancy)] == [date(2026, 12, 1), None]


def test_a_post_seen_empty_is_not_filled_before_that_day(office):
    brought(office, WHOLE, "100001|TBC|Deputy headteacher|")
    brought(office, f"{WHOLE}|Start date", "100001|Anwen Reedbank|Deputy headteacher||2025-09-01", as_at=date(2026, 12, 1))
    assert [vacancy.filled_by for vacancy in office.every(Vacancy)] == [DAY]


def test_a_post_called_vacant_whose_holder_is_held_is_told(office):
    brought(office, WHOLE, "100001|Anwen Reedbank|SENCO|")
    staging = staged(office, WHOLE, "100001|vacant|SENCO|")
    assert codes(staging) == ["vacant"]
    assert not staging.plan.changed


WIDE = "School URN|Headteacher|Headteacher email|Deputy head 1|Deputy head 2|Middle leader 1|Middle leader 2|SENCO|Chair of governors"


def test_a_row_a_school_names_a_leader_in_each_column(office):
    row = "100001|Ms Hal Ward|head@oak.example|TBC|Siôn Lark|Anwen Reedbank (Maths lead)|TOMOS QUILL||"
    staging = brought(office, WIDE, row)
    assert (staging.kind, verdicts(staging)) == ("return", [Verdict.CREATED])
    assert posts(office, "100001") == {
        ("Hal Ward", "headteacher", "headteacher", ""), ("Siôn Lark", "deputy_head", "senior", ""),
        ("Anwen Reedbank", "subject_leader", "middle", "Maths lead"), ("Tomos Quill", "", "middle", ""),
    }  # fmt: skip
    assert [vacancy.role_code for vacancy in office.every(Vacancy)] == ["deputy_head"]
    assert {post.email for post in office.every(Appointment)} == {"head@oak.example", ""}
    assert staging.counts["rows"] == 1
    assert verdicts(staged(office, WIDE, row)) == [Verdict.UNCHANGED]


def test_a_wide_row_that_fails_in_part_is_saved_in_part_and_told(office):
    staging = brought(office, WIDE, "100001|Mr & Mrs J Smith||||Anwen Reedbank|||")
    assert (verdicts(staging), codes(staging)) == ([Verdict.CREATED], ["two_people"])
    assert {name for name, *_ in posts(office, "100001")} == {"Anwen Reedbank"}


def test_personal_address_and_telephone_are_the_persons_own(office):
    headings = "URN|Name|Job title|Work email|Personal email|Telephone|Mobile"
    row = "100001|Anwen Reedbank|SENCO|senco@oak.example|anwen@home.example|01632960123|07700900123"
    brought(office, headings, row)
    (person,), (post,) = office.every(Person), office.every(Appointment)
    assert (person.email, person.phone) == ("anwen@home.example", "07700 900123")
    assert (post.email, post.phone) == ("senco@oak.example", "01632 960123")
    assert verdicts(staged(office, headings, row)) == [Verdict.UNCHANGED]


def test_of_two_addresses_in_a_cell_the_first_is_kept_and_told(office):
    staging = brought(office, WHOLE, "100001|Anwen Reedbank|SENCO|a.reedbank@oak.example; anwen@oak.example")
    assert codes(staging) == ["two_addresses"]
    assert [post.email for post in office.every(Appointment)] == ["a.reedbank@oak.example"]


def test_the_day_of_confirmation_dates_the_file(office):
    headings = "URN|Name|Job title|Correct as at|End date"
    staging = brought(office, headings, "100001|Anwen Reedbank|SENCO|14/10/2026|20/10/2026", as_at=None)
    assert staging.as_at == date(2026, 10, 14)
    (post,) = office.every(Appointment)
    assert (post.first_seen, post.end_latest) == (date(2026, 10, 14), date(2026, 10, 20))
    again = staged(office, headings, "100001|Anwen Reedbank|SENCO|14/10/2026|20/10/2026", as_at=date(2026, 11, 14))
    assert verdicts(again) == [Verdict.UNCHANGED]


def test_a_messy_return_is_undone_exactly_and_its_counts_add_up(office):
    brought(office, WHOLE, "100001|TBC|Deputy head|", "100001|Hal Ward|SENCO|")
    before = everything(office)
    rows = ("100001|Anwen Reedbank|Deputy head|", "100002|Hal Ward|SENCO|", "100001|H Ward|SENCO|", "100003|SMITH, Jo|Head|", "1|X Y|Z|")
    staging = brought(office, WHOLE, *rows, "100001|Mr & Mrs Lark||", "900000|Elsa Where|Head|")
    counts = staging.counts
    assert counts["rows"] == 7 == sum(number for word, number in counts.items() if word != "rows")
    assert (counts["created"], counts["rejected"], counts["skipped"]) == (4, 2, 1)
    office.store.history.undo()
    assert everything(office) == before


def test_an_older_value_is_shown_and_taken_only_where_the_row_is_ticked(office):
    headings = "URN|Name|Job title|Telephone|Mobile"
    brought(office, headings, "100001|Hal Ward|SENCO|01632960123|07700900123")
    rows, day = ("100001|Hal Ward|SENCO|01632960999|07700900999",), date(2026, 10, 3)
    left = staged(office, headings, *rows, as_at=day)
    assert (verdicts(left), codes(left)) == ([Verdict.UNCHANGED], ["older", "older"])
    assert {message.column for message in left.messages if message.row} == {"Telephone", "Mobile"}
    taken = staged(office, headings, *rows, as_at=day, taken=frozenset({2}))
    assert (verdicts(taken), {change.field for change in taken.rows[0].changes}) == ([Verdict.UPDATED], {"phone"})


def test_blanks_clear_only_where_an_officer_says_so(office):
    headings = "URN|Name|Job title|Telephone|Mobile|Start date"
    brought(office, headings, "100001|Hal Ward|SENCO|01632960123|07700900123|01/09/2025")
    row = "100001|Hal Ward|SENCO|||32/13/2025"
    kept = staged(office, headings, row)
    assert verdicts(kept) == [Verdict.UNCHANGED]
    cleared = brought(office, headings, row, clears=True)
    assert [(change.kind, change.field) for change in cleared.rows[0].changes] == [("person", "phone"), ("appointment", "phone")]
    (person,), (post,) = office.every(Person), office.every(Appointment)
    assert (person.phone, post.phone, post.start_earliest) == ("", "", date(2025, 9, 1))


NAMES = st.text(st.sampled_from("AaBbéÖ’'-.,()/& 12"), min_size=1, max_size=24)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(NAMES, min_size=1, max_size=3))
def test_no_name_is_lost_in_silence(office, names):
    """Whatever a cell holds, its row is saved, rejected or a vacancy, and importing what was saved makes nobody twice."""
    rows = [f"100001|{name}|SENCO|" for name in names]
    staging = staged(office, WHOLE, *rows)
    assert len(staging.rows) == len(rows)
    for row in staging.rows:
        if row.verdict in (Verdict.REJECTED, Verdict.CONFLICT):
            assert staging.messages_of(row.number)


def test_the_post_of_a_leader_who_has_a_column_of_their_own(office):
    headings = "URN|Headteacher|Middle leader 1|Middle leader 1 role|Middle leader 2|Middle leader 2 role"
    staging = brought(office, headings, "100001|Elsa Lark|Hal Ward|Head of Year 7||SENCO")
    assert ("Hal Ward", "year_leader", "middle", "Head of Year 7") in posts(office, "100001")
    (told,) = [message for message in staging.messages if message.row]
    assert (told.column, "“SENCO” stands here without a name" in told.message) == ("Middle leader 2 role", True)


def test_a_row_that_names_two_headteachers_keeps_both_and_says_so(office):
    staging = brought(office, "URN|Headteacher|Headteacher 2", "100001|Elsa Lark|Jo Reed", "100002|Anwen Reedbank|Anwen Reedbank")
    assert {name for name, role, *_ in posts(office, "100001") if role == "headteacher"} == {"Elsa Lark", "Jo Reed"}
    assert [message.message for message in staging.messages if message.code == "two_heads"] == [
        "This row names two headteachers, Elsa Lark and Jo Reed; both are kept. Check that they share the post, or end one."
    ]


def test_columns_that_are_not_taken_are_named_with_the_reason(office):
    staging = staged(office, "URN|Headteacher|Headteacher FTE|FTE|Shoe size|Spare", "100001|Elsa Lark|0.8|1.0|7|")
    assert [message.message for message in staging.messages if message.code == "columns_ignored"] == [
        "1 column was not taken: Headteacher FTE. LeadDesk reads only names, job titles, e-mails, phones and dates from columns such as "
        "“headteacher”.",
        "2 columns were not taken: FTE; Shoe size. Nothing in a leadership return is headed so.",
    ]
    assert not [message for message in staged(office, "URN|Name|FTE", "100001|Hal Ward|1", columns={0: "urn", 1: "name"}).messages
                if message.code == "columns_ignored"]  # fmt: skip


def test_words_put_in_a_note_are_told_under_the_column_in_which_they_stood(office):
    staging = staged(office, "URN|Name|Job title|Phone", "100001|Jane Smith (maternity cover)|SENCO|01632 960101 ask for Bea")
    assert [message.column for message in staging.messages if message.code == "noted"] == ["Phone", "Name"]


def test_on_home_only_rows_wait_to_be_looked_at(office):
    before = home_page(store=office.store).doubts.messages
    brought(office, WHOLE, "100001|Hal Ward|SENCO|hal@oak.example")
    assert home_page(store=office.store).doubts.messages == before
    later = "100001|José Pond|SENCO|", "100001|JosÃ© Marsh|DSL|"
    brought(office, WHOLE, *later)
    assert home_page(store=office.store).doubts.messages == before + 1


def test_a_bare_name_over_names_of_schools_is_theirs_and_makes_nobody_of_them(office):
    schools = staged(office, "URN|Name|Headteacher|Job title", "100001|Oak Primary School|Hal Ward|", "100002|Lark Rise Academy|Elsa Lark|")
    assert [(match.heading, match.key) for match in schools.columns][:3] == [
        ("URN", "urn"), ("Name", "school"), ("Headteacher", "wide_headteacher_1"),
    ]  # fmt: skip
    assert {person.name for person in planned_people(schools)} == {"Hal Ward", "Elsa Lark"}
    beside = staged(office, "URN|School|Name|First name|Last name", "100001||Lark Rise Academy|Hal|Ward")
    assert (beside.columns[2].key, {person.name for person in planned_people(beside)}) == ("", {"Hal Ward"})


@pytest.mark.parametrize("words", ["Same as deputy", "Same person", "see Head", "As headteacher", "Covered by the head", "Shared with Oak"])
def test_words_that_point_to_somebody_else_name_nobody(office, words):
    staging = staged(office, WHOLE, f"100001|{words}|SENCO|", "100001|Asa Samey|SENCO|")
    assert verdicts(staging) == [Verdict.REJECTED, Verdict.CREATED]
    assert [message.message for message in staging.messages if message.row == 2] == [
        f"“{words}” does not name a person. Write who it is, or Vacant."
    ]


def test_a_school_where_a_person_belongs_is_rejected_and_said(office):
    staging = staged(office, WHOLE, "100001|Hal Ward|SENCO|", "100002|Lark Rise Academy|Headteacher|", "100001|Elsa Lark|DSL|")
    assert verdicts(staging) == [Verdict.CREATED, Verdict.REJECTED, Verdict.CREATED]
    assert [message.message for message in staging.messages if message.row == 3] == [
        "“Lark Rise Academy” is the name of a school, not of a person. Write who it is."
    ]


@pytest.mark.parametrize(
    ("written", "role", "title"),
    [
        ("Deputy Head / DSL", "deputy_head", "Deputy Head / DSL"), ("SENCO & Inclusion", "senco", "SENCO & Inclusion"),
        ("Grand Panjandrum", "", "Grand Panjandrum"), ("SENCO", "senco", ""),
    ],
)  # fmt: skip
def test_a_role_that_is_in_no_list_is_kept_as_the_job_title(office, written, role, title):
    staging = brought(office, "URN|Name|Role", f"100001|Hal Ward|{written}")
    assert ("Hal Ward", role, title) in {(name, code, said) for name, code, _, said in posts(office, "100001")}
    assert not [message for message in staging.messages if "left out" in message.message]


def test_a_role_in_no_list_beside_a_job_title_is_told(office):
    staging = brought(office, "URN|Name|Role|Job title", "100001|Hal Ward|Grand Panjandrum|SENCO")
    assert "“Grand Panjandrum” is not in the list roles; it was left out." in [message.message for message in staging.messages]
    assert ("Hal Ward", "senco", "SENCO") in {(name, code, said) for name, code, _, said in posts(office, "100001")}
