"""Organisations, where records came from, and what was printed of them."""

from leaddesk.application.finding import Column, ListDefinition, Shape
from leaddesk.application.lists.parts import UID

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
        UID,
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
        Column("kind", "Kind", Shape.CHOICE, 26),
        Column("imported_at", "Imported", Shape.MOMENT, 20),
        Column("as_at", "As at", Shape.DATE, 12),
        Column("rows", "Rows", Shape.NUMBER, 8),
        Column("created", "New", Shape.NUMBER, 8),
        Column("updated", "Changed", Shape.NUMBER, 8),
        Column("unchanged", "Same", Shape.NUMBER, 8),
        Column("conflicts", "To decide", Shape.NUMBER, 8),
        Column("rejected", "Problems", Shape.NUMBER, 8),
        Column("skipped", "Skipped", Shape.NUMBER, 8),
        Column("file_kind", "Code of the kind", Shape.CHOICE, 14, is_shown=False),
        Column("sha256", "SHA-256", Shape.TEXT, 20, is_shown=False, can_sort=False),
        UID,
    ),
)

PUBLICATIONS = ListDefinition(
    kind="publications",
    heading="Prints",
    record_kind="publication",
    sort="made_at",
    descending=True,
    concerns=("publication",),
    empty_words="Nothing has been printed yet. Print a brochure or a leaflet from the File menu.",
    columns=(
        Column("title", "Print", Shape.TEXT, 40),
        Column("document", "Kind", Shape.CHOICE, 16),
        Column("made_at", "Made", Shape.MOMENT, 18),
        Column("made_by", "By", Shape.CHOICE, 20, is_shown=False),
        Column("edition", "Edition", Shape.TEXT, 16, can_sort=False),
        Column("approved_by", "Approved by", Shape.CHOICE, 20, is_shown=False),
        Column("recipients", "For", Shape.TEXT, 26, can_sort=False),
        Column("purpose", "Purpose", Shape.TEXT, 30, is_shown=False, can_sort=False),
        Column("pages", "Pages", Shape.NUMBER, 8),
        Column("keep_until", "Keep until", Shape.DATE, 12, is_shown=False),
        Column("sha256", "SHA-256", Shape.TEXT, 20, is_shown=False, can_sort=False),
        UID,
    ),
)

LISTS = (ORGANISATIONS, IMPORTS, PUBLICATIONS)
