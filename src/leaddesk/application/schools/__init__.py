"""What an officer does with schools, and the page that says what is known of one."""

from leaddesk.application.schools.page import SchoolPage, school_page
from leaddesk.application.schools.verbs import (
    amend_school,
    close_school,
    record_link_officer,
    record_school,
    record_support_category,
    reopen_school,
    schools_with_circumstance,
)

__all__ = [
    "SchoolPage",
    "amend_school",
    "close_school",
    "record_link_officer",
    "record_school",
    "record_support_category",
    "reopen_school",
    "school_page",
    "schools_with_circumstance",
]
