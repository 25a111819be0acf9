"""The command line as scripts use it: words in, exit code, one document and words out; every folder of its own."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from leaddesk import bootstrap
from tests.cli.registers import HEADINGS, ROW


@dataclass(frozen=True)
class Answer:
    """What one command said."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


Line = Callable[..., Answer]


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The officer's folders, moved into the test's own."""
    home = tmp_path / "home"
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("LEADDESK_DATABASE", raising=False)
    monkeypatch.delenv("LEADDESK_PASSPHRASE", raising=False)
    return home


@pytest.fixture
def line(elsewhere: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    """Runs `leaddesk --database records.leaddesk …` in this process."""

    def run(*words: object, database: Path | None = tmp_path / "records.leaddesk") -> Answer:
        named = [] if database is None else ["--database", str(database)]
        code = bootstrap.run([*named, *(str(word) for word in words)])
        said = capsys.readouterr()
        return Answer(int(code), said.out, said.err)

    return run


@pytest.fixture
def register(tmp_path: Path) -> Callable[..., Path]:
    """Writes a small register; a school is (urn, name, title, first name, last name)."""

    def write(*schools: tuple[str, str, str, str, str], name: str = "register.csv") -> Path:
        lines = [HEADINGS]
        for place, (urn, school, title, first, last) in enumerate(schools, 101):
            lines.append(ROW.format(urn=urn, number=place, name=school, title=title, first=first, last=last))
        file = tmp_path / name
        file.write_text("\r\n".join(lines) + "\r\n", encoding="cp1252", newline="")
        return file

    return write
