"""Writes the demonstration borough's spreadsheets and the tests' small registers; run again, the bytes are the same."""

import csv
import io
from pathlib import Path

import sample_gias
import sample_leaders
import sample_vintages
import sample_workbooks

PROJECT = Path(__file__).resolve().parents[1]
SAMPLES = PROJECT / "resources" / "samples"
TEST_REGISTERS = PROJECT / "tests" / "data" / "gias"
VINTAGE = "2026_135_reconstructed"
EXTRA_URNS = {"2026-11": 999101}


def gias_csv(columns: list[str], rows: list[dict[str, str]]) -> bytes:
    """A register as GIAS writes it: cp1252, every cell quoted, CRLF; a missing fact is "Not applicable" or blank."""
    blanks = {column: "Not applicable" if _is_worded(column) else "" for column in columns}
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        cells = blanks | row
        writer.writerow([cells[column] for column in columns])
    return text.getvalue().encode("cp1252")


def _is_worded(column: str) -> bool:
    leaves_blank = ("SEN", "Trusts", "Federations", "SchoolSponsors", "County", "MSOA", "LSOA", "Inspectorate")
    return column.endswith("(name)") and not column.startswith(leaves_blank)


def october() -> list[dict[str, str]]:
    """The register of October 2026."""
    schools = sample_gias.read_sketches("schools.txt", sample_gias.FIRST_URN)
    return [sample_gias.register_row(school) for school in schools]


def november() -> list[dict[str, str]]:
    """The register a month later: October's with its changes, and the schools that opened."""
    rows = {row["URN"]: row for row in october()}
    for urn, column, value in sample_gias.read_lines("changes-2026-11.txt"):
        rows[urn][column] = value
        rows[urn]["LastChangedDate"] = "02-11-2026"
    opened = sample_gias.read_sketches("schools-2026-11.txt", EXTRA_URNS["2026-11"])
    return [*rows.values(), *(sample_gias.register_row(school) for school in opened)]


def main() -> None:
    """Writes every sample and every small register."""
    for folder, files in ((SAMPLES, samples()), (TEST_REGISTERS, registers())):
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)


def samples() -> dict[str, bytes]:
    """What ships, by file name."""
    columns = sample_gias.headings(VINTAGE)
    return {
        "thameside-gias-2026-10.csv": gias_csv(columns, october()),
        "thameside-gias-2026-11.csv": gias_csv(columns, november()),
        "thameside-programmes.xlsx": sample_workbooks.programmes_workbook(),
        "thameside-leaders.xlsx": sample_leaders.leaders_workbook(),
    }


def registers() -> dict[str, bytes]:
    """What the tests read, by file name."""
    files = {f"{vintage.year}.csv": sample_vintages.register_csv(vintage) for vintage in sample_vintages.VINTAGES}
    return files | {f"{sample_vintages.WORKBOOK_YEAR}.xlsx": sample_vintages.register_workbook()}


if __name__ == "__main__":
    main()
