"""Single values and their rules: each check returns the problems of one field, in words."""

import re
from datetime import date
from functools import lru_cache
from uuid import UUID

from leaddesk.domain.cells import MISTAKEN_NUMBER
from leaddesk.domain.failures import Problem
from leaddesk.domain.mail import whats_wrong
from leaddesk.domain.postcodes import is_outward, meant_postcode

NAME_LIMIT, LINE_LIMIT = 120, 200
MOST_POUNDS = 10_000
MOST_PLACES = 999  # experience.md section 5, 63
_ACADEMIC_YEAR = re.compile(r"^(20[0-9]{2})/([0-9]{2})$")
_PLAIN_NAME, _LONGEST_EMAIL = re.compile(r"(?=.{1,64}$)[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*"), 254
_POSTCODE = re.compile(r"^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$")


def check_urn(urn: str) -> tuple[Problem, ...]:
    """A URN is six digits (GIAS; experience.md section 5, 1-2)."""
    if urn.isascii() and urn.isdigit() and len(urn) == 6:
        return ()
    if MISTAKEN_NUMBER.match(urn):
        return (Problem("urn", "A spreadsheet has damaged this number; its last digits are lost.", "Ask for it again."),)
    if re.fullmatch("[0-9]{6}", urn.lower().replace("o", "0")):
        return (Problem("urn", "This URN has a letter O.", "Is it a zero? Correct it."),)
    if urn.isdigit():
        return (Problem("urn", f"A URN has 6 digits; this has {len(urn)}.", "Check it against GIAS."),)
    return (Problem("urn", "This is not a URN.", "A URN is six digits; find it on GIAS."),)


def check_name(field: str, name: str, of_what: str, *, limit: int = NAME_LIMIT) -> tuple[Problem, ...]:
    """A name is needed, and at most 120 characters unless a register has longer ones (experience.md section 5, 26)."""
    if not name.strip():
        return (Problem(field, f"This {of_what} has no name.", "Write the name."),)
    return check_length(field, name, limit)


def check_length(field: str, name: str, limit: int = NAME_LIMIT) -> tuple[Problem, ...]:
    """A name that may be left blank is at most 120 characters too."""
    if len(name) <= limit:
        return ()
    return (Problem(field, f"The name is {len(name)} characters long; the limit is {limit}.", "Shorten it."),)


def check_line(field: str, text: str) -> tuple[Problem, ...]:
    """What lists and the history call a record by is a line of at most 200 characters."""
    if len(text) <= LINE_LIMIT:
        return ()
    return (Problem(field, f"This is {len(text)} characters long; the limit is {LINE_LIMIT}.", "Say it in a line, the rest in a note."),)


def check_order(field: str, earlier: date | None, later: date | None, what: str) -> tuple[Problem, ...]:
    """Two dates in their order, where both are known."""
    if earlier is not None and later is not None and later < earlier:
        return (Problem(field, what, "Correct one of the two dates."),)
    return ()


def check_postcode(field: str, postcode: str) -> tuple[Problem, ...]:
    """A postcode is blank, shaped like `LE1 1AA`, or at least its first half (experience.md section 5, 45-47)."""
    if not postcode or _POSTCODE.match(postcode) or is_outward(postcode):
        return ()
    meant = meant_postcode(postcode)
    return (Problem(field, "This does not look like a postcode.", f"Is {meant} meant?" if meant else "Write it like LE1 1AA."),)


def check_ukprn(ukprn: str) -> tuple[Problem, ...]:
    """A UKPRN is whatever GIAS says it is, but not a number that a spreadsheet has cut off (experience.md section 5, 39)."""
    if not ukprn or ukprn.isdigit() or not MISTAKEN_NUMBER.match(ukprn):
        return ()
    return (Problem("ukprn", "A spreadsheet has damaged this number; its last digits are lost.", "Ask for it again."),)


def check_phone(field: str, phone: str) -> tuple[Problem, ...]:
    """A telephone number is whatever its owner says, but not a number that a spreadsheet has cut off (experience.md section 5, 39)."""
    if not MISTAKEN_NUMBER.match(phone):
        return ()
    return (Problem(field, "Excel damaged this number; its last digits are lost.", "Ask for it again."),)


def check_email(field: str, email: str) -> tuple[Problem, ...]:
    """An e-mail address is blank or well formed; nothing is looked up on a network (experience.md section 5, 30-33)."""
    if not email:
        return ()
    if plain := whats_wrong(email):
        return (Problem(field, *plain),)
    name, _, domain = email.partition("@")
    is_plain = _PLAIN_NAME.fullmatch(name) and len(email) <= _LONGEST_EMAIL
    if not _is_address(f"name@{domain}" if is_plain else email):
        return (Problem(field, "This e-mail address is not complete.", "Check it: it should read like name@school.example."),)
    return ()


@lru_cache(maxsize=10_000)
def _is_address(email: str) -> bool:
    """Whether it is well formed; that takes a tenth of a millisecond, and the addresses of a school differ in plain names only."""
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(email, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


def check_trn(trn: str | None) -> tuple[Problem, ...]:
    """A teacher reference number is blank or seven digits."""
    if trn is None or (trn.isascii() and trn.isdigit() and len(trn) == 7):
        return ()
    if MISTAKEN_NUMBER.match(trn):
        return (Problem("trn", "A spreadsheet has damaged this number; its last digits are lost.", "Ask for it again."),)
    return (Problem("trn", "A teacher reference number has 7 digits.", "Check it, or leave it blank."),)


def check_web_address(field: str, link: str) -> tuple[Problem, ...]:
    """A web address is blank or begins with https:// or http:// (experience.md section 5, 81)."""
    if not link or re.match(r"^https?://[^\s/]+\.[^\s]+$", link):
        return ()
    return (Problem(field, "This is not a web address.", "Begin it with https://."),)


def check_link(field: str, link: str) -> tuple[Problem, ...]:
    """A link out of a register, which may be odd, but never a piece of program that a click would run."""
    if not link or link.startswith(("http://", "https://")):
        return ()
    return (Problem(field, "This is not a web address.", "Begin it with https://."),)


def check_places(field: str, places: int | None) -> tuple[Problem, ...]:
    """How many can come is blank or a whole number up to 999 (experience.md section 5, 63)."""
    if places is None or 0 <= places <= MOST_PLACES:
        return ()
    return (Problem(field, "Places are a whole number from 0 to 999.", "Correct it, or leave it blank when there is no limit."),)


def check_easting_northing(easting: int | None, northing: int | None) -> tuple[Problem, ...]:
    """Metres on the British National Grid: easting up to 700,000, northing up to 1,300,000; both or neither."""
    if (easting is None) != (northing is None):
        return (Problem("easting", "Only one of easting and northing is given.", "Give both or neither."),)
    if easting is not None and northing is not None and not (0 <= easting <= 700_000 and 0 <= northing <= 1_300_000):
        return (Problem("easting", "This place is not in Great Britain.", "Check easting and northing."),)
    return ()


def check_chosen(field: str, value: object, what: str) -> tuple[Problem, ...]:
    """Something must be chosen from a list; `what` with its article, such as "a category"."""
    return () if value else (Problem(field, f"Nothing is chosen here; it needs {what}.", "Choose one from the list."),)


def check_text(field: str, text: str, what: str, what_next: str) -> tuple[Problem, ...]:
    """A text that cannot be left blank; the two sentences say what is missing and what to write."""
    return () if text.strip() else (Problem(field, what, what_next),)


def check_range(field: str, number: float | None, least: float, most: float, what: str) -> tuple[Problem, ...]:
    """A number is blank or within inclusive bounds; `what` names it, such as "Places"."""
    if number is None or least <= number <= most:
        return ()
    return (Problem(field, f"{what} must lie between {least:g} and {most:g}.", "Correct the number."),)


def check_pounds(field: str, pounds: float | None, what: str) -> tuple[Problem, ...]:
    """A sum up to 10,000 pounds, to the penny, or blank; `what` names it, such as "The rate"."""
    found = check_range(field, pounds, 0, MOST_POUNDS, what)
    if found or pounds is None or abs(pounds * 100 - round(pounds * 100)) < 1e-6:
        return found
    return (Problem(field, f"{what} has parts of a penny.", "Write pounds and pence, such as 450.50."),)


def check_half_days(field: str, days: float | None) -> tuple[Problem, ...]:
    """Days of support are counted in halves, from none to a full year's 366 (domain.md 4.1, Visit)."""
    found = check_range(field, days, 0, 366, "Days")
    if found or days is None or float(days * 2).is_integer():
        return found
    return (Problem(field, "Days are counted in halves.", "Write a whole or a half number, such as 2.5."),)


def check_academic_year(field: str, year: str) -> tuple[Problem, ...]:
    """An academic year is blank or written like `2026/27`, the second the year after the first (domain.md section 4)."""
    found = _ACADEMIC_YEAR.match(year)
    if not year or (found and (int(found[1]) + 1) % 100 == int(found[2])):
        return ()
    return (Problem(field, "This is not an academic year.", "Write it like 2026/27."),)


def check_same_whole(field: str, one: UUID, other: UUID, what: str) -> tuple[Problem, ...]:
    """Two parts that are joined belong to one whole, such as an objective and the review that rates it to one partnership."""
    if one == other:
        return ()
    return (Problem(field, f"This belongs to another {what}.", f"Choose one of the same {what}."),)
