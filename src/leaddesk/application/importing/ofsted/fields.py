"""The columns of Ofsted's management information, in every layout since 2019; a slot is one inspection that a row tells.

Source: the headings of the latest inspections of 2019 to 2024 and of February 2026, and of the in-year (D1) and most recent (D2)
inspections of 2026.
"""

from leaddesk.application.importing.kinds import Field, Shape

SLOTS = ("full", "previous", "oeif", "ungraded")

_OEIF_TAIL = "of latest OEIF graded inspection"
_PARTS: dict[str, dict[str, tuple[str, ...]]] = {
    "full": {
        "number": ("Inspection number of latest full inspection", "Inspection number"),
        "type": ("Inspection type",), "grouping": ("Inspection type grouping",), "event": ("Event type grouping",),
        "started_on": ("Inspection start date",), "ended_on": ("Inspection end date",), "published_on": ("Publication date",),
        "relates": ("Does the latest full inspection relate to the URN of the current school?",),
        "at_urn": ("URN at time of latest full inspection",), "at_number": ("LAESTAB at time of latest full inspection",),
        "at_name": ("School name at time of latest full inspection",),
        "category": ("Category of concern",), "safeguarding": ("Safeguarding standards", "Safeguarding is effective?"),
        "outcome": ("Outcomes for legacy monitoring inspections",),
    },
    "previous": {
        "number": ("Previous full inspection number",), "started_on": ("Previous inspection start date",),
        "ended_on": ("Previous inspection end date",), "published_on": ("Previous publication date",),
        "relates": ("Does the previous full inspection relate to the URN of the current school?",),
        "at_number": ("LAESTAB at time of previous full inspection",), "at_name": ("School name at time of previous full inspection",),
        "category": ("Previous category of concern",), "safeguarding": ("Previous safeguarding is effective?",),
    },
    "oeif": {
        "number": (f"Inspection number {_OEIF_TAIL}",), "type": (f"Inspection type {_OEIF_TAIL}",),
        "grouping": (f"Inspection type grouping {_OEIF_TAIL}",), "event": (f"Event type grouping {_OEIF_TAIL}",),
        "started_on": (f"Inspection start date {_OEIF_TAIL}",), "published_on": (f"Publication date {_OEIF_TAIL}",),
        "relates": ("Does the latest OEIF graded inspection relate to the URN of the current school?",),
        "at_urn": ("URN at time of latest OEIF graded inspection",), "at_number": ("LAESTAB at time of latest OEIF graded inspection",),
        "at_name": ("School name at time of latest OEIF graded inspection",),
        "category": ("Latest OEIF category of concern",), "safeguarding": ("Latest OEIF safeguarding is effective?",),
    },
    "ungraded": {
        "number": ("Latest ungraded inspection number", "Latest section 8 inspection number since last full inspection"),
        "started_on": ("Date of latest ungraded inspection", "Date of latest section 8 inspection"),
        "published_on": ("Ungraded inspection publication date", "Section 8 inspection publication date"),
        "relates": ("Does the ungraded inspection relate to the URN of the current school?",
                    "Does the section 8 inspection relate to the URN of the current school?"),
        "at_urn": ("URN at time of the ungraded inspection",),
        "at_number": ("LAESTAB at time of the ungraded inspection", "LAESTAB at time of the section 8 inspection"),
        "at_name": ("School name at time of the ungraded inspection", "School name at time of the latest section 8 inspection"),
        "outcome": ("Ungraded inspection overall outcome", "Section 8 inspection overall outcome"),
        "converted": ("Did the latest section 8 inspection convert to a full inspection?",),
    },
}  # fmt: skip
_FOUR_GRADES = {
    "overall": "Overall effectiveness", "education": "Quality of education", "behaviour": "Behaviour and attitudes",
    "personal_development": "Personal development", "leadership": "Effectiveness of leadership and management",
    "early_years": "Early years provision (where applicable)", "sixth_form": "Sixth form provision (where applicable)",
}  # fmt: skip
_REPORT_CARD = {
    "inclusion": ("Inclusion", ""), "curriculum": ("Curriculum and teaching", ""), "achievement": ("Achievement", ""),
    "behaviour": ("Attendance and behaviour", ""), "personal_development": ("Personal development and wellbeing", ""),
    "early_years": ("Early years", " (where applicable)"), "post_16": ("Post-16 provision", " (where applicable)"),
    "leadership": ("Leadership and governance", ""),
}  # fmt: skip
AREAS = ("overall", "education", "inclusion", "curriculum", "achievement", "behaviour", "personal_development", "leadership",
         "early_years", "sixth_form", "post_16")  # fmt: skip
"""The areas of every framework, by the code that they have within it, in the order of the reports."""

_SHAPES = {"started_on": Shape.DATE, "ended_on": Shape.DATE, "published_on": Shape.DATE, "at_urn": Shape.URN}
_AS_WRITTEN = frozenset({"relates", "safeguarding", "outcome", "category", "converted"})
_DATED = (" - date of judgement", " - date of grade")


def _lowered(heading: str) -> str:
    return heading[0].lower() + heading[1:]


def _grade_headings(slot: str, area: str) -> tuple[str, ...]:
    four = _FOUR_GRADES.get(area, "")
    if slot == "oeif":
        return (f"Latest OEIF {_lowered(four)}",) if four else ()
    if slot == "previous":
        return ((f"Previous full inspection {_lowered(four)}", f"Previous {_lowered(four)}") if area == "overall"
                else (f"Previous {_lowered(four)}",) if four else ())  # fmt: skip
    return tuple(filter(None, ("".join(_REPORT_CARD.get(area, ())), four)))


def _slot_fields(slot: str) -> list[Field]:
    found = [
        Field(f"{slot}_{part}", headings, _SHAPES.get(part, Shape.TEXT), keeps_words=part in _AS_WRITTEN)
        for part, headings in _PARTS[slot].items()
    ]
    if slot == "ungraded":
        return found
    found += [
        Field(f"{slot}_{area}", headings, keeps_words=True)
        for area in AREAS if (headings := _grade_headings(slot, area))
    ]  # fmt: skip
    if slot == "full":
        dated = {"safeguarding": "Safeguarding standards", **{area: name for area, (name, _) in _REPORT_CARD.items()}}
        found += [Field(f"full_{area}_on", tuple(name + tail for tail in _DATED), Shape.DATE) for area, name in dated.items()]
    return found


FIELDS: tuple[Field, ...] = (
    Field("urn", ("URN",), Shape.URN, is_needed=True),
    Field("name", ("School name",), Shape.NAME, keeps_words=True),
    Field("web", ("Web Link (opens in new window)", "Web link"), Shape.WEB),
    *(field for slot in SLOTS for field in _slot_fields(slot)),
    Field("recent_category", ("Most recent category of concern",), keeps_words=True),
)
SIGNATURE = tuple(
    frozenset({"urn", heading.casefold()})
    for slot in SLOTS for heading in _PARTS[slot]["number"]
)  # fmt: skip
DATED_BY = tuple(f"{slot}_published_on" for slot in SLOTS)
