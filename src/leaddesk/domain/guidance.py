"""Where leaders turn: key points of contact, and published guidance (domain.md P2)."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, refers_to
from leaddesk.domain.values import check_email, check_name, check_order, check_phone, check_text, check_web_address


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyContact:
    """Whom to ask about something: for everyone, or for one school, tier or role; `is_printed` puts it into the brochure."""

    KIND: ClassVar[str] = "key_contact"
    KEEPING: ClassVar[Keeping] = Keeping(sorts=("name", "about"), finds=("name", "about", "email"))

    uid: UUID
    about: str = ""
    name: str = ""
    job_title: str = ""
    person: UUID | None = field(default=None, metadata=refers_to("person", owned=True))
    organisation: UUID | None = field(default=None, metadata=refers_to("organisation", owned=True))
    email: str = ""
    phone: str = ""
    school: UUID | None = field(default=None, metadata=refers_to("school", owned=True))
    tier_code: str = field(default="", metadata=coded_in("tiers"))
    role_code: str = field(default="", metadata=coded_in("roles"))
    starts_on: date | None = None
    ends_on: date | None = None
    is_printed: bool = True

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this contact can be kept."""
        unreachable = not (self.email or self.phone or self.person)
        return (
            *check_text("about", self.about, "It is not said what to ask about.", "Write a few words, such as new headteachers."),
            *check_name("name", self.name, "contact"),
            *check_email("email", self.email),
            *check_phone("phone", self.phone),
            *((Problem("email", "There is no way to reach this contact.", "Write an e-mail address or a phone."),) if unreachable else ()),
            *check_order("ends_on", self.starts_on, self.ends_on, "It ends before it starts."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """A published paper or page that leaders are sent to; one past its review day is said to be stale."""

    KIND: ClassVar[str] = "guidance"
    KEEPING: ClassVar[Keeping] = Keeping(key=("title",), sorts=("title",), finds=("title", "summary"), indexed=("review_on",))

    uid: UUID
    title: str = ""
    summary: str = ""
    link: str = ""
    focus_area_code: str = field(default="", metadata=coded_in("focus_areas"))
    tier_code: str = field(default="", metadata=coded_in("tiers"))
    owner: str = ""
    published_on: date | None = None
    review_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this guidance can be kept."""
        return (
            *check_name("title", self.title, "guidance"),
            *check_web_address("link", self.link),
            *check_order("review_on", self.published_on, self.review_on, "It is reviewed before it is published."),
        )
