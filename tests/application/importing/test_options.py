"""What an officer decides at the steps of an import: columns, cells mended, rows left out, new or held ones, all or none."""

from datetime import date

import pytest

from leaddesk.application.importing import save
from leaddesk.application.importing.staging import Confidence, Mode
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import ImportRecipe, Verdict
from leaddesk.domain.leaders import Appointment, Person

from .sent import WHOLE, brought, codes, posts, staged, verdicts

TABLE = "URN|Name|Job title|Contact|Ring|Note"
ROW = "100001|Hal Ward|SENCO|hal@oak.example|01632960123|new"
CHOSEN = {0: "urn", 1: "name", 2: "job_title", 3: "email", 4: "phone", 5: ""}


def codes_of_file(staging):
    return [message.code for message in staging.messages if message.code == "known_sender"]


def keys(staging):
    return {match.heading: (match.key, match.confidence) for match in staging.columns}


def test_columns_are_what_the_officer_says(office):
    staging = brought(office, TABLE, ROW, columns=CHOSEN)
    assert keys(staging)["Ring"] == ("phone", Confidence.CHOSEN)
    assert keys(staging)["Note"] == ("", Confidence.IGNORED)
    assert [(post.email, post.phone) for post in office.every(Appointment)] == [("hal@oak.example", "01632 960123")]


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        (CHOSEN | {5: "phone"}, "Two columns are taken for the same field"),
        (CHOSEN | {5: "places_max"}, "something that a leadership return does not hold"),
        (CHOSEN | {1: ""}, "has no column"),
    ],
)
def test_columns_that_cannot_be_are_refused_in_words(office, columns, words):
    with pytest.raises(KnownFailure, match=words):
        staged(office, TABLE, ROW, columns=columns)


def test_the_second_time_all_columns_are_remembered_wherever_they_stand(office):
    brought(office, TABLE, ROW, columns=CHOSEN)
    moved = staged(office, "Ring|NOTE |Contact|urn|Job title|Name", "01632960124|x|elsa@oak.example|100001|DSL|Elsa Lark")
    assert {match.confidence for match in moved.columns} == {Confidence.REMEMBERED, Confidence.IGNORED}
    assert (keys(moved)["Ring"], keys(moved)["Contact"], keys(moved)["NOTE"]) == (
        ("phone", Confidence.REMEMBERED), ("email", Confidence.REMEMBERED), ("", Confidence.IGNORED),
    )  # fmt: skip
    assert not [message for message in moved.messages if message.code == "column_to_check"]
    assert verdicts(moved) == [Verdict.CREATED]


STRANGE, STRANGE_ROW = "Where|Who|Does|Ring", "100001|Hal Ward|SENCO|01632960123"


def test_memory_is_asked_before_the_kind_of_a_file_is_guessed(office):
    with pytest.raises(KnownFailure, match="taken from row 1, are not of a kind"):
        staged(office, STRANGE, STRANGE_ROW)
    brought(office, STRANGE, STRANGE_ROW, kind="return", columns={0: "urn", 1: "name", 2: "job_title", 3: "phone"})
    again = staged(office, STRANGE, STRANGE_ROW.replace("Hal Ward", "Elsa Lark"))
    assert again.kind == "return"
    assert keys(again)["Who"] == ("name", Confidence.REMEMBERED)
    assert [message.message for message in again.messages if message.code == "known_sender"] == [
        "Such headings came before, in return.csv; this file was read in the same way, as a leadership return."
    ]
    assert not [message for message in staged(office, STRANGE, STRANGE_ROW, kind="return").messages if message.code == "known_sender"]


def test_a_kind_that_had_to_be_said_is_remembered_although_every_column_was_known(office):
    both, row = "URN|Name|Job title|Programme|Designation", "100001|Hal Ward|SENCO|Aspiring Heads|NLE"
    with pytest.raises(KnownFailure, match="not of a kind"):
        staged(office, both, row)
    brought(office, both, row, kind="return")
    again = staged(office, both, row)
    assert (again.kind, codes_of_file(again)) == ("return", ["known_sender"])
    assert not staged(office, WHOLE, "100001|Hal Ward|SENCO|hal@oak.example", kind="return").is_kind_said


def test_memory_counts_for_no_file_that_has_more_headings_than_were_known(office):
    brought(office, STRANGE, STRANGE_ROW, kind="return", columns={0: "urn", 1: "name", 2: "job_title", 3: "phone"})
    with pytest.raises(KnownFailure, match="not of a kind"):
        staged(office, f"{STRANGE}|Paid|Asked|Wanted|Seen", f"{STRANGE_ROW}|x|x|x|x")


def test_only_what_is_new_is_asked_about(office):
    brought(office, TABLE, ROW, columns=CHOSEN)
    more = staged(office, f"{TABLE}|", f"{ROW}|whatever")
    assert [message.message for message in more.messages if message.code == "column_to_check"] == [
        "Please check column G: It has no heading. Choose what it holds, or ignore it."
    ]
    assert keys(more)["Ring"] == ("phone", Confidence.REMEMBERED)


def test_a_remembered_column_whose_cells_have_changed_is_not_taken_blindly(office):
    brought(office, TABLE, ROW, columns=CHOSEN)
    other = staged(office, TABLE, *(f"100001|{name}|DSL||see the office|" for name in ("Elsa Lark", "Jo Lark", "Ann Lark")))
    assert keys(other)["Ring"][1] is not Confidence.REMEMBERED


def test_the_last_decision_counts_and_undo_forgets_it(office):
    brought(office, TABLE, ROW, columns=CHOSEN)
    brought(office, TABLE, ROW.replace("Hal Ward", "Elsa Lark"), columns=CHOSEN | {4: "own_phone"})
    assert len(office.every(ImportRecipe)) == 1
    assert keys(staged(office, TABLE, ROW))["Ring"] == ("own_phone", Confidence.REMEMBERED)
    office.store.history.undo()
    assert keys(staged(office, TABLE, ROW))["Ring"] == ("phone", Confidence.REMEMBERED)
    office.store.history.undo()
    assert not office.every(ImportRecipe)
    assert keys(staged(office, TABLE, ROW))["Ring"][1] is not Confidence.REMEMBERED


def test_another_sender_with_headings_merely_alike_leaves_what_was_remembered(office):
    brought(office, TABLE, ROW, columns=CHOSEN)
    others = "URN|Name|Job title|Contact|Tea|Cake"
    brought(office, others, "100001|Elsa Lark|DSL|elsa@oak.example|x|y", columns={**CHOSEN, 3: "own_email", 4: "", 5: ""})
    assert len(office.every(ImportRecipe)) == 2
    assert (keys(staged(office, TABLE, ROW))["Contact"], keys(staged(office, TABLE, ROW))["Ring"]) == (
        ("email", Confidence.REMEMBERED), ("phone", Confidence.REMEMBERED),
    )  # fmt: skip
    assert keys(staged(office, others, ROW))["Contact"] == ("own_email", Confidence.REMEMBERED)


def test_a_file_of_many_more_headings_is_of_another_sender(office):
    brought(office, TABLE, ROW, columns=CHOSEN)
    wide = staged(office, f"{TABLE}|Car|Lunch|Badge|Room|Desk", f"{ROW}|x|x|x|x|x")
    assert keys(wide)["Ring"][1] is not Confidence.REMEMBERED


def test_a_file_of_other_headings_remembers_nothing_of_this_one(office):
    brought(office, TABLE, ROW, columns=CHOSEN)
    other = staged(office, "URN|First name|Surname|Post|Ring", "100001|Elsa|Lark|DSL|x")
    assert not {match.confidence for match in other.columns} & {Confidence.REMEMBERED}


def test_known_columns_leave_nothing_to_remember(office):
    brought(office, WHOLE, "100001|Hal Ward|SENCO|")
    assert not office.every(ImportRecipe)


def test_a_mended_cell_is_read_compared_and_saved_like_a_sent_one(office):
    rows = ("1O0001|Hal Ward|SENCO|head @oak.example", "100001|Elsa Lark|DSL|")
    edits = {(2, "urn"): "100001", (2, "email"): "hal@oak.example"}
    staging = brought(office, WHOLE, *rows, edits=edits)
    assert (verdicts(staging), codes(staging)) == ([Verdict.CREATED] * 2, [])
    assert {post.email for post in office.every(Appointment)} == {"hal@oak.example", ""}


def test_a_mended_cell_may_be_wrong_too(office):
    assert codes(staged(office, WHOLE, "100001|Hal Ward|SENCO|", edits={(2, "urn"): "12345"})) == ["urn"]


def test_rows_left_out_are_skipped_listed_and_counted(office):
    staging = brought(office, WHOLE, "100001|Hal Ward|SENCO|", "100001|Elsa Lark|DSL|", left_out=frozenset({3}))
    assert (verdicts(staging), codes(staging)) == ([Verdict.CREATED, Verdict.SKIPPED], ["left_out"])
    assert {name for name, *_ in posts(office, "100001")} == {"Hal Ward"}
    assert (staging.counts["rows"], staging.counts["created"], staging.counts["skipped"]) == (2, 1, 1)


@pytest.mark.parametrize(
    ("mode", "expected", "people"),
    [
        (Mode.ADD, [Verdict.SKIPPED, Verdict.CREATED], {"Hal Ward", "Elsa Lark"}),
        (Mode.UPDATE, [Verdict.UPDATED, Verdict.SKIPPED], {"Hal Ward"}),
        (Mode.BOTH, [Verdict.UPDATED, Verdict.CREATED], {"Hal Ward", "Elsa Lark"}),
    ],
)
def test_only_new_or_only_held_ones_are_saved(office, mode, expected, people):
    brought(office, WHOLE, "100001|Hal Ward|SENCO|")
    staging = brought(office, WHOLE, "100001|Hal Ward|SENCO|hal@oak.example", "100001|Elsa Lark|DSL|", mode=mode)
    assert verdicts(staging) == expected
    assert codes(staging) == ["mode"] * expected.count(Verdict.SKIPPED)
    assert {person.name for person in office.every(Person)} == people
    assert [bool(post.email) for post in office.every(Appointment) if post.role_code == "senco"] == [mode is not Mode.ADD]


def test_all_or_none_saves_none_while_a_row_cannot_be_taken(office):
    rows = ("100001|Hal Ward|SENCO|", "12345|Elsa Lark|DSL|")
    staging = staged(office, WHOLE, *rows, is_whole=True)
    with pytest.raises(KnownFailure, match="all rows were to be saved or none"):
        save(staging, store=office.store)
    assert not office.every(Person)
    mended = brought(office, WHOLE, *rows, is_whole=True, edits={(3, "urn"): "100002"})
    assert verdicts(mended) == [Verdict.CREATED] * 2
    assert {person.name for person in office.every(Person)} == {"Hal Ward", "Elsa Lark"}


def test_cells_that_contradict_their_heading_are_marked(office):
    rows = [f"100001|Hal Ward{at}|SENCO|01632 96012{at}" for at in "abc"]
    staging = staged(office, WHOLE, *rows)
    assert keys(staging)["Email"][1] in (Confidence.CHECK, Confidence.IGNORED)
    assert any(message.column == "Email" and message.code == "column_to_check" for message in staging.messages)


def test_what_is_only_like_a_heading_counts_unattended_only_where_its_cells_confirm_it(office):
    table = "URN|Name|Job title|Contact email for us|Contact word"
    staging = staged(office, table, "100001|Hal Ward|SENCO|hal@oak.example|hello")
    attended = staged(office, table, "100001|Hal Ward|SENCO|hal@oak.example|hello", is_attended=True)
    for match, other in zip(staging.columns, attended.columns, strict=True):
        assert match.key in ("", other.key)
    assert keys(staging)["Contact email for us"][0] == "email"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (f"{ROW}|hal2@oak.example", "the rest as its columns were chosen."),
        (f"{ROW}|hal2@oak.example|more", "the rest ignored but for the columns that were chosen."),
    ],
)
def test_a_cell_beyond_the_headings_that_was_chosen_is_not_called_ignored(office, row, words):
    staging = staged(office, TABLE, row, columns=CHOSEN | {3: "", 6: "email"})
    assert [message.message.partition(", ")[2] for message in staging.messages if message.code == "ragged"] == [words]
    save(staging, store=office.store)
    assert [post.email for post in office.every(Appointment)] == ["hal2@oak.example"]


def test_a_day_years_ahead_is_a_slip_and_refused(office):
    with pytest.raises(KnownFailure, match=r"2 Nov 2062 is more than a year ahead; no file describes that day\. Give the day"):
        staged(office, TABLE, ROW, columns=CHOSEN, as_at=date(2062, 11, 2))


@pytest.mark.parametrize("taken", [3, 4])
def test_of_two_columns_headed_alike_the_one_that_was_taken_is_remembered(office, taken):
    table, row = "URN|Name|Job title|Contact|Contact", "100001|Hal Ward|SENCO|office@oak.example|hal@oak.example"
    columns = {0: "urn", 1: "name", 2: "job_title", 3: "", 4: ""} | {taken: "email"}
    brought(office, table, row, columns=columns)
    again = staged(office, table, row.replace("Hal", "Ida"))
    assert {match.index: match.key for match in again.columns} == columns
    assert again.columns[taken].confidence is Confidence.REMEMBERED


def test_a_column_that_nobody_was_there_to_decide_on_is_not_ignored_the_next_time(office):
    table = "URN|Name|Job title|Contact|Email|E-mail"
    row = "100001|Hal Ward|SENCO|01632960123|hal@oak.example|hal2@oak.example"
    first = brought(office, table, row, headed={"Contact": "phone"})
    open_before = [match.heading for match in first.columns if match.confidence is Confidence.CHECK and not match.key]
    assert open_before == ["E-mail"]
    again = staged(office, table, row.replace("Hal", "Ida"))
    assert keys(again)["E-mail"] == ("", Confidence.CHECK)
