"""Everything a school's page shows, read in one look."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from leaddesk.application.inspections import InspectionLine, headline_in_words, inspection_lines
from leaddesk.application.page_lines import HistoryLine, NoteLine, PostLine, history_lines, note_lines, post_lines
from leaddesk.application.ports import Reading, Store
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.calendar import date_in_words, span_in_words
from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.judgements import LeadershipHeadline
from leaddesk.domain.leaders import Appointment, Vacancy
from leaddesk.domain.posts import HEADTEACHER_TIER, heads_on, headship_doubts
from leaddesk.domain.records import Record
from leaddesk.domain.schools import Circumstance, LinkOfficer, School, SchoolLink, SupportCategory, current

S = TypeVar("S", SupportCategory, Circumstance, LinkOfficer)


@dataclass(frozen=True, slots=True)
class DatedLine:
    """Something that holds for a time, in words: a category, a circumstance, a link officer, a group."""

    record: Record
    words: str
    when: str
    detail: str
    is_current: bool
    link_kind: str = ""
    link_uid: UUID | None = None


@dataclass(frozen=True, slots=True)
class SchoolPage:
    """A school as its page tells it, the answer first; every `*_lines` is in the order to show."""

    school: School
    strap: str
    status: str
    answers: tuple[str, ...]
    doubts: tuple[str, ...]
    heads: tuple[PostLine, ...]
    leaders: tuple[PostLine, ...]
    earlier_leaders: tuple[PostLine, ...]
    vacancies: tuple[DatedLine, ...]
    headline: LeadershipHeadline
    headline_words: str
    support: tuple[DatedLine, ...]
    circumstances: tuple[DatedLine, ...]
    link_officers: tuple[DatedLine, ...]
    groups: tuple[DatedLine, ...]
    inspections: tuple[InspectionLine, ...]
    links: tuple[DatedLine, ...]
    notes: tuple[NoteLine, ...]
    history: tuple[HistoryLine, ...]


def school_page(uid: UUID, *, store: Store) -> SchoolPage | None:
    """The page of a school, or None when it is no longer there."""
    today = store.today()
    with store.reading() as reading:
        school = reading.get(School, uid)
        if school is None:
            return None
        page = _page(school, Vocabulary.of(reading), reading, today, store)
    return page


def _page(school: School, words: Vocabulary, reading: Reading, today: date, store: Store) -> SchoolPage:
    own = {"school": school.uid}
    posts = reading.find(Appointment, **own)
    lines = post_lines(posts, words, reading, today)
    head_order = {post.uid: at for at, post in enumerate(heads_on(posts, today))}
    heads = sorted((line for line in lines if line.post.uid in head_order), key=lambda line: head_order[line.post.uid])
    others = [line for line in lines if line.is_current and line.post.uid not in head_order]
    vacancies = [vacancy for vacancy in reading.find(Vacancy, **own) if vacancy.filled_by is None]
    support = _by_start(reading.find(SupportCategory, **own))
    flags = _by_start(reading.find(Circumstance, **own))
    officers = _by_start(reading.find(LinkOfficer, **own))
    groups = reading.find(GroupMembership, **own)
    links = reading.find(SchoolLink, **own)
    headline, inspections = inspection_lines(school, words, reading)
    headline_words = headline_in_words(headline, words)
    mine: list[Record] = [
        school,
        *posts,
        *support,
        *flags,
        *officers,
        *groups,
        *vacancies,
        *(i.inspection for i in inspections),
    ]
    return SchoolPage(
        school=school,
        strap=strap(school, words),
        status=_status(school, words),
        answers=(
            _head_answer(school, heads, vacancies),
            f"Leadership: {headline_words}",
            *_standing(support, flags, words, today),
        ),
        doubts=(
            *_closed_doubts(school, lines),
            *headship_doubts(posts, today),
            *(i.doubt for i in inspections if i.doubt),
        ),
        heads=tuple(heads),
        leaders=tuple(sorted(others, key=lambda line: -_tier_order(line.post.tier_code, words))),
        earlier_leaders=tuple(line for line in lines if not line.is_current),
        vacancies=tuple(_vacancy(vacancy, words) for vacancy in vacancies),
        headline=headline,
        headline_words=headline_words,
        support=tuple(_dated(s, words.label("support_categories", s.category_code), s.rationale, today) for s in support),
        circumstances=tuple(_dated(c, words.label("circumstances", c.kind_code), _reason(c), today) for c in flags),
        link_officers=tuple(_dated(o, o.officer_name, "", today) for o in officers),
        groups=_group_lines(groups, words, reading, today),
        inspections=inspections,
        links=_link_lines(links, reading),
        notes=note_lines(school.uid, words, reading, today),
        history=history_lines((record.uid for record in mine), store=store),
    )


def strap(school: School, words: Vocabulary) -> str:
    """The line under a school's name: `999001 · Primary · Community school · Thameside`."""
    phase = words.label("phases", school.phase_code) or school.phase_name
    kind = words.label("establishment_types", school.type_code) or school.type_name
    return " · ".join(part for part in (school.urn, phase, kind, school.la_name) if part)


def _status(school: School, words: Vocabulary) -> str:
    status = words.label("establishment_statuses", school.status_code) or school.status_name
    if school.closed_on is not None:
        return f"{status} on {date_in_words(school.closed_on)}" if not school.is_open else f"{status} ({date_in_words(school.closed_on)})"
    return "" if status == "Open" else status


def _head_answer(school: School, heads: list[PostLine], vacancies: list[Vacancy]) -> str:
    if heads:
        said = [" ".join(p for p in (head.person.title, head.person.name) if p) + _manner(head) for head in heads]
        title = "Head" if len(heads) == 1 else "Heads"
        return f"{title}: {'; '.join(said)}"
    if any(v.tier_code in ("", HEADTEACHER_TIER) for v in vacancies):
        return "Head: vacant"
    return "Head: not known" if school.is_open else "Head: none"


def _manner(head: PostLine) -> str:
    return f" ({head.manner}), {head.when}" if head.manner else f", {head.when}"


def _standing(support: list[SupportCategory], flags: list[Circumstance], words: Vocabulary, today: date) -> tuple[str, ...]:
    said = [f"Support: {words.label('support_categories', s.category_code)}" for s in current(support, today)]
    facing = [words.label("circumstances", c.kind_code) for c in current(flags, today)]
    return (*said, *((f"Circumstances: {'; '.join(facing)}",) if facing else ()))


def _closed_doubts(school: School, lines: list[PostLine]) -> tuple[str, ...]:
    still = sum(line.is_current for line in lines)
    if school.is_open or not still:
        return ()
    return (f"This school is closed, but {'a post is' if still == 1 else f'{still} posts are'} still held here.",)


def _by_start(records: list[S]) -> list[S]:
    return sorted(records, key=lambda record: record.start or date.min, reverse=True)


def _dated(record: SupportCategory | Circumstance | LinkOfficer, words: str, detail: str, today: date) -> DatedLine:
    return DatedLine(record, words, span_in_words(record.start, record.end), detail, bool(current([record], today)))


def _reason(flag: Circumstance) -> str:
    return f"{flag.reason} (set by {flag.set_by})" if flag.set_by else flag.reason


def _vacancy(vacancy: Vacancy, words: Vocabulary) -> DatedLine:
    role = words.label("roles", vacancy.role_code) or words.label("tiers", vacancy.tier_code) or "Headteacher"
    seen = f"seen since {date_in_words(vacancy.first_seen)}" if vacancy.first_seen else ""
    since = f"since {date_in_words(vacancy.vacant_since)}" if vacancy.vacant_since else seen
    return DatedLine(vacancy, f"{role}: vacant", since, "", is_current=True)


def _tier_order(code: str, words: Vocabulary) -> int:
    tier = words.term("tiers", code)
    return tier.sort_order if tier else 0


def _group_lines(memberships: Iterable[GroupMembership], words: Vocabulary, reading: Reading, today: date) -> tuple[DatedLine, ...]:
    lines = []
    for membership in memberships:
        group = reading.get(SchoolGroup, membership.group)
        if group is None:
            continue
        kind = words.label("group_types", group.kind_code)
        when = membership_in_words(membership)
        lines.append(DatedLine(membership, group.name, when, kind, membership.is_current(today), SchoolGroup.KIND, group.uid))
    return tuple(sorted(lines, key=lambda line: not line.is_current))


def membership_in_words(membership: GroupMembership) -> str:
    """When a school joined and left a group, no more exactly than is known."""
    joined = span_in_words(membership.joined_latest, membership.left_latest)
    return joined or (f"seen since {date_in_words(membership.first_seen)}" if membership.first_seen else "")


def _link_lines(links: list[SchoolLink], reading: Reading) -> tuple[DatedLine, ...]:
    lines = []
    for link in links:
        other = next(iter(reading.find(School, urn=link.linked_urn)), None)
        name = other.name if other else link.linked_name or link.linked_urn
        when = date_in_words(link.established_on) if link.established_on else ""
        lines.append(DatedLine(link, name, when, link.link_type, True, School.KIND if other else "", other.uid if other else None))
    return tuple(lines)
