"""From a school that has closed to the one that took over, by the links of GIAS, however many closed schools lie between."""

from collections import defaultdict

from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.schools import School, SchoolLink


class Successors:
    """The links between schools, read in both directions: a successor's own link to its predecessor counts as well."""

    def __init__(self, look: Reading) -> None:
        self._schools = {school.urn: school for school in look.every(School)}
        urn_of = {school.uid: school.urn for school in self._schools.values()}
        self._heirs: dict[str, list[str]] = defaultdict(list)
        for link in look.every(SchoolLink):
            kind, urn = folded(link.link_type), urn_of[link.school]
            if kind.startswith("successor"):
                self._heirs[urn].append(link.linked_urn)
            elif kind.startswith("predecessor"):
                self._heirs[link.linked_urn].append(urn)

    def open_heirs(self, school: School) -> list[School]:
        """The open schools that took over from a closed one, each once; none when the links do not tell."""
        found: dict[str, School] = {}
        seen, wave = {school.urn}, [school.urn]
        while wave:
            heirs = [heir for urn in wave for heir in self._heirs.get(urn, ()) if heir not in seen]
            seen.update(heirs)
            is_open = {urn: self._schools[urn] for urn in heirs if urn in self._schools and self._schools[urn].is_open}
            found |= is_open
            wave = [urn for urn in heirs if urn not in is_open]
        return list(found.values())
