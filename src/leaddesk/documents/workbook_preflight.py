"""What must be true of a zipped workbook before a library may open it (reliability.md 5.1): sizes, parts, no traps."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

from leaddesk.documents.binary_scans import binary_sheets, binary_styles, scan_binary
from leaddesk.documents.open_document_scan import scan_open_document
from leaddesk.documents.part_scans import CellFormats, cell_formats, check_xml, count_comments, count_texts
from leaddesk.documents.sheet_scan import Area, Look, SheetFacts, scan_sheet
from leaddesk.documents.workbook_refusals import Refused, cut_short, damaged, is_bomb, too_large

LARGEST_UNPACKED, MOST_PARTS, CHUNK = 200 * 1024**2, 2_000, 1 << 16
RATIO_COUNTS_FROM, MOST_RATIO = 10 * 1024**2, 400
"""From how many bytes it counts how many times its packed size a part unpacks to; honest ones reach 270 (docs/decisions/0005)."""
_HEADER = 30
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
STYLES, SHARED_TEXTS, BINARY_BOOK = "xl/styles.xml", "xl/sharedStrings.xml", "xl/workbook.bin"
BINARY_STYLES, BOOK = "xl/styles.bin", "xl/workbook.xml"
BOOK_RELATIONS, BINARY_RELATIONS, SHEETS = "xl/_rels/workbook.xml.rels", "xl/_rels/workbook.bin.rels", "xl/worksheets/"
_USUAL = {name.casefold(): name for name in (STYLES, SHARED_TEXTS, BINARY_BOOK, BINARY_STYLES, BOOK, BOOK_RELATIONS, BINARY_RELATIONS)}
_TOLD = (
    ("macros", "vbaProject.bin", "The workbook contains macros; they were not run, and only values were read."),
    ("external_links", "externalLinks/", "Cells of this workbook take values from other files; the values last stored were read."),
    ("comments", "threadedComments/", "Cells of this workbook have a conversation; it was not read. See it in Excel."),
    ("pivot", "pivotTables/", "This workbook holds a pivot table; it looks like a report. Check that the rows themselves were read."),
)


@dataclass(slots=True)
class Preflight:
    """What is known of a workbook before it is read: its sheets' facts and parts by name, hidden sheets, what stands in all its parts.

    `binary_parts`: the facts of the sheets of an .xlsb by part; `shared_texts`: how many texts its cells may refer to;
    `is_without_styles`: they are no XML, so it is read without. `comments`: how many cells have one.
    """

    sheets: dict[str, SheetFacts] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    hidden: list[str] = field(default_factory=list)
    names: frozenset[str] = frozenset()
    binary_parts: dict[str, SheetFacts] = field(default_factory=dict)
    shared_texts: int = 0
    is_without_styles: bool = False
    comments: int = 0
    area: Area | None = None

    def notes(self) -> list[tuple[str, str]]:
        """What the officer is told of the whole workbook: (code, words)."""
        found = [(code, words) for code, part, words in _TOLD if any(part in name for name in self.names)]
        if self.comments:
            cells = "1 cell has a comment; it was" if self.comments == 1 else f"{self.comments:,} cells have comments; they were"
            found.append(("comments", f"{cells} not read. See them in Excel."))
        if self.area is not None and self.names >= {BOOK}:
            found.append(("part", f"Only the cells up to {self.area.last_cell} were read, as you asked."))
        if self.is_without_styles:
            found.append(("no_styles", "The formats of this workbook are damaged; dates may show as numbers. Check them."))
        return found


def check_zip(content: bytes, area: Area | None = None) -> Preflight:
    """The facts of a zipped workbook, or of one area of its sheets; Refused when it is none, is damaged, or asks for too much."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError):
        raise cut_short() from None
    with archive:
        parts = checked_parts(archive)
        _check_sort(parts)
        counter = _Counter(archive)
        found = Preflight(names=frozenset(parts), area=area)
        sheets = _sheets(counter, parts, found) if BOOK in parts else {}
        formats = _formats(counter, parts, found)
        if SHARED_TEXTS in parts:
            found.shared_texts = counter.read(SHARED_TEXTS, SHARED_TEXTS, count_texts)
        shown = counter.read(BINARY_STYLES, BINARY_STYLES, lambda chunks: binary_styles(b"".join(chunks))) if BINARY_STYLES in parts else ()
        for name in parts:
            _look_at(name, counter, sheets, found, shown)
        if BINARY_BOOK in parts:
            _name_binary_sheets(counter, parts, found)
        for name, label in sheets.items():
            look = Look(label, found.shared_texts, formats, area)
            found.parts[label] = parts[name]
            found.sheets[label] = counter.read(name, f"sheet {label}", partial(scan_sheet, look=look))
    return found


def _look_at(name: str, counter: "_Counter", sheets: Mapping[str, str], found: Preflight, shown: Sequence[str]) -> None:
    """Unpack a part that is no sheet of an .xlsx, and see that it is sound; `shown` by the formats of an .xlsb."""
    if name in sheets or name in (STYLES, SHARED_TEXTS, BINARY_STYLES):
        return
    if name.startswith(SHEETS) and name.endswith(".bin") and "/binaryIndex" not in name:
        found.binary_parts[name] = scan_binary(counter.read(name, name, b"".join), shown)
    elif name == "content.xml":
        found.sheets.update(counter.read(name, name, scan_open_document))
    elif "/comments" in name and name.endswith(".xml"):
        found.comments += counter.read(name, name, count_comments)
    elif name.endswith((".xml", ".rels")):
        counter.read(name, name, lambda chunks: check_xml(chunks, name))
    else:
        counter.read(name, name, _drain)


def _name_binary_sheets(counter: "_Counter", parts: Mapping[str, str], found: Preflight) -> None:
    """Give the facts of an .xlsb's sheets their names."""
    relations = BINARY_RELATIONS
    if relations not in parts:
        raise damaged("it does not say where its sheets are")
    targets = {item.get("Id", ""): item.get("Target", "") for item in _tree(counter, relations, "workbook")}
    for relation, name in binary_sheets(counter.read(BINARY_BOOK, BINARY_BOOK, b"".join)):
        part = plain_part(f"xl/{targets.get(relation, '')}".replace("xl//xl/", "xl/"))
        if part in found.binary_parts:
            found.sheets[name] = found.binary_parts[part]


def _formats(counter: "_Counter", parts: Mapping[str, str], found: Preflight) -> CellFormats:
    """The formats of cells that matter; styles that are no XML are done without."""
    if STYLES not in parts:
        return CellFormats()
    formats: CellFormats | None = counter.read(STYLES, STYLES, cell_formats)
    found.is_without_styles = formats is None
    return formats or CellFormats()


def checked_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Each part's plain name with its name in the archive; Refused for a trap."""
    infos = archive.infolist()
    if any(info.flag_bits & 0x1 for info in infos):
        raise Refused("This is an encrypted archive, which is not supported.", "Ask for the workbook without encryption.")
    declared = sum(info.file_size for info in infos)
    if declared > LARGEST_UNPACKED:
        raise too_large(declared)
    names = [plain_part(info.filename) for info in infos]
    if len(names) > MOST_PARTS or len(set(names)) < len(names) or any(_leads_out(name) for name in names):
        raise damaged("its parts are not those of a workbook")
    if _overlap(infos):
        raise damaged("its parts lie over one another")
    return dict(zip(names, (info.filename for info in infos), strict=True))


def plain_part(name: str) -> str:
    """A part's name as LeadDesk looks for it: old tools write backslashes, others `xl/SharedStrings.xml`, for case does not count."""
    name = name.replace("\\", "/")
    if name.casefold().startswith(SHEETS):
        return SHEETS + name[len(SHEETS) :]
    return _USUAL.get(name.casefold(), name)


def _overlap(infos: Sequence[zipfile.ZipInfo]) -> bool:
    """Whether two parts share bytes of the archive, as in an archive that is made to grow without end."""
    ordered = sorted(infos, key=lambda info: info.header_offset)
    return any(one.header_offset + _HEADER + one.compress_size > other.header_offset for one, other in pairwise(ordered))


def _leads_out(name: str) -> bool:
    return name.startswith("/") or ".." in name.split("/")


def _check_sort(parts: dict[str, str]) -> None:
    """Refused when the archive is something else than a workbook."""
    if "word/document.xml" in parts:
        raise Refused("This is a Word document.", "Ask for the spreadsheet.")
    if any(name.startswith("ppt/") for name in parts):
        raise Refused("This is a presentation.", "Ask for the spreadsheet.")
    if any(name.endswith(".iwa") for name in parts):
        raise Refused("This is an Apple Numbers file.", "Export it as .xlsx first.")
    if {BOOK, BINARY_BOOK, "content.xml"} & set(parts):
        return
    if any(name.startswith("xl/") for name in parts) or "[Content_Types].xml" in parts:
        raise damaged("it has no workbook part")
    raise Refused("This is a zip archive, not a workbook.", "Unpack it, then import the file inside.")


class _Counter:
    """Unpacks parts in small pieces and counts: what a zip declares is not always what it holds."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive, self._unpacked = archive, 0
        self._stored = {plain_part(info.filename): info for info in archive.infolist()}

    def read(self, name: str, where: str, use: Callable[[Iterator[bytes]], Any]) -> Any:
        try:
            return use(self._chunks(name))
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError):
            raise damaged(where) from None

    def _chunks(self, name: str) -> Iterator[bytes]:
        info, so_far = self._stored[name], 0
        with self._archive.open(info) as part:
            while chunk := part.read(CHUNK):
                so_far += len(chunk)
                self._unpacked += len(chunk)
                if so_far > max(RATIO_COUNTS_FROM, MOST_RATIO * info.compress_size):
                    raise is_bomb()
                if self._unpacked > LARGEST_UNPACKED:
                    raise too_large(self._unpacked)
                yield chunk


def _drain(chunks: Iterator[bytes]) -> None:
    for _ in chunks:
        pass


def _sheets(counter: _Counter, parts: dict[str, str], found: Preflight) -> dict[str, str]:
    """The part of each sheet with the sheet's name; Refused when a sheet that the workbook names is not there."""
    book = _tree(counter, BOOK, "workbook")
    relations = BOOK_RELATIONS
    if relations not in parts:
        raise damaged("it does not say where its sheets are")
    targets = {item.get("Id", ""): item.get("Target", "") for item in _tree(counter, relations, "workbook")}
    by_name = {part.casefold(): part for part in parts}
    sheets = {}
    for sheet in book.iter():
        if sheet.tag.rpartition("}")[2] != "sheet":
            continue
        name = sheet.get("name", "")
        target = targets.get(sheet.get(_RELATION) or sheet.get(_STRICT_RELATION) or "", "").replace("\\", "/")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if part.casefold() not in by_name:
            raise Refused(f"The sheet {name} is missing from the file.", "Ask for the file again.")
        if sheet.get("state", "visible") != "visible":
            found.hidden.append(name)
        if "worksheet" in part.casefold():
            sheets[by_name[part.casefold()]] = name
    return sheets


def _tree(counter: _Counter, name: str, where: str) -> ElementTree.Element:
    """A small part as a tree, after expat has seen that it holds no document type definition."""
    content = counter.read(name, where, b"".join)
    check_xml([content], where)
    return ElementTree.fromstring(content)  # noqa: S314 - checked above: no document type definition, so nothing to expand
