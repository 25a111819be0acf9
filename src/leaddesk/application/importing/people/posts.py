"""The posts that a file tells of: held already and amended, new, or known to be empty."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from leaddesk.application.importing.comparing import filled_in, keep, mended, with_values
from leaddesk.application.importing.people.joining import without_contradictions
from leaddesk.application.importing.people.known import KnownPeople
from leaddesk.application.importing.people.later_word import LaterWord
from leaddesk.application.importing.people.one_post import HELD_SEVERAL_TIMES, is_one_post
from leaddesk.application.importing.staging import CellChange, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.importing.told import Told
from leaddesk.application.importing.weighing import weighed
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.leaders import Appointment, Basis, HeadshipModel, Person, Vacancy
from leaddesk.domain.posts import HEADTEACHER_TIER, implied_by_role
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.vocabulary import Term

_CLEARED = {"start": ("start_earliest", "start_latest"), "end": ("end_earliest", "end_latest")}
_TOLD = ("job_title", "email", "phone", "start_earliest", "start_latest", "end_earliest", "end_latest")


@dataclass(frozen=True, slots=True)
class PostCells:
    """What a row says of a post: its role of the list, its tier, and the rest as cells; `clears` are columns whose blank empties ours.

    `also`: further roles that its title names.
    """

    role: Term | None = None
    tier_code: str = ""
    job_title: str = ""
    email: str = ""
    phone: str = ""
    start: date | None = None
    end: date | None = None
    clears: frozenset[str] = frozenset()
    also: tuple[Term, ...] = ()


class Posts:
    """Finds, amends, makes and empties the posts of one file; the register's one-head rule does not hold here."""

    def __init__(self, look: Reading, known: KnownPeople, staging: Staging, as_at: date, terms: Terms) -> None:
        self._roles, self._tiers = terms["roles"], terms["tiers"]
        self._known, self._plan, self._as_at, self._newest = known, staging.plan, as_at, staging.newest
        self.later = LaterWord(known, staging.newest, as_at)
        self.older: list[Told] = []
        self.told_before_in = 0
        self._vacancies: dict[UUID, list[Vacancy]] = defaultdict(list)
        self._confirmed: set[UUID] = set()
        self._told_in: dict[UUID, int] = {}
        for vacancy in look.every(Vacancy):
            if vacancy.filled_by is None:
                self._vacancies[vacancy.school].append(vacancy)

    def hold(self, person: Person, school: School, cells: PostCells, doubts: list[tuple[str, str]], row: int = 0) -> list[CellChange]:
        """The post that a row says someone holds, planned; what changes by it, and words in `doubts` for what cannot be kept.

        `older` then holds what is to be told of values that a newer file has said otherwise, and `told_before_in` the row of this file
        that told of the same post before, 0 where none did.
        """
        self.older = []
        new, held = self._meant(person, school, cells, row)
        if held is None and (later := self.later.of_person(person, school.uid, new.end_latest, row)) is not None:
            self.older, self.told_before_in = [later], 0
            return []
        if held is None:
            kept, _ = keep(new, None, self._plan, frozenset({"school"}), doubts)
            post = kept or new
            changes = [CellChange(Appointment.KIND, "post", "", self._called(new)), *filled_in(post, _TOLD)]
            changes += self._fill(post, row) if post.is_current(self._as_at) else []
        else:
            post, changes = self._amended(held, new, cells.clears, doubts, row)
        earlier = self._told_in.setdefault(post.uid, row)
        self.told_before_in = earlier if earlier != row else 0
        self._known.note_post(post)
        if held is None:
            doubts += self._further_roles(post, cells)
        return changes

    def _further_roles(self, post: Appointment, cells: PostCells) -> Iterator[tuple[str, str]]:
        """That a title names more than the one post that was made of it."""
        assert post.school is not None
        held = {one.role_code for one in self._open_posts(post.person, post.school)}
        missing = [role.label for role in (cells.role, *cells.also) if role is not None and role.code not in held] if cells.also else []
        if missing:
            kept = self._roles.label_of(post.role_code)
            names = " and ".join(missing)
            yield "job_title", f"“{cells.job_title}” names more than one post. It was kept as {kept}; give {names} a row too."

    def _meant(self, person: Person, school: School, cells: PostCells, row: int) -> tuple[Appointment, Appointment | None]:
        """The post as the row tells it, and as it is held; of a title with two roles the one held under it, else one not told of yet."""
        if not cells.also:
            new = self._as_told(person, school, cells)
            return new, self._held(new, row)
        told = [self._as_told(person, school, each) for each in (cells, *(replace(cells, role=one, tier_code="") for one in cells.also))]
        posts = self._open_posts(person.uid, school.uid)
        taken = {post.role_code for post in posts if self._told_in.get(post.uid, row) != row}
        titled = {post.role_code for post in posts if folded(post.job_title) == folded(cells.job_title)} - taken
        free = [new for new in told if new.role_code in titled] or [new for new in told if new.role_code not in taken] or told
        return free[0], self._held(free[0], row)

    def _called(self, post: Appointment) -> str:
        """A post in words: by its title, else its role, else its tier."""
        return post.job_title or self._roles.label_of(post.role_code) or self._tiers.label_of(post.tier_code)

    def vacate(self, school: School, cells: PostCells) -> list[CellChange]:
        """Note that a post is empty; nobody's post is ended by it. Nothing changes when the vacancy is known."""
        new = Vacancy(
            uid=new_uid(), school=school.uid, role_code=cells.role.code if cells.role else "", first_seen=self._as_at,
            tier_code=cells.tier_code or (cells.role.parent if cells.role else ""), vacant_since=cells.start,
        )  # fmt: skip
        for vacancy in self._vacancies[school.uid]:
            is_told = vacancy.uid in self._confirmed and new.tier_code != HEADTEACHER_TIER  # a second such post is empty too
            if _is_of(vacancy, new.role_code, new.tier_code) and not is_told:
                self._confirmed.add(vacancy.uid)
                return []
        self._plan.add(new)
        self._vacancies[school.uid].append(new)
        self._confirmed.add(new.uid)
        return [CellChange(Vacancy.KIND, "post", "", "Vacant")]

    def holder(self, school: School, cells: PostCells) -> tuple[Person, Appointment] | None:
        """Who is held to be in a post that a row calls vacant, and their post."""
        role = cells.role.code if cells.role else ""
        for person in self._known.at(school.uid):
            for post in self._open_posts(person.uid, school.uid):
                if role and (post.role_code == role or (role == HEADTEACHER_TIER == post.tier_code)):
                    return person, post
        return None

    def standing(self, person: Person, school: School, row: int) -> list[tuple[Appointment, str]]:
        """The open posts of someone at a school that no newer file has named, each with what it is called."""
        posts = self._open_posts(person.uid, school.uid)
        return [(post, self._called(post)) for post in posts if self.later.day_of(post, row) is None]

    def says_otherwise(self, post: Appointment, row: int) -> tuple[int, date | None]:
        """The row of this file that names somebody in a post, 0 where none does; and since when a newer file has named them."""
        return self._told_in.get(post.uid, 0), self.later.day_of(post, row)

    def _fill(self, post: Appointment, row: int) -> list[CellChange]:
        """A new post fills the vacancy that was held for it, unless this file or a newer one says that one of them is still empty."""
        if post.school is None or not (post.role_code or post.tier_code):
            return []
        told_since = {one.uid for one in self._vacancies[post.school] if self._newest.day_of(one, "vacant_since", row) is not None}
        held = (one for one in self._vacancies[post.school] if one.uid not in self._confirmed | told_since)
        filled = [one for one in held if _is_of(one, post.role_code, post.tier_code)][:1]
        for vacancy in filled:
            empty_on = vacancy.vacant_since or vacancy.first_seen or date.min
            self._plan.put(replace(vacancy, filled_by=max(post.start_earliest or self._as_at, empty_on)))
            self._vacancies[post.school].remove(vacancy)
        return [CellChange(Vacancy.KIND, "post", "Vacant", "filled")] if filled else []

    def _as_told(self, person: Person, school: School, cells: PostCells) -> Appointment:
        implied, model, basis = implied_by_role(cells.role) if cells.role else ("", HeadshipModel.NONE, Basis.SUBSTANTIVE)
        return Appointment(
            uid=new_uid(), person=person.uid, school=school.uid, role_code=cells.role.code if cells.role else "",
            tier_code=cells.tier_code or implied, headship_model=model, basis=basis, job_title=cells.job_title,
            email=cells.email, phone=cells.phone, start_earliest=cells.start, start_latest=cells.start, end_earliest=cells.end,
            end_latest=cells.end, first_seen=self._as_at,
        )  # fmt: skip

    def _open_posts(self, person: UUID, school: UUID) -> list[Appointment]:
        posts = self._known.posts_of(person)
        return [post for post in posts if post.school == school and (post.end_latest is None or post.is_current(self._as_at))]

    def _held(self, new: Appointment, row: int) -> Appointment | None:
        """The post that a row speaks of: the same role, a headship for a headship, else the same title, else the same tier."""
        posts = self._at_that_time(new)
        if new.role_code or new.tier_code == HEADTEACHER_TIER:
            of_role = [post for post in posts if new.role_code and post.role_code == new.role_code]
            if of_role:
                return self._of_title(new, of_role, row)
            return next((post for post in posts if post.tier_code == new.tier_code == HEADTEACHER_TIER), None)
        if new.job_title:
            return next((post for post in posts if folded(post.job_title) == folded(new.job_title)), None)
        return next((post for post in posts if post.tier_code == new.tier_code or not new.tier_code), None)

    def _at_that_time(self, new: Appointment) -> list[Appointment]:
        """The posts held that a row may speak of: the open ones, and before them those that ended on the day it gives."""
        assert new.school is not None
        posts = self._open_posts(new.person, new.school)
        end = new.end_latest
        if end is None or (new.start_earliest is not None and end < new.start_earliest):  # dates that cannot be tell of no other years
            return posts
        ended = [post for post in self._known.posts_of(new.person) if post.school == new.school and post.end_latest == end]
        going_on = (post for post in posts if post not in ended and (post.start_earliest is None or post.start_earliest <= end))
        return [*ended, *going_on]

    def _of_title(self, new: Appointment, posts: list[Appointment], row: int) -> Appointment | None:
        """Of posts of one role, the one of the row's title; another title is a change of the only one, unless that is a row's own."""
        same = (post for post in posts if is_one_post(new.job_title, post.job_title, new.role_code, new.tier_code, self._roles))
        found = sorted(same, key=lambda post: self._told_in.get(post.uid, row) != row)
        if found or new.role_code in HELD_SEVERAL_TIMES:
            return next(iter(found), None)
        untold = [post for post in posts if self._told_in.get(post.uid, row) == row]
        return untold[0] if len(untold) == 1 else None

    def _amended(
        self, held: Appointment, new: Appointment, clears: frozenset[str], doubts: list[tuple[str, str]], row: int
    ) -> tuple[Appointment, list[CellChange]]:
        """A post held, with what the row says of it; an older file only fills blanks, a later row what an earlier one left blank."""
        told: dict[str, Any] = {field: getattr(new, field) or None for field in _TOLD}
        if not held.tier_code:
            told["tier_code"] = new.tier_code or None
        cleared = [field for column in clears for field in _CLEARED.get(column, (column,))]
        changes, self.older = weighed(held, told, self._newest, row, clears=cleared)
        earlier = self._told_in.get(held.uid, row)
        if earlier != row:
            changes, again = without_contradictions(changes, earlier)
            doubts += [(one.field, one.words) for one in again]
        sound = mended(with_values(held, changes), held, frozenset(), doubts)
        if sound is None or sound == held:
            return held, []
        self._plan.put(sound)
        return sound, [change for change in changes if getattr(sound, change.field) == change.new]


def _is_of(vacancy: Vacancy, role_code: str, tier_code: str) -> bool:
    """Whether a vacancy is of a post: of its role, or a headship of either's."""
    is_headship = vacancy.tier_code == tier_code == HEADTEACHER_TIER
    return is_headship or (vacancy.role_code == role_code and (bool(role_code) or vacancy.tier_code == tier_code))
