"""The Leaders tab: leaders, their posts and titles, the networks they meet in, whom they ask, what is offered to them."""

from functools import partial

from PySide6.QtWidgets import QWidget

from leaddesk.application.lists.guidance import KEY_CONTACTS
from leaddesk.application.lists.leaders import APPOINTMENTS, DESIGNATIONS, LEADERS
from leaddesk.application.lists.networks import ACTIONS, MEETINGS, NETWORKS
from leaddesk.application.lists.recruitment import INCENTIVES, RECRUITMENT_REVIEWS
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.lists_tab import ListsTab, Place
from leaddesk.desktop.records.places import listed


def _leaders(context: WindowContext) -> Tab:
    from leaddesk.desktop.leaders.pane import LeadersPane

    return LeadersPane(context)


class LeadersTab(ListsTab):
    """Everything that is kept by leader."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            "Leaders",
            (
                Place("Leaders", LEADERS.record_kind, LEADERS.kind, partial(_leaders, context)),
                listed(APPOINTMENTS, context, "role", "tier", can_add=False),
                listed(DESIGNATIONS, context, "scheme", "status", can_add=False),
                listed(NETWORKS, context, "kind"),
                listed(MEETINGS, context),
                listed(ACTIONS, context, "owner", can_add=False),
                listed(KEY_CONTACTS, context, "tier_code"),
                listed(INCENTIVES, context, "kind_code"),
                listed(RECRUITMENT_REVIEWS, context),
            ),
            context,
            parent,
        )
