"""Rows of a return template that a school emptied since somebody has left: asked about, and never ended by themselves.

The template tells schools to do so (`resources/vocabularies/return_wording.csv`, leavers), so that such a row is an answer, not a slip.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from leaddesk.application.importing.staging import RowQuestion
from leaddesk.domain.leaders import Appointment, Person

EMPTIED = "emptied"
_LEFT = re.compile(
    r"(?:has |have |now )?(?:left|leaver|retired|resigned)(?:\s+(?:in|on|at|since|the school|us)\b.*|\W[^a-z]*\d.*)?", re.IGNORECASE
)


class LeaverAnswer(StrEnum):
    """The answers for everybody; somebody with several posts at the school may also have left one of them."""

    STAYS = "Leave it as it is held"
    LEFT = "They have left the school"


@dataclass(frozen=True, slots=True)
class Leaver:
    """Whom an emptied row is about, and the posts that they are held to have at the school, each with what it is called.

    `said`: words such as `Retired` that stand in the row instead; empty where nothing does.
    """

    person: Person
    posts: Sequence[tuple[Appointment, str]]
    said: str = ""

    @property
    def seen(self) -> str:
        """What the school did, for a sentence."""
        name = self.person.name
        return f"The school wrote “{self.said}” in the row of {name}." if self.said else f"The school emptied the row of {name}."

    def question(self, row: int) -> RowQuestion:
        """What to ask; the safe answer comes first."""
        named = "; ".join(called for _, called in self.posts)
        alone = (f"They have left one post: {called}" for _, called in self.posts) if len(self.posts) > 1 else ()
        return RowQuestion(
            f"left:{row}:{self.person.uid}", row, f"{self.seen} Have they left?",
            f"Held here: {named}. Until you answer, nothing of it changes.", (LeaverAnswer.STAYS, LeaverAnswer.LEFT, *alone),
        )  # fmt: skip

    def ended(self, question: RowQuestion, answers: Mapping[str, str], day: date) -> list[Appointment] | None:
        """The posts that end by the answer, by the day that the file describes; None while there is none."""
        answer = answers.get(question.key)
        if answer not in question.answers:
            return None
        return [_ended(post, day) for post, called in self.posts if answer == LeaverAnswer.LEFT or answer.endswith(f": {called}")]


def _ended(post: Appointment, day: date) -> Appointment:
    """Over by that day; it went on at least as long as somebody was known to be in it."""
    known = [seen for seen in (post.last_seen, post.first_seen, post.start_latest, post.start_earliest) if seen is not None]
    latest = max(day, post.start_earliest) if post.start_earliest else day
    return replace(post, end_earliest=min(max(known), latest) if known else None, end_latest=latest)


def words_of_leaving(values: Mapping[str, object]) -> str:
    """Words such as `LEFT 31/08/2026` where a post belongs; none where a last day is given, which says it better."""
    texts = (str(values.get(key) or "").strip() for key in ("job_title", "role", "tier"))
    return "" if values.get("end") else next(filter(_LEFT.fullmatch, texts), "")
