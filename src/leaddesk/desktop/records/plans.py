"""Which form edits which kind of record, what it offers to choose from, and which use case keeps it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.describing.words import enum_in_words
from leaddesk.application.descriptions import description_of
from leaddesk.application.keeping import amend, record
from leaddesk.application.leaders import Newcomer, record_appointment
from leaddesk.application.ports import Store
from leaddesk.application.schools import amend_school, record_link_officer, record_school, record_support_category
from leaddesk.application.vocabularies import PARENT_LISTS, amend_term, record_term
from leaddesk.desktop.kit.binder import Binder, Choices
from leaddesk.desktop.kit.compiled import CompiledForm, form_of
from leaddesk.desktop.kit.form_fields import Choice
from leaddesk.desktop.records.choosing import Choosing
from leaddesk.domain.cohorts import Attendance
from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.leaders import (
    Appointment,
    Basis,
    CareerIntention,
    Designation,
    DesignationStatus,
    HeadshipModel,
    Person,
    Vacancy,
)
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Strategy
from leaddesk.domain.posts import implied_by_role
from leaddesk.domain.reviews import ObjectiveRating, Rating
from leaddesk.domain.schools import Circumstance, LinkOfficer, School, SupportCategory
from leaddesk.domain.vocabulary import Term

Prepare = Callable[[QWidget, Binder[Any], Choosing], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """How one kind of record is edited; `noun` stands on the button: "Save school"."""

    form: Callable[[], CompiledForm]
    noun: str
    choices: Callable[[Any, Choosing], Choices] = lambda _record, _offer: {}
    add: Callable[..., Changes] = record
    amend: Callable[..., Changes] = amend
    prepare: Prepare | None = None


MODEL_WORDS = {
    HeadshipModel.NONE: "Not a headship",
    HeadshipModel.SOLE: "Headteacher",
    HeadshipModel.CO_HEAD: "Co-head or job share",
    HeadshipModel.EXECUTIVE: "Executive head",
    HeadshipModel.ASSOCIATE: "Associate head",
    HeadshipModel.HEAD_OF_SCHOOL: "Head of school",
}


def post_choices(post: Appointment | Newcomer, offer: Choosing) -> dict[str, list[Choice]]:
    """What a post's form offers."""
    return {
        "role_code": offer.terms("roles", post.role_code),
        "tier_code": offer.terms("tiers", post.tier_code),
        "basis": [Choice(basis, basis.value.capitalize()) for basis in Basis],
        "headship_model": [Choice(model, words) for model, words in MODEL_WORDS.items()],
        "is_first_headship": [Choice(None, "Not known"), Choice(True, "Yes"), Choice(False, "No")],
    }


def _post_with_places(post: Appointment, offer: Choosing) -> Choices:
    places = {"school": offer.schools(post.school), "organisation": offer.organisations(post.organisation)}
    return {**post_choices(post, offer), **places}


def follow_role(form: QWidget, binder: Binder[Any], offer: Choosing) -> None:
    """Choosing a role fills in the tier, headship and basis that it brings with it; the officer may change each."""
    combo = form.findChild(QComboBox, "role_code")
    if combo is None:
        return

    def fill() -> None:
        role = offer.words.term("roles", str(combo.currentData() or ""))
        if role is None:
            return
        tier, model, basis = implied_by_role(role)
        for name, value in (("tier_code", tier), ("headship_model", model), ("basis", basis)):
            if name in binder.fields:  # a vacancy has no basis
                binder.fields[name].show(value)

    combo.activated.connect(lambda _at: fill())


def _school(school: School, offer: Choosing) -> Mapping[str, list[Choice]]:
    return {
        "type_code": offer.terms("establishment_types", school.type_code),
        "phase_code": offer.terms("phases", school.phase_code),
        "status_code": offer.terms("establishment_statuses", school.status_code),
        "la_code": offer.authorities(school),
    }


_STATUS_WORDS = {status: status.value.replace("_", " ").capitalize() for status in DesignationStatus}


def titles(offer: Choosing) -> list[Choice]:
    """Titles of people, none first."""
    return [Choice("", ""), *(Choice(choice.words, choice.words) for choice in offer.terms("name_titles", blank=None))]


def _term_parents(term: Term, offer: Choosing) -> Choices:
    parents = offer.words.terms(PARENT_LISTS.get(term.list_name, "")).values()
    return {"parent": [Choice("", "Nothing"), *(Choice(t.code, t.label) for t in parents)]}


def _amend_term(made: Term, *, store: Store, was: Term) -> Changes:
    """Terms have a verb of their own, which takes no former state."""
    del was
    return amend_term(made, store=store)


PLANS: dict[type[Any], Plan] = {
    School: Plan(form_of("school"), "school", _school, record_school, amend_school),
    Person: Plan(form_of("person"), "leader", lambda _person, offer: {"title": titles(offer)}),
    Appointment: Plan(form_of("appointment"), "post", _post_with_places, record_appointment, prepare=follow_role),
    Vacancy: Plan(
        form_of("vacancy"),
        "vacancy",
        lambda v, offer: {
            "school": offer.schools(v.school)[1:],
            "role_code": offer.terms("roles", v.role_code),
            "tier_code": offer.terms("tiers", v.tier_code),
            "reason_code": offer.terms("vacancy_reasons", v.reason_code),
        },
        prepare=follow_role,
    ),
    Designation: Plan(
        form_of("designation"),
        "designation",
        lambda _d, offer: {
            "scheme_code": [Choice(t.code, t.label) for t in offer.words.terms("designation_schemes").values()],
            "status": [Choice(status, words) for status, words in _STATUS_WORDS.items()],
        },
    ),
    CareerIntention: Plan(
        form_of("career_intention"),
        "intention",
        lambda i, offer: {"tier_code": offer.terms("tiers", i.tier_code), "readiness": offer.terms("readiness", blank=None)},
    ),
    Circumstance: Plan(
        form_of("circumstance"), "circumstance", lambda c, offer: {"kind_code": offer.terms("circumstances", c.kind_code, blank=None)}
    ),
    SupportCategory: Plan(
        form_of("support_category"),
        "category",
        lambda s, offer: {"category_code": offer.terms("support_categories", s.category_code, blank=None)},
        record_support_category,
    ),
    LinkOfficer: Plan(form_of("link_officer"), "link officer", add=record_link_officer),
    GroupMembership: Plan(form_of("group_membership"), "membership", lambda _m, offer: {"group": offer.groups()}),
    SchoolGroup: Plan(form_of("school_group"), "group", lambda g, offer: {"kind_code": offer.terms("group_types", g.kind_code)}),
    ContactNote: Plan(form_of("contact_note"), "note", lambda n, offer: {"channel_code": offer.terms("contact_channels", n.channel_code)}),
    Organisation: Plan(
        form_of("organisation"), "organisation", lambda o, offer: {"kind_code": offer.terms("organisation_kinds", o.kind_code)}
    ),
    Strategy: Plan(form_of("strategy"), "strategy", lambda s, offer: {"code": offer.terms("strategies", s.code)}),
    Term: Plan(form_of("term"), "term", _term_parents, record_term, _amend_term),
    Attendance: Plan(
        form_of("attendance"), "attendance", lambda a, offer: {"session": offer.sessions(a), "enrolment": offer.participants(a)}
    ),
    ObjectiveRating: Plan(
        form_of("objective_rating"),
        "rating",
        lambda r, offer: {
            "review": offer.reviews(r),
            "objective": offer.objectives(r),
            "rating": [Choice(rating, enum_in_words(rating)) for rating in Rating],
        },
    ),
}


class _ByMarks(Mapping[str, Sequence[Choice]]):
    """What a form offers by the marks of the record's own fields; read only for fields that the form shows."""

    def __init__(self, record: Any, offer: Choosing) -> None:
        self._record, self._offer = record, offer
        self._marked = {f.name: f for f in fields(record) if "refers_to" in f.metadata or "coded_in" in f.metadata}

    def __getitem__(self, name: str) -> Sequence[Choice]:
        field, value = self._marked[name], getattr(self._record, name)
        if list_name := field.metadata.get("coded_in"):
            return self._offer.terms(list_name, value)
        blank = "None" if field.default is None else None
        return self._offer.records(field.metadata["refers_to"], value, blank=blank)

    def __iter__(self) -> Iterator[str]:
        return iter(self._marked)

    def __len__(self) -> int:
        return len(self._marked)


def plan_of(kind: type[Any]) -> Plan:
    """How a kind of record is edited: by its own plan, or by the marks of its fields and its description."""
    if kind in PLANS:
        return PLANS[kind]
    return Plan(form_of(kind.KIND), description_of(kind.KIND).noun, _ByMarks)


def keep(plan: Plan, made: Any, was: Any, *, is_new: bool, store: Store) -> Changes:
    """Keep what a form holds, by the plan's own verb."""
    if is_new:
        return plan.add(made, store=store)
    return plan.amend(made, store=store, was=was)
