"""What the cells of a column look like: whether they can be what a field holds, and whether they can be nothing else."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from leaddesk.application.importing.kinds import Field, Shape, plain_heading
from leaddesk.domain.cells import read_phone
from leaddesk.domain.school_names import is_called_as_schools_are

MOSTLY, FEW = 0.6, 3

_LOOKS: dict[Shape, Callable[[str], object]] = {
    Shape.URN: re.compile(r"\d{6}(\.0)?").fullmatch,
    Shape.POSTCODE: re.compile(r"[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}").fullmatch,
    Shape.PHONE: read_phone,
    Shape.DATE: re.compile(
        r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?|\d{8}|\d{5}|.*\b(?:19|20)\d\d\b.*|\w{3,9}[ -]\d\d", re.IGNORECASE
    ).fullmatch,
    Shape.NUMBER: re.compile(r"-?[\d,]+(\.\d+)?").fullmatch,
    Shape.SHARE: re.compile(r"[\d.]+\s*%?").fullmatch,
    Shape.WEB: re.compile(r"(?:https?://|www\.)\S+|\S+\.\S+/?", re.IGNORECASE).fullmatch,
}
_EMAIL = re.compile(r".*\S@\S.*")
_DFE_NUMBER = re.compile(r"\d{3}\s*[/ -]?\s*\d{4}")
_TRN = re.compile(r"\d{2}/?\d{5}")
_LOOKS_OF_KEY: dict[str, Callable[[str], object]] = {
    "dfe_number": _DFE_NUMBER.fullmatch, "trn": _TRN.fullmatch, "postcode": _LOOKS[Shape.POSTCODE],
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """One column as it was sent: its place from 0, its heading, and its first cells that are not blank."""

    index: int
    heading: str
    cells: tuple[str, ...]

    @property
    def plain(self) -> str:
        """The heading without what drifts."""
        return plain_heading(self.heading)


def is_telling(field: Field) -> bool:
    """Whether cells can say that they are this and nothing else: a day or a telephone number may be anybody's."""
    return field.shape is Shape.URN or field.key in ("email", "dfe_number", "postcode")


def names_schools(column: Column) -> bool:
    """Whether most cells are names of schools, as under a bare `Name` beside a URN."""
    return bool(column.cells) and sum(map(is_called_as_schools_are, column.cells)) >= MOSTLY * len(column.cells)


def agrees(field: Field, column: Column) -> bool | None:
    """Whether the cells of a column look like what a field holds; None when nothing can be told of them."""
    looks = _looks_of(field)
    if looks is None or not column.cells:
        return None
    fitting = sum(bool(looks(cell)) for cell in column.cells)
    if fitting >= MOSTLY * len(column.cells):
        return True
    return False if not fitting and len(column.cells) >= FEW else None


def _looks_of(field: Field) -> Callable[[str], object] | None:
    if "email" in field.key:
        return _EMAIL.fullmatch
    return _LOOKS_OF_KEY.get(field.key) or _LOOKS.get(field.shape)
