"""The schools that rows of other files may speak of: found by URN, narrowed as the officer asked, the rest skipped in words."""

from collections.abc import Iterable

from leaddesk.application.importing.staging import ImportOptions, Message
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded, read_urn
from leaddesk.domain.schools import School
from leaddesk.domain.values import check_urn


class HeldSchools:
    """Every school held, by URN; `--la` and `--urn` are asked of what is held, since such files may not tell the authority."""

    def __init__(self, look: Reading, options: ImportOptions) -> None:
        self._schools = {school.urn: school for school in look.every(School)}
        self._las = {folded(la) for la in options.las}
        self._urns = {urn.strip() for urn in options.urns}

    def get(self, urn: str) -> School | None:
        """The school with that URN, or None."""
        return self._schools.get(urn)

    def lets_through(self, urn: str) -> bool:
        """Whether a row about this URN is to be taken: a school held and asked for, or a cell to be told of."""
        school = self._schools.get(urn)
        if school is None:
            return bool(check_urn(urn))
        return self.asks_for(school)

    def asks_for(self, school: School) -> bool:
        """Whether the officer's choice of authorities and schools leaves this one in."""
        if self._urns and school.urn not in self._urns:
            return False
        return not self._las or bool({folded(school.la_code), folded(school.la_name)} & self._las)

    def every(self) -> Iterable[School]:
        """Every school held."""
        return self._schools.values()

    def told_of_others(self, urns: Iterable[str], singular: str, plural: str) -> list[Message]:
        """One message about all rows of schools that are not held; `singular` and `plural`: what such rows are called."""
        count = sum(urn not in self._schools and not check_urn(urn) for urn in map(read_urn, urns))
        if not count:
            return []
        words = f"1 {singular} is about a school" if count == 1 else f"{count:,} {plural} are about schools"
        return [Message(None, "", "not_held", f"{words} that you do not hold; skipped.")]
