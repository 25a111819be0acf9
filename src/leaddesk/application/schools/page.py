"""Everything a school's page shows, read in one look."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from leaddesk.application.inspections import InspectionLine, headline_in_words, inspection_lines
from leaddesk.application.page_lines import HistoryLine, NoteLine, PostLine, history_lines, note_lines, post_lines
from leaddesk.application.ports import Reading, Store
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.calendar import DateSpan, date_in_words, span_in_words
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


@dataclass(frozen=True, slots=True)
class _Held:
    """What is recorded of a school, as records."""

    school: School
    posts: list[Appointment]
    vacancies: list[Vacancy]
    support: list[SupportCategory]
    flags: list[Circumstance]
    officers: list[LinkOfficer]
    memberships: list[GroupMembership]

    def every(self) -> Iterator[Record]:
        """All of them, for the history."""
        yield self.school
        for records in (self.posts, self.vacancies, self.support, self.flags, self.officers, self.memberships):
            yield from records


def school_page(uid: UUID, *, store: Store) -> SchoolPage | None:
    """The page of a school, or None when it is no longer there."""
    with store.reading() as reading:
        school = reading.get(School, uid)
        return _page(_held(school, reading), Vocabulary.of(reading), reading, store) if school else None


def _held(school: School, reading: Reading) -> _Held:
    own = {"school": school.uid}
    return _Held(
        school=school,
        posts=reading.find(Appointment, **own),
        vacancies=[vacancy for vacancy in reading.find(Vacancy, **own) if vacancy.filled_by is None],
        support=_by_start(reading.find(SupportCategory, **own)),
        flags=_by_start(reading.find(Circumstance, **own)),
        officers=_by_start(reading.find(LinkOfficer, **own)),
        memberships=reading.find(GroupMembership, **own),
    )


def _page(held: _Held, words: Vocabulary, reading: Reading, store: Store) -> SchoolPage:
    school, today = held.school, store.today()
    lines = post_lines(held.posts, words, reading, today)
    heads, others = _heads_and_others(held.posts, lines, words, today)
    headline, inspections = inspection_lines(school, words, reading)
    headline_words = headline_in_words(headline, words)
    standing = _standing(held.support, held.flags, words, today)
    doubts = (*_closed_doubts(school, lines), *headship_doubts(held.posts, today))
    return SchoolPage(
        school=school,
        strap=strap(school, words),
        status=_status(school, words),
        answers=(_head_answer(school, heads, held.vacancies), f"Leadership: {headline_words}", *standing),
        doubts=(*doubts, *(line.doubt for line in inspections if line.doubt)),
        heads=heads,
        leaders=others,
        earlier_leaders=tuple(line for line in lines if not line.is_current),
        vacancies=tuple(_vacancy(vacancy, words) for vacancy in held.vacancies),
        headline=headline,
        headline_words=headline_words,
        support=tuple(_dated(s, words.label("support_categories", s.category_code), s.rationale, today) for s in held.support),
        circumstances=tuple(_dated(c, words.label("circumstances", c.kind_code), _reason(c), today) for c in held.flags),
        link_officers=tuple(_dated(o, o.officer_name, "", today) for o in held.officers),
        groups=_group_lines(held.memberships, words, reading, today),
        inspections=inspections,
        links=_link_lines(reading.find(SchoolLink, school=school.uid), reading),
        notes=note_lines(school.uid, words, reading, today),
        history=history_lines([r.uid for r in (*held.every(), *(line.inspection for line in inspections))], store=store),
    )


def _heads_and_others(
    posts: list[Appointment], lines: list[PostLine], words: Vocabulary, today: date
) -> tuple[tuple[PostLine, ...], tuple[PostLine, ...]]:
    """Those who head the school in their order, and the other leaders of today by tier, the highest first."""
    order = {post.uid: at for at, post in enumerate(heads_on(posts, today))}
    heads = sorted((line for line in lines if line.post.uid in order), key=lambda line: order[line.post.uid])
    others = [line for line in lines if line.is_current and line.post.uid not in order]
    return tuple(heads), tuple(sorted(others, key=lambda line: -_tier_order(line.post.tier_code, words)))


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


def _head_answer(school: School, heads: Sequence[PostLine], vacancies: list[Vacancy]) -> str:
    if heads:
        said = [" ".join(p for p in (head.person.title, head.person.name) if p) + _manner(head) for head in heads]
        title = "Head" if len(heads) == 1 else "Heads"
        return f"{title}: {'; '.join(said)}"
    if any(vacancy.tier_code == HEADTEACHER_TIER for vacancy in vacancies):
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
    role = words.label("roles", vacancy.role_code) or words.label("tiers", vacancy.tier_code) or "A post"
    seen = f"seen since {date_in_words(vacancy.first_seen)}" if vacancy.first_seen else ""
    since = f"since {date_in_words(vacancy.vacant_since)}" if vacancy.vacant_since else seen
    return DatedLine(vacancy, f"{role}: vacant", since, "", is_current=True)


def _tier_order(code: str, words: Vocabulary) -> int:
    tier = words.term("tiers", code)
    return tier.sort_order if tier else 0


def _group_lines(memberships: Iterable[GroupMembership], words: Vocabulary, reading: Reading, today: date) -> tuple[DatedLine, ...]:
    memberships = list(memberships)
    groups = {group.uid: group for group in reading.find(SchoolGroup, uid={m.group for m in memberships})} if memberships else {}
    lines = []
    for membership in memberships:
        group = groups[membership.group]
        kind = words.label("group_types", group.kind_code)
        when = membership_in_words(membership)
        lines.append(DatedLine(membership, group.name, when, kind, membership.is_current(today), SchoolGroup.KIND, group.uid))
    return tuple(sorted(lines, key=lambda line: not line.is_current))


def membership_in_words(membership: GroupMembership) -> str:
    """When a school joined and left a group, no more exactly than is known."""
    joined, left = membership.joined, DateSpan(membership.left_earliest, membership.left_latest)
    seen = f"seen since {date_in_words(membership.first_seen)}" if membership.first_seen else ""
    began = seen if joined == DateSpan() else f"{'since' if joined.is_exact else 'joined'} {joined.in_words()}"
    over = "" if left == DateSpan() else f"{'until' if left.is_exact else 'left'} {left.in_words()}"
    return ", ".join(part for part in (began, over) if part)


def _link_lines(links: list[SchoolLink], reading: Reading) -> tuple[DatedLine, ...]:
    lines = []
    for link in links:
        other = next(iter(reading.find(School, urn=link.linked_urn)), None)
        name = other.name if other else link.linked_name or link.linked_urn
        when = date_in_words(link.established_on) if link.established_on else ""
        lines.append(DatedLine(link, name, when, link.link_type, True, School.KIND if other else "", other.uid if other else None))
    return tuple(lines)
