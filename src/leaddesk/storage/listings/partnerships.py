"""Needs, partnerships and their parts derived from the records; supporters with their days of the academic year that runs."""

from leaddesk.application.lists import partnerships as lists
from leaddesk.domain.needs import NeedSource
from leaddesk.domain.partnerships import PartnershipState
from leaddesk.domain.reviews import Rating
from leaddesk.storage.listings.derived import derived, of
from leaddesk.storage.listings.sheet import Shown, chosen, is_current_post, person_name, term

_URN = Shown(of("school", "school", "urn"))

NEEDS = derived(
    lists.NEEDS,
    shown={
        "urn": _URN,
        "kind": Shown(chosen(NeedSource, "r.source")),
    },
)
DEVELOPMENT_NEEDS = derived(lists.DEVELOPMENT_NEEDS)

_SUPPORTERS = f"""(SELECT group_concat(x.name, ', ') FROM (SELECT coalesce(
 (SELECT {person_name("p")} FROM person p WHERE p.uid = t.person), (SELECT s.name FROM school s WHERE s.uid = t.school),
 (SELECT o.name FROM organisation o WHERE o.uid = t.organisation)) AS name
 FROM partnership_participant t WHERE t.partnership = r.uid AND t.side <> 'supported' ORDER BY t.id) x)"""

PARTNERSHIPS = derived(
    lists.PARTNERSHIPS,
    shown={
        "urn": _URN,
        "kind": Shown(term("partnership_kinds", "r.kind_code")),
        "days_in_state": Shown(
            "CAST(julianday(:today) - julianday(r.state_since) AS INTEGER)", sort=("-julianday(r.state_since)",)
        ),
        "supporters": Shown(_SUPPORTERS),
        "used_days": Shown("(SELECT sum(d.days) FROM days_entry d WHERE d.partnership = r.uid AND d.use = 'used')"),
    },
)
PARTICIPANTS = derived(lists.PARTICIPANTS)

_LAST_RATING = f"""(SELECT {chosen(Rating, "o.rating")} FROM objective_rating o
 JOIN review w ON w.uid = o.review WHERE o.objective = r.uid ORDER BY w.number DESC LIMIT 1)"""
OBJECTIVES = derived(lists.OBJECTIVES, shown={"rating": Shown(_LAST_RATING)})
VISITS = derived(lists.VISITS)


def _rated(rating: str) -> Shown:
    return Shown(f"(SELECT count(*) FROM objective_rating o WHERE o.review = r.uid AND o.rating = '{rating}')")


REVIEWS = derived(lists.REVIEWS, shown={rating: _rated(rating) for rating in ("red", "amber", "green")})
DAYS = derived(lists.DAYS)
CAPACITY_OFFERS = derived(lists.CAPACITY_OFFERS)

# The academic year of today as `domain.calendar.academic_year` writes it.
_YEAR = """(CASE WHEN substr(:today, 6, 2) >= '09'
 THEN substr(:today, 1, 4) || '/' || substr(CAST(substr(:today, 1, 4) + 1 AS TEXT), 3, 2)
 ELSE CAST(substr(:today, 1, 4) - 1 AS TEXT) || '/' || substr(:today, 3, 2) END)"""
_OFFERED = f"coalesce((SELECT sum(c.days) FROM capacity_offer c WHERE c.person = r.uid AND c.academic_year = {_YEAR}), 0)"


def _taken(use: str) -> str:
    return f"""coalesce((SELECT sum(d.days) FROM days_entry d
 WHERE d.person = r.uid AND d.use = '{use}' AND d.academic_year = {_YEAR}), 0)"""


# As `domain.days_ledger` sums them: reserved are days that are neither used nor released yet, each partnership reckoned alone.
_HOLDING = ", ".join(f"'{state.value}'" for state in PartnershipState if state.holds_days)
_RESERVED = f"""coalesce((SELECT sum(max(x.days, 0)) FROM (SELECT sum(CASE d.use WHEN 'reserved' THEN d.days ELSE -d.days END) AS days
 FROM days_entry d JOIN partnership p ON p.uid = d.partnership
 WHERE d.person = r.uid AND d.academic_year = {_YEAR} AND p.state IN ({_HOLDING}) GROUP BY d.partnership) x), 0)"""


def _school(what: str) -> str:
    return f"""(SELECT {what} FROM appointment a JOIN school s ON s.uid = a.school
 WHERE a.person = r.uid AND {is_current_post("a")} ORDER BY a.id LIMIT 1)"""


SUPPORTERS = derived(
    lists.SUPPORTERS,
    source="""(SELECT p.* FROM person p WHERE p.uid IN (SELECT d.person FROM designation d WHERE d.status = 'active')
 OR p.uid IN (SELECT c.person FROM capacity_offer c WHERE c.person IS NOT NULL)) r""",
    shown={
        "name": Shown(person_name("r"), sort=("r.last_name_key", "r.first_name_key")),
        "school": Shown(_school("s.name"), sort=(_school("s.name_key"),)),
        "designations": Shown(
            f"""(SELECT group_concat(x.label, ', ') FROM (SELECT {term("designation_schemes", "d.scheme_code")} AS label
 FROM designation d WHERE d.person = r.uid AND d.status = 'active' ORDER BY d.id) x)"""
        ),
        "offered": Shown(_OFFERED),
        "reserved": Shown(_RESERVED),
        "used": Shown(_taken("used")),
        "left": Shown(f"{_OFFERED} - {_taken('used')} - {_RESERVED}"),
    },
)

SHEETS = (NEEDS, DEVELOPMENT_NEEDS, PARTNERSHIPS, PARTICIPANTS, OBJECTIVES, VISITS, REVIEWS, DAYS, CAPACITY_OFFERS, SUPPORTERS)
