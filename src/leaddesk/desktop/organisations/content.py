"""What the pages of an organisation and of a trust or federation say."""

from collections.abc import Callable
from dataclasses import dataclass

from leaddesk.application.organisations import GroupPage, OrganisationPage
from leaddesk.desktop.kit.page_content import (
    Action,
    Facts,
    Link,
    PageContent,
    RecordTarget,
    Rows,
    Section,
    Sentence,
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
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Programme
from leaddesk.domain.schools import School


@dataclass(frozen=True, slots=True)
class BodyActs:
    """What an officer can do from the page of an organisation or group."""

    amend: Callable[[], None]
    remove: Callable[[], None]
    posts: PostActs
    notes: NoteActs


def _actions(noun: str, acts: BodyActs) -> tuple[Action, ...]:
    return (
        Action(f"Amend {noun}", acts.amend, "edit", is_main=True),
        Action("Add note", acts.notes.add, "note"),
        Action("Remove", acts.remove, "delete"),
    )


def organisation_content(page: OrganisationPage, acts: BodyActs) -> PageContent:
    """The page of an organisation."""
    body = page.organisation
    posts = [post_rows(page.posts, person_link, "Who", acts.posts)] if page.posts else []
    return PageContent(
        title=body.name,
        subtitle=" · ".join(part for part in (page.kind, body.short_name) if part),
        answer=(Sentence("No longer exists; kept for its history.", "warning"),) if body.is_historic else (),
        sections=(
            _contact(body),
            *((Section("People", tuple(posts), len(page.posts)),) if posts else ()),
            _programmes("Runs", page.runs, "Runs no programme that is recorded."),
            _programmes("Delivers", page.delivers, "Delivers no programme that is recorded."),
            notes_section(page.notes, acts.notes),
            history_section(page.history),
        ),
        actions=_actions("organisation", acts),
    )


def _contact(body: Organisation) -> Section:
    website = Link(body.website, WebTarget(body.website)) if body.website.startswith("http") else body.website
    address = ", ".join(part for part in (*body.address.splitlines(), body.postcode) if part)
    facts = Facts(
        (("E-mail", address_links(body.email, "")), ("Telephone", body.telephone), ("Website", website), ("Address", address))
    )
    known = any(value for _, value in facts.lines)
    return Section("Contact", (facts if known else Sentence("Nothing is recorded yet.", "muted"),))


def _programmes(heading: str, programmes: tuple[Programme, ...], empty: str) -> Section:
    rows = Rows(("Programme",), [(Link(p.title, RecordTarget(Programme.KIND, p.uid)),) for p in programmes], empty)
    return Section(heading, (rows,), len(programmes))


def group_content(page: GroupPage, acts: BodyActs) -> PageContent:
    """The page of a trust or federation."""
    group = page.group
    closed = f"Closed on {date_in_words(group.closed_on)}" if group.closed_on else ""
    facts = (("Group UID", group.group_uid or ""), ("Group ID", group.group_id), ("Companies House", group.companies_house),
             ("UKPRN", group.ukprn), ("Opened", date_in_words(group.opened_on) if group.opened_on else ""))  # fmt: skip
    count = len(page.schools)
    return PageContent(
        title=group.name,
        subtitle=" · ".join(part for part in (page.kind, group.status) if part),
        answer=(
            Sentence(f"{count} school{'' if count == 1 else 's'} today."),
            *((Sentence(closed, "warning"),) if closed else ()),
        ),
        sections=(
            _schools("Schools", page.schools, "No school belongs to it today."),
            *((_schools("Earlier schools", page.earlier_schools, ""),) if page.earlier_schools else ()),
            *((Section("Register", (Facts(facts),)),) if any(value for _, value in facts) else ()),
            notes_section(page.notes, acts.notes),
            history_section(page.history),
        ),
        actions=_actions("group", acts),
    )


def _schools(heading: str, schools: tuple[School, ...], empty: str) -> Section:
    rows = Rows(
        ("School", "Phase"),
        [(Link(school.name, RecordTarget(School.KIND, school.uid)), school.phase_name) for school in schools],
        empty,
    )
    return Section(heading, (rows,), len(schools))
