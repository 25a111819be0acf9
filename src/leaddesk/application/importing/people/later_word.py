"""What newer files have said of who holds which post, so that an older one adds nobody to a post unseen (experience.md section 4, 5)."""

from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID

from leaddesk.application.importing.newest import Newest
from leaddesk.application.importing.people.known import KnownPeople
from leaddesk.application.importing.told import Told
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.leaders import Appointment, Basis, HeadshipModel, Person
from leaddesk.domain.posts import HEADTEACHER_TIER, implied_by_role
from leaddesk.domain.vocabulary import Term

_IN_POST = ("role_code", "job_title", "start_earliest", "end_latest", "last_seen")
"""What of a post says that somebody was in it on a day."""


class LaterWord:
    """Asks what is held of later days than one file; what it tells counts until the officer ticks the row."""

    def __init__(self, known: KnownPeople, newest: Newest, as_at: date) -> None:
        self._known, self._newest, self._as_at = known, newest, as_at

    def day_of(self, post: Appointment, row: int) -> date | None:
        """As at which later day somebody is held to be in a post."""
        return self._newest.last_day_of(post, _IN_POST, row)

    def of_headship(
        self, school: UUID, role: Term | None, tier_code: str, end: date | None, row: int, named: Callable[[], Person | None]
    ) -> Told | None:
        """What is told where a file names a head and a newer one named another; posts that are shared or over are nobody's alone.

        `named`: whom the row names for certain, asked only where it matters, since that takes long.
        """
        implied, model, _ = implied_by_role(role) if role else ("", HeadshipModel.SOLE, Basis.SUBSTANTIVE)
        if (tier_code or implied) != HEADTEACHER_TIER or model is not HeadshipModel.SOLE or not self._is_now(end):
            return None
        if not self._newest.knows_later:
            return None
        for person in self._known.at(school):
            heads = (post for post in self._known.posts_of(person.uid) if post.school == school and post.tier_code == HEADTEACHER_TIER)
            day = self._newest_of((post for post in heads if self._is_now(post.end_latest)), row)
            if day is not None and person != named():
                words = f"{person.name} is held in this post as at {date_in_words(day)}; this file is older. Tick the row to take it."
                return Told("job_title", "older", words)
        return None

    def of_person(self, person: Person, school: UUID, end: date | None, row: int) -> Told | None:
        """What is told where a file adds a post to somebody whose posts at a school a newer one has named."""
        if not self._newest.knows_later:
            return None
        day = self._newest_of((post for post in self._known.posts_of(person.uid) if post.school == school), row)
        if day is None or not self._is_now(end):
            return None
        words = f"{person.name}’s posts here are held as at {date_in_words(day)}; this file is older. Tick the row to add this one."
        return Told("job_title", "older", words)

    def _newest_of(self, posts: Iterable[Appointment], row: int) -> date | None:
        return max((day for post in posts if (day := self.day_of(post, row)) is not None), default=None)

    def _is_now(self, end: date | None) -> bool:
        return end is None or end >= self._as_at
