"""Whether two job titles of one person at one school name one post or two, so that a second post is never taken for the first again."""

import re
from functools import lru_cache

from leaddesk.application.importing.terms import TermList
from leaddesk.domain.cells import folded
from leaddesk.domain.posts import HEADTEACHER_TIER

HELD_SEVERAL_TIMES = frozenset({"subject_leader", "year_leader", "key_stage_leader", "phase_leader", "pastoral_leader"})
"""Roles of which one person may well hold two at one school, such as head of maths and head of science."""
_SINGLE_TIERS = frozenset({HEADTEACHER_TIER, "executive"})
_RANKS = frozenset(
    {"head", "headteacher", "teacher", "principal", "deputy", "assistant", "asst", "vice", "senior", "lead", "leader", "coordinator"}
    | {"of", "for", "the", "and", "in", "co", "ordinator", "director", "manager"}
)


def is_one_post(title: str, other: str, role_code: str, tier_code: str, roles: TermList) -> bool:
    """Whether two titles under one role are the same post: nobody heads a school twice, and `Maths lead` is `Head of maths`."""
    if tier_code in _SINGLE_TIERS or not _work(title) or not _work(other) or _work(title) == _work(other):
        return True
    return role_code not in HELD_SEVERAL_TIMES and roles.code_of(title) == role_code == roles.code_of(other)


@lru_cache(maxsize=10_000)
def _work(title: str) -> frozenset[str]:
    """What a title names beside a rank: `maths` for `Head of Maths`."""
    words = map(folded, re.findall(r"[^\W_]+", title))
    return frozenset(words) - _RANKS
