"""Programmes, their cohorts and sessions, and who is on what."""

from leaddesk.application.finding import Column, ListDefinition, Shape
from leaddesk.application.lists.parts import UID

PROGRAMMES = ListDefinition(
    kind="programmes",
    heading="Programmes",
    record_kind="programme",
    sort="title",
    concerns=("programme", "programme_facet", "programme_provider", "organisation", "strategy"),
    empty_words="No programmes yet. Add the first one, or import a catalogue.",
    columns=(
        Column("title", "Programme", Shape.TEXT, 40),
        Column("status", "Status", Shape.CHOICE, 12),
        Column("tier_names", "For", Shape.TEXT, 28, can_sort=False),
        Column("rung_names", "Rung", Shape.TEXT, 22, can_sort=False),
        Column("tiers", "Codes of tiers", Shape.CODES, 22, is_shown=False, can_sort=False),
        Column("rungs", "Codes of rungs", Shape.CODES, 18, is_shown=False, can_sort=False),
        Column("delivery", "How", Shape.TEXT, 22, is_shown=False, can_sort=False),
        Column("run_by", "Run by", Shape.CHOICE, 26, is_shown=False),
        Column("delivered_by", "Delivered by", Shape.TEXT, 30, is_shown=False, can_sort=False),
        Column("strategy", "Strategy", Shape.CHOICE, 26, is_shown=False),
        Column("dates", "Dates", Shape.TEXT, 22, is_shown=False, can_sort=False),
        Column("cost", "Cost", Shape.TEXT, 12, can_sort=False),
        Column("book_by", "Book by", Shape.DATE, 12),
        Column("contact_team", "Contact", Shape.TEXT, 20, is_shown=False, can_sort=False),
        UID,
    ),
)


COHORTS = ListDefinition(
    kind="cohorts",
    heading="Cohorts",
    record_kind="cohort",
    sort="starts_on",
    descending=True,
    concerns=("cohort", "programme", "enrolment"),
    empty_words="No cohorts yet. Add one when a programme has dates.",
    columns=(
        Column("name", "Cohort", Shape.TEXT, 26),
        Column("programme", "Programme", Shape.TEXT, 36),
        Column("status", "Status", Shape.CHOICE, 12),
        Column("starts_on", "Starts", Shape.DATE, 12),
        Column("ends_on", "Ends", Shape.DATE, 12, is_shown=False),
        Column("apply_by", "Book by", Shape.DATE, 12),
        Column("people", "People", Shape.NUMBER, 8),
        Column("places_max", "Places", Shape.NUMBER, 8),
        Column("academic_year", "Year", Shape.CHOICE, 10, is_shown=False),
        Column("mode", "How", Shape.CHOICE, 12, is_shown=False),
        Column("venue", "Venue", Shape.TEXT, 24, is_shown=False, can_sort=False),
        Column("facilitators", "Facilitators", Shape.TEXT, 24, is_shown=False, can_sort=False),
        UID,
    ),
)

SESSIONS = ListDefinition(
    kind="sessions",
    heading="Sessions",
    record_kind="session",
    sort="held_on",
    concerns=("session", "cohort", "programme"),
    empty_words="No sessions yet. Add them on a cohort's page.",
    columns=(
        Column("held_on", "Date", Shape.DATE, 12),
        Column("starts", "From", Shape.TEXT, 7, can_sort=False),
        Column("ends", "To", Shape.TEXT, 7, is_shown=False, can_sort=False),
        Column("topic", "Topic", Shape.TEXT, 30),
        Column("programme", "Programme", Shape.TEXT, 34),
        Column("cohort", "Cohort", Shape.TEXT, 24),
        Column("venue", "Venue", Shape.TEXT, 24, can_sort=False),
        Column("facilitator", "Facilitator", Shape.TEXT, 22, is_shown=False, can_sort=False),
        UID,
    ),
)

ENROLMENTS = ListDefinition(
    kind="enrolments",
    heading="Who is on what",
    record_kind="enrolment",
    sort="person",
    concerns=("enrolment", "person", "cohort", "programme", "appointment"),
    empty_words="Nobody is enrolled yet. Enrol leaders on a cohort's page.",
    columns=(
        Column("person", "Leader", Shape.TEXT, 26),
        Column("school", "School", Shape.TEXT, 32),
        Column("programme", "Programme", Shape.TEXT, 36),
        Column("cohort", "Cohort", Shape.TEXT, 22),
        Column("state", "State", Shape.CHOICE, 13),
        Column("state_since", "Since", Shape.DATE, 12),
        Column("approval", "Approval", Shape.CHOICE, 11, is_shown=False),
        Column("training", "Training", Shape.CHOICE, 12, is_shown=False),
        Column("outcome", "Outcome", Shape.CHOICE, 12, is_shown=False),
        Column("answer_by", "Answer by", Shape.DATE, 12, is_shown=False),
        Column("funding_code", "Paid by", Shape.CHOICE, 16, is_shown=False),
        Column("leader", "Leader's identity", Shape.IDENTITY, 36, is_shown=False, can_sort=False),
        UID,
    ),
)

STRATEGIES = ListDefinition(
    kind="strategies",
    heading="Strategies",
    record_kind="strategy",
    sort="name",
    concerns=("strategy", "programme"),
    empty_words="No strategy yet. Add the one that your programmes serve.",
    columns=(
        Column("name", "Strategy", Shape.TEXT, 40),
        Column("starts_on", "From", Shape.DATE, 12),
        Column("ends_on", "To", Shape.DATE, 12),
        Column("programmes", "Programmes", Shape.NUMBER, 11),
        Column("parent_initiative", "Strand of", Shape.TEXT, 24),
        Column("is_historic", "Historic", Shape.YES_NO, 9),
        UID,
    ),
)

LISTS = (STRATEGIES, PROGRAMMES, COHORTS, SESSIONS, ENROLMENTS,)
