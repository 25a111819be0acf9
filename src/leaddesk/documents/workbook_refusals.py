"""Why a workbook is refused, in words short enough for a message (reliability.md section 6)."""

from leaddesk.domain.failures import PasswordNeeded


class Refused(Exception):
    """A workbook that cannot be read safely; carries the two sentences from the reading process to the officer's.

    `area`: the part of a sheet that could be read, where it is only too large.
    """

    def __init__(self, what: str, what_next: str, area: str = "") -> None:
        super().__init__(what)
        self.what, self.what_next, self.area = what, what_next, area


def no_password() -> PasswordNeeded:
    """A protected workbook, and nobody has given its password yet."""
    return PasswordNeeded("This workbook is protected by a password.", "Give its password, or save it in Excel without one.")


def wrong_password() -> PasswordNeeded:
    """A protected workbook, and the password given is not its own."""
    return PasswordNeeded("That password does not open it.", "Type it again, or ask the sender for it.")


def damaged(where: str = "") -> Refused:
    """A part of the file cannot be unpacked or parsed."""
    return Refused(f"The file is damaged{f' ({where})' if where else ''}.", "Ask for it again.")


def cut_short() -> Refused:
    """The end of the file is missing."""
    return Refused("The file is cut short.", "Ask for it again.")


def has_doctype() -> Refused:
    """XML with a document type definition, which no honest workbook has and which attacks are made of."""
    return Refused("The file contains a document type definition, which is not allowed.", "Ask for a workbook saved by Excel.")


def too_large(size: int) -> Refused:
    """More than 200 MB once unpacked."""
    return Refused(f"This workbook unpacks to {size / 1024**3:.1f} GB; the limit is 200 MB.", "Save the sheet you need as .csv instead.")


def is_bomb() -> Refused:
    """A part that unpacks to far more than any honest one, made to fill a laptop's memory."""
    return Refused("A part of this workbook unpacks to more than 400 times its size.", "Ask for it again, saved anew in Excel.")
