"""Why a column of a sender's file is not taken, in words: no column is left out in silence."""

import re
from collections.abc import Mapping, Sequence

from leaddesk.application.importing.kinds import Kind, plain_heading
from leaddesk.application.importing.staging import ColumnMatch, Confidence, Message
from leaddesk.application.importing.wordings import words_of

MOST_NAMED, MOST_POSTS, CHOSEN_SO = 12, 100, "You chose to ignore it."
_ASPECTS = frozenset({
    "phone", "mobile", "home", "work", "contact", "number", "direct", "start", "end", "date", "appointed", "since", "from", "until", "trn",
    "left", "leaving", "fte", "hour", "salary", "npq", "npqh", "initial", "dob", "linkedin", "twitter",
})  # fmt: skip
_NUMBERED = re.compile(r"(?P<post>.+?)\s*#?(?P<number>\d+)\b.*")


def why_beyond(posts: Mapping[str, str], heading: str) -> tuple[str, Confidence] | None:
    """Why a column about a leader who has a column of their own is not read, such as a 17th middle leader; None for any other.

    `posts`: the headings of such columns, as plain words, and their fields. More leaders than a row can hold ought to be looked at.
    """
    plain = plain_heading(heading)
    numbered = _NUMBERED.fullmatch(plain)
    if numbered is not None and f"{numbered['post']} 1" in posts and f"{numbered['post']} {numbered['number']}" not in posts:
        most = sum(f"{numbered['post']} {at}" in posts for at in range(1, MOST_POSTS))
        return f"LeadDesk reads up to {most} of these in a row. Send the others in rows of their own.", Confidence.CHECK
    post = max((words for words in posts if plain.startswith((f"{words} ", f"{words}'s "))), key=len, default="")
    if post and set(words_of(plain.removeprefix(post))) <= _ASPECTS:
        return f"LeadDesk reads only names, job titles, e-mails, phones and dates from columns such as “{post}”.", Confidence.IGNORED
    return None


def told_of_untaken(kind: Kind, matches: Sequence[ColumnMatch]) -> list[Message]:
    """One message for each reason why columns with something in them were ignored; none for official layouts, known word for word."""
    reasons: dict[str, list[str]] = {}
    for match in matches if not kind.signature else ():
        if match.why not in ("", CHOSEN_SO) and match.confidence is Confidence.IGNORED and match.heading and any(match.samples):
            reasons.setdefault(match.why, []).append(match.heading)
    return [Message(None, "", "columns_ignored", _ignored(why, headings)) for why, headings in reasons.items()]


def _ignored(why: str, headings: Sequence[str]) -> str:
    more = f" and {len(headings) - MOST_NAMED:,} more" if len(headings) > MOST_NAMED else ""
    columns = "1 column was" if len(headings) == 1 else f"{len(headings):,} columns were"
    return f"{columns} not taken: {'; '.join(headings[:MOST_NAMED])}{more}. {why}"
