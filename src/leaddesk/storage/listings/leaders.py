"""Leaders, the posts they hold, and their designations; a leader of several posts is listed under the one of the highest tier."""

from leaddesk.domain.leaders import Basis, HeadshipModel
from leaddesk.storage.listings.sheet import Sheet, Shown, chosen, is_between, is_current_post, person_name, plain, span, term


def _post(what: str, joins: str = "") -> str:
    """Of the post of the highest tier that a leader holds today."""
    return f"""(SELECT {what} FROM appointment a {joins} LEFT JOIN term o ON o.list_name = 'tiers' AND o.code = a.tier_code
 WHERE a.person = p.uid AND {is_current_post("a")} ORDER BY o.sort_order DESC, a.id LIMIT 1)"""


_DESIGNATION = "coalesce(nullif(substr(t.aliases, 1, instr(t.aliases || ';', ';') - 1), ''), t.label, d.scheme_code)"
_PLACE = "LEFT JOIN school s ON s.uid = a.school LEFT JOIN organisation b ON b.uid = a.organisation"
_ROLE_TERM = "LEFT JOIN term r ON r.list_name = 'roles' AND r.code = a.role_code"
_ROLE = "coalesce(r.label, nullif(a.role_code, ''), a.job_title)"
_NAMES = ("p.last_name_key", "p.first_name_key")
_HELD = f"FROM appointment a WHERE a.person = p.uid AND {is_current_post('a')}"


def _hope(what: str) -> str:
    return f"(SELECT {what} FROM career_intention c WHERE c.person = p.uid ORDER BY c.stated_on DESC, c.id DESC LIMIT 1)"


def _own_or_of_post(what: str) -> str:
    of_post = _post(f"nullif(a.{what}, '')")
    return f"coalesce(nullif(p.{what}, ''), {of_post}, '')"


_BY_PLACE = f"""p.uid IN (SELECT a.person FROM school s JOIN appointment a ON a.school = s.uid
 WHERE instr(s.found_by, {{word}}) AND {is_current_post("a")})"""

LEADERS = Sheet(
    kind="leaders",
    source="person p",
    alias="p",
    finds=("instr(p.found_by, {word})", _BY_PLACE),
    shown={
        "name": Shown(person_name("p"), key=_NAMES[0], sort=_NAMES[1:]),
        "role": Shown(_post(_ROLE, _ROLE_TERM)),
        "school": Shown(_post("coalesce(s.name, b.name)", _PLACE), sort=(_post("coalesce(s.name_key, b.name_key)", _PLACE),)),
        "tier": Shown(_post("coalesce(o.label, nullif(a.tier_code, ''))"), sort=(_post("o.sort_order"),)),
        "posts": Shown(f"(SELECT count(*) {_HELD})"),
        "email": Shown(_own_or_of_post("email")),
        "phone": Shown(_own_or_of_post("phone")),
        "designations": Shown(
            f"(SELECT group_concat({_DESIGNATION}, ', ')"
            " FROM designation d LEFT JOIN term t ON t.list_name = 'designation_schemes' AND t.code = d.scheme_code"
            f" WHERE d.person = p.uid AND d.status = 'active' AND {is_between('d', 'valid_from', 'valid_to')})"
        ),
        "aspires_to": Shown(_hope(term("tiers", "c.tier_code"))),
        "readiness": Shown(_hope(term("readiness", "c.readiness"))),
        "first_name": Shown("p.first_name", key=_NAMES[1], sort=_NAMES[:1]),
        "last_name": Shown("p.last_name", key=_NAMES[0], sort=_NAMES[1:]),
        **plain("p", "title", "honours", "trn"),
        "current": Shown(f"EXISTS (SELECT 1 {_HELD})"),
        "uid": Shown("p.uid"),
    },
)

_WHO = "appointment a JOIN person p ON p.uid = a.person"

APPOINTMENTS = Sheet(
    kind="appointments",
    source=f"{_WHO} {_PLACE}",
    alias="a",
    finds=("instr(p.found_by, {word})", "instr(s.found_by, {word})", "instr(b.found_by, {word})", "instr(fold(a.job_title), {word})"),
    shown={
        "last_name": Shown("p.last_name", key=_NAMES[0], sort=_NAMES[1:]),
        "first_name": Shown("p.first_name", key=_NAMES[1], sort=_NAMES[:1]),
        "role": Shown(f"coalesce({term('roles', 'a.role_code')}, a.job_title)"),
        "tier": Shown(
            term("tiers", "a.tier_code"), sort=("(SELECT t.sort_order FROM term t WHERE t.list_name = 'tiers' AND t.code = a.tier_code)",)
        ),
        "school": Shown("coalesce(s.name, b.name)", sort=("coalesce(s.name_key, b.name_key)",)),
        "urn": Shown("s.urn"),
        "basis": Shown(chosen(Basis, "a.basis")),
        "headship_model": Shown(chosen(HeadshipModel, "a.headship_model")),
        "start": Shown(span("a", "start"), sort=("coalesce(a.start_earliest, a.start_latest)",)),
        "end": Shown(span("a", "end"), sort=("coalesce(a.end_earliest, a.end_latest)",)),
        "current": Shown(is_current_post("a")),
        **plain("a", "job_title", "email", "phone"),
        "leader": Shown("p.uid"),
        "uid": Shown("a.uid"),
    },
)

SHEETS = (LEADERS, APPOINTMENTS,)
