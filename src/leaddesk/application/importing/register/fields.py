"""What a register file tells and how its columns were headed from 2017 to 2026 (data: `gias-columns/`)."""

from leaddesk.application.importing.kinds import Field, Shape

FIELDS: tuple[Field, ...] = (
    Field("urn", ("URN",), Shape.URN, is_needed=True),
    Field("name", ("EstablishmentName", "Establishment name", "name", "School name"), Shape.NAME, is_needed=True, keeps_words=True),
    Field("la_code", ("LA (code)", "Local authority (code)", "la_code")),
    Field("la_name", ("LA (name)", "Local authority (name)", "la_name")),
    Field("establishment_number", ("EstablishmentNumber", "Establishment number", "establishment_number")),
    Field("ukprn", ("UKPRN",)),
    Field("type_code", ("TypeOfEstablishment (code)", "establishment_type_code")),
    Field("type_name", ("TypeOfEstablishment (name)", "Type of establishment", "establishment_type_name")),
    Field("type_group_code", ("EstablishmentTypeGroup (code)",)),
    Field("type_group_name", ("EstablishmentTypeGroup (name)",)),
    Field("phase_code", ("PhaseOfEducation (code)", "phase_type")),
    Field("phase_name", ("PhaseOfEducation (name)", "Phase of education", "phase_name"), keeps_words=True),
    Field("status_code", ("EstablishmentStatus (code)", "establishment_status_code")),
    Field("status_name", ("EstablishmentStatus (name)", "Establishment status", "establishment_status_name")),
    Field("opened_on", ("OpenDate", "Opening date", "open_date"), Shape.DATE),
    Field("closed_on", ("CloseDate", "close_date", "Closing date"), Shape.DATE),
    Field("low_age", ("StatutoryLowAge", "Statutory lowest age"), Shape.NUMBER),
    Field("high_age", ("StatutoryHighAge", "Statutory highest age"), Shape.NUMBER),
    Field("gender", ("Gender (name)", "Gender")),
    Field("religious_character", ("ReligiousCharacter (name)", "Religious character")),
    Field("diocese", ("Diocese (name)",)),
    Field("number_of_pupils", ("NumberOfPupils", "number_of_pupils"), Shape.NUMBER),
    Field("capacity", ("SchoolCapacity",), Shape.NUMBER),
    Field("percentage_fsm", ("PercentageFSM",), Shape.SHARE),
    Field("easting", ("Easting",), Shape.NUMBER),
    Field("northing", ("Northing",), Shape.NUMBER),
    Field("street", ("Street", "address_1")),
    Field("locality", ("Locality", "address_2")),
    Field("address3", ("Address3", "address_3")),
    Field("town", ("Town",)),
    Field("county", ("County (name)", "County")),
    Field("postcode", ("Postcode",), Shape.POSTCODE),
    Field("telephone", ("TelephoneNum", "Telephone number"), Shape.PHONE),
    Field("email", ("MainEmail", "Email", "Main email")),
    Field("website", ("SchoolWebsite", "Website address"), Shape.WEB),
    Field("register_changed_on", ("LastChangedDate", "last_changed_date"), Shape.DATE),
    Field("trust_flag", ("TrustSchoolFlag (name)",)),
    Field("trust_code", ("Trusts (code)",)),
    Field("trust_name", ("Trusts (name)",)),
    Field("federation_flag", ("FederationFlag (name)",)),
    Field("federation_code", ("Federations (code)",)),
    Field("federation_name", ("Federations (name)",)),
    Field("head_title", ("HeadTitle (name)", "HeadTitle"), keeps_words=True),
    Field("head_first", ("HeadFirstName",), keeps_words=True),
    Field("head_last", ("HeadLastName",), keeps_words=True),
    Field("head_honours", ("HeadHonours",)),
    Field("head_job", ("HeadPreferredJobTitle",)),
    Field("head_full", ("Headteacher",), keeps_words=True),
)

SCHOOL_FIELDS = tuple(
    field.key for field in FIELDS
    if field.key not in {"urn", "type_group_name"} and not field.key.startswith(("trust_", "federation_", "head_"))
)  # fmt: skip
HEAD_FIELDS = ("head_title", "head_first", "head_last", "head_honours", "head_job", "head_full")
SIGNATURE = (
    frozenset({"urn", "establishmentname"}),
    frozenset({"urn", "establishment name"}),
    frozenset({"urn", "name", "establishment type code"}),
)
