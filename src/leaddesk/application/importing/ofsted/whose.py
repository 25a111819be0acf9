"""Whose an inspection was: the row's own school, or the predecessor that stood there then (domain.md 5.5)."""


from leaddesk.application.importing.held_schools import HeldSchools
from leaddesk.application.importing.ofsted.telling import Told
from leaddesk.application.ports import Reading
from leaddesk.application.predecessors import BEFORE, directions
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.cells import folded
from leaddesk.domain.schools import School, SchoolLink


class Whose:
    """Finds the school of each inspection; layouts without the URN at the time are helped by GIAS links and DfE numbers."""

    def __init__(self, look: Reading, words: Vocabulary, schools: HeldSchools) -> None:
        self._schools = schools
        leads = directions(words)
        self._before: dict[str, list[SchoolLink]] = {}
        urns = {school.uid: school.urn for school in schools.every()}
        for link in look.every(SchoolLink):
            if leads.get(folded(link.link_type)) == BEFORE:
                self._before.setdefault(urns[link.school], []).append(link)

    def urn_then(self, urn: str, told: Told) -> str | None:
        """The URN of the school that was inspected; None when the row says it was another school, and nothing says which."""
        if told.at_urn or told.is_own:
            return told.at_urn or urn
        links = self._before.get(urn, [])
        if len(links) == 1:
            return links[0].linked_urn
        number, name = told.at_number.replace("/", ""), folded(told.at_name)
        for link in links:
            before = self._schools.get(link.linked_urn)
            names = {folded(link.linked_name), folded(before.name if before else "")} - {""}
            if name in names or (before and number and before.dfe_number.replace("/", "") == number):
                return link.linked_urn
        return None

    def keeper(self, urn: str, urn_then: str) -> School | None:
        """The school that an inspection is kept with: the one inspected if it is held, else its successor; None for neither."""
        return self._schools.get(urn_then) or self._schools.get(urn)
