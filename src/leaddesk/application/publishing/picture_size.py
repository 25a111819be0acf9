"""How many dots a picture has, read from its first bytes, so that a monstrous one is never opened (experience.md section 5, 78)."""

_PNG = b"\x89PNG\r\n\x1a\n"
_NO_FRAME = frozenset({0xC4, 0xC8, 0xCC})
"""JPEG markers among C0 to CF that begin no frame: tables and a reserved one (ITU-T T.81, B.1)."""


def dots_of(content: bytes) -> int | None:
    """Width times height of a PNG or JPEG file; None where it does not say."""
    if content.startswith(_PNG):
        return _number(content[16:20]) * _number(content[20:24]) if len(content) >= 24 else None
    return _dots_of_jpeg(content)


def _dots_of_jpeg(content: bytes) -> int | None:
    """Goes from one segment to the next until one tells the size of the frame."""
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in _NO_FRAME:
            return _number(content[at + 5 : at + 7]) * _number(content[at + 7 : at + 9])
        at += 1 if marker == 0xFF else 2 + _number(content[at + 2 : at + 4])
    return None


def _number(figures: bytes) -> int:
    return int.from_bytes(figures, "big")
