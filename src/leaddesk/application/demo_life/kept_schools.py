"""What the authority keeps of its schools: circumstances, support categories, link officers and vacancies."""

from datetime import date, timedelta

from leaddesk.application.demo_life.cast import Cast, Words, keep
from leaddesk.application.ports import Store, Writing
from leaddesk.domain.inspections import Inspection, InspectionGrade
from leaddesk.domain.leaders import Vacancy
from leaddesk.domain.posts import day_before
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import Circumstance, LinkOfficer, SupportCategory

CONCERNS = ("sw", "rsi", "sm")
LEADERSHIP = ("eif_overall.leadership", "eif_no_overall.leadership", "report_card.leadership")
WEAK = ("eif_overall.3", "eif_no_overall.3", "report_card.attention")


def make_school_facts(cast: Cast, store: Store) -> str:
    """Circumstances, categories, link officers and vacancies, told in a sentence."""
    words = cast.words("schools")
    with store.writing("Circumstances, support categories and link officers of the demonstration") as work:
        _officers(cast, work)
        _categories(cast, words["categories"], work)
        for told, school in zip(words["circumstance"], cast.some(cast.schools, len(words["circumstance"])), strict=True):
            keep(Circumstance(
                uid=new_uid(), school=school.uid, kind_code=told["kind"], reason=told["reason"],
                set_by=cast.words("people")["director"], start=cast.days.office(told["start"]),
                end=cast.days.office(told["end"]) if "end" in told else None,
            ), work)  # fmt: skip
        _vacancies(cast, words, work)
    return f"Made {len(words['circumstance'])} circumstances, a support category and a link officer for {len(cast.schools)} schools."


def _officers(cast: Cast, work: Writing) -> None:
    """Everyone's link officer since the year began; some had another before."""
    officers = cast.words("people")["officers"]
    start = cast.days.year_start
    for at, school in enumerate(cast.schools):
        began = start.replace(year=start.year - at % 3)
        if at % 6 == 0:
            before = LinkOfficer(
                uid=new_uid(), school=school.uid, officer_name=officers[(at + 2) % len(officers)],
                start=date(began.year - 2, 9, 1), end=day_before(began),
            )  # fmt: skip
            keep(before, work)
        keep(LinkOfficer(uid=new_uid(), school=school.uid, officer_name=officers[at % len(officers)], start=began), work)


def _categories(cast: Cast, words: Words, work: Writing) -> None:
    """Since the year began; a category of concern or weakly judged leadership asks for more than a light touch."""
    start = cast.days.year_start
    concerning = {inspection.school for inspection in work.find(Inspection, category_code=CONCERNS)}
    judged = {grade.inspection for grade in work.find(InspectionGrade, area_code=LEADERSHIP, grade_code=WEAK)}
    weak = {inspection.school for inspection in work.find(Inspection, uid=judged)}
    order, before = cast.round_of(words["order"]), cast.round_of(words["before"])
    for at, school in enumerate(cast.schools):
        if at % 4 == 0:
            code = next(before)
            keep(SupportCategory(
                uid=new_uid(), school=school.uid, category_code=code, start=start.replace(year=start.year - 1), end=day_before(start),
                rationale=words["rationale"][code],
            ), work)  # fmt: skip
        code = "support_challenge_plus" if school.uid in concerning else "support_challenge" if school.uid in weak else next(order)
        keep(SupportCategory(uid=new_uid(), school=school.uid, category_code=code, start=start, rationale=words["rationale"][code]), work)


def _vacancies(cast: Cast, words: Words, work: Writing) -> None:
    """Posts that are empty or were; tiers come from the list of roles."""
    for told, school in zip(words["vacancy"], cast.some(cast.schools, len(words["vacancy"])), strict=True):
        since = cast.days.office(told["since"])
        keep(Vacancy(
            uid=new_uid(), school=school.uid, role_code=told["role"], tier_code=TIERS[told["role"]], vacant_since=since,
            first_seen=since + timedelta(days=1), filled_by=cast.days.office(told["filled"]) if "filled" in told else None,
            reason_code=told["reason"], advertised_count=told["advertised"], filled_how=told.get("how", ""), note=told.get("note", ""),
        ), work)  # fmt: skip


TIERS = {
    "headteacher": "headteacher", "deputy_head": "senior", "assistant_head": "senior", "business_leader": "senior", "senco": "middle",
    "subject_leader": "middle",
}  # fmt: skip
