"""How one writes to people and schools: the salutation, the lines of an address, and which numbers are mobiles."""

from collections.abc import Iterable

from leaddesk.domain.leaders import Person
from leaddesk.domain.schools import School

_BY_FIRST_NAME = frozenset({"Sir", "Dame"})


def salutation(person: Person) -> str:
    """How a letter begins: `Dear Ms Marlowe`, `Dear Sir Tom`; without a title the whole name, for nobody's title is guessed."""
    titles = person.title.split()
    if titles and titles[-1] in _BY_FIRST_NAME and person.first_name:
        return f"Dear {titles[-1]} {person.preferred_name or person.first_name.split()[0]}"
    return f"Dear {person.title} {person.last_name}" if titles else f"Dear {person.name}"


def without_repeats(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines that say something, each once whatever its capitals: registers repeat a town as its locality."""
    found: dict[str, str] = {}
    for line in lines:
        words = " ".join(line.split()).strip(" ,")
        if words:
            found.setdefault(words.casefold(), words)
    return tuple(found.values())


def street_lines(school: School) -> tuple[str, ...]:
    """What stands between a school's name and its town."""
    apart = {school.name.casefold(), school.town.casefold()}
    lines = without_repeats((school.street, school.locality, school.address3))
    return tuple(line for line in lines if line.casefold() not in apart)


def address_lines(school: School) -> tuple[str, ...]:
    """A school's postal address under its name; Royal Mail needs no county."""
    return without_repeats((*street_lines(school), school.town, school.postcode))


def is_mobile(number: str) -> bool:
    """Whether a United Kingdom number is a mobile's (Ofcom: 071 to 075 and 077 to 079; 070 and 076 are other services)."""
    digits = "".join(filter(str.isdigit, number))
    for abroad in ("0044", "44"):
        if digits.startswith(abroad):
            digits = f"0{digits.removeprefix(abroad).removeprefix('0')}"
            break
    return digits[:2] == "07" and digits[2:3] not in ("0", "6")
