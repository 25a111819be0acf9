"""What is to be told of a row, before it is known under which heading its column stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """Something to tell of a row: the field whose column it is about, a stable code, and words."""

    field: str
    code: str
    words: str
