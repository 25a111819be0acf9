"""What the sender of a file has to mend: each doubtful cell with its sentence, and a letter that says so."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from leaddesk.application.importing.requests import request_for
from leaddesk.application.importing.staging import Message, Staging
from leaddesk.domain.imports import Verdict

ASKED_OF_NOBODY = frozenset(
    {"older", "left_out", "possible_duplicate", "decide_later", "recipe", "as_at"}
    | {"noted", "post_in_name", "aside", "shared_mailbox", "role_mailbox", "emptied", "hidden_row"}
    | {"mode", "full", "lost_zero", "invisible", "date_order", "head"}
)
"""Codes of messages that are the officer's business, not the sender's."""
EXAMPLES = 8
_TAKEN = frozenset({Verdict.CREATED, Verdict.UPDATED, Verdict.UNCHANGED})


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing to mend. `place` is the column from 0, None for the row as a whole; `must`: without it the row cannot be taken.

    `words` are a request to the sender, with an `example` of what is wanted where one helps.
    """

    row: int
    place: int | None
    heading: str
    words: str
    must: bool
    example: str = ""

    @property
    def in_full(self) -> str:
        """The request with its example, as a comment on the cell says it."""
        return f"{self.words} For example: {self.example}" if self.example else self.words


def corrections_of(staging: Staging) -> list[Correction]:
    """Everything that the sender can mend, in the order of the file; rows that were skipped need nothing."""
    return sorted(_found(staging), key=lambda one: (one.row, -1 if one.place is None else one.place))


def has_corrections(staging: Staging) -> bool:
    """Whether there is anything to mend; quick even for a long file."""
    return next(_found(staging), None) is not None


def _found(staging: Staging) -> Iterator[Correction]:
    verdicts = {row.number: row.verdict for row in staging.rows}
    alike: dict[str, list[int]] = {}
    for at, heading in enumerate(staging.headings):
        alike.setdefault(heading.strip(), []).append(at)
    for message in staging.messages:
        verdict = verdicts.get(message.row or 0, Verdict.SKIPPED)
        if message.row is None or verdict is Verdict.SKIPPED or message.code in ASKED_OF_NOBODY:
            continue
        place = _place(staging, message, alike.get(message.column.strip(), [])) if message.column else None
        heading = "" if place is None else message.column
        asked = request_for(message, _key(staging, place))
        yield Correction(message.row, place, heading, asked.words, verdict is Verdict.REJECTED, asked.example)


def _place(staging: Staging, message: Message, alike: list[int]) -> int | None:
    """The column that is meant: of several with one heading the one that was read, and of several read the one whose field is told of."""
    if len(alike) > 1:
        read = {match.index: match.key for match in staging.columns if match.index in alike and match.key}
        told = [at for at, key in read.items() if message.code.startswith(key)]
        alike = [*told, *read, *alike]
    return alike[0] if alike else None


def _key(staging: Staging, place: int | None) -> str:
    """The field that a column is taken for, empty where it is none."""
    if place is None:
        return ""
    read = next((match.key for match in staging.columns if match.index == place), "")
    return read or staging.mapped.get(staging.headings[place].strip(), "")


def password_of(staging: Staging) -> str | None:
    """The password that the file opened with, None for one that has none; what goes back is protected by it."""
    password = getattr(staging.source, "password", None)
    return password if isinstance(password, str) else None


def summary(staging: Staging) -> str:
    """How much of the file was taken, in a sentence or two for the sender."""
    counts, waiting = staging.counts, sum(row.verdict is Verdict.CONFLICT for row in staging.rows)
    saved = {row.number for row in staging.rows if row.verdict in _TAKEN}
    doubtful = len({one.row for one in corrections_of(staging)} & saved)
    parts = [f"{len(saved) - doubtful:,} of {counts['rows'] - counts['skipped']:,} rows could be taken as they are."]
    if doubtful:
        parts.append(f"{doubtful:,} {'was' if doubtful == 1 else 'were'} taken but for what is marked.")
    if counts["rejected"]:
        parts.append(f"{counts['rejected']:,} cannot be taken until they are mended.")
    if waiting:
        parts.append(f"{waiting:,} {'holds' if waiting == 1 else 'hold'} something that we have to ask about.")
    return " ".join(parts)


def letter(staging: Staging) -> tuple[str, str]:
    """Subject and text of the e-mail that goes with the workbook; it names rows and columns and no person."""
    found = corrections_of(staging)
    lines = [
        "Thank you for your return.",
        "",
        summary(staging),
        "",
        "Your own workbook is attached. The cells to look at are coloured, each with a comment, and its first sheet lists them. "
        "Please mend them, save the workbook and send it back.",
    ]
    if password_of(staging):
        lines += ["", "It opens with the same password as the workbook that you sent."]
    if found:
        most = Counter(one.heading or "the row as a whole" for one in found).most_common(EXAMPLES)
        lines += ["", "Where to look:", *(f"- {heading}: {count:,} {'cell' if count == 1 else 'cells'}" for heading, count in most)]
    return f"What to mend in {staging.file_name}", "\n".join(lines) + "\n"
