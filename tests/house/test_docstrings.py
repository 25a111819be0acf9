"""Every public name of the window says in a sentence why it is there (ruff looks at the other rooms).

Functions of Qt's that we fill in keep Qt's names, in camel case, and Qt's meaning.
"""

import ast
from pathlib import Path

DESKTOP = Path(__file__).resolve().parents[2] / "src" / "leaddesk" / "desktop"
QTS_IN_LOWER_CASE = {"paint", "data", "flags", "event", "sort", "index", "parent", "count"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def _unsaid(body: list[ast.stmt], inside: str) -> list[str]:
    """Public names of a module or class without a sentence of their own; a property's setter says nothing new."""
    found = []
    for node in body:
        if not isinstance(node, (*FUNCTIONS, ast.ClassDef)) or node.name.startswith("_"):
            continue
        is_qts = isinstance(node, FUNCTIONS) and (node.name != node.name.lower() or node.name in QTS_IN_LOWER_CASE)
        is_setter = any(ast.unparse(decorator).endswith(".setter") for decorator in node.decorator_list)
        if not (is_qts or is_setter or ast.get_docstring(node)):
            found.append(f"{inside}.{node.name}")
        if isinstance(node, ast.ClassDef):
            found += _unsaid(node.body, f"{inside}.{node.name}")
    return found


def test_every_public_name_of_the_window_has_a_sentence() -> None:
    files = [file for file in DESKTOP.rglob("*.py") if "forms" not in file.parts]
    assert len(files) > 20
    assert [name for file in files for name in _unsaid(ast.parse(file.read_text(encoding="utf-8")).body, file.stem)] == []
