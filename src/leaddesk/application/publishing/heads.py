"""Who is written to as the head of a school, for labels, letters and sheets alike."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from leaddesk.application.ports import Reading, Store
from leaddesk.application.publishing.gatherings import HEADS_TIER
from leaddesk.domain.leaders import Appointment, HeadshipModel


def leading_posts(schools: Sequence[UUID], reading: Reading, store: Store) -> list[Appointment]:
    """The posts of those who lead these schools today: an executive head's only where a school has no head of its own."""
    today = store.today()
    leading = [post for post in reading.find(Appointment, school=tuple(schools)) if post.is_current(today) and _leads(post)]
    own_head = {post.school for post in leading if post.tier_code == HEADS_TIER}
    return [post for post in leading if post.tier_code == HEADS_TIER or post.school not in own_head]


def heads_for(people: Sequence[UUID], schools: Sequence[UUID] | None, *, store: Store) -> list[UUID]:
    """The heads of these schools, or of the schools of these people; each once."""
    with store.reading() as reading:
        places = schools if schools is not None else _schools_of(people, reading, store)
        posts = leading_posts(places, reading, store)
    place = {uid: at for at, uid in enumerate(places)}
    posts.sort(key=lambda post: place[post.school] if post.school else 0)
    return list(dict.fromkeys(post.person for post in posts))


def _schools_of(people: Iterable[UUID], reading: Reading, store: Store) -> list[UUID]:
    today = store.today()
    posts = reading.find(Appointment, person=tuple(people))
    return list(dict.fromkeys(post.school for post in posts if post.school and post.is_current(today)))


def _leads(post: Appointment) -> bool:
    return post.tier_code == HEADS_TIER or post.headship_model is HeadshipModel.EXECUTIVE
