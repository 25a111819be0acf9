"""What the page of a school says (look.md: the answer first, everything is a link)."""

from collections.abc import Callable
from dataclasses import dataclass

from leaddesk.application.inspections import InspectionLine
from leaddesk.application.schools import SchoolPage
from leaddesk.application.schools.page import DatedLine
from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.desktop.kit.page_content import (
    Action,
    Block,
    Facts,
    Link,
    PageContent,
    Part,
    RecordTarget,
    Rows,
    Section,
    Sentence,
    State,
    Value,
    WebTarget,
)
from leaddesk.desktop.records.sections import (
    NoteActs,
    PostActs,
    address_links,
    history_section,
    notes_section,
    person_link,
    post_rows,
)
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.inspections import Inspection
from leaddesk.domain.judgements import HeadlineKind
from leaddesk.domain.records import Record
from leaddesk.domain.schools import School

SHAPES = {
    "up": Mark(Form.UP, "good"),
    "level": Mark(Form.LEVEL, "note"),
    "down": Mark(Form.DOWN, "warning"),
    "none": Mark(Form.RING, "muted"),
}


@dataclass(frozen=True, slots=True)
class SchoolActs:
    """What an officer can do from a school's page."""

    amend: Callable[[], None]
    add_leader: Callable[[], None]
    add_vacancy: Callable[[], None]
    add_inspection: Callable[[], None]
    amend_inspection: Callable[[Inspection], None]
    set_category: Callable[[], None]
    set_link_officer: Callable[[], None]
    add_circumstance: Callable[[], None]
    add_group: Callable[[], None]
    amend_part: Callable[[Record], None]
    close: Callable[[], None]
    remove: Callable[[], None]
    posts: PostActs
    notes: NoteActs


def school_content(page: SchoolPage, acts: SchoolActs) -> PageContent:
    """The page of a school as words, links and actions."""
    return PageContent(
        title=page.school.name,
        subtitle=page.strap,
        answer=_answer(page),
        sections=tuple(_sections(page, acts)),
        actions=_actions(page, acts),
    )


def _actions(page: SchoolPage, acts: SchoolActs) -> tuple[Action, ...]:
    close = Action("Close school", acts.close, "close", "Ctrl+Shift+W") if page.school.is_open else None
    every = (
        Action("Amend school", acts.amend, "edit", "Ctrl+E", is_main=True),
        Action("Add leader", acts.add_leader, "leader", "Ctrl+Shift+L"),
        Action("Add inspection", acts.add_inspection, "calendar", "Ctrl+Shift+I"),
        Action("Add note", acts.notes.add, "note"),
        close,
        Action("Remove", acts.remove, "delete", "Ctrl+Shift+Del"),
    )
    return tuple(action for action in every if action is not None)


def _answer(page: SchoolPage) -> tuple[Sentence, ...]:
    said: list[Sentence] = []
    if page.status:
        said.append(Sentence(page.status, "warning"))
    said.extend(Sentence(value) for value in _heads(page))
    said.append(Sentence(("Leadership:", _headline(page))))
    said.extend(Sentence(words) for words in page.answers[2:])
    said.extend(Sentence(doubt, "warning") for doubt in page.doubts)
    return tuple(said)


def _heads(page: SchoolPage) -> list[Value]:
    if not page.heads:
        return [page.answers[0]]
    return [("Head:", person_link(head), f"{head.manner}, {head.when}" if head.manner else head.when) for head in page.heads]


def _headline(page: SchoolPage) -> Part:
    if page.headline.kind is HeadlineKind.NONE:
        return page.headline_words
    shape = next((g.shape for i in page.inspections for g in i.grades if g.record.grade_code == page.headline.grade_code), "none")
    return State(page.headline_words, SHAPES[shape])


def _sections(page: SchoolPage, acts: SchoolActs) -> list[Section]:
    return [
        _leaders(page, acts),
        *([_earlier(page, acts)] if page.earlier_leaders else []),
        _support(page, acts),
        _groups(page, acts),
        _inspections(page, acts),
        _reach(page.school),
        _register(page),
        notes_section(page.notes, acts.notes),
        history_section(page.history),
    ]


def _leaders(page: SchoolPage, acts: SchoolActs) -> Section:
    lines = (*page.heads, *page.leaders)
    blocks: list[Block] = [
        Sentence(State(" ".join(part for part in (v.words, v.when) if part), Mark(Form.RING, "warning"))) for v in page.vacancies
    ]
    if lines:
        blocks.insert(0, post_rows(lines, person_link, "Leader", acts.posts))
    elif not page.vacancies:
        blocks.append(Sentence("Nobody is recorded here yet. Add a leader, or import the register.", "muted"))
    actions = (
        Action("Add leader", acts.add_leader, "leader"),
        Action("Add vacancy", acts.add_vacancy, "add", "Ctrl+Shift+V"),
    )
    return Section("Leaders", tuple(blocks), len(lines), actions)


def _earlier(page: SchoolPage, acts: SchoolActs) -> Section:
    rows = post_rows(page.earlier_leaders, person_link, "Leader", acts.posts)
    return Section("Earlier leaders", (rows,), len(page.earlier_leaders))


def _support(page: SchoolPage, acts: SchoolActs) -> Section:
    lines = [
        *(("Support category", line) for line in page.support),
        *(("Link officer", line) for line in page.link_officers),
        *(("Circumstance", line) for line in page.circumstances),
    ]
    lines.sort(key=lambda pair: not pair[1].is_current)
    actions = (
        Action("Set category", acts.set_category, "partnership", "Ctrl+Shift+S"),
        Action("Set link officer", acts.set_link_officer, "leader", "Ctrl+Shift+O"),
        Action("Add circumstance", acts.add_circumstance, "warning", "Ctrl+Shift+U"),
    )
    rows = Rows(
        ("What", "Which"),
        [(name, _in_full(line)) for name, line in lines],
        empty_words="No support category, link officer or circumstance is recorded.",
        actions=[_amend_line(line, acts) for _, line in lines],
    )
    return Section("Support", (rows,), sum(line.is_current for _, line in lines), actions)


def _in_full(line: DatedLine) -> str:
    said = ", ".join(part for part in (line.words, line.when) if part)
    return f"{said}. {line.detail}" if line.detail else said


def _amend_line(line: DatedLine, acts: SchoolActs) -> tuple[Action, ...]:
    return (Action("Amend", lambda: acts.amend_part(line.record), "edit"),)


def _groups(page: SchoolPage, acts: SchoolActs) -> Section:
    rows = Rows(
        ("Group", "Kind"),
        [(_linked(line), ", ".join(part for part in (line.detail, line.when) if part)) for line in page.groups],
        empty_words="In no trust or federation that is recorded.",
        actions=[_amend_line(line, acts) for line in page.groups],
    )
    links = [Sentence((f"{line.detail}:", _linked(line), line.when), "muted") for line in page.links]
    add = Action("Add to a group", acts.add_group, "trust", "Ctrl+Shift+G")
    return Section("Trusts and federations", (rows, *links), len(page.groups), (add,))


def _linked(line: DatedLine) -> Part:
    return Link(line.words, RecordTarget(line.link_kind, line.link_uid)) if line.link_uid else line.words


def _inspections(page: SchoolPage, acts: SchoolActs) -> Section:
    blocks: list[Block] = []
    for line in page.inspections:
        blocks += _inspection(line, acts)
    if not blocks:
        blocks = [Sentence("No inspection is recorded yet.", "muted")]
    elif len({line.framework for line in page.inspections}) > 1:
        blocks.append(Sentence("Grades of different frameworks cannot be compared.", "muted"))
    add = Action("Add inspection", acts.add_inspection, "calendar")
    return Section("Inspections", tuple(blocks), len(page.inspections), (add,))


def _inspection(line: InspectionLine, acts: SchoolActs) -> list[Block]:
    whose = (f"of its predecessor, {line.whose}" if line.whose else "predecessor's") if line.is_predecessors else ""
    about = " · ".join(part for part in (line.when, line.framework, line.kind, whose, line.standing) if part)
    heading: tuple[Part, ...] = (Link(about, lambda: acts.amend_inspection(line.inspection)),)
    if line.inspection.report_url:
        heading += (Link("Report", WebTarget(line.inspection.report_url)),)
    grades = tuple((grade.area, State(grade.grade, SHAPES.get(grade.shape, SHAPES["none"]))) for grade in line.grades)
    facts = (*grades, ("Outcome", line.outcome), ("Safeguarding", line.safeguarding.removeprefix("Safeguarding ").capitalize()),
             ("Category of concern", line.category))  # fmt: skip
    said = Sentence(line.doubt, "warning") if line.doubt else Sentence(line.explained, "muted")
    return [Sentence(heading), Facts(facts), *([said] if line.explained else [])]


def _reach(school: School) -> Section:
    lines = (school.street, school.locality, school.address3, school.town, school.county, school.postcode)
    website = Link(school.website, WebTarget(school.website)) if school.website.startswith("http") else school.website
    facts = Facts(
        (
            ("Address", ", ".join(line for line in lines if line)),
            ("Telephone", school.telephone),
            ("E-mail", address_links(school.email, "")),
            ("Website", website),
        )
    )
    known = any(value for _, value in facts.lines)
    return Section("Address and contact", (facts if known else Sentence("Nothing is recorded yet.", "muted"),))


def _register(page: SchoolPage) -> Section:
    school = page.school
    ages = f"{school.low_age} to {school.high_age}" if school.low_age is not None and school.high_age is not None else ""
    facts: tuple[tuple[str, Value], ...] = (
        ("DfE number", school.dfe_number),
        ("UKPRN", school.ukprn),
        ("Ages", ages),
        ("Pupils", f"{school.number_of_pupils:,}" if school.number_of_pupils is not None else ""),
        ("Capacity", f"{school.capacity:,}" if school.capacity is not None else ""),
        ("Free school meals", f"{school.percentage_fsm:g} %" if school.percentage_fsm is not None else ""),
        ("Gender", school.gender),
        ("Religious character", school.religious_character),
        ("Diocese", school.diocese),
        ("Opened", date_in_words(school.opened_on) if school.opened_on else ""),
        ("Warning notices", "Maintained: section 60 applies" if school.is_maintained_s59 else _powers(school)),
        ("Register as at", date_in_words(school.as_at) if school.as_at else ""),
    )
    return Section("Register", (Facts(facts),))


def _powers(school: School) -> str:
    return "Pupil referral unit: check with legal" if school.type_code == "14" else ""
