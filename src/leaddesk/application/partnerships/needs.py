"""How support needs, development needs and offers of days are told, and where they stand on the pages of others."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from leaddesk.application.describing.parts import Description, Fact, Related, Remark
from leaddesk.application.describing.telling import Telling
from leaddesk.application.describing.words import enum_in_words
from leaddesk.application.partnerships.descriptions import standing
from leaddesk.domain.calendar import academic_year, date_in_words
from leaddesk.domain.days_ledger import account
from leaddesk.domain.needs import CapacityOffer, DevelopmentNeed, SupportNeed
from leaddesk.domain.partnerships import DaysEntry, Partnership


def _need_answers(need: SupportNeed, telling: Telling) -> Iterator[Remark]:
    since = f", raised on {date_in_words(need.raised_on)}" if need.raised_on else ""
    yield Remark(f"{enum_in_words(need.state)}{since}.")
    if need.decide_by and need.state.is_open:
        late = need.decide_by < telling.today
        yield Remark(f"The decision {'was' if late else 'is'} due on {date_in_words(need.decide_by)}.", "danger" if late else "note")


def _offer_answers(offer: CapacityOffer, telling: Telling) -> Iterator[Remark]:
    entries = telling.find(DaysEntry, person=offer.person) if offer.person else []
    offers = telling.find(CapacityOffer, person=offer.person) if offer.person else [offer]
    idle = [uid for uid in {entry.partnership for entry in entries} if not _holds_days(uid, telling)]
    sums = account(entries, offers, academic_year=offer.academic_year, idle=idle)
    words = f"{sums.left:g} of {sums.offered:g} days left: {sums.reserved:g} reserved, {sums.used:g} used."
    yield Remark(words, "warning" if sums.left < 0 else "")


def _holds_days(partnership: UUID, telling: Telling) -> bool:
    found = telling.reading.get(Partnership, partnership)
    return found is not None and found.state.holds_days


def _offerer(offer: CapacityOffer, telling: Telling) -> str:
    return f"{telling.name('person', offer.person) or telling.name('school', offer.school)}, {offer.academic_year}"


def _new_partnership(need: SupportNeed, telling: Telling) -> dict[str, Any]:
    return {"name": need.summary[:120], "school": need.school, "state_since": telling.today}


def _raised(telling: Telling) -> dict[str, Any]:
    return {"raised_on": telling.today, "raised_by": telling.officer}


def _offered(telling: Telling) -> dict[str, Any]:
    return {"academic_year": academic_year(telling.today)}


DESCRIPTIONS = (
    Description(
        kind=SupportNeed, noun="need", title="summary", list_kind="needs", strap=("state", "urgency"), answers=_need_answers,
        facts=(Fact("School", "school"), Fact("Known from", "source"), Fact("Raised by", "raised_by"),
               Fact("Who decides", "decision_maker"), Fact("Decide by", "decide_by")),
        texts=(Fact("Desired outcome", "desired_outcome"), Fact("Note", "note")), tags=(("Focus areas", "focus_areas"),),
        related=(Related("Its partnership", Partnership, by="need", columns=(Fact("Partnership", "name"), Fact("State", standing)),
                         empty_words="None yet.", add="Start a partnership", start=_new_partnership),),
        start=_raised,
    ),
    Description(
        kind=DevelopmentNeed, noun="development need", title="description", list_kind="development-needs",
        strap=("status", "priority"),
        facts=(Fact("Leader", "person"), Fact("School", "school"), Fact("Focus area", "focus_area_code"),
               Fact("Raised on", "raised_on"), Fact("Raised by", "raised_by")),
        texts=(Fact("Evidence", "evidence"),), start=_raised,
    ),
    Description(
        kind=CapacityOffer, noun="offer", title=_offerer, list_kind="capacity-offers", answers=_offer_answers,
        facts=(Fact("Leader", "person"), Fact("School", "school"), Fact("Days offered", "days"), Fact("From", "earliest_start"),
               Fact("Up to (km)", "max_distance_km"),
               Fact("Release agreed by", "release_agreed_by"), Fact("Agreed on", "release_agreed_on")),
        texts=(Fact("Conflicts of interest", "conflicts"), Fact("Note", "note")), start=_offered,
    ),
)  # fmt: skip

_TO_LEARN = Related(
    "Development needs", DevelopmentNeed, by="person",
    columns=(Fact("To be learnt", "description"), Fact("Focus area", "focus_area_code"), Fact("Status", "status")),
    empty_words="None recorded.", add="Add development need", start=lambda _owner, telling: _raised(telling),
)  # fmt: skip
RELATED: dict[str, tuple[Related, ...]] = {
    "person": (
        _TO_LEARN,
        Related("Days offered", CapacityOffer, by="person", columns=(Fact("Year", "academic_year"), Fact("Days", "days")),
                empty_words="No days are offered.", add="Add offer of days", start=lambda _owner, telling: _offered(telling)),
    ),
    "school": (
        Related("Needs", SupportNeed, by="school",
                columns=(Fact("Need", "summary"), Fact("State", "state"), Fact("Decide by", "decide_by")),
                empty_words="No need is recorded.", add="Add need", start=lambda _owner, telling: _raised(telling)),
    ),
}  # fmt: skip
