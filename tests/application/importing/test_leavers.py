"""Somebody has left: the school empties their row of the template as that tells it to, and the officer is asked."""

from datetime import date

import pytest

from leaddesk.application.importing import save
from leaddesk.application.importing.corrections import corrections_of
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Appointment, Person

from .sent import brought, everything, staged

TEMPLATE = "Reference|URN|School|First name|Last name|Job title"
LATER = date(2026, 11, 20)
LEFT, STAYS = "They have left the school", "Leave it as it is held"


def _held(office, *titles):
    """One person with these posts, and an emptied row that carries their reference."""
    brought(office, "URN|Name|Job title", *(f"100001|Ann Marlowe|{title}" for title in titles))
    (person,) = (one for one in office.every(Person) if one.last_name == "Marlowe")
    return f"{person.uid}|100001|St Mary's CofE Primary School|||"


def _ends(office):
    return {post.job_title: post.end_latest for post in office.every(Appointment) if post.job_title in ("SENCO", "Deputy headteacher")}


def test_the_officer_is_asked_and_nothing_changes_until_then(office):
    row = _held(office, "SENCO")
    before = everything(office)
    staging = staged(office, TEMPLATE, row, as_at=LATER)
    assert [one.verdict for one in staging.rows] == [Verdict.CONFLICT]
    (question,) = staging.questions
    assert question.text == "The school emptied the row of Ann Marlowe. Have they left?"
    assert question.answers == (STAYS, LEFT)
    assert corrections_of(staging) == [], "the school did as it was told"
    save(staging, store=office.store)
    assert everything(office)[Appointment] == before[Appointment]


def test_the_post_ends_by_the_day_of_the_return_and_that_is_taken_back(office):
    row = _held(office, "SENCO")
    (question,) = staged(office, TEMPLATE, row, as_at=LATER).questions
    staging = staged(office, TEMPLATE, row, as_at=LATER, answers={question.key: LEFT})
    assert [one.verdict for one in staging.rows] == [Verdict.UPDATED]
    batch = save(staging, store=office.store).batch
    (post,) = (one for one in office.every(Appointment) if one.job_title == "SENCO")
    assert (post.end_earliest, post.end_latest) == (date(2026, 11, 3), LATER)
    office.store.history.undo(batch)
    assert _ends(office) == {"SENCO": None}


def test_somebody_who_stays_is_left_as_held(office):
    row = _held(office, "SENCO")
    (question,) = staged(office, TEMPLATE, row, as_at=LATER).questions
    staging = staged(office, TEMPLATE, row, as_at=LATER, answers={question.key: STAYS})
    assert [one.verdict for one in staging.rows] == [Verdict.UNCHANGED]
    assert not staging.plan


def test_of_several_posts_one_may_be_left(office):
    row = _held(office, "SENCO", "Deputy headteacher")
    (question,) = staged(office, TEMPLATE, row, as_at=LATER).questions
    assert set(question.answers[2:]) == {"They have left one post: SENCO", "They have left one post: Deputy headteacher"}
    staging = staged(office, TEMPLATE, row, as_at=LATER, answers={question.key: "They have left one post: SENCO"})
    save(staging, store=office.store)
    assert _ends(office) == {"SENCO": LATER, "Deputy headteacher": None}


@pytest.mark.parametrize("said", ["LEFT 31/08/2026", "Retired", "left in July", "Resigned", "has left the school"])
def test_words_of_leaving_are_no_job_title(office, said):
    row = _held(office, "SENCO").replace("|||", f"|Ann|Marlowe|{said}")
    staging = staged(office, TEMPLATE, row, as_at=LATER)
    assert [one.verdict for one in staging.rows] == [Verdict.CONFLICT]
    assert staging.questions[0].text == f"The school wrote “{said}” in the row of Ann Marlowe. Have they left?"
    without = staged(office, "URN|Name|Job title", f"100001|Ann Marlowe|{said}", as_at=LATER)
    assert [one.verdict for one in without.rows] == [Verdict.REJECTED]
    assert "write their last day" in corrections_of(without)[0].words


@pytest.mark.parametrize("title", ["Left and right bank lead", "Retired headteacher", "SENCO"])
def test_titles_with_such_words_are_titles(office, title):
    assert [one.verdict for one in staged(office, "URN|Name|Job title", f"100001|Ann Marlowe|{title}").rows] == [Verdict.CREATED]


def test_an_emptied_row_of_nobody_held_is_rejected(office):
    _held(office, "SENCO")
    staging = staged(office, TEMPLATE, "01a2082e-5c22-7557-92cd-1ed886a19d68|100001|St Mary's CofE Primary School|||", as_at=LATER)
    assert [one.verdict for one in staging.rows] == [Verdict.REJECTED]
    assert not staging.questions


def test_a_total_in_the_column_of_first_names_is_nobody(office):
    staging = staged(office, "URN|First name|Last name|Job title", "100001|Total leaders: 14||", "100001|Ben|Bowen|SENCO")
    assert [one.verdict for one in staging.rows] == [Verdict.SKIPPED, Verdict.CREATED]


@pytest.mark.parametrize("name", ["Supply Teacher", "Agency staff", "School Office", "To follow", "Maternity cover", "Interviews in May"])
def test_words_that_stand_in_for_a_person_make_nobody(office, name):
    first, last = name.split(" ", 1)
    for headings, row in (("URN|Name|Job title", f"100001|{name}|SENCO"),
                          ("URN|First name|Last name|Job title", f"100001|{first}|{last}|SENCO")):  # fmt: skip
        staging = staged(office, headings, row)
        assert [one.verdict for one in staging.rows] == [Verdict.REJECTED]
        assert "does not name a person. Write who it is, or Vacant." in staging.messages[-1].message
        assert "or Vacant" in corrections_of(staging)[0].words


@pytest.mark.parametrize("name", ["Ada Cover", "May Head", "Class Oke", "Ann Office"])
def test_people_whose_names_are_such_words_are_people(office, name):
    assert [one.verdict for one in staged(office, "URN|Name|Job title", f"100001|{name}|SENCO").rows] == [Verdict.CREATED]
