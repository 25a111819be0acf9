"""A first look at a large workbook: the beginnings of its parts, made into a small one that is read in no time."""

import io
import re
import zipfile

from leaddesk.documents.workbook_preflight import SHARED_TEXTS, checked_parts

LARGE, HEAD, MOST_TEXTS, ROWS = 2 * 1024**2, 1024**2, 8 * 1024**2, 60
"""From how many bytes a part is large; how many of a large sheet, and of the shared texts, are unpacked; how many rows are kept."""
_ROW_END, _ROOT = re.compile(rb"</(?:\w+:)?row>|<(?:\w+:)?row\b[^>]*/>"), re.compile(rb"<(\w+:)?(?:worksheet|sst)\b")
_DIMENSION, _OPENED = re.compile(rb"<(?:\w+:)?dimension\b[^>]*/>"), re.compile(rb"<(?:\w+:)?sheetData\b")
_SHARED, _TEXT_END = re.compile(rb"""\st=["']s["'][^>]*>\s*<(?:\w+:)?v>\s*(\d+)"""), re.compile(rb"</(?:\w+:)?si>|<(?:\w+:)?si\s*/>")


def beginning_of(content: bytes) -> bytes | None:
    """A workbook with the first rows of each large sheet; None where none is large or one is written in an uncommon way.

    What stands after the cells, such as merged ranges, is not in it, and no part that is neither a sheet nor needed to read one.
    Refused for an archive with a trap; raises what `zipfile` raises of one that is damaged. Parts are unpacked only as far as needed.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = checked_parts(archive)
        sizes = {name: archive.getinfo(stored).file_size for name, stored in names.items()}
        if not any(_is_sheet(name) and size > LARGE for name, size in sizes.items()):
            return None

        def head(name: str, most: int) -> bytes:
            with archive.open(names[name]) as part:
                return part.read(most)

        parts: dict[str, bytes | None] = {
            name: head(name, LARGE) if size <= LARGE else _first_rows(head(name, HEAD))
            for name, size in sizes.items()
            if _is_sheet(name) or (name != SHARED_TEXTS and name.endswith((".xml", ".rels")) and size <= LARGE)
        }
        most = max((int(found) for part in parts.values() if part for found in _SHARED.findall(part)), default=-1)
        if SHARED_TEXTS in names and most >= 0:
            parts[SHARED_TEXTS] = _first_texts(head(SHARED_TEXTS, MOST_TEXTS), most + 1)
    return None if None in parts.values() else _archive(parts)


def _is_sheet(name: str) -> bool:
    return name.startswith("xl/worksheets/") and name.endswith(".xml")


def _first_rows(head: bytes) -> bytes | None:
    """A sheet that ends after its first rows."""
    root, opened = _ROOT.search(head), _OPENED.search(head)
    ends = [found.end() for found, _ in zip(_ROW_END.finditer(head), range(ROWS), strict=False)]
    if root is None or opened is None or not ends:
        return None
    prefix = root[1] or b""
    whole = head[: ends[-1]] + b"</" + prefix + b"sheetData></" + prefix + b"worksheet>"
    return _DIMENSION.sub(b"", whole, count=1)


def _first_texts(head: bytes, count: int) -> bytes | None:
    """Shared texts that end after so many; None when there are fewer."""
    root = _ROOT.search(head)
    ends = [found.end() for found, _ in zip(_TEXT_END.finditer(head), range(count), strict=False)]
    if root is None or len(ends) < count:
        return None
    return head[: ends[-1]] + b"</" + (root[1] or b"") + b"sst>"


def _archive(parts: dict[str, bytes | None]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part or b"")
    return stream.getvalue()
