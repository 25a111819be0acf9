"""How a leadership return is headed."""

from leaddesk.application.importing.kinds import Field, Shape

FIELDS: tuple[Field, ...] = (
    Field("urn", ("URN", "School URN"), Shape.URN, is_needed=True),
    Field("title", ("Title",)),
    Field("first_name", ("First name", "Forename", "Given name"), Shape.NAME, is_needed=True),
    Field("last_name", ("Last name", "Surname", "Family name"), Shape.NAME, is_needed=True),
    Field("trn", ("TRN", "Teacher reference number")),
    Field("job_title", ("Job title", "Post", "Position")),
    Field("role", ("Role",)),
    Field("tier", ("Tier", "Level")),
    Field("email", ("Email", "E-mail", "Work email", "Work e-mail", "Email address")),
    Field("phone", ("Phone", "Telephone", "Work phone"), Shape.PHONE),
    Field("start", ("Start date", "In post since", "From"), Shape.DATE),
)
