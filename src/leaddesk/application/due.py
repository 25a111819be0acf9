"""What is due: one declaration a kind of due thing, read in one look, with the words and the place each leads to."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from leaddesk.application.describing.telling import Telling
from leaddesk.application.describing.told import RecordLink
from leaddesk.domain.cohorts import Cohort, CohortStatus, Session
from leaddesk.domain.enrolment import Enrolment, EnrolmentState
from leaddesk.domain.guidance import Guidance
from leaddesk.domain.leaders import CareerIntention, Designation, DesignationStatus, Person
from leaddesk.domain.needs import NeedState, SupportNeed
from leaddesk.domain.networks import Meeting, MeetingAction, Network
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.partnerships import Partnership, PartnershipState
from leaddesk.domain.practice import EffectivePractice
from leaddesk.domain.records import Record
from leaddesk.domain.recruitment import Incentive, RecruitmentReview
from leaddesk.domain.reviews import SchoolResponse, Visit
from leaddesk.domain.schools import PROPOSED_TO_CLOSE, School

AHEAD = 14
THIS_WEEK = 7
REPLY_IN = 10
"""Working days in which a school answers the note of a visit (domain.md 4.6)."""
MOST = 100

Say = Callable[[Any, Telling], str]
Leads = Callable[[Any, Telling], RecordLink | None]


def _link(kind: str, uid: UUID | None, telling: Telling) -> RecordLink | None:
    name = telling.name(kind, uid)
    return RecordLink(name, kind, uid) if uid is not None and name else None


def _itself(record: Any, telling: Telling) -> RecordLink | None:
    return _link(record.KIND, record.uid, telling)


def _to(kind: str, name: str) -> Leads:
    """To the record that a field refers to."""
    return lambda record, telling: _link(kind, getattr(record, name), telling)


@dataclass(frozen=True, slots=True)
class DueKind:
    """One kind of due thing: a record's day, what is to be done about it, and while it has which values.

    `ahead` in days: how early it is said. `stays`: said until it is done, also after its day. `wait` in working days after the
    field's day. `keeps` leaves out what is settled in another way. `owner` names a field with an officer's name.
    """

    kind: type[Any]
    day: str
    says: str | Say
    leads: Leads = _itself
    equal: Mapping[str, object] = field(default_factory=dict)
    owner: str = ""
    ahead: int = AHEAD
    stays: bool = True
    wait: int = 0
    keeps: Callable[[Any, Telling], bool] = lambda _record, _telling: True


def _last_of_its_own(by: str, day: str) -> Callable[[Any, Telling], bool]:
    """Whether no later one was made for the same person or school, which settles it."""

    def keeps(record: Any, telling: Telling) -> bool:
        others = telling.find(type(record), **{by: getattr(record, by)})
        return all(getattr(other, day) <= getattr(record, day) for other in others)

    return keeps


def _while_parent(kind: type[Any], by: str, holds: Callable[[Any], bool]) -> Callable[[Any, Telling], bool]:
    """Whether the record that a field refers to is one of which something is still wanted; so is one that refers to none."""

    def keeps(record: Any, telling: Telling) -> bool:
        uid = getattr(record, by)
        parent = telling.reading.get(kind, uid) if uid is not None else None
        return parent is None or holds(parent)

    return keeps


def _network_goes_on(meeting: Meeting, telling: Telling) -> bool:
    network = telling.reading.get(Network, meeting.network)
    return network is None or network.ends_on is None or meeting.held_on is None or meeting.held_on <= network.ends_on


def _both(*rules: Callable[[Any, Telling], bool]) -> Callable[[Any, Telling], bool]:
    return lambda record, telling: all(keeps(record, telling) for keeps in rules)


_GOING_ON = (CohortStatus.PLANNED, CohortStatus.OPEN, CohortStatus.FULL, CohortStatus.CONFIRMED, CohortStatus.RUNNING)
_SCHOOL_IS_OPEN = _while_parent(School, "school", lambda school: school.is_open)
_PERSON_IS_HERE = _while_parent(Person, "person", lambda person: not (person.has_left or person.is_deceased))
_COHORT_GOES_ON = _while_parent(Cohort, "cohort", lambda cohort: cohort.status in _GOING_ON)
_S = PartnershipState
_RUNNING = (_S.AGREED, _S.ACTIVE, _S.REVIEWED)

DUE: tuple[DueKind, ...] = (
    DueKind(ContactNote, "due_on", lambda note, _t: note.follow_up, lambda note, t: _link(note.subject_kind, note.subject, t),
            {"done_on": None}, "owner"),
    DueKind(MeetingAction, "due_on", lambda action, _t: action.text, _to("meeting", "meeting"), {"done_on": None}, "owner"),
    DueKind(Partnership, "next_review_on", "Review the partnership", equal={"state": (*_RUNNING, _S.PAUSED)}, owner="reviewer"),
    DueKind(Partnership, "planned_end", "Planned to end: close it or agree more", equal={"state": _RUNNING}, owner="reviewer"),
    DueKind(Visit, "planned_on", lambda visit, _t: f"Visit: {visit.purpose}" if visit.purpose else "Visit",
            _to("partnership", "partnership"), {"held_on": None}, "visitor",
            keeps=_while_parent(Partnership, "partnership", lambda partnership: partnership.state.holds_days)),
    DueKind(Visit, "shared_on", "The school has not answered the note of a visit", _to("partnership", "partnership"),
            {"response": SchoolResponse.AWAITING}, "visitor", ahead=0, wait=REPLY_IN,
            keeps=_while_parent(Partnership, "partnership", lambda partnership: not partnership.state.is_over)),
    DueKind(SupportNeed, "decide_by", lambda need, t: f"Decide: need of {t.name('school', need.school)}", _itself,
            {"state": tuple(state for state in NeedState if state.is_open)}, "decision_maker", keeps=_SCHOOL_IS_OPEN),
    DueKind(Enrolment, "answer_by", lambda offer, t: f"Answer awaited: a place on {t.name('cohort', offer.cohort)}",
            _to("person", "person"), {"state": EnrolmentState.OFFERED}, keeps=_both(_COHORT_GOES_ON, _PERSON_IS_HERE)),
    DueKind(Cohort, "apply_by", "Booking closes", equal={"status": (CohortStatus.PLANNED, CohortStatus.OPEN)}, stays=False),
    DueKind(Cohort, "ends_on", "Has ended: complete it and say who finished", equal={"status": _GOING_ON}, ahead=-1),
    DueKind(Session, "held_on", lambda session, _t: f"Session: {session.topic}" if session.topic else "Session", _to("cohort", "cohort"),
            ahead=THIS_WEEK, stays=False, keeps=_COHORT_GOES_ON),
    DueKind(Meeting, "held_on", "Meeting", _to("network", "network"), ahead=THIS_WEEK, stays=False,
            keeps=_network_goes_on),
    DueKind(CareerIntention, "review_on", "Talk again about the next step", _to("person", "person"),
            keeps=_both(_PERSON_IS_HERE, _last_of_its_own("person", "stated_on"))),
    DueKind(Designation, "valid_to", "A designation expires", _to("person", "person"), {"status": DesignationStatus.ACTIVE},
            keeps=_PERSON_IS_HERE),
    DueKind(School, "closed_on", "Was proposed to close: say whether it has", equal={"status_code": PROPOSED_TO_CLOSE}, ahead=-1),
    DueKind(Guidance, "review_on", "Review the guidance", owner="owner"),
    DueKind(EffectivePractice, "review_on", "Check that this practice still holds", keeps=_SCHOOL_IS_OPEN),
    DueKind(Incentive, "review_on", "Review the incentive",
            keeps=lambda incentive, t: incentive.ends_on is None or incentive.ends_on >= t.today),
    DueKind(RecruitmentReview, "next_on", "Review recruitment and retention again",
            lambda review, t: _link("school", review.school, t) or _itself(review, t),
            keeps=_both(_SCHOOL_IS_OPEN, _last_of_its_own("school", "held_on"))),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DueLine:
    """One due thing: its day, what is to be done, where it leads, whose it is (empty: everyone's)."""

    day: date
    what: str
    link: RecordLink | None
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """Everything due, the earliest first. `is_cut`: there is more of some kind than is read."""

    overdue: tuple[DueLine, ...]
    soon: tuple[DueLine, ...]
    is_cut: bool = False


def everything_due(telling: Telling, kinds: Iterable[DueKind] = DUE) -> Due:
    """What is overdue and what is due soon, of all kinds, by the day of the look."""
    lines: list[DueLine] = []
    is_cut = False
    for kind in kinds:
        found, has_more = _found(kind, telling)
        is_cut = is_cut or has_more
        lines += [_line(record, kind, telling) for record in found]
    lines.sort(key=lambda line: (line.day, line.what.casefold(), line.link.words.casefold() if line.link else ""))
    late = tuple(line for line in lines if line.day < telling.today)
    return Due(late, tuple(line for line in lines if line.day >= telling.today), is_cut)


def whose(due: Due, officer: str) -> Due:
    """What is an officer's own, and what is nobody's in particular."""

    def theirs(lines: tuple[DueLine, ...]) -> tuple[DueLine, ...]:
        return tuple(line for line in lines if not line.owner or _plain(line.owner) == _plain(officer))

    return Due(theirs(due.overdue), theirs(due.soon), due.is_cut)


def _found(kind: DueKind, telling: Telling) -> tuple[list[Record], bool]:
    """The first of a kind that are due, and whether there are more; what is settled never keeps out what is not."""
    until = telling.today + timedelta(days=kind.ahead)
    since = None if kind.stays else telling.today
    if kind.wait:
        until = _working_days_before(telling.today, kind.wait)
    most = MOST
    while True:
        found = telling.reading.by_day(kind.kind, kind.day, until, since=since, most=most, **kind.equal)
        kept = [record for record in found if kind.keeps(record, telling)]
        if len(kept) >= MOST or len(found) < most:
            return kept[:MOST], len(kept) >= MOST
        most *= 4


def _line(record: Any, kind: DueKind, telling: Telling) -> DueLine:
    day = getattr(record, kind.day)
    what = kind.says if isinstance(kind.says, str) else kind.says(record, telling)
    owner = getattr(record, kind.owner) if kind.owner else ""
    return DueLine(working_days_after(day, kind.wait) if kind.wait else day, what, kind.leads(record, telling), owner)


def working_days_after(day: date, days: int) -> date:
    """The day that many working days later; bank holidays count as working days, since they differ and are not kept."""
    while days > 0:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day


def _working_days_before(day: date, days: int) -> date:
    """The last day from which that many working days have passed by `day`."""
    early = day - timedelta(days=days + 2 * (days // 5) + 4)
    last = early
    while working_days_after(early, days) <= day:
        last = early
        early += timedelta(days=1)
    return last


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
