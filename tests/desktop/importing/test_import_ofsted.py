"""Ofsted's management information at the real window: previewed, saved, and read on the school's page."""

import csv
from pathlib import Path

from leaddesk.desktop.importing.rows_model import Part
from leaddesk.desktop.importing.words import field_words
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School, SchoolLink
from tests.application.importing.ofsted_files import LAYOUTS, card, oeif, school_row, ungraded
from tests.desktop.importing.test_import_window import opened, save, shown
from tests.window import Officer, page_words

URGENT = ["Expected standard", "Needs attention", "Urgent improvement", "Strong standard", "Expected standard", "Urgent improvement"]
TOLD = school_row(
    "999001",
    card("10000004", "03/02/2026", "17/03/2026", URGENT, **{"Category of concern": "SM"}),
    oeif("10000002", "11/10/2022", "23/11/2022", "2 2 1 2 2 2 9", **{
        "Does the latest OEIF graded inspection relate to the URN of the current school?": "No",
        "URN at time of latest OEIF graded inspection": "999081"}),
    ungraded("10000003", "05/06/2024", "12/07/2024", "School remains Good"),
)  # fmt: skip


def written(folder: Path, row: dict[str, str]) -> Path:
    path = folder / "management information.csv"
    with path.open("w", encoding="cp1252", newline="") as file:
        lines = csv.DictWriter(file, LAYOUTS["2026 D2"], restval="NULL")
        lines.writeheader()
        lines.writerow(row)
    return path


def lark_and_its_predecessor(officer: Officer) -> School:
    with officer.store.reading() as reading:
        (lark,) = reading.find(School, urn="999001")
    before = School(uid=new_uid(), urn="999081", name="Old Lark School", status_code="2")
    link = SchoolLink(uid=new_uid(), school=lark.uid, linked_urn="999081", link_type="Predecessor")
    with officer.store.writing("What was there before") as work:
        work.add([before, link])
    return lark


def test_inspections_are_previewed_saved_and_read_on_the_page_each_under_its_framework(officer: Officer, tmp_path: Path) -> None:
    lark = lark_and_its_predecessor(officer)
    window = opened(officer, written(tmp_path, TOLD))
    assert shown(window, Part.VERDICT) == ["New"]
    save(officer, window)
    officer.context.open_record(School.KIND, lark.uid)
    words = page_words(officer.tab(0).page)
    assert "Leadership: Urgent improvement, 3 Feb 2026 (Ofsted report card, from 10 November 2025)" in " ".join(words.split())
    assert "of its predecessor, Old Lark School" in words
    assert "Special measures" in words
    assert "leadership and governance needs urgent improvement and another area needs it too." in words
    assert "Grades of different frameworks cannot be compared." in words
    assert words.index("3 Feb 2026 · Ofsted report card") < words.index("5 Jun 2024 · Ofsted") < words.index("11 Oct 2022 · Ofsted")


def test_a_word_that_no_scale_has_is_shown_beside_its_row(officer: Officer, tmp_path: Path) -> None:
    window = opened(officer, written(tmp_path, TOLD | {"Inclusion": "Splendid"}))
    assert "“Splendid” is not a grade" in shown(window, Part.MESSAGE)[0]


def test_a_column_is_called_as_ofsted_heads_it() -> None:
    assert field_words("oeif_leadership") == "Latest OEIF effectiveness of leadership and management"
    assert field_words("urn") == "URN"
