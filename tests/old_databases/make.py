"""Makes the small database of the present schema that later versions must be able to open.

python tests/old_databases/make.py            # schema-<number>.leaddesk, when a schema is released
python tests/old_databases/make.py --freeze   # also writes versions/first.sql anew: only before the first release
"""

import dataclasses
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.registry import RECORD_TYPES
from leaddesk.domain.schools import School
from leaddesk.storage import open_store
from leaddesk.storage.aside import ASIDE_SQL
from leaddesk.storage.journal import JOURNAL_SQL
from leaddesk.storage.migrations.runner import SCRIPTS
from leaddesk.storage.records import mapper_of
from leaddesk.storage.schema import SCHEMA
from leaddesk.storage.tables import metadata

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def freeze() -> Path:
    """Write the tables as they are derived today as the SQL of schema 1."""
    statements = []
    for kind in RECORD_TYPES:
        table = metadata().tables[mapper_of(kind).kind]
        made = [CreateTable(table), *(CreateIndex(index) for index in sorted(table.indexes, key=lambda i: str(i.name)))]
        statements += [" ".join(str(ddl.compile(dialect=sqlite.dialect())).split()) for ddl in made]
    file = SCRIPTS / "versions" / "first.sql"
    file.write_text("".join(f"{statement};;\n" for statement in (*statements, *JOURNAL_SQL, *ASIDE_SQL)), encoding="utf-8")
    return file


def make() -> Path:
    """A database with a little of everything that a migration could lose: records, a change, a removal, an undo."""
    file = HERE / f"schema-{SCHEMA}.leaddesk"
    file.unlink(missing_ok=True)
    store = open_store(file, officer="A Marlowe", clock=lambda: NOW)
    school = School(uid=UUID(int=1), urn="999001", name="Lark Rise Primary", town="Łódź", opened_on=date(1951, 9, 1), percentage_fsm=12.3)
    person = Person(uid=UUID(int=2), first_name="Zoë", last_name="O’Brien", phone="07700 900123", email="zoe@larkrise.example")
    post = Appointment(uid=UUID(int=3), person=person.uid, school=school.uid, tier_code="headteacher", start_earliest=date(2021, 9, 1))
    try:
        with store.writing("Add Lark Rise Primary") as work:
            work.add([school, person, post])
        with store.writing("Amend Lark Rise Primary") as work:
            work.replace([dataclasses.replace(school, town="Leicester")])
        with store.writing("Remove a post") as work:
            work.remove([post])
        store.history.undo()
    finally:
        store.close()
    return file


if __name__ == "__main__":
    for made in ([freeze()] if "--freeze" in sys.argv else []) + [make()]:
        sys.stdout.write(f"{made}\n")
