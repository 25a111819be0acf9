"""Networks, forums and the board: members, meetings that were and that will be, and what was undertaken at them."""

from datetime import timedelta

from leaddesk.application.demo_life.cast import Cast, Words, keep
from leaddesk.application.ports import Store, Writing
from leaddesk.domain.networks import Meeting, MeetingAction, Network, NetworkKind, NetworkMember
from leaddesk.domain.records import new_uid


def make_networks(cast: Cast, store: Store) -> str:
    """Networks with members, meetings and actions, told in a sentence."""
    words = cast.words("networks")
    with store.writing("Networks and meetings of the demonstration") as work:
        for at, told in enumerate(words["network"]):
            network = Network(
                uid=new_uid(), name=told["name"], kind=NetworkKind(told["kind"]), purpose=told["purpose"], tier_code=told.get("tier", ""),
                phase_code=told.get("phase", ""), lead=told["lead"], contact_email=told["email"],
            )  # fmt: skip
            keep(network, work)
            _members(network, told, cast, work)
            _meetings(network, told, at, words, cast, work)
        members, meetings = work.count(NetworkMember), work.count(Meeting)
    return f"Made {len(words['network'])} networks, forums and boards with {members} members, and {meetings} meetings with their actions."


def _members(network: Network, told: Words, cast: Cast, work: Writing) -> None:
    joined = cast.days.year_start
    if told["members"]:
        suited = cast.in_tiers(told["tier"], role=told.get("role", ""))
        schools = {school.uid: school for school in cast.every_school}
        phase = told.get("phase", "")
        suited = [post for post in suited if not phase or (post.school in schools and _is_of(schools[post.school].phase_code, phase))]
        for at, post in enumerate(cast.some(suited, told["members"])):
            began = joined - timedelta(days=365 * (at % 3))
            if post.start_latest is not None:
                began = max(began, post.start_latest)
            part = "Chair" if at == 0 else ""
            keep(NetworkMember(uid=new_uid(), network=network.uid, person=post.person, part=part, joined_on=began), work)
    for name in told.get("bodies", ()):
        if name in cast.bodies:
            keep(NetworkMember(uid=new_uid(), network=network.uid, organisation=cast.bodies[name].uid, joined_on=joined), work)


def _is_of(phase: str, wanted: str) -> bool:
    """Whether a school's phase suits a network's; all-through schools go with secondary ones."""
    return phase == wanted or (wanted == "4" and phase == "7")


def _meetings(network: Network, told: Words, at: int, words: Words, cast: Cast, work: Writing) -> None:
    common = words["meetings"]
    offsets = [*told["past"], *told["coming"]]
    days = dict.fromkeys(cast.days.school(offset) for offset in offsets)
    for number, day in enumerate(days):
        is_past = day < cast.days.today
        turn = at + number
        meeting = Meeting(
            uid=new_uid(), network=network.uid, held_on=day, starts=common["starts"], ends=common["ends"],
            venue=common["venues"][turn % len(common["venues"])], topic=told["topics"][number % len(told["topics"])],
            attendees=common["attendees"] if is_past else "", papers=common["papers"][turn % len(common["papers"])],
            decisions=common["decisions"][turn % len(common["decisions"])] if is_past else "",
        )  # fmt: skip
        keep(meeting, work)
        if is_past:
            _actions(meeting, turn, told["lead"], words["actions"], cast, work)


def _actions(meeting: Meeting, turn: int, lead: str, words: Words, cast: Cast, work: Writing) -> None:
    """One or two things that somebody undertook; what is done was done between the meeting and today."""
    for more in range(1 + turn % 2):
        at = 2 * turn + more
        due = max(cast.days.office(words["due"][at % len(words["due"])]), meeting.held_on)
        is_done = words["done"][at % len(words["done"])] or (cast.days.today - meeting.held_on).days > 45
        keep(MeetingAction(
            uid=new_uid(), meeting=meeting.uid, text=words["texts"][at % len(words["texts"])], owner=lead if at % 3 else cast.officer,
            due_on=min(due, meeting.held_on + timedelta(days=21)) if is_done else due,
            done_on=min(meeting.held_on + timedelta(days=14), cast.days.today) if is_done else None,
        ), work)  # fmt: skip
