"""`import` of Ofsted's management information, and `list inspections` afterwards."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from leaddesk import bootstrap
from leaddesk.application.keeping import amend
from leaddesk.domain.inspections import Inspection, Standing
from tests.application.importing.ofsted_desk import FILES
from tests.application.importing.ofsted_files import LAYOUTS
from tests.cli.registers import LARK, QUARRY


@pytest.fixture
def written(tmp_path):
    """A file of a layout as Ofsted publishes it."""

    def write(layout: str) -> Path:
        path = tmp_path / f"mi {layout}.csv"
        with path.open("w", encoding="cp1252", newline="") as file:
            csv.DictWriter(file, LAYOUTS[layout], restval="NULL").writeheader()
            csv.DictWriter(file, LAYOUTS[layout], restval="NULL").writerow(FILES[layout])
        return path

    return write


@pytest.mark.parametrize(("layout", "told"), [("2019-2024", 3), ("2026-02", 3), ("2026 D1", 1), ("2026 D2", 3)])
@pytest.mark.parametrize("is_named", [True, False])
def test_each_layout_is_recognised_listed_and_undone(line, register, written, layout, told, is_named):
    line("import", register(LARK, QUARRY))
    before = line("check", "--json").document
    words = ["--kind", "ofsted"] if is_named else []
    (done,) = line("import", written(layout), *words, "--json").document
    assert (done["kind"], done["created"], done["rows"]) == ("ofsted", 1, 1)
    assert done["records"]["inspections"] == {"created": told, "updated": 0}
    listed = line("list", "inspections", "--json").document
    assert len(listed) == told
    assert {row["urn"] for row in listed} == {"999001"}
    (again,) = line("import", written(layout), "--json").document
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 1)
    line("undo", done["batch"])
    assert line("check", "--json").document == before


def test_the_list_tells_each_judgement_under_its_framework(line, register, written):
    line("import", register(LARK, QUARRY), written("2019-2024"), written("2026 D2"))
    listed = {row["started_on"]: row for row in line("list", "inspections", "--json").document}
    assert {day: (row["inspection_kind"], row["leadership"]) for day, row in listed.items()} == {
        "2017-03-14": ("Graded", "Good"), "2022-10-11": ("Graded", "Good"), "2024-06-05": ("Ungraded", None),
        "2026-02-03": ("Graded", "Exceptional"),
    }  # fmt: skip
    assert len({row["framework"] for row in listed.values()}) == 3
    assert "number: 10000004" in line("show", "schools", "999001").out
    assert "report_card.exceptional" in line("show", "inspections", listed["2026-02-03"]["uid"]).out


def test_a_provisional_result_never_leaves_in_a_file(line, register, written, tmp_path):
    line("import", register(LARK, QUARRY), written("2019-2024"))
    store = bootstrap.open_database(tmp_path / "records.leaddesk", may_ask=False)
    with store.reading() as reading:
        first = min(reading.every(Inspection), key=lambda one: one.started_on)
    amend(replace(first, standing=Standing.PROVISIONAL), store=store)
    store.close()
    day = first.started_on.isoformat()
    assert "Provisional" in line("list", "inspections").out, "the officer still sees it"
    told = line("list", "inspections", "--csv", tmp_path / "all.csv")
    assert day not in (tmp_path / "all.csv").read_text(encoding="utf-8-sig")
    assert "1 row is provisional and not exported." in told.err
    assert day not in [row["started_on"] for row in line("list", "inspections", "--json").document]


def test_the_real_file_comes_in_through_the_command_line(line, register, shared_data):
    line("import", register(LARK, QUARRY))
    (done,) = line("import", shared_data / "ofsted-mi-2026-02-leeds.csv", "--json").document
    assert (done["kind"], done["rows"], done["skipped"]) == ("ofsted", 279, 279)
