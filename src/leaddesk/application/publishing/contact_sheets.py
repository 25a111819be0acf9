"""A contact sheet for one purpose: the people it is for, and no more about them than the purpose needs (domain.md section 3, 8)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from leaddesk.application.finding import Condition, ListQuery
from leaddesk.application.lists import LEADERS
from leaddesk.application.ports import Reading, Store
from leaddesk.application.publishing.brand import brand_of
from leaddesk.application.publishing.contents import ContactSheetContent
from leaddesk.application.publishing.wording import Purpose, Wording
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.schools import School

ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class _Line:
    """One person in one post; the post's own e-mail and phone come first, the school's telephone last."""

    person: Person
    post: Appointment | None
    school: School | None
    words: Vocabulary

    @property
    def role(self) -> str:
        if self.post is None:
            return ""
        return self.post.job_title or self.words.label("roles", self.post.role_code)

    @property
    def phone(self) -> str:
        own = self.person.phone or (self.post.phone if self.post else "")
        return own or (self.school.telephone if self.school else "")

    @property
    def email(self) -> str:
        return (self.post.email if self.post else "") or self.person.email


_CELLS: Mapping[str, Callable[[_Line], str]] = {
    "school": lambda line: line.school.name if line.school else "",
    "urn": lambda line: line.school.urn if line.school else "",
    "town": lambda line: line.school.town if line.school else "",
    "name": lambda line: " ".join(part for part in (line.person.title, line.person.name) if part),
    "role": lambda line: line.role,
    "tier": lambda line: line.words.label("tiers", line.post.tier_code) if line.post else "",
    "email": lambda line: line.email,
    "phone": lambda line: line.phone,
}


def purpose_for(text: str, wording: Wording) -> Purpose:
    """The shipped purpose that an officer's own words are nearest to; it decides the columns."""
    from rapidfuzz import process
    from rapidfuzz.fuzz import token_set_ratio

    by_code = {one.code: one for one in wording.purposes}
    if text.strip().casefold() in by_code:
        return by_code[text.strip().casefold()]
    _, _, place = process.extractOne(text.casefold(), [one.name.casefold() for one in wording.purposes], scorer=token_set_ratio)
    return wording.purposes[place]


def leaders_in_post(where: Sequence[Condition], *, store: Store) -> list[UUID]:
    """The people with a current post that the conditions on the list of leaders leave, in that list's order."""
    ids = store.listings.ids(ListQuery(LEADERS.kind, where=tuple(where), sort=LEADERS.sort))
    found = []
    uid, current = LEADERS.keys.index("uid"), LEADERS.keys.index("current")
    for first in range(0, len(ids), ROWS_AT_ONCE):
        found += [UUID(str(row[uid])) for row in store.listings.rows(LEADERS.kind, ids[first : first + ROWS_AT_ONCE]) if row[current]]
    return found


def contact_sheet_content(purpose: str, people: Sequence[UUID], wording: Wording, *, store: Store) -> ContactSheetContent:
    """The sheet for a purpose, as an officer words it, and the people chosen; KnownFailure without either."""
    if not purpose.strip():
        raise KnownFailure("The contact sheet has no purpose.", "Say what it is for: that decides which facts it may show.")
    if not people:
        raise KnownFailure("Nobody is on this contact sheet.", "Choose at least one leader with a current post.")
    kind = purpose_for(purpose, wording)
    words = kind.name if purpose.strip().casefold() == kind.code else purpose.strip()
    with store.reading() as reading:
        lines = _lines(people, reading, store)
        return ContactSheetContent(
            title="Contact sheet",
            purpose=words,
            brand=brand_of(reading),
            columns=kind.columns,
            rows=tuple(tuple(_CELLS.get(column.code, _blank)(line) for column in kind.columns) for line in lines),
            marking=wording.marking,
            printed_by=store.officer,
            printed_at=store.now(),
            destroy_by=store.today() + timedelta(days=wording.keep_for_days),
            without=_without(lines, {column.code for column in kind.columns}),
        )


def _blank(line: _Line) -> str:  # noqa: ARG001 - a column to be written in by hand
    return ""


def _lines(people: Sequence[UUID], reading: Reading, store: Store) -> list[_Line]:
    words, today = Vocabulary.of(reading), store.today()
    persons = {one.uid: one for one in reading.find(Person, uid=tuple(people))}
    posts: dict[UUID, Appointment] = {}
    for post in reading.find(Appointment, person=tuple(people)):
        if post.is_current(today):
            posts.setdefault(post.person, post)
    schools = {one.uid: one for one in reading.find(School, uid=tuple({post.school for post in posts.values() if post.school}))}
    lines = []
    for uid in people:
        if uid in persons:
            place = posts.get(uid)
            lines.append(_Line(persons[uid], place, schools.get(place.school) if place and place.school else None, words))
    return sorted(lines, key=lambda line: (_CELLS["school"](line).casefold(), line.person.last_name.casefold()))


def _without(lines: Sequence[_Line], columns: set[str]) -> tuple[str, ...]:
    """Who cannot be reached by a way that the sheet is for."""
    found = []
    for code, words in (("email", "e-mail address"), ("phone", "telephone number")):
        names = [line.person.name for line in lines if code in columns and not _CELLS[code](line)]
        found += [f"{name} has no {words}." for name in names]
    return tuple(found)
