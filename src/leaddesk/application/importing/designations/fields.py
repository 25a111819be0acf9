"""How a list of designations is headed."""

from leaddesk.application.importing.kinds import Field, Shape

FIELDS: tuple[Field, ...] = (
    Field("urn", ("URN", "School URN", "Home school URN"), Shape.URN),
    Field("dfe_number", ("DfE number", "DfE no", "LAESTAB", "School number")),
    Field("school", ("School", "School name", "Home school", "Base school", "Establishment", "Academy", "Setting"), keeps_words=True),
    Field("postcode", ("Postcode", "School postcode")),
    Field("title", ("Title", "Salutation")),
    Field("first_name", ("First name", "Forename", "Given name", "First names"), Shape.NAME, keeps_words=True),
    Field("last_name", ("Last name", "Surname", "Family name"), Shape.NAME, keeps_words=True),
    Field("name", ("Name", "Full name", "Leader", "Name of leader", "System leader", "Designee",
          "Staff name"), Shape.NAME, keeps_words=True),
    Field("trn", ("TRN", "Teacher reference number")),
    Field("job_title", ("Job title", "Post", "Position", "Current role", "Job", "Present post"), keeps_words=True),
    Field("email", ("Email", "E-mail", "Work email", "Email address", "Contact email")),
    Field("own_email", ("Personal email", "Personal e-mail", "Own email")),
    Field("phone", ("Phone", "Telephone", "Work phone"), Shape.PHONE),
    Field("scheme", ("Designation", "Designations", "Scheme", "Designation scheme", "Type of designation", "Designation type",
                     "System leader type", "System leader role", "Award", "Accreditation", "Status held",
          "Designation held"), is_needed=True),
    Field("specialisms", ("Specialism", "Specialisms", "Area of expertise", "Areas of expertise", "Expertise", "Specialist area",
          "Specialist areas", "Area of specialism")),
    Field("awarding_body", ("Awarded by", "Awarding body", "Designated by", "Designating body", "Accredited by", "Awarding organisation",
                            "Designation awarded by")),
    Field("valid_from", ("From", "Date from", "Valid from", "Start date", "Awarded on", "Date awarded", "Designated on", "Date designated",
                         "Designation date", "Date of award", "Award date", "Designated from", "Start of designation"), Shape.DATE),
    Field("valid_to", ("Until", "To", "Date to", "Valid to", "Valid until", "End date", "Expires", "Expiry date", "Expires on",
                       "Designated to", "Designated until", "Expiry", "End of designation", "Designation end date"), Shape.DATE),
    Field("status", ("Status", "Designation status", "Current status")),
    Field("evidence", ("Evidence", "Reference", "Certificate", "Certificate number")),
)  # fmt: skip

ENOUGH = (frozenset({"first_name", "last_name", "scheme"}), frozenset({"name", "scheme"}))
FOREIGN = frozenset({"programme", "programme title", "course", "course title", "cohort", "session", "partnership", "supporting school"})
