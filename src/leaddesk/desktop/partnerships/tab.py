"""The Partnerships tab: the board by state, then needs, partnerships, visits, reviews, supporters and what is offered."""

from functools import partial

from PySide6.QtWidgets import QWidget

from leaddesk.application.lists.partnerships import (
    CAPACITY_OFFERS,
    DAYS,
    DEVELOPMENT_NEEDS,
    NEEDS,
    OBJECTIVES,
    PARTICIPANTS,
    PARTNERSHIPS,
    REVIEWS,
    SUPPORTERS,
    VISITS,
)
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.lists_tab import ListsTab, Place
from leaddesk.desktop.records.places import listed


def _board(context: WindowContext) -> Tab:
    from leaddesk.desktop.partnerships.board import Board

    return Board(context)


def _supporters(context: WindowContext) -> Tab:
    from leaddesk.desktop.leaders.pane import LeadersPane

    return LeadersPane(context, definition=SUPPORTERS)


class PartnershipsTab(ListsTab):
    """Everything about who needs support, who gives it and how it goes."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            "Partnerships",
            (
                Place("Board", "", "", partial(_board, context)),
                listed(NEEDS, context, "state", "urgency"),
                listed(PARTNERSHIPS, context, "state", "kind"),
                listed(VISITS, context, "response"),
                listed(REVIEWS, context, "overall_code"),
                Place(SUPPORTERS.heading, "", SUPPORTERS.kind, partial(_supporters, context)),
                listed(CAPACITY_OFFERS, context, "academic_year"),
                listed(DEVELOPMENT_NEEDS, context, "status", "focus_area_code"),
                listed(OBJECTIVES, context, can_add=False),
                listed(PARTICIPANTS, context, "side", can_add=False),
                listed(DAYS, context, "use", can_add=False),
            ),
            context,
            parent,
        )
