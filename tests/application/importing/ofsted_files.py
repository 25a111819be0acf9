"""Invented management information in each layout that Ofsted has used since 2019: its headings, and rows that a test fills."""

from leaddesk.application.importing import TableInMemory

_LATEST_2019 = (
    "URN|Web link|LAESTAB|School name|Ofsted phase|Type of education|School open date|Admissions policy|Sixth form|"
    "Designated religious character|Religious ethos|Faith grouping|Ofsted region|Region|Local authority|"
    "Parliamentary constituency|Postcode|The income deprivation affecting children index (IDACI) quintile|"
    "Total number of pupils|Latest section 8 inspection number since last full inspection|"
    "Does the section 8 inspection relate to the URN of the current school?|LAESTAB at time of the section 8 inspection|"
    "School name at time of the latest section 8 inspection|School type at time of the latest section 8 inspection|"
    "Number of section 8 inspections since the last full inspection|Date of latest section 8 inspection|"
    "Section 8 inspection publication date|Did the latest section 8 inspection convert to a full inspection?|"
    "Section 8 inspection overall outcome|Number of other section 8 inspections since last full inspection|"
    "Inspection number of latest full inspection|Inspection type|Inspection type grouping|Event type grouping|"
    "Inspection start date|Inspection end date|Publication date|"
    "Does the latest full inspection relate to the URN of the current school?|LAESTAB at time of latest full inspection|"
    "School name at time of latest full inspection|School type at time of latest full inspection|Overall effectiveness|"
    "Category of concern|Quality of education|Behaviour and attitudes|Personal development|"
    "Effectiveness of leadership and management|Safeguarding is effective?|Early years provision (where applicable)|"
    "Sixth form provision (where applicable)|Previous full inspection number|Previous inspection start date|"
    "Previous inspection end date|Previous publication date|"
    "Does the previous full inspection relate to the URN of the current school?|LAESTAB at time of previous full inspection|"
    "School name at time of previous full inspection|School type at time of previous full inspection|"
    "Previous full inspection overall effectiveness|Previous category of concern|Previous quality of education|"
    "Previous behaviour and attitudes|Previous personal development|Previous effectiveness of leadership and management|"
    "Previous safeguarding is effective?|Previous early years provision (where applicable)|"
    "Previous sixth form provision (where applicable)"
)  # fmt: skip
_LATEST_2026 = (
    "Web Link (opens in new window)|URN|LAESTAB|School name|Ofsted phase|Type of education|School open date|"
    "Admissions policy|Sixth form|Designated religious character|Religious ethos|Faith grouping|Ofsted region|Region|"
    "Local authority|Parliamentary constituency|Postcode|Multi-academy trust UID|Multi-academy trust name|"
    "Academy sponsor UID|Academy sponsor name|The income deprivation affecting children index (IDACI) quintile|"
    "Total number of pupils|Statutory lowest age|Statutory highest age|Inspection number of latest full inspection|"
    "Inspection type|Inspection type grouping|Event type grouping|Inspection start date|Publication date|"
    "Does the latest full inspection relate to the URN of the current school?|URN at time of latest full inspection|"
    "LAESTAB at time of latest full inspection|School name at time of latest full inspection|"
    "School type at time of latest full inspection|Category of concern|Safeguarding standards|"
    "Safeguarding standards - date of judgement|Inclusion|Inclusion - date of judgement|Curriculum and teaching|"
    "Curriculum and teaching - date of judgement|Achievement|Achievement - date of judgement|Attendance and behaviour|"
    "Attendance and behaviour - date of judgement|Personal development and wellbeing|"
    "Personal development and wellbeing - date of judgement|Early years (where applicable)|Early years - date of judgement|"
    "Post-16 provision (where applicable)|Post-16 provision - date of judgement|Leadership and governance|"
    "Leadership and governance - date of judgement|Inspection number of latest OEIF graded inspection|"
    "Inspection type of latest OEIF graded inspection|Inspection type grouping of latest OEIF graded inspection|"
    "Event type grouping of latest OEIF graded inspection|Inspection start date of latest OEIF graded inspection|"
    "Publication date of latest OEIF graded inspection|"
    "Does the latest OEIF graded inspection relate to the URN of the current school?|"
    "URN at time of latest OEIF graded inspection|LAESTAB at time of latest OEIF graded inspection|"
    "School name at time of latest OEIF graded inspection|School type at time of latest OEIF graded inspection|"
    "Latest OEIF category of concern|Latest OEIF overall effectiveness|Latest OEIF quality of education|"
    "Latest OEIF behaviour and attitudes|Latest OEIF personal development|"
    "Latest OEIF effectiveness of leadership and management|Latest OEIF  safeguarding is effective?|"
    "Latest OEIF early years provision (where applicable)|Latest OEIF sixth form provision (where applicable)|"
    "Latest ungraded inspection number|Date of latest ungraded inspection|Ungraded inspection publication date|"
    "Does the ungraded inspection relate to the URN of the current school?|URN at time of the ungraded inspection|"
    "LAESTAB at time of the ungraded inspection|School name at time of the ungraded inspection|"
    "School type at time of the ungraded inspection|Ungraded inspection overall outcome|Most recent category of concern"
)  # fmt: skip
_IN_YEAR = (
    "Web Link (opens in new window)|URN|LAESTAB|School name|Ofsted phase|Type of education|School open date|"
    "Admissions policy|Sixth form|Designated religious character|Religious ethos|Faith grouping|Ofsted region|Region|"
    "Local authority|Parliamentary constituency|Postcode|Multi-academy trust UID|Multi-academy trust name|"
    "Academy sponsor UID|Academy Sponsor Name|The income deprivation affecting children index (IDACI) quintile|"
    "Total number of pupils|Statutory lowest age|Statutory highest age|Inspection number|Inspection type|"
    "Inspection type grouping|Event type grouping|Inspection start date|Publication date|"
    "Outcomes for legacy monitoring inspections|Category of concern|Safeguarding standards|Inclusion|"
    "Curriculum and teaching|Achievement|Attendance and behaviour|Personal development and wellbeing|"
    "Early years (where applicable)|Post-16 provision (where applicable)|Leadership and governance"
)  # fmt: skip
LAYOUTS = {
    "2019-2024": tuple(_LATEST_2019.split("|")),
    "2026-02": tuple(_LATEST_2026.split("|")),
    "2026 D1": tuple(_IN_YEAR.split("|")),
    "2026 D2": tuple(_LATEST_2026.replace("date of judgement", "date of grade").split("|")),
}
Row = dict[str, str]
_FOUR = ("Overall effectiveness", "Quality of education", "Behaviour and attitudes", "Personal development",
         "Effectiveness of leadership and management", "Early years provision (where applicable)",
         "Sixth form provision (where applicable)")  # fmt: skip
_CARD = ("Inclusion", "Curriculum and teaching", "Achievement", "Attendance and behaviour", "Personal development and wellbeing",
         "Leadership and governance", "Early years (where applicable)", "Post-16 provision (where applicable)")  # fmt: skip


def file(layout: str, *rows: Row, name: str = "mi.csv") -> TableInMemory:
    """A file of these rows; a cell that a row leaves out holds `NULL`, as Ofsted writes it. Fails on a heading it does not have."""
    headings = LAYOUTS[layout]
    for row in rows:
        assert not row.keys() - set(headings), row.keys() - set(headings)
    return TableInMemory(headings, [[row.get(heading, "NULL") for heading in headings] for row in rows], name)


def school_row(urn: str, *parts: Row, **more: str) -> Row:
    """A school and the inspections that its row tells."""
    row = {"URN": urn, "LAESTAB": f"950{urn[2:]}", "School name": f"School {urn}", "Local authority": "Thameside"}
    for part in parts:
        row |= part
    return row | more


def card(number: str, day: str, published: str, grades: list[str], *, in_year: bool = False, **more: str) -> Row:
    """A report card: a grade for each area in the order of `_CARD`, those left out not applicable."""
    graded = dict(zip(_CARD, [*grades, *["Not applicable"] * 2], strict=False))
    of = "Inspection number" if in_year else "Inspection number of latest full inspection"
    return {of: number, "Inspection type": "S5 Inspection", "Event type grouping": "Schools - S5", "Inspection start date": day,
            "Publication date": published, "Category of concern": "", "Safeguarding standards": "Met", **graded, **more}  # fmt: skip


def oeif(number: str, day: str, published: str, grades: str, **more: str) -> Row:
    """A graded inspection of 2019 to 2025 in a file of 2026: seven cells parted by blanks, in the order of `_FOUR`."""
    cells = [cell.replace("_", " ") for cell in grades.split()]
    graded = {f"Latest OEIF {heading[0].lower()}{heading[1:]}": cell for heading, cell in zip(_FOUR, cells, strict=True)}
    tail = "of latest OEIF graded inspection"
    return {f"Inspection number {tail}": number, f"Inspection type {tail}": "S5 Inspection", f"Inspection start date {tail}": day,
            f"Publication date {tail}": published, "Latest OEIF category of concern": "", "Latest OEIF  safeguarding is effective?": "Yes",
            "Does the latest OEIF graded inspection relate to the URN of the current school?": "Yes", **graded, **more}  # fmt: skip


def ungraded(number: str, day: str, published: str, outcome: str = "School remains Good", **more: str) -> Row:
    """An ungraded inspection in a file of 2026."""
    return {"Latest ungraded inspection number": number, "Date of latest ungraded inspection": day,
            "Ungraded inspection publication date": published, "Ungraded inspection overall outcome": outcome,
            "Does the ungraded inspection relate to the URN of the current school?": "Yes", **more}  # fmt: skip


def full_2019(number: str, day: str, published: str, grades: str, **more: str) -> Row:
    """The latest full inspection in a file of 2019 to 2024: seven cells parted by blanks, in the order of `_FOUR`."""
    return {"Inspection number of latest full inspection": number, "Inspection type": "S5 Inspection", "Inspection start date": day,
            "Publication date": published, "Safeguarding is effective?": "Yes", "Category of concern": "",
            "Does the latest full inspection relate to the URN of the current school?": "Yes",
            **dict(zip(_FOUR, grades.split(), strict=True)), **more}  # fmt: skip


def previous_2019(number: str, day: str, published: str, grades: str, **more: str) -> Row:
    """The full inspection before the latest one, as files of 2019 to 2024 tell it."""
    headings = ("Previous full inspection overall effectiveness", *(f"Previous {heading[0].lower()}{heading[1:]}" for heading in _FOUR[1:]))
    return {"Previous full inspection number": number, "Previous inspection start date": day, "Previous publication date": published,
            "Does the previous full inspection relate to the URN of the current school?": "Yes",
            **dict(zip(headings, grades.split(), strict=True)), **more}  # fmt: skip


def section_8(number: str, day: str, published: str, outcome: str = "School remains Good", **more: str) -> Row:
    """The latest section 8 inspection, as files of 2019 to 2024 tell it."""
    return {"Latest section 8 inspection number since last full inspection": number, "Date of latest section 8 inspection": day,
            "Section 8 inspection publication date": published, "Section 8 inspection overall outcome": outcome,
            "Did the latest section 8 inspection convert to a full inspection?": "No",
            "Does the section 8 inspection relate to the URN of the current school?": "Yes", **more}  # fmt: skip
