"""Needs, partnerships with what happens in them, and who can support others; the first columns are promised to scripts (cli.md)."""

from leaddesk.application.finding import Column, ListDefinition, Shape
from leaddesk.application.lists.parts import UID

_URN = Column("urn", "URN", Shape.TEXT, 8, is_shown=False)
_PARTNERSHIP = Column("partnership", "Partnership", Shape.TEXT, 34)
_SCHOOL = Column("school", "School", Shape.TEXT, 30)
_SCHOOL_HIDDEN = Column("school", "School", Shape.TEXT, 30, is_shown=False)

NEEDS = ListDefinition(
    kind="needs",
    heading="Needs",
    record_kind="support_need",
    sort="decide_by",
    concerns=("support_need", "school"),
    empty_words="No needs yet. Add what a school needs from outside.",
    columns=(
        Column("summary", "Need", Shape.TEXT, 36),
        _SCHOOL,
        _URN,
        Column("kind", "Known from", Shape.CHOICE, 16),
        Column("state", "State", Shape.CHOICE, 14),
        Column("urgency", "Urgency", Shape.CHOICE, 9),
        Column("raised_on", "Raised", Shape.DATE, 12),
        Column("decide_by", "Decide by", Shape.DATE, 12),
        Column("decision_maker", "Who decides", Shape.TEXT, 18, is_shown=False),
        UID,
    ),
)

DEVELOPMENT_NEEDS = ListDefinition(
    kind="development-needs",
    heading="Development needs",
    record_kind="development_need",
    sort="raised_on",
    descending=True,
    concerns=("development_need", "person", "school", "term"),
    empty_words="No development needs yet. Add what a leader or a school needs to learn.",
    columns=(
        Column("description", "To be learnt", Shape.TEXT, 36),
        Column("person", "Leader", Shape.TEXT, 22),
        _SCHOOL_HIDDEN,
        Column("focus_area_code", "Focus area", Shape.CHOICE, 22),
        Column("priority", "Priority", Shape.CHOICE, 9),
        Column("status", "Status", Shape.CHOICE, 15),
        Column("raised_on", "Raised", Shape.DATE, 12),
        UID,
    ),
)

PARTNERSHIPS = ListDefinition(
    kind="partnerships",
    heading="Partnerships",
    record_kind="partnership",
    sort="next_review_on",
    concerns=("partnership", "school", "partnership_participant", "person", "days_entry", "term"),
    empty_words="No partnerships yet. Start one from a need, or add one that is running already.",
    columns=(
        Column("name", "Partnership", Shape.TEXT, 36),
        Column("state", "State", Shape.CHOICE, 10),
        Column("days_in_state", "Days in state", Shape.NUMBER, 9),
        _SCHOOL_HIDDEN,
        _URN,
        Column("kind", "Kind", Shape.CHOICE, 22),
        Column("supporters", "Supported by", Shape.TEXT, 26, can_sort=False),
        Column("next_review_on", "Next review", Shape.DATE, 12),
        Column("agreed_days", "Days agreed", Shape.NUMBER, 9, is_shown=False),
        Column("used_days", "Days used", Shape.NUMBER, 9, is_shown=False),
        Column("state_since", "Since", Shape.DATE, 12, is_shown=False),
        Column("starts_on", "Starts", Shape.DATE, 12, is_shown=False),
        Column("planned_end", "Planned end", Shape.DATE, 12, is_shown=False),
        Column("reviewer", "Reviewer", Shape.TEXT, 18, is_shown=False),
        UID,
    ),
)

PARTICIPANTS = ListDefinition(
    kind="participants",
    heading="Participants",
    record_kind="partnership_participant",
    sort="partnership",
    concerns=("partnership_participant", "partnership", "person", "school", "organisation", "term"),
    empty_words="Nobody takes part in a partnership yet. Add them on its page.",
    columns=(
        _PARTNERSHIP,
        Column("side", "Side", Shape.CHOICE, 12),
        Column("person", "Leader", Shape.TEXT, 22),
        _SCHOOL,
        Column("organisation", "Organisation", Shape.TEXT, 22, is_shown=False),
        Column("tier_code", "Tier then", Shape.CHOICE, 16),
        Column("consent", "Consent", Shape.CHOICE, 12),
        Column("consent_on", "Consent on", Shape.DATE, 12, is_shown=False),
        UID,
    ),
)

OBJECTIVES = ListDefinition(
    kind="objectives",
    heading="Objectives",
    record_kind="objective",
    sort="partnership",
    concerns=("objective", "partnership", "objective_rating", "term"),
    empty_words="No objectives yet. Add them on a partnership's page.",
    columns=(
        Column("text", "Objective", Shape.TEXT, 44, can_sort=False),
        _PARTNERSHIP,
        Column("area_code", "Focus area", Shape.CHOICE, 22),
        Column("rating", "Last rating", Shape.CHOICE, 12),
        Column("is_live", "Still pursued", Shape.YES_NO, 9),
        UID,
    ),
)

VISITS = ListDefinition(
    kind="visits",
    heading="Visits",
    record_kind="visit",
    sort="planned_on",
    descending=True,
    concerns=("visit", "partnership"),
    empty_words="No visits yet. Add one on a partnership's page.",
    columns=(
        Column("planned_on", "Planned", Shape.DATE, 12),
        Column("held_on", "Held", Shape.DATE, 12),
        _PARTNERSHIP,
        Column("visitor", "Visitor", Shape.TEXT, 20),
        Column("purpose", "Purpose", Shape.TEXT, 28, can_sort=False),
        Column("days", "Days", Shape.NUMBER, 6),
        Column("response", "School's answer", Shape.CHOICE, 14),
        Column("shared_on", "Note shared", Shape.DATE, 12, is_shown=False),
        UID,
    ),
)

REVIEWS = ListDefinition(
    kind="reviews",
    heading="Reviews",
    record_kind="review",
    sort="held_on",
    descending=True,
    concerns=("review", "partnership", "objective_rating", "term"),
    empty_words="No reviews yet. Add one on a partnership's page.",
    columns=(
        Column("held_on", "Date", Shape.DATE, 12),
        _PARTNERSHIP,
        Column("number", "Review", Shape.NUMBER, 7, is_shown=False),
        Column("overall_code", "Overall", Shape.CHOICE, 26),
        Column("red", "Red", Shape.NUMBER, 6),
        Column("amber", "Amber", Shape.NUMBER, 6),
        Column("green", "Green", Shape.NUMBER, 6),
        Column("reviewer", "Reviewer", Shape.TEXT, 18),
        Column("next_on", "Next", Shape.DATE, 12),
        UID,
    ),
)

DAYS = ListDefinition(
    kind="days",
    heading="Days",
    record_kind="days_entry",
    sort="entered_on",
    descending=True,
    concerns=("days_entry", "partnership", "person"),
    empty_words="No days are entered yet. Add them on a partnership's page.",
    columns=(
        Column("entered_on", "Date", Shape.DATE, 12),
        _PARTNERSHIP,
        Column("person", "Leader", Shape.TEXT, 22),
        Column("use", "What happened", Shape.CHOICE, 12),
        Column("days", "Days", Shape.NUMBER, 6),
        Column("academic_year", "Year", Shape.CHOICE, 9),
        UID,
    ),
)

CAPACITY_OFFERS = ListDefinition(
    kind="capacity-offers",
    heading="Capacity",
    record_kind="capacity_offer",
    sort="academic_year",
    descending=True,
    concerns=("capacity_offer", "person", "school"),
    empty_words="No days are offered yet. Add what a leader or a school can give this year.",
    columns=(
        Column("person", "Leader", Shape.TEXT, 22),
        _SCHOOL,
        Column("academic_year", "Year", Shape.CHOICE, 9),
        Column("days", "Days offered", Shape.NUMBER, 10),
        Column("earliest_start", "From", Shape.DATE, 12),
        Column("max_distance_km", "Up to km", Shape.NUMBER, 9),
        Column("release_agreed_by", "Release agreed by", Shape.TEXT, 20, can_sort=False),
        UID,
    ),
)

SUPPORTERS = ListDefinition(
    kind="supporters",
    heading="Supporters",
    record_kind="person",
    sort="name",
    concerns=("person", "designation", "capacity_offer", "days_entry", "appointment", "school", "term"),
    empty_words="Nobody can support others yet. Add a designation on a leader's page, or an offer of days.",
    columns=(
        Column("name", "Leader", Shape.TEXT, 24),
        Column("school", "School", Shape.TEXT, 30),
        Column("designations", "Designations", Shape.TEXT, 28, can_sort=False),
        Column("offered", "Offered", Shape.NUMBER, 9),
        Column("reserved", "Reserved", Shape.NUMBER, 9),
        Column("used", "Used", Shape.NUMBER, 9),
        Column("left", "Left", Shape.NUMBER, 9),
        UID,
    ),
)

LISTS = (NEEDS, DEVELOPMENT_NEEDS, PARTNERSHIPS, PARTICIPANTS, OBJECTIVES, VISITS, REVIEWS, DAYS, CAPACITY_OFFERS, SUPPORTERS)
