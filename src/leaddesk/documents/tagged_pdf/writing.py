"""Writes the structure tree, the parent tree and the metadata into the file (ISO 32000-1, 14.7; ISO 14289-1)."""

from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from leaddesk.documents.tagged_pdf.fonts import visible
from leaddesk.documents.tagged_pdf.structure import AnnotationMark, Mark, Node

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>LeadDesk</xmp:CreatorTool><xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>ReportLab and LeadDesk</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
"""

_KEPT_WHEN_EMPTY = frozenset({"TD", "TH"})
"""A blank cell draws nothing, but without its element the row would lose a column."""


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a document says about itself; the moment is passed in, so equal content gives equal bytes.

    `is_exact_size`: readers should offer to print at 100 % and not to fit the page, as labels need it.
    """

    title: str
    author: str
    subject: str
    made_at: datetime
    language: str = "en-GB"
    is_exact_size: bool = False


def write_metadata(document: pdfdoc.PDFDocument, particulars: Particulars) -> None:
    """The title (shown in the window's title bar), the language and the claim to PDF/UA-1, in both places readers look."""
    made_at = particulars.made_at.astimezone(UTC)
    stamp = document._timeStamp  # noqa: SLF001 - the only way to pass a moment in
    stamp.t, stamp.lt, stamp.YMDhms = made_at.timestamp(), made_at.timetuple(), made_at.timetuple()[:6]
    info = document.info
    said = {name: visible(getattr(particulars, name)) for name in ("title", "author", "subject", "language")}
    info.title, info.author, info.subject = said["title"], said["author"], said["subject"]
    info.creator, info.producer = "LeadDesk", "ReportLab and LeadDesk"
    words = {name: escape(value) for name, value in said.items()}
    packet = _XMP.format(**words, moment=made_at.strftime("%Y-%m-%dT%H:%M:%SZ")).encode()
    kind = {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")}
    catalog = document.Catalog
    catalog.Metadata = pdfdoc.PDFStream(pdfdoc.PDFDictionary(kind), packet, filters=[])
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
    scaling = {"PrintScaling": pdfdoc.PDFName("None")} if particulars.is_exact_size else {}
    catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true", **scaling})


class _Raw(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object whose bytes are made by us: one format call instead of a dictionary of objects, for speed."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.body = b""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        return self.body


@dataclass(slots=True)
class StructureWriter:
    """Turns the drawn part of the tree into numbered objects of one document."""

    document: pdfdoc.PDFDocument
    page_owners: list[list[Node]]
    annotations: list[tuple[str, Node]]

    def write(self, root: Node) -> None:
        """Register the structure tree root, every drawn element and the parent tree."""
        tree, number_of_tree = self._new_object("StructTree")
        numbers: dict[int, int] = {}
        drawn: list[tuple[Node, _Raw]] = []
        self._number(root, numbers, drawn)
        pages = [self._number_of(f"Page{index + 1}") for index in range(len(self.page_owners))]
        for node, raw in drawn:
            parent = numbers[id(node.parent)] if node.parent is not None else number_of_tree
            raw.body = self._element(node, parent, numbers, pages)
        tree.body = (
            f"<< /Type /StructTreeRoot /K {numbers[id(root)]} 0 R /ParentTree {self._parent_tree(numbers)} 0 R"
            f" /ParentTreeNextKey {len(pages) + len(self.annotations)} >>"
        ).encode()
        self.document.Catalog.StructTreeRoot = pdfdoc.PDFObjectReference("StructTree")
        for index, page in enumerate(self.document.Pages.pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = index, pdfdoc.PDFName("S")

    def _new_object(self, name: str) -> tuple[_Raw, int]:
        raw = _Raw()
        self.document.Reference(raw, name)
        return raw, self._number_of(name)

    def _number_of(self, name: str) -> int:
        return int(self.document.idToObjectNumberAndVersion[name][0])

    def _number(self, node: Node, numbers: dict[int, int], drawn: list[tuple[Node, _Raw]]) -> None:
        raw, number = self._new_object(f"Struct{len(drawn)}")
        numbers[id(node)] = number
        drawn.append((node, raw))
        for kid in node.kids:
            if isinstance(kid, Node) and (kid.is_drawn or kid.tag in _KEPT_WHEN_EMPTY):
                self._number(kid, numbers, drawn)

    def _element(self, node: Node, parent: int, numbers: dict[int, int], pages: list[int]) -> bytes:
        kids = []
        for kid in node.kids:
            if isinstance(kid, Mark):
                kids.append(f"<< /Type /MCR /Pg {pages[kid.page]} 0 R /MCID {kid.number} >>")
            elif isinstance(kid, AnnotationMark):
                name = self._number_of(kid.name)
                kids.append(f"<< /Type /OBJR /Pg {pages[kid.page]} 0 R /Obj {name} 0 R >>")
            elif id(kid) in numbers:
                kids.append(f"{numbers[id(kid)]} 0 R")
        return b"".join(
            (
                f"<< /Type /StructElem /S /{node.tag} /P {parent} 0 R".encode(),
                _attributes(node),
                f" /K [{' '.join(kids)}] >>".encode(),
            )
        )

    def _parent_tree(self, numbers: dict[int, int]) -> int:
        entries = [f"{page} [{' '.join(f'{numbers[id(owner)]} 0 R' for owner in owners)}]" for page, owners in enumerate(self.page_owners)]
        for key, (name, owner) in enumerate(self.annotations, start=len(self.page_owners)):
            self.document.idToObject[name].dict["StructParent"] = key
            entries.append(f"{key} {numbers[id(owner)]} 0 R")
        raw, number = self._new_object("ParentTree")
        raw.body = f"<< /Nums [{' '.join(entries)}] >>".encode()
        return number


def _attributes(node: Node) -> bytes:
    parts = []
    if node.description:
        parts.append(b" /Alt " + _text(visible(node.description)))
    if node.scope:
        parts.append(f" /A << /O /Table /Scope /{node.scope} >>".encode())
    if node.numbering:
        parts.append(f" /A << /O /List /ListNumbering /{node.numbering} >>".encode())
    if node.tag == "Figure" and node.box is not None:
        box = " ".join(f"{side:.2f}" for side in node.box)
        parts.append(f" /A << /O /Layout /Placement /Block /BBox [{box}] >>".encode())
    return b"".join(parts)


def _text(words: str) -> bytes:
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>".encode()
