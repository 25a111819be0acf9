"""How a leadership return is headed: a row a leader, or a row a school with a column for each of its leaders."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from leaddesk.application.importing.kinds import Field, Shape


@dataclass(frozen=True, slots=True)
class Slot:
    """The columns of one post, such as `Deputy head 2` and `Deputy head 2 surname`; the headings say the post, the cells the person."""

    key: str
    role_code: str = ""
    tier_code: str = ""

    def part(self, name: str) -> str:
        """The field of what stands beside the name, such as `email`, or of a part of the name."""
        return f"{self.key}_{name}"

    @property
    def names(self) -> tuple[str, ...]:
        """The fields any of which names the person: the whole name in one cell, or its parts."""
        return (self.key, self.part("last_name"), self.part("first_name"))


_WIDE: tuple[tuple[str, str, int, tuple[str, ...]], ...] = (
    ("headteacher", "", 2, ("Headteacher", "Head teacher", "Principal", "Head", "Headteacher's name", "HT")),
    ("executive_headteacher", "", 1, ("Executive headteacher", "Executive head", "Executive principal", "Exec head", "Exec headteacher",
                                    "EHT")),
    ("head_of_school", "", 2, ("Head of school", "HoS")),
    ("deputy_head", "", 4, ("Deputy head", "Deputy headteacher", "Deputy head teacher", "Deputy principal", "Vice principal", "DHT",
                           "Deputy")),
    ("assistant_head", "", 8, ("Assistant head", "Assistant headteacher", "Assistant head teacher", "Assistant principal", "AHT")),
    ("", "senior", 8, ("Senior leader", "SLT member")),
    ("", "middle", 16, ("Middle leader",)),
    ("senco", "", 2, ("SENCO", "SENDCO")),
    ("dsl", "", 2, ("DSL", "Designated safeguarding lead", "Safeguarding lead")),
    ("business_leader", "", 1, ("School business manager", "Business manager", "School business leader", "SBM")),
    ("chair", "", 2, ("Chair of governors", "Chair of the governing board", "Chair of govs", "Chair")),
    ("governance_professional", "", 1, ("Clerk to governors", "Clerk", "Governance professional")),
)


_PARTS: tuple[tuple[str, tuple[str, ...], Shape], ...] = (
    ("email", ("email", "e-mail", "email address"), Shape.TEXT),
    ("job_title", ("role", "job title", "post", "position", "responsibility"), Shape.TEXT),
    ("title", ("title", "salutation"), Shape.TEXT),
    ("first_name", ("first name", "forename"), Shape.NAME),
    ("last_name", ("last name", "surname"), Shape.NAME),
    ("phone", ("phone", "contact number", "direct line"), Shape.PHONE),
    ("mobile", ("mobile", "personal phone"), Shape.PHONE),
    ("start", ("start date", "in post since", "date appointed", "appointed", "since", "date of appointment"), Shape.DATE),
    ("end", ("end date", "leaving date", "term of office ends"), Shape.DATE),
)
"""What may stand beside the name of whoever holds a post, or be a part of it."""


def _slots() -> Iterator[tuple[Slot, tuple[str, ...]]]:
    for role, tier, most, words in _WIDE:
        for at in range(1, most + 1):
            numbered = tuple(f"{label} {at}" for label in words)
            yield Slot(f"wide_{role or tier}_{at}", role, tier), (words + numbered) if at == 1 else numbered


def _wide_fields() -> Iterator[Field]:
    for slot, headings in _slots():
        named = tuple(f"{heading} name" for heading in headings if not heading.endswith("name"))
        yield Field(slot.key, (*headings, *named), Shape.NAME, keeps_words=True, is_numbered=True)
        for part, words, shape in _PARTS:
            beside = tuple(f"{heading} {word}" for heading in headings for word in words)
            is_name, owners = shape is Shape.NAME, slot.names if part != "last_name" else ()
            yield Field(slot.part(part), beside, shape, keeps_words=is_name, is_numbered=True, beside=owners)


SLOTS: tuple[Slot, ...] = tuple(slot for slot, _ in _slots())

_FIELDS: tuple[Field, ...] = (
    Field("reference", ("Reference",)),
    Field("urn", ("URN", "School URN", "Unique reference number", "Academy URN", "Establishment URN"), Shape.URN),
    Field("dfe_number", ("DfE number", "DfE no", "DfE", "LAESTAB", "LA/Estab", "LAEstab number", "School DfE number",
          "School number", "Establishment number")),
    Field("school", ("School", "School name", "Name of school", "Academy", "Establishment", "Establishment name", "School/Academy",
          "School or academy", "Name of school or academy", "Est name", "Setting", "Name of setting",
          "Setting name", "Ysgol", "Enw'r ysgol"), keeps_words=True),
    Field("postcode", ("Postcode", "School postcode", "Post code", "P/code", "Cod post")),
    Field("title", ("Title", "Salutation")),
    Field("first_name", ("First name", "Forename", "Given name", "First names", "Forenames", "Forename 1", "Christian name", "Enw cyntaf",
          "Legal forename", "Staff first name", "First name of leader", "F name"),
          Shape.NAME, keeps_words=True),
    Field("last_name", ("Last name", "Surname", "Family name", "Cyfenw", "Legal surname", "Staff last name", "Last name of leader",
          "L name"), Shape.NAME, keeps_words=True),
    Field("name", ("Name", "Full name", "Leader", "Name of leader", "Staff name", "Name of staff", "Staff member", "Postholder",
                   "Post holder", "Employee name", "Enw", "Contact name", "Name of contact",
                   "Surname, first name", "Surname, forename", "Last name, first name",
                   "First name and surname"), Shape.NAME, keeps_words=True),
    Field("trn", ("TRN", "Teacher reference number", "DfE teacher number", "Teacher ref no", "Teacher number")),
    Field("job_title", ("Job title", "Post", "Position", "Job", "Designated post", "Teitl swydd", "Job title/role",
          "Job title of leader", "Position held", "Post title", "Post held", "Role title", "Current post", "Job role",
          "Swydd"), keeps_words=True),
    Field("role", ("Role", "Leadership role", "Governance role")),
    Field("tier", ("Tier", "Level", "Leadership level", "Leadership tier", "SLT or middle leader", "Senior or middle leader")),
    Field("email", ("Email", "E-mail", "Work email", "Work e-mail", "Email address", "School email", "Contact email", "E-bost",
          "Employee email", "Staff email", "Direct email address", "Main email", "Cyfeiriad e-bost")),
    Field("own_email", ("Personal email", "Personal e-mail", "Own email", "Private email", "Home email")),
    Field("phone", ("Phone", "Telephone", "Work phone", "School phone", "Tel", "Contact number", "Phone number", "Ffôn",
          "Contact telephone", "Main telephone", "Direct line", "Rhif ffôn"), Shape.PHONE),
    Field("own_phone", ("Mobile", "Personal phone", "Own phone", "Personal mobile", "Mobile number", "Mobile phone",
          "Home telephone"), Shape.PHONE),
    Field("start", ("Start date", "Date from", "In post since", "From", "Started", "Date started", "Date appointed", "Date started in post",
          "Start in post", "In post from", "Contract start date", "Arrival date", "Appointment date", "Date of appointment",
          "Dyddiad dechrau", "Appointed", "Appointed on", "Appointed from", "In role since", "In position since", "Since", "Commenced",
          "Commencement date", "Date commenced", "Date of appt", "Appt date", "Start date in role", "Start date in post",
          "Took up post", "Date took up post"), Shape.DATE),
    Field("end", ("End date", "Date to", "Left on", "Leaving date", "Date left", "In post until", "Contract end date", "Date of leaving",
          "Term ends", "Date term of office ends/ended", "Term of office ends", "Dyddiad gorffen"), Shape.DATE),
    Field("confirmed_on", ("As at", "Correct as at", "Confirmed on", "Date confirmed", "Date completed", "Return date",
          "Date form completed"), Shape.DATE),
    *_wide_fields(),
)  # fmt: skip

_OF_ONE_LEADER = frozenset({
    "title", "trn", "job_title", "role", "tier", "email", "own_email", "phone", "own_phone", "start", "end",
})  # fmt: skip
FIELDS: tuple[Field, ...] = tuple(
    replace(field, beside=("name", "last_name", "first_name")) if field.key in _OF_ONE_LEADER else field for field in _FIELDS
)
"""What a row says of its one leader is nobody's where each leader has columns of their own."""

DATED_BY = ("confirmed_on",)
_SCHOOLS: tuple[str, ...] = ("urn", "dfe_number", "school")
_PEOPLE: tuple[frozenset[str], ...] = (
    frozenset({"first_name", "last_name"}), frozenset({"name"}), *(frozenset({field}) for slot in SLOTS for field in slot.names[:2]),
)  # fmt: skip
ENOUGH = tuple(frozenset({school}) | person for school in _SCHOOLS for person in _PEOPLE)
FOREIGN = frozenset({
    "programme", "programme title", "course", "course title", "cohort", "session", "designation", "scheme", "award", "partnership",
    "partner", "establishmentname", "establishment status", "issue", "delivery mode", "aims",
})  # fmt: skip
