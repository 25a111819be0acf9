"""Terms that a file sets beside a record, such as the focus areas of a partnership: added to those held, never taken away."""

import re
from collections import defaultdict
from uuid import UUID

from leaddesk.application.importing.staging import CellChange, Plan
from leaddesk.application.importing.terms import TermList
from leaddesk.application.ports import Reading
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.tags import Tag

_LISTED, _LOOSELY = re.compile(r"\s*[;\n]\s*"), re.compile(r"\s*[,/&]\s*|\s+and\s+")


def codes_in(text: str, terms: TermList) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The codes of a cell that lists terms, and the parts that are none; commas part terms only where no term is written with one."""
    codes: list[str] = []
    unknown: list[str] = []
    for part in filter(None, _LISTED.split(text.strip())):
        known = _known(part, terms)
        codes += known
        unknown += [] if known else [part]
    return tuple(dict.fromkeys(codes)), tuple(unknown)


def _known(part: str, terms: TermList) -> list[str]:
    code = part if part in terms.by_code else terms.code_of(part)
    if code is not None:
        return [code]
    pieces = [terms.code_of(piece) for piece in _LOOSELY.split(part) if piece]
    return [piece for piece in pieces if piece] if all(pieces) else []


class Tags:
    """The tags held of every record, and those that a file adds; one use per file."""

    def __init__(self, look: Reading, plan: Plan) -> None:
        self._plan = plan
        self._held: dict[tuple[UUID, str], set[str]] = defaultdict(set)
        for tag in look.every(Tag):
            self._held[tag.subject, tag.list_name].add(tag.code)

    def add(self, record: Record, list_name: str, codes: tuple[str, ...], terms: TermList, *, only_blanks: bool) -> list[CellChange]:
        """Plan the tags that a record lacks; `only_blanks`: an older file says nothing where the record has tags of the list already."""
        held = self._held[record.uid, list_name]
        new = [] if held and only_blanks else [code for code in codes if code not in held]
        held.update(new)
        for code in new:
            self._plan.add(Tag(uid=new_uid(), subject_kind=record.KIND, subject=record.uid, list_name=list_name, code=code))
        return [CellChange(Tag.KIND, list_name, "", "; ".join(map(terms.label_of, new)))] if new else []
