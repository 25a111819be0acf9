"""What the page of one staged row says, as plain data for the kit's page view."""

from collections.abc import Sequence

from leaddesk.application.importing import Message, StagedRow
from leaddesk.desktop.importing.words import CHIP_MARKS, CHIP_WORDS, DECIDED, Chip, changes_to_show, field_words, pair_words
from leaddesk.desktop.kit.page_content import Facts, PageContent, Section, Sentence, State
from leaddesk.domain.imports import Verdict

MEANINGS = {
    Verdict.CREATED: "It will be added.",
    Verdict.UPDATED: "What changed will be taken from the file.",
    Verdict.UNCHANGED: "The file says what you hold; nothing changes.",
    Verdict.CONFLICT: "Answer the question, or leave it: then what you hold stays.",
    Verdict.REJECTED: "It cannot be saved. Mend it here, or in the file and import it again.",
    Verdict.SKIPPED: "It is no row of the table, or was left out.",
}


_TWO_PEOPLE = "It is saved as somebody new until it is said that both are one person."
_STILL_ASKED = "Its question is still open."


def row_content(row: StagedRow, messages: Sequence[Message], answer: str, asked: str, chip: Chip, *, is_decided: bool) -> PageContent:
    """What becomes of the row first, then old and new side by side, then every message but the one that its question asks."""
    messages = [message for message in messages if message.message != asked]
    state = State("Decided", DECIDED) if is_decided else State(CHIP_WORDS[chip], CHIP_MARKS[chip])
    meaning = f"You said: {answer}." if answer else _meaning(row, chip)
    sections = []
    if row.changes:
        sections.append(Section("What changes", (_changes(row),)))
    if messages:
        sections.append(Section("What to know", tuple(Sentence(_told(message)) for message in messages)))
    return PageContent(
        title=row.label or f"Row {row.number:,}",
        subtitle=(f"Row {row.number:,} of the file", state),
        answer=(Sentence(meaning),),
        sections=tuple(sections),
    )


def _meaning(row: StagedRow, chip: Chip) -> str:
    if chip == row.verdict:
        return MEANINGS[row.verdict]
    return _TWO_PEOPLE if chip is Chip.POSSIBLE_DUPLICATE else f"{MEANINGS[row.verdict]} {_STILL_ASKED}"


def _changes(row: StagedRow) -> Facts:
    return Facts(tuple((field_words(field), pair_words(old, new)) for field, old, new in changes_to_show(row.changes)))


def _told(message: Message) -> str:
    return f"{message.column}: {message.message}" if message.column else message.message
