"""Two rows of one person at one school: a second post is kept, one post told twice stays one, and posts of other years stay apart."""

import pytest

from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Appointment, Vacancy

from .sent import brought, codes, posts, staged, verdicts

HEADINGS = "URN|Name|Job title"


def titled(*titles):
    return [f"100001|Anwen Reedbank|{title}" for title in titles]


def kept(desk, urn="100001"):
    return sorted((role, title) for _, role, _, title in posts(desk, urn))


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (("Deputy Head", "SENCo"), [("deputy_head", "Deputy Head"), ("senco", "SENCo")]),
        (("Deputy Head", "Deputy Head / SENCo"), [("deputy_head", "Deputy Head"), ("senco", "Deputy Head / SENCo")]),
        (("Head of Maths", "Head of Science"), [("subject_leader", "Head of Maths"), ("subject_leader", "Head of Science")]),
        (
            ("Assistant Head (Pastoral)", "Assistant Head (Curriculum)"),
            [("assistant_head", "Assistant Head (Curriculum)"), ("assistant_head", "Assistant Head (Pastoral)")],
        ),
    ],
)
def test_a_second_post_is_kept_and_found_again(office, titles, expected):
    staging = brought(office, HEADINGS, *titled(*titles))
    assert (verdicts(staging), kept(office)) == ([Verdict.CREATED, Verdict.UPDATED], expected)
    for again in (titles, titles[::-1]):
        assert verdicts(staged(office, HEADINGS, *titled(*again))) == [Verdict.UNCHANGED] * 2


def test_a_title_of_two_posts_in_one_row_is_told(office):
    staging = staged(office, HEADINGS, *titled("Deputy Head and SENCo"))
    words = "“Deputy Head and SENCo” names more than one post. It was kept as Deputy headteacher; give SENCO a row too."
    assert [message.message for message in staging.messages if message.row] == [words]


@pytest.mark.parametrize("titles", [("SENCo", "SENDCO"), ("Head of Maths", "Maths lead"), ("Headteacher", "Principal")])
def test_one_post_under_two_titles_stays_one_and_is_told(office, titles):
    staging = staged(office, HEADINGS, *titled(*titles))
    assert len(staging.plan.added[Appointment.KIND]) == 1
    assert codes(staging)[-1] == "job_title"


def test_a_changed_title_is_taken_for_the_same_post(office):
    brought(office, HEADINGS, *titled("Assistant Head (Pastoral)"))
    brought(office, HEADINGS, *titled("Assistant Head (Curriculum)"))
    assert kept(office) == [("assistant_head", "Assistant Head (Curriculum)")]


def test_a_post_of_other_years_does_not_overwrite_the_one_held_now(office):
    headings = "URN|Name|Job title|Start date|End date"
    now, before = "100001|Anwen Reedbank|Deputy Head|2020-09-01|", "100001|Anwen Reedbank|Deputy Head|2015-09-01|2018-08-31"
    brought(office, headings, now, before)
    spans = sorted((post.start.iso(), post.end.iso()) for post in office.every(Appointment) if post.role_code == "deputy_head")
    assert spans == [("2015-09-01", "2018-08-31"), ("2020-09-01", None)]
    assert verdicts(staged(office, headings, before, now)) == [Verdict.UNCHANGED] * 2


def test_two_empty_posts_of_one_role_are_two_vacancies(office):
    rows = "100001|Vacant|Assistant Head", "100001|TBC|Assistant Head"
    brought(office, HEADINGS, *rows)
    assert len(office.every(Vacancy)) == 2
    assert verdicts(staged(office, HEADINGS, *rows)) == [Verdict.UNCHANGED] * 2


def test_dates_that_cannot_be_are_of_the_post_that_is_held(office):
    headings, held = "URN|Name|Job title|Start date|End date", "100001|Hal Ward|SENCO|13/09/2011|"
    brought(office, headings, held)
    staging = brought(office, headings, f"{held}13/09/2009", held)
    assert len(office.every(Appointment)) == 1
    assert "repeated" in codes(staging)
