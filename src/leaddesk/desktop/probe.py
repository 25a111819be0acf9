"""Whether a window can be made here: Qt ends the whole process when it cannot, so a child process tries first (house.md 4)."""

import ctypes
import os
import sys
import time
from collections.abc import Callable, Mapping

from leaddesk.domain.failures import KnownFailure

PATIENCE_SECONDS = 20
WITHOUT_DISPLAY = frozenset({"offscreen", "minimal"})  # platforms of Qt that ask nothing of the system

# What Qt needs of a Linux system, and the Debian package that brings each.
PACKAGES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def ensure_window_possible() -> None:
    """Return when a window can be made; KnownFailure naming the missing package, or the missing display, when not."""
    begin_asking()()


def begin_asking() -> Callable[[], None]:
    """Let a child try while this process loads more; the answer is waited for by calling what is returned.

    Raises KnownFailure, at once or then, as `ensure_window_possible` does.
    """
    if sys.platform != "linux":
        return lambda: None
    try:
        import PySide6.QtWidgets  # noqa: F401 - only whether it loads
    except ImportError as error:
        raise _cannot(str(error)) from None
    if os.environ.get("QT_QPA_PLATFORM") in WITHOUT_DISPLAY:
        return lambda: None
    child = _send_child()

    def answer() -> None:
        if not _child_can(child):
            raise _cannot("")

    return answer


def _send_child() -> int:
    """A forked child that tries to start Qt: it has Qt loaded already, so that asking costs milliseconds."""
    child = os.fork()
    if child == 0:
        try:
            _start_qt_quietly()
        finally:
            os._exit(1)
    return child


def _child_can(child: int) -> bool:
    """Whether the child has started Qt."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status) == 0
        time.sleep(0.002)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return False


def _start_qt_quietly() -> None:
    """In the child: exit with 0 when Qt starts; when it aborts, no words on the terminal and no core file."""
    import faulthandler
    import resource

    from PySide6.QtWidgets import QApplication

    faulthandler.disable()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    QApplication([])
    os._exit(0)


def _cannot(said: str) -> KnownFailure:
    what = "The window cannot be opened here."
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    steps = []
    if packages := missing_packages(said):
        steps.append(f"Install what is missing: sudo apt install {' '.join(packages)}.")
    if not has_display:
        steps.append("This machine has no display: start LeadDesk from a desktop session.")
    return KnownFailure(what, " ".join(steps) or "The display does not answer: log out and in again, then try once more.")


def missing_packages(said: str) -> list[str]:
    """The Debian packages whose libraries do not load here; `said` is what the loader complained of, if anything."""
    return sorted({package for library, package in PACKAGES.items() if library in said or not _loads(library)})


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
