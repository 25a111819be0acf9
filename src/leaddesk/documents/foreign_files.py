"""Files that are no tables, told apart by their first bytes and refused in words (reliability.md section 6, 6-10 and 17)."""

from leaddesk.domain.failures import KnownFailure

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")
_BITMAP, _PROGRAM = b"BM", b"MZ"
"""How bitmaps and programs begin, and text too: a list of BMBC, or with a column `BME %`."""
_HEAD = 64
_WEB_PAGE = (b"<!doctype html", b"<html", b"<table", b"<head", b"<body")


def refuse_foreign(content: bytes, name: str) -> None:
    """KnownFailure for a paper, picture, web page, database or other file that holds no table that can be read."""
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"%PDF"):
        raise KnownFailure("This is a PDF.", "Ask for the spreadsheet.")
    is_binary = b"\0" in start[:_HEAD]
    if start.startswith(_PICTURES) or (is_binary and start.startswith(_BITMAP)) or (start[:4] == b"RIFF" and start[8:12] == b"WEBP"):
        raise KnownFailure("This is a picture.", "Ask for the spreadsheet.")
    if start.startswith(b"SQLite format 3\0"):
        raise KnownFailure("This is a database, not a spreadsheet.", "Open it with File, Open instead.")
    if start.lower().startswith(_WEB_PAGE):
        raise KnownFailure(f"This is a web page saved as {_ending(name)}.", "Open it in Excel and save it as .xlsx.")
    if start.startswith((b"{\\rtf", b"\x7fELF")) or (is_binary and start.startswith(_PROGRAM)):
        raise KnownFailure("This is not a spreadsheet.", "Ask for the spreadsheet or a .csv file.")
    if start.startswith((b"{", b"[")) and name.lower().endswith((".gsheet", ".json", ".gdoc")):
        raise KnownFailure("This is not a spreadsheet but a shortcut or data file.", "Download it as .xlsx first.")
    if start.startswith(b"<?xml"):
        raise KnownFailure("This is an XML file, not a spreadsheet.", "Open it in Excel and save it as .xlsx.")


def _ending(name: str) -> str:
    return f".{name.rpartition('.')[2].lower()}" if "." in name else "a spreadsheet"
