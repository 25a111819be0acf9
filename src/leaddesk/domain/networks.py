"""Networks, forums and boards: who belongs to them, when they meet, what was decided and who does what by when."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.calendar import overlap
from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping, coded_in, refers_to
from leaddesk.domain.values import check_email, check_name, check_order, check_text
from leaddesk.domain.written_times import check_times


class NetworkKind(StrEnum):
    """What kind of meetings these are (domain.md 4.1)."""

    NETWORK = "network"
    FORUM = "forum"
    INDUCTION_MEETING = "induction_meeting"
    ASPIRATION_MEETING = "aspiration_meeting"
    STRATEGIC_BOARD = "strategic_board"

    @property
    def is_for_leaders(self) -> bool:
        """Whether it is there for leaders to come to; partners and the board meet among themselves, and no print tells when."""
        return self not in (NetworkKind.FORUM, NetworkKind.STRATEGIC_BOARD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """People in similar roles, or partners, who meet regularly (domain.md P4.3)."""

    KIND: ClassVar[str] = "network"
    KEEPING: ClassVar[Keeping] = Keeping(key=("name",), sorts=("name",), finds=("name", "lead"))

    uid: UUID
    name: str = ""
    kind: NetworkKind = NetworkKind.NETWORK
    purpose: str = ""
    tier_code: str = field(default="", metadata=coded_in("tiers"))
    phase_code: str = field(default="", metadata=coded_in("phases"))
    lead: str = ""
    contact_email: str = ""
    ends_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this network can be kept."""
        return (*check_name("name", self.name, "network"), *check_email("contact_email", self.contact_email))


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkMember:
    """A leader or an organisation that belongs to a network."""

    KIND: ClassVar[str] = "network_member"
    KEEPING: ClassVar[Keeping] = Keeping()

    uid: UUID
    network: UUID = field(metadata=refers_to("network", owned=True))
    person: UUID | None = field(default=None, metadata=refers_to("person", owned=True))
    organisation: UUID | None = field(default=None, metadata=refers_to("organisation", owned=True))
    part: str = ""
    joined_on: date | None = None
    left_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this member can be kept."""
        nobody = self.person is None and self.organisation is None
        return (
            *((Problem("person", "Nobody is named here.", "Choose a leader or an organisation."),) if nobody else ()),
            *check_order("left_on", self.joined_on, self.left_on, "They left before they joined."),
        )


def check_member(new: NetworkMember, others: Iterable[NetworkMember]) -> tuple[Problem, ...]:
    """Nobody belongs to a network twice at one time; whoever left may come again."""
    same = (o for o in others if o.uid != new.uid and (o.person, o.organisation) == (new.person, new.organisation))
    if any(overlap((one.joined_on, one.left_on), (new.joined_on, new.left_on)) for one in same):
        return (Problem("person", "This member belongs to the network already.", "Amend the membership that is there."),)
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting of a network; `starts` and `ends` are times such as `16:00`."""

    KIND: ClassVar[str] = "meeting"
    KEEPING: ClassVar[Keeping] = Keeping(finds=("topic", "venue", "decisions"), indexed=("held_on",))

    uid: UUID
    network: UUID = field(metadata=refers_to("network", owned=True))
    held_on: date
    starts: str = ""
    ends: str = ""
    venue: str = ""
    topic: str = ""
    attendees: str = ""
    papers: str = ""
    decisions: str = ""

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this meeting can be kept."""
        return check_times(self.starts, self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAction:
    """What someone undertook at a meeting; feeds the Due list."""

    KIND: ClassVar[str] = "meeting_action"
    KEEPING: ClassVar[Keeping] = Keeping(finds=("text", "owner"), indexed=("due_on",))

    uid: UUID
    meeting: UUID = field(metadata=refers_to("meeting", owned=True))
    text: str = ""
    owner: str = ""
    due_on: date | None = None
    done_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this action can be kept."""
        return check_text("text", self.text, "The action is empty.", "Say what is to be done.")
