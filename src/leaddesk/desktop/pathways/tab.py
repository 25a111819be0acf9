"""The Pathways tab: the catalogue of programmes, their cohorts and sessions, who is on what, and what leaders can read."""

from functools import partial

from PySide6.QtWidgets import QWidget

from leaddesk.application.lists.evidence import PUBLICATIONS
from leaddesk.application.lists.guidance import GUIDANCE
from leaddesk.application.lists.pathways import COHORTS, ENROLMENTS, PROGRAMMES, SESSIONS, STRATEGIES
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.lists_tab import ListsTab, Place
from leaddesk.desktop.records.places import listed


def _catalogue(context: WindowContext) -> Tab:
    from leaddesk.desktop.pathways.pane import CataloguePane

    return CataloguePane(context)


def _ladder(context: WindowContext) -> Tab:
    from leaddesk.desktop.pathways.ladder import LadderView

    return LadderView(context)


class PathwaysTab(ListsTab):
    """Everything about programmes and who follows them."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            "Pathways",
            (
                Place("Ladder", "", "", partial(_ladder, context)),
                Place("Catalogue", PROGRAMMES.record_kind, PROGRAMMES.kind, partial(_catalogue, context)),
                listed(COHORTS, context, "status", "academic_year"),
                listed(ENROLMENTS, context, "state", "outcome"),
                listed(SESSIONS, context),
                listed(STRATEGIES, context),
                listed(GUIDANCE, context, "focus_area_code", "tier_code"),
                listed(PUBLICATIONS, context, "document", can_add=False),
            ),
            context,
            parent,
        )
