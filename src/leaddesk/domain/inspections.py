"""Inspections under every Ofsted framework; frameworks are never compared with one another (domain.md 5.5)."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, refers_to
from leaddesk.domain.values import check_chosen, check_order, check_web_address


class InspectionKind(StrEnum):
    """What sort of inspection it was."""

    GRADED = "graded"
    UNGRADED = "ungraded"
    MONITORING = "monitoring"
    URGENT = "urgent"


class Standing(StrEnum):
    """How public the result is; a provisional result is never printed or exported."""

    NOTIFIED = "notified"
    PROVISIONAL = "provisional"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """One inspection of one school; `framework_code` is a term of `inspection_frameworks`, `category_code` the published category.

    `urn_at_time` differs from the school's URN when the inspection was of its predecessor.
    """

    KIND: ClassVar[str] = "inspection"
    KEEPING: ClassVar[Keeping] = Keeping(key=("number",), indexed=("framework_code", "started_on"))

    uid: UUID
    school: UUID = field(metadata=refers_to("school", owned=True))
    number: str | None = None
    provider: str = "Ofsted"
    kind: InspectionKind = InspectionKind.GRADED
    framework_code: str
    started_on: date
    ended_on: date | None = None
    published_on: date | None = None
    standing: Standing = Standing.PUBLISHED
    urn_at_time: str = ""
    ungraded_outcome: str = ""
    category_code: str = ""
    safeguarding: str = ""
    report_url: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this inspection can be kept."""
        return (
            *check_chosen("framework_code", self.framework_code, "a framework"),
            *check_order("ended_on", self.started_on, self.ended_on, "The inspection ended before it began."),
            *check_web_address("report_url", self.report_url),
            *check_order("published_on", self.started_on, self.published_on, "The report came out before the inspection."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionGrade:
    """The grade of one area of one inspection; both codes are terms whose parent is the inspection's framework."""

    KIND: ClassVar[str] = "inspection_grade"
    KEEPING: ClassVar[Keeping] = Keeping(key=("inspection", "area_code"))

    uid: UUID
    inspection: UUID = field(metadata=refers_to("inspection", owned=True))
    area_code: str
    grade_code: str
