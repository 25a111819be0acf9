"""Programmes as they are printed: what the records say, with words for every code."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from leaddesk.application.ports import Reading
from leaddesk.application.publishing.contents import Contact, ProgrammePage
from leaddesk.application.publishing.running import Diary, places_in_words
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import (
    Facet,
    PointKind,
    Programme,
    ProgrammeFacet,
    ProgrammePoint,
    ProgrammeProvider,
    ProviderPart,
    Strategy,
)

_LISTS: Mapping[Facet, str] = {
    Facet.TIER: "tiers", Facet.RUNG: "rungs", Facet.DELIVERY: "delivery_modes", Facet.AIM: "strategy_aims",
}  # fmt: skip


class PrintedProgramme(NamedTuple):
    """One programme ready to print: its page, the codes of its tiers and of the aims it serves, its strategy and live partners."""

    page: ProgrammePage
    tiers: tuple[str, ...]
    aims: tuple[str, ...]
    strategy: Strategy | None
    partners: tuple[str, ...]


def printed_programmes(programmes: Sequence[Programme], reading: Reading, diary: Diary) -> list[PrintedProgramme]:
    """The programmes with everything that is printed of them; each kind of record is read once."""
    of = _Surroundings(reading, tuple(programme.uid for programme in programmes), diary)
    return [_printed(programme, of) for programme in programmes]


class _Surroundings:
    """What the pages of a set of programmes draw on."""

    def __init__(self, reading: Reading, uids: tuple[UUID, ...], diary: Diary) -> None:
        self.diary = diary
        self.words = Vocabulary.of(reading)
        self.organisations = {body.uid: body for body in reading.every(Organisation)}
        self.strategies = {strategy.uid: strategy for strategy in reading.every(Strategy)}
        self._facets: dict[tuple[UUID, Facet], set[str]] = defaultdict(set)
        for facet in reading.find(ProgrammeFacet, programme=uids):
            self._facets[facet.programme, facet.facet].add(facet.code)
        self._points: dict[tuple[UUID, PointKind], list[str]] = defaultdict(list)
        for point in sorted(reading.find(ProgrammePoint, programme=uids), key=lambda point: point.position):
            self._points[point.programme, point.kind].append(point.text)
        self._bodies: dict[tuple[UUID, ProviderPart], list[Organisation]] = defaultdict(list)
        for part in reading.find(ProgrammeProvider, programme=uids):
            self._bodies[part.programme, part.part].append(self.organisations[part.organisation])

    def codes(self, programme: Programme, facet: Facet) -> tuple[str, ...]:
        """The codes that class a programme, in the order of their list."""
        terms = self.words.terms(_LISTS[facet])
        known = self._facets[programme.uid, facet]
        return tuple(sorted(known, key=lambda code: (terms[code].sort_order if code in terms else 0, code)))

    def labels(self, programme: Programme, facet: Facet) -> tuple[str, ...]:
        """The same in words."""
        return tuple(self.words.label(_LISTS[facet], code) for code in self.codes(programme, facet))

    def points(self, programme: Programme, kind: PointKind) -> tuple[str, ...]:
        """The lines of one of a programme's lists."""
        return tuple(self._points[programme.uid, kind])

    def bodies(self, programme: Programme, part: ProviderPart) -> list[Organisation]:
        """The organisations that have a part in a programme."""
        return self._bodies[programme.uid, part]


def _printed(programme: Programme, of: _Surroundings) -> PrintedProgramme:
    strategy = of.strategies.get(programme.strategy) if programme.strategy else None
    partners = [*of.bodies(programme, ProviderPart.RUN_BY), *of.bodies(programme, ProviderPart.DELIVERED_BY)]
    return PrintedProgramme(
        page=_page(programme, strategy, of),
        tiers=of.codes(programme, Facet.TIER),
        aims=of.codes(programme, Facet.AIM),
        strategy=strategy,
        partners=tuple(body.name for body in partners if not body.is_historic),
    )


def _page(programme: Programme, strategy: Strategy | None, of: _Surroundings) -> ProgrammePage:
    running = of.diary.running(programme.uid)
    return ProgrammePage(
        key=str(programme.uid),
        title=programme.title,
        short_title=programme.short_title,
        tiers=of.labels(programme, Facet.TIER),
        rungs=of.labels(programme, Facet.RUNG),
        delivery=of.labels(programme, Facet.DELIVERY),
        strategy=strategy.name if strategy else "",
        purpose=programme.purpose,
        audience=programme.audience,
        aims=of.points(programme, PointKind.AIM),
        involves=of.points(programme, PointKind.INVOLVES),
        outcomes=of.points(programme, PointKind.OUTCOME),
        priority_groups=of.points(programme, PointKind.PRIORITY_GROUP),
        content=programme.content,
        entry_criteria=programme.entry_criteria,
        dates=running.dates or programme.dates,
        sessions=running.sessions,
        duration=programme.duration,
        venue=running.venue or programme.venue,
        places=running.places or places_in_words(programme.places_min, programme.places_max),
        cost=". ".join(part.rstrip(".") for part in (programme.cost, programme.cost_basis, programme.funding_note) if part),
        cost_as_at=programme.cost_as_at,
        how_to_book=programme.how_to_book,
        book_by=None if running.is_full else running.book_by or programme.book_by,
        is_full=running.is_full,
        run_by=", ".join(body.name for body in of.bodies(programme, ProviderPart.RUN_BY)),
        delivered_by=tuple(body.name for body in of.bodies(programme, ProviderPart.DELIVERED_BY)),
        accreditation=programme.accreditation,
        contact=_contact(programme),
        link=programme.link,
        historic_note=f"A programme of the {strategy.name}, kept as an example." if strategy and strategy.is_historic else "",
    )


def _contact(programme: Programme) -> Contact | None:
    if not (programme.contact_team or programme.contact_email or programme.contact_phone):
        return None
    return Contact(
        team=programme.contact_team or programme.contact_email or programme.contact_phone,
        email=programme.contact_email,
        phone=programme.contact_phone,
    )
