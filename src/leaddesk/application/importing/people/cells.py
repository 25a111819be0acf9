"""Who stands in the cells of a row: one person, several who share a post, nobody because it is vacant, or what cannot be told."""

from collections.abc import Mapping
from dataclasses import dataclass

from leaddesk.application.importing.register.head_cells import HeadCells, HeadReader
from leaddesk.application.importing.register.posts import JobTitles
from leaddesk.application.importing.terms import Terms
from leaddesk.application.names import NameWords, ParsedName


@dataclass(frozen=True, slots=True)
class Named:
    """The people of a row and the job title that the cells give, inside the name or beside it; `doubt` when it cannot be told."""

    people: tuple[ParsedName, ...] = ()
    job_title: str = ""
    is_vacant: bool = False
    doubt: str = ""


class NameReader:
    """Reads names in one cell or in several, with the vocabularies of titles, honours, roles and words for a vacancy."""

    def __init__(self, terms: Terms) -> None:
        self.words = NameWords(terms["name_titles"].by_code.values(), terms["honours"].by_code.values())
        self._heads = HeadReader(self.words, JobTitles(terms["roles"]), terms["vacancy_words"])

    def read(self, cells: Mapping[str, str]) -> Named:
        """The people named in the cells `title`, `first_name`, `last_name`, `name` and `job_title`; a blank row names nobody."""
        first, last, job = cells.get("first_name", ""), cells.get("last_name", ""), cells.get("job_title", "")
        full = "" if first or last else cells.get("name", "")
        found = self._heads.read(HeadCells(title=cells.get("title", ""), first=first, last=last, job=job, full=full))
        if found.doubt:
            return Named(job_title=job, doubt=found.doubt)
        in_name = found.post.job_title if found.post is not None else ""
        return Named(found.people, job or in_name, found.is_vacant)
