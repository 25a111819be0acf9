"""The list of schools, the page of the current one, and what can be done there.

What pages and forms need is loaded with the first of them, not with the list, which is what the window begins with.
"""

from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from leaddesk.application.lists.schools import SCHOOLS
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.page_content import Action, PageContent
from leaddesk.desktop.kit.record_tab import RecordTab

if TYPE_CHECKING:
    from leaddesk.desktop.records.forms import Forms

CONCERNS = (
    "inspection", "inspection_grade", "contact_note", "school_link", "term", "organisation", "effective_practice",
    "support_need", "partnership", "partnership_participant", "recruitment_review",
)  # fmt: skip


class SchoolsPane(RecordTab):
    """Schools, complete: find, read, record, amend, close, remove."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            SCHOOLS,
            context,
            self._content,
            quick=("phase", "group", "support_category"),
            actions=(Action("Add school", self.add_school, "add"),),
            page_concerns=CONCERNS,
            overview=self._overview,
            parent=parent,
        )

    @cached_property
    def forms(self) -> "Forms":
        """The forms that open over this tab."""
        from leaddesk.desktop.records.forms import Forms

        return Forms(self._context, self)

    def add_school(self) -> None:
        """Open the form of a new school."""
        from leaddesk.domain.records import new_uid
        from leaddesk.domain.schools import School

        new = School(uid=new_uid(), urn="", name="", status_code="1", la_code=self._usual_authority())
        self.forms.add(new, "Add school", then=lambda made: self.show_record(School.KIND, made.uid))

    def _usual_authority(self) -> str:
        """The authority of most schools here, which a new one most likely shares."""
        choices = self._context.store.listings.choices("schools", "la_code")
        return str(choices[0][0] or "") if choices else ""

    def _content(self, uid: UUID) -> PageContent | None:
        from leaddesk.desktop.schools.deeds import school_with_deeds

        return school_with_deeds(uid, self.forms, self._context, self)

    def _overview(self) -> PageContent | None:
        from leaddesk.desktop.schools.overview import MOST_SCHOOLS, leadership_overview

        rows = self.list.model
        if rows.rowCount() > MOST_SCHOOLS:
            return None
        return leadership_overview([uid for row in range(rows.rowCount()) if (uid := rows.uid(row))], store=self._context.store)
