"""What the page of a programme says: what a leader would ask first, then everything the brochure prints."""

from collections.abc import Callable
from dataclasses import dataclass

from leaddesk.application.pathways import ProgrammePage
from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.desktop.kit.page_content import (
    Action,
    Block,
    Facts,
    Link,
    PageContent,
    Part,
    RecordTarget,
    Rows,
    Section,
    Sentence,
    State,
    Value,
    WebTarget,
)
from leaddesk.desktop.records.sections import NoteActs, history_section, notes_section
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Facet, PointKind, Programme, ProgrammeStatus

_POINTS = (
    (PointKind.INVOLVES, "What is involved"),
    (PointKind.OUTCOME, "What leaders gain"),
    (PointKind.AIM, "Aims"),
    (PointKind.PRIORITY_GROUP, "Who comes first"),
)
_STATUS_MARKS = {
    ProgrammeStatus.DRAFT: Mark(Form.RING, "note"),
    ProgrammeStatus.APPROVED: Mark(Form.LEVEL, "note"),
    ProgrammeStatus.PUBLISHED: Mark(Form.TICK, "good"),
    ProgrammeStatus.WITHDRAWN: Mark(Form.CROSS, "warning"),
    ProgrammeStatus.ARCHIVED: Mark(Form.CROSS, "muted"),
}


@dataclass(frozen=True, slots=True)
class ProgrammeActs:
    """What an officer can do from a programme's page."""

    amend: Callable[[], None]
    remove: Callable[[], None]
    notes: NoteActs


def programme_content(page: ProgrammePage, acts: ProgrammeActs) -> PageContent:
    """The page of a programme as words, links and actions."""
    programme = page.programme
    status, _, rest = page.strap.partition(" · ")
    return PageContent(
        title=programme.title,
        subtitle=(State(status, _STATUS_MARKS[programme.status]), *(f"· {part}" for part in rest.split(" · ") if part)),
        answer=tuple(_answer(page)),
        sections=tuple(_sections(page, acts)),
        actions=(
            Action("Amend programme", acts.amend, "edit", "Ctrl+E", is_main=True),
            Action("Add note", acts.notes.add, "note"),
            Action("Remove", acts.remove, "delete", "Ctrl+Shift+Del"),
        ),
    )


def _answer(page: ProgrammePage) -> list[Sentence]:
    said = [Sentence(words) for words in (page.programme.purpose, _for_whom(page.programme)) if words]
    if page.missing:
        said.append(Sentence(f"Before it can be printed well it needs {_listed(page.missing)}.", "warning"))
    return said


def _for_whom(programme: Programme) -> str:
    return f"For: {programme.audience}" if programme.audience else ""


def _listed(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _sections(page: ProgrammePage, acts: ProgrammeActs) -> list[Section]:
    return [
        Section("Practical", (Facts(tuple((name, _fact(value)) for name, value in page.facts)),)) if page.facts else _nothing_practical(),
        *_points(page),
        *_texts(page),
        _who(page),
        notes_section(page.notes, acts.notes),
        history_section(page.history),
    ]


def _nothing_practical() -> Section:
    return Section("Practical", (Sentence("No dates, places, cost or contact yet. Amend the programme to add them.", "muted"),))


def _fact(value: str) -> Value:
    return Link(value, WebTarget(value)) if value.startswith(("https://", "http://")) else value


def _points(page: ProgrammePage) -> list[Section]:
    sections = []
    for kind, heading in _POINTS:
        texts = page.parts.points.get(kind, ())
        if texts:
            rows = tuple(Sentence(State(text, Mark(Form.LEVEL, "muted"))) for text in texts)
            sections.append(Section(heading, rows))
    return sections


def _texts(page: ProgrammePage) -> list[Section]:
    programme = page.programme
    texts = (("What happens", programme.content), ("Who can apply", programme.entry_criteria))
    return [Section(heading, (Sentence(text),)) for heading, text in texts if text]


def _who(page: ProgrammePage) -> Section:
    blocks: list[Block] = [
        Facts(
            (
                ("Run by", _bodies(page.run_by)),
                ("Delivered by", _bodies(page.delivered_by)),
                ("Strategy", page.strategy.name if page.strategy else ""),
                ("Aims it serves", "; ".join(page.labels.get(Facet.AIM, ()))),
                ("Source", page.programme.source_note),
            )
        )
    ]
    if page.open_to:
        blocks.append(Rows(("Open to",), [(words,) for words in page.open_to]))
    return Section("Who runs it, and for which schools", tuple(blocks))


def _bodies(bodies: tuple[Organisation, ...]) -> Value:
    links: tuple[Part, ...] = tuple(Link(body.name, RecordTarget(Organisation.KIND, body.uid)) for body in bodies)
    return links
