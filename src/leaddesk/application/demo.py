"""The demonstration borough: invented spreadsheets through the real importer, and the prints that come of them (cli.md)."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from leaddesk.application.demo_life.filling import bring_to_life
from leaddesk.application.files import save_file
from leaddesk.application.finding import Condition, Operator
from leaddesk.application.importing import SourceTable, Staging, TableChoice, save, stage
from leaddesk.application.ports import Store
from leaddesk.application.publishing.brand import set_up
from leaddesk.application.publishing.contact_sheets import leaders_in_post
from leaddesk.application.publishing.press import Press, print_brochure, print_contact_sheet, print_leaflet
from leaddesk.application.work import Progress
from leaddesk.domain.counting import how_many
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.pathways import Programme, ProgrammeStatus

DATABASE = "demo.leaddesk"
PURPOSE = "Ring heads about the autumn visit"
# File and sheet in the order in which an officer would bring them in: the register of two months, then what stands on its schools.
FILES: tuple[tuple[str, str | None], ...] = (
    ("thameside-gias-2026-10.csv", None),
    ("thameside-gias-2026-11.csv", None),
    ("thameside-programmes.xlsx", "Strategies"),
    ("thameside-programmes.xlsx", "Organisations"),
    ("thameside-programmes.xlsx", "Programmes"),
    ("thameside-leaders.xlsx", "Leaders"),
)
LIFE = "life"
LEAFLETS = 3


@dataclass(frozen=True, slots=True)
class Workshop:
    """What the demonstration is made with: the shipped samples, and what `storage` and `documents` can do.

    `ensure_free` raises KnownFailure when a database is open elsewhere; `read_table` reads one sheet of a workbook.
    """

    samples: Path
    open_store: Callable[[Path], Store]
    ensure_free: Callable[[Path], None]
    read_table: Callable[[Path, Progress, TableChoice | None], SourceTable]
    press: Press


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made: where, and sentences about each step."""

    folder: Path
    database: Path
    sentences: tuple[str, ...]


def make_demo(folder: Path, workshop: Workshop, *, progress: Progress) -> Demo:
    """Make the borough afresh in a folder; KnownFailure when the folder holds something else than a former demonstration."""
    database = _cleared(folder, workshop) / DATABASE
    store = workshop.open_store(database)
    try:
        with (workshop.samples / "thameside-brand.csv").open(encoding="utf-8", newline="") as rows:
            set_up({row["name"]: row["value"] for row in csv.DictReader(rows)}, store=store)
        told = [_import(workshop.samples / name, sheet, workshop, store, progress) for name, sheet in FILES]
        told += bring_to_life(store, workshop.samples / LIFE, progress=progress)
        told += _print(folder, workshop.press, store, progress)
    finally:
        store.close()
    return Demo(folder, database, tuple(told))


def _cleared(folder: Path, workshop: Workshop) -> Path:
    """The folder, made if need be and without what a former demonstration wrote; an officer's own files stay."""
    database = folder / DATABASE
    if folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not database.exists())):
        raise KnownFailure(f"{folder} is in use for something else.", "Choose another folder with --folder; the demonstration makes it.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if database.exists():
            workshop.ensure_free(database)
        for former in (f"{DATABASE}*", "brochure.pdf", "leaflet-*.pdf", "contact-sheet.pdf", "backups/*"):
            for file in folder.glob(former):
                file.unlink()
    except OSError as error:
        raise KnownFailure(f"{folder} cannot be written.", "Close its files in other programs, or choose another folder.") from error
    return folder


def _import(file: Path, sheet: str | None, workshop: Workshop, store: Store, progress: Progress) -> str:
    staging = stage(workshop.read_table(file, progress, TableChoice(sheet=sheet) if sheet else None), store=store, progress=progress)
    save(staging, store=store, progress=progress)
    return f"Imported {sheet.lower() + ' of ' if sheet else ''}{file.name}: {_tally(staging)}."


def _tally(staging: Staging) -> str:
    counts = staging.counts
    told = {word.removesuffix("s") if count == 1 else word: count for word, count in counts.items() if word != "rows" and count}
    parts = [how_many(counts["rows"], "row"), *(f"{count} {word}" for word, count in told.items())]
    return ", ".join(parts)


def _print(folder: Path, press: Press, store: Store, progress: Progress) -> list[str]:
    progress.report(0, None, "Printing the brochure")
    brochure = print_brochure(press, store=store)
    save_file(folder / "brochure.pdf", brochure.content)
    told = [f"Printed brochure.pdf: every published programme, on {brochure.pages} pages."]
    for programme in _examples(store):
        progress.report(0, None, "Printing leaflets")
        name = f"leaflet-{_slug(programme.short_title or programme.title)}.pdf"
        save_file(folder / name, print_leaflet(programme.uid, press, store=store).content)
        told.append(f"Printed {name}: {programme.title}.")
    heads = leaders_in_post([Condition("tier", Operator.IS_ANY_OF, ("Headteacher",))], store=store)
    sheet = print_contact_sheet(PURPOSE, heads, press, store=store)
    save_file(folder / "contact-sheet.pdf", sheet.content)
    told.append(f"Printed contact-sheet.pdf: {len(heads)} heads, to ring them about the autumn visit.")
    return told


def _examples(store: Store) -> list[Programme]:
    """A few published programmes, evenly from the whole catalogue."""
    with store.reading() as reading:
        published = reading.find(Programme, status=ProgrammeStatus.PUBLISHED)
    return published[:: max(1, len(published) // LEAFLETS)][:LEAFLETS]


def _slug(title: str) -> str:
    words = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in title.casefold())
    return "-".join(words.split()[:6])
