"""How tables look in print."""

from reportlab.lib.colors import HexColor

from leaddesk.documents.page_style import RULE, PageStyle


def ruled_table(style: PageStyle, *, is_tight: bool = False, to_the_edge: bool = False) -> list[tuple[object, ...]]:
    """Tables have no grid, but a rule under each row (look.md, Space); a tight one is for short lines.

    `to_the_edge`: the last column holds page numbers that end with the text of the page.
    """
    above, below = (1, 2) if is_tight else (4, 5)
    return [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 8),
        *([("RIGHTPADDING", (-1, 0), (-1, -1), 0)] if to_the_edge else []),
        ("TOPPADDING", (0, 0), (-1, -1), above),
        ("BOTTOMPADDING", (0, 0), (-1, -1), below),
        ("LINEBELOW", (0, 0), (-1, 0), 1.5, style.colour()),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, HexColor(RULE)),
    ]
