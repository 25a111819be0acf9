"""Networks with their members and meetings, meetings with what is still to do, and the actions themselves."""

from leaddesk.application.lists import networks as lists
from leaddesk.storage.listings.derived import derived
from leaddesk.storage.listings.sheet import Shown

_STAYED = "(m.left_on IS NULL OR m.left_on > :today)"

NETWORKS = derived(
    lists.NETWORKS,
    shown={
        "members": Shown(f"(SELECT count(*) FROM network_member m WHERE m.network = r.uid AND {_STAYED})"),
        "next_meeting": Shown("(SELECT min(m.held_on) FROM meeting m WHERE m.network = r.uid AND m.held_on >= :today)"),
        "last_meeting": Shown("(SELECT max(m.held_on) FROM meeting m WHERE m.network = r.uid AND m.held_on < :today)"),
    },
)
MEETINGS = derived(
    lists.MEETINGS,
    shown={"open_actions": Shown("(SELECT count(*) FROM meeting_action a WHERE a.meeting = r.uid AND a.done_on IS NULL)")},
)


def _network(what: str) -> str:
    return f"(SELECT {what} FROM meeting m JOIN network n ON n.uid = m.network WHERE m.uid = r.meeting)"


ACTIONS = derived(
    lists.ACTIONS,
    shown={
        "network": Shown(_network("n.name"), sort=(_network("n.name_key"),)),
        "held_on": Shown("(SELECT m.held_on FROM meeting m WHERE m.uid = r.meeting)"),
    },
)

SHEETS = (NETWORKS, MEETINGS, ACTIONS)
