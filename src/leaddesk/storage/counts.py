"""How many records there are of each kind."""

from typing import Any

from sqlalchemy.engine import Connection

from leaddesk.domain.registry import RECORD_TYPE_OF


def counts_of(connection: Connection) -> dict[str, int]:
    """Records of each kind, whether there are any or not."""
    return {kind: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{kind}"').scalar_one()) for kind in RECORD_TYPE_OF}


def rows_by_table(raw: Any) -> dict[str, int]:
    """Rows of every table there is, the journal's too, over a raw connection; whatever the schema's version."""
    named = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name").fetchall()
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in named}
