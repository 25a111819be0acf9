"""The demonstration borough is alive whatever the day it is built: plentiful, in order, valid, and with something due this week."""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from leaddesk import bootstrap
from leaddesk.application.checks import own_problems
from leaddesk.application.demo_life.days import Days, easter_sunday, is_school_day, is_working_day, term_of
from leaddesk.application.demo_life.filling import bring_to_life
from leaddesk.application.demo_life.learners import written_days
from leaddesk.application.describing.telling import Telling
from leaddesk.application.due import THIS_WEEK, everything_due
from leaddesk.application.importing import TableChoice, save, stage
from leaddesk.application.ports import Reading, Store
from leaddesk.application.work import Quietly
from leaddesk.bootstrap import open_database, read_table
from leaddesk.domain.calendar import academic_year
from leaddesk.domain.cohorts import Attendance, Cohort, CohortStatus, Session
from leaddesk.domain.enrolment import HOLDING_A_PLACE, Enrolment, EnrolmentState, Outcome
from leaddesk.domain.inspections import Inspection, InspectionKind, Standing
from leaddesk.domain.leaders import Appointment, CareerIntention, Designation, DesignationStatus, Person, Readiness
from leaddesk.domain.needs import CapacityOffer, DevelopmentNeed, DevelopmentStatus, NeedState, SupportNeed
from leaddesk.domain.networks import Meeting, MeetingAction, Network, NetworkKind
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.partnerships import DaysEntry, DayUse, Partnership, PartnershipState
from leaddesk.domain.practice import EffectivePractice, Verification
from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.domain.reviews import Objective, ObjectiveRating, Rating, Review, SchoolResponse, Visit
from leaddesk.domain.schools import SupportCategory

PROJECT = Path(__file__).resolve().parents[2]
SAMPLES = PROJECT / "resources" / "samples"
SET_DAYS = (date(2026, 12, 25), date(2027, 8, 31), date(2027, 9, 1), date(2028, 2, 29))
HAPPENED = {
    Visit: ("held_on", "shared_on"), Review: ("held_on",), DaysEntry: ("entered_on",), Enrolment: ("state_since", "endorsed_on"),
    ContactNote: ("held_on", "done_on"), MeetingAction: ("done_on",), CareerIntention: ("stated_on", "endorsed_on"),
    SupportNeed: ("raised_on",), DevelopmentNeed: ("raised_on",), Partnership: ("state_since", "closed_on"),
    Inspection: ("started_on", "published_on"), EffectivePractice: ("verified_on", "consent_on"), CapacityOffer: ("release_agreed_on",),
    Designation: ("valid_from",),
}  # fmt: skip


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the spreadsheets imported and nothing else."""
    file = tmp_path_factory.mktemp("imported") / "thameside.leaddesk"
    store = open_database(file, may_ask=False)
    sheets = [(name, None) for name in ("thameside-gias-2026-10.csv", "thameside-gias-2026-11.csv", "thameside-leaders.xlsx")]
    sheets += [("thameside-programmes.xlsx", sheet) for sheet in ("Strategies", "Organisations", "Programmes")]
    for name, sheet in sheets:
        save(stage(read_table(SAMPLES / name, Quietly(), TableChoice(sheet=sheet or "")), store=store), store=store)
    store.close()
    return file


@contextmanager
def alive(imported: Path, day: date, folder: Path) -> Iterator[Store]:
    """The borough as it is built on a day."""
    file = Path(shutil.copy(imported, folder / f"{day}.leaddesk"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bootstrap, "now", lambda: datetime(day.year, day.month, day.day, 10).astimezone())
        store = open_database(file, may_ask=False)
    try:
        bring_to_life(store, SAMPLES / "life", progress=Quietly())
        yield store
    finally:
        store.close()


def by_uid(records: list[Any]) -> dict[Any, Any]:
    return {record.uid: record for record in records}


def check_time(look: Reading, today: date) -> None:
    """Nothing that has happened lies ahead, and everything follows what it stands on."""
    for kind, fields in HAPPENED.items():
        for record in look.every(kind):
            late = [field for field in fields if (day := getattr(record, field)) is not None and day > today]
            assert not late, (record, late)
    cohorts = by_uid(list(look.every(Cohort)))
    for cohort in cohorts.values():
        assert cohort.academic_year == academic_year(cohort.starts_on)
        assert cohort.apply_by <= cohort.starts_on <= cohort.ends_on
        began, over = cohort.starts_on <= today, cohort.ends_on < today
        if cohort.status in (CohortStatus.COMPLETED, CohortStatus.CANCELLED):
            assert over, cohort
        else:
            assert not over, cohort
            assert began == (cohort.status is CohortStatus.RUNNING), cohort
    sessions = by_uid(list(look.every(Session)))
    for session in sessions.values():
        cohort = cohorts[session.cohort]
        assert cohort.starts_on <= session.held_on <= cohort.ends_on
        assert is_school_day(session.held_on), session
    assert all(sessions[mark.session].held_on < today for mark in look.every(Attendance))
    assert all(is_school_day(meeting.held_on) for meeting in look.every(Meeting))
    check_partnerships(look, today)


def check_partnerships(look: Reading, today: date) -> None:
    for partnership in look.every(Partnership):
        start, state = partnership.starts_on, partnership.state
        visits = look.find(Visit, partnership=partnership.uid)
        assert all(is_school_day(visit.held_on or visit.planned_on) for visit in visits)
        assert all((visit.held_on or visit.planned_on) >= start for visit in visits)
        reviews = sorted(look.find(Review, partnership=partnership.uid), key=lambda review: review.number)
        days = [start, *(review.held_on for review in reviews)] if reviews else []
        assert days == sorted(set(days)), (partnership, days)
        live = {objective.uid for objective in look.find(Objective, partnership=partnership.uid)}
        for review in reviews:
            assert {rating.objective for rating in look.find(ObjectiveRating, review=review.uid)} == live
        if state in (PartnershipState.ACTIVE, PartnershipState.REVIEWED):
            assert start <= partnership.state_since <= today
        elif state is PartnershipState.AGREED:
            assert live
            assert start >= today
        ledger = look.find(DaysEntry, partnership=partnership.uid)
        used = sum(line.days for line in ledger if line.use is not DayUse.RESERVED)
        assert used <= (partnership.agreed_days or 0)
        assert all(line.academic_year == academic_year(line.entered_on) for line in ledger)


def check_built(store: Store) -> None:
    """Valid by the rules of its records, in order, sound in the file, with something due this week."""
    today = store.today()
    with store.reading() as look:
        for kind in RECORD_TYPES:
            for record in look.every(kind):
                assert own_problems(record) == (), record
        check_time(look, today)
        due = everything_due(Telling(look, today))
    assert [line for line in due.soon if line.day <= today + timedelta(days=THIS_WEEK)]
    assert due.overdue
    assert all(is_working_day(line.day) or line.day < today for line in due.soon if line.owner)
    assert store.safekeeping.check().faults == ()


@pytest.mark.parametrize("day", SET_DAYS, ids=str)
def test_it_is_in_order_and_has_something_due_on_awkward_days(imported: Path, tmp_path: Path, day: date) -> None:
    with alive(imported, day, tmp_path) as store:
        check_built(store)


@given(day=st.dates(date(2026, 11, 3), date(2031, 12, 31)))
@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate], derandomize=True)
def test_it_is_in_order_and_has_something_due_on_any_day(imported: Path, tmp_path_factory: pytest.TempPathFactory, day: date) -> None:
    with alive(imported, day, tmp_path_factory.mktemp("day")) as store:
        check_built(store)


@pytest.fixture(scope="module")
def borough(imported: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with alive(imported, date(2026, 11, 24), tmp_path_factory.mktemp("borough")) as store:
        yield store


@pytest.mark.parametrize(
    ("kind", "field", "values"),
    [
        (Enrolment, "state", EnrolmentState), (Enrolment, "outcome", Outcome), (Cohort, "status", CohortStatus),
        (Partnership, "state", PartnershipState), (SupportNeed, "state", NeedState), (DevelopmentNeed, "status", DevelopmentStatus),
        (Designation, "status", DesignationStatus), (CareerIntention, "readiness", Readiness), (Network, "kind", NetworkKind),
        (EffectivePractice, "verification", Verification), (Inspection, "standing", Standing),
        (Visit, "response", tuple(SchoolResponse)), (DaysEntry, "use", DayUse),
    ],
)  # fmt: skip
def test_every_state_is_there(borough: Store, kind: type[Any], field: str, values: Any) -> None:
    with borough.reading() as look:
        found = {getattr(record, field) for record in look.every(kind)}
    assert set(values) - found == set()


def test_it_is_as_large_as_promised(borough: Store) -> None:
    with borough.reading() as look:
        counts = {kind: look.count(kind) for kind in RECORD_TYPES}
        tiers = Counter(post.tier_code for post in look.every(Appointment))
    assert 380 <= counts[Person] <= 420
    assert 560 <= counts[Enrolment] <= 640
    assert counts[Partnership] == 20
    assert 22 <= counts[SupportNeed] + counts[DevelopmentNeed] <= 28
    assert counts[Attendance] > 500
    assert set(tiers) >= {"career_entry", "teacher", "middle", "senior", "headteacher", "executive", "system", "governance"}
    assert min(tiers.values()) >= 5


def test_no_cohort_has_more_people_than_places(borough: Store) -> None:
    with borough.reading() as look:
        taken = Counter(enrolment.cohort for enrolment in look.every(Enrolment) if enrolment.state in HOLDING_A_PLACE)
        for cohort in look.every(Cohort):
            is_full = cohort.status is CohortStatus.FULL
            assert taken[cohort.uid] == cohort.places_max if is_full else taken[cohort.uid] <= cohort.places_max


def test_inspections_of_every_framework_and_kind_are_there(borough: Store) -> None:
    with borough.reading() as look:
        inspections = list(look.every(Inspection))
    assert {one.framework_code for one in inspections} >= {"pre_2019", "eif_overall", "eif_no_overall", "report_card", "isi"}
    assert {one.kind for one in inspections} >= {InspectionKind.GRADED, InspectionKind.UNGRADED, InspectionKind.MONITORING}
    assert {one.category_code for one in inspections} >= {"sm", "rsi", "sw"}
    assert 60 <= len({one.school for one in inspections}) <= 90
    assert any(one.urn_at_time for one in inspections)
    assert all(one.published_on is None for one in inspections if one.standing is not Standing.PUBLISHED)


def test_a_category_of_concern_goes_with_the_closest_support(borough: Store) -> None:
    with borough.reading() as look:
        concerning = {one.school for one in look.find(Inspection, category_code=("sw", "rsi", "sm"))}
        closest = {one.school for one in look.find(SupportCategory, category_code="support_challenge_plus", end=None)}
    assert closest == concerning


def test_most_heads_have_an_address_of_their_own_and_some_have_none(borough: Store) -> None:
    with borough.reading() as look:
        posts = [post for post in look.find(Appointment, tier_code="headteacher") if post.is_current(borough.today())]
    addresses = [post.email for post in posts if post.email]
    assert 0.85 * len(posts) < len(addresses) < len(posts)
    assert len(set(addresses)) == len(addresses)
    assert all(address.endswith(".example") for address in addresses)


def test_reviews_give_every_colour(borough: Store) -> None:
    with borough.reading() as look:
        assert {rating.rating for rating in look.every(ObjectiveRating)} >= {Rating.RED, Rating.AMBER, Rating.GREEN}


def test_it_is_made_the_same_way_each_time(imported: Path, tmp_path: Path) -> None:
    def told(folder: str) -> list[tuple[str, str, str]]:
        (tmp_path / folder).mkdir()
        with alive(imported, date(2026, 11, 24), tmp_path / folder) as store, store.reading() as look:
            people = by_uid(list(look.every(Person)))
            cohorts = by_uid(list(look.every(Cohort)))
            return [(people[one.person].name, cohorts[one.cohort].name, one.state) for one in look.every(Enrolment)]

    assert told("first") == told("second")


def test_easter_terms_and_working_days() -> None:
    assert [easter_sunday(year) for year in (2024, 2026, 2027, 2028, 2038)] == [
        date(2024, 3, 31), date(2026, 4, 5), date(2027, 3, 28), date(2028, 4, 16), date(2038, 4, 25),
    ]  # fmt: skip
    idle, busy = (date(2026, 12, 25), date(2026, 4, 6), date(2026, 4, 5)), (date(2026, 8, 5), date(2026, 11, 23))
    assert [is_working_day(day) for day in (*idle, *busy)] == [False, False, False, True, True]
    assert [is_school_day(date(2027, 8, 31)), is_school_day(date(2026, 10, 28)), is_school_day(date(2027, 9, 3))] == [False, False, True]
    assert [term_of(date(2027, month, 9)) for month in (3, 4, 8, 9)] == ["Spring 2027", "Summer 2027", "Summer 2027", "Autumn 2027"]


def test_what_is_to_come_rolls_on_and_what_has_been_rolls_back() -> None:
    days = Days(date(2027, 8, 31))
    assert (days.school(-3), days.school(3)) == (date(2027, 7, 21), date(2027, 9, 3))
    assert (days.year, days.year_start) == ("2026/27", date(2026, 9, 1))
    assert Days(date(2027, 9, 1)).year == "2027/28"


def test_the_days_that_a_programme_names_are_read() -> None:
    today = date(2026, 11, 23)
    assert written_days("Residential on 4 and 5 February 2027; lunches on 25 March", today) == ()
    assert written_days("14 January, 11 February and 6 May 2027, 1.30 pm to 4 pm", today) == (
        date(2027, 1, 14), date(2027, 2, 11), date(2027, 5, 6),
    )  # fmt: skip
    assert written_days("Start in any half term", today) == ()
    assert written_days("12 March 2027, 9 am", date(2027, 3, 10)) == ()
