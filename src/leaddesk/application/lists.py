"""The lists there are: their columns, first order and first view (columns that scripts count on: cli.md)."""

from leaddesk.application.finding import Column, Condition, ListDefinition, Operator, Shape

_UID = Column("uid", "Identity", Shape.IDENTITY, 36, is_shown=False, can_sort=False)

SCHOOLS = ListDefinition(
    kind="schools",
    heading="Schools",
    record_kind="school",
    sort="name",
    concerns=("school", "appointment", "person", "inspection", "inspection_grade", "support_category", "circumstance", "link_officer",
              "group_membership", "school_group", "vacancy"),
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
        Column("group", "Trust or federation", Shape.CHOICE, 28),
        Column("type", "Type", Shape.CHOICE, 26, is_shown=False),
        Column("status", "Status", Shape.CHOICE, 12, is_shown=False),
        Column("funding", "Funding", Shape.CHOICE, 14, is_shown=False),
        Column("la_name", "Local authority", Shape.CHOICE, 20, is_shown=False),
        Column("la_code", "LA code", Shape.CHOICE, 8, is_shown=False),
        Column("dfe_number", "DfE number", Shape.TEXT, 10, is_shown=False, can_sort=False),
        Column("pupils", "Pupils", Shape.NUMBER, 8),
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
        _UID,
    ),
)

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
        Column("phone", "Phone", Shape.TEXT, 16),
        Column("designations", "Designations", Shape.TEXT, 20, can_sort=False),
        Column("aspires_to", "Aspires to", Shape.CHOICE, 18, is_shown=False),
        Column("readiness", "Readiness", Shape.CHOICE, 16, is_shown=False),
        Column("title", "Title", Shape.TEXT, 7, is_shown=False),
        Column("first_name", "First name", Shape.TEXT, 16, is_shown=False),
        Column("last_name", "Last name", Shape.TEXT, 18, is_shown=False),
        Column("honours", "Honours", Shape.TEXT, 10, is_shown=False, can_sort=False),
        Column("trn", "TRN", Shape.TEXT, 8, is_shown=False, can_sort=False),
        Column("current", "In post", Shape.YES_NO, 8, is_shown=False),
        _UID,
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
        Column("tier", "Tier", Shape.CHOICE, 18),
        Column("school", "School", Shape.TEXT, 34),
        Column("urn", "URN", Shape.TEXT, 8),
        Column("job_title", "Job title", Shape.TEXT, 22, is_shown=False, can_sort=False),
        Column("basis", "Basis", Shape.CHOICE, 12),
        Column("headship_model", "Headship", Shape.CHOICE, 14, is_shown=False),
        Column("start", "From", Shape.TEXT, 22),
        Column("end", "To", Shape.TEXT, 22),
        Column("current", "In post", Shape.YES_NO, 8),
        Column("email", "E-mail of the post", Shape.TEXT, 26, is_shown=False, can_sort=False),
        Column("phone", "Phone of the post", Shape.TEXT, 16, is_shown=False, can_sort=False),
        Column("leader", "Leader's identity", Shape.IDENTITY, 36, is_shown=False, can_sort=False),
        _UID,
    ),
)

PROGRAMMES = ListDefinition(
    kind="programmes",
    heading="Programmes",
    record_kind="programme",
    sort="title",
    concerns=("programme", "programme_facet", "programme_provider", "organisation", "strategy"),
    empty_words="No programmes yet. Add the first one, or import a catalogue.",
    columns=(
        Column("title", "Programme", Shape.TEXT, 40),
        Column("status", "Status", Shape.CHOICE, 12),
        Column("tier_names", "For", Shape.TEXT, 28, can_sort=False),
        Column("rung_names", "Rung", Shape.TEXT, 22, can_sort=False),
        Column("tiers", "Codes of tiers", Shape.CODES, 22, is_shown=False, can_sort=False),
        Column("rungs", "Codes of rungs", Shape.CODES, 18, is_shown=False, can_sort=False),
        Column("delivery", "How", Shape.TEXT, 22, can_sort=False),
        Column("run_by", "Run by", Shape.CHOICE, 26),
        Column("delivered_by", "Delivered by", Shape.TEXT, 30, is_shown=False, can_sort=False),
        Column("strategy", "Strategy", Shape.CHOICE, 26, is_shown=False),
        Column("dates", "Dates", Shape.TEXT, 22, can_sort=False),
        Column("cost", "Cost", Shape.TEXT, 12, can_sort=False),
        Column("book_by", "Book by", Shape.DATE, 12),
        Column("contact_team", "Contact", Shape.TEXT, 20, is_shown=False, can_sort=False),
        _UID,
    ),
)

ORGANISATIONS = ListDefinition(
    kind="organisations",
    heading="Organisations",
    record_kind="organisation",
    sort="name",
    concerns=("organisation",),
    empty_words="No organisations yet.",
    columns=(
        Column("name", "Organisation", Shape.TEXT, 36),
        Column("kind", "Kind", Shape.CHOICE, 22),
        Column("historic", "Historic", Shape.YES_NO, 8),
        Column("email", "E-mail", Shape.TEXT, 26, can_sort=False),
        Column("telephone", "Telephone", Shape.TEXT, 16, can_sort=False),
        Column("website", "Website", Shape.TEXT, 26, can_sort=False),
        _UID,
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
        _UID,
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
        _UID,
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
    columns=(
        Column("school", "School", Shape.TEXT, 34),
        Column("urn", "URN", Shape.TEXT, 8),
        Column("started_on", "Date", Shape.DATE, 12),
        Column("framework", "Framework", Shape.CHOICE, 26),
        Column("inspection_kind", "Kind", Shape.CHOICE, 12),
        Column("leadership", "Leadership judgement", Shape.TEXT, 24, can_sort=False),
        Column("category", "Category", Shape.CHOICE, 20),
        Column("standing", "Standing", Shape.CHOICE, 12),
        _UID,
    ),
)

IMPORTS = ListDefinition(
    kind="imports",
    heading="Imports",
    record_kind="import_batch",
    sort="imported_at",
    descending=True,
    concerns=("import_batch",),
    empty_words="Nothing has been imported yet.",
    columns=(
        Column("file_name", "File", Shape.TEXT, 34),
        Column("file_kind", "Kind", Shape.CHOICE, 12),
        Column("imported_at", "Imported", Shape.MOMENT, 18),
        Column("as_at", "As at", Shape.DATE, 12),
        Column("rows", "Rows", Shape.NUMBER, 8),
        Column("created", "New", Shape.NUMBER, 8),
        Column("updated", "Changed", Shape.NUMBER, 8),
        Column("unchanged", "Same", Shape.NUMBER, 8),
        Column("conflicts", "To decide", Shape.NUMBER, 8),
        Column("rejected", "Problems", Shape.NUMBER, 8),
        Column("skipped", "Skipped", Shape.NUMBER, 8),
        Column("sha256", "SHA-256", Shape.TEXT, 20, is_shown=False, can_sort=False),
        _UID,
    ),
)

LISTS: dict[str, ListDefinition] = {
    d.kind: d
    for d in (SCHOOLS, LEADERS, APPOINTMENTS, PROGRAMMES, ORGANISATIONS, GROUPS, DESIGNATIONS, INSPECTIONS, IMPORTS)
}
