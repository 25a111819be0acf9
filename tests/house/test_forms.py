"""The compiled forms are what `ui/` says (house.md, decision 8)."""

import subprocess
import sys
from pathlib import Path


def without_version(code: str) -> str:
    return "\n".join(line for line in code.splitlines() if "User Interface Compiler version" not in line)


def test_the_forms_are_compiled_from_their_sources(project: Path, tmp_path: Path) -> None:
    script = project / "packaging" / "build_forms.py"
    subprocess.run([sys.executable, str(script), "--to", str(tmp_path)], check=True, capture_output=True)
    kept = project / "src" / "leaddesk" / "desktop" / "forms"
    assert {file.name for file in tmp_path.glob("*_ui.py")} == {file.name for file in kept.glob("*_ui.py")}
    for file in tmp_path.glob("*_ui.py"):
        fresh, committed = file.read_text(encoding="utf-8"), (kept / file.name).read_text(encoding="utf-8")
        assert without_version(fresh) == without_version(committed), f"run packaging/build_forms.py: {file.name}"
