"""What an officer decides about one edition of the brochure before it is printed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Its name (blank: the academic year), who approved it on which day (nobody: a draft), and what goes into it.

    `strategy` None: the living one that most programmes belong to; `with_historic`: published programmes of historic strategies
    stand apart at the end, otherwise they are left out. `recipients`: who it is for; `keep_until`: when its log may go.
    """

    name: str = ""
    approved_by: str = ""
    approved_on: date | None = None
    strategy: UUID | None = None
    with_historic: bool = True
    recipients: str = ""
    keep_until: date | None = None


DRAFT = Edition()
