"""The tables that the migrations make are the tables that the records ask for."""

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from leaddesk.storage.fields import fields_of
from leaddesk.storage.migrations.runner import SCRIPTS, _run_steps
from leaddesk.storage.schema import SCHEMA
from leaddesk.storage.tables import create_all


def described(build):
    """Every table of a database made by `build`: columns by name, references, indexes with their columns and conditions, triggers."""
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    with engine.begin() as connection:
        build(connection)

        def ask(statement, *values):
            return [tuple(row) for row in connection.exec_driver_sql(statement, values)]

        tables = [name for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")]
        told = {}
        for table in tables:
            indexes = {
                (name, unique, tuple(ask(f"SELECT name FROM pragma_index_info('{name}') ORDER BY seqno")))
                for _, name, unique, *_ in ask(f"PRAGMA index_list('{table}')")
            }
            told[table] = {
                "columns": sorted(column[1:] for column in ask(f"PRAGMA table_info('{table}')")),
                "references": sorted(reference[2:] for reference in ask(f"PRAGMA foreign_key_list('{table}')")),
                "indexes": sorted(indexes),
                "keeps numbers": "AUTOINCREMENT" in ask("SELECT sql FROM sqlite_master WHERE name = ?", table)[0][0],
            }
        written = ask("SELECT name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY name")
        versions = (ask("PRAGMA user_version"), ask("SELECT * FROM alembic_version"))
    engine.dispose()
    return told, written, versions


def test_migrated_and_derived_tables_are_the_same():
    assert described(lambda connection: _run_steps(connection, SCRIPTS, SCHEMA)) == described(create_all)


def test_a_field_that_is_no_scalar_is_refused():
    from dataclasses import dataclass

    @dataclass(frozen=True)
    class Wrong:
        uid: list[int]

    with pytest.raises(TypeError, match="no scalar"):
        fields_of(Wrong)
