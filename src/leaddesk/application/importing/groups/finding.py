"""The group that a row means: by GIAS's number, else the one known by name only, which gains its number, else a new one."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from leaddesk.application.importing.comparing import with_values
from leaddesk.application.importing.staging import CellChange, Staging
from leaddesk.application.importing.told import Told
from leaddesk.application.importing.weighing import weighed
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.groups import FEDERATION, SPONSOR, SchoolGroup
from leaddesk.domain.records import new_uid

NameKey = tuple[str, str]


class Groups:
    """The groups held, kept up to date row by row; `bearers`: which numbers the file gives to each name, the open groups' first."""

    def __init__(self, look: Reading, staging: Staging, bearers: Mapping[NameKey, Collection[str]]) -> None:
        self._plan, self._bearers, self._newest = staging.plan, bearers, staging.newest
        self.older: list[Told] = []
        self.held = {group.uid: group for group in look.every(SchoolGroup)}
        self._by_number = {group.group_uid: group.uid for group in self.held.values() if group.group_uid}
        self._by_name: dict[NameKey, list[UUID]] = {}
        for group in self.held.values():
            if not group.group_uid:
                self._by_name.setdefault(name_key(group.kind_code, group.name), []).append(group.uid)

    def take(
        self, told: Mapping[str, Any], row: int, own: SchoolGroup | None = None, clears: Collection[str] = ()
    ) -> tuple[SchoolGroup, list[CellChange], bool]:
        """The group of a row, what changes on it, and whether it is new; `own`: the nameless one that the row's school is in.

        `clears`: the fields that blank cells empty; `older` then holds what is told of values that stay since they are newer.
        """
        self.older = []
        uid = self._by_number.get(told["group_uid"])
        held = self.held[uid] if uid is not None else self._known_by_name(told, own)
        if held is None:
            group = SchoolGroup(uid=new_uid(), **{field: value for field, value in told.items() if value is not None})
            return self._keep(group, is_new=True), [], True
        if folded(held.name) == folded(told["name"]):
            told = {**told, "name": held.name}  # a name that only capitals set apart stays as it is held
        changes, self.older = weighed(held, told, self._newest, row, clears=clears)
        if changes:
            held = self._keep(with_values(held, changes), is_new=False)
        return held, changes, False

    def _known_by_name(self, told: Mapping[str, Any], own: SchoolGroup | None) -> SchoolGroup | None:
        name, kind_code = told["name"], told["kind_code"] or ""
        if own is not None and fits(own, name, kind_code):
            return own
        key = name_key(kind_code, name)
        if list(self._bearers.get(key, ())) != [told["group_uid"]]:
            return None
        return next((group for uid in self._by_name.get(key, ()) if fits(group := self.held[uid], name, kind_code)), None)

    def _keep(self, group: SchoolGroup, *, is_new: bool) -> SchoolGroup:
        self.held[group.uid] = group
        self._by_number[str(group.group_uid)] = group.uid
        if is_new:
            self._plan.add(group)
        else:
            self._plan.put(group)
        return group


def fits(group: SchoolGroup, name: str, kind_code: str) -> bool:
    """Whether a group known by name only may be this one: same name, and the same kind as far as it is known."""
    is_same_kind = group.kind_code == kind_code or (not group.kind_code and sort_of(kind_code) == sort_of(""))
    return group.group_uid is None and folded(group.name) == folded(name) and is_same_kind


def sort_of(kind_code: str) -> str:
    """A school can be in one group of each sort beside the others: a trust, a federation, a sponsor."""
    return {FEDERATION: "federation", SPONSOR: "sponsor"}.get(kind_code, "trust")


def name_key(kind_code: str, name: str) -> NameKey:
    """What groups known by name only are found by."""
    return sort_of(kind_code), folded(name)
