"""Everything a leader's page shows, read in one look."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leaddesk.application.page_lines import HistoryLine, NoteLine, PostLine, history_lines, note_lines, post_lines
from leaddesk.application.ports import Reading, Store
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.designations import counts_on, standing_on
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import Appointment, CareerIntention, Designation, Person
from leaddesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class DesignationLine:
    """A designation as a page tells it, as it stands today under its scheme's dates."""

    designation: Designation
    scheme: str
    standing: str
    when: str
    detail: str
    counts: bool


@dataclass(frozen=True, slots=True)
class IntentionLine:
    """What a leader hopes for, in words and dated."""

    intention: CareerIntention
    words: str
    detail: str
    is_review_due: bool


@dataclass(frozen=True, slots=True)
class DuplicateLine:
    """Someone who may be the same person, and why it looks so."""

    duplicate: PossibleDuplicate
    other: Person
    posts: str


@dataclass(frozen=True, slots=True)
class LeaderPage:
    """A leader as their page tells it, the answer first."""

    person: Person
    answer: str
    tiers: tuple[str, ...]
    posts: tuple[PostLine, ...]
    earlier_posts: tuple[PostLine, ...]
    designations: tuple[DesignationLine, ...]
    intentions: tuple[IntentionLine, ...]
    duplicates: tuple[DuplicateLine, ...]
    notes: tuple[NoteLine, ...]
    history: tuple[HistoryLine, ...]


_STANDING = {
    "active": "Active", "lapsed": "Lapsed", "scheme_closed": "Scheme closed", "withdrawn": "Withdrawn", "expired": "Expired",
}  # fmt: skip


def leader_page(uid: UUID, *, store: Store) -> LeaderPage | None:
    """The page of a leader, or None when they are no longer there."""
    with store.reading() as reading:
        person = reading.get(Person, uid)
        return _page(person, Vocabulary.of(reading), reading, store) if person else None


def _page(person: Person, words: Vocabulary, reading: Reading, store: Store) -> LeaderPage:
    today = store.today()
    lines = post_lines(reading.find(Appointment, person=person.uid), words, reading, today)
    posts = tuple(line for line in lines if line.is_current)
    designations = reading.find(Designation, person=person.uid)
    intentions = sorted(reading.find(CareerIntention, person=person.uid), key=lambda i: i.stated_on, reverse=True)
    mine: list[Record] = [person, *(line.post for line in lines), *designations, *intentions]
    return LeaderPage(
        person=person,
        answer=answer(person, posts),
        tiers=_tiers(posts, words),
        posts=posts,
        earlier_posts=tuple(line for line in lines if not line.is_current),
        designations=tuple(_designation(one, words, today) for one in designations),
        intentions=tuple(_intention(one, words, today) for one in intentions),
        duplicates=_duplicates(person, words, reading, today),
        notes=note_lines(person.uid, words, reading, today),
        history=history_lines((record.uid for record in mine), store=store),
    )


def answer(person: Person, posts: tuple[PostLine, ...]) -> str:
    """What a leader is today, in a sentence: `Headteacher at Lark Rise Primary School, seen since Oct 2026`."""
    if person.is_deceased:
        return "Has died. The record is kept for its history."
    if person.has_left:
        return "Has left. The record is kept for its history."
    if not posts:
        return "Holds no post today."
    first, more = posts[0], len(posts) - 1
    said = f"{first.role_in_full} at {first.place}, {first.when}"
    return said if not more else f"{said}; and {more} more post{'s' if more > 1 else ''}"


def _tiers(posts: tuple[PostLine, ...], words: Vocabulary) -> tuple[str, ...]:
    order = {term.label: term.sort_order for term in words.terms("tiers").values()}
    return tuple(sorted({line.tier for line in posts if line.tier}, key=lambda tier: order.get(tier, 0)))


def _designation(one: Designation, words: Vocabulary, today: date) -> DesignationLine:
    scheme = words.term("designation_schemes", one.scheme_code)
    dates = (f"from {date_in_words(one.valid_from)}" if one.valid_from else "",
             f"to {date_in_words(one.valid_to)}" if one.valid_to else "")  # fmt: skip
    return DesignationLine(
        designation=one,
        scheme=words.label("designation_schemes", one.scheme_code),
        standing=_STANDING[standing_on(one, scheme, today).value],
        when=" ".join(part for part in dates if part),
        detail=" · ".join(part for part in (one.awarding_body, one.specialisms, one.evidence) if part),
        counts=counts_on(one, scheme, today),
    )


def _intention(one: CareerIntention, words: Vocabulary, today: date) -> IntentionLine:
    readiness = words.label("readiness", one.readiness.value)
    tier = words.label("tiers", one.tier_code)
    endorsed = f"endorsed {date_in_words(one.endorsed_on)}" if one.endorsed_on else "endorsed" if one.is_endorsed else ""
    review = f"review by {date_in_words(one.review_on)}" if one.review_on else ""
    said = f"stated {date_in_words(one.stated_on)}"
    return IntentionLine(
        intention=one,
        words=f"{tier}: {readiness[:1].lower()}{readiness[1:]}" if tier else readiness,
        detail=" · ".join(part for part in (said, endorsed, one.mobility, review) if part),
        is_review_due=one.review_on is not None and one.review_on <= today,
    )


def _duplicates(person: Person, words: Vocabulary, reading: Reading, today: date) -> tuple[DuplicateLine, ...]:
    pairs = [*reading.find(PossibleDuplicate, first=person.uid), *reading.find(PossibleDuplicate, second=person.uid)]
    lines = []
    for pair in pairs:
        other = reading.get(Person, pair.second if pair.first == person.uid else pair.first)
        if pair.decision or other is None:
            continue
        posts = post_lines(reading.find(Appointment, person=other.uid), words, reading, today)
        lines.append(DuplicateLine(pair, other, "; ".join(f"{post.role} at {post.place}" for post in posts)))
    return tuple(lines)
