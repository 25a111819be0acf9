"""A contact sheet for one purpose: the people it is for, and no more about them than the purpose needs (domain.md section 3, 8)."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from leaddesk.application.finding import Condition, ListQuery
from leaddesk.application.lists import LEADERS
from leaddesk.application.ports import Store
from leaddesk.application.publishing.arranging import ContactLine, arrange_contact_sheet
from leaddesk.application.publishing.brand import brand_of
from leaddesk.application.publishing.contents import ContactSheetContent, SheetColumn
from leaddesk.application.publishing.correspondents import Correspondent, correspondents
from leaddesk.application.publishing.wording import SheetPurpose, Wording
from leaddesk.domain.addressing import is_mobile
from leaddesk.domain.failures import KnownFailure, NotAccepted
from leaddesk.domain.publications import check_purpose

ROWS_AT_ONCE = 500
CHOSEN = "chosen"
"""The code of a purpose whose columns an officer chose."""
NEAR_ENOUGH = 55
"""Of 100, rapidfuzz's token set ratio: “invite to the forum” is 57 from its purpose, “birthday list” 43 from any."""


def purpose_for(text: str, wording: Wording, columns: Sequence[str] = ()) -> SheetPurpose:
    """The shipped purpose that an officer's own words are nearest to decides the columns; the words themselves are printed.

    Words that are near to none may show what every purpose shows, and no more: a sheet shows the least that its purpose needs.
    Then, as `is_known` tells, the officer may choose `columns` by their codes; KnownFailure names a code that there is not.
    """
    from rapidfuzz import process
    from rapidfuzz.fuzz import token_set_ratio

    wanted = text.strip()
    if columns:
        return SheetPurpose(code=CHOSEN, name=wanted, columns=_columns(columns, wording))
    for purpose in wording.purposes:
        if wanted.casefold() in (purpose.code, purpose.name.casefold()):
            return purpose
    names = [one.name.casefold() for one in wording.purposes]
    near = process.extractOne(wanted.casefold(), names, scorer=token_set_ratio, score_cutoff=NEAR_ENOUGH)
    if near is not None:
        return replace(wording.purposes[near[2]], name=wanted)
    first, *others = wording.purposes
    shared = tuple(column for column in first.columns if all(column in one.columns for one in others))
    return SheetPurpose(code="", name=wanted, columns=shared)


def _columns(codes: Sequence[str], wording: Wording) -> tuple[SheetColumn, ...]:
    known = [column.code for column in wording.columns]
    for code in codes:
        if code not in known:
            raise KnownFailure(f"A contact sheet has no column “{code}”.", f"The columns are: {', '.join(known)}.")
    return tuple(column for column in wording.columns if column.code in codes)


def unknown_purpose(purpose: SheetPurpose) -> str:
    """What the officer is told where the purpose is none of the known ones; empty where it is, or columns were chosen."""
    if purpose.is_known:
        return ""
    shown = " and ".join(column.heading.lower() for column in purpose.columns)
    return f"This purpose is not among the known ones, so the sheet shows only {shown}. Choose columns, or a known purpose."


def leaders_in_post(where: Sequence[Condition], *, store: Store) -> list[UUID]:
    """The people with a current post that the conditions on the list of leaders leave, in that list's order."""
    ids = store.listings.ids(ListQuery(LEADERS.kind, where=tuple(where), sort=LEADERS.sort))
    found = []
    uid, current = LEADERS.keys.index("uid"), LEADERS.keys.index("current")
    for first in range(0, len(ids), ROWS_AT_ONCE):
        found += [UUID(str(row[uid])) for row in store.listings.rows(LEADERS.kind, ids[first : first + ROWS_AT_ONCE]) if row[current]]
    return found


def contact_sheet_content(
    purpose: str,
    people: Sequence[UUID],
    wording: Wording,
    *,
    columns: Sequence[str] = (),
    mobiles: bool = True,
    own: bool = False,
    store: Store,
) -> ContactSheetContent:
    """The sheet for a purpose, as an officer words it, and the people chosen; KnownFailure without either.

    Without `mobiles` another number is shown in place of a mobile's, where there is one (experience.md fault 32). People's `own`
    e-mail and phone are shown only where the officer asks for it (a sheet shows the least that its purpose needs).
    """
    if problems := check_purpose(purpose):
        raise NotAccepted(problems)
    found = purpose_for(purpose, wording, columns)
    with store.reading() as reading:
        content = arrange_contact_sheet(
            found,
            [_line(one, mobiles=mobiles, own=own) for one in correspondents(people, reading, store)],
            wording=wording,
            brand=brand_of(reading),
            officer=store.officer,
            now=store.now(),
        )
    told = unknown_purpose(found)
    return replace(content, notices=(told,)) if told else content


def _line(one: Correspondent, *, mobiles: bool, own: bool) -> ContactLine:
    school = one.school
    return ContactLine(
        school=school.name if school else "",
        urn=school.urn if school else "",
        town=school.town if school else "",
        name=" ".join(part for part in (one.person.title, one.person.name) if part),
        role=one.role,
        tier=one.tier,
        email=next(iter(one.emails(own=own)), ""),
        phone=next((number for number in one.phones(own=own) if mobiles or not is_mobile(number)), ""),
    )
