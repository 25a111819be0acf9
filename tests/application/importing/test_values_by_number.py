"""Addresses, telephones, postcodes, days and grades as senders write them, by their number in experience.md section 5."""

from datetime import date

import pytest

from leaddesk.application.importing import ImportOptions, TableInMemory, stage
from leaddesk.application.importing.cell_care import CareAnswer
from leaddesk.domain.imports import Verdict
from leaddesk.domain.inspections import InspectionGrade
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Programme, ProgrammePhase

from .numbered import TABLE, asked, planned, row, told
from .ofsted_files import file, oeif, school_row
from .sent import DAY, brought, staged, verdicts

AT = "@"  # apart, so that no address of somebody stands here

OVERALL = "Latest OEIF overall effectiveness"


@pytest.mark.parametrize(
    ("cell", "kept", "words"),
    [
        pytest.param("head @school.uk", "", "There is a space before the @. Take it out.", id="30"),
        pytest.param("head@school", "", "It needs a dot after the @. It should read like name@school.example.", id="31"),
        pytest.param(
            "a@b.example; d@e.example",
            "a@b.example",
            "There are several addresses here; a@b.example was kept, d@e.example left out.",
            id="32",
        ),
        pytest.param("Zoë <z@x.example>", "z@x.example", "This address is written as that of Zoë. Check whose it is.", id="33-another"),
        pytest.param("Anwen Reedbank <z@x.example>", "z@x.example", None, id="33"),
        pytest.param("mailto:head@x.example", "head@x.example", None, id="34"),
        pytest.param(
            f"head{AT}gmial.com",
            f"head{AT}gmial.com",
            f"Is head{AT}gmail.com meant? head{AT}gmial.com was kept. Correct it if it was mistyped.",
            id="35",
        ),
    ],
)
def test_addresses(office, cell, kept, words):
    staging = staged(office, TABLE, row(email=cell))
    assert ([post.email for post in planned(staging, Appointment)], told(staging, 2)) == ([kept], [words] if words else [])
    assert all(message.column == "Email" for message in staging.messages if message.row)


@pytest.mark.parametrize(
    ("cell", "kept", "words"),
    [
        pytest.param("head@x.example", "", "“head@x.example”: This looks like an e-mail address. Put it under e-mail.", id="37"),
        pytest.param("1.16306E+11", "", "A spreadsheet has damaged this telephone number. Ask for it again.", id="39"),
        pytest.param("01632 960123 ext 12", "01632 960123 ext 12", None, id="40"),
        pytest.param(
            "07700 900123 / 01632 960123", "07700 900123",
            "07700 900123 was kept of “07700 900123 / 01632 960123”. There are two numbers here. Keep the main one.", id="42",
        ),
        pytest.param("+44 (0)1632 960123", "01632 960123", None, id="43"),
        pytest.param(
            "01632 960123 ask for Julie", "01632 960123",
            "01632 960123 was kept of “01632 960123 ask for Julie”. “ask for Julie” is no telephone number. "
            "Words like these belong in a note.", id="44",
        ),
        pytest.param(
            "ask for Julie", "", "Nothing was kept of “ask for Julie”. “ask for Julie” is no telephone number. "
            "Words like these belong in a note.", id="44-alone",
        ),
    ],
)  # fmt: skip
def test_telephones(office, cell, kept, words):
    staging = staged(office, TABLE, row(phone=cell))
    said = [message.message for message in staging.messages_of(2) if message.code != "noted"]
    assert ([post.phone for post in planned(staging, Appointment)], said) == ([kept], [words] if words else [])


def test_38_lost_zeros_are_put_back_and_told_once_for_the_column(office):
    staging = staged(office, TABLE, row(phone="1632960123"), row(name="Hal Ward", job="DSL", phone="1632960124"))
    assert [post.phone for post in planned(staging, Appointment)] == ["01632 960123", "01632 960124"]
    (message,) = (message for message in staging.messages if message.code == "lost_zero")
    assert (message.row, message.column) == (None, "Phone")
    assert message.message.startswith("The first 0 was missing from 2 cells of Phone")


def bodies(office, *rows, headings=("Name", "Kind", "Historic", "Postcode")):
    table = TableInMemory(headings, rows, "organisations.csv", "ab" * 32)
    return stage(table, "organisations", store=office.store, options=ImportOptions(as_at=DAY))


@pytest.mark.parametrize(
    ("cell", "kept", "words"),
    [
        pytest.param("zz11aa", "ZZ1 1AA", [], id="45"),
        pytest.param("ZZI 1AA", "", ["“ZZI 1AA” is not a postcode. Is ZZ1 1AA meant?"], id="46"),
        pytest.param("ZZ1", "ZZ1", ["This is only the first half of a postcode. Add the second half when you know it."], id="47"),
    ],
)
def test_postcodes(office, cell, kept, words):
    staging = bodies(office, ("Lark Hub", "teaching_school_hub", "no", cell))
    assert [body.postcode for body in planned(staging, Organisation)] == [kept]
    assert [message.message for message in staging.messages if message.column == "Postcode"] == words


@pytest.mark.parametrize(("cell", "kept"), [("TRUE", True), ("Y", True), ("✓", True), ("1", True), ("no", False), ("FALSE", False)])
def test_59_yes_and_no_however_they_are_written(office, cell, kept):
    assert [body.is_historic for body in planned(bodies(office, ("Lark Hub", "teaching_school_hub", cell, "")), Organisation)] == [kept]


def test_49_a_day_after_the_twelfth_settles_the_column_and_that_is_said(office):
    staging = staged(office, TABLE, row(start="03/04/2026"), row(job="DSL", start="26/06/2026"))
    assert [post.start.earliest for post in planned(staging, Appointment)] == [date(2026, 4, 3), date(2026, 6, 26)]
    assert told(staging) == ["The dates in Start date are read as day first."]
    assert not staging.questions


def test_50_a_column_that_nothing_settles_is_asked_about_once(office):
    rows = row(start="03/04/2026"), row(job="DSL", start="05/06/2026")
    staging = staged(office, TABLE, *rows)
    assert [post.start.earliest for post in planned(staging, Appointment)] == [date(2026, 4, 3), date(2026, 6, 5)]
    assert [message.code for message in staging.messages if message.column == "Start date"] == ["date_order_open"]
    (question,) = staging.questions
    assert question.answers == (CareAnswer.DAY_FIRST, CareAnswer.MONTH_FIRST)
    other = staged(office, TABLE, *rows, answers={question.key: question.answers[1]})
    assert [post.start.earliest for post in planned(other, Appointment)] == [date(2026, 3, 4), date(2026, 5, 6)]
    assert not [message for message in other.messages if message.code == "date_order_open"]


def test_51_a_column_that_mixes_both_lists_both(office):
    rows = row(start="13/05/2026"), row(job="DSL", start="05/13/2026"), row(job="Head of Maths", start="2026-05-13")
    staging = staged(office, TABLE, *rows)
    assert [message.row for message in staging.messages if message.code == "start_unreadable"] == [2, 3]
    assert [post.start.earliest for post in planned(staging, Appointment)] == [None, None, date(2026, 5, 13)]


def test_52_days_as_spreadsheets_count_them_are_offered(office):
    staging = staged(office, TABLE, row(start="46266"))
    question = asked(staging, "counted_days:start")
    assert question.text == "“46266” in Start date: is 1 Sep 2026 meant?"
    assert [post.start.earliest for post in planned(staging, Appointment)] == [None]
    read = staged(office, TABLE, row(start="46266"), answers={question.key: question.answers[1]})
    assert [post.start.earliest for post in planned(read, Appointment)] == [date(2026, 9, 1)]
    assert not told(read, 2)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        pytest.param("Half term 2026", "“Half term 2026” is no date. Write it like 01-09-2026.", id="53-unknown"),
        pytest.param("31/02/2026", "“31/02/2026”: There is no such date: Feb 2026 has no day 31. Correct the day.", id="54"),
        pytest.param("29/02/2027", "“29/02/2027”: There is no such date: Feb 2027 has no day 29. Correct the day.", id="55"),
        pytest.param("13/09/56", "“13/09/56”: This year has only two figures. Write the year in four figures.", id="56-short"),
        pytest.param("13/09/2206", "“13/09/2206”: The year 2206 is too far off. Correct the year.", id="56-far"),
        pytest.param("#VALUE!", "Cell G2 holds the formula error #VALUE!. Mend it in Excel and save the file again.", id="58"),
    ],
)
def test_cells_that_name_no_day(office, cell, words):
    staging = staged(office, TABLE, row(start=cell))
    assert [post.start.earliest for post in planned(staging, Appointment)] == [None]
    assert told(staging, 2) == [words]


@pytest.mark.parametrize("cell", ["13/09/26", "13 Sep 2026", "13th September 2026", "2026-09-13", "13.9.2026"])
def test_56_days_as_officers_write_them(office, cell):
    assert [post.start.earliest for post in planned(staged(office, TABLE, row(start=cell)), Appointment)] == [date(2026, 9, 13)]


def test_56_a_year_far_back_is_kept_and_told(office):
    staging = staged(office, TABLE, row(start="13/09/1926"))
    assert ([post.start.earliest for post in planned(staging, Appointment)], told(staging, 2)) == (
        [date(1926, 9, 13)], ["1926 is far back. Check the year."],
    )  # fmt: skip


def test_57_an_end_before_its_start(office):
    staging = staged(office, TABLE, row(start="2026-09-01", end="2025-09-01"))
    assert told(staging, 2) == ["The post ends before it starts. Correct one of the two dates."]
    assert [(post.start.earliest, post.end_earliest, post.end_latest) for post in planned(staging, Appointment)] == [
        (date(2026, 9, 1), None, None)
    ]


def test_58_an_error_in_a_name_rejects_the_row_with_its_cell(office):
    staging = staged(office, TABLE, row(), row(name="#N/A"))
    assert verdicts(staging) == [Verdict.CREATED, Verdict.REJECTED]
    assert told(staging, 3)[0] == "Cell C3 holds the formula error #N/A. Mend it in Excel and save the file again."


@pytest.mark.parametrize("cell", ["-5", "unlimited", "12.5", "1000"])
def test_63_places_are_whole_numbers(office, cell):
    table = TableInMemory(("Title", "Tier", "Places"), [("Leading well", "Senior leaders", cell)], "programmes.csv", "ab" * 32)
    staging = stage(table, "programmes", store=office.store, options=ImportOptions(as_at=DAY))
    assert [programme.places_max for programme in planned(staging, Programme)] == [None]
    assert [message.message for message in staging.messages if message.column == "Places"] == [
        f"“{cell}” is no whole number from 0 to 999. Correct it or leave it blank."
    ]


@pytest.mark.parametrize(("cell", "codes"), [("KS1&2", {"2"}), ("Pri", {"2"}), ("all-thru", {"7"}), ("Pri; Sec", {"2", "4"})])
def test_60_phases_by_their_synonyms(office, cell, codes):
    table = TableInMemory(("Title", "Tier", "Phases"), [("Leading well", "Senior leaders", cell)], "programmes.csv", "ab" * 32)
    staging = stage(table, "programmes", store=office.store, options=ImportOptions(as_at=DAY))
    assert {phase.phase_code for phase in planned(staging, ProgrammePhase)} == codes


@pytest.mark.parametrize("cell", ["3", "RI", "Req. Imp.", "requires improvement"])
def test_61_grades_by_their_synonyms(office, cell):
    row = school_row("100001", oeif("10000002", "11/10/2022", "23/11/2022", "2 2 1 2 2 2 9", **{OVERALL: cell}))
    staging = stage(file("2026-02", row), store=office.store, options=ImportOptions(as_at=DAY))
    assert [grade.grade_code for grade in planned(staging, InspectionGrade) if grade.area_code.endswith("overall.overall")] == [
        "eif_overall.3"
    ]


def test_61_a_grade_that_nobody_knows_is_told_and_left_out(office):
    row = school_row("100001", oeif("10000002", "11/10/2022", "23/11/2022", "2 2 1 2 2 2 9", **{OVERALL: "Quite good"}))
    staging = stage(file("2026-02", row), store=office.store, options=ImportOptions(as_at=DAY))
    assert ("grade", OVERALL, "“Quite good” is not a grade of the framework of that day; it was left out.") in [
        (message.code, message.column, message.message) for message in staging.messages
    ]


def test_44_words_beside_a_number_become_a_note_once(office):
    cells = row(phone="01632 960123 ask for Julie")
    assert told(brought(office, TABLE, cells), 2)[-1] == "“ask for Julie” was put in a note on Anwen Reedbank."
    (person,) = [one for one in office.every(Person) if one.last_name == "Reedbank"]
    assert [(note.subject, note.text, note.held_on) for note in office.every(ContactNote)] == [(person.uid, "ask for Julie", DAY)]
    assert verdicts(brought(office, TABLE, cells)) == [Verdict.UNCHANGED]


def test_44_words_in_brackets_after_a_name_become_a_note_too(office):
    staging = brought(office, TABLE, row(name="Anwen Reedbank (on Mondays)"), row(name="Bo Quill (she/her)", job="DSL"))
    assert {person.name for person in office.every(Person)} >= {"Anwen Reedbank", "Bo Quill"}
    assert [note.text for note in office.every(ContactNote)] == ["on Mondays", "she/her"]
    words = "“on Mondays” is no part of the name; it was left out of it."
    assert told(staging, 2) == [words, "“on Mondays” was put in a note on Anwen Reedbank."]


def test_36_a_mailbox_of_two_people_is_kept_and_told_once(office):
    address = "head@oak.example"
    named = ("Hal Ward", "Headteacher"), ("Bo Quill", "DSL"), ("Cy Fen", "SENCO")
    people = [row(name=name, job=job, email=address) for name, job in named]
    staging = staged(office, TABLE, *people)
    assert [post.email for post in planned(staging, Appointment)] == [address] * 3
    assert [told(staging, number) for number in (2, 3, 4)] == [
        [], [f"{address} is given for Hal Ward (row 2 of this file) too. It was kept as the mailbox of their posts."], []
    ]  # fmt: skip


def test_36_a_mailbox_is_nobodys_own_address(office):
    staging = staged(office, "URN|Name|Job title|Personal email", "100001|Hal Ward|SENCO|office@oak.example")
    assert [person.email for person in planned(staging, Person)] == [""]
    assert [post.email for post in planned(staging, Appointment)] == ["office@oak.example"]
    assert told(staging, 2) == ["office@oak.example is the mailbox of a post or an office, and so is nobody’s own address."]


def test_39_other_damaged_numbers_are_told_so(office):
    staging = staged(office, "DfE number|Name|Job title|TRN", "1.16306E+06|Hal Ward|SENCO|", "855/2001|Bo Quill|DSL|1.2E+06")
    assert [message.message for message in staging.messages if message.row] == [
        "A spreadsheet has damaged this DfE number; its last digits are lost. Ask for it again, or give the URN.",
        "A spreadsheet has damaged this number; its last digits are lost. Ask for it again.",
    ]


def test_32_which_of_two_addresses_is_the_main_one_is_asked(office):
    cells = row(email=f"a{AT}b.example; d{AT}e.example")
    (question,) = staged(office, TABLE, cells).questions
    assert question.answers == (f"a{AT}b.example", f"d{AT}e.example")
    other = staged(office, TABLE, cells, answers={question.key: question.answers[1]})
    assert [post.email for post in planned(other, Appointment)] == [f"d{AT}e.example"]


def test_51_of_a_column_in_either_order_it_is_asked_which_comes_first(office):
    rows = row(start="13/05/2024"), row(name="Hal Ward", start="05/13/2024"), row(name="Bo Lark", start="03/04/2024")
    staging = staged(office, TABLE, *rows)
    question = asked(staging, "date_order:start")
    assert question.answers == (CareAnswer.LEAVE_COUNTED, CareAnswer.DAY_FIRST, CareAnswer.MONTH_FIRST)
    assert [post.start_earliest for post in planned(staging, Appointment)] == [None] * 3
    assert told(staging) == ["In Start date, some dates have the day first and some the month. They are left blank until it is said which."]
    answered = staged(office, TABLE, *rows, answers={question.key: str(CareAnswer.DAY_FIRST)})
    assert [post.start_earliest for post in planned(answered, Appointment)] == [date(2024, 5, 13), None, date(2024, 4, 3)]


def test_52_a_counted_day_is_told_as_what_it_may_be(office):
    words = "“46266” is how a spreadsheet counts 1 Sep 2026. It was left blank; say whether that day is meant."
    assert told(staged(office, TABLE, row(start="46266")), 2) == [words]


@pytest.mark.parametrize("urn", ["1.16306E+11", "1.00001E+05"])
def test_39_a_urn_that_a_spreadsheet_has_damaged_is_told_so(office, urn):
    words = "A spreadsheet has damaged this number; its last digits are lost. Ask for it again."
    assert told(staged(office, TABLE, row(urn)), 2) == [words]
