"""Which batches can be taken back or done again: worked out from the journal alone, so that it survives a restart."""

from typing import Any

from sqlalchemy.engine import Connection

from leaddesk.storage.journal import UNDO

_STATE = "(SELECT l.operation FROM journal_batch l WHERE l.origin = b.id ORDER BY l.id DESC LIMIT 1)"
_STEP = "b.operation = 'change' AND b.can_undo AND b.changes > 0"
COLUMNS = (
    "b.id, b.uid, b.summary, b.made_at, b.officer, b.laptop, b.source, b.reason, b.changes,"
    f" {_STEP} AND {_STATE} <> 'undo' AS can_undo, {_STATE} = 'undo' AS is_undone, b.operation"
)


def batches(connection: Connection, limit: int | None) -> list[Any]:
    """The newest batches first."""
    found = connection.exec_driver_sql(
        f"SELECT {COLUMNS} FROM journal_batch b ORDER BY b.id DESC LIMIT ?", (-1 if limit is None else limit,)
    )
    return list(found)


def batch_of(connection: Connection, uid: bytes) -> Any | None:
    """One batch by its identity."""
    return connection.exec_driver_sql(f"SELECT {COLUMNS} FROM journal_batch b WHERE b.uid = ?", (uid,)).first()


def next_undo(connection: Connection) -> Any | None:
    """The newest step that stands."""
    return connection.exec_driver_sql(
        f"SELECT {COLUMNS} FROM journal_batch b WHERE {_STEP} AND {_STATE} <> 'undo' ORDER BY b.id DESC LIMIT 1"
    ).first()


def next_redo(connection: Connection) -> Any | None:
    """The step taken back last, unless something new was done since."""
    return connection.exec_driver_sql(
        f"SELECT {COLUMNS} FROM journal_batch u JOIN journal_batch b ON b.id = u.origin"
        " WHERE u.operation = 'undo' AND u.id > (SELECT coalesce(max(id), 0) FROM journal_batch WHERE operation = 'change' AND changes > 0)"
        " AND u.id = (SELECT max(id) FROM journal_batch l WHERE l.origin = u.origin) ORDER BY u.id DESC LIMIT 1"
    ).first()


def standing(connection: Connection, step: int) -> tuple[int, bool]:
    """The batch that last did or took back a step, and whether the step is taken back."""
    row = connection.exec_driver_sql("SELECT id, operation FROM journal_batch WHERE origin = ? ORDER BY id DESC LIMIT 1", (step,)).one()
    return int(row[0]), row[1] == UNDO


def later_change(connection: Connection, effective: int, step: int) -> Any | None:
    """The first other step, done or taken back since, that changed a record which this batch touched.

    A step that was both done and taken back since (an even number of times) has left nothing behind.
    """
    return connection.exec_driver_sql(
        f"SELECT {COLUMNS} FROM journal_batch b WHERE b.id IN (SELECT l.origin FROM journal_batch l WHERE l.id > ? AND l.origin <> ?"
        " AND l.changes > 0 GROUP BY l.origin HAVING count(*) % 2 = 1) AND EXISTS (SELECT 1 FROM journal_change n"
        " JOIN journal_change c ON c.batch = ? AND c.record = n.record WHERE n.batch = b.id) ORDER BY b.id LIMIT 1",
        (effective, step, effective),
    ).first()
