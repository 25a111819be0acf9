"""Rules that need other records: what one record's own `problems()` cannot know. The rules themselves stand in `domain`."""

from collections.abc import Sequence
from dataclasses import MISSING, fields
from functools import singledispatch
from typing import Any

from leaddesk.application.ports import Reading
from leaddesk.application.vocabularies import Vocabulary
from leaddesk.domain.cohorts import Attendance, Session
from leaddesk.domain.designations import check_designation
from leaddesk.domain.enrolment import Enrolment, check_outcome
from leaddesk.domain.failures import NotAccepted, Problem
from leaddesk.domain.groups import GroupMembership, check_membership
from leaddesk.domain.inspections import Inspection, InspectionGrade
from leaddesk.domain.judgements import check_framework, check_grades, check_kind
from leaddesk.domain.leaders import Appointment, Designation
from leaddesk.domain.needs import SupportNeed, check_repeated
from leaddesk.domain.networks import NetworkMember, check_member
from leaddesk.domain.partnerships import (
    Partnership,
    PartnershipParticipant,
    check_begun,
    check_participant,
    check_reviewed,
    check_supported,
)
from leaddesk.domain.posts import check_same_post
from leaddesk.domain.records import Record
from leaddesk.domain.reviews import Objective, ObjectiveRating, Review, check_number
from leaddesk.domain.schools import Circumstance, LinkOfficer, School, SupportCategory, check_one_at_a_time
from leaddesk.domain.values import check_same_whole
from leaddesk.domain.vocabulary import Term


def accept(record: Record, reading: Reading) -> None:
    """Raise NotAccepted with everything that an officer must mend before this record can be kept."""
    refuse(own_problems(record) or against_others(record, reading))


def own_problems(record: Any) -> tuple[Problem, ...]:
    """What a record asks of itself; first that everything it cannot be without is chosen."""
    missing = tuple(
        Problem(field.name, "Nothing is chosen here.", "Choose one from the list.")
        for field in fields(record)
        if "refers_to" in field.metadata and field.default is MISSING and getattr(record, field.name) is None
    )
    said: tuple[Problem, ...] = record.problems() if hasattr(record, "problems") else ()
    return (*missing, *said)


def refuse(problems: tuple[Problem, ...]) -> None:
    """Raise NotAccepted when there are problems."""
    if problems:
        raise NotAccepted(problems)


@singledispatch
def against_others(_record: Record, _reading: Reading) -> tuple[Problem, ...]:
    """What speaks against a record in view of the others; nothing for most kinds."""
    return ()


@against_others.register
def _(record: SupportCategory, reading: Reading) -> tuple[Problem, ...]:
    return check_one_at_a_time(record, reading.find(SupportCategory, school=record.school), "a support category")


@against_others.register
def _(record: LinkOfficer, reading: Reading) -> tuple[Problem, ...]:
    return check_one_at_a_time(record, reading.find(LinkOfficer, school=record.school), "a link officer")


@against_others.register
def _(record: Circumstance, reading: Reading) -> tuple[Problem, ...]:
    same = reading.find(Circumstance, school=record.school, kind_code=record.kind_code)
    return check_one_at_a_time(record, same, "this circumstance")


@against_others.register
def _(record: GroupMembership, reading: Reading) -> tuple[Problem, ...]:
    return check_membership(record, reading.find(GroupMembership, school=record.school))


@against_others.register
def _(record: Appointment, reading: Reading) -> tuple[Problem, ...]:
    return check_same_post(record, reading.find(Appointment, person=record.person))


@against_others.register
def _(record: Designation, reading: Reading) -> tuple[Problem, ...]:
    scheme = next(iter(reading.find(Term, list_name="designation_schemes", code=record.scheme_code)), None)
    if scheme is None:
        return (Problem("scheme_code", "This scheme is not in the list.", "Choose one, or add it to the vocabulary."),)
    return check_designation(record, scheme)


@against_others.register
def _(record: PartnershipParticipant, reading: Reading) -> tuple[Problem, ...]:
    partnership = reading.get(Partnership, record.partnership)
    return (
        *check_participant(record, reading.find(PartnershipParticipant, partnership=record.partnership)),
        *(check_supported(partnership, [record]) if partnership else ()),
    )


@against_others.register
def _(record: Partnership, reading: Reading) -> tuple[Problem, ...]:
    school = reading.get(School, record.school) if record.school is not None else None
    held = reading.get(Partnership, record.uid)
    has_review = bool(reading.count(Review, partnership=record.uid))
    return (
        *(check_reviewed(record, held, has_review=has_review) if held is not None else ()),
        *check_supported(record, reading.find(PartnershipParticipant, partnership=record.uid)),
        *(check_begun(record, is_open=school.is_open) if school is not None else ()),
    )


@against_others.register
def _(record: Enrolment, reading: Reading) -> tuple[Problem, ...]:
    held = reading.get(Enrolment, record.uid)
    return () if held is None else check_outcome(record, held)


@against_others.register
def _(record: ObjectiveRating, reading: Reading) -> tuple[Problem, ...]:
    review, objective = reading.get(Review, record.review), reading.get(Objective, record.objective)
    if review is None or objective is None:
        return ()
    return check_same_whole("objective", review.partnership, objective.partnership, "partnership")


@against_others.register
def _(record: Attendance, reading: Reading) -> tuple[Problem, ...]:
    session, enrolment = reading.get(Session, record.session), reading.get(Enrolment, record.enrolment)
    if session is None or enrolment is None:
        return ()
    return check_same_whole("enrolment", session.cohort, enrolment.cohort, "cohort")


@against_others.register
def _(record: NetworkMember, reading: Reading) -> tuple[Problem, ...]:
    return check_member(record, reading.find(NetworkMember, network=record.network))


@against_others.register
def _(record: SupportNeed, reading: Reading) -> tuple[Problem, ...]:
    return check_repeated(record, reading.find(SupportNeed, school=record.school))


@against_others.register
def _(record: Review, reading: Reading) -> tuple[Problem, ...]:
    return check_number(record, reading.find(Review, partnership=record.partnership))


def check_inspection(
    inspection: Inspection, grades: tuple[InspectionGrade, ...], reading: Reading
) -> tuple[Problem, ...]:
    """What speaks against an inspection with its grades, under the framework it names."""
    return problems_of_inspection(inspection, grades, Vocabulary.of(reading))


def problems_of_inspection(inspection: Inspection, grades: Sequence[InspectionGrade], words: Vocabulary) -> tuple[Problem, ...]:
    """The same, for many inspections under one reading of the lists."""
    framework = words.term("inspection_frameworks", inspection.framework_code)
    return (
        *inspection.problems(),
        *check_framework(inspection, framework),
        *check_kind(inspection, grades),
        *check_grades(inspection, grades, words.terms("inspection_areas"), words.terms("inspection_grades")),
    )
