"""Everything a programme's page shows, read in one look."""

from dataclasses import dataclass
from uuid import UUID

from leaddesk.application.page_lines import HistoryLine, NoteLine, history_lines, note_lines
from leaddesk.application.pathways.parts import Opening, ProgrammeParts, parts_of
from leaddesk.application.ports import Reading, Store
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.calendar import date_in_words, span_in_words
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Facet, PointKind, Programme, ProgrammeStatus, Strategy

_FACET_LISTS = {Facet.TIER: "tiers", Facet.RUNG: "rungs", Facet.DELIVERY: "delivery_modes", Facet.AIM: "strategy_aims"}


@dataclass(frozen=True, slots=True)
class ProgrammePage:
    """A programme as its page tells it; `missing` is what a reader of the brochure would look for in vain."""

    programme: Programme
    parts: ProgrammeParts
    strap: str
    strategy: Strategy | None
    labels: dict[Facet, tuple[str, ...]]
    run_by: tuple[Organisation, ...]
    delivered_by: tuple[Organisation, ...]
    open_to: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    notes: tuple[NoteLine, ...]
    history: tuple[HistoryLine, ...]


def programme_page(uid: UUID, *, store: Store) -> ProgrammePage | None:
    """The page of a programme, or None when it is no longer there."""
    with store.reading() as reading:
        programme = reading.get(Programme, uid)
        return _page(programme, Vocabulary.of(reading), reading, store) if programme else None


def _page(programme: Programme, words: Vocabulary, reading: Reading, store: Store) -> ProgrammePage:
    parts = parts_of(programme.uid, reading)
    labels = {f: tuple(words.label(name, code) for code in parts.facets.get(f, ())) for f, name in _FACET_LISTS.items()}
    status = words.label("programme_statuses", programme.status.value)
    return ProgrammePage(
        programme=programme,
        parts=parts,
        strap=" · ".join(
            part for part in (status, ", ".join(labels[Facet.TIER]), ", ".join(labels[Facet.RUNG])) if part
        ),
        strategy=reading.get(Strategy, programme.strategy) if programme.strategy else None,
        labels=labels,
        run_by=_bodies(parts.run_by, reading),
        delivered_by=_bodies(parts.delivered_by, reading),
        open_to=tuple(_opening(o, words) for o in parts.openings),
        facts=_facts(programme, labels),
        missing=missing_facts(programme, parts),
        notes=note_lines(programme.uid, words, reading, store.today()),
        history=history_lines([programme.uid], store=store),
    )


def _bodies(uids: tuple[UUID, ...], reading: Reading) -> tuple[Organisation, ...]:
    return tuple(body for uid in uids if (body := reading.get(Organisation, uid)) is not None)


def _opening(opening: Opening, words: Vocabulary) -> str:
    when = span_in_words(opening.start, opening.end)
    return ", ".join(part for part in (words.label("phases", opening.phase_code), when) if part)


def _facts(programme: Programme, labels: dict[Facet, tuple[str, ...]]) -> tuple[tuple[str, str], ...]:
    places = _places(programme.places_min, programme.places_max)
    cost = _cost(programme)
    as_at = f" (as at {date_in_words(programme.cost_as_at)})" if programme.cost_as_at else ""
    book_by = date_in_words(programme.book_by) if programme.book_by else ""
    facts = (
        ("How", ", ".join(labels[Facet.DELIVERY])),
        ("When", programme.dates), ("How long", programme.duration), ("Where", programme.venue), ("Places", places),
        ("Cost", f"{cost}{as_at}" if cost else ""), ("Funding", programme.funding_note), ("Book by", book_by),
        ("How to book", programme.how_to_book), ("Leads to", programme.accreditation),
        ("Contact", " · ".join(p for p in (programme.contact_team, programme.contact_email, programme.contact_phone) if p)),
        ("More", programme.link),
    )  # fmt: skip
    return tuple((name, value) for name, value in facts if value)


def _cost(programme: Programme) -> str:
    """`£240 per person`, `Free. Paid for by the authority`: a basis that begins like a sentence stands as one."""
    parts = [part for part in (programme.cost, programme.cost_basis) if part]
    return (" " if programme.cost_basis[:1].islower() else ". ").join(parts)


def _places(fewest: int | None, most: int | None) -> str:
    if fewest and most and fewest != most:
        return f"{fewest} to {most}"
    if most:
        return f"up to {most}" if not fewest else str(most)
    return f"at least {fewest}" if fewest else ""


def missing_facts(programme: Programme, parts: ProgrammeParts) -> tuple[str, ...]:
    """What a programme still lacks before it can be printed well (domain.md 5.11, A19); an archived one lacks nothing."""
    if programme.status is ProgrammeStatus.ARCHIVED:
        return ()
    wanted = {
        "a purpose": programme.purpose,
        "who it is for": parts.facets.get(Facet.TIER) or programme.audience,
        "a rung of the ladder": parts.facets.get(Facet.RUNG),
        "what is involved": parts.points.get(PointKind.INVOLVES) or programme.content,
        "dates": programme.dates or programme.runs_from,
        "a cost": programme.cost,
        "how to book": programme.how_to_book,
        "a contact": programme.contact_email or programme.contact_phone,
    }
    return tuple(name for name, value in wanted.items() if not value)
