"""The heads' own e-mail addresses, which the register does not say: an office fills them in by and by, and never has them all."""

from dataclasses import replace
from urllib.parse import urlsplit

from leaddesk.application.demo_life.cast import Cast
from leaddesk.application.ports import Store
from leaddesk.domain.cells import folded
from leaddesk.domain.leaders import Person
from leaddesk.domain.schools import School

ONE_UNKNOWN_IN = 20


def make_addresses(cast: Cast, store: Store) -> str:
    """An address at the school's own site for whoever leads one, told in a sentence; every twentieth stays unknown."""
    sites = {school.uid: site for school in cast.every_school if (site := _site(school))}
    posts = [post for post in cast.posts if post.tier_code in {"headteacher", "executive"} and not post.email and post.school in sites]
    known = [
        replace(post, email=f"{_mailbox(cast.people[post.person])}@{sites[post.school]}")
        for at, post in enumerate(posts, start=1)
        if post.school and at % ONE_UNKNOWN_IN
    ]
    with store.writing("E-mail addresses of heads, from the office's list") as work:
        work.replace(known)
    return f"Filled in the e-mail addresses of {len(known)} heads; {len(posts) - len(known)} are not known."


def _site(school: School) -> str:
    return (urlsplit(school.website).hostname or "").removeprefix("www.")


def _mailbox(person: Person) -> str:
    first, last = (_plain(name) for name in (person.first_name, person.last_name.partition("-")[0]))
    return f"{first[:1]}.{last}"


def _plain(name: str) -> str:
    return "".join(filter(str.isascii, folded(name)))
