"""What an officer does with leaders and their posts, and the page that says what is known of one."""

from leaddesk.application.leaders.merging import ComparedLine, SideBySide, join_people, side_by_side
from leaddesk.application.leaders.newcomers import Newcomer, record_newcomer
from leaddesk.application.leaders.page import LeaderPage, leader_page
from leaddesk.application.leaders.verbs import (
    end_appointment,
    keep_apart,
    look_alikes,
    record_appointment,
    record_leader,
)

__all__ = [
    "ComparedLine",
    "LeaderPage",
    "Newcomer",
    "SideBySide",
    "end_appointment",
    "join_people",
    "keep_apart",
    "leader_page",
    "look_alikes",
    "record_appointment",
    "record_leader",
    "record_newcomer",
    "side_by_side",
]
