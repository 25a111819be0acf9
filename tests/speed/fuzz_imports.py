"""Reads workbooks and CSV files with bytes changed at random: no crash, no hang, no unexplained error, no silent zero, no row lost.

Run by hand from the project's folder: `python tests/speed/fuzz_imports.py --count 10000 --seed 1`. It prints its figures, keeps the
files that failed in the folder named by `--keep`, and ends with 1 when there were any.
"""

import argparse
import io
import random
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from documents.hostile import makers
from leaddesk.application.importing import stage  # noqa: F401 - loaded before the reading processes are forked off, which saves minutes
from leaddesk.documents import workbook_tables, workbook_worker  # noqa: F401 - as above
from leaddesk.documents.tables import read_table
from leaddesk.domain.failures import KnownFailure

HANG_SECONDS = 20
HEAD = ("URN", "EstablishmentName", "Head's last name", "E-mail", "Opened")
ROWS = [HEAD, *((999001 + at, f"School {at} “Lark”", f"O'Brien-{at}", f"head{at}@school.example", 46000 + at) for at in range(25))]
OWN_ROWS = {"c.xlsx": 7}
TEXT = "\r\n".join(",".join(f'"{cell}"' if at % 2 else str(cell) for at, cell in enumerate(row)) for row in ROWS)


def seeds() -> list[tuple[str, bytes]]:
    """Sound files of every format."""

    def second(book: object) -> None:
        book.create_sheet("Leaders").append(["Name", "Role"])  # type: ignore[attr-defined]
        book.active["C4"] = "=1+1"  # type: ignore[attr-defined]

    inline = "".join(f'<row r="{at}">{makers.text_cell(f"A{at}", "URN" if at == 1 else "999001")}{makers.text_cell(f"B{at}", "Name")}</row>'
                     for at in range(1, 9)).encode()  # fmt: skip
    return [
        ("a.xlsx", makers.workbook(ROWS)), ("b.xlsx", makers.workbook(ROWS, change=second)), ("c.xlsx", makers.sheet_of(inline)),
        ("l.xlsx", makers.shared(ROWS)),
        ("d.xlsb", makers.binary_workbook(ROWS)), ("e.xls", makers.old_workbook(ROWS)), ("f.xls", makers.old_workbook(ROWS, is_95=True)),
        ("g.ods", makers.open_document("".join(makers.open_document_row(*map(str, row)) for row in ROWS))),
        ("h.csv", TEXT.encode()), ("i.csv", TEXT.encode("utf-16")), ("j.csv", TEXT.replace(",", ";").encode("cp1252")),
        ("k.csv", TEXT.replace(",", "\t").encode("utf-8-sig")),
    ]  # fmt: skip


def changed(content: bytes, chance: random.Random) -> bytes:
    """The file with some bytes flipped, cut out, doubled or overwritten; in an archive mostly within a part that is zipped anew."""
    if content.startswith(b"PK") and chance.random() < 0.7:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            hit = chance.choice(archive.namelist())
        return makers.rezipped(content, lambda name, own: _changed(own, chance) if name == hit else own)
    return _changed(content, chance)


def _changed(content: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        if not spoilt:
            break
        at, length = chance.randrange(len(spoilt)), chance.choice((1, 2, 4, 30, 300))
        how = chance.randrange(5)
        if how == 0:
            spoilt[at] ^= 1 << chance.randrange(8)
        elif how == 1:
            del spoilt[at : at + length]
        elif how == 2:
            spoilt[at:at] = spoilt[at : at + length]
        elif how == 3:
            spoilt[at : at + length] = chance.randbytes(length)
        else:
            spoilt[at : at + 1] = chance.choice((b"99999999", b"-1", b"&", b"<", b'"', b"\0", b"\xff", b"#N/A"))
    return bytes(spoilt)


def outcome(file: Path, rows: int) -> str:
    """What became of one file; words that begin with FAILED are faults of ours.

    `rows`: those of the sound file. A zipped workbook that still is one must give them all, or say which are left out; in a text or an
    .xls a changed byte can end the rows as the sender might have done.
    """
    started = time.monotonic()
    try:
        table = read_table(file)
        count = sum(1 for _ in table.rows())
        words = "read" if count and any(table.headings) else "FAILED: no rows and no word"
        if count < rows and not table.notes and file.suffix in (".xlsx", ".xlsb", ".ods"):
            words = "FAILED: rows lost in silence"
    except KnownFailure as known:
        sentences = (known.what, known.what_next)
        is_plain = all(0 < len(sentence.split()) <= 25 and sentence.endswith(".") for sentence in sentences)
        words = "refused in words" if is_plain else f"FAILED: words {sentences}"
    except Exception as error:  # noqa: BLE001 - any other error is what this looks for
        words = f"FAILED: {type(error).__name__} {traceback.extract_tb(error.__traceback__)[-1].name}"
    return words if time.monotonic() - started < HANG_SECONDS else f"FAILED: {time.monotonic() - started:.0f} s"


def main() -> int:
    """Make, read and count."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--count", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--keep", type=Path, help="folder for the files that failed")
    options = asked.parse_args()
    chance, counts, started = random.Random(options.seed), Counter[str](), time.monotonic()
    workbook_tables.get_context = lambda _how: get_context("fork")  # type: ignore[attr-defined,assignment]
    sound = seeds()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(options.count):
            name, content = sound[number % len(sound)]
            file = Path(folder, name)
            file.write_bytes(changed(content, chance))
            words = outcome(file, OWN_ROWS.get(name, len(ROWS) - 1))
            counts[words] += 1
            if words.startswith("FAILED") and options.keep:
                options.keep.mkdir(parents=True, exist_ok=True)
                options.keep.joinpath(f"{number}-{name}").write_bytes(file.read_bytes())
    for words, count in counts.most_common():
        sys.stdout.write(f"{count:7,}  {words}\n")
    sys.stdout.write(f"{options.count:7,}  files, seed {options.seed}, {time.monotonic() - started:.0f} s\n")
    return 1 if any(words.startswith("FAILED") for words in counts) else 0


if __name__ == "__main__":
    sys.exit(main())
