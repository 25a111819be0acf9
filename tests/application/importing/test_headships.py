"""What a register says of heads: who begins, who stays, who ends, and what only an officer can decide."""

from datetime import date

import pytest

from leaddesk.application.importing.register.headships import HeadAnswer
from leaddesk.domain.imports import PossibleDuplicate, Verdict
from leaddesk.domain.leaders import Appointment, Basis, HeadshipModel, Person, Vacancy
from leaddesk.domain.records import new_uid
from tests.application.importing.conftest import school

OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 2)


def test_a_head_is_seen_not_begun(desk):
    desk.bring(school("999001", title="Mrs", first="Anneliese", last="Marlowe", job="Headteacher"))
    post = desk.heads("999001")["Anneliese Marlowe"]
    assert (post.role_code, post.tier_code, post.headship_model) == ("headteacher", "headteacher", HeadshipModel.SOLE)
    assert (post.start.iso(), post.end.iso(), post.first_seen, post.last_seen) == (None, None, OCTOBER, OCTOBER)


def test_two_heads_in_a_cell_are_two_people_who_share(desk):
    desk.bring(school("999001", title="Ms", first="Ellen Thornbury /", last="Mrs Priya Nathwani", job="Co-Headteachers"))
    posts = desk.heads("999001")
    assert set(posts) == {"Ellen Thornbury", "Priya Nathwani"}
    assert {post.headship_model for post in posts.values()} == {HeadshipModel.CO_HEAD}
    assert {person.title for person in desk.every(Person)} == {"Ms", "Mrs"}


def test_vacant_is_a_vacancy_and_nobody(desk):
    desk.bring(school("999001", last="Vacant"), school("999002", title="TBC", first="TBC", last="TBC"))
    assert len(desk.every(Vacancy)) == 2
    assert desk.every(Person) == []


def test_a_clear_successor_ends_the_post_between_the_two_files(desk):
    desk.bring(school("999001", title="Mrs", first="Yewande", last="Okafor", job="Headteacher"), as_at=OCTOBER)
    staging, _ = desk.bring(school("999001", title="Mr", first="Barnaby", last="Inkerman", job="Headteacher"), as_at=NOVEMBER)
    posts = desk.heads("999001")
    assert posts["Yewande Okafor"].end.iso() == "2026-10-01/2026-11-02"
    assert posts["Barnaby Inkerman"].start.iso() == "2026-10-01/2026-11-02"
    assert staging.counts["updated"] == 1


def test_a_likely_rename_is_asked_and_counted_as_a_conflict(desk):
    desk.bring(school("999001", title="Miss", first="Aoife", last="Brennand", pupils="200"), as_at=OCTOBER)
    staging, _ = desk.bring(school("999001", title="Mrs", first="Aoife", last="Kestrelton", pupils="210"), as_at=NOVEMBER)
    assert staging.counts["conflicts"] == 1
    assert set(desk.heads("999001")) == {"Aoife Brennand"}
    assert desk.school("999001").number_of_pupils == 210
    assert staging.questions[0].answers[0] == HeadAnswer.LEAVE


@pytest.mark.parametrize(
    ("answer", "names", "verdict"),
    [
        (HeadAnswer.RENAMED, {"Aoife Kestrelton"}, Verdict.UPDATED),
        (HeadAnswer.SOMEONE_NEW, {"Aoife Brennand", "Aoife Kestrelton"}, Verdict.UPDATED),
        (HeadAnswer.CO_HEAD, {"Aoife Brennand", "Aoife Kestrelton"}, Verdict.UPDATED),
        (HeadAnswer.LEAVE, {"Aoife Brennand"}, Verdict.UNCHANGED),
    ],
)
def test_the_officers_answer_is_carried_out_and_not_asked_again(desk, answer, names, verdict):
    desk.bring(school("999001", title="Miss", first="Aoife", last="Brennand"), as_at=OCTOBER)
    row = school("999001", title="Mrs", first="Aoife", last="Kestrelton")
    staging, _ = desk.bring(row, as_at=NOVEMBER, answers={"999001:head": answer})
    assert staging.rows[0].verdict is verdict
    posts = desk.heads("999001")
    assert set(posts) == names
    ended = {name for name, post in posts.items() if post.end_latest is not None}
    assert ended == ({"Aoife Brennand"} if answer is HeadAnswer.SOMEONE_NEW else set())
    if answer is not HeadAnswer.LEAVE:
        assert desk.stage(row, as_at=NOVEMBER).counts["unchanged"] == 1


def test_a_renamed_head_keeps_the_former_name(desk):
    desk.bring(school("999001", title="Miss", first="Aoife", last="Brennand"), as_at=OCTOBER)
    row = school("999001", title="Mrs", first="Aoife", last="Kestrelton")
    desk.bring(row, as_at=NOVEMBER, answers={"999001:head": HeadAnswer.RENAMED})
    person = desk.every(Person)[0]
    assert (person.title, person.last_name, person.former_names) == ("Mrs", "Kestrelton", "Brennand")


def test_a_name_beside_the_head_is_asked(desk):
    desk.bring(school("999001", title="Mr", first="Daniel", last="Okonjo"), as_at=OCTOBER)
    row = school("999001", title="Mr", first="Daniel Okonjo and", last="Mrs Leila Farrowby")
    staging, _ = desk.bring(row, as_at=NOVEMBER)
    assert staging.counts["conflicts"] == 1
    assert set(desk.heads("999001")) == {"Daniel Okonjo"}
    desk.bring(row, as_at=NOVEMBER, answers={"999001:head": HeadAnswer.CO_HEAD})
    posts = desk.heads("999001")
    assert {name: post.headship_model for name, post in posts.items()} == dict.fromkeys(
        ("Daniel Okonjo", "Leila Farrowby"), HeadshipModel.CO_HEAD
    )


@pytest.mark.parametrize("job", ["Headteacher", ""])
def test_a_co_head_who_is_no_longer_named_has_left_and_the_other_goes_on_alone(desk, job):
    desk.bring(school("999001", title="Mr", first="Daniel Okonjo and", last="Mrs Leila Farrowby"), as_at=OCTOBER)
    alone = school("999001", title="Mrs", first="Leila", last="Farrowby", job=job)
    desk.bring(alone, as_at=NOVEMBER)
    assert desk.posts("999001") == [
        ("Daniel Okonjo", "co_head", None, "2026-10-01/2026-11-02"),
        ("Leila Farrowby", "co_head", None, "2026-10-01/2026-11-02"),
        ("Leila Farrowby", "sole", "2026-10-01/2026-11-02", None),
    ]
    assert desk.stage(alone, as_at=NOVEMBER).counts["unchanged"] == 1


def test_a_co_head_kept_by_the_officers_word_leaves_nobody_alone(desk):
    desk.bring(school("999001", title="Mr", first="Daniel", last="Okonjo", job="Headteacher"), as_at=OCTOBER)
    alike = school("999001", title="Mr", first="Dan", last="Okonjo", job="Headteacher")
    desk.bring(alike, as_at=NOVEMBER, answers={"999001:head": HeadAnswer.CO_HEAD})
    shared = {
        ("Daniel Okonjo", "sole", None, "2026-10-01/2026-11-02"),
        ("Daniel Okonjo", "co_head", "2026-10-01/2026-11-02", None),
        ("Dan Okonjo", "co_head", None, None),
    }
    assert set(desk.posts("999001")) == shared
    desk.bring(alike, as_at=date(2026, 11, 20))
    assert set(desk.posts("999001")) == shared


def test_a_correction_of_the_same_day_makes_no_second_post(desk):
    desk.bring(school("999001", title="Mrs", first="Leila", last="Farrowby", job="Headteacher"), as_at=OCTOBER)
    desk.bring(school("999001", title="Mrs", first="Leila", last="Farrowby", job="Executive Headteacher"), as_at=OCTOBER)
    assert desk.posts("999001") == [("Leila Farrowby", "executive", None, None)]


def test_an_acting_head_who_is_appointed_begins_another_post(desk):
    desk.bring(school("999001", title="Mrs", first="Leila", last="Farrowby", job="Acting Headteacher"), as_at=OCTOBER)
    desk.bring(school("999001", title="Mrs", first="Leila", last="Farrowby", job="Headteacher"), as_at=NOVEMBER)
    assert [(start, end) for _, _, start, end in desk.posts("999001")] == [
        (None, "2026-10-01/2026-11-02"),
        ("2026-10-01/2026-11-02", None),
    ]
    assert desk.heads("999001")["Leila Farrowby"].basis is Basis.SUBSTANTIVE


def test_an_older_file_changes_no_post_and_no_newer_value(desk):
    desk.bring(school("999001", title="Mr", first="Barnaby", last="Inkerman", pupils="300"), as_at=NOVEMBER)
    staging, saved = desk.bring(school("999001", title="Mrs", first="Yewande", last="Okafor", pupils="290"), as_at=OCTOBER)
    assert staging.counts["unchanged"] == 1
    assert [message.code for message in staging.messages if message.row] == ["older"]
    assert not saved.changes
    assert set(desk.heads("999001")) == {"Barnaby Inkerman"}
    assert desk.school("999001").number_of_pupils == 300


@pytest.mark.parametrize(
    ("head", "is_told"),
    [({"title": "Mrs", "first": "Yewande", "last": "Okafor"}, True), ({"last": "Vacant"}, True), ({}, False),
     ({"title": "Mr", "first": "Barnaby", "last": "Inkerman"}, False), ({"title": "Mr", "first": "B", "last": "Inkerman"}, False)],
)  # fmt: skip
def test_an_older_file_that_differs_in_its_head_only_says_so_on_the_row(desk, codes_of, head, is_told):
    desk.bring(school("999001", title="Mr", first="Barnaby", last="Inkerman"), as_at=NOVEMBER)
    staging, _ = desk.bring(school("999001", **head), as_at=OCTOBER)
    assert codes_of(staging) == (["older"] if is_told else [])
    assert staging.counts["unchanged"] == 1
    assert [(name, post.end.iso()) for name, post in desk.heads("999001").items()] == [("Barnaby Inkerman", None)]


def test_a_vacancy_ends_the_post_and_a_new_head_fills_it(desk):
    desk.bring(school("999001", title="Ms", first="Imogen", last="Tarrantine"), as_at=OCTOBER)
    desk.bring(school("999001", last="Vacant"), as_at=NOVEMBER)
    assert desk.heads("999001")["Imogen Tarrantine"].end_latest == NOVEMBER
    assert [vacancy.filled_by for vacancy in desk.every(Vacancy)] == [None]
    desk.bring(school("999001", title="Mr", first="Rafael", last="Montague"), as_at=date(2026, 11, 20))
    assert [vacancy.filled_by for vacancy in desk.every(Vacancy)] == [date(2026, 11, 20)]
    assert desk.heads("999001")["Rafael Montague"].start.iso() == "2026-11-02/2026-11-20"


def test_a_head_who_joins_an_executive_head_fills_the_vacancy_seen_before(desk):
    executive = school("999001", title="Ms", first="Imogen", last="Tarrantine", job="Executive Headteacher")
    desk.bring(executive, as_at=OCTOBER)
    desk.keep(Vacancy(uid=new_uid(), school=desk.school("999001").uid, role_code="headteacher", vacant_since=date(2026, 10, 12)))
    both = school("999001", title="Ms", first="Imogen Tarrantine and", last="Mr Rafael Montague")
    desk.bring(both, as_at=NOVEMBER)
    assert desk.heads("999001")["Rafael Montague"].start.iso() == "2026-10-12/2026-11-02"


def test_a_closed_school_makes_no_person_and_ends_its_posts(desk):
    desk.bring(school("999001", title="Mr", first="Norman", last="Tulliver"), as_at=OCTOBER)
    closed = school("999001", title="Mr", first="Norman", last="Tulliver", status="Closed", closed="31-10-2026")
    other = school("999002", title="Mrs", first="Ines", last="Monteiro", status="Closed", closed="31-08-2019")
    desk.bring(closed, other, as_at=NOVEMBER)
    assert desk.heads("999001")["Norman Tulliver"].end.iso() == "2026-10-31"
    assert desk.heads("999002") == {}
    assert desk.school("999001").status_code == "2"


def test_a_head_recorded_by_hand_is_not_replaced_unasked(desk):
    desk.bring(school("999001"), as_at=OCTOBER)
    person = Person(uid=new_uid(), title="Ms", first_name="Delphine", last_name="Marr")
    post = Appointment(uid=new_uid(), person=person.uid, school=desk.school("999001").uid, role_code="headteacher", tier_code="headteacher")
    desk.keep(person, post)
    staging, _ = desk.bring(school("999001", title="Mr", first="Rafael", last="Montague"), as_at=NOVEMBER)
    assert staging.counts["conflicts"] == 1
    desk.bring(school("999001", title="Ms", first="Delphine", last="Marr", job="Acting Headteacher"), as_at=NOVEMBER)
    assert {name: held.basis for name, held in desk.heads("999001").items()} == {"Delphine Marr": Basis.ACTING}


class TestOneHeadAtSeveralSchools:
    """One person only where title and name agree and the schools share an authority, a trust or a federation."""

    @pytest.mark.parametrize(
        ("here", "there", "people", "doubts"),
        [
            ({}, {}, 1, 0),
            ({"la": "950", "trust": "Tideway Trust"}, {"la": "951", "trust": "TIDEWAY TRUST"}, 1, 0),
            ({"la": "950", "federation": "Heron Federation"}, {"la": "951", "federation": "Heron Federation"}, 1, 0),
            ({"la": "950"}, {"la": "951"}, 2, 1),
            ({"title": "Mrs"}, {"title": "Dr"}, 2, 1),
        ],
    )
    def test_across_schools(self, desk, here, there, people, doubts):
        head = {"title": "Mrs", "first": "Rosalind", "last": "Achebe", "job": "Executive Headteacher"}
        desk.bring(school("999001", **{**head, **here}), school("999002", **{**head, **there}))
        assert len(desk.every(Person)) == people
        assert len(desk.every(PossibleDuplicate)) == doubts
        assert len(desk.every(Appointment)) == 2

    def test_also_when_the_schools_come_in_two_files(self, desk):
        head = {"title": "Mrs", "first": "Rosalind", "last": "Achebe"}
        desk.bring(school("999001", **head), as_at=OCTOBER)
        desk.bring(school("999002", **head), as_at=NOVEMBER)
        assert len(desk.every(Person)) == 1

    def test_a_surname_alone_names_nobody_else(self, desk):
        desk.bring(school("999001", title="Mr", last="Newman"), school("999002", title="Mr", last="Newman"))
        assert len(desk.every(Person)) == 2
        assert desk.every(PossibleDuplicate) == []

    def test_a_common_name_is_doubted_only_near_one_who_bears_it(self, desk):
        head = {"title": "Mr", "first": "John", "last": "Smith"}
        desk.bring(*(school(f"99900{n}", la=f"95{n}", **head) for n in range(4)))
        assert (len(desk.every(Person)), len(desk.every(PossibleDuplicate))) == (4, 2)
        far, near = school("999011", la="961", **head), school("999012", la="951", **{**head, "title": "Dr"})
        desk.bring(far, near)
        assert (len(desk.every(Person)), len(desk.every(PossibleDuplicate))) == (6, 3)
