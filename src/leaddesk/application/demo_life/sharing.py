"""What is shared and offered: the register of effective practice, key contacts, guidance, incentives and reviews of recruitment."""


from leaddesk.application.demo_life.cast import Cast, Words, keep
from leaddesk.application.ports import Store, Writing
from leaddesk.domain.guidance import Guidance, KeyContact
from leaddesk.domain.practice import EffectivePractice, Scope, Verification
from leaddesk.domain.records import new_uid
from leaddesk.domain.recruitment import Incentive, RecruitmentReview


def make_what_is_shared(cast: Cast, store: Store) -> str:
    """Practice, contacts, guidance and what keeps leaders, told in a sentence."""
    practice, words = cast.words("practice")["entry"], cast.words("contacts")
    with store.writing("Practice, guidance and recruitment of the demonstration") as work:
        for told in practice:
            _practice(told, cast, work)
        for told in words["contact"]:
            _contact(told, cast, work)
        for told in words["guidance"]:
            _guidance(told, cast, work)
        for told in words["incentive"]:
            _incentive(told, cast, work)
        for told, school in zip(words["recruitment"], cast.some(cast.schools, len(words["recruitment"])), strict=True):
            keep(RecruitmentReview(
                uid=new_uid(), school=school.uid if told.get("at") else None, held_on=cast.days.office(told["held"]), held_by=told["by"],
                findings=told["findings"], actions=told["actions"], next_on=cast.days.office(told["next"]),
            ), work)  # fmt: skip
    return (
        f"Made {len(practice)} entries of effective practice, {len(words['contact'])} key contacts, {len(words['guidance'])} guides, "
        f"{len(words['incentive'])} incentives and {len(words['recruitment'])} reviews of recruitment."
    )


def _practice(told: Words, cast: Cast, work: Writing) -> None:
    suited = [school for school in cast.schools if school.phase_code == told["phase"] and school.uid in cast.head_of] or cast.schools
    if told["focus"] == "sixth_form":
        suited = [school for school in suited if (school.high_age or 0) >= 18] or suited
    school = cast.dice.choice(suited)
    leads = [post for post in cast.in_tiers("middle", "senior", "headteacher") if post.school == school.uid]
    verified = cast.days.office(told["verified"]) if "verified" in told else None
    consent = told["verification"] != "self_reported" or told["review"] % 2 == 0
    keep(EffectivePractice(
        uid=new_uid(), title=told["title"], school=school.uid, lead=leads[0].person if leads else None, focus_area_code=told["focus"],
        phase_code=told["phase"], what=told["what"], impact=told["impact"], evidence=told["evidence"],
        verification=Verification(told["verification"]), verified_on=verified, review_on=cast.days.office(told["review"]),
        offers_hosting="hosting" in told, host_places=told.get("hosting"), scope=Scope(told.get("scope", "local")), has_consent=consent,
        consent_on=(verified or cast.days.office(-50)) if consent else None,
    ), work, strategy_aims=told["aims"])  # fmt: skip


def _body(told: Words, cast: Cast) -> object:
    body = cast.bodies.get(told.get("body", ""))
    return body.uid if body else None


def _contact(told: Words, cast: Cast, work: Writing) -> None:
    keep(KeyContact(
        uid=new_uid(), about=told["about"], name=told["name"], job_title=told["job"], organisation=_body(told, cast),  # type: ignore[arg-type]
        email=told["email"], phone=told["phone"], tier_code=told.get("tier", ""), starts_on=cast.days.year_start,
    ), work)  # fmt: skip


def _guidance(told: Words, cast: Cast, work: Writing) -> None:
    slug = "-".join("".join(letter if letter.isascii() and letter.isalnum() else " " for letter in told["title"].lower()).split())
    keep(Guidance(
        uid=new_uid(), title=told["title"], summary=told["summary"], link=f"https://www.thamesideeducation.example/guidance/{slug}",
        focus_area_code=told["focus"], tier_code=told.get("tier", ""), owner=told["owner"],
        published_on=cast.days.office(told["published"]), review_on=cast.days.office(told["review"]),
    ), work)  # fmt: skip


def _incentive(told: Words, cast: Cast, work: Writing) -> None:
    keep(Incentive(
        uid=new_uid(), title=told["title"], kind_code=told["kind"], organisation=_body(told, cast), offer=told["offer"],  # type: ignore[arg-type]
        take_up=told["take_up"], cost=told["cost"], starts_on=cast.days.office(told["starts"]),
        ends_on=cast.days.office(told["ends"]) if "ends" in told else None, review_on=cast.days.office(told["review"]),
        review_note=told.get("note", ""),
    ), work)  # fmt: skip
