"""Tagged PDF: the one layer over ReportLab through which every document is printed (PDF/UA-1, WCAG 2.2 AA; domain.md 5.10).

Tell a `Story`, give it its `Particulars`, and `print_story` makes the bytes.
"""

from leaddesk.documents.tagged_pdf.canvas import TaggedCanvas
from leaddesk.documents.tagged_pdf.columns import Columns
from leaddesk.documents.tagged_pdf.flowables import SideBySide
from leaddesk.documents.tagged_pdf.fonts import BODY_FONT, HEAVY_FONT, ITALIC_FONT, LIGHT_FONT, STRONG_FONT
from leaddesk.documents.tagged_pdf.printing import print_story, print_untagged
from leaddesk.documents.tagged_pdf.story import Bookmark, Story
from leaddesk.documents.tagged_pdf.writing import Particulars

__all__ = [
    "BODY_FONT",
    "HEAVY_FONT",
    "ITALIC_FONT",
    "LIGHT_FONT",
    "STRONG_FONT",
    "Bookmark",
    "Columns",
    "Particulars",
    "SideBySide",
    "Story",
    "TaggedCanvas",
    "print_story",
    "print_untagged",
]
