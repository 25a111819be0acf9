"""Lists of ticks for a record's tags: a list widget named `tags_focus_areas` edits its tags of the list `focus_areas`."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QListWidget, QWidget

from leaddesk.application.descriptions import DESCRIPTIONS
from leaddesk.application.tagging import tags_of
from leaddesk.desktop.kit.binder import Binder
from leaddesk.desktop.kit.form_fields import Choice
from leaddesk.desktop.kit.ticks import offer_ticks, on_tick, ticked
from leaddesk.desktop.records.choosing import Choosing
from leaddesk.domain.records import Record


@dataclass(slots=True)
class TagLists:
    """The tags of one record while its form is open; `chosen` is what is ticked now, `had` what was at first."""

    offer: Choosing
    lists: tuple[str, ...]
    chosen: dict[str, tuple[str, ...]] = field(default_factory=dict)
    had: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, record: Record, offer: Choosing, *, is_new: bool) -> "TagLists | None":
        """The tags of a record, or None for a kind that has none."""
        description = DESCRIPTIONS.get(record.KIND)
        if description is None or not description.tags:
            return None
        lists = tuple(list_name for _, list_name in description.tags)
        if is_new:
            return cls(offer, lists)
        with offer.store.reading() as reading:
            held = tags_of(record, reading)
            return cls(offer, lists, dict(held), held)

    def prepare(self, form: QWidget, binder: Binder[Any]) -> None:
        """Offer what can be ticked, and follow what is."""
        for list_name in self.lists:
            place = form.findChild(QListWidget, f"tags_{list_name}")
            assert place is not None, f"The form has no list tags_{list_name}."
            kept = self.chosen.get(list_name, ())
            terms = self.offer.words.terms(list_name).values()
            open_ones = [term for term in terms if term.is_active(self.offer.today) or term.code in kept]
            open_ones.sort(key=lambda term: (term.sort_order, term.label))
            offer_ticks(place, [Choice(term.code, term.label) for term in open_ones], kept)
            on_tick(place, lambda name=list_name, ticks=place: self._follow(name, ticks, binder))

    def _follow(self, list_name: str, place: QListWidget, binder: Binder[Any]) -> None:
        self.chosen[list_name] = tuple(ticked(place))
        binder.changed.emit()
