"""What is said of a copy before and after it takes the place of the records that are here."""

from leaddesk.application.ports import CopyTold
from leaddesk.domain.calendar import moment_in_words
from leaddesk.domain.counting import how_many


def copy_in_words(told: CopyTold) -> str:
    """A sentence or two on what a copy has that the records here have not, and the other way round."""
    last = f"The backup was last changed {_by(told)}on {moment_in_words(told.last_change)}."
    if not told.is_of_these_records:
        return f"{last} It is of another database, and holds nothing of what is here."
    if not told.only_here and not told.only_there:
        return f"{last} Everything in it is here already, and nothing is missing from it."
    if not told.only_there:
        later = f"{how_many(told.only_here, 'later change')} made here {_are(told.only_here)} not in it"
        return f"{last} Everything in it is here already; {later}."
    there = f"{how_many(told.only_there, 'change')} in it {_are(told.only_there)} not here"
    if not told.only_here:
        return f"{last} {there} yet, and nothing here is missing from it."
    return f"{last} {there}, and {how_many(told.only_here, 'change')} made here {_are(told.only_here)} not in it."


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def _by(told: CopyTold) -> str:
    who = " on ".join(filter(None, [told.officer, told.laptop]))
    return f"by {who} " if who else ""
