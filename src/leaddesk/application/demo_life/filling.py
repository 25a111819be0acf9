"""Every noun in turn, in an order in which each finds what it needs."""

from collections.abc import Callable
from pathlib import Path

from leaddesk.application.demo_life.addressing import make_addresses
from leaddesk.application.demo_life.cast import Cast
from leaddesk.application.demo_life.inspected import make_inspections
from leaddesk.application.demo_life.kept_schools import make_school_facts
from leaddesk.application.demo_life.leading import make_leaders_facts
from leaddesk.application.demo_life.learners import make_cohorts
from leaddesk.application.demo_life.meeting import make_networks
from leaddesk.application.demo_life.needing import make_needs
from leaddesk.application.demo_life.noting import make_notes
from leaddesk.application.demo_life.sharing import make_what_is_shared
from leaddesk.application.demo_life.supporting import make_partnerships
from leaddesk.application.importing.steadiness import collector_at_rest
from leaddesk.application.ports import Store
from leaddesk.application.work import Progress

NOUNS: tuple[tuple[str, Callable[[Cast, Store], str]], ...] = (
    ("inspections", make_inspections),
    ("schools", make_school_facts),
    ("leaders", make_leaders_facts),
    ("addresses", make_addresses),
    ("cohorts", make_cohorts),
    ("partnerships", make_partnerships),
    ("needs", make_needs),
    ("networks", make_networks),
    ("practice and guidance", make_what_is_shared),
    ("contact notes", make_notes),
)


def bring_to_life(store: Store, texts: Path, *, progress: Progress) -> list[str]:
    """Fill a borough whose schools, leaders and programmes were imported; `texts` holds a file for each noun. A sentence a noun."""
    cast = Cast(store, texts)
    told = []
    with collector_at_rest():
        for at, (noun, make) in enumerate(NOUNS):
            progress.report(at, len(NOUNS), f"Bringing to life: {noun}")
            told.append(make(cast, store))
    return told
