"""Recruiting and keeping leaders: what is offered to them, and reviews of how well it works (domain.md P6)."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, refers_to
from leaddesk.domain.values import check_name, check_order, check_range, check_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Incentive:
    """Something offered to attract or keep leaders; `cost` in pounds a year, `take_up` in people."""

    KIND: ClassVar[str] = "incentive"
    KEEPING: ClassVar[Keeping] = Keeping(key=("title",), sorts=("title",), finds=("title", "offer"))

    uid: UUID
    title: str = ""
    kind_code: str = field(default="", metadata=coded_in("incentive_kinds"))
    organisation: UUID | None = field(default=None, metadata=refers_to("organisation"))
    offer: str = ""
    take_up: int | None = None
    cost: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    review_on: date | None = None
    review_note: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this incentive can be kept."""
        return (
            *check_name("title", self.title, "incentive"),
            *check_range("take_up", self.take_up, 0, 99_999, "Take-up"),
            *check_range("cost", self.cost, 0, 100_000_000, "The cost"),
            *check_order("ends_on", self.starts_on, self.ends_on, "It ends before it starts."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RecruitmentReview:
    """A dated look at how leaders are found and kept, in one school or across the authority (domain.md P6.1)."""

    KIND: ClassVar[str] = "recruitment_review"
    KEEPING: ClassVar[Keeping] = Keeping(finds=("findings", "actions"), indexed=("held_on",))

    uid: UUID
    school: UUID | None = field(default=None, metadata=refers_to("school", owned=True))
    held_on: date
    held_by: str = ""
    findings: str = ""
    actions: str = ""
    next_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this review can be kept."""
        return (
            *check_text("findings", self.findings, "The findings are empty.", "Say what was found."),
            *check_order("next_on", self.held_on, self.next_on, "The next review is before this one."),
        )
