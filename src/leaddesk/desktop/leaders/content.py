"""What the page of a leader says (look.md: the answer first, everything is a link)."""

from collections.abc import Callable
from dataclasses import dataclass

from leaddesk.application.leaders import LeaderPage
from leaddesk.application.leaders.page import DesignationLine, DuplicateLine, IntentionLine
from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.desktop.kit.page_content import (
    Action,
    Block,
    Facts,
    Link,
    PageContent,
    RecordTarget,
    Rows,
    Section,
    Sentence,
    State,
    Value,
)
from leaddesk.desktop.records.sections import (
    NoteActs,
    PostActs,
    address_links,
    history_section,
    notes_section,
    place_link,
    post_rows,
)
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import Person
from leaddesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class LeaderActs:
    """What an officer can do from a leader's page."""

    amend: Callable[[], None]
    add_post: Callable[[], None]
    add_designation: Callable[[], None]
    add_intention: Callable[[], None]
    amend_part: Callable[[Record], None]
    keep_apart: Callable[[PossibleDuplicate], None]
    compare: Callable[[PossibleDuplicate], object]
    remove: Callable[[], None]
    posts: PostActs
    notes: NoteActs


def leader_content(page: LeaderPage, acts: LeaderActs) -> PageContent:
    """The page of a leader as words, links and actions."""
    person = page.person
    return PageContent(
        title=person.formal_name or person.name,
        subtitle=" · ".join(part for part in (", ".join(page.tiers), person.pronouns) if part),
        answer=(Sentence(page.answer), *_reach(page)),
        sections=tuple(_sections(page, acts)),
        actions=(
            Action("Amend leader", acts.amend, "edit", "Ctrl+E", is_main=True),
            Action("Add post", acts.add_post, "add", "Ctrl+Shift+P"),
            Action("Add designation", acts.add_designation, "star", "Ctrl+Shift+D"),
            Action("Add note", acts.notes.add, "note"),
            Action("Remove", acts.remove, "delete", "Ctrl+Shift+Del"),
        ),
    )


def _reach(page: LeaderPage) -> tuple[Sentence, ...]:
    """How to reach them: through the present post where it has an address of its own, else directly."""
    email = next((line.post.email for line in page.posts if line.post.email), page.person.email)
    phone = next((line.post.phone for line in page.posts if line.post.phone), page.person.phone)
    parts = address_links(email, phone)
    return (Sentence(parts),) if parts else ()


def _sections(page: LeaderPage, acts: LeaderActs) -> list[Section]:
    return [
        *([_duplicates(page.duplicates, acts)] if page.duplicates else []),
        _posts(page, acts),
        *([_earlier(page, acts)] if page.earlier_posts else []),
        _designations(page.designations, acts),
        _intentions(page.intentions, acts),
        _person(page.person),
        notes_section(page.notes, acts.notes),
        history_section(page.history),
    ]


def _duplicates(lines: tuple[DuplicateLine, ...], acts: LeaderActs) -> Section:
    rows = Rows(
        ("Who", "Posts", "Why"),
        [(Link(line.other.formal_name, RecordTarget(Person.KIND, line.other.uid)), line.posts, line.duplicate.reason) for line in lines],
        actions=[(_compare(line, acts), _apart(line, acts)) for line in lines],
    )
    words = Sentence("Someone else may be the same person. Look at both before you decide.", "warning")
    return Section("Possible duplicates", (words, rows), len(lines))


def _compare(line: DuplicateLine, acts: LeaderActs) -> Action:
    return Action("Compare", lambda: acts.compare(line.duplicate), "leader")


def _apart(line: DuplicateLine, acts: LeaderActs) -> Action:
    return Action("Different people", lambda: acts.keep_apart(line.duplicate), "close")


def _posts(page: LeaderPage, acts: LeaderActs) -> Section:
    block: Block = Sentence("Holds no post. Add one, or end this record's use with “Has left”.", "muted")
    if page.posts:
        block = post_rows(page.posts, place_link, "Where", acts.posts)
    return Section("Posts", (block,), len(page.posts), (Action("Add post", acts.add_post, "add"),))


def _earlier(page: LeaderPage, acts: LeaderActs) -> Section:
    rows = post_rows(page.earlier_posts, place_link, "Where", acts.posts)
    return Section("Earlier posts", (rows,), len(page.earlier_posts))


def _designations(lines: tuple[DesignationLine, ...], acts: LeaderActs) -> Section:
    rows = Rows(
        ("Designation", "Standing"),
        [(_scheme(line), _standing(line)) for line in lines],
        empty_words="None recorded.",
        actions=[_amend(line.designation, acts) for line in lines],
    )
    return Section("Designations", (rows,), len(lines), (Action("Add designation", acts.add_designation, "star"),))


def _scheme(line: DesignationLine) -> str:
    return ". ".join(part for part in (line.scheme, line.detail) if part)


def _standing(line: DesignationLine) -> State:
    words = ", ".join(part for part in (line.standing, line.when) if part)
    return State(words, Mark(Form.TICK, "good") if line.counts else Mark(Form.RING, "muted"))


def _intentions(lines: tuple[IntentionLine, ...], acts: LeaderActs) -> Section:
    rows = Rows(
        ("Hopes for", ""),
        [(_hope(line), line.detail) for line in lines],
        empty_words="Nothing stated yet. Ask at the next visit.",
        actions=[_amend(line.intention, acts) for line in lines],
    )
    add = Action("Add intention", acts.add_intention, "above", "Ctrl+Shift+R")
    return Section("Career intention", (rows,), len(lines), (add,))


def _hope(line: IntentionLine) -> Value:
    return (line.words, State("review due", Mark(Form.RING, "warning"))) if line.is_review_due else line.words


def _amend(record: Record, acts: LeaderActs) -> tuple[Action, ...]:
    return (Action("Amend", lambda: acts.amend_part(record), "edit"),)


def _person(person: Person) -> Section:
    facts = Facts(
        (
            ("Likes to be called", person.preferred_name),
            ("Former or other names", person.former_names),
            ("Own e-mail", address_links(person.email, "")),
            ("Own phone", person.phone),
            ("Teacher reference number", person.trn or ""),
        )
    )
    known = any(value for _, value in facts.lines)
    return Section("Person", (facts if known else Sentence("Only the name is recorded.", "muted"),))
