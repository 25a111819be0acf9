"""Whom a row names: sure on two fields, a suspect on one."""

from datetime import date

import pytest

from leaddesk.application.importing.people.mailboxes import ROLE_MAILBOXES, RoleMailboxes
from leaddesk.application.importing.people.matching import How
from leaddesk.domain.records import new_uid
from leaddesk.domain.vocabulary import Term

from .asked import DAY, Asked, office, someone

__all__ = ["office"]


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
