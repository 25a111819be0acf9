"""Vacancies, incentives and reviews of recruitment."""

from leaddesk.application.lists import recruitment as lists
from leaddesk.storage.listings.derived import derived, of
from leaddesk.storage.listings.sheet import Shown, term

VACANCIES = derived(
    lists.VACANCIES,
    shown={
        "urn": Shown(of("school", "school", "urn")),
        "role_code": Shown(term("roles", "r.role_code")),
        "tier_code": Shown(term("tiers", "r.tier_code")),
    },
)
INCENTIVES = derived(lists.INCENTIVES)
RECRUITMENT_REVIEWS = derived(lists.RECRUITMENT_REVIEWS)

SHEETS = (VACANCIES, INCENTIVES, RECRUITMENT_REVIEWS)
