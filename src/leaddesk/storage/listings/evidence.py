"""Designations, inspections and imports: what stands behind a leader, a school, the records themselves."""

from leaddesk.application.file_kinds import FILE_KIND_TITLES
from leaddesk.application.lists import evidence as lists
from leaddesk.domain.inspections import InspectionKind, Standing
from leaddesk.domain.leaders import DesignationStatus
from leaddesk.storage.listings.derived import derived
from leaddesk.storage.listings.sheet import Sheet, Shown, chosen, plain, term, worded

DESIGNATIONS = Sheet(
    kind="designations",
    source="designation d JOIN person p ON p.uid = d.person",
    alias="d",
    finds=("instr(p.found_by, {word})", f"instr(fold({term('designation_schemes', 'd.scheme_code')}), {{word}})"),
    shown={
        "last_name": Shown("p.last_name", key="p.last_name_key", sort=("p.first_name_key",)),
        "first_name": Shown("p.first_name", key="p.first_name_key", sort=("p.last_name_key",)),
        "scheme": Shown(term("designation_schemes", "d.scheme_code")),
        "status": Shown(chosen(DesignationStatus, "d.status")),
        **plain("d", "valid_from", "valid_to", "awarding_body"),
        "leader": Shown("p.uid"),
        "uid": Shown("d.uid"),
    },
)

INSPECTIONS = Sheet(
    kind="inspections",
    source="inspection i JOIN school s ON s.uid = i.school",
    alias="i",
    finds=("instr(s.found_by, {word})", "instr(coalesce(i.number, ''), {word})"),
    shown={
        "school": Shown("s.name", key="s.name_key"),
        "urn": Shown("s.urn", key="s.urn"),
        "started_on": Shown("i.started_on", key="i.started_on"),
        "framework": Shown(
            term("inspection_frameworks", "i.framework_code"),
            sort=("(SELECT f.sort_order FROM term f WHERE f.list_name = 'inspection_frameworks' AND f.code = i.framework_code)",),
        ),
        "inspection_kind": Shown(chosen(InspectionKind, "i.kind")),
        "leadership": Shown(
            f"(SELECT {term('inspection_grades', 'g.grade_code')} FROM inspection_grade g"
            " WHERE g.inspection = i.uid AND substr(g.area_code, -11) = '.leadership')"
        ),
        "category": Shown(term("inspection_categories", "i.category_code")),
        "standing": Shown(chosen(Standing, "i.standing")),
        "uid": Shown("i.uid"),
    },
)

IMPORTS = Sheet(
    kind="imports",
    source="import_batch b",
    alias="b",
    finds=("instr(b.found_by, {word})",),
    shown={
        "file_name": Shown("b.file_name", key="b.file_name_key"),
        "imported_at": Shown("b.imported_at", key="b.imported_at"),
        "kind": Shown(worded(FILE_KIND_TITLES, "b.file_kind")),
        **plain("b", "file_kind", "as_at", "rows", "created", "updated", "unchanged", "conflicts", "rejected", "skipped", "sha256", "uid"),
    },
)

PUBLICATIONS = derived(lists.PUBLICATIONS)

SHEETS = (DESIGNATIONS, INSPECTIONS, IMPORTS, PUBLICATIONS)
