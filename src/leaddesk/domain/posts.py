"""Rules on posts taken together: what a role implies, who heads a school, how an uncertain start is said."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from leaddesk.domain.calendar import DateSpan, date_in_words, month_in_words
from leaddesk.domain.failures import Problem
from leaddesk.domain.leaders import Appointment, Basis, HeadshipModel
from leaddesk.domain.vocabulary import Term

HEADTEACHER_TIER = "headteacher"
_MODEL_ORDER = (
    HeadshipModel.SOLE, HeadshipModel.CO_HEAD, HeadshipModel.NONE, HeadshipModel.HEAD_OF_SCHOOL, HeadshipModel.EXECUTIVE,
    HeadshipModel.ASSOCIATE,
)  # fmt: skip
_MODEL_WORDS = {
    HeadshipModel.NONE: "",
    HeadshipModel.SOLE: "",
    HeadshipModel.CO_HEAD: "co-head",
    HeadshipModel.EXECUTIVE: "executive",
    HeadshipModel.ASSOCIATE: "associate",
    HeadshipModel.HEAD_OF_SCHOOL: "head of school",
}


def implied_by_role(role: Term) -> tuple[str, HeadshipModel, Basis]:
    """The tier, headship model and basis a role brings with it: choosing "Acting headteacher" fills in the rest."""
    facts = role.facts
    return role.parent, HeadshipModel(facts.get("headship_model", "")), Basis(facts.get("basis", "substantive"))


def is_headship(post: Appointment) -> bool:
    """Whether the post is the headship of a school: a headteacher's post, or an executive head's (domain.md 4.3)."""
    return post.headship_model is not HeadshipModel.NONE or post.tier_code == HEADTEACHER_TIER


def heads_on(posts: Iterable[Appointment], day: date) -> list[Appointment]:
    """Who heads a school on a day: the head or co-heads first, then head of school, executive and associate heads.

    A substantive head stands before one who is acting or interim in the same kind of headship.
    """
    heads = [post for post in posts if is_headship(post) and post.is_current(day)]
    return sorted(
        heads, key=lambda post: (_MODEL_ORDER.index(post.headship_model), post.basis is not Basis.SUBSTANTIVE)
    )


def manner_in_words(post: Appointment) -> str:
    """How a headship is held, when it is out of the ordinary: `acting`, `co-head, interim`, `executive`; empty otherwise."""
    basis = "" if post.basis is Basis.SUBSTANTIVE else post.basis.value
    return ", ".join(part for part in (_MODEL_WORDS[post.headship_model], basis) if part)


def since_in_words(post: Appointment) -> str:
    """When a post began, no more exactly than is known: `since 1 Sep 2021`, `seen since Oct 2026`, `start not known`."""
    if post.start.is_exact and post.start_earliest is not None:
        return f"since {date_in_words(post.start_earliest)}"
    if post.start_earliest is not None and post.start_latest is not None:
        return f"started {post.start.in_words()}"
    if post.first_seen is not None:
        return f"seen since {month_in_words(post.first_seen)}"
    if post.start == DateSpan():
        return "start not known"
    return f"started {post.start.in_words()}"


def until_in_words(post: Appointment) -> str:
    """When a post ended, as far as is known; empty while it goes on."""
    if post.end == DateSpan():
        return ""
    return f"until {post.end.in_words()}" if post.end.is_exact else f"ended {post.end.in_words()}"


def headship_doubts(posts: Iterable[Appointment], day: date) -> tuple[str, ...]:
    """What looks wrong about a school's headship, in words; doubts are shown, never refused: life is stranger than rules."""
    heads = heads_on(posts, day)
    sole = [post for post in heads if post.headship_model is HeadshipModel.SOLE and post.basis is Basis.SUBSTANTIVE]
    sharing = [post for post in heads if post.headship_model is HeadshipModel.CO_HEAD]
    doubts = []
    if len(sole) > 1:
        doubts.append(f"{len(sole)} people are each shown as the only headteacher. Are they co-heads, or has one left?")
    if len(sharing) == 1:
        doubts.append("Only one co-head is recorded. Who is the other?")
    if sole and sharing:
        doubts.append("There are co-heads beside a head who is shown as the only one. Has someone left?")
    return tuple(doubts)


def check_same_post(post: Appointment, others: Iterable[Appointment]) -> tuple[Problem, ...]:
    """One person cannot hold the same role at the same place twice at one time."""
    for other in others:
        same = (other.person, other.school, other.organisation, other.role_code) == (
            post.person, post.school, post.organisation, post.role_code,
        )  # fmt: skip
        if same and other.uid != post.uid and _open_together(post, other):
            return (
                Problem("role_code", "This person already holds this role here.", "Amend that post, or end it first."),
            )
    return ()


def _open_together(first: Appointment, second: Appointment) -> bool:
    """Whether two posts surely overlap: neither had surely ended when the other surely began."""

    def ended_before(a: Appointment, b: Appointment) -> bool:
        return a.end != DateSpan() and (b.start_latest is None or (a.end_earliest or date.min) <= b.start_latest)

    return not ended_before(first, second) and not ended_before(second, first)


def ended(post: Appointment, on: DateSpan) -> Appointment:
    """The post as it stands once it has ended; an end that is not known at all is no end."""
    return replace(post, end_earliest=on.earliest, end_latest=on.latest)


def day_before(day: date) -> date:
    """The day on which something ends when the next thing starts on `day`."""
    return day - timedelta(days=1)
