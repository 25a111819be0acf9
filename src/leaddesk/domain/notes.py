"""Contact notes: who spoke with whom about any record, and what follows."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.failures import Problem
from leaddesk.domain.records import Keeping


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactNote:
    """A call, visit, e-mail or meeting about one record; its follow-up feeds the Due list (domain.md 4.1)."""

    KIND: ClassVar[str] = "contact_note"
    KEEPING: ClassVar[Keeping] = Keeping(finds=("text", "with_whom"), indexed=("subject",))

    uid: UUID
    subject_kind: str
    subject: UUID
    held_on: date
    with_whom: str = ""
    channel_code: str = ""
    text: str
    follow_up: str = ""
    owner: str = ""
    due_on: date | None = None
    done_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What an officer must mend before this note can be kept."""
        found = []
        if not self.text.strip():
            found.append(Problem("text", "The note is empty.", "Write what was said or done."))
        if self.due_on and not self.follow_up.strip():
            found.append(Problem("follow_up", "There is a due date but no action.", "Say what is to be done by then."))
        return tuple(found)
