"""Whom leaders can ask, what they can read, and where they can see it done well."""

from leaddesk.application.finding import Column, ListDefinition, Shape
from leaddesk.application.lists.parts import UID

KEY_CONTACTS = ListDefinition(
    kind="key-contacts",
    heading="Key contacts",
    record_kind="key_contact",
    sort="about",
    concerns=("key_contact", "organisation", "person", "school"),
    empty_words="No key contacts yet. Add whom leaders should ask about what.",
    columns=(
        Column("about", "About", Shape.TEXT, 34),
        Column("name", "Contact", Shape.TEXT, 24),
        Column("job_title", "Job title", Shape.TEXT, 24, is_shown=False, can_sort=False),
        Column("organisation", "Organisation", Shape.TEXT, 26, is_shown=False),
        Column("tier_code", "For", Shape.CHOICE, 20),
        Column("role_code", "Role", Shape.CHOICE, 18, is_shown=False),
        Column("school", "School", Shape.TEXT, 26, is_shown=False),
        Column("email", "E-mail", Shape.TEXT, 28, can_sort=False),
        Column("phone", "Phone", Shape.TEXT, 16, can_sort=False),
        Column("is_printed", "Printed", Shape.YES_NO, 8, is_shown=False),
        Column("ends_on", "Until", Shape.DATE, 12, is_shown=False),
        UID,
    ),
)

GUIDANCE = ListDefinition(
    kind="guidance",
    heading="Guidance",
    record_kind="guidance",
    sort="title",
    concerns=("guidance",),
    empty_words="No guidance yet. Add a paper or page that leaders are sent to.",
    columns=(
        Column("title", "Guidance", Shape.TEXT, 40),
        Column("focus_area_code", "Focus area", Shape.CHOICE, 24),
        Column("tier_code", "For", Shape.CHOICE, 20),
        Column("owner", "Kept by", Shape.CHOICE, 20),
        Column("published_on", "Published", Shape.DATE, 12),
        Column("review_on", "Review by", Shape.DATE, 12),
        Column("link", "Link", Shape.TEXT, 30, is_shown=False, can_sort=False),
        UID,
    ),
)

PRACTICE = ListDefinition(
    kind="practice",
    heading="Effective practice",
    record_kind="effective_practice",
    sort="title",
    concerns=("effective_practice", "school", "person", "tag"),
    empty_words="The register of effective practice is empty. Add what works, where, and how that is known.",
    columns=(
        Column("title", "Practice", Shape.TEXT, 38),
        Column("school", "School", Shape.TEXT, 32),
        Column("urn", "URN", Shape.TEXT, 8, is_shown=False),
        Column("focus_area_code", "Focus area", Shape.CHOICE, 22),
        Column("phase_code", "Phase", Shape.CHOICE, 14, is_shown=False),
        Column("lead", "Lead", Shape.TEXT, 22, is_shown=False),
        Column("verification", "Known by", Shape.CHOICE, 22),
        Column("verified_on", "Verified", Shape.DATE, 12, is_shown=False),
        Column("review_on", "Review by", Shape.DATE, 12),
        Column("offers_hosting", "Hosts visits", Shape.YES_NO, 11, is_shown=False),
        Column("has_consent", "May be published", Shape.YES_NO, 15, is_shown=False),
        Column("scope", "Shared", Shape.CHOICE, 10, is_shown=False),
        UID,
    ),
)

LISTS = (KEY_CONTACTS, GUIDANCE, PRACTICE)
