"""The log of what was printed, for what and for whom; and the authority's own settings."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.records import Keeping


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One document that was made: what it is, why, by whom, and the hash of its bytes (domain.md P2.10).

    An edition is approved by someone on a day; until then it prints with a draft's watermark. `keep_until`: when it may go.
    """

    KIND: ClassVar[str] = "publication"
    KEEPING: ClassVar[Keeping] = Keeping(sorts=("title",), finds=("title", "purpose", "recipients"))

    uid: UUID
    document: str
    title: str
    purpose: str = ""
    made_by: str
    made_at: datetime
    sha256: str
    pages: int
    edition: str = ""
    approved_by: str = ""
    approved_on: date | None = None
    recipients: str = ""
    keep_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting of the authority, such as its name, strapline or brand colour."""

    KIND: ClassVar[str] = "setting"
    KEEPING: ClassVar[Keeping] = Keeping(key=("name",))

    uid: UUID
    name: str
    value: str
