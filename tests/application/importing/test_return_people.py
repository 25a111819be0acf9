"""Who is who in leadership returns: one person in two of them, answers that are remembered, references, contradictions."""


import pytest

from leaddesk.application.importing.people.joining import SamePersonAnswer
from leaddesk.application.leaders import join_people, keep_apart
from leaddesk.domain.imports import DIFFERENT_PEOPLE, PossibleDuplicate, Verdict
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid

from .sent import WHOLE, brought, codes, staged, verdicts


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


def test_a_file_that_contradicts_itself_is_told_and_the_first_row_counts(office):
    headings = "URN|Name|Job title|Email|Personal email"
    rows = ("100001|Hal Ward|SENCO|senco@oak.example|hal@home.example", "100001|Hal Ward|SENCO|send@oak.example|ward@home.example")
    staging = brought(office, headings, *rows)
    assert codes(staging) == ["two_rows", "email"]
    assert "Row 2 says" in staging.messages[-1].message
    assert [post.email for post in office.every(Appointment)] == ["senco@oak.example"]
    again = staged(office, headings, *rows)
    assert (verdicts(again), bool(again.plan)) == ([Verdict.UNCHANGED] * 2, False)


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


def test_another_row_of_the_file_is_called_a_row_of_the_file(office):
    table = "URN|Name|Job title|TRN|Personal email"
    rows = (
        "100001|Anwen Reedbank|SENCO|1234567|", "100002|Anwen Reedbank|DSL||", "100002|Hal Ward|SENCO|1234567|",
        "100001|Bo Quill|DSL||shared@home.example", "100001|Cy Weir|DSL||shared@home.example",
    )  # fmt: skip
    told = [message.message for message in staged(office, table, *rows).messages if message.row]
    assert told == [
        "Anwen Reedbank may be someone whom row 2 of this file names. Both are called Anwen Reedbank. Kept as two people to be looked at.",
        "This is the teacher reference number of Anwen Reedbank (row 2 of this file). Check it and the name; the row was left out.",
        "shared@home.example is the address of Bo Quill (row 5 of this file) too. "
        "Check whose it is, or list it among the role mailboxes.",
    ]


def test_a_file_that_calls_a_headship_vacant_and_held_is_told_so(office):
    staging = staged(office, "URN|Name|Job title", "100001|Hal Ward|Headteacher", "100001|Vacant|Headteacher")
    assert verdicts(staging) == [Verdict.CREATED, Verdict.CONFLICT]
    words = "This row calls the post vacant, and row 2 of this file names Hal Ward in it. Correct one of the two."
    assert [message.message for message in staging.messages_of(3)] == [words]
