"""Schools, the groups they belong to and their inspections."""

from leaddesk.application.finding import Column, Condition, ListDefinition, Operator, Shape
from leaddesk.application.lists.parts import UID

SCHOOLS = ListDefinition(
    kind="schools",
    heading="Schools",
    record_kind="school",
    sort="name",
    concerns=("school", "appointment", "person", "inspection", "inspection_grade", "support_category", "circumstance", "link_officer",
              "group_membership", "school_group", "vacancy", "school_link"),
    default_where=(
        Condition("status", Operator.IS_ANY_OF, ("Open", "Open, but proposed to close")),
        Condition("funding", Operator.IS_ANY_OF, ("State-funded",)),
    ),
    empty_words="No schools yet. Import your borough's GIAS file, or add a school.",
    columns=(
        Column("name", "School", Shape.TEXT, 34),
        Column("urn", "URN", Shape.TEXT, 8),
        Column("phase", "Phase", Shape.CHOICE, 14),
        Column("head", "Head", Shape.TEXT, 22, can_sort=False),
        Column("leadership", "Leadership judgement", Shape.TEXT, 24),
        Column("inspected_on", "Inspected", Shape.DATE, 12, is_shown=False),
        Column("support_category", "Category", Shape.CHOICE, 18),
        Column("circumstances", "Circumstances", Shape.TEXT, 24, is_shown=False, can_sort=False),
        Column("link_officer", "Link officer", Shape.CHOICE, 18, is_shown=False),
        Column("group", "Trust or federation", Shape.CHOICE, 28, is_shown=False),
        Column("type", "Type", Shape.CHOICE, 26, is_shown=False),
        Column("status", "Status", Shape.CHOICE, 12, is_shown=False),
        Column("funding", "Funding", Shape.CHOICE, 14, is_shown=False),
        Column("la_name", "Local authority", Shape.CHOICE, 20, is_shown=False),
        Column("la_code", "LA code", Shape.CHOICE, 8, is_shown=False),
        Column("dfe_number", "DfE number", Shape.TEXT, 10, is_shown=False, can_sort=False),
        Column("pupils", "Pupils", Shape.NUMBER, 8, is_shown=False),
        Column("percentage_fsm", "% FSM", Shape.NUMBER, 8, is_shown=False),
        Column("street", "Street", Shape.TEXT, 24, is_shown=False, can_sort=False),
        Column("town", "Town", Shape.CHOICE, 16, is_shown=False),
        Column("postcode", "Postcode", Shape.TEXT, 10, is_shown=False),
        Column("telephone", "Telephone", Shape.TEXT, 14, is_shown=False, can_sort=False),
        Column("email", "E-mail", Shape.TEXT, 26, is_shown=False, can_sort=False),
        Column("website", "Website", Shape.TEXT, 26, is_shown=False, can_sort=False),
        Column("opened_on", "Opened", Shape.DATE, 12, is_shown=False),
        Column("closed_on", "Closed", Shape.DATE, 12, is_shown=False),
        Column("as_at", "Register as at", Shape.DATE, 12, is_shown=False),
        UID,
    ),
)


GROUPS = ListDefinition(
    kind="groups",
    heading="Trusts and federations",
    record_kind="school_group",
    sort="name",
    concerns=("school_group", "group_membership"),
    empty_words="No trusts or federations yet.",
    columns=(
        Column("name", "Group", Shape.TEXT, 40),
        Column("kind", "Kind", Shape.CHOICE, 22),
        Column("group_uid", "Group UID", Shape.TEXT, 10),
        Column("schools", "Schools", Shape.NUMBER, 8),
        Column("status", "Status", Shape.CHOICE, 10, is_shown=False),
        UID,
    ),
)


INSPECTIONS = ListDefinition(
    kind="inspections",
    heading="Inspections",
    record_kind="inspection",
    sort="started_on",
    descending=True,
    concerns=("inspection", "inspection_grade", "school"),
    empty_words="No inspections yet.",
    leaves_the_house=(Condition("standing", Operator.IS_ANY_OF, ("Published", "Notified")),),  # domain.md 4.1, Inspection
    columns=(
        Column("school", "School", Shape.TEXT, 34),
        Column("urn", "URN", Shape.TEXT, 8),
        Column("started_on", "Date", Shape.DATE, 12),
        Column("framework", "Framework", Shape.CHOICE, 26),
        Column("inspection_kind", "Kind", Shape.CHOICE, 12),
        Column("leadership", "Leadership judgement", Shape.TEXT, 24, can_sort=False),
        Column("category", "Category", Shape.CHOICE, 20),
        Column("standing", "Standing", Shape.CHOICE, 12),
        UID,
    ),
)

LISTS = (SCHOOLS, GROUPS, INSPECTIONS,)
