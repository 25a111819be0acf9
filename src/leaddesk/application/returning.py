"""Return templates: a workbook for each school with what is held of its leaders, to be corrected there and imported again."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from leaddesk.application.files import save_file
from leaddesk.application.importing.terms import Terms
from leaddesk.application.ports import Reading, Store
from leaddesk.application.publishing.saving import safe_file_name
from leaddesk.application.work import Progress
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.schools import School
from leaddesk.domain.vocabulary import Term

WORDING, NOTICE = "return_wording", "privacy_notice"
CALLED = "Leadership return"
"""What the name of every return's file begins with."""


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """One post as it is held; `reference` is the person's identity, so that a changed name still means the same person."""

    reference: str
    title: str
    first_name: str
    last_name: str
    job_title: str
    role: str
    tier: str
    email: str
    phone: str
    start: date | None


@dataclass(frozen=True, slots=True)
class ReturnTemplate:
    """What one school's workbook holds: its posts, the words to choose from, how to fill it in, and the privacy notice."""

    urn: str
    school: str
    as_at: date
    rows: tuple[ReturnRow, ...]
    titles: tuple[str, ...]
    roles: tuple[str, ...]
    tiers: tuple[str, ...]
    guidance: tuple[str, ...]
    notice: str

    @property
    def file_name(self) -> str:
        """A name that every laptop allows. It holds no date: the file describes the day on which the school fills it in."""
        return safe_file_name(f"{CALLED} {self.school} {self.urn}", ".xlsx")


WriteTemplate = Callable[[ReturnTemplate], bytes]


def return_templates(schools: Iterable[UUID] | None, *, store: Store) -> list[ReturnTemplate]:
    """The templates of these schools, or of every open one; schools that have closed are left out.

    KnownFailure when none is left, since a closed school has nobody to fill it in.
    """
    with store.reading() as look:
        wanted = None if schools is None else set(schools)
        found = [school for school in look.every(School) if school.is_open and (wanted is None or school.uid in wanted)]
        made = _templates(sorted(found, key=lambda school: (school.name, school.urn)), look, store.today())
    if not made:
        raise KnownFailure("There is no open school to make a return template for.", "Choose schools that are open.")
    return made


def write_return_templates(
    folder: Path, schools: Iterable[UUID] | None, write: WriteTemplate, *, store: Store, progress: Progress
) -> list[Path]:
    """Write a workbook for each school into a folder; returns the files. KnownFailure when the folder cannot be written."""
    templates = return_templates(schools, store=store)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownFailure(f"The folder {folder.name} cannot be made.", "Choose another place.") from error
    files = []
    for done, template in enumerate(templates):
        progress.report(done, len(templates), "Writing return templates")
        files.append(save_file(folder / template.file_name, write(template)))
    return files


def _templates(schools: Sequence[School], look: Reading, today: date) -> list[ReturnTemplate]:
    terms = Terms(look)
    people = {person.uid: person for person in look.every(Person)}
    posts: dict[UUID, list[Appointment]] = {}
    for post in look.every(Appointment):
        if post.school is not None and post.is_current(today):
            posts.setdefault(post.school, []).append(post)
    wording = terms[WORDING]
    guidance = tuple(term.label for term in _in_order(terms, WORDING, today) if term.code != NOTICE)
    words = {
        "titles": _labels(terms, "name_titles", today), "roles": _labels(terms, "roles", today), "tiers": _labels(terms, "tiers", today),
        "guidance": guidance, "notice": wording.label_of(NOTICE),
    }  # fmt: skip
    return [
        ReturnTemplate(
            urn=school.urn, school=school.name, as_at=today,
            rows=tuple(_row(post, people[post.person], terms) for post in _by_rank(posts.get(school.uid, ()), people, terms)), **words,  # type: ignore[arg-type]
        )
        for school in schools
    ]  # fmt: skip


def _row(post: Appointment, person: Person, terms: Terms) -> ReturnRow:
    start = post.start_earliest if post.start.is_exact else None
    return ReturnRow(
        str(person.uid), person.title, person.first_name, person.last_name, post.job_title, terms["roles"].label_of(post.role_code),
        terms["tiers"].label_of(post.tier_code), post.email, post.phone, start,
    )  # fmt: skip


def _by_rank(posts: Iterable[Appointment], people: dict[UUID, Person], terms: Terms) -> list[Appointment]:
    """The head first, then down the tiers, by name."""
    tiers, roles = terms["tiers"].by_code, terms["roles"].by_code

    def rank(post: Appointment) -> tuple[int, int, str, str]:
        tier, role, person = tiers.get(post.tier_code), roles.get(post.role_code), people[post.person]
        return (-(tier.sort_order if tier else 0), -(role.sort_order if role else 0), person.last_name, person.first_name)

    return sorted(posts, key=rank)


def _in_order(terms: Terms, name: str, today: date) -> list[Term]:
    """The terms of a list that hold today."""
    held = (term for term in terms[name].by_code.values() if term.active_to is None or term.active_to >= today)
    return sorted(held, key=lambda term: (term.sort_order, term.label))


def _labels(terms: Terms, name: str, today: date) -> tuple[str, ...]:
    return tuple(term.label for term in _in_order(terms, name, today))
