"""The compiled forms are what `ui/` says (house.md, decision 8)."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest


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


def test_the_forms_are_drawn_as_they_are_described(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.spec_from_file_location("draw_form", project / "packaging" / "draw_form.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "draw_form", script)
    spec.loader.exec_module(script)
    described = script.described()
    assert len(described) > 30
    for kind, lines in described.items():
        kept = (project / "ui" / f"{kind}_editor.ui").read_text(encoding="utf-8")
        assert script.drawn(kind, lines) == kept, f"run packaging/draw_form.py {kind}, then packaging/build_forms.py"
