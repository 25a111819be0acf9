"""How key contacts, guidance and effective practice are told."""

from collections.abc import Iterator
from datetime import date

from leaddesk.application.describing.parts import Description, Fact, Related, Remark, Told
from leaddesk.application.describing.telling import Telling, in_words
from leaddesk.domain.calendar import date_in_words, is_within
from leaddesk.domain.guidance import Guidance, KeyContact
from leaddesk.domain.practice import EffectivePractice


def _past_review(review_on: date | None, telling: Telling) -> Iterator[Remark]:
    if review_on is not None and review_on < telling.today:
        yield Remark(f"Its review was due on {date_in_words(review_on)}.", "warning")


def _contact_answers(contact: KeyContact, telling: Telling) -> Iterator[Remark]:
    yield Remark(f"Ask about: {contact.about}.")
    if not is_within(telling.today, contact.starts_on, contact.ends_on):
        yield Remark("This contact does not hold today.", "muted")


def _for_whom(contact: KeyContact, telling: Telling) -> Told:
    parts = (telling.value(contact, "tier_code"), telling.value(contact, "role_code"), telling.value(contact, "school"))
    held = tuple(part for part in parts if isinstance(part, str) and part)
    school = telling.link("school", contact.school)
    return (*held, school) if school and not isinstance(school, tuple) else ", ".join(held) or "Everyone"


def _guidance_answers(guidance: Guidance, telling: Telling) -> Iterator[Remark]:
    if guidance.summary:
        yield Remark(guidance.summary)
    yield from _past_review(guidance.review_on, telling)


def _practice_answers(practice: EffectivePractice, telling: Telling) -> Iterator[Remark]:
    yield Remark(("At", telling.link("school", practice.school)) if practice.school else "")  # type: ignore[arg-type]
    if practice.offers_hosting:
        places = f", up to {practice.host_places} at a time" if practice.host_places else ""
        yield Remark(f"The school receives visitors{places}.", "good")
    if not practice.has_consent:
        yield Remark("The school has not agreed to publish this; it is never printed.", "note")
    yield from _past_review(practice.review_on, telling)


def _verified(practice: EffectivePractice, _telling: Telling) -> str:
    on = f", {date_in_words(practice.verified_on)}" if practice.verified_on else ""
    return f"{in_words(practice.verification)}{on}"


DESCRIPTIONS = (
    Description(
        kind=KeyContact,
        noun="contact",
        title="name",
        list_kind="key-contacts",
        strap=("job_title", lambda contact, telling: telling.name("organisation", contact.organisation)),
        answers=_contact_answers,
        facts=(
            Fact("For", _for_whom), Fact("E-mail", "email"), Fact("Phone", "phone"), Fact("Leader", "person"),
            Fact("Organisation", "organisation"), Fact("From", "starts_on"), Fact("Until", "ends_on"),
            Fact("In the brochure", "is_printed"),
        ),
    ),
    Description(
        kind=Guidance,
        noun="guidance",
        title="title",
        list_kind="guidance",
        strap=("focus_area_code", "tier_code"),
        answers=_guidance_answers,
        facts=(Fact("Link", "link"), Fact("Kept by", "owner"), Fact("Published", "published_on"), Fact("Review by", "review_on")),
    ),
    Description(
        kind=EffectivePractice,
        noun="practice",
        title="title",
        list_kind="practice",
        strap=("focus_area_code", "phase_code"),
        answers=_practice_answers,
        facts=(
            Fact("Lead", "lead"), Fact("Known by", _verified), Fact("Review by", "review_on"), Fact("Shared", "scope"),
            Fact("Agreed on", "consent_on"),
        ),
        texts=(Fact("What they do", "what"), Fact("What came of it", "impact"), Fact("How that is known", "evidence")),
        tags=(("Aims it serves", "strategy_aims"),),
    ),
)  # fmt: skip

RELATED: dict[str, tuple[Related, ...]] = {
    "school": (
        Related(
            "Effective practice",
            EffectivePractice,
            by="school",
            columns=(Fact("Practice", "title"), Fact("Focus area", "focus_area_code"), Fact("Known by", _verified)),
            empty_words="Nothing of this school is in the register yet.",
            add="Add practice",
        ),
    ),
    "person": (
        Related(
            "Effective practice they lead",
            EffectivePractice,
            by="lead",
            columns=(Fact("Practice", "title"), Fact("School", "school"), Fact("Focus area", "focus_area_code")),
            empty_words="Leads nothing in the register yet.",
        ),
    ),
}
