"""Runs the reading of a workbook in a thread of this program instead of a process of its own, so that what it does can be measured.

The process itself, that it may die and takes no more memory than it is given, is proved in tests/documents/test_workbook_tables.py.
"""

import multiprocessing
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

import pytest

from leaddesk.documents import workbook_tables, workbook_worker


class _TheirEnd:
    """Stands for the other end of the pipe, which the thread keeps; in a process of its own it would be a copy to be closed."""

    def close(self) -> None:
        """Nothing to close here."""


class _Here:
    """A context of multiprocessing as far as the reader needs one."""

    def __init__(self) -> None:
        self._theirs: Connection | None = None

    def Pipe(self) -> tuple[Any, _TheirEnd]:  # noqa: N802 - multiprocessing's own name
        ours, self._theirs = multiprocessing.Pipe()
        return ours, _TheirEnd()

    def Process(self, *, target: Callable[..., None], args: tuple[Any, ...], daemon: bool, name: str) -> "_Thread":  # noqa: N802
        assert args
        return _Thread(target=target, args=(self._theirs,), daemon=daemon, name=name)


class _Thread(threading.Thread):
    """A thread that is asked to die as a process would be: it ends by itself once the pipe is shut."""

    def run(self) -> None:
        """Work until there is nobody left to hear of it."""
        with suppress(OSError):
            super().run()

    def kill(self) -> None:
        """Nothing can kill a thread."""

    def join(self, timeout: float | None = None) -> None:
        """Wait only for a worker that has finished; one that still writes meets the shut pipe."""
        super().join(0.05 if timeout is None else timeout)


@pytest.fixture(autouse=True)
def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read workbooks in this process."""
    monkeypatch.setattr(workbook_tables, "get_context", lambda _how: _Here())
    monkeypatch.setattr(workbook_worker, "_quieten", lambda: None)
    monkeypatch.setattr(workbook_worker, "_limit_memory", lambda: None)
