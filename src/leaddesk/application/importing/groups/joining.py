"""A group link against the memberships held: confirmed, dated, begun, moved, or a question where an officer or a file says otherwise."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from leaddesk.application.importing.groups.finding import Groups, fits, sort_of
from leaddesk.application.importing.staging import CellChange, Plan
from leaddesk.application.ports import Reading
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.cells import folded
from leaddesk.domain.groups import ACADEMY_TRUSTS, GroupMembership, SchoolGroup
from leaddesk.domain.posts import day_before
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School


class JoinAnswer(StrEnum):
    """What an officer can say when a file and what is held disagree on a school's group; the first is safe."""

    LEAVE = "Keep what you hold"
    TAKE = "Take what the file says"


@dataclass(slots=True)
class JoinOutcome:
    """What came of a group link: changes to show, whether a membership is new, something to tell (with its code), or a question."""

    changes: list[CellChange] = field(default_factory=list)
    is_new: bool = False
    note: str = ""
    code: str = "older"
    question: str = ""


class Joining:
    """Compares group links with what is held, and plans what changes; `as_at` is the day the file describes."""

    def __init__(self, look: Reading, plan: Plan, groups: Groups, as_at: date) -> None:
        self._plan, self._groups, self._as_at = plan, groups, as_at
        self._of: dict[UUID, list[GroupMembership]] = {}
        for membership in look.every(GroupMembership):
            self._of.setdefault(membership.school, []).append(membership)

    def nameless_group_of(self, school: School, name: str) -> SchoolGroup | None:
        """The group of that name, known without a number, that the school is in."""
        held = (self._groups.held[m.group] for m in self._of.get(school.uid, ()) if m.is_open)
        return next((group for group in held if group.group_uid is None and folded(group.name) == folded(name)), None)

    def take(self, school: School, group: SchoolGroup, joined: date | None, named: frozenset[str], answer: str) -> JoinOutcome:
        """Plan what the link says; `named`: the numbers of all groups that the file gives this school, `answer`: the officer's."""
        held = self._stint(school, group, joined)
        if held is not None:
            return self._date(held, group, joined, answer)
        if group.closed_on is not None and group.closed_on <= self._as_at:
            return self._join(school, group, joined, left=group.closed_on)
        rival = self._rival(school, group, named)
        if rival is None:
            twice = self._second_trust(school, group)
            return replace(self._join(school, group, joined), note=twice, code="two_trusts")
        return self._move(school, rival, group, joined, answer)

    def _stint(self, school: School, group: SchoolGroup, joined: date | None) -> GroupMembership | None:
        """The time in this group that the link speaks of; one in the same group known by name only is brought to it."""
        for held in self._of.get(school.uid, ()):
            known = self._groups.held[held.group]
            is_named_only = known.uid != group.uid and fits(known, group.name, group.kind_code)
            if known.uid != group.uid and not is_named_only:
                continue
            if held.is_open or joined is None or held.left_latest is None or joined <= held.left_latest:
                return self._put(held, replace(held, group=group.uid)) if is_named_only else held
        return None

    def _rival(self, school: School, group: SchoolGroup, named: frozenset[str]) -> GroupMembership | None:
        """The school's present group of the same sort, unless the file names it too (a few schools are in two federations)."""
        for held in self._of.get(school.uid, ()):
            other = self._groups.held[held.group]
            if held.is_open and sort_of(other.kind_code) == sort_of(group.kind_code) and (other.group_uid or "") not in named:
                return held
        return None

    def _second_trust(self, school: School, group: SchoolGroup) -> str:
        """What to say where this file gives a school two academy trusts; two federations may be."""
        others = (self._groups.held[held.group] for held in self._of.get(school.uid, ()) if held.is_open)
        other = next((one for one in others if {one.kind_code, group.kind_code} <= ACADEMY_TRUSTS), None)
        if other is None:
            return ""
        return f"This file has the school in {other.name} too. A school is in one academy trust at a time; check which is right."

    def _date(self, held: GroupMembership, group: SchoolGroup, joined: date | None, answer: str) -> JoinOutcome:
        """An exact day replaces an unknown one; it is asked where another exact day, or an earlier sighting, speaks against it."""
        if joined is None or joined == held.joined.latest == held.joined.earliest:
            return JoinOutcome()
        against = ""
        if held.joined.is_exact:
            against = f"you hold {held.joined.in_words()}"
        elif held.first_seen is not None and held.first_seen < joined:
            against = f"a file of {date_in_words(held.first_seen)} showed it there already"
        if against and answer != JoinAnswer.TAKE:
            return JoinOutcome(question=f"The file says that it joined {group.name} on {date_in_words(joined)}; {against}.")
        change = CellChange(GroupMembership.KIND, "joined_latest", held.joined_latest, joined)
        self._put(held, replace(held, joined_earliest=joined, joined_latest=joined))
        return JoinOutcome([change])

    def _move(self, school: School, rival: GroupMembership, group: SchoolGroup, joined: date | None, answer: str) -> JoinOutcome:
        """From one trust to another; a newer file's word stands, and an officer's is asked about."""
        other = self._groups.held[rival.group].name
        seen = max(filter(None, (rival.first_seen, school.as_at)), default=None)
        if rival.first_seen is not None and seen is not None and seen > self._as_at:
            return JoinOutcome(note=f"A file as at {date_in_words(seen)} shows it in {other}; nothing was changed.")
        is_doubtful = rival.first_seen is None or (joined is not None and joined <= max(rival.first_seen, rival.joined_latest or date.min))
        if is_doubtful and answer != JoinAnswer.TAKE:
            return JoinOutcome(question=f"The file says that it is in {group.name}; you hold {other}. Did it move?")
        earliest = latest = day_before(joined) if joined is not None else None
        if joined is None:
            earliest, latest = seen, self._as_at
        if rival.joined_earliest is not None and latest is not None and latest < rival.joined_earliest:
            earliest = latest = rival.joined_earliest
        self._put(rival, replace(rival, left_earliest=earliest, left_latest=latest))
        outcome = self._join(school, group, joined, since=earliest if joined is None else None)
        outcome.changes[0] = CellChange(GroupMembership.KIND, "group", other, group.name)
        return outcome

    def _join(
        self, school: School, group: SchoolGroup, joined: date | None, *, since: date | None = None, left: date | None = None
    ) -> JoinOutcome:  # fmt: skip
        """A new time in a group; without a day, it began between the day before (`since`) and the day of the file."""
        membership = GroupMembership(
            uid=new_uid(), school=school.uid, group=group.uid, joined_earliest=joined or since,
            joined_latest=joined or (self._as_at if since else None), left_earliest=left, left_latest=left, first_seen=self._as_at,
        )  # fmt: skip
        self._plan.add(membership)
        self._of.setdefault(school.uid, []).append(membership)
        return JoinOutcome([CellChange(GroupMembership.KIND, "group", "", group.name)], is_new=True)

    def _put(self, old: GroupMembership, new: GroupMembership) -> GroupMembership:
        self._plan.put(new)
        held = self._of[old.school]
        held[held.index(old)] = new
        return new
