"""A workbook's password: taken off to read it, and set again on what goes back to whoever chose it."""

import io

from leaddesk.documents.workbook_refusals import wrong_password
from leaddesk.domain.failures import KnownFailure


def decrypted(content: bytes, password: str) -> bytes:
    """The workbook without its protection, the very same bytes where it has none; PasswordNeeded when the password is not its own."""
    from msoffcrypto import OfficeFile
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError

    opened = io.BytesIO()
    try:
        book = OfficeFile(io.BytesIO(content))
        if not book.is_encrypted():
            return content
        book.load_key(password=password)
        book.decrypt(opened)
    except (InvalidKeyError, DecryptionError):
        raise wrong_password() from None
    except (FileFormatError, ValueError, OSError, KeyError):
        raise KnownFailure("The file is damaged.", "Ask for it again.") from None
    return opened.getvalue()


def encrypted(content: bytes, password: str) -> bytes:
    """An .xlsx workbook that opens with this password only, in Excel and in LibreOffice."""
    from msoffcrypto.format.ooxml import OOXMLFile

    protected = io.BytesIO()
    OOXMLFile(io.BytesIO(content)).encrypt(password, protected)
    return protected.getvalue()
