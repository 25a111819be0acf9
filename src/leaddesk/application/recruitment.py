"""How vacancies, incentives and reviews of recruitment are told."""

from collections.abc import Iterator
from datetime import date

from leaddesk.application.describing.parts import Description, Fact, Related, Remark
from leaddesk.application.describing.telling import Telling
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.leaders import Vacancy
from leaddesk.domain.recruitment import Incentive, RecruitmentReview


def _post_at(vacancy: Vacancy, telling: Telling) -> str:
    return f"{telling.words.label('roles', vacancy.role_code) or 'Post'} at {telling.name('school', vacancy.school)}"


def _review_of(review: RecruitmentReview, telling: Telling) -> str:
    return f"Review of {telling.name('school', review.school) or 'recruitment'}, {date_in_words(review.held_on)}"


def _vacancy_answers(vacancy: Vacancy, telling: Telling) -> Iterator[Remark]:
    began = vacancy.vacant_since or vacancy.first_seen
    if vacancy.filled_by is not None:
        yield Remark(f"Filled by {date_in_words(vacancy.filled_by)}.", "good")
    elif began is not None:
        days = max(0, (telling.today - began).days)
        seen = "Vacant" if vacancy.vacant_since else "Seen vacant"
        yield Remark(f"{seen} since {date_in_words(began)}, for {days} {'day' if days == 1 else 'days'}.", "warning")


def _incentive_answers(incentive: Incentive, telling: Telling) -> Iterator[Remark]:
    if incentive.offer:
        yield Remark(incentive.offer)
    if incentive.ends_on and incentive.ends_on < telling.today:
        yield Remark(f"Ended on {date_in_words(incentive.ends_on)}.", "muted")
    elif incentive.review_on and incentive.review_on < telling.today:
        yield Remark(f"Its review was due on {date_in_words(incentive.review_on)}.", "warning")


def _review_answers(review: RecruitmentReview, telling: Telling) -> Iterator[Remark]:
    if review.next_on and review.next_on < telling.today:
        yield Remark(f"The next review was due on {date_in_words(review.next_on)}.", "warning")


DESCRIPTIONS = (
    Description(
        kind=Vacancy,
        noun="vacancy",
        title=_post_at,
        list_kind="vacancies",
        strap=(lambda vacancy, telling: telling.words.label("tiers", vacancy.tier_code),),
        answers=_vacancy_answers,
        facts=(
            Fact("School", "school"), Fact("Vacant since", "vacant_since"), Fact("First seen", "first_seen"), Fact("Why", "reason_code"),
            Fact("Times advertised", "advertised_count"), Fact("Filled", "filled_by"), Fact("How", "filled_how"),
        ),
        texts=(Fact("Note", "note"),),
        start=lambda telling: {"vacant_since": telling.today},
    ),
    Description(
        kind=Incentive,
        noun="incentive",
        title="title",
        list_kind="incentives",
        strap=("kind_code",),
        answers=_incentive_answers,
        facts=(
            Fact("Offered by", "organisation"), Fact("Take-up", "take_up"),
            Fact("Cost a year", lambda incentive, _telling: "" if incentive.cost is None else f"£{incentive.cost:,}"),
            Fact("From", "starts_on"), Fact("Until", "ends_on"), Fact("Review by", "review_on"),
        ),
        texts=(Fact("What the review found", "review_note"),),
    ),
    Description(
        kind=RecruitmentReview,
        noun="recruitment review",
        title=_review_of,
        list_kind="recruitment-reviews",
        answers=_review_answers,
        facts=(Fact("School", "school"), Fact("Held on", "held_on"), Fact("By", "held_by"), Fact("Next", "next_on")),
        texts=(Fact("Findings", "findings"), Fact("What follows", "actions")),
        start=lambda telling: {"held_on": telling.today, "held_by": telling.officer},
    ),
)  # fmt: skip

RELATED: dict[str, tuple[Related, ...]] = {
    "school": (
        Related(
            "Recruitment reviews",
            RecruitmentReview,
            by="school",
            columns=(Fact("Date", "held_on"), Fact("By", "held_by"), Fact("Next", "next_on")),
            empty_words="None yet.",
            order=lambda review: review.held_on or date.min,
            descending=True,
        ),
    ),
    "organisation": (
        Related(
            "Incentives",
            Incentive,
            by="organisation",
            columns=(Fact("Incentive", "title"), Fact("Kind", "kind_code"), Fact("Take-up", "take_up")),
            empty_words="Offers none.",
        ),
    ),
}
