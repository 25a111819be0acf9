"""What can go wrong through nobody's mistake in this program, said so that an officer can act."""

from dataclasses import dataclass


class KnownFailure(Exception):
    """A refusal that an officer can mend: one sentence what is wrong, one sentence what to do.

    Anything else that is raised is a bug (house.md, decision 9).
    """

    def __init__(self, what: str, what_next: str) -> None:
        super().__init__(f"{what} {what_next}")
        self.what = what
        self.what_next = what_next


class PasswordNeeded(KnownFailure):
    """A protected file that opens once its password is given; whoever can ask for it asks, and tries again."""


class PartOffered(KnownFailure):
    """A sheet too large to be read of which a part could be: `area`, such as `A1:Z500`; whoever can ask for it asks, and tries again."""

    def __init__(self, what: str, what_next: str, area: str) -> None:
        super().__init__(what, what_next)
        self.area = area


class LaterWork(KnownFailure):
    """A step that cannot be undone whole since later changes stand on it; whoever can offers to undo what is left of it."""


class Cancelled(Exception):
    """The officer asked a long piece of work to stop; everything it did is rolled back."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one field of a record; `field` is the dataclass field, empty when it concerns the whole record."""

    field: str
    what: str
    what_next: str

    def __str__(self) -> str:
        return f"{self.what} {self.what_next}"


class NotAccepted(KnownFailure):
    """A record that breaks rules; carries every problem so that a form can show each beside its field."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems[0].what, problems[0].what_next)
        self.problems = problems
