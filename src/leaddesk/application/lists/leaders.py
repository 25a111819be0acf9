"""Leaders, their posts and their designations."""

from leaddesk.application.finding import Column, ListDefinition, Shape
from leaddesk.application.lists.parts import UID

LEADERS = ListDefinition(
    kind="leaders",
    heading="Leaders",
    record_kind="person",
    sort="last_name",
    concerns=("person", "appointment", "school", "designation", "career_intention"),
    empty_words="No leaders yet. Import a register or a return, or add a leader.",
    columns=(
        Column("name", "Leader", Shape.TEXT, 26),
        Column("role", "Role", Shape.CHOICE, 24),
        Column("school", "School", Shape.TEXT, 34),
        Column("tier", "Tier", Shape.CHOICE, 18),
        Column("posts", "Posts", Shape.NUMBER, 7, is_shown=False),
        Column("email", "E-mail", Shape.TEXT, 28),
        Column("phone", "Phone", Shape.TEXT, 16, is_shown=False),
        Column("designations", "Designations", Shape.TEXT, 20, is_shown=False, can_sort=False),
        Column("aspires_to", "Aspires to", Shape.CHOICE, 18, is_shown=False),
        Column("readiness", "Readiness", Shape.CHOICE, 16, is_shown=False),
        Column("title", "Title", Shape.TEXT, 7, is_shown=False),
        Column("first_name", "First name", Shape.TEXT, 16, is_shown=False),
        Column("last_name", "Last name", Shape.TEXT, 18, is_shown=False),
        Column("honours", "Honours", Shape.TEXT, 10, is_shown=False, can_sort=False),
        Column("trn", "TRN", Shape.TEXT, 8, is_shown=False, can_sort=False),
        Column("current", "In post", Shape.YES_NO, 8, is_shown=False),
        UID,
    ),
)


APPOINTMENTS = ListDefinition(
    kind="appointments",
    heading="Posts",
    record_kind="appointment",
    sort="last_name",
    concerns=("appointment", "person", "school", "organisation"),
    empty_words="No posts yet.",
    columns=(
        Column("last_name", "Last name", Shape.TEXT, 18),
        Column("first_name", "First name", Shape.TEXT, 16),
        Column("role", "Role", Shape.CHOICE, 24),
        Column("tier", "Tier", Shape.CHOICE, 18, is_shown=False),
        Column("school", "School", Shape.TEXT, 34),
        Column("urn", "URN", Shape.TEXT, 8, is_shown=False),
        Column("job_title", "Job title", Shape.TEXT, 22, is_shown=False, can_sort=False),
        Column("basis", "Basis", Shape.CHOICE, 12),
        Column("headship_model", "Headship", Shape.CHOICE, 14, is_shown=False),
        Column("start", "From", Shape.TEXT, 15),
        Column("end", "To", Shape.TEXT, 15),
        Column("current", "In post", Shape.YES_NO, 8, is_shown=False),
        Column("email", "E-mail of the post", Shape.TEXT, 26, is_shown=False, can_sort=False),
        Column("phone", "Phone of the post", Shape.TEXT, 16, is_shown=False, can_sort=False),
        Column("leader", "Leader's identity", Shape.IDENTITY, 36, is_shown=False, can_sort=False),
        UID,
    ),
)


DESIGNATIONS = ListDefinition(
    kind="designations",
    heading="Designations",
    record_kind="designation",
    sort="last_name",
    concerns=("designation", "person"),
    empty_words="No designations yet.",
    columns=(
        Column("last_name", "Last name", Shape.TEXT, 18),
        Column("first_name", "First name", Shape.TEXT, 16),
        Column("scheme", "Scheme", Shape.CHOICE, 28),
        Column("status", "Status", Shape.CHOICE, 12),
        Column("valid_from", "From", Shape.DATE, 12),
        Column("valid_to", "To", Shape.DATE, 12),
        Column("awarding_body", "Awarded by", Shape.TEXT, 24, can_sort=False),
        Column("leader", "Leader's identity", Shape.IDENTITY, 36, is_shown=False, can_sort=False),
        UID,
    ),
)

LISTS = (LEADERS, APPOINTMENTS, DESIGNATIONS,)
