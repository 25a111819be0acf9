"""What a register row means for the headship of its school: confirmed, begun, ended, vacant, or a question for the officer."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from leaddesk.application.importing.register.head_cells import Heads
from leaddesk.application.importing.register.held import Held, last_known
from leaddesk.application.importing.register.people import People, is_same_name, may_be_same_person
from leaddesk.application.importing.register.posts import HEAD, Post
from leaddesk.application.importing.staging import CellChange, Plan
from leaddesk.application.names import ParsedName
from leaddesk.domain.leaders import Appointment, Basis, HeadshipModel, Vacancy
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

HEAD_TIERS = frozenset({HEAD, "executive"})


class HeadAnswer(StrEnum):
    """What an officer can say when a row's head may be a new name, a new person or a further one; the first is safe."""

    LEAVE = "Leave the head as it is"
    RENAMED = "The same person, under a new name"
    SOMEONE_NEW = "Someone new has taken over"
    CO_HEAD = "They share the headship"


@dataclass(slots=True)
class HeadOutcome:
    """What came of a row's head: changes to show, notes to tell, or a question that leaves the head as it is held."""

    changes: list[CellChange] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    question: str = ""
    detail: str = ""


@dataclass(slots=True)
class _Standing:
    """A row's heads against the held ones: who is confirmed, who is new, who is no longer named."""

    confirmed: list[tuple[Appointment, ParsedName]]
    new: list[ParsedName]
    gone: list[Appointment]


class Headships:
    """Compares each row's heads with the posts held at its school, and plans what changes."""

    def __init__(self, held: Held, plan: Plan, people: People, as_at: date) -> None:
        self._held, self._plan, self._people, self._as_at = held, plan, people, as_at

    def take(self, school: School, heads: Heads, answer: str) -> HeadOutcome:
        """Plan what an open school's row says of its head; `answer` is the officer's, empty when not asked."""
        outcome = HeadOutcome()
        if heads.doubt:
            return HeadOutcome(question=heads.doubt, detail="The head was left as it is held.")
        if heads.post is None:
            return outcome
        posts = self._held.posts.get(school.uid)
        if not posts and not heads.is_vacant:
            since = self._seen_vacant(school)
            for name in heads.people:
                outcome.changes += self._begin(school, heads.post, name, since, outcome)
            self._fill_vacancy(school, heads)
            return outcome
        held = [post for post in posts or () if post.tier_code in HEAD_TIERS]
        if any(post.last_seen and post.last_seen > self._as_at for post in held):
            return outcome
        if heads.is_vacant:
            self._vacate(school, heads.post, held, outcome)
            return outcome
        return self._compare(school, heads, heads.post, held, answer)

    def differs(self, school: School, heads: Heads) -> bool:
        """Whether a row that changes nothing names another head than the one held, or none where one is held."""
        held = [post for post in self._held.posts.get(school.uid, ()) if post.tier_code in HEAD_TIERS]
        standing = self._standing(held, heads.people)
        return heads.post is not None and bool(standing.new or standing.gone)

    def _compare(self, school: School, heads: Heads, post: Post, held: list[Appointment], answer: str) -> HeadOutcome:
        """The row's heads against those held: carried out when it is clear or answered, a question otherwise."""
        outcome = HeadOutcome()
        standing = self._standing(held, heads.people)
        if standing.new:
            question = _question(standing, held, self._held, self._as_at)
            if question and not self._settle(standing, answer, outcome):
                return HeadOutcome(question=question, detail=_detail(standing, self._held))
        if answer == HeadAnswer.CO_HEAD or _is_shared_by_officers_word(held, standing):
            post = replace(post, model=HeadshipModel.CO_HEAD)
        self._carry_out(school, post, standing, outcome)
        if standing.new:
            self._fill_vacancy(school, heads)
        return outcome

    def _fill_vacancy(self, school: School, heads: Heads) -> None:
        """Somebody new is named, so that a vacancy that was held is filled by the day of the file."""
        if heads.people and school.uid in self._held.vacancies:
            self._plan.put(replace(self._held.vacancies.pop(school.uid), filled_by=self._as_at))

    def _seen_vacant(self, school: School) -> date | None:
        """The last day on which the headship is known to have been vacant, after which whoever fills it began; None without a vacancy."""
        vacancy = self._held.vacancies.get(school.uid)
        return last_known(vacancy.first_seen, vacancy.vacant_since) if vacancy is not None else None

    def end_all(self, school: School) -> list[CellChange]:
        """A school that has closed has no posts any more: each ended at the closing, or between two dates when it is not known."""
        changes: list[CellChange] = []
        for post in list(self._held.posts.get(school.uid, ())):
            if post.last_seen is None or post.last_seen <= self._as_at:
                changes += self._end(post, school.closed_on)
        return changes

    def _standing(self, held: list[Appointment], names: tuple[ParsedName, ...]) -> _Standing:
        left, standing = list(held), _Standing([], [], [])
        for name in names:
            post = next((post for post in left if is_same_name(self._held.people[post.person], name)), None)
            if post is None:
                standing.new.append(name)
            else:
                left.remove(post)
                standing.confirmed.append((post, name))
        standing.gone = [post for post in left if post.last_seen is not None or (standing.new and post.tier_code == HEAD)]
        return standing

    def _settle(self, standing: _Standing, answer: str, outcome: HeadOutcome) -> bool:
        """Arrange the standing as the officer answered; False when nothing was decided."""
        if answer == HeadAnswer.RENAMED and standing.gone:
            post, name = standing.gone.pop(0), standing.new.pop(0)
            outcome.changes += self._people.rename(self._held.people[post.person], name)
            standing.confirmed.append((post, name))
        elif answer == HeadAnswer.CO_HEAD:
            for post in standing.gone:
                self._keep_by_officers_word(post)
            standing.gone = []
        elif answer == HeadAnswer.SOMEONE_NEW:
            if not standing.gone:
                standing.gone, standing.confirmed = [post for post, _ in standing.confirmed], []
        else:
            return False
        return True

    def _keep_by_officers_word(self, post: Appointment) -> None:
        """A co-head whom the register does not name stays; no later file that is silent about them ends the post."""
        values: dict[str, Any] = {"headship_model": HeadshipModel.CO_HEAD, "last_seen": None}
        if _is_another_footing(post, values) and self._was_seen_before(post):
            self._go_on(post, {**values, "first_seen": None})
        else:
            self._put_in_place(post, replace(post, **values))

    def _carry_out(self, school: School, post: Post, standing: _Standing, outcome: HeadOutcome) -> None:
        left = (gone.last_seen or gone.first_seen or gone.start_latest for gone in standing.gone)
        since = last_known(self._seen_vacant(school), *left)
        for appointment, name in standing.confirmed:
            outcome.changes += self._confirm(appointment, post, name)
        for appointment in standing.gone:
            outcome.changes += self._end(appointment, None)
        for name in standing.new:
            outcome.changes += self._begin(school, post, name, since, outcome)

    def _confirm(self, held: Appointment, post: Post, name: ParsedName) -> list[CellChange]:
        changes = self._people.amend(self._held.people[held.person], name)
        wanted: dict[str, object] = {}
        is_alone_now = held.headship_model is HeadshipModel.CO_HEAD and held.basis is Basis.SUBSTANTIVE
        if post.job_title or held.last_seen is None or post.model is HeadshipModel.CO_HEAD or is_alone_now:
            wanted = {"role_code": post.role_code, "tier_code": post.tier_code, "basis": post.basis, "headship_model": post.model}
            if post.job_title:
                wanted["job_title"] = post.job_title
        found = [CellChange(Appointment.KIND, key, getattr(held, key), new) for key, new in wanted.items() if getattr(held, key) != new]
        if _is_another_footing(held, wanted) and self._was_seen_before(held):
            self._go_on(held, {**wanted, "job_title": post.job_title})
        elif found or held.last_seen != self._as_at:
            renewed = replace(held, last_seen=self._as_at, **wanted)  # type: ignore[arg-type]
            self._put_in_place(held, renewed, confirms=not found)
        return [*changes, *found]

    def _was_seen_before(self, post: Appointment) -> bool:
        return post.last_seen is not None and post.last_seen < self._as_at

    def _put_in_place(self, post: Appointment, renewed: Appointment, *, confirms: bool = False) -> None:
        self._plan.put(renewed, confirms=confirms)
        posts = self._held.posts[post.school] if post.school else []
        posts[posts.index(post)] = renewed

    def _go_on(self, post: Appointment, values: dict[str, Any]) -> None:
        """The same person stays on another footing: the post ends between its last file and this one, and the other begins there."""
        self._end(post, None)
        seen = {"first_seen": self._as_at, "last_seen": self._as_at, "start_earliest": post.last_seen, "start_latest": self._as_at}
        unknown = dict.fromkeys(("fte", "is_first_headship", "end_earliest", "end_latest"))
        self._take_up(replace(post, uid=new_uid(), **{**seen, **unknown, **values}))

    def _begin(self, school: School, post: Post, name: ParsedName, since: date | None, outcome: HeadOutcome) -> list[CellChange]:
        person, namesake = self._people.find_or_make(name, self._held.places(school))
        if namesake is not None:
            words = f"{person.name} may be the same person as another {namesake.name}; kept as two people to be looked at."
            outcome.notes.append(("possible_duplicate", words))
        start = since if since is not None and since < self._as_at else None
        appointment = Appointment(
            uid=new_uid(), person=person.uid, school=school.uid, role_code=post.role_code, tier_code=post.tier_code,
            job_title=post.job_title, basis=post.basis, headship_model=post.model, first_seen=self._as_at, last_seen=self._as_at,
            start_earliest=start, start_latest=self._as_at if start else None,
        )  # fmt: skip
        self._take_up(appointment)
        return [CellChange(Appointment.KIND, "head", "", name.in_words)]

    def _take_up(self, post: Appointment) -> None:
        self._plan.add(post)
        if post.school is not None:
            self._held.posts.setdefault(post.school, []).append(post)
        self._held.posts_of[post.person] = self._held.posts_of.get(post.person, 0) + 1

    def _end(self, post: Appointment, closed_on: date | None) -> list[CellChange]:
        earliest = last_known(post.last_seen, post.first_seen, post.start_latest, post.start_earliest)
        latest = self._as_at
        if closed_on is not None and closed_on <= self._as_at:
            earliest, latest = closed_on, closed_on
        earliest = min(earliest, latest) if earliest else None
        latest = max(latest, post.start_earliest) if post.start_earliest else latest
        self._plan.put(replace(post, end_earliest=earliest, end_latest=latest))
        if post.school is not None:
            self._held.posts[post.school].remove(post)
        self._held.posts_of[post.person] = self._held.posts_of.get(post.person, 1) - 1
        return [CellChange(Appointment.KIND, "head", self._held.people[post.person].name, "")]

    def _vacate(self, school: School, post: Post, held: list[Appointment], outcome: HeadOutcome) -> None:
        for appointment in held:
            if appointment.last_seen is not None and appointment.last_seen < self._as_at:
                outcome.changes += self._end(appointment, None)
        if school.uid not in self._held.vacancies:
            vacancy = Vacancy(
                uid=new_uid(), school=school.uid, role_code=post.role_code, tier_code=post.tier_code, first_seen=self._as_at
            )
            self._plan.add(vacancy)
            self._held.vacancies[school.uid] = vacancy
            outcome.changes.append(CellChange(Vacancy.KIND, "head", "", "Vacant"))


def _question(standing: _Standing, posts: list[Appointment], held: Held, as_at: date) -> str:
    """The question to ask before a new name changes anything; empty when the row is clear."""
    if standing.confirmed and not standing.gone and any(post.tier_code == HEAD for post in posts):
        return f"{standing.new[0].in_words} is named beside the head you hold. Do they share the headship?"
    for post in standing.gone:
        person = held.people[post.person]
        if post.last_seen is None:
            return f"The register names {standing.new[0].in_words}; you recorded {person.name}. Who is the head?"
        alike = next((name for name in standing.new if may_be_same_person(person, name)), None)
        if alike is not None:
            return f"{person.name} is now named {alike.in_words}. Is it the same person?"
        if post.last_seen == as_at:
            return f"Two files of one day name {person.name} and {standing.new[0].in_words}. Who is the head?"
    return ""


def _is_shared_by_officers_word(held: list[Appointment], standing: _Standing) -> bool:
    """Whether a co-head stays whom the row does not name, so that whoever it names is not alone."""
    named = [*standing.gone, *(post for post, _ in standing.confirmed)]
    return any(post.headship_model is HeadshipModel.CO_HEAD and post not in named for post in held)


def _is_another_footing(held: Appointment, values: Mapping[str, object]) -> bool:
    """Whether the values make another post of it (shared or alone, acting or not), rather than say more of the same one."""
    model = values.get("headship_model", held.headship_model)
    is_other_model = HeadshipModel.NONE not in (model, held.headship_model) and model != held.headship_model
    return is_other_model or values.get("basis", held.basis) != held.basis


def _detail(standing: _Standing, held: Held) -> str:
    named = ", ".join(name.in_words for name in standing.new)
    before = ", ".join(held.people[post.person].name for post in [*standing.gone, *(post for post, _ in standing.confirmed)])
    return f"The file names {named}; held: {before}. The head was left as it is held."
