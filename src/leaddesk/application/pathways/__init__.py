"""What an officer does with programmes, and the page that says what is known of one."""

from leaddesk.application.pathways.page import ProgrammePage, programme_page
from leaddesk.application.pathways.parts import Opening, ProgrammeParts, parts_of
from leaddesk.application.pathways.verbs import amend_programme, record_programme, strategies

__all__ = [
    "Opening",
    "ProgrammePage",
    "ProgrammeParts",
    "amend_programme",
    "parts_of",
    "programme_page",
    "record_programme",
    "strategies",
]
