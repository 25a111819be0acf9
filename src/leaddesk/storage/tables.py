"""The tables, derived from the records: a new field is written in the dataclass, a migration and a form, never here."""

from functools import cache

from sqlalchemy import BLOB, REAL, TEXT, Column, ForeignKey, Index, Integer, MetaData, Table, text
from sqlalchemy.engine import Connection

from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.storage.aside import ASIDE_SQL
from leaddesk.storage.fields import Field
from leaddesk.storage.journal import JOURNAL_SQL
from leaddesk.storage.records import FOUND_BY, Mapper, mapper_of
from leaddesk.storage.schema import APPLICATION_ID, SCHEMA

_TYPES = {"TEXT": TEXT, "INTEGER": Integer, "REAL": REAL, "BLOB": BLOB}


@cache
def metadata() -> MetaData:
    """Every record table with its indexes."""
    kept = MetaData()
    for kind in RECORD_TYPES:
        _table(mapper_of(kind), kept)
    return kept


def create_all(connection: Connection) -> None:
    """Make every table of the newest schema in an empty database."""
    metadata().create_all(connection, checkfirst=False)
    for statement in (*JOURNAL_SQL, *ASIDE_SQL):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (str(SCHEMA),))
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def _table(mapper: Mapper, kept: MetaData) -> Table:
    """Searched and sorted text stands first, so that a scan for it reads the beginning of each row only."""
    derived = [Column(name, TEXT, nullable=False) for name in mapper.derived]
    return Table(
        mapper.kind,
        kept,
        Column("id", Integer, primary_key=True),
        *derived,
        *(_column(field) for field in mapper.fields),
        *_indexes(mapper),
        sqlite_autoincrement=True,  # an undone removal finds its old place free
    )


def _column(field: Field) -> Column[object]:
    links = [ForeignKey(f"{field.refers_to}.uid")] if field.refers_to else []
    default = text("''") if field.sql_type == "TEXT" and not field.is_nullable else None
    return Column(
        field.name, _TYPES[field.sql_type](), *links, nullable=field.is_nullable, unique=field.name == "uid", server_default=default
    )


def _indexes(mapper: Mapper) -> list[Index]:
    """One index per need: natural key, sort key, what lists filter on, and every reference (a removal looks there)."""
    keeping = mapper.keeping
    wanted = [(keeping.key, True)] if keeping.key else []
    wanted += [((name,), False) for name in mapper.derived if name != FOUND_BY]
    wanted += [((name,), False) for name in keeping.indexed]
    wanted += [((field.name,), False) for field in mapper.fields if field.refers_to and field.name != (keeping.key or ("",))[0]]
    return [_index(mapper, names, is_unique=is_unique) for names, is_unique in wanted]


def _index(mapper: Mapper, names: tuple[str, ...], *, is_unique: bool) -> Index:
    """Rows with nothing to find are left out of the index."""
    can_lack = [name for name in names if name in mapper.field_of and mapper.field_of[name].is_nullable]
    where = text(" AND ".join(f'"{name}" IS NOT NULL' for name in can_lack)) if can_lack else None
    return Index(f"{mapper.kind}_by_{'_'.join(names)}", *names, unique=is_unique, sqlite_where=where)
