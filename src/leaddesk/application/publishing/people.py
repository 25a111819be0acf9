"""Whom a contact sheet is about: the leaders of a list as it shows, or those in post at the schools of one."""

from collections.abc import Sequence
from uuid import UUID

from leaddesk.application.finding import ListDefinition, ListQuery
from leaddesk.application.ports import Store
from leaddesk.domain.leaders import Appointment

ROWS_AT_ONCE = 500


def records_listed(definition: ListDefinition, query: ListQuery, *, store: Store) -> list[UUID]:
    """The identity of every record that a list shows, in its order."""
    ids = store.listings.ids(query)
    at = definition.keys.index("uid")
    return [
        UUID(str(row[at]))
        for first in range(0, len(ids), ROWS_AT_ONCE)
        for row in store.listings.rows(definition.kind, ids[first : first + ROWS_AT_ONCE])
        if row[at]
    ]


def leaders_at(schools: Sequence[UUID], *, store: Store) -> list[UUID]:
    """The people with a current post at these schools, school by school."""
    place, today = {uid: at for at, uid in enumerate(schools)}, store.today()
    with store.reading() as reading:
        posts = [post for post in reading.find(Appointment, school=tuple(schools)) if post.is_current(today)]
    posts.sort(key=lambda post: place.get(post.school, 0) if post.school else 0)
    return list(dict.fromkeys(post.person for post in posts))
