"""Programme bookings: whoever is named is enrolled on the cohort that is surely meant, or the officer is asked."""

from datetime import date

import pytest

from leaddesk.application.importing import ImportOptions, Staging, TableInMemory, save, stage
from leaddesk.application.importing.bookings.courses import LEAVE
from leaddesk.application.ports import Store
from leaddesk.domain.cohorts import Cohort
from leaddesk.domain.enrolment import Approval, Enrolment, EnrolmentState
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

HEADINGS = "Which programme|Cohort|Delegate name|School URN|Job title|Email address|Booking status|Date booked|Shoe size"
DORA = "Stepping Up|Autumn 2026|Dora Quill|999001|Deputy head|dora@lark.example|Booked|2026-10-01|5"
EZRA = "Stepping Up|Autumn 2026|REED, Ezra|999001|SENCO|ezra@lark.example|Waiting list|2026-10-02|9"


@pytest.fixture
def office(store: Store) -> Store:
    programme, other = Programme(uid=new_uid(), title="Stepping Up"), Programme(uid=new_uid(), title="Leading Together")
    with store.writing("A school and two programmes") as work:
        work.add([School(uid=new_uid(), urn="999001", name="Lark Rise Primary", status_code="1")])
        work.add([programme, other])
        work.add([
            Cohort(uid=new_uid(), programme=programme.uid, name="Autumn 2026", starts_on=date(2026, 9, 7), places_max=1),
            Cohort(uid=new_uid(), programme=programme.uid, name="Spring 2027", starts_on=date(2027, 1, 11)),
            Cohort(uid=new_uid(), programme=other.uid, name="Only one"),
        ])  # fmt: skip
    return store


def brought(store: Store, *lines: str, kind: str = "auto", **options) -> Staging:
    cells = [tuple(line.split("|")) for line in lines]
    staging = stage(TableInMemory(tuple(HEADINGS.split("|")), cells), kind, store=store, options=ImportOptions(**options))
    counts = staging.counts
    assert counts["rows"] == sum(count for word, count in counts.items() if word != "rows")
    return staging


def states(store: Store) -> dict[str, EnrolmentState]:
    with store.reading() as look:
        people = {person.uid: person.name for person in look.every(Person)}
        return {people[one.person]: one.state for one in look.every(Enrolment)}


def test_it_is_recognised_and_enrols_people_as_far_as_they_are(office: Store) -> None:
    staging = brought(office, DORA, EZRA)
    assert staging.kind == "bookings"
    assert [row.verdict for row in staging.rows] == [Verdict.CREATED, Verdict.CREATED]
    save(staging, store=office)
    assert states(office) == {"Dora Quill": EnrolmentState.ACCEPTED, "Ezra Reed": EnrolmentState.WAITLISTED}


def test_a_row_without_a_programme_says_what_it_lacks(office: Store) -> None:
    staging = brought(office, DORA, EZRA.replace("Stepping Up", " - "))
    assert [row.verdict for row in staging.rows] == [Verdict.CREATED, Verdict.REJECTED]
    assert "This row names no programme. Write which one is booked." in [message.message for message in staging.messages_of(3)]


def test_again_it_changes_nothing_and_undo_is_whole(office: Store) -> None:
    save(brought(office, DORA, EZRA), store=office)
    assert brought(office, DORA, EZRA).counts["unchanged"] == 2
    office.history.undo()
    assert states(office) == {}


def test_a_state_goes_on_and_back_only_where_it_is_ticked(office: Store) -> None:
    save(brought(office, DORA), store=office)
    save(brought(office, DORA.replace("Booked", "Completed")), store=office)
    assert states(office) == {"Dora Quill": EnrolmentState.COMPLETED}
    back = brought(office, DORA)
    assert (back.rows[0].verdict, [message.code for message in back.messages_of(2)]) == (Verdict.UNCHANGED, ["older"])
    ticked = brought(office, DORA, taken=frozenset({2}))
    assert ticked.rows[0].verdict is Verdict.UPDATED


def test_a_programme_or_cohort_that_is_not_sure_is_asked_once_for_all_alike(office: Store) -> None:
    odd = [line.replace("Stepping Up", "Steping Up (2026)") for line in (DORA, EZRA)]
    staging = brought(office, *odd)
    assert [row.verdict for row in staging.rows] == [Verdict.CONFLICT] * 2
    assert {question.key for question in staging.questions} == {staging.questions[0].key}
    assert staging.questions[0].answers == (LEAVE, "Stepping Up")
    mapped = brought(office, *odd, answers={staging.questions[0].key: "Stepping Up"})
    assert [row.verdict for row in mapped.rows] == [Verdict.CREATED] * 2
    left = brought(office, *odd, answers={staging.questions[0].key: LEAVE})
    assert [row.verdict for row in left.rows] == [Verdict.SKIPPED] * 2


@pytest.mark.parametrize(
    ("line", "verdict", "words"),
    [
        (DORA.replace("Stepping Up", "Basket weaving"), Verdict.REJECTED, "no programme called"),
        (DORA.replace("Autumn 2026", "Summer 1999"), Verdict.CONFLICT, "no cohort that is surely"),
        (DORA.replace("Stepping Up|Autumn 2026", "Leading Together|"), Verdict.CREATED, ""),
        (DORA.replace("Dora Quill", ""), Verdict.REJECTED, "does not name one person"),
        (DORA.replace("Booked", "Mauve"), Verdict.CREATED, "no state of a booking"),
        (DORA.replace("Booked", "Withdrawn"), Verdict.CREATED, "needs a reason"),
        (DORA.replace("Dora Quill", "Mr & Mrs J Smith"), Verdict.REJECTED, "wo people"),
        (DORA.replace("999001", "12"), Verdict.REJECTED, "6 digits"),
    ],
)
def test_what_cannot_be_taken_is_said(office: Store, line: str, verdict: Verdict, words: str) -> None:
    staging = brought(office, line)
    assert staging.rows[0].verdict is verdict
    assert words in " ".join(message.message for message in staging.messages_of(2))


def test_more_people_than_places_is_told_and_not_decided(office: Store) -> None:
    staging = brought(office, DORA, EZRA.replace("Waiting list", "Booked"))
    assert [message.code for message in staging.messages_of(3) if message.code == "full"] == ["full"]
    assert staging.rows[1].verdict is Verdict.CREATED


def test_a_cohort_that_is_finished_before_it_began_is_told(office: Store) -> None:
    early = DORA.replace("Autumn 2026", "Spring 2027")
    staging = brought(office, early.replace("Booked", "Attended"), as_at=date(2026, 11, 23))
    words = "Spring 2027 begins on 11 Jan 2027, and this row says completed already. Check which cohort is meant."
    assert words in [message.message for message in staging.messages_of(2)]
    assert staging.rows[0].verdict is Verdict.CREATED
    for row, day in ((early, date(2026, 11, 23)), (early.replace("Booked", "Attended"), date(2027, 7, 1))):
        assert "early" not in [message.code for message in brought(office, row, as_at=day).messages_of(2)]


REASONED = f"{HEADINGS}|Reason"


def with_reason(store: Store, line: str, reason: str, **options) -> Staging:
    table = TableInMemory(tuple(REASONED.split("|")), [(*line.split("|"), reason)])
    return stage(table, store=store, options=ImportOptions(**options))


@pytest.mark.parametrize(
    ("words", "reason", "state", "code"),
    [
        ("Withdrawn", "Maternity", EnrolmentState.WITHDRAWN, "family"), ("Deferred", "too busy", EnrolmentState.DEFERRED, "workload"),
        ("Rejected", "Not eligible", EnrolmentState.REJECTED, "not_eligible"),
    ],
)  # fmt: skip
def test_a_reason_in_the_file_lets_a_state_be_taken_that_needs_one(
    office: Store, words: str, reason: str, state: EnrolmentState, code: str
) -> None:
    save(with_reason(office, DORA.replace("Booked", words), reason), store=office)
    with office.reading() as look:
        (kept,) = look.every(Enrolment)
    assert (kept.state, kept.reason_code, kept.problems()) == (state, code, ())
    again = with_reason(office, DORA.replace("Booked", words), reason)
    assert again.counts["unchanged"] == 1


def test_someone_active_withdraws_for_a_reason_and_a_word_that_is_no_reason_is_told(office: Store) -> None:
    save(with_reason(office, DORA.replace("Booked", "Active"), ""), store=office)
    unknown = with_reason(office, DORA.replace("Booked", "Withdrawn"), "The eels")
    assert unknown.counts["unchanged"] == 1
    assert {message.code for message in unknown.messages_of(2)} == {"reason", "state"}
    save(with_reason(office, DORA.replace("Booked", "Withdrawn"), "new job"), store=office)
    with office.reading() as look:
        assert [(one.state, one.reason_code) for one in look.every(Enrolment)] == [(EnrolmentState.WITHDRAWN, "new_post")]


def test_a_reason_beside_a_state_that_needs_none_is_not_kept(office: Store) -> None:
    save(with_reason(office, DORA, "Health"), store=office)
    with office.reading() as look:
        assert [one.reason_code for one in look.every(Enrolment)] == [""]


def test_someone_rejected_comes_back_only_where_it_is_ticked_and_then_without_a_contradiction(office: Store) -> None:
    save(with_reason(office, DORA.replace("Booked", "Rejected"), "full"), store=office)
    again = DORA.replace("Booked", "Waiting list")
    assert brought(office, again).counts["unchanged"] == 1
    save(brought(office, again, taken=frozenset({2})), store=office)
    with office.reading() as look:
        assert [(one.state, one.approval, one.problems()) for one in look.every(Enrolment)] == [
            (EnrolmentState.WAITLISTED, Approval.PENDING, ())
        ]


def test_a_list_that_names_no_school_and_no_state_takes_everyone_as_having_applied(office: Store) -> None:
    row = ("Stepping Up", "Spring 2027", "Dora Quill", "dora@lark.example")
    table = TableInMemory(("Programme", "Cohort", "Participant", "Email"), [row])
    staging = stage(table, "bookings", store=office)
    assert staging.rows[0].verdict is Verdict.CREATED
    save(staging, store=office)
    assert states(office) == {"Dora Quill": EnrolmentState.APPLIED}
    with office.reading() as look:
        assert not list(look.every(Appointment))
