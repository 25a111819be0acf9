"""Bad inputs at the level of cells, by their number in experience.md section 5: what an import says and keeps of each.

`PROVED` names the tests elsewhere that prove the others, and fails when one of them is gone.
"""

import ast
from pathlib import Path

import pytest

from leaddesk.application.importing.cell_care import CareAnswer
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Appointment, Person

from .numbered import TABLE, asked, planned, row, told
from .sent import brought, codes, staged, verdicts

TESTS = Path(__file__).resolve().parents[2]
SENT, SCHOOLS, NAMES = (
    f"application/{name}.py" for name in ("importing/test_returns_as_sent", "importing/test_school_matching", "test_names")
)
CELLS, PEOPLE = "domain/test_cells.py", "application/importing/test_people_matching.py"
FINDING = "documents/test_finding_tables.py"

PROVED = {
    "8 a school's name in other words": [(SCHOOLS, "test_a_name_that_comes_near_is_asked_and_one_answer_serves_all_its_rows")],
    "14 a word for a vacancy": [(SENT, "test_a_vacancy_is_no_person")],
    "15 Mr & Mrs": [(SENT, "test_two_or_one_is_asked_for_and_not_guessed"), (NAMES, "test_mr_and_mrs_cannot_be_told")],
    "16 two heads in a cell": [(SENT, "test_two_people_in_a_cell_each_get_the_post")],
    "17, 18, 23, 25, 27, 28 odd names": [(SENT, "test_a_whole_name_in_one_cell")],
    "19 accents and apostrophes": [
        (PEOPLE, "test_name_and_school_are_the_person_whatever_accents_and_case"),
        (CELLS, "test_names_agree_whatever_accents_apostrophes_and_composition"),
    ],
    "36 one address, two people": [(PEOPLE, "test_an_address_of_someone_else_altogether_is_told")],
    "40, 41, 43 telephones as people write them": [(CELLS, "test_phones_get_their_zero_and_their_spaces")],
    "45 a postcode in small letters": [(CELLS, "test_postcodes")],
    "48 an address of seven lines": [("documents/test_labels.py", "test_the_longest_real_address_has_room")],
    "62 a pathway that is not known": [
        ("application/importing/test_bookings.py", "test_a_programme_or_cohort_that_is_not_sure_is_asked_once_for_all_alike")
    ],
    "65, 66 numbers as their cells show them": [("documents/test_shown_numbers.py", "test_65_and_66_cells_are_read_as_they_are_shown")],
    "67 comments": [("documents/hostile/test_sheets.py", "test_comments_are_counted_and_told")],
    "68 rows struck out": [("documents/hostile/test_sheets.py", "test_hidden_and_struck_out_rows_are_read_and_told")],
    "71 headings in two rows": [(FINDING, "test_a_second_heading_row_under_a_merged_one_is_joined")],
}


@pytest.mark.parametrize("entry", PROVED)
def test_each_is_proved_where_the_table_says(entry):
    for file, name in PROVED[entry]:
        tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize(
    ("urn", "words"),
    [
        pytest.param("12345", "A URN has 6 digits; this has 5. Check it against GIAS.", id="1"),
        pytest.param("1O0001", "This URN has a letter O. Is it a zero? Correct it.", id="2"),
        pytest.param("", "This row names no school. Give its URN.", id="10"),
    ],
)
def test_rows_without_a_school(office, urn, words):
    staging = staged(office, TABLE, row(urn))
    assert (verdicts(staging), told(staging, 2)) == ([Verdict.REJECTED], [words])


@pytest.mark.parametrize(
    ("urn", "words"),
    [
        pytest.param("100001.0", [], id="3"),
        pytest.param("100 001", [], id="4"),
        pytest.param("855/2001", ["“855/2001” looks like a DfE number rather than a URN; it was read as one."], id="7"),
    ],
)
def test_urns_that_can_be_read(office, urn, words):
    staging = staged(office, TABLE, row(urn))
    assert (verdicts(staging), told(staging, 2)) == ([Verdict.CREATED], words)
    assert [post.school for post in planned(staging, Appointment)] == [office.school("100001").uid]


def test_5_and_6_a_urn_under_two_names(office):
    staging = staged(office, TABLE, row(school="St Mary's CofE Primary School"), row(school="Quarry Wood Primary School", name="Hal Ward"))
    assert verdicts(staging) == [Verdict.CREATED, Verdict.CONFLICT]
    assert told(staging, 2) == ["Row 3 has the same URN under another school’s name. Correct one of the two."]
    assert told(staging, 3) == [
        "URN 100001 is St Mary's CofE Primary School, but the row names Quarry Wood Primary School (URN 100002). Correct one of the two."
    ]


@pytest.mark.parametrize("mark", ['"', "ditto", "Same as above", "〃", "do.", "-do-", ",,"])
def test_9_ditto_marks_are_filled_in_once_the_officer_says_so(office, mark):
    rows = row(), row(mark, name="Hal Ward", job="DSL"), row(mark, name="Elsa Lark", job=mark)
    staging = staged(office, TABLE, *rows)
    assert verdicts(staging) == [Verdict.CREATED, Verdict.CONFLICT, Verdict.CONFLICT]
    assert told(staging, 4) == [f"“{mark}” in URN: is what stands above meant? Until this is answered, the row is not saved."]
    question = asked(staging, "ditto:urn")
    assert (question.row, question.text) == (3, f"“{mark}” in URN: is what stands above meant?")
    assert question.answers[0] == CareAnswer.LEAVE_DITTO
    answers = dict.fromkeys(("ditto:urn", "ditto:job_title"), str(CareAnswer.FILL_DITTO))
    filled = staged(office, TABLE, *rows, answers=answers)
    assert verdicts(filled) == [Verdict.CREATED] * 3
    assert [post.job_title for post in planned(filled, Appointment)] == ["SENCO", "DSL", "DSL"]


def test_9_an_answer_gives_way_to_what_its_row_is_asked_next(office):
    rows = "|St. Mary's C of E (VA) Pri. Sch.|Hal Ward|SENCO||||", '|"|Elsa Lark|DSL||||'
    assert [question.key.partition(":")[0] for question in staged(office, TABLE, *rows).questions] == ["school", "ditto"]
    filled = staged(office, TABLE, *rows, answers={"ditto:school": str(CareAnswer.FILL_DITTO)})
    assert verdicts(filled) == [Verdict.CONFLICT] * 2
    assert {question.key.partition(":")[0] for question in filled.questions} == {"school"}


def test_9_ditto_marks_reach_over_many_rows(office):
    rows = [row(name=f"Anwen Reed{chr(97 + n // 26 % 26)}{chr(97 + n % 26)}{chr(97 + n // 676)}") for n in range(1_001)]
    staging = staged(office, TABLE, *rows[:1_000], row('"', name="Hal Ward"), answers={"ditto:urn": str(CareAnswer.FILL_DITTO)})
    assert staging.rows[-1].verdict is Verdict.CREATED


@pytest.mark.parametrize(
    ("extra", "code"),
    [
        pytest.param("TOTAL|1||||||", "total", id="11"),
        pytest.param(TABLE, "repeated_heading", id="12"),
        pytest.param("Please return this form by Friday|||||||", "note", id="13"),
    ],
)
def test_rows_beside_the_table_are_skipped_and_listed(office, extra, code):
    staging = staged(office, TABLE, row(), extra)
    assert (verdicts(staging), codes(staging)) == ([Verdict.CREATED, Verdict.SKIPPED], [code])


def test_20_spoilt_letters_are_mended_in_the_whole_file_once_the_officer_says_so(office):
    rows = row(name="ZoÃ« Quill"), row(name="SiÃ¢n Oâ€™Lark", job="DSL")
    staging = staged(office, TABLE, *rows)
    question = asked(staging, "spoilt")
    assert "Is “Zoë Quill” meant?" in question.text
    assert (planned(staging, Person), verdicts(staging)) == ([], [Verdict.CONFLICT] * 2)
    assert told(staging, 2) == ["“ZoÃ« Quill” is spoilt. Is “Zoë Quill” meant? Until this is answered, the row is not saved."]
    assert [row.label for row in staging.rows] == ["ZoÃ« Quill", "SiÃ¢n Oâ€™Lark"]
    kept = staged(office, TABLE, *rows, answers={"spoilt": str(CareAnswer.LEAVE_SPOILT)})
    assert [person.first_name for person in planned(kept, Person)] == ["ZoÃ«", "SiÃ¢n"]
    mended = staged(office, TABLE, *rows, answers={"spoilt": str(CareAnswer.MEND_SPOILT)})
    assert [person.name for person in planned(mended, Person)] == ["Zoë Quill", "Siân O’Lark"]


@pytest.mark.parametrize("name", ["Jos? Pond", "Jos\ufffd Pond"])
def test_20_a_row_whose_letters_are_lost_waits_until_it_is_mended_or_kept(office, name):
    staging = staged(office, TABLE, row(name=name), row(name="Hal Ward", job="DSL"))
    question = asked(staging, "lost")
    assert (verdicts(staging), question.text) == (
        [Verdict.CONFLICT, Verdict.CREATED],
        f"“{name}” has lost a letter, {'or the question mark is meant. Which is it?' if '?' in name else 'it seems. Which was it?'}",
    )  # fmt: skip
    waits = staged(office, TABLE, row(name=name), answers={"lost": question.waits})
    kept = staged(office, TABLE, row(name=name), answers={"lost": str(CareAnswer.KEEP_LOST)})
    mended = staged(office, TABLE, row(name=name), edits={(2, "name"): "José Pond"})
    assert [verdicts(one) for one in (waits, kept, mended)] == [[Verdict.CONFLICT], [Verdict.CREATED], [Verdict.CREATED]]


def test_20_sound_letters_are_left_in_peace(office):
    assert not staged(office, TABLE, row(name="Zoë Quill"), row(name="Siân O’Lark", job="DSL"), row(name="Łucja Ñandú")).questions


def test_21_letters_in_two_parts_are_the_same(office):
    brought(office, TABLE, row(name="Zoë Quill"))
    assert verdicts(staged(office, TABLE, row(name="Zoe\u0308 Quill"))) == [Verdict.UNCHANGED]


def test_22_invisible_signs_are_taken_out_and_noted_once(office):
    staging = staged(office, TABLE, row(name="Zoë\u200b  Quill\u00a0"), row(name="Hal\u200b Ward", job="DSL "))
    assert [person.name for person in planned(staging, Person)] == ["Zoë Quill", "Hal Ward"]
    words = "Invisible signs or spare spaces were taken out of 3 cells, the first in row 2."
    assert [message.message for message in staging.messages if message.code == "invisible"] == [words]


def test_24_a_sign_that_turns_text_round_is_taken_out_and_told(office):
    staging = staged(office, TABLE, row(name="Zoë\u202e Quill"))
    assert ([person.name for person in planned(staging, Person)], codes(staging)) == (["Zoë Quill"], ["turned_text"])


def test_26_a_name_of_300_characters(office):
    staging = staged(office, TABLE, row(name=f"{'Anwen' * 30} {'Reedb' * 30}"))
    assert verdicts(staging) == [Verdict.REJECTED]
    assert any("the limit is 120" in words for words in told(staging, 2))


def test_29_mark_up_is_kept_as_typed(office):
    assert [person.last_name for person in planned(staged(office, TABLE, row(name="<b>Ann</b>")), Person)] == ["<b>Ann</b>"]


def test_69_two_columns_of_one_heading(office):
    staging = staged(office, "URN|Name|Job title|Email|Email", "100001|Hal Ward|SENCO|a@x.example|b@x.example")
    assert [(match.key, match.samples) for match in staging.columns[3:]] == [("email", ("a@x.example",)), ("", ("b@x.example",))]
    assert told(staging) == ["Please check the column Email: Another column is headed Email too. Choose which of them counts."]


def test_70_cells_without_a_heading(office):
    staging = staged(office, "URN|Name|Job title|Email|Phone|", "100001|Hal Ward|SENCO|||whatever")
    assert told(staging) == ["Please check column F: It has no heading. Choose what it holds, or ignore it."]


def test_72_headings_in_welsh(office):
    staging = staged(
        office, "Ysgol|Enw cyntaf|Cyfenw|Teitl swydd|E-bost|Ffôn", "St Mary's CofE Primary School|Hal|Ward|SENCO|h@x.example|01632960123"
    )
    assert (verdicts(staging), [post.phone for post in planned(staging, Appointment)]) == ([Verdict.CREATED], ["01632 960123"])


def test_9_a_surname_is_no_ditto_mark(office):
    staging = staged(office, "URN|First name|Surname|Job title", "100001|Hal|Ward|SENCO", "100001|Ngoc|Do|DSL")
    assert verdicts(staging) == [Verdict.CREATED] * 2
