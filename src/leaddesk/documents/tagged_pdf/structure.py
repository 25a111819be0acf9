"""The logical structure of a document: what assistive technology reads, in the order in which the story was told."""

from dataclasses import dataclass, field

from leaddesk.domain.failures import KnownFailure


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of drawn content that belongs to an element: its page (from 0) and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class AnnotationMark:
    """A link's clickable area: its page (from 0) and the name ReportLab knows it by."""

    page: int
    name: str


@dataclass(slots=True, eq=False)
class Node:
    """One element of the tree; a paragraph that is split over pages stays one element with several marks."""

    tag: str
    parent: "Node | None" = None
    kids: "list[Node | Mark | AnnotationMark]" = field(default_factory=list)
    description: str = ""
    scope: str = ""
    numbering: str = ""
    box: tuple[float, float, float, float] | None = None

    def child(self, tag: str, *, scope: str = "") -> "Node":
        """A new element inside this one, read after everything that is already in it."""
        node = Node(tag, self, scope=scope)
        self.kids.append(node)
        return node

    @property
    def is_drawn(self) -> bool:
        """Whether anything of this element stands on a page; what does not is left out of the file."""
        return any(not isinstance(kid, Node) or kid.is_drawn for kid in self.kids)


class Headings:
    """Refuses a heading level that leaves one out, as Typst does (experience.md section 0, 2)."""

    def __init__(self) -> None:
        self._level = 0

    def step_to(self, level: int, words: str) -> None:
        """Go on to a heading of this level, 1 to 6; a skipped level is a KnownFailure naming the heading."""
        if not words.strip():
            raise KnownFailure("A heading of this document is empty.", "Write its words, or leave the heading out.")
        if not 1 <= level <= 6 or level > self._level + 1:
            raise KnownFailure(
                f"The heading “{words}” skips a level: {level} after {self._level}.",
                f"Make it a heading of level {min(self._level + 1, 6)}.",
            )
        self._level = level
