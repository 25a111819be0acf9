"""Registers of partnerships: the school supported, its supporter and the state, joined with what is held or told why not."""

from datetime import date

import pytest

from leaddesk.application.importing import ImportOptions, Staging, TableInMemory, save, stage
from leaddesk.application.ports import Store
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Person
from leaddesk.domain.partnerships import Partnership, PartnershipParticipant, PartnershipState, Side
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.tags import Tag

HEADINGS = "Supported school URN|School|Mentor|Supporting school|Type of support|Status|Start date|Days agreed|Outcome|Closed on|Reason"
MENTORED = "999001|Lark Rise Primary|Dora Quill|Quarry Primary|Mentoring|Active|2026-09-01|2.5|||"


@pytest.fixture
def office(store: Store) -> Store:
    schools = (("999001", "Lark Rise Primary"), ("999002", "Quarry Primary"))
    with store.writing("Two schools") as work:
        work.add([School(uid=new_uid(), urn=urn, name=name, status_code="1") for urn, name in schools])
    return store


def brought(store: Store, *lines: str, **options) -> Staging:
    cells = [tuple(line.split("|")) for line in lines]
    staging = stage(TableInMemory(tuple(HEADINGS.split("|")), cells), store=store, options=ImportOptions(**options))
    counts = staging.counts
    assert counts["rows"] == sum(count for word, count in counts.items() if word != "rows")
    return staging


def every(store: Store, kind: type) -> list:
    with store.reading() as look:
        return list(look.every(kind))


def said(staging: Staging) -> str:
    return " ".join(message.message for message in staging.messages_of(2))


def test_it_is_recognised_and_makes_the_partnership_with_its_supporter(office: Store) -> None:
    staging = brought(office, MENTORED)
    assert (staging.kind, staging.rows[0].verdict) == ("partnerships", Verdict.CREATED)
    save(staging, store=office)
    (made,), (person,) = every(office, Partnership), every(office, Person)
    assert (made.name, made.state, made.agreed_days) == ("Lark Rise Primary with Dora Quill", PartnershipState.ACTIVE, 2.5)
    (seat,) = every(office, PartnershipParticipant)
    assert (seat.person, seat.side) == (person.uid, Side.SUPPORTING)


def test_again_it_changes_nothing_and_undo_is_whole(office: Store) -> None:
    save(brought(office, MENTORED), store=office)
    again = brought(office, MENTORED)
    assert again.counts["unchanged"] == 1
    assert not again.plan
    office.history.undo()
    assert every(office, Partnership) == every(office, Person) == []


def test_a_later_register_moves_it_on(office: Store) -> None:
    save(brought(office, MENTORED), store=office)
    staging = brought(office, MENTORED.replace("Active", "On hold").removesuffix("|") + "|The head is away")
    assert staging.rows[0].verdict is Verdict.UPDATED
    save(staging, store=office)
    assert [one.state for one in every(office, Partnership)] == [PartnershipState.PAUSED]


ROWS = (
    (MENTORED.replace("Mentoring", "Juggling"), Verdict.REJECTED, "is not in the list"),
    (MENTORED.replace("Dora Quill|Quarry Primary", "|"), Verdict.REJECTED, "who gives the support"),
    (MENTORED.replace("Dora Quill", ""), Verdict.CREATED, ""),
    (MENTORED.replace("Active", "Mauve"), Verdict.CREATED, "no state of a partnership"),
    (MENTORED.replace("2.5", "2.3"), Verdict.CREATED, "no number of days in halves"),
    (MENTORED.replace("Dora Quill|Quarry Primary", "|Lark Rise Primary"), Verdict.CREATED, "supporters"),
    (MENTORED.replace("999001|Lark Rise Primary", "12|"), Verdict.REJECTED, "6 digits"),
    (MENTORED.replace("Mentoring", ""), Verdict.REJECTED, "which kind of support"),
    (MENTORED.replace("Quarry Primary", "Owl Academy"), Verdict.CREATED, "no open school “Owl Academy”"),
    (MENTORED.replace("Dora Quill", "Mr & Mrs J Smith"), Verdict.CREATED, "wo people"),
    (MENTORED.replace("|||", "||2026-08-01|"), Verdict.CREATED, "before"),
    (MENTORED.replace("Active", "On hold"), Verdict.CONFLICT, "no reason why it was paused"),
    (MENTORED.replace("Active", "Closed"), Verdict.CONFLICT, "closed without a day or an outcome"),
)


@pytest.mark.parametrize(("line", "verdict", "words"), ROWS)
def test_what_cannot_be_taken_is_said(office: Store, line: str, verdict: Verdict, words: str) -> None:
    staging = brought(office, line)
    assert staging.rows[0].verdict is verdict
    assert words in said(staging)


def tagged(store: Store, focus: str, aims: str = "", note: str = "", **options) -> Staging:
    headings = (*HEADINGS.split("|"), "Focus areas", "Strategy aims", "Notes")
    table = TableInMemory(headings, [(*MENTORED.split("|"), focus, aims, note)])
    staging = stage(table, store=store, options=ImportOptions(**options))
    save(staging, store=store)
    return staging


def tags(store: Store) -> set[tuple[str, str]]:
    return {(tag.list_name, tag.code) for tag in every(store, Tag)}


@pytest.mark.parametrize(
    ("focus", "codes"),
    [
        ("Phonics; SEMH", {"english", "semh"}), ("Maths, reading and attendance", {"mathematics", "english", "behaviour"}),
        ("Social, emotional and mental health", {"semh"}), ("Maths/Science", {"mathematics", "science"}),
        ("early_years\nSixth form", {"early_years", "sixth_form"}),
    ],
)  # fmt: skip
def test_focus_areas_and_aims_are_tags_of_the_partnership(office: Store, focus: str, codes: set[str]) -> None:
    staging = tagged(office, focus, "Narrow the achievement gap within London’s schools")
    assert tags(office) == {("focus_areas", code) for code in codes} | {("strategy_aims", "london.4")}
    assert {tag.subject for tag in every(office, Tag)} == {one.uid for one in every(office, Partnership)}
    assert staging.records["tags"] == {"created": len(codes) + 1, "updated": 0}
    again = tagged(office, focus, "Narrow the achievement gap within London’s schools")
    assert (again.counts["unchanged"], bool(again.plan)) == (1, False)
    assert office.safekeeping.check().faults == ()
    office.history.undo()
    assert tags(office) == set()


def test_a_focus_that_is_no_term_stays_in_the_note_and_is_told(office: Store) -> None:
    staging = tagged(office, "Phonics; Improve the eel pond", note="First visit in May")
    assert tags(office) == {("focus_areas", "english")}
    assert [one.note for one in every(office, Partnership)] == ["First visit in May\nImprove the eel pond"]
    assert "“Improve the eel pond” is not in the list focus areas; it was kept in the note." in said(staging)


def test_a_later_file_adds_focus_areas_and_an_older_one_only_where_there_are_none(office: Store) -> None:
    tagged(office, "Maths", as_at=date(2026, 10, 1))
    tagged(office, "Science", as_at=date(2026, 11, 1))
    tagged(office, "Music", "Narrow the achievement gap within London’s schools", as_at=date(2026, 9, 1))
    assert tags(office) == {("focus_areas", "mathematics"), ("focus_areas", "science"), ("strategy_aims", "london.4")}


def test_a_school_may_support_without_naming_anyone_and_is_known_again(office: Store) -> None:
    with office.writing("A partnership that serves no school yet") as work:
        work.add([Partnership(uid=new_uid(), name="Someone with someone")])
    alone = MENTORED.replace("Dora Quill", "")
    save(brought(office, alone), store=office)
    assert brought(office, alone).counts["unchanged"] == 1
    (seat,) = every(office, PartnershipParticipant)
    assert (seat.person, seat.school is not None) == (None, True)


def test_an_older_register_changes_nothing_unless_its_row_is_ticked(office: Store) -> None:
    save(brought(office, MENTORED, as_at=date(2026, 11, 1)), store=office)
    older = MENTORED.replace("Active", "Agreed")
    staging = brought(office, older, as_at=date(2026, 10, 1))
    assert (staging.counts["unchanged"], "This would go back" in said(staging)) == (1, True)
    assert brought(office, older, as_at=date(2026, 10, 1), taken=frozenset({2})).counts["updated"] == 1


def test_a_name_that_cannot_be_kept_leaves_the_row_to_an_officer(office: Store) -> None:
    headings = (*HEADINGS.split("|"), "Partnership")
    staging = stage(TableInMemory(headings, [(*MENTORED.split("|"), "Lark " * 100)]), store=office)
    assert staging.rows[0].verdict is Verdict.CONFLICT


def test_a_school_in_the_column_of_supporters_is_no_person(office: Store) -> None:
    save(brought(office, MENTORED.replace("Dora Quill|Quarry Primary", "Quarry Primary|")), store=office)
    assert every(office, Person) == []
    (seat,) = every(office, PartnershipParticipant)
    assert {school.uid: school.name for school in every(office, School)}[seat.school] == "Quarry Primary"
    (made,) = every(office, Partnership)
    assert made.name == "Lark Rise Primary with Quarry Primary"
    unknown = brought(office, MENTORED.replace("Dora Quill|Quarry Primary", "Zebra House Academy|"))
    assert unknown.rows[0].verdict is Verdict.REJECTED
    assert "You hold no open school “Zebra House Academy” that gives this support." in said(unknown)


def test_what_breaks_a_rule_is_told_once(office: Store) -> None:
    staging = brought(office, MENTORED.replace("Active", "Closed"))
    told = [message.message for message in staging.messages_of(2)]
    assert len(told) == len(set(told))


def test_two_supporters_of_one_cell_both_take_part_and_are_known_again(office: Store) -> None:
    two = MENTORED.replace("Dora Quill|Quarry Primary", "Dora Quill; Hal Ward|Quarry Primary")
    save(brought(office, two), store=office)
    assert [one.name for one in every(office, Partnership)] == ["Lark Rise Primary with Dora Quill and Hal Ward"]
    people = {person.uid: person.name for person in every(office, Person)}
    assert {people[seat.person] for seat in every(office, PartnershipParticipant)} == {"Dora Quill", "Hal Ward"}
    assert brought(office, two).counts["unchanged"] == 1


def test_a_leader_supports_although_the_school_beside_the_name_may_not(office: Store) -> None:
    staging = brought(office, MENTORED.replace("Quarry Primary", "Lark Rise Primary"))
    assert "The school supported is also among its supporters." in said(staging)
    save(staging, store=office)
    assert [(seat.person, seat.school) for seat in every(office, PartnershipParticipant)] == [(every(office, Person)[0].uid, None)]
