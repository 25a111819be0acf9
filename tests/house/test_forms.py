"""The compiled forms are what `ui/` says, but for the line that names the compiler's version."""

import importlib.util
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def _builder():
    found = importlib.util.spec_from_file_location("build_forms", PROJECT / "packaging" / "build_forms.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("## Created by")]


def test_every_form_is_compiled_anew(tmp_path):
    builder = _builder()
    written = builder.build(tmp_path)
    assert len(written) >= 10
    assert {file.name for file in written} == {file.name for file in builder.FORMS.glob("*_ui.py")}
    assert [file.name for file in written if _lines(file) != _lines(builder.FORMS / file.name)] == []
