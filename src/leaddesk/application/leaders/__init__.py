"""What an officer does with leaders and their posts, and the page that says what is known of one."""

from leaddesk.application.leaders.page import LeaderPage, leader_page
from leaddesk.application.leaders.verbs import (
    end_appointment,
    keep_apart,
    look_alikes,
    record_appointment,
    record_leader,
)

__all__ = [
    "LeaderPage",
    "end_appointment",
    "keep_apart",
    "leader_page",
    "look_alikes",
    "record_appointment",
    "record_leader",
]
