"""What officers put aside (`application.ports.Aside`): a table beside the records, outside the journal and outside undo."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime

from sqlalchemy.engine import Connection

from leaddesk.application.ports import PutAside

ASIDE_SQL = (
    "CREATE TABLE aside (shelf TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL, put_at TEXT NOT NULL,"
    " PRIMARY KEY (shelf, owner, name)) WITHOUT ROWID",
)
Opening = Callable[[], AbstractContextManager[Connection]]


class Shelves:
    """Keeps small texts by shelf, owner and name; the newest under a name replaces what lay there."""

    def __init__(self, reading: Opening, writing: Opening, now: Callable[[], datetime]) -> None:
        self._reading, self._writing, self._now = reading, writing, now

    def put(self, shelf: str, name: str, content: str, *, owner: str = "") -> None:
        """Lay a text on a shelf, in place of one of the same name."""
        row = (shelf, owner, name, content, self._now().isoformat(timespec="seconds"))
        with self._writing() as connection:
            connection.exec_driver_sql("INSERT OR REPLACE INTO aside VALUES (?, ?, ?, ?, ?)", row)

    def drop(self, shelf: str, name: str, *, owner: str = "") -> None:
        """Throw a text away for good."""
        with self._writing() as connection:
            connection.exec_driver_sql("DELETE FROM aside WHERE shelf = ? AND owner = ? AND name = ?", (shelf, owner, name))

    def on(self, shelf: str, *, owner: str = "") -> tuple[PutAside, ...]:
        """Everything on a shelf, by name."""
        with self._reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT name, content, put_at FROM aside WHERE shelf = ? AND owner = ? ORDER BY name", (shelf, owner)
            ).fetchall()
        return tuple(PutAside(name, content, datetime.fromisoformat(put_at)) for name, content, put_at in rows)
