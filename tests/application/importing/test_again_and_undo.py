"""Import and undo leaves exactly what was; import twice changes nothing; every vintage and every real file adds up."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from leaddesk.application.importing import ImportOptions, save, stage
from leaddesk.application.ports import Store
from leaddesk.application.work import Polled
from leaddesk.bootstrap import open_database
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import Cancelled, KnownFailure
from leaddesk.domain.imports import ImportBatch, ImportMessage
from leaddesk.domain.registry import RECORD_TYPES
from tests.application.importing.conftest import register, school

VINTAGES = sorted((Path(__file__).resolve().parents[2] / "data/gias").glob("*.*"))
REAL = ("gias-search-2022-surrey-hampshire.csv", "gias-full-2024-sample.csv", "gias-london-2023-11.csv")


def everything(store: Store) -> dict[str, list[object]]:
    """Every record that is held, by kind."""
    with store.reading() as look:
        return {kind.KIND: sorted(look.every(kind), key=lambda record: record.uid) for kind in RECORD_TYPES}


def check_counts(counts: dict[str, int], rows: int) -> None:
    assert counts["rows"] == rows == sum(count for word, count in counts.items() if word != "rows")


@pytest.mark.parametrize("file", VINTAGES, ids=lambda file: file.name)
def test_every_vintage_comes_in_goes_out_and_comes_in_again(store, file):
    before = everything(store)
    staging = stage(read_table(file), store=store)
    check_counts(staging.counts, 12)
    assert staging.counts["created"] == 12
    assert staging.records["leaders"]["created"] >= 10
    save(staging, store=store)
    again = stage(read_table(file), store=store)
    assert again.counts["unchanged"] == 12
    assert not save(again, store=store).changes
    after = everything(store)
    store.history.undo()
    assert everything(store) == before
    store.history.redo()
    assert everything(store) == after


@pytest.mark.parametrize("name", REAL)
def test_every_real_register_adds_up_and_comes_in_twice_without_a_change(store, shared_data, name):
    table = read_table(shared_data / name)
    staging = stage(table, store=store)
    check_counts(staging.counts, sum(1 for _ in table.rows()))
    assert staging.counts["rejected"] == 0
    save(staging, store=store)
    again = stage(read_table(shared_data / name), store=store)
    assert again.counts["unchanged"] == staging.counts["rows"]
    assert not again.plan
    store.history.undo()
    assert everything(store)["school"] == []


def test_what_is_said_of_rows_is_kept_with_the_file(desk):
    staging, _ = desk.bring(school("999001", postcode="nowhere"), school("999002"))
    (batch,) = desk.every(ImportBatch)
    assert (batch.rows, batch.created, batch.file_kind, batch.as_at) == (2, 2, "gias", date(2026, 10, 1))
    told = [message for message in desk.every(ImportMessage) if message.row]
    assert [(message.row, message.column, message.code) for message in told] == [(2, "Postcode", "postcode_unreadable")]
    assert len(staging.messages_of(2)) == 1


def test_a_backup_is_made_before_an_import(tmp_path):
    store = open_database(tmp_path / "records.leaddesk", may_ask=False)
    save(stage(register(school("999001")), store=store), store=store)
    assert list((tmp_path / "backups").glob("*"))
    store.close()


def test_a_preview_that_is_out_of_date_is_refused(desk):
    staging = desk.stage(school("999001"))
    desk.bring(school("999002"))
    with pytest.raises(KnownFailure, match="have changed"):
        save(staging, store=desk.store)
    assert [held.urn for held in desk.every(RECORD_TYPES[3])] == ["999002"]


def test_a_file_that_changes_between_preview_and_save_is_refused(store, tmp_path):
    file = tmp_path / "register.csv"
    file.write_text("URN,EstablishmentName\n999001,Lark Rise\n", encoding="utf-8")
    staging = stage(read_table(file), store=store)
    file.write_text("URN,EstablishmentName\n999001,Lark Fall\n", encoding="utf-8")
    with pytest.raises(KnownFailure, match="has changed"):
        save(staging, store=store)
    assert everything(store)["school"] == []


def test_stopping_while_saving_keeps_nothing(desk):
    staging = desk.stage(*(school(str(999000 + at)) for at in range(1, 40)))
    progress = Polled()
    progress.cancel()
    with pytest.raises(Cancelled):
        save(staging, store=desk.store, progress=progress)
    assert everything(desk.store)["school"] == []


def test_options_given_by_the_officer_win_over_the_file(store):
    staging = stage(register(school("999001"), file_name="r 2026-09-01.csv"), store=store, options=ImportOptions(as_at=date(2026, 8, 1)))
    assert staging.as_at == date(2026, 8, 1)
    assert datetime.now(UTC).date() >= staging.as_at
