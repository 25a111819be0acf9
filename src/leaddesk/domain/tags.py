"""Tags: terms of controlled lists set beside any record, such as the focus areas of a need or the aims that a partnership serves."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from leaddesk.domain.records import Keeping


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """One term of a controlled list that holds of one record; removed with it, and brought back with it by Undo."""

    KIND: ClassVar[str] = "tag"
    KEEPING: ClassVar[Keeping] = Keeping(key=("subject", "list_name", "code"), indexed=("code",))

    uid: UUID
    subject_kind: str
    subject: UUID
    list_name: str
    code: str
