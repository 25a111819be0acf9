"""What a row of management information tells: its inspections, each under the framework of its own day."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from leaddesk.application.importing.ofsted.fields import AREAS, SLOTS
from leaddesk.application.importing.row_stager import yes_or_no
from leaddesk.application.importing.terms import TermList, Terms
from leaddesk.domain.inspections import InspectionKind
from leaddesk.domain.judgements import NOT_JUDGED, REPORT_CARD, Safeguarding, bare, framework_on

REGRADED_AFTER = timedelta(days=14)
"""A grade dated later than the report, or than two weeks when that is not told, is of a monitoring inspection."""

_SAFEGUARDING = {
    (True, True): Safeguarding.MET, (True, False): Safeguarding.NOT_MET,
    (False, True): Safeguarding.EFFECTIVE, (False, False): Safeguarding.NOT_EFFECTIVE,
}  # fmt: skip
_NOT_LIKE_LATER = ("pre_2019", "behaviour")
_URGENT = re.compile("urgent|no formal designation", re.IGNORECASE)
_MONITORING = re.compile(r"monitor|^(?!.*\bs5\b).*visit", re.IGNORECASE)
_SHORT = re.compile(r"ungraded|short|section 8|\bs8\b", re.IGNORECASE)
Tell = Callable[[str, str, str], None]


@dataclass(slots=True)
class Told:
    """One inspection as a row tells it; None and empty words are blanks. `at_urn` is the school's URN when it was inspected."""

    slot: str
    kind: InspectionKind
    framework_code: str
    started_on: date
    number: str | None = None
    ended_on: date | None = None
    published_on: date | None = None
    is_own: bool = True
    at_urn: str = ""
    at_number: str = ""
    at_name: str = ""
    outcome: str = ""
    category: str = ""
    safeguarding: str = ""
    grades: dict[str, str] = field(default_factory=dict)


class Teller:
    """Reads the inspections of one row after the other; `tell` takes the field, a stable code and the words of each doubt."""

    def __init__(self, terms: Terms, tell: Tell) -> None:
        self._frameworks = list(terms["inspection_frameworks"].by_code.values())
        self._areas = terms["inspection_areas"]
        self._scales = {
            framework.code: TermList(term for term in terms["inspection_grades"].by_code.values() if term.parent == framework.code)
            for framework in self._frameworks
        }  # fmt: skip
        self._outcomes, self._categories = terms["ungraded_outcomes"], terms["inspection_categories"]
        self._missing = terms.missing_words() | {"9"}
        self._tell = tell
        self._framework_on: dict[date, str] = {}

    def told(self, values: Mapping[str, Any]) -> list[Told]:
        """Every inspection of a row that can be read; for the others the officer is told why not."""
        found: list[Told] = []
        for slot in SLOTS:
            part = _Slot(slot, values)
            if part["number"] or part["started_on"]:
                found += self._slot(part, found)
        return found

    def category(self, key: str, values: Mapping[str, Any]) -> str:
        """The code of a category of concern; an unknown one is told and left out."""
        return self._code(key, values.get(key), self._categories, "category", "category of concern")

    def _slot(self, part: "_Slot", before: list[Told]) -> Iterator[Told]:
        day = part["started_on"]
        if day is None:
            self._tell(part.key("started_on"), "no_date", f"Inspection {part['number']} has no start date; it was left out.")
            return
        if yes_or_no(part["converted"]) and any(one.started_on >= day for one in before):
            return  # a section 8 inspection that became a full one, which this row tells already
        framework = self._framework(day)
        if not framework:
            self._tell(part.key("started_on"), "no_framework", "No framework of the list was in use on this day; it was left out.")
            return
        graded, safeguarding = self._grades(part, framework), self._safeguarding(part, framework)
        yield from _regraded(part, framework, graded, safeguarding)
        later = {area for area in graded if part.is_later(area)}
        yield Told(
            part.slot, _kind(part, bool(graded)), framework, day, number=part["number"], ended_on=part["ended_on"],
            published_on=part["published_on"], is_own=yes_or_no(part["relates"]) is not False, at_urn=part["at_urn"] or "",
            at_number=part["at_number"] or "", at_name=part["at_name"] or "",
            outcome=self._code(part.key("outcome"), part["outcome"], self._outcomes, "outcome", "ungraded outcome"),
            category=self.category(part.key("category"), part.values),
            safeguarding="" if part.is_later("safeguarding") else safeguarding,
            grades={f"{framework}.{area}": code for area, code in graded.items() if area not in later},
        )  # fmt: skip

    def _framework(self, day: date) -> str:
        """The framework of a day, looked for once; nothing when there was none."""
        if day not in self._framework_on:
            found = framework_on(day, self._frameworks)
            self._framework_on[day] = found.code if found else ""
        return self._framework_on[day]

    def _grades(self, part: "_Slot", framework: str) -> dict[str, str]:
        found = ((area, self._grade(part.key(area), area, text, framework)) for area in AREAS if (text := part[area]))
        return {area: code for area, code in found if code}

    def _grade(self, key: str, area: str, text: str, framework: str) -> str:
        """The grade that a cell means on the framework's own scale; nothing for a blank or an area that was not judged."""
        written = text.removesuffix(".0")
        if not written or written.casefold() in self._missing:
            return ""
        code = self._scales[framework].code_of(written)
        if code is None:
            words = f"“{written}” is not a grade of the framework of that day; it was left out."
            self._tell(key, "grade", words)
            return ""
        if bare(code) in NOT_JUDGED:
            return ""
        if f"{framework}.{area}" not in self._areas.by_code or (framework, area) == _NOT_LIKE_LATER:
            self._tell(key, "area", "The framework of that day does not grade this area; the grade was left out.")
            return ""
        return code

    def _safeguarding(self, part: "_Slot", framework: str) -> str:
        written = (part["safeguarding"] or "").casefold()
        if not written or written in self._missing:
            return ""
        is_good = _MET.get(written)
        if is_good is None:
            self._tell(part.key("safeguarding"), "safeguarding", f"“{written}” does not say whether safeguarding is met; it was left out.")
            return ""
        return _SAFEGUARDING[framework == REPORT_CARD, is_good].value

    def _code(self, key: str, text: str | None, terms: TermList, code: str, what: str) -> str:
        written = text or ""
        if not written or written.casefold() in self._missing:
            return ""
        found = terms.code_of(written) or (written.casefold() if written.casefold() in terms.by_code else "")
        if not found:
            self._tell(key, code, f"“{written}” is not in the list of this {what}; it was left out.")
        return found


_MET = {"met": True, "yes": True, "y": True, "effective": True, "not met": False, "no": False, "n": False, "not effective": False}


class _Keys(dict[str, str]):
    """The field of each part of a slot; put together once, since a national file asks a million times."""

    def __init__(self, slot: str) -> None:
        super().__init__()
        self._slot = slot

    def __missing__(self, part: str) -> str:
        key = self[part] = f"{self._slot}_{part}"
        return key


_KEYS = {slot: _Keys(slot) for slot in SLOTS}


class _Slot:
    """The cells of one inspection in a row."""

    def __init__(self, slot: str, values: Mapping[str, Any]) -> None:
        self.slot, self.values, self._keys = slot, values, _KEYS[slot]

    def key(self, part: str) -> str:
        return self._keys[part]

    def __getitem__(self, part: str) -> Any:
        return self.values.get(self._keys[part])

    def is_later(self, area: str) -> bool:
        """Whether a grade was given after the inspection that this row tells: by a monitoring inspection of a report card."""
        day = self[f"{area}_on"]
        return day is not None and day > (self["published_on"] or self["started_on"] + REGRADED_AFTER)


def _regraded(part: _Slot, framework: str, graded: Mapping[str, str], safeguarding: str) -> Iterator[Told]:
    """The monitoring inspections that changed single grades since, each of its own day."""
    later = {area: part[f"{area}_on"] for area in (*graded, "safeguarding") if part.is_later(area)}
    for day in sorted(set(later.values())):
        yield Told(
            part.slot, InspectionKind.MONITORING, framework, day,
            safeguarding=safeguarding if later.get("safeguarding") == day else "",
            grades={f"{framework}.{area}": graded[area] for area, on in later.items() if on == day and area in graded},
        )  # fmt: skip


def _kind(part: _Slot, is_graded: bool) -> InspectionKind:
    """What sort it was: an inspection with grades is graded unless its type says that it monitored."""
    said = " ".join(filter(None, (part["type"], part["grouping"], part["event"])))
    if part.slot == "ungraded":
        return InspectionKind.UNGRADED
    if is_graded:
        return InspectionKind.MONITORING if "monitor" in said.casefold() else InspectionKind.GRADED
    if _URGENT.search(said):
        return InspectionKind.URGENT
    if _MONITORING.search(said):
        return InspectionKind.MONITORING
    return InspectionKind.UNGRADED if _SHORT.search(said) or part["outcome"] else InspectionKind.GRADED
