"""Which schools came before which, as GIAS links say: what inspectors found of a predecessor is shown on its successor."""

from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from leaddesk.application.ports import Reading
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.cells import folded
from leaddesk.domain.schools import School, SchoolLink

BEFORE, AFTER = "before", "after"


def directions(words: Vocabulary) -> dict[str, str]:
    """Where each sort of link leads, by its folded words: before, after or beside (the list `link_types`)."""
    return {folded(term.label): term.facts.get("direction", "") for term in words.terms("link_types").values()}


def predecessors_of(schools: Collection[School], words: Vocabulary, reading: Reading) -> Mapping[UUID, tuple[School, ...]]:
    """The schools that are held and came before each of these, however many steps ago; the nearest first."""
    leads = directions(words)
    found: dict[UUID, list[School]] = {school.uid: [] for school in schools}
    ends = {school.uid: {school.uid} for school in schools}  # from a school in hand to those whose line it belongs to
    frontier = list(schools)
    while frontier:
        after: dict[UUID, set[UUID]] = {}
        earlier: dict[UUID, School] = {}
        for later, before in _pairs(frontier, leads, reading):
            fresh = {end for end in ends[later] if end != before.uid and before not in found[end]}
            for end in fresh:
                found[end].append(before)
            if fresh:
                after.setdefault(before.uid, set()).update(fresh)
                earlier[before.uid] = before
        ends, frontier = after, list(earlier.values())
    return {uid: tuple(before) for uid, before in found.items()}


def _pairs(schools: Collection[School], leads: Mapping[str, str], reading: Reading) -> Iterable[tuple[UUID, School]]:
    """Each of these schools with one that came right before it; either end of a link may tell."""
    by_urn = {school.urn: school for school in schools}
    told = [link for link in reading.find(SchoolLink, school={s.uid for s in schools}) if leads.get(folded(link.link_type)) == BEFORE]
    heard = [link for link in reading.find(SchoolLink, linked_urn=set(by_urn)) if leads.get(folded(link.link_type)) == AFTER]
    named = {school.urn: school for school in reading.find(School, urn={link.linked_urn for link in told})} if told else {}
    owners = {school.uid: school for school in reading.find(School, uid={link.school for link in heard})} if heard else {}
    yield from ((link.school, named[link.linked_urn]) for link in told if link.linked_urn in named)
    yield from ((by_urn[link.linked_urn].uid, owners[link.school]) for link in heard)
