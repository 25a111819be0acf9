"""Two records of one person made one: which fields differ, what the person is called then, and what was told twice."""

from collections.abc import Collection, Iterable
from dataclasses import fields, replace
from datetime import date
from functools import singledispatch
from typing import Any, TypeVar, cast

from leaddesk.domain.cells import folded
from leaddesk.domain.enrolment import Enrolment
from leaddesk.domain.failures import Problem
from leaddesk.domain.imports import PossibleDuplicate
from leaddesk.domain.leaders import Appointment, CareerIntention, Designation, Person
from leaddesk.domain.networks import NetworkMember
from leaddesk.domain.partnerships import PartnershipParticipant
from leaddesk.domain.posts import check_same_post
from leaddesk.domain.records import Record

R = TypeVar("R", bound=Record)
CHOOSABLE = ("title", "first_name", "last_name", "preferred_name", "honours", "pronouns", "email", "phone", "trn")


def check_joinable(kept: Person, gone: Person) -> tuple[Problem, ...]:
    """What speaks against two being one: a teacher reference number belongs to one person for life."""
    if kept.uid == gone.uid:
        return (Problem("", "This is one record already.", "Choose two."),)
    if kept.trn and gone.trn and kept.trn != gone.trn:
        return (Problem("trn", "Each has a teacher reference number of their own.", "Correct the wrong one first, or keep them apart."),)
    return ()


def joined_person(kept: Person, gone: Person, from_gone: Collection[str] = ()) -> Person:
    """One person of two: ours where both say something, unless `from_gone` names the field; blanks filled; no name is forgotten."""
    chosen: dict[str, Any] = {
        field: getattr(gone, field) for field in CHOOSABLE if getattr(gone, field) and (field in from_gone or not getattr(kept, field))
    }
    joined = replace(
        kept, **chosen, has_left=kept.has_left and gone.has_left, is_deceased=kept.is_deceased or gone.is_deceased
    )
    return replace(joined, former_names=", ".join(_other_names(joined, kept, gone)))


def _other_names(joined: Person, *people: Person) -> list[str]:
    """Every name that either was known by and that is not the name now, each once, so that a file naming it finds the person."""
    present = {folded(f"{first}{joined.last_name}") for first in (joined.first_name, joined.preferred_name) if first}
    names: dict[str, str] = {}
    for person in people:
        for name in (*person.former_names.split(","), f"{person.first_name} {person.last_name}"):
            if name.strip() and folded(name) not in present:
                names.setdefault(folded(name), name.strip())
    return list(names.values())


_NEVER_FILLED = frozenset({"uid", "end_earliest", "end_latest", "left_on"})  # a blank end says that it goes on


def filled(record: R, other: R) -> R:
    """A record with its blanks filled from another that tells the same; an enrolment stays as it is, its state belongs together."""
    if isinstance(record, Enrolment):
        return record
    blank: dict[str, Any] = {
        field.name: getattr(other, field.name) for field in fields(cast(Any, record))
        if field.name not in _NEVER_FILLED and getattr(record, field.name) in (None, "") and getattr(other, field.name) not in (None, "")
    }  # fmt: skip
    return cast(R, replace(cast(Any, record), **blank))


def check_told_twice(record: Record, other: Record) -> tuple[Problem, ...]:
    """What speaks against keeping one of two that tell the same: two enrolments of which nobody knows which is right."""
    if isinstance(record, Enrolment) and isinstance(other, Enrolment) and record.state != other.state:
        return (Problem("", "Both are enrolled on the same cohort, in different states.", "Amend or remove one of the two first."),)
    return ()


def told_twice(record: R, others: Iterable[R]) -> R | None:
    """The one among others that tells the same of a person, by its natural key or by the rules of its kind."""
    strangers = (other for other in others if other.uid != record.uid)
    return next((other for other in strangers if _same_key(record, other) or _says_the_same(record, other)), None)


def _same_key(one: Record, other: Record) -> bool:
    key = cast(Any, one).KEEPING.key
    values = [(getattr(one, name), getattr(other, name)) for name in key]
    return bool(values) and all(mine is not None and mine == theirs for mine, theirs in values)


@singledispatch
def _says_the_same(_one: Record, _other: Any) -> bool:
    return False


@_says_the_same.register
def _(one: Appointment, other: Any) -> bool:
    is_same_title = bool(one.role_code) or folded(one.job_title) == folded(other.job_title)
    return is_same_title and bool(check_same_post(one, [other]))


@_says_the_same.register
def _(one: Designation, other: Any) -> bool:
    is_same_day = one.valid_from == other.valid_from or None in (one.valid_from, other.valid_from)
    return one.scheme_code == other.scheme_code and is_same_day


@_says_the_same.register
def _(one: CareerIntention, other: Any) -> bool:
    return (one.tier_code, one.stated_on) == (other.tier_code, other.stated_on)


@_says_the_same.register
def _(one: NetworkMember, other: Any) -> bool:
    days = [(each.joined_on or date.min, each.left_on or date.max) for each in (one, other)]
    return bool(one.network == other.network) and days[0][0] < days[1][1] and days[1][0] < days[0][1]


@_says_the_same.register
def _(one: PartnershipParticipant, other: Any) -> bool:
    return (one.partnership, one.side) == (other.partnership, other.side)


@_says_the_same.register
def _(one: PossibleDuplicate, other: Any) -> bool:
    return {one.first, one.second} == {other.first, other.second}
