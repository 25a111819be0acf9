"""Pathways: strategies and the programmes that a leader at each tier can follow."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, refers_to
from leaddesk.domain.values import check_email, check_name, check_order, check_phone, check_places, check_web_address


class ProgrammeStatus(StrEnum):
    """Where a programme stands; only published ones are printed in the brochure."""

    DRAFT = "draft"
    APPROVED = "approved"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    ARCHIVED = "archived"


class Facet(StrEnum):
    """The vocabularies by which a programme is classed, several terms each."""

    TIER = "tier"
    RUNG = "rung"
    DELIVERY = "delivery"
    AIM = "aim"


class PointKind(StrEnum):
    """What a line of a programme's description says (domain.md 5.11)."""

    AIM = "aim"
    INVOLVES = "involves"
    OUTCOME = "outcome"
    PRIORITY_GROUP = "priority_group"


class ProviderPart(StrEnum):
    """What an organisation does for a programme (domain.md A6)."""

    RUN_BY = "run_by"
    DELIVERED_BY = "delivered_by"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """A leadership strategy, perhaps a strand of a wider initiative (domain.md A1).

    `code` is the strategy's term in the list `strategies`, under which its aims and priorities stand in `strategy_aims`.
    """

    KIND: ClassVar[str] = "strategy"
    KEEPING: ClassVar[Keeping] = Keeping(key=("name",), sorts=("name",), finds=("name", "parent_initiative"))

    uid: UUID
    name: str
    code: str = field(default="", metadata=coded_in("strategies"))
    parent_initiative: str = ""
    introduction: str = ""
    foreword: str = ""
    foreword_by: str = ""
    partners: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    is_historic: bool = False

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this strategy can be kept."""
        return check_name("name", self.name, "strategy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A leadership programme as it is described to leaders (domain.md 4.1); blank facts print as "to be confirmed"."""

    KIND: ClassVar[str] = "programme"
    KEEPING: ClassVar[Keeping] = Keeping(
        key=("title",), sorts=("title",), finds=("title", "short_title", "purpose"), indexed=("status",)
    )

    uid: UUID
    title: str
    short_title: str = ""
    strategy: UUID | None = field(default=None, metadata=refers_to("strategy"))
    status: ProgrammeStatus = ProgrammeStatus.DRAFT
    purpose: str = ""
    audience: str = ""
    content: str = ""
    entry_criteria: str = ""
    accreditation: str = ""
    dates: str = ""
    duration: str = ""
    venue: str = ""
    places_min: int | None = None
    places_max: int | None = None
    cost: str = ""
    cost_basis: str = ""
    funding_note: str = ""
    cost_as_at: date | None = None
    how_to_book: str = ""
    book_by: date | None = None
    contact_team: str = ""
    contact_email: str = ""
    contact_phone: str = ""
    link: str = ""
    runs_from: date | None = None
    runs_to: date | None = None
    source_note: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this programme can be kept."""
        few = self.places_min is not None and self.places_max is not None and self.places_max < self.places_min
        return (
            *check_name("title", self.title, "programme"),
            *check_email("contact_email", self.contact_email),
            *check_phone("contact_phone", self.contact_phone),
            *check_web_address("link", self.link),
            *check_places("places_min", self.places_min),
            *check_places("places_max", self.places_max),
            *check_order("runs_to", self.runs_from, self.runs_to, "It stops running before it starts."),
            *((Problem("places_max", "The most places are fewer than the fewest.", "Correct one of the two numbers."),) if few else ()),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeFacet:
    """One term that classes a programme: a tier, a rung, a mode of delivery or a strategic aim it serves."""

    KIND: ClassVar[str] = "programme_facet"
    KEEPING: ClassVar[Keeping] = Keeping(key=("programme", "facet", "code"), indexed=("code",))

    uid: UUID
    programme: UUID = field(metadata=refers_to("programme", owned=True))
    facet: Facet
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePoint:
    """One line of a programme's lists: an aim, something involved, a learning outcome, a priority group."""

    KIND: ClassVar[str] = "programme_point"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    programme: UUID = field(metadata=refers_to("programme", owned=True))
    kind: PointKind
    position: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeProvider:
    """An organisation's part in a programme: one runs it, many may deliver it (domain.md A6)."""

    KIND: ClassVar[str] = "programme_provider"
    KEEPING: ClassVar[Keeping] = Keeping(key=("programme", "organisation", "part"))

    uid: UUID
    programme: UUID = field(metadata=refers_to("programme", owned=True))
    organisation: UUID = field(metadata=refers_to("organisation"))
    part: ProviderPart


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePhase:
    """A phase or kind of setting a programme is open to, and since when (domain.md A9)."""

    KIND: ClassVar[str] = "programme_phase"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    programme: UUID = field(metadata=refers_to("programme", owned=True))
    phase_code: str
    start: date | None = None
    end: date | None = None
