"""What each kind of file that is imported is called: apart from how it is read, which the list of past imports need not load."""

FILE_KINDS = {
    "ofsted": "Ofsted management information",
    "gias-links": "links between schools (GIAS)",
    "gias-groups": "groups or group links (GIAS)",
    "gias": "a schools register (GIAS)",
    "programmes": "a catalogue of programmes",
    "strategies": "a list of strategies",
    "organisations": "a list of organisations",
    "bookings": "programme bookings",
    "designations": "a list of designations",
    "partnerships": "a register of partnerships",
    "return": "a leadership return",
}
"""By code, as the middle of a sentence says it."""


def _title(words: str) -> str:
    plain = words.removeprefix("a ")
    return plain[:1].upper() + plain[1:]


FILE_KIND_TITLES = {code: _title(words) for code, words in FILE_KINDS.items()}
"""By code, as it stands alone: `Schools register (GIAS)`."""
