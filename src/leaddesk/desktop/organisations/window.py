"""A window of its own for the lists that are no tab: organisations, and trusts and federations."""

from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from leaddesk.application.lists import GROUPS, ORGANISATIONS
from leaddesk.application.organisations import group_page, organisation_page
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.page_content import Action, PageContent
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.organisations.content import BodyActs, group_content, organisation_content
from leaddesk.desktop.records.forms import Forms
from leaddesk.domain.groups import SchoolGroup
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.records import Record, new_uid


class OrganisationsPane(RecordTab):
    """Organisations: the list, the page, what can be done."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(
            ORGANISATIONS,
            context,
            self._content,
            quick=("kind", "historic"),
            actions=(Action("Add organisation", self.add, "add"),),
            page_concerns=("programme", "programme_provider", "appointment", "contact_note", "person"),
        )
        self.forms = Forms(context, self)

    def add(self) -> None:
        """Open the form of a new organisation."""
        new = Organisation(uid=new_uid(), name="")
        self.forms.add(new, "Add organisation", then=lambda made: self.show_record(Organisation.KIND, made.uid))

    def _content(self, uid: UUID) -> PageContent | None:
        page = organisation_page(uid, store=self._context.store)
        return organisation_content(page, acts_on(page.organisation, self.forms)) if page else None


class GroupsPane(RecordTab):
    """Trusts and federations: the list, the page, what can be done."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(
            GROUPS,
            context,
            self._content,
            quick=("kind",),
            actions=(Action("Add group", self.add, "add"),),
            page_concerns=("school", "contact_note"),
        )
        self.forms = Forms(context, self)

    def add(self) -> None:
        """Open the form of a new trust or federation."""
        new = SchoolGroup(uid=new_uid(), name="")
        self.forms.add(new, "Add group", then=lambda made: self.show_record(SchoolGroup.KIND, made.uid))

    def _content(self, uid: UUID) -> PageContent | None:
        page = group_page(uid, store=self._context.store)
        return group_content(page, acts_on(page.group, self.forms)) if page else None


def acts_on(record: Record, forms: Forms) -> BodyActs:
    """What the buttons of such a page do."""

    def amend() -> None:
        forms.amend(record)

    return BodyActs(amend, lambda: forms.remove(record), forms.post_acts(), forms.note_acts(record))


class ListWindow(QDialog):
    """One list with its pages in a window beside the main one; Esc closes it."""

    def __init__(self, pane: RecordTab, title: str, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.pane = pane
        self.setWindowTitle(f"{title} – LeadDesk")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(pane)
        self.resize(1100, 640)


class OrganisationWindows(QObject):
    """Opens these windows, by command or because a link asks for one of their records; each is built once."""

    def __init__(self, context: WindowContext, parent: QWidget | None) -> None:
        super().__init__(context)
        self._context, self._parent = context, parent
        self._windows: dict[str, ListWindow] = {}
        context.record_asked_for.connect(self._follow)

    def show_organisations(self) -> ListWindow:
        """Tools > Organisations."""
        return self._show(Organisation.KIND)

    def show_groups(self) -> ListWindow:
        """Tools > Trusts and federations."""
        return self._show(SchoolGroup.KIND)

    def _follow(self, kind: str, uid: UUID) -> None:
        if kind in (Organisation.KIND, SchoolGroup.KIND):
            self._show(kind).pane.show_record(kind, uid)
            return
        for window in self._windows.values():
            window.hide()  # what was asked for shows in the main window, which must not be hidden

    def _show(self, kind: str) -> ListWindow:
        if kind not in self._windows:
            is_group = kind == SchoolGroup.KIND
            pane = GroupsPane(self._context) if is_group else OrganisationsPane(self._context)
            title = GROUPS.heading if is_group else ORGANISATIONS.heading
            self._windows[kind] = ListWindow(pane, title, self._parent)
        window = self._windows[kind]
        window.show()
        window.raise_()
        window.activateWindow()
        window.pane.focus_filter()
        return window
