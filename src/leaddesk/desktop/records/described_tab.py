"""A list whose records are described: the table, the page and the form come from the description alone."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from leaddesk.application.describing.telling import Telling
from leaddesk.application.descriptions import description_of, related_to
from leaddesk.application.finding import ListDefinition
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.page_content import Action, PageContent
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.records.described import Acts, described_page, needed
from leaddesk.desktop.records.forms import Forms
from leaddesk.domain.records import new_uid


class DescribedTab(RecordTab):
    """One list with its pages. `can_add` is False for records that are only ever made on another's page."""

    def __init__(
        self,
        definition: ListDefinition,
        context: WindowContext,
        *,
        quick: tuple[str, ...] = (),
        can_add: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._description = description_of(definition.record_kind)
        related = (*self._description.related, *related_to(definition.record_kind))
        actions = (Action(f"Add {self._description.noun}", self.add, "add"),) if can_add else ()
        super().__init__(
            definition,
            context,
            self._content,
            quick=quick,
            actions=actions,
            page_concerns=("contact_note", "term", "tag", *(each.kind.KIND for each in related)),
            parent=parent,
        )
        self.forms = Forms(context, self)

    def add(self) -> None:
        """Open the form of a new record, begun as its description says."""
        store, kind = self._context.store, self._description.kind
        with store.reading() as reading:
            start = self._description.start(Telling(reading, store.today(), store.officer))
        missing = {name: None for name in needed(kind) if name not in start}
        self.forms.add(
            kind(uid=new_uid(), **missing, **start),
            f"Add {self._description.noun}",
            then=lambda made: self.show_record(kind.KIND, made.uid),
        )

    def _content(self, uid: UUID) -> PageContent | None:
        return described_page(self._description.kind.KIND, uid, Acts(self.forms, self._context))

