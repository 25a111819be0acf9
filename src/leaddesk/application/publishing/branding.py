"""The brand as an officer edits it: name, strapline, colour, logo, contact and terms, checked before anything is kept."""

import base64
from dataclasses import dataclass
from datetime import date

from leaddesk.application.changes import Changes
from leaddesk.application.ports import Store
from leaddesk.application.publishing import brand as settings
from leaddesk.application.publishing.brand import brand_of, set_up, settings_of, terms_of
from leaddesk.application.publishing.colours import check_brand_colour
from leaddesk.application.publishing.contents import DEFAULT_COLOUR, Brand
from leaddesk.application.publishing.picture_size import dots_of
from leaddesk.application.publishing.wording import Wording
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.values import check_email

LARGEST_LOGO, MOST_DOTS = 5_000_000, 40_000_000
"""Bytes, and dots; a logo in a print needs a tenth of that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Branding:
    """What every print takes from the authority; `terms` a line each, right on `terms_as_at`."""

    authority: str
    strapline: str = ""
    colour: str = DEFAULT_COLOUR
    logo: bytes | None = None
    logo_description: str = ""
    team: str = ""
    email: str = ""
    phone: str = ""
    other_formats: str = ""
    terms: str = ""
    terms_as_at: date

    def check(self) -> None:
        """KnownFailure naming the first thing that could not be printed: name, colour, logo, address."""
        Brand(authority=self.authority, colour=self.colour, logo=self.logo, logo_description=self.logo_description).check()
        check_brand_colour(self.colour)
        for problem in check_email("email", self.email):
            raise KnownFailure(problem.what, problem.what_next)
        if self.logo is not None:
            check_logo(self.logo)


def check_logo(content: bytes) -> None:
    """KnownFailure when a file is empty, too large, or of a kind that print does not take (experience.md section 5, 78)."""
    if not content:
        raise KnownFailure("The logo's file is empty.", "Ask for it again, or choose another file.")
    if content[8:12] == b"WEBP":
        raise KnownFailure("This logo is a WebP picture, which print does not take.", "Save it as PNG or JPEG, then choose it again.")
    if not content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        raise KnownFailure("The logo is no PNG or JPEG picture.", "Save it as PNG or JPEG, then choose it again.")
    if len(content) > LARGEST_LOGO:
        raise KnownFailure(f"The logo takes {len(content) / 1e6:.0f} MB; the limit is 5 MB.", "Save it smaller: 900 dots wide is enough.")
    dots = dots_of(content)
    if dots is None or not dots:
        raise KnownFailure("The logo's file is damaged or cut short.", "Ask for it again, or choose another file.")
    if dots > MOST_DOTS:
        raise KnownFailure(f"The logo has {dots / 1e6:,.0f} million dots; the limit is 40.", "Save it smaller: 900 dots wide is enough.")


def branding(wording: Wording, *, store: Store) -> Branding:
    """The brand as it stands, the shipped terms where the authority wrote none."""
    with store.reading() as reading:
        kept, now = settings_of(reading), brand_of(reading)
        terms, as_at = terms_of(reading, wording)
    return Branding(
        authority=now.authority,
        strapline=now.strapline,
        colour=now.colour,
        logo=now.logo,
        logo_description=now.logo_description,
        team=kept.get(settings.CONTACT_TEAM, ""),
        email=kept.get(settings.CONTACT_EMAIL, ""),
        phone=kept.get(settings.CONTACT_PHONE, ""),
        other_formats=kept.get(settings.OTHER_FORMATS, ""),
        terms="\n".join(terms),
        terms_as_at=as_at,
    )


def rebrand(new: Branding, *, store: Store) -> Changes:
    """Keep the brand; KnownFailure when it could not be printed."""
    new.check()
    return set_up(
        {
            settings.AUTHORITY_NAME: new.authority.strip(),
            settings.STRAPLINE: new.strapline.strip(),
            settings.COLOUR: new.colour.upper(),
            settings.LOGO: base64.b64encode(new.logo).decode() if new.logo else "",
            settings.LOGO_DESCRIPTION: new.logo_description.strip(),
            settings.CONTACT_TEAM: new.team.strip(),
            settings.CONTACT_EMAIL: new.email.strip(),
            settings.CONTACT_PHONE: new.phone.strip(),
            settings.OTHER_FORMATS: new.other_formats.strip(),
            settings.TERMS: new.terms.strip(),
            settings.TERMS_AS_AT: new.terms_as_at.isoformat(),
        },
        store=store,
    )
