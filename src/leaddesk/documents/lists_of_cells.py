"""Lists to choose from that a workbook of Excel keeps apart since they stand on another sheet: openpyxl would drop them in silence."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree

from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from leaddesk.documents.workbook_preflight import check_zip

_X14 = "{http://schemas.microsoft.com/office/spreadsheetml/2009/9/main}"
_XM = "{http://schemas.microsoft.com/office/excel/2006/main}"
_KEPT = frozenset({
    "type", "errorStyle", "operator", "allowBlank", "showDropDown", "showInputMessage", "showErrorMessage", "errorTitle", "error",
    "promptTitle", "prompt",
})  # fmt: skip


def keep_lists(book: Workbook, content: bytes) -> None:
    """Put such lists back as ordinary ones, which every Excel since 2010 takes; Refused when the workbook is not sound."""
    parts = check_zip(content).parts
    with zipfile.ZipFile(BytesIO(content)) as archive:
        for name, part in parts.items():
            page, xml = book[name], archive.read(part)
            if isinstance(page, Worksheet) and b"dataValidations" in xml:
                for rule in _rules(xml):
                    page.add_data_validation(rule)


def _rules(xml: bytes) -> Iterator[DataValidation]:
    for _, element in ElementTree.iterparse(BytesIO(xml)):  # noqa: S314 - the preflight has refused document type definitions
        if element.tag == f"{_X14}dataValidation":
            said = {key: value for key, value in element.attrib.items() if key in _KEPT}
            formulas = {f"formula{at}": element.findtext(f"{_X14}formula{at}/{_XM}f") for at in (1, 2)}
            yield DataValidation(**said, **formulas, sqref=element.findtext(f"{_XM}sqref") or "")
