"""The page of a described record as words, links and actions."""

from collections.abc import Callable, Iterable
from dataclasses import MISSING, dataclass, fields, replace
from typing import Any

from leaddesk.application.describing.pages import RecordPage, RelatedRow, RelatedSection, record_page, related_sections
from leaddesk.application.describing.parts import Deed, RecordLink, Told
from leaddesk.application.descriptions import DESCRIPTIONS, related_to
from leaddesk.application.keeping import amend
from leaddesk.application.ports import Store
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.page_content import (
    Action,
    Facts,
    Link,
    PageContent,
    Part,
    RecordTarget,
    Rows,
    Section,
    Sentence,
    Value,
    WebTarget,
)
from leaddesk.desktop.records.forms import Forms
from leaddesk.desktop.records.sections import history_section, notes_section
from leaddesk.domain.records import Record, new_uid

STEP_KEYS = {
    "Pause…": "Ctrl+Shift+J", "Resume": "Ctrl+Shift+J", "Stop…": "Ctrl+Shift+X", "Decline…": "Ctrl+Shift+T", "Withdraw…": "Ctrl+Shift+T",
    "Close…": "Ctrl+Shift+W",
}  # fmt: skip
"""The keys of steps that leave the ordinary way or end it; only one of those with the same key is open at a time."""


@dataclass(frozen=True, slots=True)
class Acts:
    """What the buttons of a described page do."""

    forms: Forms
    context: WindowContext

    def add(self, section: RelatedSection) -> Callable[[], None]:
        """Opens the form of a new related record."""
        related = section.related
        missing = {name: None for name in needed(related.kind) if name not in section.start}
        return lambda: _ignore(self.forms.add(related.kind(uid=new_uid(), **missing, **section.start), related.add))

    def amend(self, record: Record) -> Callable[[], None]:
        """Opens the form of a record."""
        return lambda: _ignore(self.forms.amend(record))

    def remove(self, record: Record) -> Callable[[], None]:
        """Removes a record at once, since Undo brings it back."""
        return lambda: self.forms.remove(record)

    def do(self, deed: Deed, record: Record, noun: str) -> Callable[[], None]:
        """Keeps the record as the deed makes it, or opens its form when something is asked for first."""
        store = self.context.store
        if deed.asks:
            title = f"{deed.words.removesuffix('…')} {noun}"
            return lambda: _ignore(self.forms.step(record, deed.changed, title, deed.asks))
        return lambda: self.context.write(deed.words, lambda _progress: amend(deed.changed, store=store, was=record))


def described_page(kind: str, uid: Any, acts: Acts) -> PageContent | None:
    """The page of a record of a described kind, None when it is gone."""
    page = record_page(DESCRIPTIONS[kind], uid, store=acts.context.store, related=related_to(kind))
    return _content(page, acts) if page else None


def with_related(content: PageContent, record: Record, acts: Acts, store: Store) -> PageContent:
    """A page written by hand with the related records of its kind, put before its notes."""
    made = [_related(section, acts) for section in related_sections(record, related_to(record.KIND), store=store)]
    headings = [section.heading for section in content.sections]
    at = headings.index("Notes") if "Notes" in headings else len(headings)
    return replace(content, sections=(*content.sections[:at], *made, *content.sections[at:]))


def _content(page: RecordPage, acts: Acts) -> PageContent:
    noun = page.description.noun
    notes = acts.forms.note_acts(page.record)
    return PageContent(
        title=page.title,
        subtitle=" · ".join(page.strap),
        answer=tuple(Sentence(value_of(remark.words), remark.tone) for remark in page.answers),
        sections=(
            *((Section("About", (Facts(_facts(page.facts)),)),) if page.facts else ()),
            *(Section(heading, (Sentence(words),)) for heading, words in page.texts),
            *(_related(section, acts) for section in page.sections),
            notes_section(page.notes, notes),
            history_section(page.history),
        ),
        actions=(
            Action(f"Amend {noun}", acts.amend(page.record), "edit", "Ctrl+E", is_main=True),
            *(Action(deed.words, acts.do(deed, page.record, noun), deed.icon, STEP_KEYS.get(deed.words, "")) for deed in page.deeds),
            Action("Add note", notes.add, "note"),
            Action("Remove", acts.remove(page.record), "delete", "Ctrl+Shift+Del"),
        ),
    )


def _related(section: RelatedSection, acts: Acts) -> Section:
    related = section.related
    add = (Action(related.add, acts.add(section), "add"),) if related.add else ()
    return Section(related.heading, (_rows(section, acts),), section.count, add)


def _rows(section: RelatedSection, acts: Acts) -> Rows:
    def more(most: int) -> Rows:
        (again,) = related_sections(section.owner, (section.related,), store=acts.context.store, most=most)
        return _rows(again, acts)

    return Rows(
        section.headings,
        [_cells(row) for row in section.rows],
        section.related.empty_words,
        actions=[_row_actions(row, acts) for row in section.rows],
        total=section.count,
        more=more,
    )


def _row_actions(row: RelatedRow, acts: Acts) -> tuple[Action, ...]:
    return Action("Amend", acts.amend(row.record), "edit"), Action("Remove", acts.remove(row.record), "delete")


def _cells(row: RelatedRow) -> tuple[Value, ...]:
    """A row's first cell leads to the record's own page, where it has one and the cell is no link already."""
    first, *others = row.cells
    description = DESCRIPTIONS.get(row.record.KIND)
    if isinstance(first, str) and description is not None and description.list_kind:
        first = RecordLink(first or description.noun.capitalize(), row.record.KIND, row.record.uid)
    return (value_of(first), *(value_of(told) for told in others))


def _facts(facts: Iterable[tuple[str, Told]]) -> tuple[tuple[str, Value], ...]:
    return tuple((heading, value_of(told)) for heading, told in facts)


def value_of(told: Told) -> Value:
    """What is told as a page shows it: names and addresses lead where they lead."""
    if isinstance(told, tuple):
        return tuple(_part(each) for each in told)
    return _part(told)


def _part(told: str | RecordLink) -> Part:
    if isinstance(told, RecordLink):
        return Link(told.words, RecordTarget(told.kind, told.uid))
    if told.startswith(("https://", "http://")):
        return Link(told, WebTarget(told))
    return told


def _ignore(_editor: object) -> None:
    """A button wants nothing back from the form it opened."""


def needed(kind: type) -> list[str]:
    """The fields that a record of a kind cannot be made without: an officer chooses them in the form."""
    return [f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING and f.name != "uid"]
