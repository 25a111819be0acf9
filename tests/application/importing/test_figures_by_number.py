"""Sums, terms and words of a list as senders write them, by their number in experience.md section 5."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.importing import ImportOptions, TableInMemory, save, stage
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.leaders import Appointment
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Programme, ProgrammePhase
from leaddesk.domain.vocabulary import Term

from .numbered import TABLE, planned, row, told
from .sent import DAY, staged


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("£1,200.00", "£1,200"), ("£1,200.50", "£1,200.50"), ("1.2k", "£1,200"), ("1200", "£1,200"), ("nil", "Free"), ("free", "Free"),
        ("£450 GBP", "£450"), ("£450 each, free to members", "£450 each, free to members"),
        ("£1,250.00", "£1,250"), ("1250 per school", "£1,250 per school"), ("450+VAT", "£450+VAT"), ("450 pounds", "£450"),
        ("£ 1 250", "£1,250"), ("TBC", "TBC"), ("Free to maintained schools", "Free to maintained schools"), ("450pp", "£450pp"),
    ],
)  # fmt: skip
def test_64_sums_of_money(office, cell, kept):
    table = TableInMemory(("Title", "Tier", "Cost"), [("Leading well", "Senior leader", cell)], "programmes.csv", "ab" * 32)
    staging = stage(table, "programmes", store=office.store, options=ImportOptions(as_at=DAY))
    assert [programme.cost for programme in planned(staging, Programme)] == [kept]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("1.200,00", "“1.200,00” could be two sums or none. Write it like £1,200.50."),
        ("12 50", "“12 50” could be two sums or none. Write it like £1,200.50."),
        ("(500)", "“(500)” is a sum below nothing. Correct it or leave it blank."),
    ],
)
def test_64_what_could_be_two_sums_is_not_guessed(office, cell, words):
    table = TableInMemory(("Title", "Tier", "Cost"), [("Leading well", "Senior leader", cell)], "programmes.csv", "ab" * 32)
    staging = stage(table, "programmes", store=office.store, options=ImportOptions(as_at=DAY))
    assert [programme.cost for programme in planned(staging, Programme)] == [""]
    assert [message.message for message in staging.messages if message.column == "Cost"] == [words]


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("Sept 26", date(2026, 9, 1), date(2026, 9, 30)), ("Autumn 2026", date(2026, 9, 1), date(2026, 12, 31)),
        ("Spring term 2027", date(2027, 1, 1), date(2027, 3, 31)), ("summer 26/27", date(2027, 4, 1), date(2027, 8, 31)),
        ("AY 26/27", date(2026, 9, 1), date(2027, 8, 31)), ("2026/27", date(2026, 9, 1), date(2027, 8, 31)),
    ],
)  # fmt: skip
def test_53_a_term_a_month_and_a_year_are_taken_for_a_day_and_marked(office, cell, first, last):
    staging = staged(office, TABLE, row(start=cell, end=cell))
    assert [(post.start.earliest, post.end.latest) for post in planned(staging, Appointment)] == [(first, last)]
    assert told(staging, 2)[0] == f"“{cell}” names no single day; {date_in_words(first)} was taken. Check it."


def test_53_the_days_of_a_term_are_a_list_that_officers_edit(office):
    with office.store.writing("Move a term") as work:
        (autumn,) = work.find(Term, list_name="year_terms", code="autumn")
        work.replace([replace(autumn, note="starts=25 Aug; ends=20 Dec")])
    staging = staged(office, TABLE, row(start="Autumn 2026"))
    assert [post.start.earliest for post in planned(staging, Appointment)] == [date(2026, 8, 25)]


def test_60_what_an_officer_says_of_an_unknown_word_is_remembered_and_goes_with_the_import(office):
    def read(title, **options):
        table = TableInMemory(("Title", "Tier", "Phases"), [(title, "Senior leader", "Sixth-formers")], f"{title}.csv", title)
        return stage(table, "programmes", store=office.store, options=ImportOptions(as_at=DAY, **options))

    (question,) = read("Leading well").questions
    assert question.text == "“Sixth-formers” is not in the list phases. What does “Sixth-formers” mean?"
    assert question.answers[0] == "Leave it as it is"
    assert "16 plus" in question.answers
    taught = read("Leading well", answers={question.key: "16 plus"})
    assert {phase.phase_code for phase in planned(taught, ProgrammePhase)} == {"6"}
    save(taught, store=office.store)
    again = read("Leading on")
    assert ({phase.phase_code for phase in planned(again, ProgrammePhase)}, again.questions) == ({"6"}, [])
    office.store.history.undo()
    assert read("Leading on").questions


def test_48_an_address_in_one_cell_keeps_its_seven_lines(office):
    lines = ("Larkfield House", "Unit 4", "Mill Court", "Mill Lane", "Quarry Wood", "Thameside", "TH1 1AA")
    cells = [("Larkfield", "University", "No", "\n".join(f" {line} " for line in lines))]
    table = TableInMemory(("Name", "Kind", "Historic", "Address"), cells, "bodies.csv", "")
    staging = stage(table, "organisations", store=office.store, options=ImportOptions(as_at=DAY))
    assert [tuple(body.address.splitlines()) for body in planned(staging, Organisation)] == [lines]
