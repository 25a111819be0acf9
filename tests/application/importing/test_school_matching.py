"""Schools as senders name them: by DfE number, by postcode and name, by a name that comes near, closed ones by their successor."""


import pytest

from leaddesk.application.importing.school_matching import SchoolAnswer
from leaddesk.domain.imports import Verdict

from .sent import WHOLE, brought, codes, posts, staged, verdicts

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


@pytest.mark.parametrize("name", ["Holm", "Marys", "St Mary's School (Primary)"])
def test_the_beginning_of_a_name_offers_the_schools_that_may_be_meant(office, name):
    asked = staged(office, BY_NAME, f"|{name}||Anwen Reedbank|SENCO")
    assert verdicts(asked) == [Verdict.CONFLICT]
    meant = "Holm Oak School" if name == "Holm" else "St Mary's CofE Primary School"
    assert {answer.partition(" (")[0] for answer in asked.questions[0].answers[1:]} == {meant}


def test_a_name_that_says_nothing_of_any_school_held_offers_none(office):
    nobody = staged(office, BY_NAME, "|The Primary School||Anwen Reedbank|SENCO")
    assert (verdicts(nobody), nobody.questions) == ([Verdict.REJECTED], [])


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


NUMBERED = "URN|DfE number|School|Postcode|Name|Job title"


def test_a_dfe_number_and_a_name_that_disagree(office):
    """One mistyped figure puts a leader into another school."""
    wrong = staged(office, BY_NAME, "855/2001|Quarry Wood Primary||Anwen Reedbank|SENCO")
    assert (verdicts(wrong), codes(wrong)) == ([Verdict.CONFLICT], ["school_name"])
    odd = staged(office, BY_NAME, "855/2001|Zebra House||Anwen Reedbank|SENCO")
    assert (verdicts(odd), codes(odd)) == ([Verdict.CREATED], ["school_name"])
    same = staged(office, BY_NAME, "855/2001|St Marys Primary||Anwen Reedbank|SENCO")
    assert (verdicts(same), codes(same)) == ([Verdict.CREATED], [])


def test_a_urn_and_a_dfe_number_that_disagree(office):
    wrong = staged(office, NUMBERED, "100002|855/2001|||Anwen Reedbank|SENCO")
    assert (verdicts(wrong), codes(wrong)) == ([Verdict.CONFLICT], ["dfe_number"])
    assert "Correct one of the two." in wrong.messages_of(2)[0].message
    named = staged(office, NUMBERED, "100002|855/2001|Quarry Wood Primary||Anwen Reedbank|SENCO")
    assert (verdicts(named), codes(named)) == ([Verdict.CREATED], ["dfe_number"])
    agreed = staged(office, NUMBERED, "100001|855/2001|||Anwen Reedbank|SENCO")
    assert (verdicts(agreed), codes(agreed)) == ([Verdict.CREATED], [])


def test_names_are_compared_by_the_words_that_tell_schools_apart(office):
    staging = staged(office, "URN|School|Name|Job title", "100001|St Joseph's Primary School|Anwen Reedbank|SENCO")
    assert codes(staging) == ["school_name"]


def test_a_postcode_that_contradicts_the_name_is_asked(office):
    row = "|St Mary's CofE Primary School|ZZ9 9ZZ|Anwen Reedbank|SENCO"
    asked = staged(office, BY_NAME, row)
    assert verdicts(asked) == [Verdict.CONFLICT]
    question = asked.questions[0]
    assert question.text.startswith("St Mary's CofE Primary School is at ZZ1 1AA in your records, not at “ZZ9 9ZZ”.")
    answers = {question.key: question.answers[1]}
    assert verdicts(staged(office, BY_NAME, row, answers=answers)) == [Verdict.CREATED]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("St Mary's CofE Primary School (100001)", []), ("St Mary's CofE Primary School - URN: 100001", []), ("100001", []),
        ("St Mary's Primary (855/2001)", []), ("855/2001", []), ("St Mary's CofE Primary School (999999)", None),
    ],
)  # fmt: skip
def test_a_number_that_stands_with_the_name_counts_where_it_is_held(office, cell, told):
    staging = staged(office, "School|Name|Job title", f"{cell}|Anwen Reedbank|SENCO")
    expected = ([Verdict.CREATED], told) if told is not None else ([Verdict.REJECTED], ["school"])
    assert (verdicts(staging), codes(staging)) == expected


def test_a_number_beside_another_schools_name_is_a_conflict(office):
    staging = staged(office, "School|Name|Job title", "Quarry Wood Primary (100001)|Anwen Reedbank|SENCO")
    assert verdicts(staging) == [Verdict.CONFLICT]
