"""The lists there are: their columns, first order and first view, one file a noun (columns that scripts count on: cli.md)."""

from leaddesk.application.finding import ListDefinition
from leaddesk.application.lists import evidence, guidance, leaders, networks, partnerships, pathways, recruitment, schools
from leaddesk.application.lists.evidence import IMPORTS, ORGANISATIONS
from leaddesk.application.lists.leaders import APPOINTMENTS, DESIGNATIONS, LEADERS
from leaddesk.application.lists.pathways import PROGRAMMES
from leaddesk.application.lists.schools import GROUPS, INSPECTIONS, SCHOOLS

_NOUNS = (schools, leaders, pathways, partnerships, networks, guidance, recruitment, evidence)
LISTS: dict[str, ListDefinition] = {d.kind: d for noun in _NOUNS for d in noun.LISTS}

__all__ = [
    "APPOINTMENTS", "DESIGNATIONS", "GROUPS", "IMPORTS", "INSPECTIONS", "LEADERS", "LISTS", "ORGANISATIONS", "PROGRAMMES", "SCHOOLS",
]  # fmt: skip
