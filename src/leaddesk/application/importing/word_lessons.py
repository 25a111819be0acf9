"""Words that a list does not know: asked once a file, and what an officer says they mean is kept as an alias of the term.

An alias stands in the list that officers edit, came on a day that History tells, and goes when the import is undone.
"""

from dataclasses import replace
from datetime import date

from rapidfuzz import fuzz

from leaddesk.application.importing.staging import ImportOptions, Plan, RowQuestion
from leaddesk.application.importing.terms import TermList
from leaddesk.domain.cells import folded
from leaddesk.domain.vocabulary import Term, active_terms

LEAVE_IT = "Leave it as it is"
MOST_OFFERED = 8


class WordLessons:
    """What officers say that unknown words mean; one use per file."""

    def __init__(self, plan: Plan, options: ImportOptions, as_at: date | None) -> None:
        self._plan, self._answers, self._as_at = plan, options.answers, as_at or date.max
        self._taught: dict[tuple[str, str], Term] = {}
        self._asked: set[str] = set()

    def meaning(self, words: str, list_name: str, terms: TermList) -> str | None:
        """The code that an officer has said these words mean, which is remembered with the import; None when nobody has."""
        answer = self._answers.get(_key(words, list_name), "")
        found = next((term for term in terms.by_code.values() if answer and term.label == answer), None)
        if found is None:
            return None
        term = self._taught.get((list_name, found.code), found)
        if words not in term.aliases.split(";"):
            term = self._taught[list_name, found.code] = replace(term, aliases=";".join(filter(None, (term.aliases, words))))
            self._plan.put(term)
        return found.code

    def question(self, words: str, list_name: str, terms: TermList, row: int) -> RowQuestion | None:
        """What the words mean, the nearest terms offered; None where the file was asked already, or a list has nothing to offer."""
        key = _key(words, list_name)
        if key in self._asked or ";" in words:
            return None
        self._asked.add(key)
        offered = active_terms(terms.by_code.values(), self._as_at)
        nearest = sorted(offered, key=lambda term: -fuzz.WRatio(words.casefold(), term.label.casefold()))[:MOST_OFFERED]
        labels = dict.fromkeys(term.label for term in nearest)
        detail = "The answer holds for the whole file, and is remembered for the next."
        text = f"“{words}” is not in the list {list_name.replace('_', ' ')}. What does “{words}” mean?"
        return RowQuestion(key, row, text, detail, (LEAVE_IT, *labels)) if labels else None


def _key(words: str, list_name: str) -> str:
    return f"word:{list_name}:{folded(words)}"
