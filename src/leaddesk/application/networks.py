"""How networks, their meetings and what was undertaken there are told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from leaddesk.application.describing.parts import Deed, Description, Fact, Related, Remark, Told
from leaddesk.application.describing.telling import Telling
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.networks import Meeting, MeetingAction, Network, NetworkMember


def _network_answers(network: Network, telling: Telling) -> Iterator[Remark]:
    if network.purpose:
        yield Remark(network.purpose)
    days = [meeting.held_on for meeting in telling.find(Meeting, network=network.uid)]
    coming = min((day for day in days if day >= telling.today), default=None)
    if network.ends_on and network.ends_on < telling.today:
        yield Remark(f"Ended on {date_in_words(network.ends_on)}.", "muted")
    elif coming:
        yield Remark(f"Meets next on {date_in_words(coming)}.", "note")
    else:
        yield Remark("No meeting is planned.", "warning")


def _times(meeting: Meeting, _telling: Telling) -> str:
    return " to ".join(part for part in (meeting.starts, meeting.ends) if part)


def _still_to_do(meeting: Meeting, telling: Telling) -> str:
    left = sum(action.done_on is None for action in telling.find(MeetingAction, meeting=meeting.uid))
    return f"{left} to do" if left else ""


def _who(member: NetworkMember, telling: Telling) -> Told:
    return telling.link("person", member.person) or telling.link("organisation", member.organisation)


def _state(action: MeetingAction, telling: Telling) -> str:
    if action.done_on:
        return f"Done {date_in_words(action.done_on)}"
    if action.due_on is None:
        return "To do"
    return f"{'Overdue since' if action.due_on < telling.today else 'Due'} {date_in_words(action.due_on)}"


def _action_answers(action: MeetingAction, telling: Telling) -> Iterator[Remark]:
    late = action.done_on is None and action.due_on is not None and action.due_on < telling.today
    yield Remark(f"{_state(action, telling)}.", "danger" if late else "good" if action.done_on else "")


def _settle(action: MeetingAction, telling: Telling) -> Iterator[Deed]:
    if action.done_on is None:
        yield Deed("Mark as done", replace(action, done_on=telling.today))


_MEETINGS = Related(
    "Meetings",
    Meeting,
    by="network",
    columns=(Fact("Date", "held_on"), Fact("Topic", "topic"), Fact("Where", "venue"), Fact("To do", _still_to_do)),
    empty_words="No meetings yet. Add the next one.",
    add="Add meeting",
    start=lambda _network, telling: {"held_on": telling.today},
    order=lambda meeting: meeting.held_on,
    descending=True,
)
_MEMBERS = Related(
    "Members",
    NetworkMember,
    by="network",
    columns=(Fact("Member", _who), Fact("Part", "part"), Fact("Since", "joined_on"), Fact("Until", "left_on")),
    empty_words="No members yet. Add leaders and organisations.",
    add="Add member",
    start=lambda _network, telling: {"joined_on": telling.today},
    order=lambda member: (member.left_on is not None, member.joined_on or date.min),
)
_ACTIONS = Related(
    "Actions",
    MeetingAction,
    by="meeting",
    columns=(Fact("Action", "text"), Fact("Who", "owner"), Fact("State", _state)),
    empty_words="No actions yet. Add who does what by when.",
    add="Add action",
    order=lambda action: (action.done_on is not None, action.due_on or date.max),
)

DESCRIPTIONS = (
    Description(
        kind=Network,
        noun="network",
        title="name",
        list_kind="networks",
        strap=("kind", "tier_code", "phase_code"),
        answers=_network_answers,
        facts=(Fact("Led by", "lead"), Fact("E-mail", "contact_email"), Fact("Ended", "ends_on")),
        related=(_MEETINGS, _MEMBERS),
    ),
    Description(
        kind=Meeting,
        noun="meeting",
        title=lambda meeting, telling: f"{telling.name('network', meeting.network)}, {date_in_words(meeting.held_on)}",
        list_kind="meetings",
        strap=("topic", _times),
        facts=(Fact("Network", "network"), Fact("Where", "venue"), Fact("Papers", "papers")),
        texts=(Fact("Who came", "attendees"), Fact("Decided", "decisions")),
        related=(_ACTIONS,),
        start=lambda telling: {"held_on": telling.today},
    ),
    Description(
        kind=MeetingAction,
        noun="action",
        title="text",
        list_kind="actions",
        answers=_action_answers,
        facts=(Fact("Who", "owner"), Fact("Meeting", "meeting"), Fact("Due", "due_on"), Fact("Done", "done_on")),
        deeds=_settle,
    ),
    Description(
        kind=NetworkMember,
        noun="member",
        title=lambda member, telling: telling.name("person", member.person) or telling.name("organisation", member.organisation),
        facts=(Fact("Network", "network"), Fact("Part", "part"), Fact("Since", "joined_on"), Fact("Until", "left_on")),
    ),
)

_OF_MEMBER = (Fact("Network", "network"), Fact("Part", "part"), Fact("Since", "joined_on"), Fact("Until", "left_on"))
RELATED: dict[str, tuple[Related, ...]] = {
    "person": (Related("Networks", NetworkMember, by="person", columns=_OF_MEMBER, empty_words="In no network yet."),),
    "organisation": (Related("Networks", NetworkMember, by="organisation", columns=_OF_MEMBER, empty_words="In no network yet."),),
}
