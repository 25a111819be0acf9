"""What stands in the cell of a name and is none: remarks, posts, signs; nobody is made of them, and nothing is lost."""

import pytest

from leaddesk.application.importing.corrections import corrections_of
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Appointment, Person, Vacancy
from leaddesk.domain.notes import ContactNote

from .sent import brought, staged, verdicts


def brought_in(desk, cell):
    held = {person.uid for person in desk.every(Person)}
    staging = brought(desk, "URN|Headteacher", f"100002|{cell}")
    people = [person for person in desk.every(Person) if person.uid not in held]
    return staging, people


@pytest.mark.parametrize(
    ("cell", "remark"),
    [
        ("Ann Marl - leaving July 2027", "leaving July 2027"),
        ("Ann Marl until Easter 2027", "until Easter 2027"),
        ("Ann Marl, retiring summer 2027", "retiring summer 2027"),
        ("Ann Marl (maternity leave, cover: Tom Abara)", "maternity leave, cover: Tom Abara"),
        ("Ann Marl – on secondment", "on secondment"),
        ("Ann Marl from 1/1/27", "from 1/1/27"),
        ("Ann Marl (TBC)", "TBC"),
        ("Ann Marl TBC", "TBC"),
        ("Ann Marl c/o office", "c/o office"),
        ("Ann Marl (Mon-Wed)", "Mon-Wed"),
        ("Ann Marl - Mon/Tue/Wed", "Mon/Tue/Wed"),
        ("Ann Marl and others", "and others"),
        ("Ann Marl +1", "+1"),
        ("Ann Marl 0.6", "0.6"),
        ("Ann Marl 07700 900123", "07700 900123"),
        ("Ann Marl ann@marl.example", "ann@marl.example"),
        ("Ann Marl <ann@marl.example>", "ann@marl.example"),
        ("Ann Marl covering Bo Day", "covering Bo Day"),
        ("New head from Jan: Ann Marl", "New head from Jan"),
        ("Ann Marl / new head starts Jan", "new head starts Jan"),
    ],
)
def test_a_remark_is_put_in_a_note_and_told(office, cell, remark):
    staging, people = brought_in(office, cell)
    assert [(person.first_name, person.last_name, person.preferred_name) for person in people] == [("Ann", "Marl", "")]
    assert [note.text for note in office.every(ContactNote)] == [remark]
    assert f"“{remark}” was put in a note on Ann Marl." in [message.message for message in staging.messages_of(2)]


@pytest.mark.parametrize(
    ("cell", "role", "title"),
    [
        ("Acting: Ann Marl", "acting_headteacher", "Acting"), ("Acting Head: Ann Marl", "acting_headteacher", "Acting Head"),
        ("Ann Marl\nActing Head", "acting_headteacher", "Acting Head"), ("Ann\nMarl (Head)", "headteacher", "Head"),
        ("Head - Ann Marl", "headteacher", "Head"), ("Ann Marl [interim]", "interim_headteacher", "interim"),
    ],
)  # fmt: skip
def test_a_post_before_or_after_the_name_is_the_job_title(office, cell, role, title):
    _, (person,) = brought_in(office, cell)
    (post,) = (one for one in office.every(Appointment) if one.person == person.uid)
    assert (person.name, post.role_code, post.job_title) == ("Ann Marl", role, title)


@pytest.mark.parametrize(
    ("cell", "first", "last", "called"),
    [
        ("Ann Marl -", "Ann", "Marl", ""), ("- Ann Marl", "Ann", "Marl", ""), ("1. Ann Marl", "Ann", "Marl", ""),
        ("Ann Marl*", "Ann", "Marl", ""),
        ('Ann "Nan" Marl', "Ann", "Marl", "Nan"), ("Ann ‘Nan’ Marl", "Ann", "Marl", "Nan"), ("Marl A. B.", "A. B.", "Marl", ""),
        ("Ann Marl Jr", "Ann", "Marl Jr", ""), ("Emma Till", "Emma", "Till", ""), ("Till Berg", "Till", "Berg", ""),
        ("Ann Friday", "Ann", "Friday", ""), ("LEFT, Mary", "Mary", "Left", ""), ("Ann MARL", "Ann", "Marl", ""),
        ("Marl A", "A", "Marl", ""), ("Siân O'Dell", "Siân", "O'Dell", ""),
    ],
)  # fmt: skip
def test_signs_are_no_part_of_a_name_and_names_are_no_remarks(office, cell, first, last, called):
    _, people = brought_in(office, cell)
    assert [(person.first_name, person.last_name, person.preferred_name) for person in people] == [(first, last, called)]
    assert not office.every(ContactNote)


def test_titles_are_known_behind_the_name_and_after_the(office):
    assert brought_in(office, "Ann Marl (Ms)")[1][0].title == "Ms"
    assert brought_in(office, "The Revd Cy Fox")[1][0].title == "Reverend"


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("Ann Marl left 31/8/26", "“left 31/8/26” says that Ann Marl has left. Give their last day in a column End date"),
        ("Ann Marl (retired)", "“retired” says that Ann Marl has left."),
        ("Ann Marl from Jan and Bo Day", "“from Jan and Bo Day” beside Ann Marl could be about somebody else."),
        ("Ann Marl (vacant from May)", "“Ann Marl (vacant from May)” names Ann Marl and calls the post vacant. Write one of the two."),
    ],
)
def test_whom_a_cell_does_not_surely_name_is_not_saved(office, cell, words):
    staging = staged(office, "URN|Headteacher", f"100002|{cell}")
    assert verdicts(staging) == [Verdict.REJECTED]
    assert staging.messages_of(2)[0].message.startswith(words)


@pytest.mark.parametrize("cell", ["TBC from Sept", "Vacant - Headteacher", "Vacancy (from May 2027)", "Vacant Post"])
def test_a_vacancy_may_say_more(office, cell):
    _, people = brought_in(office, cell)
    assert not people
    assert len(office.every(Vacancy)) == 1


def test_two_people_keep_brackets_apart_from_the_stroke_between_them(office):
    _, people = brought_in(office, "Ann Marl (0.6) and Bo Day (0.4)")
    assert {person.name for person in people} == {"Ann Marl", "Bo Day"}
    _, people = brought_in(office, "Dee Moss\nMrs Eva Pond")
    assert {person.name for person in people} == {"Dee Moss", "Eva Pond"}
    _, people = brought_in(office, "Cy Fox (A/Head)")
    assert [person.name for person in people] == ["Cy Fox"]


@pytest.mark.parametrize(
    ("cell", "asked"),
    [
        ("Ann Marl left 31/8/26", "You write “left 31/8/26” of Ann Marl. Please give their last day, or write who is in the post now."),
        ("Ann Marl (vacant from May)", "This names Ann Marl and calls the post vacant. Please write one of the two."),
        ("Ann Marl from Jan and Bo Day", "We cannot tell whom “from Jan and Bo Day” is about. Please give each person a row."),
    ],
)
def test_the_sender_is_asked_in_words_of_their_own(office, cell, asked):
    staging = staged(office, "URN|Headteacher", f"100002|{cell}")
    assert [correction.words for correction in corrections_of(staging)] == [asked]
