"""Who plays in the demonstration: the schools, leaders and programmes that the spreadsheets brought, dealt out in a fixed order."""

import random
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import cycle
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from leaddesk.application.demo_life.days import Days
from leaddesk.application.keeping import keep_new
from leaddesk.application.ports import Store, Writing
from leaddesk.application.tagging import keep_tags
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.records import Record
from leaddesk.domain.schools import School

T = TypeVar("T")
R = TypeVar("R", bound=Record)
Words = Mapping[str, Any]
STATE_FUNDED = frozenset({"4", "5", "10", "11"})
"""Type groups of maintained schools, special schools, academies and free schools (domain.md 4.2)."""


class Cast:
    """Everyone and everything that a noun may need; `dice` always fall the same way, `days` begin today."""

    def __init__(self, store: Store, texts: Path) -> None:
        self.days = Days(store.today())
        self.dice = random.Random("thameside lives")  # noqa: S311 - invents, guards nothing
        self.officer = store.officer
        self._texts = texts
        with store.reading() as look:
            schools = [school for school in look.every(School) if school.is_open]
            self.people = {person.uid: person for person in look.every(Person)}
            posts = [post for post in look.every(Appointment) if post.is_current(self.days.today)]
            self.bodies = {body.name: body for body in look.every(Organisation)}
        self.schools = sorted((school for school in schools if school.type_group_code in STATE_FUNDED), key=lambda school: school.urn)
        self.every_school = sorted(schools, key=lambda school: school.urn)
        self.posts = sorted(posts, key=self._order(schools))
        self._by_tier: dict[str, list[Appointment]] = defaultdict(list)
        for post in self.posts:
            if all(other.person != post.person for other in self._by_tier[post.tier_code]):
                self._by_tier[post.tier_code].append(post)
        self.head_of = {post.school: post for post in reversed(self.posts) if post.tier_code == "headteacher" and post.school}

    def _order(self, schools: Iterable[School]) -> Any:
        """Posts by school and name: identities differ each time the borough is made, and may decide nothing."""
        urns = {school.uid: school.urn for school in schools}

        def key(post: Appointment) -> tuple[str, str, str, str]:
            person = self.people[post.person]
            return urns.get(post.school, "") if post.school else "", person.last_name, person.first_name, post.role_code

        return key

    def words(self, noun: str) -> Words:
        """What is said of a noun: the file of that name."""
        return tomllib.loads((self._texts / f"{noun}.toml").read_text(encoding="utf-8"))

    def in_tiers(self, *tiers: str, by: date | None = None, role: str = "") -> list[Appointment]:
        """Posts in these tiers, each person once per tier; `by`: in post on that day as far as is known; `role`: of that role only."""
        posts = [post for tier in tiers for post in self._by_tier[tier]]
        return [
            post for post in posts
            if (by is None or post.start_latest is None or post.start_latest <= by) and role in ("", post.role_code)
        ]  # fmt: skip

    def some(self, things: Sequence[T], count: int) -> list[T]:
        """So many different ones of them, or all."""
        return self.dice.sample(things, min(count, len(things)))

    def head_name(self, school: UUID | None) -> str:
        """Who heads a school, by name; empty when nobody is known."""
        post = self.head_of.get(school) if school else None
        return self.people[post.person].name if post else ""

    def round_of(self, things: Iterable[T]) -> "cycle[T]":
        """Things dealt out round and round."""
        return cycle(list(things))


def keep(record: R, work: Writing, **tags: Iterable[str]) -> R:
    """Keep a record by the ordinary rules, with its tags by controlled list."""
    keep_new(record, work)
    if tags:
        keep_tags(record, tags, work)
    return record
