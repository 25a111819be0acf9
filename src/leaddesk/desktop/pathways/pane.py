"""The catalogue of programmes, the page of the current one, and what can be done there."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from leaddesk.application.lists.pathways import PROGRAMMES
from leaddesk.application.pathways import programme_page
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.page_content import Action, PageContent
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.pathways.content import ProgrammeActs, programme_content
from leaddesk.desktop.pathways.form import edit_programme
from leaddesk.desktop.records.described import Acts, with_related
from leaddesk.desktop.records.forms import Forms
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid

CONCERNS = ("programme_point", "programme_phase", "contact_note", "term", "cohort")


class CataloguePane(RecordTab):
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
