"""How a print that was made is told: what, for whom, who approved it, and the fingerprint that tells copies apart."""

from collections.abc import Iterator
from textwrap import wrap

from leaddesk.application.describing.parts import Description, Fact, Related, Remark
from leaddesk.application.describing.telling import Telling
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.publications import Publication


def _answers(made: Publication, telling: Telling) -> Iterator[Remark]:
    yield Remark(f"Made by {made.made_by} on {date_in_words(made.made_at.date())}.")
    if made.approved_by:
        on = f" on {date_in_words(made.approved_on)}" if made.approved_on else ""
        yield Remark(f"Approved by {made.approved_by}{on}.", "good")
    elif made.document == "brochure":
        yield Remark("Printed as a draft: nobody approved it.", "note")
    if made.keep_until is not None and made.keep_until < telling.today:
        yield Remark(f"It was to be kept until {date_in_words(made.keep_until)}, and may go.", "warning")


def _fingerprint(made: Publication, _telling: Telling) -> str:
    """In groups, which can be read out, and break where a page is narrow."""
    return " ".join(wrap(made.sha256, 8))


DESCRIPTIONS = (
    Description(
        kind=Publication,
        noun="print",
        title="title",
        list_kind="publications",
        strap=("document",),
        answers=_answers,
        facts=(
            Fact("Edition", "edition"), Fact("For", "recipients"), Fact("Purpose", "purpose"), Fact("Pages", "pages"),
            Fact("Keep until", "keep_until"), Fact("SHA-256", _fingerprint),
        ),
    ),
)  # fmt: skip
RELATED: dict[str, tuple[Related, ...]] = {}
