"""Reads finished PDFs back for the print tests: what the checkers say, and what the structure tree holds."""

from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import outloud
import pdfua
import pikepdf
from pypdf import PdfReader


@dataclass
class Element:
    """One element of the structure tree as a reader meets it."""

    tag: str
    kids: "list[Element]" = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    annotations: int = 0
    scope: str = ""
    description: str = ""

    def all(self, tag: str) -> "list[Element]":
        """Every element of that tag, itself included, in reading order."""
        return [*([self] if self.tag == tag else []), *(found for kid in self.kids for found in kid.all(tag))]

    @property
    def pages(self) -> list[int]:
        """The pages its own content and its children's stand on."""
        return sorted({page for page, _ in self.marks} | {page for kid in self.kids for page in kid.pages})


def faults(content: bytes, folder: Path) -> list[str]:
    """Every error and warning of both checkers, in words."""
    file = folder / "checked.pdf"
    file.write_bytes(content)
    result = outloud.check(str(file))
    found = [f"{one.severity} {one.rule}: {one.message}" for one in result.findings if one.severity in ("error", "warning")]
    found += [f"{one.severity.name} {one.rule_id}: {one.message}" for one in pdfua.validate(str(file)).findings]
    return found if result.error is None else [*found, result.error]


def structure(content: bytes) -> Element:
    """The structure tree, checked as it is read: every mark has its entry in the parent tree, every link its area."""
    with pikepdf.open(BytesIO(content)) as pdf:
        number_of = {page.objgen: index for index, page in enumerate(pdf.pages)}
        parents = dict(zip(*[iter(pdf.Root.StructTreeRoot.ParentTree.Nums)] * 2, strict=True))
        return _element(pdf.Root.StructTreeRoot.K, number_of, parents)


def _element(node: pikepdf.Object, number_of: dict[tuple[int, int], int], parents: dict[int, pikepdf.Object]) -> Element:
    found = Element(str(node.S)[1:], scope=str(node.get("/A", {}).get("/Scope", "")), description=str(node.get("/Alt", "")))
    for kid in node.K:
        kind = str(kid.get("/Type", ""))
        if kind == "/MCR":
            page = number_of[kid.Pg.objgen]
            assert parents[page][int(kid.MCID)].objgen == node.objgen
            found.marks.append((page, int(kid.MCID)))
        elif kind == "/OBJR":
            assert parents[int(kid.Obj.StructParent)].objgen == node.objgen
            assert str(kid.Obj.Contents)
            found.annotations += 1
        else:
            assert kid.P.objgen == node.objgen
            found.kids.append(_element(kid, number_of, parents))
    return found


def text_of(content: bytes) -> list[str]:
    """The text of each page as it is painted."""
    return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]
