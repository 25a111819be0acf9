"""Whether a window can be made is asked of a child, and the answer names what is missing."""

import subprocess
import sys

import pytest

from leaddesk.desktop import probe
from leaddesk.domain.failures import KnownFailure

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux may lack Qt's libraries or a display")


@pytest.fixture
def refusal(monkeypatch):
    """What the officer is told on a machine that lacks these libraries."""

    def told(*lacking: str) -> str:
        monkeypatch.setattr(probe, "_loads", lambda library: library not in lacking)
        with pytest.raises(KnownFailure) as refused:
            probe.ensure_window_possible()
        return refused.value.what_next

    return told


def test_a_window_can_be_made_off_screen():
    """Asked in a process of its own: where a window stands already, as here after other tests, no child can make another."""
    code = "from leaddesk.desktop.probe import ensure_window_possible; ensure_window_possible()"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_qt_that_cannot_start_takes_only_the_child_with_it(monkeypatch, refusal):
    monkeypatch.setenv("QT_QPA_PLATFORM", "no such platform")
    monkeypatch.setenv("DISPLAY", ":0")
    assert "does not answer" in refusal()


def test_without_a_display_it_says_so(monkeypatch, refusal):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert refusal() == "This machine has no display: start LeadDesk from a desktop session."


def test_a_missing_library_is_named_by_its_package(monkeypatch, refusal):
    monkeypatch.setenv("QT_QPA_PLATFORM", "no such platform")
    monkeypatch.setenv("DISPLAY", ":0")
    assert refusal("libxcb-cursor.so.0", "libEGL.so.1") == "Install what is missing: sudo apt install libegl1 libxcb-cursor0."


def test_what_the_loader_complains_of_is_named(monkeypatch):
    monkeypatch.setattr(probe, "_loads", lambda library: True)
    assert probe.missing_packages("libEGL.so.1: cannot open shared object file") == ["libegl1"]
