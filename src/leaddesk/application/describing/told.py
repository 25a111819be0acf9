"""What a page is told in: words, and words that lead to another record."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class RecordLink:
    """Words that lead to the page of a record."""

    words: str
    kind: str
    uid: UUID


Told = str | RecordLink | tuple[str | RecordLink, ...]
