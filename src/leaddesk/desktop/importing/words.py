"""What the import window says: verdicts as shape and word, counts in a sentence, changes as old and new."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum

from leaddesk.application.importing import CellChange, RowQuestion, Staging
from leaddesk.application.importing.catalogue import KIND_OF
from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.imports import ImportBatch, Verdict
from leaddesk.domain.leaders import Person

VERDICT_WORDS = {
    Verdict.CREATED: "New", Verdict.UPDATED: "Changed", Verdict.UNCHANGED: "Same", Verdict.CONFLICT: "To decide",
    Verdict.REJECTED: "Problem", Verdict.SKIPPED: "Skipped",
}  # fmt: skip
COUNTED_WORDS = {
    Verdict.CREATED: "new", Verdict.UPDATED: "changed", Verdict.UNCHANGED: "the same", Verdict.CONFLICT: "to decide",
    Verdict.REJECTED: "with problems", Verdict.SKIPPED: "skipped",
}  # fmt: skip
VERDICT_MARKS = {
    Verdict.CREATED: Mark(Form.UP, "good"), Verdict.UPDATED: Mark(Form.DIAMOND, "note"), Verdict.UNCHANGED: Mark(Form.LEVEL, "muted"),
    Verdict.CONFLICT: Mark(Form.RING, "warning"), Verdict.REJECTED: Mark(Form.CROSS, "danger"), Verdict.SKIPPED: Mark(Form.DOWN, "muted"),
}  # fmt: skip

class Chip(StrEnum):
    """Under which chip of the preview a row stands: its verdict, unless something about it is still to be decided."""

    CREATED = Verdict.CREATED.value
    UPDATED = Verdict.UPDATED.value
    UNCHANGED = Verdict.UNCHANGED.value
    POSSIBLE_DUPLICATE = "possible_duplicate"
    CONFLICT = Verdict.CONFLICT.value
    REJECTED = Verdict.REJECTED.value
    SKIPPED = Verdict.SKIPPED.value


CHIP_WORDS = {Chip.POSSIBLE_DUPLICATE: "Possible duplicate", **{Chip(verdict.value): words for verdict, words in VERDICT_WORDS.items()}}
CHIP_MARKS = {Chip.POSSIBLE_DUPLICATE: Mark(Form.TWINS, "warning"), **{Chip(one.value): mark for one, mark in VERDICT_MARKS.items()}}
_CHIPS_COUNTED = {Chip(verdict.value): words for verdict, words in COUNTED_WORDS.items()}
DECIDED = Mark(Form.TICK, "good")
COUNT_KEYS = {
    Verdict.CREATED: "created", Verdict.UPDATED: "updated", Verdict.UNCHANGED: "unchanged", Verdict.CONFLICT: "conflicts",
    Verdict.REJECTED: "rejected", Verdict.SKIPPED: "skipped",
}  # fmt: skip
_NOUNS = {"gias": ("school", "schools")}
CHANGED_ON = "register_changed_on"
_FIELD_WORDS = {
    **{field.key: field.headings[0] for field in KIND_OF["ofsted"].fields},  # as Ofsted heads them: a row tells several inspections
    CHANGED_ON: "GIAS changed on", "urn": "URN", "ukprn": "UKPRN", "la_code": "LA code", "la_name": "Local authority",
    "percentage_fsm": "Free school meals %", "type_name": "Type", "type_group_name": "Type group", "phase_name": "Phase",
    "status_name": "Status", "head": "Head", "trn": "TRN",
    "head_first": "Head's first name", "head_last": "Head's last name", "head_title": "Head's title",
    "head_honours": "Head's honours", "head_job": "Head's job title", "head_full": "Head's whole name",
    "last_name": "Last name", "first_name": "First name", "group": "Group", "name": "Name",
    "own_email": "Personal email", "own_phone": "Personal phone",
}  # fmt: skip
_ONE_DAY = {f"{day}_{side}": day for day in ("start", "end", "joined", "left") for side in ("earliest", "latest")}
_OWN = frozenset({(Person.KIND, "email"), (Person.KIND, "phone")})
_WHO_WENT = frozenset({"head", "group"})


def counted(number: int, kind: str) -> str:
    """`1 school`, `91 schools`; `rows` for kinds that are not about schools."""
    one, many = _NOUNS.get(kind, ("row", "rows"))
    return f"{number:,} {one if number == 1 else many}"


def headline(counts: Mapping[str, int], kind: str) -> str:
    """The answer first, such as `91 schools: 88 new, 2 changed, 1 to decide`."""
    parts = [f"{counts[key]:,} {COUNTED_WORDS[verdict]}" for verdict, key in COUNT_KEYS.items() if counts[key]]
    if counts["unchanged"] == counts["rows"] > 0:
        return f"{counted(counts['rows'], kind)}: nothing has changed."
    return f"{counted(counts['rows'], kind)}: {', '.join(parts) or 'none'}."


def chips_headline(counts: Mapping[Chip, int], kind: str) -> str:
    """The same of a preview, where rows that may be somebody held stand apart: `5 rows: 3 new, 2 possible duplicates`."""
    rows, twins = sum(counts.values()), counts[Chip.POSSIBLE_DUPLICATE]
    if counts[Chip.UNCHANGED] == rows > 0:
        return f"{counted(rows, kind)}: nothing has changed."
    words = {**_CHIPS_COUNTED, Chip.POSSIBLE_DUPLICATE: "possible duplicate" if twins == 1 else "possible duplicates"}
    parts = [f"{counts[chip]:,} {words[chip]}" for chip in Chip if counts[chip]]
    return f"{counted(rows, kind)}: {', '.join(parts) or 'none'}."


def past_headline(file: ImportBatch) -> str:
    """The same sentence about an import of the past."""
    return headline({key: getattr(file, key) for key in ("rows", *COUNT_KEYS.values())}, file.file_kind)


def field_words(name: str) -> str:
    """A field as an officer calls it."""
    return _FIELD_WORDS.get(name) or name.removesuffix("_name").replace("_", " ").capitalize()


def value_words(value: object) -> str:
    """A value as it is read: dates in words, yes and no, a dash for a blank."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, date):
        return date_in_words(value)
    return " ".join(str(value).split())


def changes_to_show(changes: Iterable[CellChange]) -> list[tuple[str, object, object]]:
    """Field, old and new: who went and who came is one change, a code is left out where its name changes too.

    Otherwise each stands for itself: a person's own address and that of the post are two, and so are two posts of one row.
    """
    found: list[tuple[str, object, object]] = []
    for change in changes:
        field = f"own_{change.field}" if (change.kind, change.field) in _OWN else _ONE_DAY.get(change.field, change.field)
        if (field, change.old, change.new) in found:
            continue  # the two ends between which an exact day lies are one day
        at = next((at for at, one in enumerate(found) if one[0] == field in _WHO_WENT and _is_other_half(one, change)), None)
        if at is None:
            found.append((field, change.old, change.new))
        else:
            found[at] = (field, found[at][1] or change.old, found[at][2] or change.new)
    named = {field.removesuffix("_name") for field, *_ in found if field.endswith("_name")}
    return [one for one in found if not (one[0].endswith("_code") and one[0].removesuffix("_code") in named)]


def _is_other_half(one: tuple[str, object, object], change: CellChange) -> bool:
    """Whether one of two changes says only who went, and the other only who came."""
    return not (one[2] or change.old) or not (one[1] or change.new)


def changes_sentence(changes: Sequence[CellChange]) -> str:
    """All that a row changes on one line; when the register itself was touched counts only if nothing else did."""
    shown = changes_to_show(changes)
    telling = [one for one in shown if one[0] != CHANGED_ON] or shown
    return "; ".join(_change_words(*one) for one in telling)


def _change_words(field: str, old: object, new: object) -> str:
    return f"{field_words(field)}: {pair_words(old, new)}"


def pair_words(old: object, new: object) -> str:
    """What is held and what the file says: `402 → 408`; only the new where nothing is held."""
    return value_words(new) if old is None or old == "" else f"{value_words(old)} → {value_words(new)}"


def asks_the_same(one: RowQuestion, other: RowQuestion) -> bool:
    """Whether two questions are alike: they end in the same words and offer the same answers."""
    return one.answers == other.answers and _asked(one) == _asked(other)


def _asked(question: RowQuestion) -> str:
    return question.text.rstrip().rpartition(". ")[2]


def imported_words(staging: Staging) -> str:
    """What the status bar says once a file is saved: `Imported 91 schools from thameside.csv`."""
    counts = staging.counts
    return f"Imported {counted(counts['rows'] - counts['rejected'] - counts['skipped'], staging.kind)} from {staging.file_name}"


def left_words(counts: Mapping[str, int]) -> str:
    """Conflicts and problems are kept until someone has looked: how many, and where; empty when there are none."""
    left = counts["conflicts"] + counts["rejected"]
    if left == 1:
        return "1 row still needs a look. You find it under Tools > Imports."
    return f"{left:,} rows still need a look. You find them under Tools > Imports." if left else ""
