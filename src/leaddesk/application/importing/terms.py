"""Controlled lists as imports use them: which code a sender's words mean."""

from collections.abc import Iterable

from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.vocabulary import Term

LONG_ENOUGH = 5
"""How many letters a word must have for its plural to be taken for it: the one letter of a short code may be another code."""


class TermList:
    """One controlled list, found by code, label or alias, whatever case, accents or punctuation the sender used."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.by_code = {term.code: term for term in terms}
        self._codes: dict[str, str] = {}
        for term in self.by_code.values():
            for alias in term.aliases.split(";"):
                self._codes.setdefault(_plain(alias), term.code)
        for term in self.by_code.values():
            self._codes[_plain(term.label)] = term.code
        self._codes.pop("", None)

    def code_of(self, words: str) -> str | None:
        """The code that a label or alias means, or None; `Senior leaders` is `Senior leader`, unless the list tells them apart."""
        plain = _plain(words)
        found = self._codes.get(plain)
        if found is None and len(plain) >= LONG_ENOUGH:
            found = self._codes.get(plain.removesuffix("s") if plain.endswith("s") else f"{plain}s")
        return found

    def known_code(self, code: str) -> str:
        """The list's own code for one that a sender wrote with leading noughts (`01` for `1`); any other as it came."""
        bare = code.lstrip("0") or code[-1:]
        return bare if code not in self.by_code and bare in self.by_code else code

    def first_words(self) -> frozenset[str]:
        """How labels and aliases of several words begin, so that other words need no closer look."""
        written = (words.split() for term in self.by_code.values() for words in (term.label, *term.aliases.split(";")))
        return frozenset(words[0].casefold() for words in written if len(words) > 1)

    def label_of(self, code: str) -> str:
        """A code's label, or nothing."""
        term = self.by_code.get(code)
        return term.label if term else ""


def _plain(words: str) -> str:
    """Words for comparing; a plus at their end is part of them (“Light touch” and “Light touch +” are two categories)."""
    return folded(words) + ("plus" if words.rstrip().endswith("+") else "")


class Terms:
    """Every controlled list, loaded once per import."""

    def __init__(self, look: Reading) -> None:
        lists: dict[str, list[Term]] = {}
        for term in look.every(Term):
            lists.setdefault(term.list_name, []).append(term)
        self._lists = {name: TermList(terms) for name, terms in lists.items()}

    def __getitem__(self, list_name: str) -> TermList:
        return self._lists.get(list_name) or TermList(())

    def missing_words(self) -> frozenset[str]:
        """The words by which senders say "no value" anywhere; those for one column only are left to that column's reader."""
        found = set()
        for term in self["missing_values"].by_code.values():
            if "only_for" not in term.note:
                found |= {word.strip().casefold() for word in (term.label, *term.aliases.split(";"))}
        return frozenset(found)
