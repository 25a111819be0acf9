"""What belongs to a partnership: who takes part, what it is to achieve, visits, reviews and days."""

from dataclasses import dataclass
from datetime import date, timedelta

from leaddesk.application.demo_life.cast import Cast, Words, keep
from leaddesk.application.ports import Writing
from leaddesk.domain.calendar import academic_year
from leaddesk.domain.leaders import Appointment
from leaddesk.domain.partnerships import Consent, DaysEntry, DayUse, Partnership, PartnershipParticipant, PartnershipState, Side
from leaddesk.domain.records import new_uid
from leaddesk.domain.reviews import Objective, ObjectiveRating, Rating, Review, SchoolResponse, Visit
from leaddesk.domain.schools import School

_P = PartnershipState
CONSENT = {_P.MATCHED: Consent.ASKED, _P.DECLINED: Consent.WITHHELD}
UNDER_WAY = frozenset({_P.AGREED, _P.ACTIVE, _P.REVIEWED})
BETWEEN_VISITS, BEFORE_FIRST, MOST_VISITS = 23, 6, 5
RESPONSES = (SchoolResponse.ACCURATE, SchoolResponse.ACCURATE, SchoolResponse.INACCURATE, SchoolResponse.ACCURATE, SchoolResponse.NO_REPLY)
OVERALL = {"green": "on_track", "amber": "on_track", "red": "not_improving"}


@dataclass(slots=True)
class Pairing:
    """Who supports whom with what: one partnership while it is made."""

    partnership: Partnership
    told: Words
    theme: Words
    supported: School
    supporter: School
    leader: Appointment


def add_participants(pairing: Pairing, cast: Cast, work: Writing) -> None:
    """Both schools with their heads, each with the tier held now and whether they agreed."""
    partnership = pairing.partnership
    peers = partnership.is_symmetrical
    state = CONSENT.get(partnership.state, Consent.GIVEN)
    asked = min(partnership.state_since or cast.days.today, partnership.starts_on or cast.days.today, cast.days.office(-1))
    heads = ((pairing.leader, pairing.supporter, Side.SUPPORTING), (cast.head_of[pairing.supported.uid], pairing.supported, Side.SUPPORTED))
    for post, school, side in heads:
        keep(PartnershipParticipant(
            uid=new_uid(), partnership=partnership.uid, side=Side.PEER if peers else side, person=post.person, school=school.uid,
            tier_code=post.tier_code, consent=state, consent_by=cast.people[post.person].name if state is not Consent.ASKED else "",
            consent_on=asked if state is not Consent.ASKED else None,
        ), work)  # fmt: skip


def add_objectives(pairing: Pairing, work: Writing) -> list[Objective]:
    """What is to be achieved, with measure and baseline."""
    uid, objectives = pairing.partnership.uid, []
    for at, (area, text, measure, baseline) in enumerate(pairing.theme["objectives"], 1):
        new = Objective(uid=new_uid(), partnership=uid, position=at, area_code=area, text=text, measure=measure, baseline=baseline)
        objectives.append(keep(new, work))
    return objectives


def add_visits(pairing: Pairing, words: Words, cast: Cast, work: Writing) -> list[Visit]:
    """The visits held so far, the latest perhaps not answered yet, and the next one while it is under way."""
    partnership = pairing.partnership
    last = min(partnership.planned_end or cast.days.today, partnership.closed_on or cast.days.today)
    if partnership.state in (_P.PAUSED, _P.STOPPED):
        last = partnership.state_since or last
    visits = [_held(pairing, at, day, words, cast) for at, day in enumerate(_visit_days(partnership.starts_on or last, last, cast))]
    while sum(visit.days for visit in visits) > (partnership.agreed_days or 0):
        visits.pop()
    if partnership.state in UNDER_WAY:
        ahead = max(2 + 3 * len(partnership.name) % 13, ((partnership.starts_on or cast.days.today) - cast.days.today).days)
        purpose = pairing.theme["purposes"][len(visits) % len(pairing.theme["purposes"])]
        visits.append(Visit(
            uid=new_uid(), partnership=partnership.uid, planned_on=cast.days.school(ahead), days=0.5,
            visitor=cast.people[pairing.leader.person].name, purpose=purpose,
        ))  # fmt: skip
    return [keep(visit, work) for visit in visits]


def _visit_days(start: date, last: date, cast: Cast) -> list[date]:
    days = []
    for at in range(MOST_VISITS):
        day = cast.days.school_from(start, BEFORE_FIRST + at * BETWEEN_VISITS)
        if day < min(last, cast.days.today) and day not in days:
            days.append(day)
    return days


def _held(pairing: Pairing, at: int, day: date, words: Words, cast: Cast) -> Visit:
    """A visit that was held: the note goes to the school within three days, which answers in ten working days or not."""
    shared = cast.days.office((day - cast.days.today).days + 3)
    shared = max(min(shared, cast.days.today), day)
    answered = (cast.days.today - shared).days > 16
    response = RESPONSES[(at + len(pairing.partnership.name)) % len(RESPONSES)] if answered else SchoolResponse.AWAITING
    purposes = pairing.theme["purposes"]
    return Visit(
        uid=new_uid(), partnership=pairing.partnership.uid, planned_on=day, held_on=day, days=0.5 if at % 2 else 1.0,
        visitor=cast.people[pairing.leader.person].name, purpose=purposes[at % len(purposes)],
        note=words["inspected"][(at + len(purposes)) % len(words["inspected"])], shared_on=shared, response=response,
        comment=words["inaccurate"] if response is SchoolResponse.INACCURATE else "",
    )  # fmt: skip


def add_reviews(pairing: Pairing, objectives: list[Objective], words: Words, cast: Cast, work: Writing) -> None:
    """Each review rates every objective; the last one is where the state came from, or names the next."""
    partnership, marks = pairing.partnership, pairing.told["reviews"]
    start = partnership.starts_on or cast.days.today
    last = partnership.state_since if partnership.state in (_P.REVIEWED, _P.CLOSED) else None
    until = partnership.state_since or start
    until = cast.days.office(-6) if until <= start else until
    for number, ratings in enumerate(marks, 1):
        span = ((last or until) - start).days
        held = cast.days.office((start - cast.days.today).days + max(span * number // len(marks), 1))
        held = last if last and number == len(marks) else min(held, cast.days.office(-2))
        closing = partnership.state is _P.CLOSED and number == len(marks)
        worst = "red" if "red" in ratings else "amber"
        review = keep(Review(
            uid=new_uid(), partnership=partnership.uid, number=number, held_on=held, reviewer=partnership.reviewer,
            overall_code="complete" if closing else OVERALL[worst],
            summary=words["closing_notes" if closing else "summaries"][number % 3],
            next_on=None if closing else partnership.next_review_on if number == len(marks) else held + timedelta(days=42),
        ), work)  # fmt: skip
        for objective, rating in zip(objectives, ratings, strict=True):
            keep(ObjectiveRating(uid=new_uid(), review=review.uid, objective=objective.uid, rating=Rating(rating)), work)


def add_days(pairing: Pairing, visits: list[Visit], cast: Cast, work: Writing) -> None:
    """The ledger: days reserved when agreed, used with each visit, and released when it ended early."""
    partnership = pairing.partnership
    if partnership.agreed_days is None:
        return
    agreed = min(partnership.starts_on or cast.days.today, partnership.state_since or cast.days.today, cast.days.office(-1))
    lines = [(DayUse.RESERVED, partnership.agreed_days, agreed)]
    lines += [(DayUse.USED, visit.days, visit.held_on) for visit in visits if visit.held_on]
    left = partnership.agreed_days - sum(visit.days for visit in visits if visit.held_on)
    if partnership.state in (_P.STOPPED, _P.WITHDRAWN, _P.CLOSED, _P.PAUSED) and left > 0:
        lines.append((DayUse.RELEASED, left, partnership.state_since or cast.days.today))
    for use, days, day in lines:
        keep(DaysEntry(
            uid=new_uid(), partnership=partnership.uid, person=pairing.leader.person, use=use, days=days, entered_on=day,
            academic_year=academic_year(day),
        ), work)  # fmt: skip
