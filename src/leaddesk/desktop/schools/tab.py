"""The Schools tab: schools, where posts are vacant, and where practice is worth seeing."""

from functools import partial

from PySide6.QtWidgets import QWidget

from leaddesk.application.lists.guidance import PRACTICE
from leaddesk.application.lists.recruitment import VACANCIES
from leaddesk.application.lists.schools import SCHOOLS
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.lists_tab import ListsTab, Place
from leaddesk.desktop.records.places import listed


def _schools(context: WindowContext) -> Tab:
    from leaddesk.desktop.schools.pane import SchoolsPane

    return SchoolsPane(context)


class SchoolsTab(ListsTab):
    """Everything that is kept by school."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            "Schools",
            (
                Place("Schools", SCHOOLS.record_kind, SCHOOLS.kind, partial(_schools, context)),
                listed(VACANCIES, context, "tier_code", "reason_code"),
                listed(PRACTICE, context, "focus_area_code", "verification"),
            ),
            context,
            parent,
        )
