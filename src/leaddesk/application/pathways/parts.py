"""What belongs to a programme beside its own fields: classes, lines, providers and phases, as one value that a form fills."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, cast
from uuid import UUID

from leaddesk.application.ports import Reading, Writing
from leaddesk.domain.pathways import (
    Facet,
    PointKind,
    ProgrammeFacet,
    ProgrammePhase,
    ProgrammePoint,
    ProgrammeProvider,
    ProviderPart,
)
from leaddesk.domain.records import Record, new_uid


@dataclass(frozen=True, slots=True)
class Opening:
    """A phase or kind of setting that a programme is open to, and from when to when (domain.md A9)."""

    phase_code: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeParts:
    """Everything of a programme that is plural, in the order in which it is shown."""

    facets: dict[Facet, tuple[str, ...]] = field(default_factory=dict)
    points: dict[PointKind, tuple[str, ...]] = field(default_factory=dict)
    run_by: tuple[UUID, ...] = ()
    delivered_by: tuple[UUID, ...] = ()
    openings: tuple[Opening, ...] = ()


def parts_of(programme: UUID, reading: Reading) -> ProgrammeParts:
    """The parts of a programme as they are recorded."""
    facets = reading.find(ProgrammeFacet, programme=programme)
    points = sorted(reading.find(ProgrammePoint, programme=programme), key=lambda point: point.position)
    providers = reading.find(ProgrammeProvider, programme=programme)
    phases = reading.find(ProgrammePhase, programme=programme)
    return ProgrammeParts(
        facets={kind: tuple(f.code for f in facets if f.facet is kind) for kind in Facet},
        points={kind: tuple(p.text for p in points if p.kind is kind) for kind in PointKind},
        run_by=tuple(p.organisation for p in providers if p.part is ProviderPart.RUN_BY),
        delivered_by=tuple(p.organisation for p in providers if p.part is ProviderPart.DELIVERED_BY),
        openings=tuple(Opening(p.phase_code, p.start, p.end) for p in phases),
    )


def keep_parts(programme: UUID, parts: ProgrammeParts, work: Writing) -> None:
    """Make a programme's parts exactly these; a part that stays keeps its identity, so that only real changes are journalled."""
    _settle(
        _facets(programme, parts), work.find(ProgrammeFacet, programme=programme), lambda f: (f.facet, f.code), work
    )
    _settle(
        _points(programme, parts), work.find(ProgrammePoint, programme=programme), lambda p: (p.kind, p.position), work
    )
    _settle(
        _providers(programme, parts),
        work.find(ProgrammeProvider, programme=programme),
        lambda p: (p.part, p.organisation),
        work,
    )
    _settle(
        _phases(programme, parts),
        work.find(ProgrammePhase, programme=programme),
        lambda p: (p.phase_code, p.start),
        work,
    )


def _facets(programme: UUID, parts: ProgrammeParts) -> list[ProgrammeFacet]:
    return [
        ProgrammeFacet(uid=new_uid(), programme=programme, facet=facet, code=code)
        for facet, codes in parts.facets.items()
        for code in dict.fromkeys(codes)
    ]


def _points(programme: UUID, parts: ProgrammeParts) -> list[ProgrammePoint]:
    return [
        ProgrammePoint(uid=new_uid(), programme=programme, kind=kind, position=at, text=text.strip())
        for kind, texts in parts.points.items()
        for at, text in enumerate((text for text in texts if text.strip()), start=1)
    ]


def _providers(programme: UUID, parts: ProgrammeParts) -> list[ProgrammeProvider]:
    pairs = [(ProviderPart.RUN_BY, uid) for uid in parts.run_by] + [
        (ProviderPart.DELIVERED_BY, uid) for uid in parts.delivered_by
    ]
    return [
        ProgrammeProvider(uid=new_uid(), programme=programme, organisation=uid, part=part)
        for part, uid in dict.fromkeys(pairs)
    ]


def _phases(programme: UUID, parts: ProgrammeParts) -> list[ProgrammePhase]:
    return [
        ProgrammePhase(uid=new_uid(), programme=programme, phase_code=o.phase_code, start=o.start, end=o.end)
        for o in dict.fromkeys(parts.openings)
    ]


def _settle(wanted: Iterable[Record], held: Iterable[Record], key: Callable[[Any], Hashable], work: Writing) -> None:
    """Add what is missing, replace what differs, remove what is no longer wanted."""
    have = {key(record): record for record in held}
    want = {key(record): record for record in wanted}
    work.remove(record for place, record in have.items() if place not in want)
    work.replace(
        cast("Record", replace(cast("Any", record), uid=have[place].uid))
        for place, record in want.items()
        if place in have
    )
    work.add(record for place, record in want.items() if place not in have)
