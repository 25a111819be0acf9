"""How a register of partnerships is headed: the school supported, whoever supports it, and how far it has come."""

from leaddesk.application.importing.kinds import Field, Shape

FIELDS: tuple[Field, ...] = (
    Field("partnership", ("Partnership", "Partnership name", "Name of partnership")),
    Field("urn", ("URN", "School URN", "Supported school URN", "Receiving school URN"), Shape.URN),
    Field("dfe_number", ("DfE number", "DfE no", "LAESTAB", "School number")),
    Field("school", ("School", "School name", "Supported school", "School supported", "Receiving school", "Client school",
          "School receiving support"), keeps_words=True),
    Field("postcode", ("Postcode", "School postcode")),
    Field("supporter_name", ("Supporter", "Supporting leader", "Consultant", "Consultant leader", "Mentor", "Coach", "Provided by",
                             "Support from", "Name of supporter",
                             "Support provided by", "Providing the support", "Supporting school / consultant",
                             "Supporting school or consultant", "Support provider", "Supporting school/leader", "Supported by",
                             "Partner", "Supporting organisation"), Shape.NAME, keeps_words=True),
    Field("supporter_urn", ("Supporting school URN", "Supporter URN"), Shape.URN),
    Field("supporter_school", ("Supporting school", "Supporter school", "Partner school", "School providing support"), keeps_words=True),
    Field("supporter_email", ("Supporter email", "Mentor email", "Coach email", "Consultant email")),
    Field("kind", ("Type of support", "Kind", "Partnership type", "Type", "Support type", "Kind of partnership"), is_needed=True),
    Field("state", ("Status", "State", "Stage", "Partnership status")),
    Field("reason", ("Reason", "Reason for status")),
    Field("starts_on", ("Start date", "Date from", "Started", "From", "Starts", "Start", "Support start date"), Shape.DATE),
    Field("planned_end", ("End date", "Date to", "Planned end", "Until", "Ends", "Review by", "Support end date",
                          "Date support planned to end"), Shape.DATE),
    Field("closed_on", ("Closed on", "Closed", "Date closed"), Shape.DATE),
    Field("outcome", ("Outcome", "Result", "Impact")),
    Field("agreed_days", ("Days", "Days agreed", "Agreed days", "Number of days", "Allocation (days)", "How many days were agreed")),
    Field("reviewer", ("Reviewer", "Reviewed by", "Lead officer", "Officer")),
    Field("next_review_on", ("Next review", "Review date", "Next review date"), Shape.DATE),
    Field("focus", ("Focus", "Focus area", "Focus areas", "Focus of support", "Area of focus", "Area of support", "Areas of support"),
          Shape.LINES),
    Field("aims", ("Strategy aims", "Strategic aims", "Aims served", "Aims", "Strategic priority", "Strategic priorities", "Priorities"),
          Shape.LINES),
    Field("note", ("Note", "Notes", "Comments")),
)  # fmt: skip

_SUPPORTED = ("urn", "dfe_number", "school")
ENOUGH = tuple(
    frozenset({school, supporter, "kind"}) for school in _SUPPORTED for supporter in ("supporter_name", "supporter_school", "supporter_urn")
)
FOREIGN = frozenset({"designation", "scheme", "award", "cohort", "programme", "course", "which programme", "establishmentname"})
