"""The Pathways tab: the catalogue of programmes, their cohorts and sessions, and who is on what."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from leaddesk.application.finding import ListDefinition
from leaddesk.application.lists.pathways import COHORTS, ENROLMENTS, PROGRAMMES, SESSIONS
from leaddesk.application.pathways import programme_page
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.lists_tab import ListsTab, Place
from leaddesk.desktop.kit.page_content import Action, PageContent
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.pathways.content import ProgrammeActs, programme_content
from leaddesk.desktop.pathways.form import edit_programme
from leaddesk.desktop.records.described import Acts, with_related
from leaddesk.desktop.records.described_tab import DescribedTab
from leaddesk.desktop.records.forms import Forms
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid

CONCERNS = ("programme_point", "programme_phase", "contact_note", "term", "cohort")


class PathwaysTab(ListsTab):
    """Everything about programmes and who follows them."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        def listed(definition: ListDefinition, *quick: str, can_add: bool = True) -> Place:
            make = partial(DescribedTab, definition, context, quick=quick, can_add=can_add)
            return Place(definition.heading, definition.record_kind, definition.kind, make)

        super().__init__(
            "Pathways",
            (
                Place("Catalogue", PROGRAMMES.record_kind, PROGRAMMES.kind, partial(Catalogue, context)),
                listed(COHORTS, "status", "academic_year"),
                listed(ENROLMENTS, "state", "outcome"),
                listed(SESSIONS),
            ),
            context,
            parent,
        )


class Catalogue(RecordTab):
    """The programmes: find, read, record, amend, remove."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            PROGRAMMES,
            context,
            self._content,
            quick=("status", "run_by"),
            actions=(Action("Add programme", self.add_programme, "add"),),
            page_concerns=CONCERNS,
            parent=parent,
        )
        self.forms = Forms(context, self)

    def add_programme(self) -> None:
        """Open the form of a new programme."""
        new = Programme(uid=new_uid(), title="")
        edit_programme(
            new, self._context, self, is_new=True, then=lambda made: self.show_record(Programme.KIND, made.uid)
        )

    def _content(self, uid: UUID) -> PageContent | None:
        page = programme_page(uid, store=self._context.store)
        if page is None:
            return None
        acts = ProgrammeActs(
            amend=lambda: self._amend(page.programme),
            remove=lambda: self.forms.remove(page.programme),
            notes=self.forms.note_acts(page.programme),
        )
        content = programme_content(page, acts)
        return with_related(content, page.programme, Acts(self.forms, self._context), self._context.store)

    def _amend(self, programme: Programme) -> None:
        edit_programme(programme, self._context, self, is_new=False)
