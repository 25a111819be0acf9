"""Migrations run on a verified copy; whatever happens on the way, the old file goes on working (reliability.md R6)."""

import shutil
from pathlib import Path

import pytest

from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Person
from leaddesk.domain.schools import School
from leaddesk.storage import backup, opening, places, restore
from leaddesk.storage.migrations import runner
from leaddesk.storage.places import Finding, Found
from leaddesk.storage.raw import connect_raw
from leaddesk.storage.schema import SCHEMA
from tests.storage.contents import contents

OLD = Path(__file__).parents[1] / "old_databases"
NEXT = SCHEMA + 1
STEP = """
from alembic import op
import sqlalchemy as sa

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
    {body}
"""
ADDS = "op.add_column('school', sa.Column('nickname', sa.TEXT, nullable=False, server_default=sa.text(\"''\")))"
REBUILDS = "with op.batch_alter_table('school', recreate='always') as school:\n        school.alter_column('street', nullable=True)"
LOSES = "op.execute('DELETE FROM appointment')"
DANGLES = "op.execute('DELETE FROM person WHERE 1')"
FAILS = f"{ADDS}\n    raise RuntimeError('power cut')"


def scripts_with(folder: Path, body: str) -> Path:
    """The released steps with one more."""
    scripts = folder / "migrations"
    shutil.copytree(runner.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "next.py").write_text(STEP.format(revision=NEXT, before=SCHEMA, body=body), encoding="utf-8")
    return scripts


def rows(file: Path) -> dict[str, int]:
    raw = connect_raw(file, None, "ro&immutable=1")
    try:
        return backup.rows_by_table(raw)
    finally:
        raw.close()


def schema(file: Path, passphrase: str | None = None) -> int:
    raw = connect_raw(file, passphrase, "rw")
    try:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])
    finally:
        raw.close()


@pytest.mark.parametrize("old", sorted(OLD.glob("*.leaddesk")), ids=lambda file: file.stem)
def test_a_database_of_every_released_schema_opens_and_undoes(opened, place, old):
    shutil.copy(old, place)
    before = rows(place)
    store = opened()
    assert {name: count for name, count in rows(old).items() if count} == {name: count for name, count in before.items() if count}
    with store.reading() as look:
        assert [(school.name, school.town) for school in look.every(School)] == [("Lark Rise Primary", "Leicester")]
        assert [person.last_name for person in look.every(Person)] == ["O’Brien"]
    assert store.safekeeping.check().faults == ()
    store.history.undo()
    with store.reading() as look:
        assert [school.town for school in look.every(School)] == ["Łódź"]


@pytest.mark.parametrize("body", [ADDS, REBUILDS])
@pytest.mark.parametrize("passphrase", [None, "secret"])
def test_a_step_keeps_every_row_and_backs_up_first(opened, place, borough, tmp_path, clock, body, passphrase):
    store = opened(passphrase)
    with store.writing("Add") as work:
        work.add(borough.all)
    kept = contents(store)
    store.close()
    runner.migrate(place, passphrase, tmp_path / "backups", clock(), scripts=scripts_with(tmp_path, body), target=NEXT)
    assert schema(place, passphrase) == NEXT
    raw = connect_raw(place, passphrase, "rw")
    names = ", ".join(f'"{field}"' for field in School.__dataclass_fields__ if field.islower())
    assert (
        raw.execute(f"SELECT id, found_by, name_key, town_key, la_name_key, {names} FROM school ORDER BY id").fetchall() == kept["school"]
    )
    assert raw.execute("SELECT count(*) FROM appointment").fetchone() == (1,)
    raw.close()
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name == f"records 2026-11-22 09.12.00 before upgrade to schema {NEXT}.backup"
    restore(copy, place, passphrase=passphrase)
    assert contents(opened(passphrase)) == kept


@pytest.mark.parametrize(("body", "fault"), [(LOSES, KnownFailure), (DANGLES, KnownFailure), (FAILS, RuntimeError)])
def test_a_step_that_loses_or_fails_leaves_the_old_file(opened, place, borough, tmp_path, clock, body, fault):
    store = opened()
    with store.writing("Add") as work:
        work.add(borough.all)
    kept = contents(store)
    store.close()
    whole = place.read_bytes()
    with pytest.raises(fault):
        runner.migrate(place, None, None, clock(), scripts=scripts_with(tmp_path, body), target=NEXT)
    assert place.read_bytes() == whole
    assert not list(tmp_path.glob("*.upgrading*"))
    assert contents(opened()) == kept


@pytest.mark.parametrize(
    "step",
    ["backup.copy_raw", "backup.verify", "backup.sync", "rows_by_table", "_run_steps", "_refuse_losses", "command.upgrade", "_remove"],
)
def test_a_migration_cut_off_at_any_step_leaves_the_old_file(opened, place, borough, tmp_path, clock, monkeypatch, step):
    store = opened()
    with store.writing("Add") as work:
        work.add(borough.all)
    kept = contents(store)
    store.close()
    whole = place.read_bytes()
    owner, _, name = step.rpartition(".")

    def cut(*_args: object, **_kwargs: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(getattr(runner, owner) if owner else runner, name, cut)
        with pytest.raises(KeyboardInterrupt):
            runner.migrate(place, None, tmp_path / "backups", clock(), scripts=scripts_with(tmp_path, ADDS), target=NEXT)
    assert place.read_bytes() == whole
    assert contents(opened()) == kept


def test_a_database_of_an_earlier_schema_is_migrated_when_it_is_opened(opened, place, borough, tmp_path, monkeypatch):
    store = opened()
    with store.writing("Add") as work:
        work.add(borough.all)
    store.close()
    scripts = scripts_with(tmp_path, ADDS)
    monkeypatch.setattr(opening, "SCHEMA", NEXT)
    monkeypatch.setattr(places, "SCHEMA", NEXT)
    monkeypatch.setitem(runner.migrate.__kwdefaults__, "scripts", scripts)
    monkeypatch.setitem(runner.migrate.__kwdefaults__, "target", NEXT)
    again = opened()
    assert schema(place) == NEXT
    assert again.listings.total("schools") == 2
    again.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1
    opened().close()  # nothing is due any more
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_a_file_migrated_meanwhile_is_not_migrated_twice(opened, place, monkeypatch):
    opened().close()
    monkeypatch.setattr(opening, "examine", lambda _: Finding(Found.PLAIN, schema=0))
    monkeypatch.setattr(runner, "migrate", lambda *_: pytest.fail("migrated twice"))
    assert opened().listings.total("schools") == 0
