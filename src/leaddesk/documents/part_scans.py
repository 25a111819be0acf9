"""Looks through the parts of a workbook that are no sheets, with expat: sound, without a document type definition, what they count."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from leaddesk.documents.our_sheets import OUR_NAME
from leaddesk.documents.shown_numbers import PERCENT_FORMATS, shown_by
from leaddesk.documents.workbook_refusals import damaged, has_doctype

_AUTHOR, _COMMENT = re.compile(rb"<(?:\w+:)?author(?:/>|>([^<]*)<)"), re.compile(rb"""<(?:\w+:)?comment\s(?:[^>]*?\sauthorId=["'](\d+))?""")
_TEXT, _LONGEST_TAG = re.compile(rb"<(?:\w+:)?si[\s/>]"), 64


def check_xml(chunks: Iterable[bytes], part: str) -> None:
    """Refused when a part is no well-formed XML or holds a document type definition."""
    parser = plain_parser()
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise damaged(part) from None


def plain_parser() -> expat.XMLParserType:
    """A parser that refuses a document type definition and hands over text in one piece where it can."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    return parser


def _refuse_doctype(*_: object) -> None:
    raise has_doctype()


def count_texts(chunks: Iterable[bytes]) -> int:
    """How many shared texts a workbook holds; Refused as by `check_xml`."""
    counted = _Counted(chunks)
    check_xml(counted, "shared texts")
    return counted.texts


def count_comments(chunks: Iterable[bytes]) -> int:
    """How many cells of a sheet have a comment that is not wholly ours, such as one on what to mend; Refused as by `check_xml`."""
    part = b"".join(chunks)
    check_xml([part], "comments")
    ours = {b"%d" % at for at, author in enumerate(_AUTHOR.findall(part)) if author == OUR_NAME.encode()}
    return sum(author not in ours for author in _COMMENT.findall(part))


class _Counted:
    """Hands the part on while it counts what begins a text: expat would call back for each of half a million."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks, self.texts = chunks, 0

    def __iter__(self) -> Iterator[bytes]:
        rest = b""
        for chunk in self._chunks:
            whole, mark, begun = (rest + chunk).rpartition(b"<")
            self.texts += len(_TEXT.findall(whole))
            rest = (mark + begun)[:_LONGEST_TAG]
            yield chunk
        self.texts += len(_TEXT.findall(rest))


@dataclass(frozen=True, slots=True)
class CellFormats:
    """Formats of cells by their numbers: those that strike a cell through, and what those show that show a number otherwise."""

    struck: frozenset[str] = frozenset()
    shown: Mapping[str, str] = field(default_factory=dict)


class _Styles:
    """Follows the fonts and the formats of cells through a part of styles."""

    def __init__(self) -> None:
        self.struck_fonts: set[int] = set()
        self.struck: set[str] = set()
        self.shown: dict[str, str] = {}
        self._codes = dict(PERCENT_FORMATS)
        self._font = self._format = -1
        self._within = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if tag in ("fonts", "cellXfs", "cellStyleXfs", "dxfs"):
            self._within = tag
        elif tag == "numFmt":
            self._codes[attributes.get("numFmtId", "")] = shown_by(attributes.get("formatCode", ""))
        elif self._within == "fonts":
            self._font += tag == "font"
            if tag == "strike" and attributes.get("val", "1") not in ("0", "false"):
                self.struck_fonts.add(self._font)
        elif self._within == "cellXfs" and tag == "xf":
            self._format += 1
            if attributes.get("fontId", "").isdigit() and int(attributes["fontId"]) in self.struck_fonts:
                self.struck.add(str(self._format))
            if shown := self._codes.get(attributes.get("numFmtId", "")):
                self.shown[str(self._format)] = shown


def cell_formats(chunks: Iterable[bytes]) -> CellFormats | None:
    """The formats of cells that matter; None when the part is no well-formed XML."""
    styles = _Styles()
    parser = plain_parser()
    parser.StartElementHandler = styles.start
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        for _ in chunks:  # unpacked to its end all the same, since what it holds counts
            pass
        return None
    return CellFormats(frozenset(styles.struck), styles.shown)
