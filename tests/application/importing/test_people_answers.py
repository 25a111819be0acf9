"""What an officer answers of two people who may be one, and rows of one file that name the same person."""

from leaddesk.application.importing.people.joining import People, SamePersonAnswer
from leaddesk.application.importing.people.matching import Claim, How
from leaddesk.application.importing.staging import ImportOptions
from leaddesk.application.importing.terms import Terms
from leaddesk.application.names import ParsedName
from leaddesk.domain.imports import DIFFERENT_PEOPLE, PossibleDuplicate

from .asked import DAY, Asked, office, someone

__all__ = ["office"]


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
