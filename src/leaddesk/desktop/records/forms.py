"""Opens the form of any record, new or to amend, and removes records: the one way from a page into a form."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, cast
from uuid import UUID

from PySide6.QtWidgets import QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.keeping import problems_as_typed, remove
from leaddesk.application.leaders import Newcomer, end_appointment, record_newcomer
from leaddesk.application.notes import settle_note
from leaddesk.application.schools import close_school
from leaddesk.application.tagging import amend_tagged, record_tagged
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.compiled import form_of
from leaddesk.desktop.kit.editor import Editing, Editor, edit
from leaddesk.desktop.records.asides import with_notes
from leaddesk.desktop.records.choosing import Choosing
from leaddesk.desktop.records.plans import Plan, follow_role, keep, plan_of, post_choices, titles
from leaddesk.desktop.records.sections import NoteActs, PostActs
from leaddesk.desktop.records.tag_lists import TagLists
from leaddesk.domain.calendar import DateSpan
from leaddesk.domain.failures import Problem
from leaddesk.domain.leaders import Appointment
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.values import check_order

Then = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class _Ending:
    """What the form that ends a post asks."""

    end_earliest: date | None = None
    end_latest: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        return check_order("end_latest", self.end_earliest, self.end_latest, "The later date is before the earlier one.")


@dataclass(frozen=True, slots=True)
class _Closing:
    """What the form that closes a school asks."""

    closed_on: date
    end_posts: bool = True

    def problems(self) -> tuple[Problem, ...]:
        return ()


class Forms:
    """The forms of one window: each opens over it, keeps by a use case, and tells every page what changed."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        self._context, self._parent = context, parent

    def add(self, new: Record, title: str, then: Then | None = None) -> Editor:
        """Open the form of a new record, filled with what is known beforehand."""
        return self._open(new, title, is_new=True, then=then)

    def amend(self, record: Record, title: str = "") -> Editor:
        """Open the form of a record that is kept."""
        return self._open(record, title or f"Amend {plan_of(type(record)).noun}", is_new=False)

    def step(self, record: Record, changed: Record, title: str, asks: str) -> Editor:
        """Open the form of a record as a step would leave it, the cursor where the step asks for something; a draft goes first."""
        half_typed = self._context.drafts.of(record, title)
        editor = self.amend(record, title)
        if half_typed is None:
            editor.begin_with(changed)
        editor.binder.focus(asks)
        return editor

    def remove(self, record: Record) -> None:
        """Remove a record at once, since Undo brings it back."""
        self._context.write("Removing", lambda _progress: remove(record, store=self._context.store))

    def add_leader(self, school: UUID | None = None, then: Then | None = None) -> Editor:
        """Open the short form of someone new, perhaps at a school."""
        offer = self._offer()
        newcomer = Newcomer(person_uid=new_uid(), post_uid=new_uid(), school=school)
        choices = {**post_choices(newcomer, offer), "title": titles(offer), "school": offer.schools(school)}
        editing = Editing(
            title="Add leader",
            form=form_of("new_leader"),
            record=newcomer,
            save=self._keep_newcomer,
            save_words="Save leader",
            choices=choices,
            check=problems_as_typed,
            then=then,
            prepare=lambda form, binder: follow_role(form, binder, offer),
        )
        return edit(with_notes(editing, self._context), self._context, self._parent)

    def end_post(self, post: Appointment) -> Editor:
        """Ask when a post ended, or between when."""
        return edit(
            Editing(
                title="End of a post",
                form=form_of("end_appointment"),
                record=_Ending(self._context.store.today(), self._context.store.today()),
                save=lambda e: end_appointment(post, DateSpan(e.end_earliest, e.end_latest), store=self._context.store),
                save_words="End post",
            ),
            self._context,
            self._parent,
        )

    def close_school(self, school: School) -> Editor:
        """Ask when a school closes."""
        return edit(
            Editing(
                title=f"Close {school.name}",
                form=form_of("close_school"),
                record=_Closing(self._context.store.today()),
                save=lambda c: close_school(school, c.closed_on, end_posts=c.end_posts, store=self._context.store),
                save_words="Close school",
            ),
            self._context,
            self._parent,
        )

    def post_acts(self) -> PostActs:
        """What pages can do with posts."""
        return PostActs(amend=lambda post: self._shown(self.amend(post)), end=lambda post: self._shown(self.end_post(post)))

    def note_acts(self, subject: Record) -> NoteActs:
        """What pages can do with the notes of a record."""
        return NoteActs(
            add=lambda: self._shown(self.add(self._new_note(subject), "Add note")),
            amend=lambda note: self._shown(self.amend(note)),
            settle=lambda note: self._context.write("Done", lambda _p: settle_note(note, store=self._context.store)),
        )

    def _new_note(self, subject: Record) -> ContactNote:
        return ContactNote(uid=new_uid(), subject_kind=subject.KIND, subject=subject.uid, held_on=self._context.store.today(), text="")

    def _open(self, record: Record, title: str, *, is_new: bool, then: Then | None = None) -> Editor:
        plan, offer = plan_of(type(record)), self._offer()
        prepare = plan.prepare
        tags = TagLists.of(record, offer, is_new=is_new)
        if tags is not None:
            return self._open_tagged(record, title, plan, tags, is_new=is_new, then=then)
        editing = Editing(
            title=title,
            form=plan.form,
            record=record,
            save=lambda made: keep(plan, made, record, is_new=is_new, store=self._context.store),
            save_words=f"Save {plan.noun}",
            choices=plan.choices(record, offer),
            check=problems_as_typed,
            then=then,
            prepare=(lambda form, binder: prepare(form, binder, offer)) if prepare else None,
        )
        return edit(with_notes(editing, self._context), self._context, self._parent)

    def _open_tagged(self, record: Record, title: str, plan: Plan, tags: TagLists, *, is_new: bool, then: Then | None) -> Editor:
        """Open the form of a record whose description names lists of tags, kept together with it."""

        def save(made: Any) -> Changes:
            store = self._context.store
            if is_new:
                return record_tagged(made, tags.chosen, store=store)
            return amend_tagged(made, tags.chosen, store=store, was=record, had=tags.had)

        return edit(
            Editing(
                title=title,
                form=plan.form,
                record=record,
                save=save,
                save_words=f"Save {plan.noun}",
                choices=plan.choices(record, tags.offer),
                check=problems_as_typed,
                then=then,
                prepare=tags.prepare,
            ),
            self._context,
            self._parent,
        )

    def _keep_newcomer(self, newcomer: Newcomer) -> Changes:
        return record_newcomer(newcomer, store=self._context.store, conversation=self._context.conversation)

    def _offer(self) -> Choosing:
        return Choosing.of(self._context.store)

    @staticmethod
    def _shown(editor: Editor) -> None:
        """An action wants nothing back; the editor shows by itself."""
        cast("QWidget", editor).raise_()
