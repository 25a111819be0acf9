"""Writes the demonstration borough's spreadsheets into resources/samples/; run again, it writes the same bytes.

    python packaging/make_samples.py
"""

import csv
import io
from pathlib import Path

import sample_gias

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"
VINTAGE = "2026_135_reconstructed"
EXTRA_URNS = {"2026-11": 999101}


def gias_csv(columns: list[str], rows: list[dict[str, str]]) -> bytes:
    """A register as GIAS writes it: cp1252, every cell quoted, CRLF; what a school has no value for is "Not applicable" or blank."""
    blanks = {column: "Not applicable" if column.endswith("(name)") and not column.startswith("SEN") else "" for column in columns}
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        cells = blanks | {"Trusts (name)": "", "Federations (name)": "", "SchoolSponsors (name)": "", "County (name)": ""} | row
        writer.writerow([cells[column] for column in columns])
    return text.getvalue().encode("cp1252")


def october() -> list[dict[str, str]]:
    """The register of October 2026."""
    return [sample_gias.register_row(school) for school in sample_gias.read_sketches("schools.txt", sample_gias.FIRST_URN)]


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


if __name__ == "__main__":
    main()
