"""Writes the demonstration borough's spreadsheets into resources/samples/; run again, it writes the same bytes."""

import csv
import io
from pathlib import Path

import sample_gias
import sample_leaders
import sample_workbooks

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"
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
    """Writes every sample."""
    SAMPLES.mkdir(parents=True, exist_ok=True)
    columns = sample_gias.headings(VINTAGE)
    (SAMPLES / "thameside-gias-2026-10.csv").write_bytes(gias_csv(columns, october()))
    (SAMPLES / "thameside-gias-2026-11.csv").write_bytes(gias_csv(columns, november()))
    (SAMPLES / "thameside-programmes.xlsx").write_bytes(sample_workbooks.programmes_workbook())
    (SAMPLES / "thameside-leaders.xlsx").write_bytes(sample_leaders.leaders_workbook())


if __name__ == "__main__":
    main()
