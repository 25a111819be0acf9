"""Which programme and which of its cohorts a booking means: exactly, or as the officer says; never guessed."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz, process

from leaddesk.application.importing.staging import ImportOptions, RowQuestion
from leaddesk.application.ports import Reading
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.cells import folded
from leaddesk.domain.cohorts import Cohort
from leaddesk.domain.pathways import Programme

LEAVE = "Leave these rows out"
NEAR, MOST_OFFERED = 70, 4


@dataclass(frozen=True, slots=True)
class FoundCohort:
    """The cohort of a booking; without one, why in words, in which field, what is asked, and whether the officer said to leave it."""

    cohort: Cohort | None = None
    field: str = ""
    words: str = ""
    question: RowQuestion | None = None
    is_left: bool = False


class Courses:
    """Every programme and cohort held; an answer serves every row that names the same."""

    def __init__(self, look: Reading, options: ImportOptions) -> None:
        self._answers = options.answers
        self._programmes = {one.title: one for one in look.every(Programme)}
        self._by_words = {folded(words): one for one in self._programmes.values() for words in (one.short_title, one.title) if words}
        self._cohorts: dict[Programme, list[Cohort]] = defaultdict(list)
        by_uid = {one.uid: one for one in self._programmes.values()}
        for cohort in look.every(Cohort):
            self._cohorts[by_uid[cohort.programme]].append(cohort)

    def find(self, programme: str, cohort: str, start: date | None, row: int) -> FoundCohort:
        """The cohort that a row names by programme and by name or first day; the only one that is open when it names none."""
        if not folded(programme):
            return FoundCohort(field="programme", words="This row names no programme. Write which one is booked.")
        meant = self._by_words.get(folded(programme))
        if meant is None:
            key = f"programme:{folded(programme)}"
            meant = self._programmes.get(self._answers.get(key, ""))
            if meant is None:
                near = process.extract(programme, list(self._programmes), scorer=fuzz.WRatio, score_cutoff=NEAR, limit=MOST_OFFERED)
                return self._unknown(key, row, "programme", f"You hold no programme called “{programme}”.", [title for title, *_ in near])
        return self._cohort(meant, cohort, start, row)

    def _cohort(self, programme: Programme, name: str, start: date | None, row: int) -> FoundCohort:
        held = self._cohorts.get(programme, [])
        key = f"cohort:{programme.uid}:{folded(name)}:{start or ''}"
        named = [one for one in held if (name and folded(one.name) == folded(name)) or (start and one.starts_on == start)]
        still_open = [one for one in held if not one.status.is_over]
        fitting = named or ([] if name or start else still_open)
        if len(fitting) == 1:
            return FoundCohort(fitting[0])
        answer = self._answers.get(key)
        chosen = next((one for one in held if in_words(one) == answer), None)
        if chosen is not None:
            return FoundCohort(chosen)
        told = f"“{name}”" if name else f"one that starts on {date_in_words(start)}" if start else "the one that is meant"
        words = f"{programme.title} has no cohort that is surely {told}."
        field = "cohort" if name or not start else "cohort_start"
        return self._unknown(key, row, field, words, [in_words(one) for one in held][:MOST_OFFERED])

    def _unknown(self, key: str, row: int, field: str, words: str, offered: list[str]) -> FoundCohort:
        if self._answers.get(key) == LEAVE:
            return FoundCohort(field=field, words=f"Left out, as you said. {words}", is_left=True)
        if not offered:
            return FoundCohort(field=field, words=f"{words} Add it under Pathways, then import again.")
        question = RowQuestion(key, row, f"{words} Which is meant?", "Until you answer, these rows are not saved.", (LEAVE, *offered))
        return FoundCohort(field=field, words=f"{words} Say which is meant.", question=question)


def in_words(cohort: Cohort) -> str:
    """A cohort as an answer names it."""
    return f"{cohort.name}, from {date_in_words(cohort.starts_on)}" if cohort.starts_on else cohort.name
