"""What leaders are designated as, what they hope for, and the days that they and their schools offer to others."""

from datetime import date, timedelta

from leaddesk.application.demo_life.cast import Cast, Words, keep
from leaddesk.application.ports import Store, Writing
from leaddesk.domain.calendar import academic_year
from leaddesk.domain.leaders import CareerIntention, Designation, DesignationStatus, Readiness
from leaddesk.domain.needs import CapacityOffer
from leaddesk.domain.records import new_uid

NEXT_TIER = {"career_entry": "teacher", "teacher": "middle", "middle": "senior", "senior": "headteacher", "headteacher": "executive"}


def make_leaders_facts(cast: Cast, store: Store) -> str:
    """Designations, career intentions and offers of days, told in a sentence."""
    words = cast.words("people")
    with store.writing("Designations, career intentions and offers of the demonstration") as work:
        for told in words["designation"]:
            _designate(told, cast, work)
        _intend(words["intentions"], cast, work)
        _offer(words["offers"], cast, work)
        counts = [work.count(kind) for kind in (Designation, CareerIntention, CapacityOffer)]
    return f"Made {counts[0]} designations, those of closed schemes too, {counts[1]} career intentions and {counts[2]} offers of days."


def _designate(told: Words, cast: Cast, work: Writing) -> None:
    fixed = "on" in told
    start = told["on"] if fixed else cast.days.office(told["from"])
    end: date | None = told["until"] if fixed else cast.days.office(told["to"]) if "to" in told else None
    for at, post in enumerate(cast.some(cast.in_tiers(*told["tiers"]), told["count"])):
        keep(Designation(
            uid=new_uid(), person=post.person, scheme_code=told["scheme"], awarding_body=told["body"],
            specialisms=told["specialisms"][at % len(told["specialisms"])], status=DesignationStatus(told.get("status", "active")),
            valid_from=start, valid_to=end + timedelta(days=28 * at) if end and not fixed and end > cast.days.today else end,
            evidence=told["evidence"],
        ), work)  # fmt: skip


def _intend(words: Words, cast: Cast, work: Writing) -> None:
    """Below headship mostly; the head's word stands beside what is near."""
    posts = cast.some(cast.in_tiers("teacher", "middle", "senior", "senior", "headteacher"), words["count"])
    for at, post in enumerate({post.person: post for post in posts}.values()):
        readiness = Readiness(words["readiness"][at % len(words["readiness"])])
        stated = cast.days.office(words["stated"][at % len(words["stated"])])
        endorsed = readiness is Readiness.READY_NOW and bool(cast.head_name(post.school)) and post.tier_code != "headteacher"
        seeks = readiness not in (Readiness.NOT_SEEKING, Readiness.PREFER_NOT_TO_SAY)
        keep(CareerIntention(
            uid=new_uid(), person=post.person, tier_code=NEXT_TIER[post.tier_code], readiness=readiness, stated_on=stated,
            is_endorsed=endorsed, endorsed_on=min(stated + timedelta(days=7), cast.days.office(-1)) if endorsed else None,
            mobility=words["mobility"][at % len(words["mobility"])] if seeks else "",
            review_on=max(cast.days.office(words["review"][at % len(words["review"])]), stated) if seeks else None,
        ), work)  # fmt: skip


def _offer(words: Words, cast: Cast, work: Writing) -> None:
    """Days for this academic year from those who support others, and from a few schools; some offered last year too."""
    supporters = [post for post in cast.in_tiers("headteacher", "executive", "system", "senior") if post.school]
    schools = cast.round_of(cast.schools[::9])
    last_year = academic_year(cast.days.year_start - timedelta(days=1))
    for at, post in enumerate(cast.some(supporters, 18)):
        keep(_offer_of(post.person, None, at, cast.days.year, cast, words), work, phases=["2"] if at % 3 else ["2", "4"])
        if at % 3 == 0:
            keep(_offer_of(post.person, None, at, last_year, cast, words), work, phases=["2"])
    for at in range(5):
        keep(_offer_of(None, next(schools).uid, at, cast.days.year, cast, words), work, phases=["2"])


def _offer_of(person: object, school: object, at: int, year: str, cast: Cast, words: Words) -> CapacityOffer:
    begins = date(int(year[:4]), 9, 1)
    agreed = min(begins + timedelta(days=9 + at), cast.days.today)
    notes = words["notes"] if person else words["school_notes"]
    return CapacityOffer(
        uid=new_uid(), person=person, school=school, academic_year=year, days=words["days"][at % len(words["days"])],  # type: ignore[arg-type]
        earliest_start=cast.days.school_from(begins, 20), max_distance_km=words["distance"][at % len(words["distance"])],
        release_agreed_by=cast.words("people")["director"], release_agreed_on=agreed,
        conflicts=words["conflicts"][at % len(words["conflicts"])], note=notes[at % len(notes)],
    )  # fmt: skip
