"""Networks and forums, their meetings, and what was undertaken there."""

from leaddesk.application.finding import Column, ListDefinition, Shape
from leaddesk.application.lists.parts import UID

NETWORKS = ListDefinition(
    kind="networks",
    heading="Networks",
    record_kind="network",
    sort="name",
    concerns=("network", "network_member", "meeting"),
    empty_words="No networks or forums yet. Add the first one.",
    columns=(
        Column("name", "Network", Shape.TEXT, 36),
        Column("kind", "Kind", Shape.CHOICE, 18),
        Column("tier_code", "For", Shape.CHOICE, 20),
        Column("phase_code", "Phase", Shape.CHOICE, 14, is_shown=False),
        Column("lead", "Led by", Shape.TEXT, 22),
        Column("members", "Members", Shape.NUMBER, 9),
        Column("next_meeting", "Next meeting", Shape.DATE, 13),
        Column("last_meeting", "Last meeting", Shape.DATE, 13, is_shown=False),
        Column("contact_email", "E-mail", Shape.TEXT, 26, is_shown=False, can_sort=False),
        Column("ends_on", "Ended", Shape.DATE, 12, is_shown=False),
        UID,
    ),
)

MEETINGS = ListDefinition(
    kind="meetings",
    heading="Meetings",
    record_kind="meeting",
    sort="held_on",
    descending=True,
    concerns=("meeting", "network", "meeting_action"),
    empty_words="No meetings yet. Add one on a network's page.",
    columns=(
        Column("held_on", "Date", Shape.DATE, 12),
        Column("network", "Network", Shape.TEXT, 34),
        Column("topic", "Topic", Shape.TEXT, 30, can_sort=False),
        Column("starts", "From", Shape.TEXT, 7, can_sort=False),
        Column("venue", "Venue", Shape.TEXT, 24, can_sort=False),
        Column("open_actions", "To do", Shape.NUMBER, 8),
        UID,
    ),
)

ACTIONS = ListDefinition(
    kind="actions",
    heading="Actions",
    record_kind="meeting_action",
    sort="due_on",
    concerns=("meeting_action", "meeting", "network"),
    empty_words="No actions yet. Add them on a meeting's page.",
    columns=(
        Column("text", "Action", Shape.TEXT, 40, can_sort=False),
        Column("owner", "Who", Shape.CHOICE, 20),
        Column("due_on", "Due", Shape.DATE, 12),
        Column("done_on", "Done", Shape.DATE, 12),
        Column("network", "Network", Shape.TEXT, 30),
        Column("held_on", "Meeting", Shape.DATE, 12),
        UID,
    ),
)

LISTS = (NETWORKS, MEETINGS, ACTIONS)
