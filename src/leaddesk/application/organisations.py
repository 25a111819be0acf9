"""Organisations and school groups: what their pages show."""

from dataclasses import dataclass
from uuid import UUID

from leaddesk.application.page_lines import HistoryLine, NoteLine, PostLine, history_lines, note_lines, post_lines
from leaddesk.application.ports import Store
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.leaders import Appointment
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Programme, ProgrammeProvider, ProviderPart
from leaddesk.domain.schools import School


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """An organisation as its page tells it."""

    organisation: Organisation
    kind: str
    runs: tuple[Programme, ...]
    delivers: tuple[Programme, ...]
    posts: tuple[PostLine, ...]
    notes: tuple[NoteLine, ...]
    history: tuple[HistoryLine, ...]


@dataclass(frozen=True, slots=True)
class GroupPage:
    """A trust or federation as its page tells it: its schools today and those that left."""

    group: SchoolGroup
    kind: str
    schools: tuple[School, ...]
    earlier_schools: tuple[School, ...]
    notes: tuple[NoteLine, ...]
    history: tuple[HistoryLine, ...]


def organisation_page(uid: UUID, *, store: Store) -> OrganisationPage | None:
    """The page of an organisation, or None when it is no longer there."""
    with store.reading() as reading:
        organisation = reading.get(Organisation, uid)
        if organisation is None:
            return None
        words = Vocabulary.of(reading)
        parts = reading.find(ProgrammeProvider, organisation=uid)
        programmes = (
            {p.uid: p for p in reading.find(Programme, uid={part.programme for part in parts})} if parts else {}
        )

        def those(part: ProviderPart) -> tuple[Programme, ...]:
            found = [programmes[p.programme] for p in parts if p.part is part and p.programme in programmes]
            return tuple(sorted(found, key=lambda programme: programme.title))

        return OrganisationPage(
            organisation=organisation,
            kind=words.label("organisation_kinds", organisation.kind_code),
            runs=those(ProviderPart.RUN_BY),
            delivers=those(ProviderPart.DELIVERED_BY),
            posts=tuple(post_lines(reading.find(Appointment, organisation=uid), words, reading, store.today())),
            notes=note_lines(uid, words, reading, store.today()),
            history=history_lines([uid], store=store),
        )


def group_page(uid: UUID, *, store: Store) -> GroupPage | None:
    """The page of a trust or federation, or None when it is no longer there."""
    today = store.today()
    with store.reading() as reading:
        group = reading.get(SchoolGroup, uid)
        if group is None:
            return None
        words = Vocabulary.of(reading)
        memberships = reading.find(GroupMembership, group=uid)
        members = reading.find(School, uid={m.school for m in memberships}) if memberships else []
        now = {m.school for m in memberships if m.is_current(today)}
        by_name = sorted(members, key=lambda school: school.name)
        return GroupPage(
            group=group,
            kind=words.label("group_types", group.kind_code),
            schools=tuple(school for school in by_name if school.uid in now),
            earlier_schools=tuple(school for school in by_name if school.uid not in now),
            notes=note_lines(uid, words, reading, today),
            history=history_lines([uid, *(m.uid for m in memberships)], store=store),
        )


def organisations(*, store: Store, historic_too: bool = False) -> list[Organisation]:
    """The organisations to choose from, by name; a defunct one is not offered as live (domain.md A6)."""
    with store.reading() as reading:
        found = [body for body in reading.every(Organisation) if historic_too or not body.is_historic]
    return sorted(found, key=lambda body: body.name.casefold())


def groups(*, store: Store) -> list[SchoolGroup]:
    """The trusts and federations to choose from, by name."""
    with store.reading() as reading:
        return sorted(reading.every(SchoolGroup), key=lambda group: group.name.casefold())
