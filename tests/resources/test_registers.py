"""The small registers: one for each heading row that GIAS has had, so that importing can be tested on every vintage."""

import csv
import io
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

FOLDER = Path(__file__).resolve().parents[1] / "data" / "gias"
VINTAGES = {
    "2017_120": ("cp1252", 120, 120),
    "2017_datagovuk": ("utf-8", 36, 36),
    "2018_133": ("cp1252", 133, 133),
    "2021_139": ("utf-8-sig", 139, 139),
    "2021_search_results_110": ("cp1252", 110, 111),
    "2022_search_results_111": ("utf-8-sig", 111, 113),
    "2024_140": ("utf-8", 140, 140),
    "2026_135_reconstructed": ("cp1252", 135, 135),
}


@pytest.mark.parametrize("name", VINTAGES)
def test_a_vintage_is_written_as_its_year_wrote_it(name: str) -> None:
    encoding, headings, cells = VINTAGES[name]
    raw = (FOLDER / f"{name}.csv").read_bytes()
    heading, *rows = csv.reader(io.StringIO(raw.decode(encoding), newline=""))
    assert (len(heading), {len(row) for row in rows}, len(rows)) == (headings, {cells}, 12)
    assert raw.startswith(b"\xef\xbb\xbf") == (encoding == "utf-8-sig")
    if encoding == "cp1252":
        with pytest.raises(UnicodeDecodeError):
            raw.decode("utf-8")


@pytest.mark.parametrize("name", VINTAGES)
def test_a_vintage_has_the_headings_that_gias_had(name: str, shared_data: Path) -> None:
    raw = (FOLDER / f"{name}.csv").read_text(encoding=VINTAGES[name][0])
    heading = next(csv.reader(io.StringIO(raw)))
    real = (shared_data / "gias-columns" / f"{name}.txt").read_text(encoding="utf-8").split("\n")[:-1]
    assert [" ".join(cell.split()).lower() for cell in heading] == [" ".join(cell.split()).lower() for cell in real]


def test_the_untidy_headings_are_there() -> None:
    assert "\u00a0LA  (code)" in (FOLDER / "2018_133.csv").read_text(encoding="cp1252")
    assert "LA (NAME)" in (FOLDER / "2022_search_results_111.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("name", "day"),
    [("2017_120", "01-09-2014"), ("2017_datagovuk", "01/09/2014"), ("2021_139", "2014-09-01"), ("2024_140", "20140901")],
)
def test_dates_are_written_four_ways(name: str, day: str) -> None:
    assert day in (FOLDER / f"{name}.csv").read_text(encoding=VINTAGES[name][0])


def test_the_workbook_holds_the_same_schools() -> None:
    heading, *rows = load_workbook(FOLDER / "2024_140.xlsx").active.values
    assert (len(heading), len(rows)) == (140, 12)
    assert {row[0] for row in rows} >= {"999001", "999088"}


@pytest.mark.parametrize("name", VINTAGES)
def test_no_vintage_knows_the_future(name: str) -> None:
    text = (FOLDER / f"{name}.csv").read_text(encoding=VINTAGES[name][0])
    years = {int(year) for year in re.findall(r"\b(20\d\d)(?:-\d\d-\d\d|\d{4})\b|[-/](20\d\d)\b", text) for year in year if year}
    assert max(years) <= int(name[:4]) + 1
