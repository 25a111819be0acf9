"""A designation against its scheme: a closed scheme makes no one a system leader today (domain.md 5.3)."""

from datetime import date

from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import Problem
from leaddesk.domain.leaders import Designation, DesignationStatus
from leaddesk.domain.vocabulary import Term


def check_designation(designation: Designation, scheme: Term) -> tuple[Problem, ...]:
    """What speaks against a designation under its scheme's own dates."""
    opened, closed = scheme.active_from, scheme.active_to
    found = []
    if designation.valid_from and opened and designation.valid_from < opened:
        found.append(
            Problem(
                "valid_from", f"This scheme opened on {date_in_words(opened)}.", "Correct the date, or choose another."
            )
        )
    if designation.valid_from and closed and designation.valid_from > closed:
        found.append(
            Problem(
                "valid_from", f"This scheme closed on {date_in_words(closed)}.", "Correct the date, or choose another."
            )
        )
    if (
        designation.status is DesignationStatus.ACTIVE
        and closed
        and (designation.valid_to is None or designation.valid_to > closed)
    ):
        found.append(
            Problem(
                "status",
                f"This scheme closed on {date_in_words(closed)}; nobody is active in it.",
                "Choose “scheme closed”.",
            )
        )
    return tuple(found)


def standing_on(designation: Designation, scheme: Term | None, day: date) -> DesignationStatus:
    """Where a designation stands on a day: what was recorded, unless its own dates or its scheme's have run out."""
    if designation.status is not DesignationStatus.ACTIVE:
        return designation.status
    if designation.valid_to is not None and designation.valid_to < day:
        return DesignationStatus.EXPIRED
    if scheme is not None and scheme.active_to is not None and scheme.active_to < day:
        return DesignationStatus.SCHEME_CLOSED
    return DesignationStatus.ACTIVE


def counts_on(designation: Designation, scheme: Term | None, day: date) -> bool:
    """Whether someone may be called by this designation on a day."""
    begun = designation.valid_from is None or designation.valid_from <= day
    return begun and standing_on(designation, scheme, day) is DesignationStatus.ACTIVE
