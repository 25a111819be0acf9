"""Who spoke with whom, and what follows: the follow-ups that are due this week, whatever day it is."""

from collections.abc import Iterator

from leaddesk.application.demo_life.cast import Cast, Words, keep
from leaddesk.application.ports import Store
from leaddesk.domain.leaders import Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.partnerships import Partnership, PartnershipState
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.schools import School

UNDER_WAY = (PartnershipState.ACTIVE, PartnershipState.REVIEWED)


def make_notes(cast: Cast, store: Store) -> str:
    """Contact notes on schools, leaders and partnerships, told in a sentence."""
    notes = cast.words("schools")["note"]
    officers = cast.round_of(cast.words("people")["officers"])
    with store.writing("Contact notes of the demonstration") as work:
        partnerships = work.find(Partnership, state=UNDER_WAY)
        subjects: dict[str, Iterator[Record]] = {
            School.KIND: cast.round_of(cast.some(cast.schools, 20)), Partnership.KIND: cast.round_of(partnerships),
            Person.KIND: cast.round_of([cast.people[post.person] for post in cast.some(cast.in_tiers("senior", "middle"), 10)]),
        }  # fmt: skip
        for told in notes:
            officer = cast.officer if told.get("mine") else next(officers)
            keep(_note(told, next(subjects[told.get("on", School.KIND)]), officer, cast), work)
    return f"Made {len(notes)} contact notes; some follow-ups are overdue, others due this week."


def _note(told: Words, subject: Record, officer: str, cast: Cast) -> ContactNote:
    held = cast.days.office(told["held"])
    follow = told.get("follow", "")
    return ContactNote(
        uid=new_uid(), subject_kind=subject.KIND, subject=subject.uid, held_on=held, with_whom=told["who"], channel_code=told["channel"],
        text=told["text"], follow_up=follow, owner=officer if follow else "",
        due_on=max(cast.days.office(told["due"]), held) if follow else None,
        done_on=max(cast.days.office(told["done"]), held) if "done" in told else None,
    )  # fmt: skip
