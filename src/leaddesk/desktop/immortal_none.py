"""Keeps `None` alive under PySide6 6.12 on Python 3.10 and 3.11.

PySide6 6.12.0 gives back one reference to `None` too many from every function that returns nothing (measured: -1 per call;
other values are sound). Python 3.12 made `None` immortal (PEP 683); before it, the process aborts with "none_dealloc" after
some thousand calls. This does what Python 3.12 does: it sets the count so high that it cannot run out.
"""

import ctypes
import sys

ENOUGH = 1 << 40


def keep_none_alive() -> None:
    """Called once, before Qt is used; nothing to do from Python 3.12 on or on another interpreter than CPython."""
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        ctypes.c_ssize_t.from_address(id(None)).value = ENOUGH
