"""What the window remembers survives a file of settings that something spoilt (reliability.md section 6, 86)."""

import json
from pathlib import Path

import pytest

from leaddesk.desktop.settings import SettingsFile, WindowSettings


@pytest.mark.parametrize("garbage", [
    pytest.param(b"{\"theme\": \"dark\", \"te", id="86-cut"), pytest.param(b"\x00\xff\xfe\x80", id="86-bytes"),
    pytest.param(b"[]", id="86-list"), pytest.param(b"{\"lists\": [1]}", id="86-shape"), pytest.param(b"", id="86-empty"),
    pytest.param(b"[" * 100_000, id="86-deep"),
])  # fmt: skip
def test_86_garbled_settings_are_put_aside_and_the_window_starts_as_new(tmp_path: Path, garbage: bytes) -> None:
    file = tmp_path / "window.json"
    file.write_bytes(garbage)
    settings = SettingsFile(file)
    assert settings.now == WindowSettings()
    assert (tmp_path / "window.bad").read_bytes() == garbage
    settings.change(theme="dark")
    assert SettingsFile(file).now.theme == "dark"


def test_86_one_value_of_the_wrong_kind_costs_no_other(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    file.write_text(json.dumps({"theme": 5, "text_size": 150, "tab": "first", "only_mine": True}), encoding="utf-8")
    assert SettingsFile(file).now == WindowSettings(text_size=150, only_mine=True)


def test_no_settings_yet_is_no_fault(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "window.json").now == WindowSettings()
    assert list(tmp_path.iterdir()) == []
