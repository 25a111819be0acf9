"""How posts and designations are told in lists of their own."""

from collections.abc import Iterator

from leaddesk.application.describing.parts import Description, Fact, Related, Remark, Told
from leaddesk.application.describing.telling import Telling, in_words
from leaddesk.domain.designations import standing_on
from leaddesk.domain.leaders import Appointment, Designation
from leaddesk.domain.posts import manner_in_words, since_in_words, until_in_words


def _role(post: Appointment, telling: Telling) -> str:
    return telling.words.label("roles", post.role_code) or post.job_title or "Post"


def _place(post: Appointment, telling: Telling) -> Told:
    return telling.link("school", post.school) or telling.link("organisation", post.organisation)


def _when(post: Appointment, telling: Telling) -> Iterator[Remark]:
    words = ", ".join(part for part in (since_in_words(post), until_in_words(post)) if part)
    if words:
        yield Remark(f"{words[0].upper()}{words[1:]}.", "" if post.is_current(telling.today) else "muted")


def _scheme(designation: Designation, telling: Telling) -> str:
    return telling.words.label("designation_schemes", designation.scheme_code)


def _standing(designation: Designation, telling: Telling) -> Iterator[Remark]:
    standing = standing_on(designation, telling.words.term("designation_schemes", designation.scheme_code), telling.today)
    yield Remark(f"{in_words(standing)}.", "good" if standing.value == "active" else "warning")


DESCRIPTIONS = (
    Description(
        kind=Appointment,
        noun="post",
        title=lambda post, telling: f"{telling.name('person', post.person)}, {_role(post, telling)}",
        list_kind="appointments",
        strap=(lambda post, telling: telling.words.label("tiers", post.tier_code), lambda post, _telling: manner_in_words(post)),
        answers=_when,
        facts=(
            Fact("Leader", "person"), Fact("Where", _place), Fact("Role", _role), Fact("Job title", "job_title"),
            Fact("E-mail of the post", "email"), Fact("Phone of the post", "phone"), Fact("Full-time equivalent", "fte"),
        ),
    ),
    Description(
        kind=Designation,
        noun="designation",
        title=lambda designation, telling: f"{telling.name('person', designation.person)}, {_scheme(designation, telling)}",
        list_kind="designations",
        answers=_standing,
        facts=(
            Fact("Leader", "person"), Fact("Scheme", _scheme), Fact("Awarded by", "awarding_body"), Fact("From", "valid_from"),
            Fact("Until", "valid_to"), Fact("Specialisms", "specialisms"),
        ),
        texts=(Fact("Evidence", "evidence"),),
    ),
)  # fmt: skip
RELATED: dict[str, tuple[Related, ...]] = {}
