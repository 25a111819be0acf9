"""What the buttons of one school's page do, and the page with them on it; loaded when the first page of a school shows."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from leaddesk.application.schools import SchoolPage, school_page
from leaddesk.application.vocabularies import vocabulary
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.page_content import PageContent
from leaddesk.desktop.records.described import Acts, with_related
from leaddesk.desktop.records.forms import Forms
from leaddesk.desktop.records.inspections import edit_inspection, new_inspection
from leaddesk.desktop.schools.content import SchoolActs, school_content
from leaddesk.domain.groups import GroupMembership
from leaddesk.domain.inspections import Inspection
from leaddesk.domain.leaders import Vacancy
from leaddesk.domain.posts import HEADTEACHER_TIER
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.schools import Circumstance, LinkOfficer, SupportCategory


def school_with_deeds(uid: UUID, forms: Forms, context: WindowContext, over: QWidget) -> PageContent | None:
    """The page of a school with all that can be done there; None when the school is gone. Forms open `over` a part of the window."""
    page = school_page(uid, store=context.store)
    if page is None:
        return None
    content = school_content(page, _SchoolDeeds(page, forms, context, over).acts())
    return with_related(content, page.school, Acts(forms, context), context.store)


class _SchoolDeeds:
    """What the buttons of one school's page do."""

    def __init__(self, page: SchoolPage, forms: Forms, context: WindowContext, over: QWidget) -> None:
        self._school, self._forms, self._context, self._over = page.school, forms, context, over

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
        edit_inspection(new, self._context, self._over, is_new=True)

    def _amend_inspection(self, inspection: Inspection) -> None:
        edit_inspection(replace(inspection), self._context, self._over, is_new=False)
