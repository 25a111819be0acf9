"""The register of effective practice: what works, where, how that is known, and who may come and see (domain.md P5.1)."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, refers_to
from leaddesk.domain.values import check_name, check_order, check_range


class Verification(StrEnum):
    """How it is known that the practice works, weakest first."""

    SELF_REPORTED = "self_reported"
    LA_VISITED = "la_visited"
    INSPECTION_QUOTED = "inspection_quoted"
    PEER_REVIEW_VERIFIED = "peer_review_verified"


class Scope(StrEnum):
    """How far the practice is of use or was shared."""

    LOCAL = "local"
    REGIONAL = "regional"
    NATIONAL = "national"


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectivePractice:
    """One entry of the register; printed only with consent. The aims it serves are tags of `strategy_aims`."""

    KIND: ClassVar[str] = "effective_practice"
    KEEPING: ClassVar[Keeping] = Keeping(
        key=("school", "title"), sorts=("title",), finds=("title", "what"), indexed=("review_on", "focus_area_code")
    )

    uid: UUID
    title: str = ""
    school: UUID = field(metadata=refers_to("school"))
    lead: UUID | None = field(default=None, metadata=refers_to("person"))
    focus_area_code: str = field(default="", metadata=coded_in("focus_areas"))
    phase_code: str = field(default="", metadata=coded_in("phases"))
    what: str = ""
    impact: str = ""
    evidence: str = ""
    verification: Verification = Verification.SELF_REPORTED
    verified_on: date | None = None
    review_on: date | None = None
    offers_hosting: bool = False
    host_places: int | None = None
    scope: Scope = Scope.LOCAL
    has_consent: bool = False
    consent_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this entry can be kept."""
        undated = self.verification is not Verification.SELF_REPORTED and self.verified_on is None
        return (
            *check_name("title", self.title, "entry"),
            *((Problem("verified_on", "It is not said when this was verified.", "Write the day, or choose self-reported."),)
              if undated else ()),
            *check_order("review_on", self.verified_on, self.review_on, "It is reviewed before it was verified."),
            *check_range("host_places", self.host_places, 0, 99, "Places for visitors"),
        )
