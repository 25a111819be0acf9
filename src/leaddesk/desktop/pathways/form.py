"""The form of a programme: its own fields by name, and beside them what is plural, ticked or written one a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit, QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.keeping import problems_as_typed
from leaddesk.application.pathways import Opening, ProgrammeParts, amend_programme, parts_of, record_programme
from leaddesk.application.ports import Store
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.forms.programme_editor_ui import Ui_ProgrammeEditor
from leaddesk.desktop.kit.binder import Binder
from leaddesk.desktop.kit.editor import Editing, Editor, edit
from leaddesk.desktop.kit.form_fields import Choice
from leaddesk.desktop.kit.ticks import offer_ticks, on_tick, ticked
from leaddesk.desktop.records.choosing import Choosing
from leaddesk.domain.pathways import Facet, PointKind, Programme

_FACETS = {
    Facet.TIER: ("tiers", "tiers"),
    Facet.RUNG: ("rungs", "rungs"),
    Facet.DELIVERY: ("delivery", "delivery_modes"),
    Facet.AIM: ("aims", "strategy_aims"),
}


@dataclass(frozen=True, slots=True)
class PartsForm:
    """The plural parts of the form; `parts` is what is ticked and written now."""

    form: QWidget
    before: ProgrammeParts

    def fill(self, offer: Choosing) -> None:
        """Offer what can be ticked, and show what was recorded."""
        for facet, (name, vocabulary) in _FACETS.items():
            kept = self.before.facets.get(facet, ())
            terms = offer.words.terms(vocabulary).values()
            offered = [Choice(t.code, t.label) for t in terms if t.is_active(offer.today) or t.code in kept]
            offer_ticks(self._list(name), offered, kept)
        opened = [opening.phase_code for opening in self.before.openings]
        offer_ticks(self._list("phases"), [c for c in offer.terms("phases", blank=None) if c.value != "0"], opened)
        bodies = offer.organisations()[1:]
        held = [body for body in (*self.before.run_by, *self.before.delivered_by) if body not in [c.value for c in bodies]]
        every = [*bodies, *(c for c in _historic(held, offer))]
        offer_ticks(self._list("delivered_by"), every, self.before.delivered_by)
        run_by = self.form.findChild(QComboBox, "run_by")
        run_by.addItem("Not recorded", None)
        for choice in every:
            run_by.addItem(choice.words, choice.value)
        run_by.setCurrentIndex(next((n + 1 for n, c in enumerate(every) if c.value in self.before.run_by), 0))
        for kind in PointKind:
            self._lines(kind).setPlainText("\n".join(self.before.points.get(kind, ())))

    def on_change(self, tell: Any) -> None:
        """Call when anything here changes."""
        for place in self.form.findChildren(QListWidget):
            on_tick(place, tell)
        for kind in PointKind:
            self._lines(kind).textChanged.connect(tell)
        self.form.findChild(QComboBox, "run_by").currentIndexChanged.connect(lambda _at: tell())

    def parts(self) -> ProgrammeParts:
        """What the form says; a phase that was recorded keeps its dates."""
        recorded = {opening.phase_code: opening for opening in self.before.openings}
        run_by = self.form.findChild(QComboBox, "run_by").currentData()
        return ProgrammeParts(
            facets={facet: tuple(ticked(self._list(name))) for facet, (name, _) in _FACETS.items()},
            points={kind: tuple(_written(self._lines(kind))) for kind in PointKind},
            run_by=(run_by,) if run_by else (),
            delivered_by=tuple(ticked(self._list("delivered_by"))),
            openings=tuple(recorded.get(code, Opening(code)) for code in ticked(self._list("phases"))),
        )

    def _list(self, name: str) -> QListWidget:
        found = self.form.findChild(QListWidget, name)
        assert found is not None, name
        return found

    def _lines(self, kind: PointKind) -> QPlainTextEdit:
        found = self.form.findChild(QPlainTextEdit, f"points_{kind.value}")
        assert found is not None, kind
        return found


def _historic(held: Sequence[UUID], offer: Choosing) -> list[Choice]:
    """Organisations that no longer exist but are recorded here stay ticked, and say what they are."""
    return [
        Choice(choice.value, f"{choice.words} (historic)") for uid in held for choice in offer.organisations(uid) if choice.value == uid
    ]


def _written(place: QPlainTextEdit) -> list[str]:
    return [line.strip() for line in place.toPlainText().splitlines() if line.strip()]


class _OpenParts:
    """The parts of a programme while its form is open: shown in it, read as one types, saved with the programme."""

    def __init__(self, was: Programme, before: ProgrammeParts, offer: Choosing, store: Store, *, is_new: bool) -> None:
        self._before, self._offer, self._store = before, offer, store
        self._is_new = is_new
        self._was, self._now = was, before
        self._shown = before

    def prepare(self, form: QWidget, binder: Binder[Any]) -> None:
        """Fill the form's lists, and follow what is typed into them."""
        parts = PartsForm(form, self._before)
        parts.fill(self._offer)
        self._now = self._shown = parts.parts()

        def note() -> None:
            self._now = parts.parts()
            binder.changed.emit()

        parts.on_change(note)

    def save(self, record: Programme) -> Changes:
        """Keep the programme with its parts as they stand in the form."""
        if self._is_new:
            return record_programme(record, self._now, store=self._store)
        return amend_programme(record, self._now, store=self._store, was=self._was, had=self._shown)


def edit_programme(programme: Programme, context: WindowContext, parent: QWidget, *, is_new: bool, then: Any = None) -> Editor:
    """Open the form of a programme with all its parts."""
    store, offer = context.store, Choosing.of(context.store)
    with store.reading() as reading:
        before = ProgrammeParts() if is_new else parts_of(programme.uid, reading)
    parts = _OpenParts(programme, before, offer, store, is_new=is_new)
    return edit(
        Editing(
            title="Add programme" if is_new else f"Amend {programme.title}",
            form=Ui_ProgrammeEditor,
            record=programme,
            save=parts.save,
            save_words="Save programme",
            choices={"status": offer.terms("programme_statuses", blank=None), "strategy": offer.strategies()},
            check=problems_as_typed,
            prepare=parts.prepare,
            then=then,
        ),
        context,
        parent,
    )
