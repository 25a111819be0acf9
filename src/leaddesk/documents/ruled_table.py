"""How tables look in print."""

from reportlab.lib.colors import HexColor

from leaddesk.documents.page_style import RULE, PageStyle


def ruled_table(style: PageStyle) -> list[tuple[object, ...]]:
    """Tables have no grid, but a rule under each row (look.md, Space)."""
    return [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 8),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ("LINEBELOW", (0, 0), (-1, 0), 1.5, style.colour()),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, HexColor(RULE)),
    ]
