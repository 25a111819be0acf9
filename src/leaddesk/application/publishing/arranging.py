"""Arranges records into the contents of a print, and refuses in words what cannot be printed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from leaddesk.application.publishing.contents import Brand, Contact, ContactSheetContent, LeafletContent, ProgrammePage, TierSection
from leaddesk.application.publishing.wording import SheetPurpose, Wording
from leaddesk.domain.failures import KnownFailure

_OPEN_TO_ALL = "Open to every tier"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """One person to reach, with every fact that a contact sheet may show; the purpose decides which it does."""

    school: str = ""
    urn: str = ""
    town: str = ""
    name: str = ""
    role: str = ""
    tier: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""
    signature: str = ""


def arrange_tiers(programmes: Iterable[ProgrammePage], tiers: Sequence[tuple[str, str]], rungs: Sequence[str]) -> tuple[TierSection, ...]:
    """A section for each tier (label and introduction, in order): a programme is printed under its lowest tier and named under the rest.

    Tiers without any programme are left out; programmes for no known tier come last, as open to all.
    """
    order = [label for label, _ in tiers]
    home: dict[str, list[ProgrammePage]] = {label: [] for label in (*order, _OPEN_TO_ALL)}
    also: dict[str, list[str]] = {label: [] for label in order}
    for page in sorted(programmes, key=lambda page: (_first_rung(page, rungs), page.title.casefold())):
        labels = [label for label in order if label in page.tiers]
        home[labels[0] if labels else _OPEN_TO_ALL].append(page)
        for label in labels[1:]:
            also[label].append(page.key)
    sections = [
        TierSection(tier=label, introduction=introduction, programmes=tuple(home[label]), also=tuple(also[label]))
        for label, introduction in tiers
        if home[label] or also[label]
    ]
    if home[_OPEN_TO_ALL]:
        sections.append(TierSection(tier=_OPEN_TO_ALL, programmes=tuple(home[_OPEN_TO_ALL])))
    return tuple(sections)


def check_leaflet(content: LeafletContent) -> Contact:
    """The contact that the leaflet prints; KnownFailure when it has none or has no title (domain.md A19)."""
    programme = content.programme
    if not programme.title.strip():
        raise KnownFailure("This programme has no title.", "Give it a title, then make the leaflet again.")
    if programme.contact is None or not programme.contact.can_be_reached:
        raise KnownFailure(f"“{programme.title}” has no contact to print.", "Add an e-mail address or a telephone number to the programme.")
    content.brand.check()
    return programme.contact


def arrange_contact_sheet(
    purpose: SheetPurpose, people: Iterable[ContactLine], *, wording: Wording, brand: Brand, officer: str, now: datetime
) -> ContactSheetContent:
    """The sheet for one purpose, by school and name; nobody to print, or no officer to answer for it, is a KnownFailure."""
    if not officer.strip():
        raise KnownFailure("Nobody is named as printing this contact sheet.", "Write your name in the settings.")
    brand.check()
    lines = sorted(people, key=lambda line: (line.school.casefold(), line.name.casefold()))
    if not lines:
        raise KnownFailure("There is nobody on this contact sheet.", "Choose at least one leader, or widen the filter.")
    keys = [column for column in purpose.columns if column.code in ("email", "phone")]
    return ContactSheetContent(
        title=purpose.name,
        purpose=purpose.name,
        brand=brand,
        columns=purpose.columns,
        rows=tuple(tuple(str(getattr(line, column.code)) for column in purpose.columns) for line in lines),
        marking=wording.marking,
        printed_by=officer,
        printed_at=now,
        destroy_by=(now + timedelta(days=wording.keep_for_days)).date(),
        without=tuple(line.name or line.school for line in lines if keys and not any(getattr(line, key.code) for key in keys)),
    )


def _first_rung(page: ProgrammePage, rungs: Sequence[str]) -> int:
    return min((index for index, rung in enumerate(rungs) if rung in page.rungs), default=len(rungs))
