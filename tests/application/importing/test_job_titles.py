"""Job titles as schools write them: what a role is for behind it, years and abbreviations; never the role of somebody else."""

import pytest

from leaddesk.application.importing.people.job_titles import JobTitles
from leaddesk.application.importing.terms import Terms


@pytest.fixture
def titles(desk):
    with desk.store.reading() as look:
        terms = Terms(look)
    return JobTitles(terms["roles"], terms["tiers"])


@pytest.mark.parametrize(
    ("words", "role", "also"),
    [
        ("Deputy Head Pastoral", "deputy_head", []), ("AHT SENDCO", "assistant_head", ["senco"]), ("HOD Science", "subject_leader", []),
        ("Phase Leader KS1", "phase_leader", []), ("Subject Lead: Geography", "subject_leader", []), ("Head of Y7", "year_leader", []),
        ("Yr 6 lead", "year_leader", []), ("Chair of the LGB", "chair", []), ("Safeguarding Governor", "governor", []),
        ("Trust CEO", "ceo", []),
    ],
)  # fmt: skip
def test_a_role_is_known_with_what_it_is_for(titles, words, role, also):
    found = titles.meaning(words)
    assert (found.role.code if found.role else "", [one.code for one in found.also]) == (role, also)


@pytest.mark.parametrize(
    "words",
    [
        "PA to Headteacher", "Business Manager Assistant", "Head Chef", "Deputy Head of House", "Principal Officer",
        "Head of School Improvement",
    ],
)  # fmt: skip
def test_whom_a_role_is_for_is_not_that_role(titles, words):
    assert titles.meaning(words).role is None
