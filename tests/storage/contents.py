"""What a database holds, table by table, for comparing before and after."""

from pathlib import Path
from typing import Any

from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.storage.raw import connect_raw
from leaddesk.storage.store import SqlStore


def contents(store: SqlStore) -> dict[str, list[Any]]:
    """Every row of every record table, sort keys and search text included."""
    with store._reading() as connection:
        return {
            kind.KIND: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{kind.KIND}" ORDER BY id')]
            for kind in RECORD_TYPES
        }


def spoil(file: Path, statement: str) -> None:
    """Change a closed database behind LeadDesk's back."""
    raw = connect_raw(file, None, "rw")
    raw.execute(statement)
    raw.close()
