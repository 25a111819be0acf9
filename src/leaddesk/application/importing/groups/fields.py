"""What a GIAS groups file and a GIAS group links file tell; a group link names a school besides."""

from leaddesk.application.importing.kinds import Field, Shape

FIELDS: tuple[Field, ...] = (
    Field("group_uid", ("Group UID", "UID"), is_needed=True),
    Field("group_id", ("Group ID",)),
    Field("name", ("Group Name",), Shape.NAME, is_needed=True, keeps_words=True),
    Field("companies_house", ("Companies House Number",)),
    Field("ukprn", ("UKPRN", "Group UKPRN")),
    Field("kind_code", ("Group Type (code)",)),
    Field("kind_name", ("Group Type", "Group Type (name)"), is_needed=True),
    Field("status", ("Group Status", "Group Status (name)")),
    Field("opened_on", ("Open date", "Opened date"), Shape.DATE),
    Field("incorporated_on", ("Incorporated on (open date)", "Incorporated on"), Shape.DATE),
    Field("closed_on", ("Closed Date", "Closed on"), Shape.DATE),
    Field("urn", ("URN",), Shape.URN),
    Field("joined_on", ("Joined date", "Joined on"), Shape.DATE),
    Field("school_name", ("EstablishmentName", "Establishment name"), Shape.NAME, keeps_words=True),
)
SIGNATURE = (frozenset({"group uid", "group name", "group type"}),)
DATED_BY = ("joined_on", "closed_on")
