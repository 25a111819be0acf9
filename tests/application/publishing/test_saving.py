"""A file that is open elsewhere is left alone; the print is saved beside it under a plain number (reliability.md, fault 36)."""

from pathlib import Path

import pytest

from leaddesk.application import files
from leaddesk.application.publishing import saving
from leaddesk.application.publishing.saving import save_print
from leaddesk.domain.failures import KnownFailure


@pytest.fixture
def in_use(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names of files that another program holds; `*` when nothing may be written at all."""
    held: set[str] = set()

    def save(file: Path, content: bytes) -> Path:
        if file.name in held or "*" in held:
            raise KnownFailure(f"{file.name} could not be written.", "Close it.") from PermissionError(13, "in use")
        return files.save_file(file, content)

    monkeypatch.setattr(saving, "save_file", save)
    return held


@pytest.mark.parametrize(
    ("asked", "there", "kept"),
    [
        ("a.pdf", ["a.pdf"], "a (2).pdf"),
        ("a.pdf", ["a.pdf", "a (2).pdf"], "a (3).pdf"),
        ("a (2).pdf", ["a (2).pdf"], "a (3).pdf"),
        ("a (9).pdf", ["a (9).pdf"], "a (10).pdf"),
        ("Terms (2026).pdf", ["Terms (2026).pdf"], "Terms (2026) (2).pdf"),
        ("(2).pdf", ["(2).pdf"], "(2) (2).pdf"),
    ],
)
def test_the_next_free_number_is_taken(asked: str, there: list[str], kept: str, tmp_path: Path, in_use: set[str]) -> None:
    for name in there:
        (tmp_path / name).write_bytes(b"open")
    in_use.add(asked)
    assert save_print(tmp_path / asked, b"new").name == kept
    assert (tmp_path / kept).read_bytes() == b"new"
    assert all((tmp_path / name).read_bytes() == b"open" for name in there)


def test_a_folder_that_may_not_be_written_names_the_file_asked_for(tmp_path: Path, in_use: set[str]) -> None:
    (tmp_path / "a.pdf").write_bytes(b"open")
    in_use.add("*")
    with pytest.raises(KnownFailure, match=r"^a\.pdf could not") as refused:
        save_print(tmp_path / "a.pdf", b"new")
    assert isinstance(refused.value.__cause__, PermissionError)
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]


def test_when_every_number_is_taken_it_says_so(tmp_path: Path, in_use: set[str]) -> None:
    for name in ("a.pdf", *(f"a ({number}).pdf" for number in range(2, 30))):
        (tmp_path / name).write_bytes(b"open")
    in_use.add("a.pdf")
    with pytest.raises(KnownFailure, match="could not be written"):
        save_print(tmp_path / "a.pdf", b"new")
