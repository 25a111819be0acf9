"""Programmes with whom they are for, who runs them and when; `tiers` and `rungs` are codes, as `cli.md` promises.

Their cohorts, sessions and enrolments are derived from the records.
"""

from leaddesk.application.lists import pathways as lists
from leaddesk.domain.enrolment import HOLDING_A_PLACE
from leaddesk.storage.listings.derived import derived
from leaddesk.storage.listings.sheet import Sheet, Shown, is_current_post, plain, term


def _facets(facet: str, shown: str, vocabulary: str) -> str:
    """The terms of one facet in the vocabulary's own order."""
    return f"""(SELECT group_concat(x.shown, ', ') FROM (SELECT {shown} AS shown FROM programme_facet f
 LEFT JOIN term t ON t.list_name = '{vocabulary}' AND t.code = f.code
 WHERE f.programme = g.uid AND f.facet = '{facet}' ORDER BY t.sort_order, f.id) x)"""


def _providers(part: str) -> str:
    return f"""(SELECT group_concat(x.name, ', ') FROM (SELECT b.name AS name FROM programme_provider r
 JOIN organisation b ON b.uid = r.organisation WHERE r.programme = g.uid AND r.part = '{part}' ORDER BY r.id) x)"""


_LABEL = "coalesce(t.label, f.code)"
_STRATEGY = "(SELECT y.name FROM strategy y WHERE y.uid = g.strategy)"

PROGRAMMES = Sheet(
    kind="programmes",
    source="programme g",
    alias="g",
    finds=("instr(g.found_by, {word})",),
    shown={
        "title": Shown("g.title", key="g.title_key"),
        "status": Shown(term("programme_statuses", "g.status")),
        "tier_names": Shown(_facets("tier", _LABEL, "tiers")),
        "rung_names": Shown(_facets("rung", _LABEL, "rungs")),
        "tiers": Shown(_facets("tier", "f.code", "tiers")),
        "rungs": Shown(_facets("rung", "f.code", "rungs")),
        "delivery": Shown(_facets("delivery", _LABEL, "delivery_modes")),
        "run_by": Shown(_providers("run_by")),
        "delivered_by": Shown(_providers("delivered_by")),
        "strategy": Shown(_STRATEGY),
        **plain("g", "dates", "cost", "book_by", "contact_team", "uid"),
    },
)

_HOLDING = ", ".join(f"'{state.value}'" for state in sorted(HOLDING_A_PLACE))

_VALID = "e.outcome <> 'voided' AND e.voided_as = ''"

COHORTS = derived(
    lists.COHORTS,
    shown={"people": Shown(f"(SELECT count(*) FROM enrolment e WHERE e.cohort = r.uid AND e.state IN ({_HOLDING}) AND {_VALID})")},
)

# What a cohort's parts show of its programme; the same for sessions and enrolments.
_PROGRAMME = "(SELECT {} FROM cohort c JOIN programme g ON g.uid = c.programme WHERE c.uid = r.cohort)"
_OF_PROGRAMME = Shown(_PROGRAMME.format("g.title"), sort=(_PROGRAMME.format("g.title_key"),))
_FIND_PROGRAMME = (
    "r.cohort IN (SELECT c.uid FROM cohort c JOIN programme g ON g.uid = c.programme WHERE instr(g.found_by, {word}))"
)

SESSIONS = derived(lists.SESSIONS, shown={"programme": _OF_PROGRAMME}, finds=(_FIND_PROGRAMME,))


def _school(what: str) -> str:
    """Of the school where someone holds a post today."""
    return f"""(SELECT {what} FROM appointment a JOIN school s ON s.uid = a.school
 WHERE a.person = r.person AND {is_current_post("a")} ORDER BY a.id LIMIT 1)"""


ENROLMENTS = derived(
    lists.ENROLMENTS,
    shown={
        "programme": _OF_PROGRAMME,
        "school": Shown(_school("s.name"), sort=(_school("s.name_key"),)),
        "leader": Shown("r.person"),
    },
    finds=(_FIND_PROGRAMME,),
)

STRATEGIES = derived(
    lists.STRATEGIES, shown={"programmes": Shown("(SELECT count(*) FROM programme g WHERE g.strategy = r.uid)")}
)

SHEETS = (STRATEGIES, PROGRAMMES, COHORTS, SESSIONS, ENROLMENTS,)
