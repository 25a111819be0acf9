"""A register row's trust and federation: the groups themselves and the school's dated time in them."""

from dataclasses import dataclass, replace
from datetime import date

from leaddesk.application.importing.register.held import Held, is_federation
from leaddesk.application.importing.staging import CellChange, Plan
from leaddesk.application.importing.terms import TermList
from leaddesk.domain.cells import folded
from leaddesk.domain.groups import FEDERATION, SPONSOR, GroupMembership, SchoolGroup
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School


@dataclass(frozen=True, slots=True)
class GroupCells:
    """What a row says of a school's trust or federation; `flag` is the register's own words for whether there is one.

    `beside`: the folded names of others of the same sort in the row, since a few schools are in two federations.
    """

    is_federation: bool
    number: str
    name: str
    flag: str
    beside: frozenset[str] = frozenset()


class Memberships:
    """Compares the groups of each row with those held and plans what changes."""

    def __init__(self, held: Held, plan: Plan, kinds: TermList, as_at: date) -> None:
        self._held, self._plan, self._kinds, self._as_at = held, plan, kinds, as_at

    def take(self, school: School, cells: GroupCells, seen_before: date | None) -> list[CellChange]:
        """What the row changes; `seen_before`: the as-at of the newest earlier file about this school, None for a new school."""
        current = self._current(school, cells)
        if not cells.name and not cells.number:
            if current and cells.is_federation and folded(cells.flag) == "notunderafederation":
                return self._leave(school, current, seen_before)
            return []
        group = self._group(cells, current)
        if current is not None and current.group == group.uid:
            return []
        changes = self._leave(school, current, seen_before) if current else []
        return [*changes, *self._join(school, group, seen_before)]

    def _current(self, school: School, cells: GroupCells) -> GroupMembership | None:
        """The membership that the cells speak of: in the group they name, else in one that the row does not name at all."""
        of_sort = [m for m in self._held.memberships.get(school.uid, ()) if self._is_of_sort(m, cells)]
        if not cells.beside:
            return of_sort[0] if of_sort else None
        names = {m.uid: folded(self._held.groups[m.group].name) for m in of_sort}
        named = next((m for m in of_sort if names[m.uid] == folded(cells.name)), None)
        return named or next((m for m in of_sort if names[m.uid] not in cells.beside), None)

    def _is_of_sort(self, membership: GroupMembership, cells: GroupCells) -> bool:
        group = self._held.groups[membership.group]
        return group.kind_code != SPONSOR and is_federation(group) == cells.is_federation

    def _leave(self, school: School, membership: GroupMembership, seen_before: date | None) -> list[CellChange]:
        self._plan.put(replace(membership, left_earliest=seen_before or membership.first_seen, left_latest=self._as_at))
        self._held.memberships[school.uid].remove(membership)
        return [CellChange(GroupMembership.KIND, "group", self._held.groups[membership.group].name, "")]

    def _join(self, school: School, group: SchoolGroup, seen_before: date | None) -> list[CellChange]:
        if seen_before == self._as_at:
            seen_before = None
        membership = GroupMembership(
            uid=new_uid(), school=school.uid, group=group.uid, first_seen=self._as_at,
            joined_earliest=seen_before, joined_latest=self._as_at if seen_before else None,
        )  # fmt: skip
        self._plan.add(membership)
        self._held.memberships.setdefault(school.uid, []).append(membership)
        return [CellChange(GroupMembership.KIND, "group", "", group.name)]

    def _group(self, cells: GroupCells, current: GroupMembership | None) -> SchoolGroup:
        """The group by GIAS's number, else by name (the school's own first), else a new one."""
        number = cells.number or None
        found = self._held.groups_by_number.get(number) if number else None
        if found is None:
            named = self._held.groups_by_name.get((cells.is_federation, folded(cells.name)), ())
            fitting = [uid for uid in named if number is None or self._held.groups[uid].group_uid is None]
            if fitting:
                uid = current.group if current is not None and current.group in fitting else fitting[0]
                found = self._held.groups[uid]
        if found is None:
            found = self._new(cells, number)
        elif number and found.group_uid is None:
            found = replace(found, group_uid=number)
            self._plan.put(found)
            self._held.note_group(found)
        return found

    def _new(self, cells: GroupCells, number: str | None) -> SchoolGroup:
        kind = FEDERATION if cells.is_federation else self._kinds.code_of(cells.flag) or ""
        group = SchoolGroup(uid=new_uid(), name=cells.name or f"Group {number}", kind_code=kind, group_uid=number)
        self._plan.add(group)
        self._held.note_group(group)
        return group
