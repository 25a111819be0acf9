"""The arrows between the rooms, where import-linter cannot see: what the inner rooms may use, and what starting up loads."""

import ast
import importlib.metadata
import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
SOURCE = PROJECT / "src" / "leaddesk"
ALLOWED = {
    "domain": {"phonenumbers", "email_validator", "uuid_utils"},
    "application": {"phonenumbers", "email_validator", "uuid_utils", "rapidfuzz", "nameparser"},
}
HEAVY = ("PySide6", "sqlalchemy", "sqlcipher3", "alembic", "openpyxl", "reportlab", "python_calamine", "keyring", "rich", "vobject")


def _imported(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


@pytest.mark.parametrize("room", ALLOWED)
def test_an_inner_room_uses_little_beside_python(room: str) -> None:
    allowed = ALLOWED[room] | set(sys.stdlib_module_names) | {"leaddesk"}
    strangers = {str(file.relative_to(SOURCE)): _imported(file) - allowed for file in (SOURCE / room).rglob("*.py")}
    assert {file: names for file, names in strangers.items() if names} == {}


def test_every_library_that_a_contract_forbids_is_installed() -> None:
    """A contract that names a package that is not there passes whatever the code does."""
    contracts = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    named = {module for contract in contracts for module in contract.get("forbidden_modules", ())}
    assert named
    assert [module for module in named if importlib.util.find_spec(module) is None] == []


def test_every_library_that_is_imported_is_asked_for_by_name() -> None:
    """One that only comes along with another goes when that one does."""
    asked = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    asked_for = {re.split(r"[<>=~! ]", requirement)[0].lower().replace("_", "-") for requirement in asked}
    bringers = importlib.metadata.packages_distributions()
    imported = {name for file in SOURCE.rglob("*.py") for name in _imported(file)} - set(sys.stdlib_module_names) - {"leaddesk"}
    brought = {name: {dist.lower().replace("_", "-") for dist in bringers.get(name, ())} for name in imported}
    assert {name: dists for name, dists in brought.items() if not dists & asked_for} == {}


@pytest.mark.parametrize("code", ["import leaddesk.__main__", "import leaddesk.bootstrap", "import leaddesk.cli.app"])
def test_starting_up_loads_nothing_heavy(code: str) -> None:
    ask = f"import sys; {code}; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    loaded = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout.split()
    assert "leaddesk" in loaded
    assert [name for name in HEAVY if name in loaded] == []
