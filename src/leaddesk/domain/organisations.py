"""Bodies that run, deliver or partner: trusts as partners, universities, hubs, providers, the authority itself."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping
from leaddesk.domain.values import check_email, check_name, check_phone, check_postcode, check_web_address


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A body other than a school; a defunct one is kept as historic, never offered as live (domain.md A6)."""

    KIND: ClassVar[str] = "organisation"
    KEEPING: ClassVar[Keeping] = Keeping(key=("name",), sorts=("name",), finds=("name", "short_name"), indexed=("kind_code",))

    uid: UUID
    name: str
    short_name: str = ""
    kind_code: str = "other"
    is_historic: bool = False
    website: str = ""
    email: str = ""
    telephone: str = ""
    address: str = ""
    postcode: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this organisation can be kept."""
        return (
            *check_name("name", self.name, "organisation"),
            *check_email("email", self.email),
            *check_phone("telephone", self.telephone),
            *check_web_address("website", self.website),
            *check_postcode("postcode", self.postcode),
        )
