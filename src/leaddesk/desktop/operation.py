"""Long work in the window: one thread for data, one bridge back, a bar after 600 ms with Cancel (house.md, decision 5)."""

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from leaddesk.application.work import Polled, Progress
from leaddesk.domain.failures import Cancelled, KnownFailure

if TYPE_CHECKING:  # imported with the first work, so that the window paints sooner
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
SHOW_AFTER_MS = 600
POLL_EVERY_MS = 100
LOCK_HELD_SECONDS = 0.0005
"""How long work may keep Python's lock while the window waits; Qt hands it on for every item painted, and 5 ms each time made 150."""


@dataclass(slots=True, eq=False)
class Operation:
    """One piece of work from start to end: what it is called, how far it is, what happens after it."""

    words: str
    work: Callable[[Progress], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[Exception], bool] | None
    stopped: Callable[[], None] | None
    progress: Polled


class Operations(QObject):
    """Runs operations one after another off the window's thread and reports back on it.

    `progressed` carries the operation that has run for 600 ms or longer, every 100 ms, and None when it is over.
    `refused` carries a KnownFailure, `broke` any other exception, where the operation's own `failed` did not take it.
    """

    progressed = Signal(object)
    refused = Signal(object)
    broke = Signal(object)
    idle = Signal()
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._queue: list[Operation] = []
        self._shown: Operation | None = None
        self._is_shut = False
        self._done.connect(lambda land: land(), Qt.ConnectionType.QueuedConnection)
        self._late = QTimer(self, interval=SHOW_AFTER_MS, singleShot=True)
        self._late.timeout.connect(self._show)
        self._poll = QTimer(self, interval=POLL_EVERY_MS)
        self._poll.timeout.connect(self._tell)

    @property
    def is_busy(self) -> bool:
        """Whether any work has begun or waits."""
        return bool(self._queue)

    def run(
        self,
        words: str,
        work: Callable[[Progress], T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], bool] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Operation:
        """Start work after what already waits; `then`, `failed` and `stopped` are called on the window's thread."""
        operation = Operation(words, work, then, failed, stopped, Polled())
        if self._is_shut:  # a timer of a page that is closing may still ask for something to show
            return operation
        self._queue.append(operation)
        future = self._threads().submit(_quietly, operation)
        future.add_done_callback(lambda done: self._done.emit(lambda: self._finish(operation, done)))
        if len(self._queue) == 1:
            self._late.start()
        return operation

    def cancel(self) -> None:
        """Ask the work under way to stop; it rolls back what it did."""
        if self._queue:
            self._queue[0].progress.cancel()

    def shut(self) -> None:
        """Stop everything and wait for the thread; nothing that waits is begun, nothing that ends lands in a window that goes."""
        self._is_shut = True
        for operation in self._queue:
            operation.progress.cancel()
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
        self._late.stop()
        self._poll.stop()

    def _threads(self) -> "ThreadPoolExecutor":
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            sys.setswitchinterval(LOCK_HELD_SECONDS)
            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="data")
        return self._executor

    def _show(self) -> None:
        if self._queue:
            self._shown = self._queue[0]
            self._poll.start()
            self._tell()

    def _tell(self) -> None:
        self.progressed.emit(self._shown)

    def _finish(self, operation: Operation, future: "Future[Any]") -> None:
        self._queue.remove(operation)
        self._poll.stop()
        if self._shown is not None:
            self._shown = None
            self._tell()
        if self._queue:
            self._late.start()
        else:
            self._late.stop()
        self._land(operation, future)
        if not self._queue:
            self.idle.emit()

    def _land(self, operation: Operation, future: "Future[Any]") -> None:
        if future.cancelled() or self._is_shut:
            return
        error = future.exception()
        if error is None:
            if operation.then is not None:
                operation.then(future.result())
        elif isinstance(error, Cancelled):
            if operation.stopped is not None:
                operation.stopped()
        elif not (operation.failed is not None and isinstance(error, Exception) and operation.failed(error)):
            (self.refused if isinstance(error, KnownFailure) else self.broke).emit(error)


def _quietly(operation: Operation) -> Any:
    """The work with what exists already kept out of the collector, whose long pauses would stall the window."""
    if operation.progress.is_cancelled:
        raise Cancelled
    gc.freeze()
    try:
        return operation.work(operation.progress)
    finally:
        gc.unfreeze()
