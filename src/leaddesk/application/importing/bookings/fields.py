"""How a list of programme bookings is headed: a provider's list of delegates, or the answers to a booking form."""

from leaddesk.application.importing.kinds import Field, Shape

FIELDS: tuple[Field, ...] = (
    Field("programme", ("Programme", "Programme title", "Course", "Course title", "Which programme", "Programme name",
                        "Which programme would you like to book", "Which programme would you like to apply for",
                        "Which programme would you like to join", "Which programme would you like to attend", "Training",
                        "Event"), is_needed=True),
    Field("cohort", ("Cohort", "Cohort name", "Group", "Which cohort", "Which cohort would you prefer", "Intake")),
    Field("cohort_start", ("Cohort start", "Cohort start date", "Programme start", "Course date", "First session"), Shape.DATE),
    Field("urn", ("URN", "School URN"), Shape.URN),
    Field("dfe_number", ("DfE number", "DfE no", "LAESTAB", "School number")),
    Field("school", ("School", "School name", "Name of school", "Organisation", "Name of organisation", "Workplace", "Academy",
          "Establishment", "Setting", "Name of setting"), keeps_words=True),
    Field("postcode", ("Postcode", "School postcode")),
    Field("title", ("Title", "Salutation")),
    Field("first_name", ("First name", "Forename", "Given name", "First names"), Shape.NAME, keeps_words=True),
    Field("last_name", ("Last name", "Surname", "Family name"), Shape.NAME, keeps_words=True),
    Field("name", ("Name", "Full name", "Delegate", "Delegate name", "Participant", "Participant name", "Attendee", "Attendee name",
                   "Name of delegate", "Name of participant", "Your name"), Shape.NAME, keeps_words=True),
    Field("trn", ("TRN", "Teacher reference number")),
    Field("job_title", ("Job title", "Post", "Position", "Role", "Job role", "Current role"), keeps_words=True),
    Field("email", ("Email", "E-mail", "Work email", "Email address", "Delegate email", "Participant email", "Contact email")),
    Field("own_email", ("Personal email", "Personal e-mail", "Own email")),
    Field("phone", ("Phone", "Telephone", "Work phone", "Contact number"), Shape.PHONE),
    Field("state", ("Status", "Booking status", "State", "Enrolment status", "Place", "Application status")),
    Field("reason", ("Reason", "Reason for withdrawal", "Withdrawal reason", "Reason for deferral", "Deferral reason",
                     "Reason for rejection", "Reason for status", "Reason code", "Why")),
    Field("booked_on", ("Booked on", "Date booked", "Booking date", "Completion time", "Date of booking", "Applied on", "Date applied"),
          Shape.DATE),
    Field("funding", ("Funding", "Funded by", "Funding source", "Payment", "How will your place be funded")),
    Field("note", ("Note", "Notes", "Comments", "Anything else",
                   "Is there anything else you would like to tell us")),
)  # fmt: skip

ENOUGH = (frozenset({"first_name", "last_name", "programme"}), frozenset({"name", "programme"}))
FOREIGN = frozenset({"designation", "scheme", "award", "delivery mode", "aims", "issue", "supporting school", "partnership"})
"""Headings of other kinds; a catalogue of programmes has aims and modes of delivery."""
