"""Every kind of record there is, in an order in which each refers only to kinds before it."""

from leaddesk.domain.cohorts import Attendance, Cohort, Session
from leaddesk.domain.enrolment import Enrolment
from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.guidance import Guidance, KeyContact
from leaddesk.domain.imports import ImportBatch, ImportMessage, ImportRecipe, PossibleDuplicate
from leaddesk.domain.inspections import Inspection, InspectionGrade
from leaddesk.domain.leaders import Appointment, CareerIntention, Designation, Person, Vacancy
from leaddesk.domain.needs import CapacityOffer, DevelopmentNeed, SupportNeed
from leaddesk.domain.networks import Meeting, MeetingAction, Network, NetworkMember
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.partnerships import DaysEntry, Partnership, PartnershipParticipant
from leaddesk.domain.pathways import Programme, ProgrammeFacet, ProgrammePhase, ProgrammePoint, ProgrammeProvider, Strategy
from leaddesk.domain.practice import EffectivePractice
from leaddesk.domain.publications import Publication, Setting
from leaddesk.domain.records import Record
from leaddesk.domain.recruitment import Incentive, RecruitmentReview
from leaddesk.domain.reviews import Objective, ObjectiveRating, Review, Visit
from leaddesk.domain.schools import Circumstance, LinkOfficer, School, SchoolLink, SupportCategory
from leaddesk.domain.tags import Tag
from leaddesk.domain.vocabulary import Term

RECORD_TYPES: tuple[type[Record], ...] = (
    Term, Setting, Organisation, School, SchoolLink, SchoolGroup, GroupMembership, Circumstance, SupportCategory, LinkOfficer,
    Inspection, InspectionGrade, Person, Appointment, Vacancy, Designation, CareerIntention, ContactNote, Tag, Strategy, Programme,
    ProgrammeFacet, ProgrammePoint, ProgrammeProvider, ProgrammePhase, Cohort, Session, Enrolment, Attendance, SupportNeed,
    DevelopmentNeed, CapacityOffer, Partnership, PartnershipParticipant, DaysEntry, Objective, Visit, Review, ObjectiveRating,
    Network, NetworkMember, Meeting, MeetingAction, KeyContact, Guidance, EffectivePractice, Incentive, RecruitmentReview,
    ImportBatch, ImportMessage, ImportRecipe, PossibleDuplicate, Publication,
)  # fmt: skip

RECORD_TYPE_OF: dict[str, type[Record]] = {kind.KIND: kind for kind in RECORD_TYPES}
