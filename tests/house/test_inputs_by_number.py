"""Every one of the 82 bad inputs of experience.md section 5 has a test that goes by its number, or that a table names for it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.application.importing.test_cells_by_number import PROVED
from tests.flows.test_faults_by_number import INPUTS

IMPORTING = Path(__file__).resolve().parents[1] / "application" / "importing"
BY_NUMBER = ("test_cells_by_number.py", "test_values_by_number.py", "test_figures_by_number.py")
_LISTED = re.compile(r"\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*")
_IN_A_NAME = re.compile(r"test_(\d+(?:_(?:and_|to_)?\d+)*)_")


def numbers(words: str) -> set[int]:
    """`8`, `17, 18, 23` and `40-43` at the beginning of words."""
    found: set[int] = set()
    listed = _LISTED.match(words)
    for part in listed[0].split(",") if listed else ():
        first, _, last = part.strip().partition("-")
        found |= set(range(int(first), int(last or first) + 1))
    return found


def told_by_tests(file: Path) -> Iterator[int]:
    """The numbers in the names of a file's tests and in the ids of their cases."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and (found := _IN_A_NAME.match(node.name)):
            yield from map(int, re.findall(r"\d+", found[1]))
        if isinstance(node, ast.keyword) and node.arg == "id" and isinstance(node.value, ast.Constant):
            yield from numbers(str(node.value.value).partition("-")[0])


def test_every_input_has_its_test() -> None:
    proved = {number for words in (*PROVED, *INPUTS) for number in numbers(words)}
    for name in BY_NUMBER:
        proved |= set(told_by_tests(IMPORTING / name))
    assert set(range(1, 83)) - proved == set()
