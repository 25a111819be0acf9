"""Job titles as schools write them: which role of the list they mean, also in parts, with brackets or with a slip of the pen."""

import re
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from leaddesk.application.importing.terms import TermList
from leaddesk.domain.cells import clean_text, folded
from leaddesk.domain.vocabulary import Term

_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]?")
_PARTS = re.compile(r"\s*(?:/|&|\+|,|;|:|\s[-–—]\s|\band\b|\bwith\b)\s*", re.IGNORECASE)
_SLIP, _LONG_ENOUGH = 92, 8
_YEAR = re.compile(r"\bY(?:r\.?)? ?(?=\d)", re.IGNORECASE)
_OF_ANOTHER = frozenset({"of", "to", "for", "assistant", "secretary", "pa", "support", "officer", "trainee", "designate"})
"""Words after a role that make another of it, such as that of a business manager's assistant."""


@dataclass(frozen=True, slots=True)
class JobTitle:
    """What a job title means: a role, or a tier alone, or neither; `doubt` when that was weighed rather than known.

    `also`: further roles that it names, such as that of a SENCO beside that of a deputy.
    """

    role: Term | None = None
    tier_code: str = ""
    doubt: str = ""
    also: tuple[Term, ...] = ()


class JobTitles:
    """The lists of roles and tiers, which officers edit, asked for a job title."""

    def __init__(self, roles: TermList, tiers: TermList) -> None:
        self._roles, self._tiers = roles, tiers
        self._spellings = {
            folded(words): term for term in roles.by_code.values() for words in (term.label, *term.aliases.split(";"))
            if len(folded(words)) >= _LONG_ENOUGH
        }  # fmt: skip
        self._known: dict[str, JobTitle] = {}

    def meaning(self, words: str) -> JobTitle:
        """What a job title means; nothing for a blank."""
        if words not in self._known:
            self._known[words] = self._meaning(_YEAR.sub("Year ", clean_text(words)))
        return self._known[words]

    def _meaning(self, words: str) -> JobTitle:
        if not words:
            return JobTitle()
        bare = _BRACKETS.sub("", words).strip()
        parts = [part for part in _PARTS.split(bare) if part]
        for written in (words, bare):
            code = self._roles.code_of(written)
            if code is not None:
                return JobTitle(self._roles.by_code[code])
        named = [code for code in map(self._roles.code_of, parts) if code is not None]
        if named:
            role, *also = (self._roles.by_code[code] for code in dict.fromkeys(named))
            return JobTitle(role, also=tuple(also))
        for written in (words, bare, *parts):
            tier = self._tiers.code_of(written)
            if tier is not None:
                return JobTitle(tier_code=tier)
        return self._led(words, bare) or self._slip(words, bare)

    def _led(self, words: str, bare: str) -> JobTitle | None:
        """A role with what it is for behind it, as in `Deputy Head Pastoral` and `AHT SENDCO`; one word alone only in capitals."""
        said = bare.split()
        for size in range(len(said) - 1, 0, -1):
            rest = " ".join(said[size:])
            led = " ".join(said[:size])
            if said[size].casefold() in _OF_ANOTHER or " of " in led or (size == 1 and not (led.isupper() and len(led) > 1)):
                continue
            code = self._roles.code_of(led)
            if code is not None:
                role, also = self._roles.by_code[code], self._roles.code_of(rest)
                doubt = "" if also else f"“{words}” was read as {role.label}. Check it."
                return JobTitle(role, doubt=doubt, also=(self._roles.by_code[also],) if also else ())
        return None

    def _slip(self, words: str, bare: str) -> JobTitle:
        near = process.extractOne(folded(bare), self._spellings.keys(), scorer=fuzz.ratio, score_cutoff=_SLIP)
        if near is None or len(folded(bare)) < _LONG_ENOUGH:
            return JobTitle(doubt=f"“{words}” is in no list of roles; it was kept as the title of the post. Give a tier beside it.")
        role = self._spellings[near[0]]
        return JobTitle(role, doubt=f"“{words}” was read as {role.label}. Check it.")
