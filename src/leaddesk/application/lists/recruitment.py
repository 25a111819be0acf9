"""Vacant posts, what is offered to leaders, and reviews of how they are found and kept."""

from leaddesk.application.finding import Column, ListDefinition, Shape
from leaddesk.application.lists.parts import UID

VACANCIES = ListDefinition(
    kind="vacancies",
    heading="Vacancies",
    record_kind="vacancy",
    sort="vacant_since",
    concerns=("vacancy", "school"),
    empty_words="No vacancies are known. Add one on a school's page.",
    columns=(
        Column("school", "School", Shape.TEXT, 34),
        Column("urn", "URN", Shape.TEXT, 8, is_shown=False),
        Column("role_code", "Post", Shape.CHOICE, 24),
        Column("tier_code", "Tier", Shape.CHOICE, 18, is_shown=False),
        Column("vacant_since", "Vacant since", Shape.DATE, 12),
        Column("first_seen", "First seen", Shape.DATE, 12, is_shown=False),
        Column("reason_code", "Why", Shape.CHOICE, 20),
        Column("advertised_count", "Advertised", Shape.NUMBER, 10),
        Column("filled_by", "Filled", Shape.DATE, 12),
        Column("filled_how", "How", Shape.TEXT, 22, is_shown=False, can_sort=False),
        UID,
    ),
)

INCENTIVES = ListDefinition(
    kind="incentives",
    heading="Incentives",
    record_kind="incentive",
    sort="title",
    concerns=("incentive", "organisation"),
    empty_words="No incentives yet. Add what is offered to attract and keep leaders.",
    columns=(
        Column("title", "Incentive", Shape.TEXT, 34),
        Column("kind_code", "Kind", Shape.CHOICE, 22),
        Column("organisation", "Offered by", Shape.TEXT, 28),
        Column("take_up", "Take-up", Shape.NUMBER, 9),
        Column("cost", "Cost a year (£)", Shape.NUMBER, 13, is_shown=False),
        Column("starts_on", "From", Shape.DATE, 12, is_shown=False),
        Column("ends_on", "Until", Shape.DATE, 12),
        Column("review_on", "Review by", Shape.DATE, 12),
        UID,
    ),
)

RECRUITMENT_REVIEWS = ListDefinition(
    kind="recruitment-reviews",
    heading="Recruitment reviews",
    record_kind="recruitment_review",
    sort="held_on",
    descending=True,
    concerns=("recruitment_review", "school"),
    empty_words="No reviews of recruitment and retention yet.",
    columns=(
        Column("held_on", "Date", Shape.DATE, 12),
        Column("school", "School", Shape.TEXT, 34),
        Column("held_by", "By", Shape.CHOICE, 22),
        Column("findings", "Findings", Shape.TEXT, 50, can_sort=False),
        Column("next_on", "Next", Shape.DATE, 12),
        UID,
    ),
)

LISTS = (VACANCIES, INCENTIVES, RECRUITMENT_REVIEWS)
