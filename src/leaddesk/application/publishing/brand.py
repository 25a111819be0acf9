"""The authority as it appears on every print: from its settings, or as far as the register knows it."""

import base64
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from leaddesk.application.changes import Changes
from leaddesk.application.ports import Reading, Store
from leaddesk.application.publishing.contents import DEFAULT_COLOUR, Brand, Contact
from leaddesk.application.publishing.wording import Wording
from leaddesk.domain.publications import Setting
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

# Settings of the authority, by name; each may be missing. The full name goes before the short one; the logo is a PNG or JPEG in base64.
AUTHORITY_NAME, AUTHORITY, COLOUR, STRAPLINE = "authority_name", "authority", "colour", "strapline"
LOGO, LOGO_DESCRIPTION, OTHER_FORMATS = "logo", "logo_description", "other_formats"
TERMS, TERMS_AS_AT = "booking_terms", "booking_terms_as_at"
CONTACT_TEAM, CONTACT_EMAIL, CONTACT_PHONE = "contact_team", "contact_email", "contact_phone"


def set_up(settings: Mapping[str, str], *, store: Store) -> Changes:
    """Keep settings of the authority by name; one that is not mentioned stays."""
    with store.writing("Set up the authority's name, colour and contacts") as work:
        known = {setting.name: setting for setting in work.every(Setting)}
        work.add([Setting(uid=new_uid(), name=name, value=value) for name, value in settings.items() if name not in known])
        work.replace([replace(known[name], value=value) for name, value in settings.items() if name in known])
    return work.changes


def settings_of(reading: Reading) -> Mapping[str, str]:
    """Every setting of the authority by name."""
    return {setting.name: setting.value for setting in reading.every(Setting)}


def brand_of(reading: Reading) -> Brand:
    """The brand; without a name set, the authority that most schools of the register belong to."""
    kept = settings_of(reading)
    logo = kept.get(LOGO, "")
    return Brand(
        authority=kept.get(AUTHORITY_NAME) or kept.get(AUTHORITY) or _authority_of_schools(reading),
        strapline=kept.get(STRAPLINE, ""),
        logo=base64.b64decode(logo) if logo else None,
        logo_description=kept.get(LOGO_DESCRIPTION, ""),
        colour=kept.get(COLOUR) or DEFAULT_COLOUR,
    )


def contact_of(reading: Reading) -> Contact | None:
    """Whom to ask at the authority itself, when its settings say so."""
    kept = settings_of(reading)
    if not (kept.get(CONTACT_EMAIL) or kept.get(CONTACT_PHONE)):
        return None
    team = kept.get(CONTACT_TEAM, "") or brand_of(reading).authority
    return Contact(team=team, email=kept.get(CONTACT_EMAIL, ""), phone=kept.get(CONTACT_PHONE, ""))


def terms_of(reading: Reading, wording: Wording) -> tuple[tuple[str, ...], date]:
    """Booking and cancellation terms, a line each, and the day on which they are right: the authority's own, or the shipped ones."""
    kept = settings_of(reading)
    own = tuple(line.strip() for line in kept.get(TERMS, "").splitlines() if line.strip())
    return (own, date.fromisoformat(kept[TERMS_AS_AT])) if own and kept.get(TERMS_AS_AT) else (wording.terms, wording.terms_as_at)


def _authority_of_schools(reading: Reading) -> str:
    counted = Counter(school.la_name for school in reading.every(School) if school.la_name)
    return counted.most_common(1)[0][0] if counted else "Local authority"
