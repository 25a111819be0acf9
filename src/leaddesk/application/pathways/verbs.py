"""What is done with programmes: each is kept together with its parts, as one act."""

from leaddesk.application.changes import Changes
from leaddesk.application.checks import accept
from leaddesk.application.keeping import keep_new, merged, tidied
from leaddesk.application.pathways.parts import ProgrammeParts, keep_parts
from leaddesk.application.ports import Store
from leaddesk.domain.pathways import Programme, Strategy


def record_programme(programme: Programme, parts: ProgrammeParts, *, store: Store) -> Changes:
    """Keep a new programme with its parts; NotAccepted with every problem, KnownFailure when the title is taken."""
    programme = tidied(programme)
    with store.writing(f"Add {programme.title}") as work:
        keep_new(programme, work)
        keep_parts(programme.uid, parts, work)
    return work.changes


def amend_programme(
    programme: Programme, parts: ProgrammeParts, *, store: Store, was: Programme | None = None, had: ProgrammeParts | None = None
) -> Changes:
    """Keep the new state of a programme and exactly these parts of it.

    `was` and `had` are what the officer's form was filled from: what they left alone keeps what has been recorded meanwhile.
    """
    programme = tidied(programme)
    with store.writing(f"Amend {programme.title}") as work:
        programme = merged(programme, was, work)
        accept(programme, work)
        work.replace([programme])
        if parts != had:
            keep_parts(programme.uid, parts, work)
    return work.changes


def strategies(*, store: Store) -> list[Strategy]:
    """The strategies to choose from, living ones first."""
    with store.reading() as reading:
        return sorted(reading.every(Strategy), key=lambda strategy: (strategy.is_historic, strategy.name.casefold()))
