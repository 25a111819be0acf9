"""What happens in a partnership: its objectives, the visits made, and the reviews that rate each objective (domain.md 4.1)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, refers_to
from leaddesk.domain.values import check_half_days, check_order, check_text


class Rating(StrEnum):
    """How an objective stands at a review; the word is always printed beside the colour (look.md)."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    NOT_LOOKED_AT = "not_looked_at"


class SchoolResponse(StrEnum):
    """What the school said of the note of a visit; no reply in ten working days ends the waiting (domain.md 4.6)."""

    NOT_SHARED = "not_shared"
    AWAITING = "awaiting"
    ACCURATE = "accurate"
    INACCURATE = "inaccurate"
    NO_REPLY = "no_reply"


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """What a partnership is to achieve, and by what one will know."""

    KIND: ClassVar[str] = "objective"
    KEEPING: ClassVar[Keeping] = Keeping(finds=("text", "measure"))

    uid: UUID
    partnership: UUID = field(metadata=refers_to("partnership", owned=True))
    position: int = 1
    area_code: str = field(default="", metadata=coded_in("focus_areas"))
    text: str = ""
    measure: str = ""
    baseline: str = ""
    is_live: bool = True

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this objective can be kept."""
        return check_text("text", self.text, "The objective is empty.", "Say what should be achieved.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A planned or held visit of a partnership; `days` in halves. A note is shared with the school, which says if it is accurate."""

    KIND: ClassVar[str] = "visit"
    KEEPING: ClassVar[Keeping] = Keeping(finds=("purpose", "visitor"), indexed=("planned_on", "response"))

    uid: UUID
    partnership: UUID = field(metadata=refers_to("partnership", owned=True))
    planned_on: date | None = None
    held_on: date | None = None
    days: float = 0.5
    visitor: str = ""
    purpose: str = ""
    note: str = ""
    shared_on: date | None = None
    response: SchoolResponse = SchoolResponse.NOT_SHARED
    comment: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this visit can be kept."""
        undated = self.planned_on is None and self.held_on is None
        unsaid = self.response is SchoolResponse.INACCURATE and not self.comment.strip()
        unshared = self.response is not SchoolResponse.NOT_SHARED and self.shared_on is None
        return (
            *((Problem("planned_on", "The visit has no date.", "Write when it is planned, or when it was held."),) if undated else ()),
            *check_half_days("days", self.days),
            *check_order("shared_on", self.held_on, self.shared_on, "The note was shared before the visit."),
            *((Problem("shared_on", "A reply is recorded, but not when the note was shared.", "Write the day."),) if unshared else ()),
            *((Problem("comment", "The school found the note inaccurate.", "Write what it said."),) if unsaid else ()),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One review of a partnership; `number` counts them. Overall words come from the list `review_outcomes`."""

    KIND: ClassVar[str] = "review"
    KEEPING: ClassVar[Keeping] = Keeping(key=("partnership", "number"), finds=("reviewer", "summary"), indexed=("held_on",))

    uid: UUID
    partnership: UUID = field(metadata=refers_to("partnership", owned=True))
    number: int = 1
    held_on: date | None = None
    reviewer: str = ""
    overall_code: str = field(default="", metadata=coded_in("review_outcomes"))
    summary: str = ""
    next_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this review can be kept."""
        return (
            *((Problem("held_on", "The review has no date.", "Write the day it was held or is planned."),) if self.held_on is None else ()),
            *check_order("next_on", self.held_on, self.next_on, "The next review is before this one."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveRating:
    """How one objective stood at one review."""

    KIND: ClassVar[str] = "objective_rating"
    KEEPING: ClassVar[Keeping] = Keeping(key=("review", "objective"))

    uid: UUID
    review: UUID = field(metadata=refers_to("review", owned=True))
    objective: UUID = field(metadata=refers_to("objective", owned=True))
    rating: Rating = Rating.NOT_LOOKED_AT
    detail: str = ""


def check_number(review: Review, others: Iterable[Review]) -> tuple[Problem, ...]:
    """Reviews of a partnership are numbered one after another from 1."""
    taken = {other.number for other in others if other.uid != review.uid}
    if review.number >= 1 and review.number not in taken and (review.number == 1 or review.number - 1 in taken):
        return ()
    free = next(number for number in range(1, len(taken) + 2) if number not in taken)
    return (Problem("number", f"There is no place for a review {review.number} here.", f"Number it {free}."),)
