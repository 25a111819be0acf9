"""Files, functions and classes stay small enough to read at once (house.md, section 5)."""

import ast
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
GENERATED = ("/forms/", "/migrations/versions/")
FILES = sorted(
    file
    for folder in ("src", "tests", "packaging")
    for file in (PROJECT / folder).rglob("*.py")
    if not any(part in file.as_posix() for part in GENERATED)
)


def _sizes(file: Path, *kinds: type[ast.AST]) -> dict[str, int]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {f"{node.name}:{node.lineno}": node.end_lineno - node.lineno + 1 for node in ast.walk(tree) if isinstance(node, kinds)}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PROJECT).as_posix())
def test_a_file_can_be_read_at_once(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 300
    functions = _sizes(file, ast.FunctionDef, ast.AsyncFunctionDef)
    assert {name: size for name, size in functions.items() if size > 50} == {}
    classes = _sizes(file, ast.ClassDef)
    assert {name: size for name, size in classes.items() if size > 200} == {}
