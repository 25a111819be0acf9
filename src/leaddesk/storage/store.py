"""One open database (`application.ports.Store`)."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from platform import node

from sqlalchemy.engine import Connection

from leaddesk.application.finding import Listings
from leaddesk.application.ports import Aside, History, Safekeeping
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.records import new_uid
from leaddesk.storage.aside import Shelves
from leaddesk.storage.engine import Engines
from leaddesk.storage.failures import in_words
from leaddesk.storage.history import Journal
from leaddesk.storage.journal import Entry
from leaddesk.storage.listings.sql_listings import SqlListings
from leaddesk.storage.lock import DatabaseLock
from leaddesk.storage.reading import Reader
from leaddesk.storage.safekeeping import Safekeeper
from leaddesk.storage.unit_of_work import UnitOfWork


class SqlStore:
    """Hands out readers and one writer at a time; safe to use from any thread."""

    def __init__(
        self, file: Path, engines: Engines, lock: DatabaseLock | None, *, passphrase: str | None, officer: str,
        clock: Callable[[], datetime], backups: Path | None,
    ) -> None:  # fmt: skip
        self.file = file
        self.officer = officer
        self.now = clock
        self.is_read_only = lock is None
        self._engines = engines
        self._lock = lock
        self._turn = threading.Lock()
        self._writing_thread: int | None = None
        self.listings: Listings = SqlListings(self._reading, self.today)
        self.history: History = Journal(self._reading, self._writing, self._entry)
        self.aside: Aside = Shelves(self._reading, self._writing, self.now)
        self.safekeeping: Safekeeping = Safekeeper(
            file, passphrase, backups, self._reading, self.now, was_left=lock is not None and lock.was_left
        )  # fmt: skip

    def today(self) -> date:
        """The day on this store's clock."""
        return self.now().date()

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """A consistent look; nothing can be changed through it."""
        with self._reading() as connection:
            yield Reader(connection)

    @contextmanager
    def writing(self, summary: str, *, reason: str = "", source: str = "", can_undo: bool = True) -> Iterator[UnitOfWork]:
        """One batch: committed when the block ends, rolled back when it raises."""
        with self._writing() as connection:
            work = UnitOfWork(connection, self._entry(summary, reason, source, can_undo=can_undo))
            yield work
            work.end()

    def close(self) -> None:
        """Let go of the file and its lock."""
        self._engines.dispose()
        if self._lock is not None:
            self._lock.let_go()
            self._lock = None

    def _entry(self, summary: str, reason: str = "", source: str = "", *, can_undo: bool = True) -> Entry:
        return Entry(
            uid=new_uid(), made_at=self.now(), officer=self.officer, laptop=node(), summary=summary, reason=reason, source=source,
            can_undo=can_undo,
        )  # fmt: skip

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with in_words(self.file), self._engines.readers.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """The writer's connection in a transaction, for one thread at a time."""
        if self.is_read_only:
            raise KnownFailure(f"{self.file.name} is open for reading only.", "Save a copy elsewhere and open that to make changes.")
        if self._writing_thread == threading.get_ident():
            raise RuntimeError("a batch was begun inside a batch")
        with self._turn:
            self._writing_thread = threading.get_ident()
            try:
                with in_words(self.file), self._engines.writer.begin() as connection:
                    yield connection
            finally:
                self._writing_thread = None
