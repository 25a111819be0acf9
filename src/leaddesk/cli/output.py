"""Where results, words and progress go: a result to standard output, everything else to standard error."""

import getpass
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TextIO

from leaddesk.application.work import Progress, Quietly


def _plain(value: object) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    return str(value)


@dataclass(slots=True)
class Output:
    """One command's voice. With `as_json`, standard output gets exactly one JSON document and nothing else."""

    as_json: bool
    out: TextIO
    err: TextIO
    _has_spoken: bool = field(default=False, init=False)

    def document(self, value: object) -> None:
        """Print the one JSON document; does nothing without `--json`, and nothing a second time."""
        if self.as_json and not self._has_spoken:
            self._has_spoken = True
            self.out.write(json.dumps(value, default=_plain) + "\n")

    def say(self, words: str) -> None:
        """Print a result in words: to standard output, or to standard error beside a JSON document."""
        print(words, file=self.err if self.as_json else self.out)

    def note(self, words: str) -> None:
        """Print something that is no result, always to standard error."""
        print(words, file=self.err)

    def refuse(self, what: str, what_next: str) -> None:
        """Say what is wrong and what to do; with `--json` also as a document, unless one was printed already."""
        self.document({"error": {"what": what, "what_next": what_next}})
        self.note(f"{what} {what_next}")

    def table(self, headings: Sequence[str], widths: Sequence[int], rows: Iterator[Sequence[str]]) -> None:
        """Print aligned columns, row by row as they come; a value wider than its column pushes the rest along."""
        for row in (headings, *rows):
            self.say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

    def ask_secret(self, question: str) -> str:
        """What someone types unseen in answer; empty where nobody sits at a terminal."""
        if sys.stdin is None or not sys.stdin.isatty():
            return ""
        return getpass.getpass(question, stream=self.err)

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """A bar on standard error when that is a terminal, else silence."""
        if not self.err.isatty():
            yield Quietly()
            return
        from leaddesk.cli.progress_bar import progress_bar

        with progress_bar(self.err) as bar:
            yield bar
