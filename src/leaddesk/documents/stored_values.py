"""What the formulas of a workbook came to when it was last saved, put back into a copy of it.

The library that marks a workbook writes formulas without their values: where a workbook is looked at before it is opened for editing,
as an attachment is, such cells would be blank.
"""

import re
from collections.abc import Mapping
from io import BytesIO
from xml.etree import ElementTree
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from leaddesk.documents.workbook_preflight import check_zip

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_WRITTEN = re.compile(rb'<c r="([A-Z]+[0-9]+)"([^>]*)>(<f[^>]*?(?:/>|>[^<]*</f>))<v(?: ?/>|></v>)</c>')
_KINDS = {"n", "str", "b", "e"}
Values = dict[str, tuple[str, str]]


def stored_values(content: bytes) -> dict[str, Values]:
    """The kind and the value of each cell with a formula, by sheet and cell; Refused when the workbook is not sound."""
    parts = check_zip(content).parts
    with ZipFile(BytesIO(content)) as archive:
        return {sheet: _values(xml) for sheet, part in parts.items() if _FORMULA.search(xml := archive.read(part))}


def _values(xml: bytes) -> Values:
    found: Values = {}
    for _, cell in ElementTree.iterparse(BytesIO(xml)):  # noqa: S314 - the preflight has refused document type definitions
        if cell.tag == f"{_MAIN}c":
            kind, value = cell.get("t", "n"), cell.findtext(f"{_MAIN}v")
            if value is not None and kind in _KINDS and cell.find(f"{_MAIN}f") is not None:
                found[cell.get("r", "")] = (kind, value)
            cell.clear()
    return found


def with_values(written: bytes, values: Mapping[str, Values]) -> bytes:
    """The written workbook with these values, by the part of the sheet and the cell; the formulas themselves stay."""
    if not any(values.values()):
        return written
    stream = BytesIO()
    with ZipFile(BytesIO(written)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for info in old.infolist():
            part = old.read(info)
            new.writestr(info, _filled(part, values[info.filename]) if info.filename in values else part)
    return stream.getvalue()


def _filled(sheet: bytes, values: Values) -> bytes:
    def cell(found: re.Match[bytes]) -> bytes:
        kind, value = values.get(found[1].decode(), ("", ""))
        if not kind:
            return found[0]
        return b'<c r="%b"%b t="%b">%b<v>%b</v></c>' % (found[1], found[2], kind.encode(), found[3], escape(value).encode())

    return _WRITTEN.sub(cell, sheet)
