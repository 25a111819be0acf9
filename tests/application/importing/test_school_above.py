"""Sheets in groups: the school stands in the first row of each group, or in a merged cell beside it."""

from leaddesk.application.importing.school_above import SCHOOL_ABOVE, AboveAnswer
from leaddesk.domain.imports import Verdict

from .sent import WHOLE, brought, codes, posts, staged, verdicts

GROUPS = "100001|Hal Ward|SENCO|", "|Elsa Lark|DSL|", "100002|Anwen Reedbank|SENCO|", "|Jo Reed|DSL|", "|||"
FILLED = {SCHOOL_ABOVE: str(AboveAnswer.FILL)}


def test_blank_schools_are_asked_about_once_and_saved_for_none_until_then(office):
    staging = staged(office, WHOLE, *GROUPS, is_attended=True)
    assert verdicts(staging)[:4] == [Verdict.CREATED, Verdict.REJECTED, Verdict.CREATED, Verdict.REJECTED]
    (question,) = staging.questions
    assert (question.row, question.answers[0]) == (3, AboveAnswer.LEAVE)
    assert question.text == (
        "2 rows leave the school blank under one that names it; the first is row 3. Is the school of the row above meant?"
    )


def test_the_answer_takes_the_school_above_for_each(office):
    staging = brought(office, WHOLE, *GROUPS, answers=FILLED, is_attended=True)
    assert verdicts(staging)[:4] == [Verdict.CREATED] * 4
    assert {name for name, *_ in posts(office, "100001")} >= {"Hal Ward", "Elsa Lark"}
    assert {name for name, *_ in posts(office, "100002")} >= {"Anwen Reedbank", "Jo Reed"}
    assert [one.key for one in staging.questions] == [SCHOOL_ABOVE]  # so that it can be taken back


def test_a_filter_on_schools_holds_for_those_taken_from_above(office):
    staging = staged(office, WHOLE, *GROUPS, answers=FILLED, urns=("100002",))
    assert [row.label for row in staging.rows] == ["Anwen Reedbank", "Jo Reed"]


def test_nobody_there_hears_what_can_be_done(office):
    staging = staged(office, WHOLE, *GROUPS)
    (told,) = (message.message for message in staging.messages if message.code == SCHOOL_ABOVE)
    assert told.endswith("Open the file in the window to take the school above, or give each row its URN.")


def test_a_first_row_without_a_school_has_none_above(office):
    staging = staged(office, WHOLE, "|Hal Ward|SENCO|", "100001|Elsa Lark|DSL|", is_attended=True)
    assert (verdicts(staging), staging.questions, codes(staging)) == ([Verdict.REJECTED, Verdict.CREATED], [], ["urn"])
