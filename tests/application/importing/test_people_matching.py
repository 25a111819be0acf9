"""Whom a row names: sure on two fields, a suspect on one, and an answer that is remembered."""

from datetime import date

import pytest

from leaddesk.application.importing.people.joining import People, SamePersonAnswer
from leaddesk.application.importing.people.mailboxes import ROLE_MAILBOXES, RoleMailboxes
from leaddesk.application.importing.people.matching import Claim, How
from leaddesk.application.importing.staging import ImportOptions, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.names import ParsedName
from leaddesk.domain.imports import DIFFERENT_PEOPLE, PossibleDuplicate
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.vocabulary import Term

from .conftest import school

DAY = date(2026, 11, 3)


def someone(desk, first="Anwen", last="Reedbank", at="100001", role="deputy_head", **fields):
    """A leader held at a school; `work_email` is the post's."""
    work_email = fields.pop("work_email", "")
    person = Person(uid=new_uid(), first_name=first, last_name=last, **fields)
    post = Appointment(uid=new_uid(), person=person.uid, school=desk.school(at).uid, role_code=role, email=work_email)
    desk.keep(person, post)
    return person


@pytest.fixture
def office(desk):
    desk.bring(school("100001"), school("100002"), school("100003"))
    return desk


class Asked:
    """A matcher over what the desk holds, and what came of each row."""

    def __init__(self, desk, **options):
        self._desk, self.staging, self._options = desk, Staging("return.csv", "", "leaders", DAY, desk), ImportOptions(**options)
        self.plan = self.staging.plan
        self._people, self._row = None, 1

    def join(self, first="Anwen", last="Reedbank", at="", values=None, **claim):
        place = self._desk.school(at).uid if at else None
        with self._desk.store.reading() as look:
            names = {school.uid: school.name for school in look.every(School)}
            self._people = self._people or People(look, Terms(look), self.staging, self._options, DAY, places=names)
            self._row += 1
            return self._people.join(Claim(ParsedName(first=first, last=last), place=place, **claim), self._row, values or {})

    @property
    def pairs(self):
        return list(self.plan.added.get("possible_duplicate", {}).values())


def test_a_number_with_part_of_the_name_is_the_person(office):
    held = someone(office, trn="1234567")
    joined = Asked(office).join(last="Ash", trn="1234567", at="100002")
    assert (joined.person.uid, joined.how, joined.is_new) == (held.uid, How.TRN, False)
    assert [told.code for told in joined.told] == ["another_name"]


def test_a_number_with_another_name_is_nobody(office):
    someone(office, trn="1234567")
    joined = Asked(office).join("Tomos", "Quill", trn="1234567", at="100002")
    assert joined.person is None
    assert [told.code for told in joined.told] == ["trn"]


@pytest.mark.parametrize(
    ("held", "row"),
    [({"email": "anwen@home.example"}, "Anwen@Home.example"), ({"work_email": "a.reedbank@oak.example"}, "a.reedbank@oak.example")],
)
@pytest.mark.parametrize("first", ["Anwen", "A", "Anwen Mair"])
def test_an_own_address_with_the_name_is_the_person_wherever_they_work(office, held, row, first):
    person = someone(office, **held)
    joined = Asked(office).join(first, emails=(row,), at="100002")
    assert (joined.person.uid, joined.how) == (person.uid, How.EMAIL)


def test_an_own_address_with_half_the_name_is_only_a_suspect(office):
    person = someone(office, email="reedbanks@home.example")
    asked = Asked(office)
    joined = asked.join("Tomos", emails=("reedbanks@home.example",), at="100002")
    assert joined.is_new
    assert [(pair.first, pair.second, pair.decision) for pair in asked.pairs] == [(person.uid, joined.person.uid, "")]
    assert "same address" in asked.pairs[0].reason


def test_an_address_of_someone_else_altogether_is_told(office):
    someone(office, email="reedbanks@home.example")
    asked = Asked(office)
    joined = asked.join("Tomos", "Quill", emails=("reedbanks@home.example",), at="100002")
    assert [told.code for told in joined.told] == ["shared_address"]
    assert not asked.pairs


@pytest.mark.parametrize(
    "address", ["head@oak.example", "office2@oak.example", "head.oak@county.example", "oakschooloffice@county.example"]
)
def test_a_mailbox_of_a_post_tells_nobody_who_someone_is(office, address):
    someone(office, work_email=address)
    asked = Asked(office)
    joined = asked.join("Anwen", "Quill", emails=(address,), at="100002")
    assert (joined.is_new, joined.told, asked.pairs) == (True, [], [])


def test_the_list_of_mailboxes_is_dated_and_the_officers_own():
    def term(words, **dates):
        return Term(uid=new_uid(), list_name=ROLE_MAILBOXES, code=words, label=words, **dates)

    mailboxes = RoleMailboxes([term("bursary"), term("clinic", active_to=date(2025, 8, 31))], DAY)
    assert mailboxes.holds("bursary@oak.example")
    assert not mailboxes.holds("clinic@oak.example")
    assert not mailboxes.holds("head@oak.example")
    assert mailboxes.holds("no address")


def test_name_and_school_are_the_person_whatever_accents_and_case(office):
    held = someone(office, "Siân", "O'Brien")
    joined = Asked(office).join("SIAN", "O’Brien", at="100001")
    assert (joined.person.uid, joined.how) == (held.uid, How.PLACE)


def test_a_former_name_at_the_school_is_the_person(office):
    held = someone(office, former_names="Heron, Annie Vale")
    assert Asked(office).join(last="Heron", at="100001").person.uid == held.uid
    assert Asked(office).join("Annie", "Vale", at="100001").person.uid == held.uid


@pytest.mark.parametrize(("first", "last"), [("A", "Reedbank"), ("Anwenn", "Reedbank"), ("Anwen", "Reedbanke"), ("Anw", "Reedbank")])
def test_a_near_name_at_the_school_is_a_suspect_and_elsewhere_nobody(office, first, last):
    held = someone(office)
    here, there = Asked(office), Asked(office)
    assert here.join(first, last, at="100001").is_new
    assert there.join(first, last, at="100002").is_new
    assert [pair.first for pair in here.pairs] == [held.uid]
    assert not there.pairs


@pytest.mark.parametrize(
    ("held", "sent"), [(("Eilidh", "Ben-Shalom Weir"), ("Eilidh", "Weir")), (("Eilidh", "Weir"), ("E", "Weir–Lark")),
                       (("Eilidh", "Weir"), ("Weir", "Eilidh"))],
)  # fmt: skip
def test_half_a_doubled_name_and_one_turned_round_are_suspects_at_the_school(office, held, sent):
    there = someone(office, *held)
    here = Asked(office)
    assert here.join(*sent, at="100001").is_new
    assert [pair.first for pair in here.pairs] == [there.uid]


def test_another_first_name_beside_half_a_doubled_name_is_somebody_else(office):
    someone(office, "Eilidh", "Ben-Shalom-Weir")
    here = Asked(office)
    assert here.join("Moira", "Weir", at="100001").is_new
    assert not here.pairs


def test_the_same_name_elsewhere_is_a_suspect_unless_numbers_differ(office):
    someone(office, trn="1234567")
    asked, other = Asked(office), Asked(office)
    assert asked.join(at="100002").is_new
    assert other.join(at="100002", trn="7654321").is_new
    assert (len(asked.pairs), len(other.pairs)) == (1, 0)


def test_at_most_three_namesakes_are_suspected(office):
    for _ in range(5):
        someone(office, at="100003")
    asked = Asked(office)
    asked.join(at="100001")
    assert len(asked.pairs) == 3


def test_of_two_of_one_name_at_one_school_the_one_with_the_post_is_meant(office):
    first, second = someone(office), someone(office, role="senco")
    assert Asked(office).join(at="100001", role_code="senco").person.uid == second.uid
    assert Asked(office).join(at="100001", role_code="deputy_head").person.uid == first.uid


def test_a_name_with_something_else_shared_is_the_person(office):
    held = someone(office)
    joined = Asked(office).join(among=frozenset({held.uid}))
    assert (joined.person.uid, joined.how) == (held.uid, How.AMONG)
    assert Asked(office).join().is_new


def test_a_reference_holds_only_with_part_of_the_name(office):
    held = someone(office)
    assert Asked(office).join(last="Ash", reference=held.uid, at="100002").how is How.REFERENCE
    assert Asked(office).join("Tomos", "Quill", reference=held.uid, at="100002").is_new


def test_answered_the_same_the_row_is_theirs_and_its_spelling_is_remembered(office):
    held = someone(office)
    open_question = Asked(office).join("Anwenn", at="100001").question
    assert open_question.answers[0] == SamePersonAnswer.KEEP_APART
    asked = Asked(office, answers={open_question.key: SamePersonAnswer.SAME})
    joined = asked.join("Anwenn", at="100001")
    assert (joined.person.uid, joined.is_new, asked.pairs) == (held.uid, False, [])
    office_after = joined.person
    assert office_after.former_names == "Anwenn Reedbank"
    with office.store.writing("Save") as work:
        work.replace([office_after])
    again = Asked(office).join("Anwenn", at="100001")
    assert (again.person.uid, again.question, again.changes) == (held.uid, None, [])


def test_answered_two_people_the_answer_is_kept(office):
    someone(office)
    question = Asked(office).join(at="100002").question
    asked = Asked(office, answers={question.key: SamePersonAnswer.KEEP_APART})
    joined = asked.join(at="100002")
    assert [pair.decision for pair in asked.pairs] == [DIFFERENT_PEOPLE]
    assert not joined.told


def test_two_rows_of_one_file_with_one_number_or_address_are_one_person(office):
    asked = Asked(office)
    first = asked.join(at="100001", trn="1234567")
    assert asked.join(at="100002", trn="1234567").person.uid == first.person.uid
    second = asked.join("Tomos", "Quill", at="100001", emails=("t.quill@home.example",), values={"email": "t.quill@home.example"})
    assert asked.join("Tomos", "Quill", at="100002", emails=("t.quill@home.example",)).person.uid == second.person.uid
    assert not asked.pairs


def test_two_rows_of_one_file_with_one_name_are_two_people_and_asked_of(office):
    asked = Asked(office)
    first = asked.join(at="100001")
    second = asked.join(at="100002")
    assert second.is_new
    assert second.question.key == "same person:3:row 2"
    assert [(pair.first, pair.second) for pair in asked.pairs] == [(first.person.uid, second.person.uid)]


def test_what_is_held_stays_and_blanks_are_filled(office):
    someone(office, "A", title="Ms")
    joined = Asked(office).join(at="100001", emails=(), values={"title": "Mrs", "honours": "OBE", "phone": ""}, first="A", trn="1234567")
    assert (joined.person.title, joined.person.honours, joined.person.trn) == ("Ms", "OBE", "1234567")
    assert {change.field for change in joined.changes} == {"honours", "trn"}


def test_an_initial_gives_way_to_the_name_written_out(office):
    someone(office, "A", email="anwen@home.example")
    assert Asked(office).join(emails=("anwen@home.example",), at="100002").person.first_name == "Anwen"


def test_a_name_too_long_to_keep_is_nobody(office):
    joined = Asked(office).join(last="R" * 121, at="100001")
    assert joined.person is None
    assert "120" in joined.told[0].words


def test_a_pair_is_kept_as_possible_duplicate(office):
    someone(office)
    asked = Asked(office)
    asked.join(at="100002")
    assert all(isinstance(pair, PossibleDuplicate) for pair in asked.pairs)


def test_every_suspect_is_asked_about_in_turn(office):
    first, second = someone(office), someone(office, at="100002")
    one = Asked(office).join(at="100003")
    assert str(first.uid) in one.question.key
    apart = {one.question.key: str(SamePersonAnswer.KEEP_APART)}
    two = Asked(office, answers=apart).join(at="100003")
    assert str(second.uid) in two.question.key
    asked = Asked(office, answers={**apart, two.question.key: str(SamePersonAnswer.KEEP_APART)})
    assert asked.join(at="100003").is_new
    assert [pair.decision for pair in asked.pairs] == [DIFFERENT_PEOPLE] * 2
    same = Asked(office, answers={**apart, two.question.key: str(SamePersonAnswer.SAME)}).join(at="100003")
    assert (same.person.uid, same.is_new) == (second.uid, False)


def test_a_row_whose_person_is_decided_later_stays_out(office):
    held = someone(office)
    asked = Asked(office)
    question = asked.join(at="100002").question
    assert (question.answers[-1], question.waits) == (SamePersonAnswer.LATER, SamePersonAnswer.LATER)
    later = Asked(office, answers={question.key: str(SamePersonAnswer.LATER)})
    joined = later.join(at="100002")
    assert (joined.person, joined.waits, later.plan.added, later.pairs) == (None, True, {}, [])
    assert [told.words for told in joined.told] == [
        f"Left out until you decide: Both are called {held.name}. Is Anwen Reedbank the same person?"
    ]


def test_of_two_people_of_one_name_at_one_school_nobody_is_guessed(office):
    first, second = someone(office), someone(office, role="senco")
    assert Asked(office).join(at="100001", role_code="senco").person == second
    joined = Asked(office).join(at="100001", role_code="dsl")
    assert (joined.is_new, joined.question.text) == (True, "Both are called Anwen Reedbank. Is Anwen Reedbank the same person?")
    assert first.uid != joined.person.uid != second.uid


def test_mr_and_mrs_with_one_initial_are_asked_about(office):
    someone(office, first="J", last="Ward", title="Mr")
    asked = Asked(office)
    with office.store.reading() as look:
        people = People(look, Terms(look), asked.staging, ImportOptions(), DAY, places={})
        joined = people.join(Claim(ParsedName(title="Mrs", first="J", last="Ward"), place=office.school("100001").uid), 2, {"title": "Mrs"})
    assert (joined.is_new, joined.question is not None) == (True, True)


def test_a_reference_beside_another_first_name_is_asked_about(office):
    held = someone(office)
    renamed = Asked(office).join(first="Anwen", last="Marlowe", at="100001", reference=held.uid)
    assert (renamed.is_new, renamed.how) == (False, How.REFERENCE)
    joined = Asked(office).join(first="Tomos", at="100001", reference=held.uid)
    assert (joined.is_new, joined.question.text) == (True, "The reference is that of Anwen Reedbank. Is Tomos Reedbank the same person?")
