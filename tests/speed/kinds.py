"""Files of the size of the country, invented from small ones, and a database that holds the schools they are about."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from xml.sax.saxutils import escape

from documents.hostile.makers import SHARED, rezipped, sheet_of
from leaddesk.application.importing import ImportOptions, TableInMemory, save, stage
from leaddesk.application.importing.catalogue import KIND_OF
from leaddesk.application.importing.rows import column_letters
from leaddesk.application.ports import Store
from leaddesk.bootstrap import open_database

INSPECTED, RETURNED, SCHOOLS, FIRST_URN = 22_320, 20_000, 22_320, 500_000
AS_AT = date(2026, 10, 1)
RETURN_HEADINGS = ("School URN", "School name", "Title", "First name", "Last name", "Job title", "Email", "Phone", "Start date")
JOBS = ("Deputy Headteacher", "Assistant Headteacher", "SENCO", "Head of English")
FIRST = ("Anwen", "Bram", "Carys", "Dev", "Efa", "Farid", "Gwen", "Hal", "Ines", "Joss", "Kit", "Lena", "Mo")


def held_schools(folder: Path) -> Store:
    """A database with as many schools as are inspected."""
    store = open_database(folder / "records.leaddesk", may_ask=False)
    headings = (
        "URN", "LA (code)", "LA (name)", "EstablishmentName", "TypeOfEstablishment (name)", "EstablishmentStatus (name)", "Postcode",
    )  # fmt: skip
    rows = [
        [str(FIRST_URN + n), "950", "Thameside", f"Primary {n}", "Community school", "Open", f"LE{n % 90 + 1} {n % 9}AA"]
        for n in range(SCHOOLS)
    ]
    save(stage(TableInMemory(headings, rows, "register.csv"), store=store, options=ImportOptions(as_at=AS_AT)), store=store)
    return store


def national_ofsted(shared_data: Path, file: Path) -> Path:
    """Management information for every school held: the rows of one authority over and over, each of a school of its own."""
    with (shared_data / "ofsted-mi-2026-02-leeds.csv").open(encoding="cp1252", newline="") as stream:
        headings, *rows = csv.reader(stream)
    own = headings.index("URN")
    numbers = [at for at, heading in enumerate(headings) if "inspection number" in heading.casefold()]
    with file.open("w", encoding="cp1252", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(headings)
        for n in range(INSPECTED):
            row, turn = list(rows[n % len(rows)]), n // len(rows)
            urn, row[own] = row[own], str(FIRST_URN + n)
            for at, text in enumerate(row):
                row[at] = row[own] if text == urn else f"{text}{turn:03}" if at in numbers and text[:1].isdigit() else text
            writer.writerow(row)
    return file


def returned_rows(count: int = RETURNED) -> list[tuple[str, ...]]:
    """Leaders as a borough's schools return them: no two of one name in a school, one in five of a name that others bear too."""
    return [
        (str(FIRST_URN + n // 4), f"Primary {n // 4}", "Ms", FIRST[n % 13], f"Reedbank{n}" if n % 5 else "Marlowe", JOBS[n % 4],
         f"leader{n}@primary{n // 4}.example", f"020 7946 0{n % 1000:03}", f"01/09/{2015 + n % 10}")
        for n in range(count)
    ]  # fmt: skip


def as_workbook(rows: Iterable[Sequence[str]], file: Path) -> Path:
    """A workbook as Excel writes it: texts in a part of their own, figures in the cells."""
    texts: dict[str, int] = {}
    lines = []
    for number, cells in enumerate(rows, 1):
        told = (
            f'<c r="{column_letters(at)}{number}"><v>{text}</v></c>' if text.isdecimal() and text[0] != "0"
            else f'<c r="{column_letters(at)}{number}" t="s"><v>{texts.setdefault(text, len(texts))}</v></c>'
            for at, text in enumerate(cells) if text
        )  # fmt: skip
        lines.append(f'<row r="{number}">{"".join(told)}</row>')
    listed = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in texts)
    shared = f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{listed}</sst>'.encode()
    content = sheet_of("".join(lines).encode())
    file.write_bytes(rezipped(content, lambda name, own: None if name == SHARED else own, {SHARED: shared}))
    return file


def wide_register(national: Path, file: Path, columns: int = 40) -> Path:
    """The first 50,000 schools of the national register in a workbook: the columns that LeadDesk reads, and others beside them."""
    with national.open(encoding="cp1252", newline="") as stream:
        headings, *rows = islice(csv.reader(stream), 50_001)
    read = KIND_OF["gias"].columns(headings).values()
    kept = [*read, *(at for at in range(len(headings)) if at not in set(read))][:columns]
    return as_workbook(([row[at] for at in sorted(kept)] for row in (headings, *rows)), file)
