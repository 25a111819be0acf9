"""The help pages: which one is for where somebody is, in what order they are listed, and where words are found in them.

A page is a file of resources/help; its first line, `<!-- about: … -->`, names what it is for: a list, a kind of record, a class of
window. `index.md` links every page, and the order of its links is the order of the contents.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

INDEX = "index"
TOPIC = "help_topic"
"""The property by which a widget says what it is about; else the name of its class tells."""
_ABOUT = re.compile(r"\A<!-- about:(.*?)-->\s*", re.DOTALL)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_LINK = re.compile(r"\]\((\w[\w-]*)\.md\)")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: `name` of its file without .md, `text` in Markdown, `topics` it is for."""

    name: str
    title: str
    text: str
    topics: frozenset[str]

    @property
    def links(self) -> list[str]:
        """The names of the pages it leads to, in their order."""
        return list(dict.fromkeys(_LINK.findall(self.text)))

    def holds(self, word: str) -> bool:
        """Whether a word, in small letters, is anywhere on it."""
        return word in self.text.casefold()


class HelpPages:
    """Every page of a folder, read at once: they are small."""

    def __init__(self, folder: Path) -> None:
        read = {file.stem: _page(file) for file in sorted(folder.glob("*.md"))}
        order = [INDEX, *(name for name in read[INDEX].links if name in read)]
        self.all: dict[str, HelpPage] = {name: read[name] for name in dict.fromkeys([*order, *read])}
        self._of = {topic: page.name for page in self.all.values() for topic in page.topics}

    def about(self, topic: str) -> str:
        """The name of the page for a topic; empty when none is."""
        return self._of.get(topic, "")

    def for_place(self, widget: QWidget | None) -> str:
        """The page for where somebody is: that of the nearest thing around the focus which has one, else the contents."""
        while widget is not None:
            topic = widget.property(TOPIC) or type(widget).__name__
            if name := self.about(str(topic)):
                return name
            widget = widget.parentWidget()
        return INDEX

    def find(self, text: str) -> list[HelpPage]:
        """The pages that hold every word, those with the words in their title first; all of them for no words."""
        words = text.casefold().split()
        found = [page for page in self.all.values() if all(page.holds(word) for word in words)]
        return sorted(found, key=lambda page: not all(word in page.title.casefold() for word in words))


def _page(file: Path) -> HelpPage:
    text = file.read_text(encoding="utf-8")
    about = _ABOUT.match(text)
    title = _TITLE.search(text)
    return HelpPage(
        file.stem,
        title[1] if title else file.stem,
        _ABOUT.sub("", text),
        frozenset(about[1].split()) if about else frozenset(),
    )
