"""Leadership returns as schools send them: whole names in a cell, a row a school, schools by name, vacancies, references."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.application.importing import ImportOptions, TableInMemory, save, stage
from leaddesk.application.importing.people.joining import SamePersonAnswer
from leaddesk.application.importing.school_matching import SchoolAnswer
from leaddesk.application.leaders import join_people, keep_apart
from leaddesk.domain.imports import DIFFERENT_PEOPLE, PossibleDuplicate, Verdict
from leaddesk.domain.leaders import Appointment, HeadshipModel, Person, Vacancy
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import SchoolLink

from .conftest import school

DAY = date(2026, 11, 3)
KINDS = (Person, Appointment, Vacancy, PossibleDuplicate)


@pytest.fixture
def office(desk):
    """Five schools: one has closed into another, two bear one name."""
    closed = {"status": "Closed", "status_code": "2", "closed": "31-08-2026", "EstablishmentName": "Mill Lane Infant School"}
    two = {"EstablishmentName": "Holm Oak School"}
    desk.bring(
        school("100001", EstablishmentName="St Mary's CofE Primary School", postcode="ZZ1 1AA", la="855", status_code="1"),
        school("100002", EstablishmentName="Quarry Wood Primary School", postcode="ZZ1 2AB", status_code="1"),
        school("100003", **closed), school("100004", **two, postcode="ZZ1 3AA", status_code="1"), school("100005", **two, status_code="1"),
    )  # fmt: skip
    with desk.store.writing("Number a school") as work:
        work.replace([replace(desk.school("100001"), establishment_number="2001")])
    desk.keep(SchoolLink(uid=new_uid(), school=desk.school("100003").uid, linked_urn="100002", link_type="Successor"))
    return desk


def staged(desk, headings, *rows, as_at=DAY, **options):
    table = TableInMemory(tuple(headings.split("|")), [row.split("|") for row in rows], "return.csv", "ab" * 32)
    return stage(table, store=desk.store, options=ImportOptions(as_at=as_at, **options))


def brought(desk, headings, *rows, **options):
    staging = staged(desk, headings, *rows, **options)
    save(staging, store=desk.store)
    return staging


def everything(desk):
    return {kind: {record.uid: record for record in desk.every(kind)} for kind in KINDS}


def posts(desk, urn):
    """Every post at a school: who, role, tier, title."""
    people = {person.uid: person for person in desk.every(Person)}
    uid = desk.school(urn).uid
    here = [post for post in desk.every(Appointment) if post.school == uid]
    return {(people[post.person].name, post.role_code, post.tier_code, post.job_title) for post in here}


def verdicts(staging):
    return [row.verdict for row in staging.rows]


def codes(staging):
    return [message.code for message in staging.messages if message.row]


WHOLE = "URN|Name|Job title|Email"


@pytest.mark.parametrize(
    ("cells", "who", "role", "told"),
    [
        ("Dr. John van der Berg (Executive Head)|", "John van der Berg", "executive_headteacher", []),
        ("SMITH, Jane|Deputy Head", "Jane Smith", "deputy_head", ["recased"]),
        ("SMITH Jane|Deputy Head", "Jane Smith", "deputy_head", ["recased"]),
        ("Jane Smith - SENCO|", "Jane Smith", "senco", []),
        ("Jane Smith|Deputy Head & SENCO", "Jane Smith", "deputy_head", []),
        ("Jane Smith|Assistant Head (Inclusion)", "Jane Smith", "assistant_head", []),
        ("Jane Smith|Asistant Headteacher", "Jane Smith", "assistant_head", ["job_title"]),
        ("Mrs Jane Smith née Heron OBE|SENDCo", "Jane Smith", "senco", []),
        ("Madonna|SENCO", "Madonna", "senco", ["one_name"]),
        ("Zoë Quill 😀|SENCO", "Zoë Quill 😀", "senco", ["recased"]),
        ("Robert'); DROP TABLE|SENCO", "Robert'); DROP TABLE", "senco", ["recased", "one_name"]),
        ("=HYPERLINK(1)|SENCO", "=HYPERLINK(1)", "senco", ["recased", "one_name"]),
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


BY_NAME = "DfE number|School|Postcode|Name|Job title"


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ("855/2001||", []), ("8552001||", []), ("|St Mary's CofE Primary School|", ["by_name"]),
        ("|St. Mary's C of E (VA) Pri. Sch.|zz11aa", []), ("|Holm Oak School|ZZ1 3AA", []),
    ],
)  # fmt: skip
def test_a_school_is_found_without_its_urn(office, cells, told):
    staging = staged(office, BY_NAME, f"{cells}|Anwen Reedbank|SENCO")
    assert (verdicts(staging), codes(staging)) == ([Verdict.CREATED], told)


def test_a_name_that_comes_near_is_asked_and_one_answer_serves_all_its_rows(office):
    rows = ["|St. Mary's C of E (VA) Pri. Sch.||Anwen Reedbank|SENCO", "|St. Mary's C of E (VA) Pri. Sch.||Tomos Quill|Deputy head"]
    asked = staged(office, BY_NAME, *rows)
    assert verdicts(asked) == [Verdict.CONFLICT] * 2
    question = asked.questions[0]
    assert question.answers == (SchoolAnswer.LEAVE, "St Mary's CofE Primary School (URN 100001, ZZ1 1AA)")
    assert len({one.key for one in asked.questions}) == 1
    assert verdicts(staged(office, BY_NAME, *rows, answers={question.key: question.answers[1]})) == [Verdict.CREATED] * 2
    assert verdicts(staged(office, BY_NAME, *rows, answers={question.key: question.answers[0]})) == [Verdict.SKIPPED] * 2


def test_two_schools_of_one_name_are_asked_about(office):
    asked = staged(office, BY_NAME, "|Holm Oak School||Anwen Reedbank|SENCO")
    assert verdicts(asked) == [Verdict.CONFLICT]
    assert len(asked.questions[0].answers) == 3


def test_a_closed_school_gives_way_to_its_successor(office):
    staging = brought(office, WHOLE, "100003|Anwen Reedbank|SENCO|")
    assert (verdicts(staging), codes(staging)) == ([Verdict.CREATED], ["successor"])
    assert {name for name, *_ in posts(office, "100002")} == {"Anwen Reedbank"}


def test_a_dfe_number_in_the_urn_column_is_read_as_one(office):
    assert codes(staged(office, WHOLE, "855/2001|Anwen Reedbank|SENCO|")) == ["dfe_number"]


def test_a_urn_and_a_name_that_disagree(office):
    headings = "URN|School|Name|Job title"
    wrong = staged(office, headings, "100001|Quarry Wood Primary|Anwen Reedbank|SENCO")
    assert (verdicts(wrong), codes(wrong)) == ([Verdict.CONFLICT], ["school_name"])
    odd = staged(office, headings, "100001|Zebra House|Anwen Reedbank|SENCO")
    assert (verdicts(odd), codes(odd)) == ([Verdict.CREATED], ["school_name"])
    same = staged(office, headings, "100001|St Marys Primary|Anwen Reedbank|SENCO")
    assert (verdicts(same), codes(same)) == ([Verdict.CREATED], [])


@pytest.mark.parametrize("cells", ["|||Anwen Reedbank|SENCO", "|Zebra House||Anwen Reedbank|SENCO", "855/9999|||Anwen Reedbank|SENCO"])
def test_a_row_without_a_school_that_is_held_is_rejected_in_words(office, cells):
    staging = staged(office, BY_NAME, cells)
    assert verdicts(staging) == [Verdict.REJECTED]
    assert len(codes(staging)) == 1


def test_two_schools_returns_that_name_the_same_person(office):
    headings = "URN|Name|Job title|TRN|Personal email"
    brought(
        office, headings, "100001|Anwen Reedbank|SENCO|1234567|", "100001|Tomos Quill|SENCO||t.quill@home.example",
        "100001|Hal Ward|SENCO||",
    )  # fmt: skip
    second = brought(
        office, headings, "100002|Anwen Reedbank|SENCO|1234567|", "100002|Tom Quill|SENCO||T.Quill@home.example", "100002|Hal Ward|SENCO||"
    )  # fmt: skip
    assert verdicts(second) == [Verdict.UPDATED, Verdict.UPDATED, Verdict.CREATED]
    counts = {person.last_name: sum(post.person == person.uid for post in office.every(Appointment)) for person in office.every(Person)}
    assert (counts["Reedbank"], counts["Quill"], counts["Ward"]) == (2, 2, 1)
    assert len(office.every(PossibleDuplicate)) == 1


def test_the_officers_answer_joins_two_or_keeps_them_apart_for_good(office):
    headings, row = "URN|Name|Job title", "100002|Hal Ward|SENCO"
    brought(office, headings, "100001|Hal Ward|SENCO")
    (question,) = staged(office, headings, row).questions
    same = staged(office, headings, row, answers={question.key: SamePersonAnswer.SAME})
    assert (verdicts(same), same.plan.added.keys()) == ([Verdict.UPDATED], {"appointment"})
    apart = brought(office, headings, row, answers={question.key: SamePersonAnswer.KEEP_APART})
    assert codes(apart) == []
    assert [pair.decision for pair in office.every(PossibleDuplicate)] == [DIFFERENT_PEOPLE]
    again = staged(office, headings, row)
    assert (verdicts(again), again.questions) == ([Verdict.UNCHANGED], [])


def test_an_answer_of_the_same_is_used_on_the_next_import(office):
    headings, row = "URN|Name|Job title", "100001|Halina Wardd|SENCO"
    brought(office, headings, "100001|Halina Ward|SENCO")
    (question,) = staged(office, headings, row).questions
    brought(office, headings, row, answers={question.key: SamePersonAnswer.SAME})
    again = staged(office, headings, row)
    assert (verdicts(again), again.questions, codes(again)) == ([Verdict.UNCHANGED], [], [])


def test_a_reference_finds_the_person_whose_name_has_changed(office):
    brought(office, WHOLE, "100001|Anwen Reedbank|SENCO|")
    (person,) = office.every(Person)
    headings = "Reference|URN|First name|Last name|Job title"
    renamed = staged(office, headings, f"{person.uid}|100001|Anwen|Ash|SENCO")
    assert (verdicts(renamed), codes(renamed)) == ([Verdict.UPDATED], [])
    assert {(change.field, change.new) for change in renamed.rows[0].changes} == {("last_name", "Ash"), ("former_names", "Reedbank")}
    others = (f"{person.uid}|100001|Tomos|Quill|SENCO", f"{new_uid()}|100001|Siôn|Lark|SENCO", "x|100001|Mo|Fen|SENCO")
    moved = staged(office, headings, *others)
    assert verdicts(moved) == [Verdict.CREATED] * 3
    assert codes(moved) == ["reference"] * 3


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


def test_a_file_that_contradicts_itself_is_told_and_the_first_row_counts(office):
    headings = "URN|Name|Job title|Email|Personal email"
    rows = ("100001|Hal Ward|SENCO|senco@oak.example|hal@home.example", "100001|Hal Ward|SENCO|send@oak.example|ward@home.example")
    staging = brought(office, headings, *rows)
    assert codes(staging) == ["two_rows", "email"]
    assert "Row 2 says" in staging.messages[-1].message
    assert [post.email for post in office.every(Appointment)] == ["senco@oak.example"]
    again = staged(office, headings, *rows)
    assert (verdicts(again), bool(again.plan)) == ([Verdict.UNCHANGED] * 2, False)


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


@pytest.mark.parametrize("row", ["100002|Halina Ward|SENCO|", "100001|Halina Wardd|Maths lead|", "100001|H Ward|Maths lead|"])
def test_two_joined_by_an_officer_stay_one_on_the_next_import(office, row):
    brought(office, WHOLE, "100001|Halina Ward|SENCO|", row)
    (pair,) = office.every(PossibleDuplicate)
    join_people(pair, pair.first, store=office.store)
    again = staged(office, WHOLE, "100001|Halina Ward|SENCO|", row)
    assert (verdicts(again), again.questions, bool(again.plan)) == ([Verdict.UNCHANGED] * 2, [], False)
    assert len(office.every(Person)) == 1


def test_two_kept_apart_by_an_officer_are_not_asked_about_again(office):
    rows = ("100001|Halina Ward|SENCO|", "100002|Halina Ward|SENCO|")
    brought(office, WHOLE, *rows)
    keep_apart(office.every(PossibleDuplicate)[0], store=office.store)
    again = staged(office, WHOLE, *rows)
    assert (verdicts(again), again.questions, codes(again)) == ([Verdict.UNCHANGED] * 2, [], [])


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
