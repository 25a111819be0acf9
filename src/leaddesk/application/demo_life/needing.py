"""Needs that no partnership answers yet: of schools, and of leaders who want to learn something."""

from leaddesk.application.demo_life.cast import Cast, keep
from leaddesk.application.ports import Store
from leaddesk.domain.needs import DevelopmentNeed, DevelopmentStatus, NeedSource, NeedState, SupportNeed, Urgency
from leaddesk.domain.records import new_uid


def make_needs(cast: Cast, store: Store) -> str:
    """Needs of schools and of leaders, told in a sentence with those of the partnerships."""
    words, people = cast.words("needs"), cast.words("people")
    officers = cast.round_of(people["officers"])
    with store.writing("Needs of the demonstration") as work:
        for told, school in zip(words["support"], cast.some(cast.schools, len(words["support"])), strict=True):
            theme = words["theme"][told["theme"]]
            need = SupportNeed(
                uid=new_uid(), school=school.uid, summary=theme["summary"], source=NeedSource(told["source"]),
                urgency=Urgency(told["urgency"]), state=NeedState(told["state"]), raised_on=cast.days.office(told["raised"]),
                raised_by=next(officers), desired_outcome=theme["outcome"], decision_maker=people["director"],
                decide_by=cast.days.office(told["decide"]) if "decide" in told else None, note=told.get("note", ""),
            )  # fmt: skip
            keep(need, work, focus_areas=theme["focus"])
        for told in words["development"]:
            is_school = told["tier"] == "school"
            keep(DevelopmentNeed(
                uid=new_uid(), person=None if is_school else cast.dice.choice(cast.in_tiers(told["tier"])).person,
                school=cast.dice.choice(cast.schools).uid if is_school else None, focus_area_code=told["focus"], description=told["text"],
                evidence=told["evidence"], priority=Urgency(told["priority"]), status=DevelopmentStatus(told["status"]),
                raised_on=cast.days.office(told["raised"]), raised_by=next(officers),
            ), work)  # fmt: skip
        support, development = work.count(SupportNeed), work.count(DevelopmentNeed)
    return f"Made {support} needs of schools and {development} needs of leaders, open, met and withdrawn."
