"""Sections that pages of several kinds show alike: posts, contact notes, history."""

from collections.abc import Callable
from dataclasses import dataclass

from leaddesk.application.page_lines import HistoryLine, NoteLine, PostLine
from leaddesk.desktop.kit.page_content import (
    Action,
    Entry,
    Link,
    Part,
    RecordTarget,
    Rows,
    Section,
    Sentence,
    Timeline,
    Value,
    WebTarget,
)
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.notes import ContactNote

HISTORY_SHOWN = 30


@dataclass(frozen=True, slots=True)
class PostActs:
    """What can be done with a post on a page."""

    amend: Callable[[Appointment], None]
    end: Callable[[Appointment], None]


@dataclass(frozen=True, slots=True)
class NoteActs:
    """What can be done with contact notes on a page."""

    add: Callable[[], None]
    amend: Callable[[ContactNote], None]
    settle: Callable[[ContactNote], None]


def person_link(line: PostLine) -> Link:
    """The leader of a post, with a title where there is one."""
    name = " ".join(part for part in (line.person.title, line.person.name) if part)
    return Link(name, RecordTarget(Person.KIND, line.person.uid))


def place_link(line: PostLine) -> Part:
    """Where a post is held, as a link."""
    if line.place_uid is None:
        return line.place
    return Link(line.place or "Not known", RecordTarget(line.place_kind, line.place_uid))


def post_rows(lines: tuple[PostLine, ...], first: Callable[[PostLine], Value], heading: str, acts: PostActs) -> Rows:
    """Posts as a small table: who or where, what, when; a post that goes on can be ended."""
    return Rows(
        (heading, "Post"),
        [(first(line), (f"{line.role_in_full}, {line.when}", *_reach(line))) for line in lines],
        actions=[_post_actions(line, acts) for line in lines],
    )


def _reach(line: PostLine) -> tuple[Part, ...]:
    """How to reach someone in a post that goes on; a former one's address says nothing any more."""
    reach = address_links(line.email, line.phone) if line.is_current else ()
    return ("·", *reach) if reach else ()


def _post_actions(line: PostLine, acts: PostActs) -> tuple[Action, ...]:
    amend = Action("Amend", lambda: acts.amend(line.post), "edit")
    return (amend, Action("End", lambda: acts.end(line.post), "close")) if line.is_current else (amend,)


def address_links(email: str, phone: str) -> tuple[Part, ...]:
    """E-mail as a link that opens the mail program, and the phone number."""
    parts: list[Part] = [Link(email, WebTarget(f"mailto:{email}"))] if email else []
    return (*parts, *(("·", phone) if parts else (phone,))) if phone else tuple(parts)


def notes_section(notes: tuple[NoteLine, ...], acts: NoteActs, key: str = "Ctrl+Shift+N") -> Section:
    """Contact notes, newest first, with what is still to be done."""
    entries = [Entry(date_in_words(line.note.held_on), line.note.text, _note_detail(line), _note_actions(line, acts)) for line in notes]
    add = Action("Add note", acts.add, "note", key)
    return Section("Notes", (Timeline(entries, "No notes yet. Add one after a call or visit."),), len(notes), (add,))


def _note_detail(line: NoteLine) -> str:
    note = line.note
    met = " with ".join(part for part in (line.channel, note.with_whom) if part)
    if not note.follow_up:
        return met
    by = f" by {date_in_words(note.due_on)}" if note.due_on else ""
    who = f", {note.owner}" if note.owner else ""
    state = f"done {date_in_words(note.done_on)}" if note.done_on else "overdue" if line.is_overdue else "to do"
    return " · ".join(part for part in (met, f"{note.follow_up}{by}{who}: {state}") if part)


def _note_actions(line: NoteLine, acts: NoteActs) -> tuple[Action, ...]:
    amend = Action("Amend", lambda: acts.amend(line.note), "edit")
    if line.note.follow_up and line.note.done_on is None:
        return (amend, Action("Done", lambda: acts.settle(line.note), "done"))
    return (amend,)


def history_section(lines: tuple[HistoryLine, ...]) -> Section:
    """Who did what and when, and where it came from."""
    entries = [Entry(f"{date_in_words(line.made_at.date())}", line.summary, _history_detail(line)) for line in lines]
    shown = Timeline(entries[:HISTORY_SHOWN], "Nothing has changed yet.")
    left = len(entries) - HISTORY_SHOWN
    more = (Sentence(f"{left:,} earlier changes are not shown here.", "muted"),) if left > 0 else ()
    return Section("History", (shown, *more), len(lines))


def _history_detail(line: HistoryLine) -> str:
    who = f"{line.made_at:%H:%M} · {line.officer} on {line.laptop}" if line.laptop else f"{line.made_at:%H:%M} · {line.officer}"
    source = f"from {line.source}" if line.source else ""
    shown = line.changes[:6]
    more = len(line.changes) - len(shown)
    changes = "; ".join(shown) + (f"; and {more} more" if more else "")
    return " · ".join(part for part in (who, source, line.reason, changes) if part)
