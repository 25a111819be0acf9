"""Schools: each with its head, its latest leadership judgement, its group and what the authority knows of it."""

from leaddesk.domain.schools import INDEPENDENT_GROUPS, NOT_STATE_FUNDED_TYPES, STATE_FUNDED_GROUPS
from leaddesk.storage.listings.sheet import HEAD_TIERS, Sheet, Shown, is_between, is_current_post, plain, short_name, term


def _codes(codes: frozenset[str]) -> str:
    return "(" + ", ".join(f"'{code}'" for code in sorted(codes)) + ")"


def _named(name: str, code: str, vocabulary: str) -> Shown:
    return Shown(f"coalesce(nullif(s.{name}, ''), {term(vocabulary, f's.{code}')})")


_HEADS = f"""(SELECT group_concat(h.name, ' and ') || CASE WHEN count(*) > 1 AND min(h.model = 'co_head') THEN ' (co-heads)' ELSE '' END
 FROM (SELECT {short_name("p")} || CASE WHEN a.basis IN ('acting', 'interim') THEN ' (' || a.basis || ')' ELSE '' END AS name,
 a.headship_model AS model FROM appointment a JOIN person p ON p.uid = a.person
 WHERE a.school = s.uid AND a.tier_code IN {HEAD_TIERS} AND {is_current_post("a")} ORDER BY a.id) h)"""
_VACANT = f"""(SELECT 'Vacant' FROM vacancy v WHERE v.school = s.uid AND v.tier_code IN {HEAD_TIERS}
 AND (v.filled_by IS NULL OR v.filled_by > :today) LIMIT 1)"""


_BEFORE = """(SELECT p.uid FROM school_link l JOIN school p ON p.urn = l.linked_urn
 JOIN term d ON d.list_name = 'link_types' AND d.label = l.link_type WHERE l.school = s.uid AND d.note LIKE '%direction=before%')"""


def _latest_judgement(what: str) -> str:
    """Of the latest published inspection that judged leadership; frameworks are never compared with one another.

    Its predecessor's, kept with the school or with one that GIAS links to it, only where the school has none of its own; GIAS tells
    each link from both ends, so the school's own are enough here.
    """
    own, kept = _judgement(what, "i.school = s.uid AND i.urn_at_time IN ('', s.urn)"), _judgement(what, "i.school = s.uid")
    return f"coalesce({own}, {kept}, {_judgement(what, f'i.school IN {_BEFORE}')})"


def _judgement(what: str, whose: str) -> str:
    return f"""(SELECT {what} FROM inspection i JOIN inspection_grade g ON g.inspection = i.uid
 LEFT JOIN term t ON t.list_name = 'inspection_grades' AND t.code = g.grade_code
 LEFT JOIN term f ON f.list_name = 'inspection_frameworks' AND f.code = i.framework_code
 WHERE {whose} AND i.standing = 'published' AND substr(g.area_code, -11) = '.leadership'
 ORDER BY i.started_on DESC, i.id DESC LIMIT 1)"""


_FUNDING = f"""CASE WHEN s.type_group_code IN {_codes(STATE_FUNDED_GROUPS)} AND s.type_code NOT IN {_codes(NOT_STATE_FUNDED_TYPES)}
 THEN 'State-funded' WHEN s.type_group_code IN {_codes(INDEPENDENT_GROUPS)} THEN 'Independent' ELSE 'Other' END"""


def _group(what: str) -> str:
    """The trust before a federation or a sponsor, when a school is in several."""
    return f"""(SELECT {what} FROM group_membership m JOIN school_group g ON g.uid = m."group" WHERE m.school = s.uid
 AND (m.left_latest IS NULL OR m.left_latest > :today) ORDER BY g.kind_code IN ('1', '5'), m.id DESC LIMIT 1)"""


SCHOOLS = Sheet(
    kind="schools",
    source="school s",
    alias="s",
    finds=(
        "instr(s.found_by, {word})",
        "s.uid IN (SELECT a.school FROM person p JOIN appointment a ON a.person = p.uid"
        f" WHERE instr(p.found_by, {{word}}) AND a.tier_code IN {HEAD_TIERS} AND {is_current_post('a')})",
    ),
    shown={
        "name": Shown("s.name", key="s.name_key"),
        "urn": Shown("s.urn", key="s.urn"),
        "phase": _named("phase_name", "phase_code", "phases"),
        "head": Shown(f"coalesce({_HEADS}, {_VACANT})"),
        "leadership": Shown(
            _latest_judgement("coalesce(t.label, g.grade_code) || ' · ' || substr(i.started_on, 1, 4)"
                              " || CASE WHEN i.school = s.uid AND i.urn_at_time IN ('', s.urn) THEN '' ELSE ' (predecessor)' END"),
            sort=(_latest_judgement("printf('%06d %06d', 999999 - coalesce(f.sort_order, 0), coalesce(t.sort_order, 999999))"),),
        ),
        "inspected_on": Shown("(SELECT max(i.started_on) FROM inspection i WHERE i.school = s.uid AND i.standing = 'published')"),
        "support_category": Shown(
            f"(SELECT {term('support_categories', 'c.category_code')} FROM support_category c"
            f" WHERE c.school = s.uid AND {is_between('c', 'start', 'end')} ORDER BY c.start DESC, c.id DESC LIMIT 1)"
        ),
        "circumstances": Shown(
            f"(SELECT group_concat({term('circumstances', 'c.kind_code')}, '; ') FROM circumstance c"
            f" WHERE c.school = s.uid AND {is_between('c', 'start', 'end')})"
        ),
        "link_officer": Shown(
            f"(SELECT l.officer_name FROM link_officer l WHERE l.school = s.uid AND {is_between('l', 'start', 'end')}"
            " ORDER BY l.start DESC, l.id DESC LIMIT 1)"
        ),
        "group": Shown(_group("g.name"), sort=(_group("g.name_key"),)),
        "type": _named("type_name", "type_code", "establishment_types"),
        "status": _named("status_name", "status_code", "establishment_statuses"),
        "funding": Shown(_FUNDING),
        "la_name": Shown("s.la_name", key="s.la_name_key"),
        "dfe_number": Shown(
            "CASE WHEN s.la_code <> '' AND s.establishment_number <> '' THEN s.la_code || '/' || s.establishment_number END"
        ),
        "pupils": Shown("s.number_of_pupils"),
        "town": Shown("s.town", key="s.town_key"),
        **plain("s", "la_code", "percentage_fsm", "street", "postcode", "telephone", "email", "website", "opened_on", "closed_on", "as_at"),
        "uid": Shown("s.uid"),
    },
)

SHEETS = (SCHOOLS,)
