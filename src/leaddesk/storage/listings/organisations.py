"""Organisations, and the trusts and federations that schools belong to."""

from leaddesk.storage.listings.sheet import Sheet, Shown, plain, term

ORGANISATIONS = Sheet(
    kind="organisations",
    source="organisation o",
    alias="o",
    finds=("instr(o.found_by, {word})",),
    shown={
        "name": Shown("o.name", key="o.name_key"),
        "kind": Shown(term("organisation_kinds", "o.kind_code")),
        "historic": Shown("o.is_historic"),
        **plain("o", "email", "telephone", "website", "uid"),
    },
)

GROUPS = Sheet(
    kind="groups",
    source="school_group g",
    alias="g",
    finds=("instr(g.found_by, {word})",),
    shown={
        "name": Shown("g.name", key="g.name_key"),
        "kind": Shown(term("group_types", "g.kind_code")),
        "group_uid": Shown("g.group_uid", sort=("length(g.group_uid)", "g.group_uid")),
        "schools": Shown(
            '(SELECT count(DISTINCT m.school) FROM group_membership m WHERE m."group" = g.uid'
            " AND (m.left_latest IS NULL OR m.left_latest > :today))"
        ),
        **plain("g", "status", "uid"),
    },
)

SHEETS = (ORGANISATIONS, GROUPS,)
