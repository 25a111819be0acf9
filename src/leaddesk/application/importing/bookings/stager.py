"""Takes the rows of a list of bookings: the leader, matched as in a return, and how far each has come with a cohort."""

from collections import Counter
from dataclasses import replace
from datetime import date
from uuid import UUID

from leaddesk.application.importing.bookings.courses import Courses
from leaddesk.application.importing.comparing import changes_of, keep, with_values
from leaddesk.application.importing.people.job_titles import JobTitles
from leaddesk.application.importing.people.matching import Claim
from leaddesk.application.importing.people.posts import PostCells, Posts
from leaddesk.application.importing.people.row_stager import PeopleRowStager, school_cells
from leaddesk.application.importing.row_stager import verdict_of
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.school_matching import SchoolCells
from leaddesk.application.importing.staging import CellChange, ImportOptions, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.importing.told import Told
from leaddesk.application.ports import Reading
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.cells import folded
from leaddesk.domain.cohorts import Cohort
from leaddesk.domain.enrolment import REASONED, Enrolment, EnrolmentState, Outcome, Training, check_outcome, may_follow, stepped
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

_S = EnrolmentState
_STATE_WORDS = {
    "booked": _S.ACCEPTED, "confirmed": _S.ACCEPTED, "accepted": _S.ACCEPTED, "placeconfirmed": _S.ACCEPTED, "yes": _S.ACCEPTED,
    "offered": _S.OFFERED, "placeoffered": _S.OFFERED, "applied": _S.APPLIED, "application": _S.APPLIED, "requested": _S.APPLIED,
    "pending": _S.APPLIED, "received": _S.APPLIED, "submitted": _S.APPLIED, "nominated": _S.NOMINATED, "endorsed": _S.ENDORSED,
    "interested": _S.EXPRESSED, "expressionofinterest": _S.EXPRESSED, "waitinglist": _S.WAITLISTED, "waitlist": _S.WAITLISTED,
    "waitlisted": _S.WAITLISTED, "reserve": _S.WAITLISTED, "active": _S.ACTIVE, "started": _S.ACTIVE, "inprogress": _S.ACTIVE,
    "attending": _S.ACTIVE, "ontrack": _S.ACTIVE, "completed": _S.COMPLETED, "complete": _S.COMPLETED, "finished": _S.COMPLETED,
    "attended": _S.COMPLETED, "declined": _S.DECLINED, "cancelled": _S.CANCELLED, "canceled": _S.CANCELLED,
    "transferred": _S.TRANSFERRED, "expired": _S.EXPIRED, "lapsed": _S.EXPIRED, "deferred": _S.DEFERRED, "withdrawn": _S.WITHDRAWN,
    "withdrew": _S.WITHDRAWN, "droppedout": _S.WITHDRAWN, "rejected": _S.REJECTED, "unsuccessful": _S.REJECTED,
}  # fmt: skip
_BEGUN = frozenset({_S.ACTIVE, _S.COMPLETED})
_ORDER = (_S.EXPRESSED, _S.NOMINATED, _S.APPLIED, _S.ENDORSED, _S.WAITLISTED, _S.OFFERED, _S.ACCEPTED, _S.ACTIVE, _S.COMPLETED)


class BookingStager(PeopleRowStager):
    """Compares bookings with the enrolments held; one use per file."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, as_at: date) -> None:
        super().__init__(look, terms, rows, staging, options, as_at)
        self._courses = Courses(look, options)
        self._titles = JobTitles(terms["roles"], terms["tiers"])
        self._posts = Posts(look, self.people.known, staging, as_at, terms)
        self._held = {(one.cohort, one.person): one for one in look.every(Enrolment) if not one.voided_as}
        self._taken_up = Counter(cohort for (cohort, _), one in self._held.items() if one.holds_a_place)

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """A row's cohort, person and enrolment; planned at once."""
        told = row.values
        found = self._courses.find(told.get("programme") or "", told.get("cohort") or "", told.get("cohort_start"), row.number)
        if found.cohort is None:
            self.tell(Told(found.field, found.field, found.words))
            if found.question is not None:
                self.ask(found.question)
            return (Verdict.SKIPPED if found.is_left else Verdict.CONFLICT if found.question is not None else Verdict.REJECTED), []
        school = None
        if school_cells(row) != SchoolCells():
            place = self.school_of(row)
            if place.school is None:
                return place.verdict, []
            school = place.school
        person, is_new, changes = self._person(row, school, found.cohort)
        if person is None:
            return (Verdict.CONFLICT if self.is_waiting else Verdict.REJECTED), []
        return self._enrol(row, person, found.cohort, changes, is_new=is_new)

    def _person(self, row: TypedRow, school: School | None, cohort: Cohort) -> tuple[Person | None, bool, list[CellChange]]:
        named = self.names(row)
        if named.doubt or len(named.people) != 1 or not named.people[0].last:
            if not named.doubt:
                self.tell(Told("name", "no_name", "This row does not name one person. Give a first and a last name."))
            return None, False, []
        meaning = self._titles.meaning(named.job_title)
        work, (own, mailbox) = self.email(row, "email"), self.own_email(row)
        work = work or mailbox
        claim = Claim(
            named.people[0], trn=self.trn(row), emails=tuple(filter(None, (own, work))), place=school.uid if school else None,
            role_code=meaning.role.code if meaning.role else "", job_title=named.job_title, among=frozenset(self._enrolled(cohort)),
        )  # fmt: skip
        joined = self.join(claim, {"email": own})
        changes = list(joined.changes)
        if joined.person is not None and joined.is_new and school is not None:
            doubts: list[tuple[str, str]] = []
            cells = PostCells(meaning.role, meaning.tier_code, named.job_title, work, row.values.get("phone") or "")
            changes += self._posts.hold(joined.person, school, cells, doubts, row.number)
            for field, words in doubts:
                self.doubt(field, words)
        return joined.person, joined.is_new, changes

    def _enrolled(self, cohort: Cohort) -> set[UUID]:
        return {person for where, person in self._held if where == cohort.uid}

    def _enrol(
        self, row: TypedRow, person: Person, cohort: Cohort, changes: list[CellChange], *, is_new: bool
    ) -> tuple[Verdict, list[CellChange]]:
        held, reason = self._held.get((cohort.uid, person.uid)), self.code("reason", row.values.get("reason"), "enrolment_reasons")
        state = self._state(row, reason)
        doubts: list[tuple[str, str]] = []
        funding = self.code("funding", row.values.get("funding"), "funding_sources")
        values = {"funding_code": funding or None, "note": row.values.get("note") or None}
        if (state or (held.state if held else None)) in REASONED:
            values["reason_code"] = reason
        if held is None:
            new = stepped(Enrolment(uid=new_uid(), person=person.uid, cohort=cohort.uid), state or _S.APPLIED, self._day(row))
            new = with_values(new, changes_of(new, values))
            kept, _ = keep(new, None, self.plan, frozenset({"cohort", "state"}), doubts)
            found = [CellChange(Enrolment.KIND, "state", "", new.state)]
        else:
            new = held if state is None or not self._may_take(held, state, row) else self._brought_to(held, state, row)
            wanted = self.weighed(held, values, *self._cleared(row))
            kept, found = keep(with_values(new, wanted), held, self.plan, frozenset({"cohort", "state"}), doubts)
        for field, words in doubts:
            self.doubt("state" if field in ("reason_code", "approval", "outcome", "training") else field, words)
        if kept is None:
            return Verdict.CONFLICT, []
        self._note(kept, held, cohort)
        return verdict_of(held is None or is_new, [*changes, *found]), [*changes, *found]

    def _state(self, row: TypedRow, reason: str | None) -> EnrolmentState | None:
        words = row.values.get("state")
        if not words:
            return None
        found = _STATE_WORDS.get(folded(words))
        if found is None:
            self.doubt("state", f"“{words}” is no state of a booking that LeadDesk knows; it was left out.")
        elif found in REASONED and not reason:
            self.doubt("state", f"“{words}” needs a reason of the list. Give it in a column Reason, or amend the enrolment by hand.")
            return None
        return found

    def _may_take(self, held: Enrolment, state: EnrolmentState, row: TypedRow) -> bool:
        """Whether a state follows the one held; one that would go back is told, and taken only where the officer ticks the row."""
        if state is held.state:
            self.staging.newest.agree(held, ("state",))
            return False
        if said := check_outcome(self._brought_to(held, state, row), held):
            self.doubt("state", str(said[0]))
            return False
        is_further = held.state in _ORDER and state in _ORDER and _ORDER.index(state) > _ORDER.index(held.state)
        if row.number in self.options.taken or ((is_further or may_follow(held.state, state)) and not self._is_older(held)):
            return True
        words = f"This would go back from {held.standing.lower()} to {state.value}. Tick the row to take it all the same."
        self.tell(Told("state", "older", words))
        return False

    def _cleared(self, row: TypedRow) -> frozenset[str]:
        return frozenset("funding_code" if field == "funding" else field for field in self.cleared(row, "funding", "note"))

    def _is_older(self, held: Enrolment) -> bool:
        return self.staging.newest.day_of(held, "state", self.number) is not None

    def _brought_to(self, held: Enrolment, state: EnrolmentState, row: TypedRow) -> Enrolment:
        """The enrolment in another state; one that comes back from its end has no outcome yet."""
        return stepped(replace(held, outcome=Outcome.NONE, training=Training.NOT_STARTED), state, self._day(row))

    def _day(self, row: TypedRow) -> date:
        return row.values.get("booked_on") or self.as_at

    def _note(self, kept: Enrolment, held: Enrolment | None, cohort: Cohort) -> None:
        """Know of the enrolment; a cohort with more people than places is told, never decided."""
        self._held[kept.cohort, kept.person] = kept
        takes_one = kept.holds_a_place and (held is None or not held.holds_a_place)
        self._taken_up[cohort.uid] += takes_one
        if takes_one and cohort.places_max is not None and self._taken_up[cohort.uid] > cohort.places_max:
            words = f"{cohort.name} has {cohort.places_max} places, and this is number {self._taken_up[cohort.uid]}. Decide who waits."
            self.tell(Told("cohort", "full", words))
        begins = cohort.starts_on
        if kept.state in _BEGUN and (held is None or held.state is not kept.state) and begins is not None and begins > self.as_at:
            begun = f"{cohort.name} begins on {date_in_words(begins)}, and this row says {kept.state.value} already."
            self.tell(Told("state", "early", f"{begun} Check which cohort is meant."))
