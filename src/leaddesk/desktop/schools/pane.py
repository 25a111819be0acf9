"""The list of schools, the page of the current one, and what can be done there."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from leaddesk.application.lists import SCHOOLS
from leaddesk.application.schools import SchoolPage, school_page
from leaddesk.application.vocabularies import vocabulary
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.page_content import Action, PageContent
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.records.forms import Forms
from leaddesk.desktop.records.inspections import edit_inspection, new_inspection
from leaddesk.desktop.schools.content import SchoolActs, school_content
from leaddesk.desktop.schools.overview import MOST_SCHOOLS, leadership_overview
from leaddesk.domain.groups import GroupMembership
from leaddesk.domain.inspections import Inspection
from leaddesk.domain.leaders import Vacancy
from leaddesk.domain.posts import HEADTEACHER_TIER
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.schools import Circumstance, LinkOfficer, School, SupportCategory

CONCERNS = (
    "inspection", "inspection_grade", "contact_note", "school_link", "term", "organisation", "effective_practice", "recruitment_review",
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
        self.forms = Forms(context, self)

    def add_school(self) -> None:
        """Open the form of a new school."""
        new = School(uid=new_uid(), urn="", name="", status_code="1", la_code=self._usual_authority())
        self.forms.add(new, "Add school", then=lambda made: self.show_record(School.KIND, made.uid))

    def _usual_authority(self) -> str:
        """The authority of most schools here, which a new one most likely shares."""
        choices = self._context.store.listings.choices("schools", "la_code")
        return str(choices[0][0] or "") if choices else ""

    def _content(self, uid: UUID) -> PageContent | None:
        page = school_page(uid, store=self._context.store)
        if page is None:
            return None
        from leaddesk.desktop.records.described import Acts, with_related  # the first list shows before this is needed

        content = school_content(page, _SchoolDeeds(page, self, self._context).acts())
        return with_related(content, page.school, Acts(self.forms, self._context), self._context.store)

    def _overview(self) -> PageContent | None:
        rows = self.list.model
        if rows.rowCount() > MOST_SCHOOLS:
            return None
        return leadership_overview([uid for row in range(rows.rowCount()) if (uid := rows.uid(row))], store=self._context.store)


class _SchoolDeeds:
    """What the buttons of one school's page do."""

    def __init__(self, page: SchoolPage, tab: SchoolsPane, context: WindowContext) -> None:
        self._page, self._tab, self._context = page, tab, context
        self._school, self._forms = page.school, tab.forms

    def acts(self) -> SchoolActs:
        """All of them, for the page."""
        forms, school, today = self._forms, self._school, self._context.store.today()
        here = {"school": school.uid}
        return SchoolActs(
            amend=lambda: self._add_nothing(forms.amend(school)),
            add_leader=lambda: self._add_nothing(forms.add_leader(school.uid)),
            add_vacancy=lambda: self._add(
                Vacancy(uid=new_uid(), tier_code=HEADTEACHER_TIER, role_code="headteacher", vacant_since=today, **here), "Add vacancy"
            ),
            add_inspection=self._add_inspection,
            amend_inspection=self._amend_inspection,
            set_category=lambda: self._add(SupportCategory(uid=new_uid(), category_code="", start=today, **here), "Set support category"),
            set_link_officer=lambda: self._add(LinkOfficer(uid=new_uid(), officer_name="", start=today, **here), "Set link officer"),
            add_circumstance=lambda: self._add(
                Circumstance(uid=new_uid(), kind_code="", reason="", set_by=self._context.store.officer, start=today, **here),
                "Add circumstance",
            ),
            add_group=lambda: self._add(
                GroupMembership(uid=new_uid(), group=None, joined_earliest=today, joined_latest=today, **here),  # type: ignore[arg-type]
                "Add to a group",
            ),
            amend_part=lambda record: self._add_nothing(forms.amend(record)),
            close=lambda: self._add_nothing(forms.close_school(school)),
            remove=lambda: forms.remove(school),
            posts=forms.post_acts(),
            notes=forms.note_acts(school),
        )

    def _add(self, new: Record, title: str) -> None:
        self._forms.add(new, title)

    def _add_nothing(self, _editor: object) -> None:
        """A button wants nothing back from the form it opened."""

    def _add_inspection(self) -> None:
        frameworks = vocabulary(store=self._context.store).terms("inspection_frameworks").values()
        new = new_inspection(self._school.uid, self._context.store.today(), frameworks)
        edit_inspection(new, self._context, self._tab, is_new=True)

    def _amend_inspection(self, inspection: Inspection) -> None:
        edit_inspection(replace(inspection), self._context, self._tab, is_new=False)
