"""How new a file is against those of its kind that were imported before: an older one only fills what is blank."""

from datetime import date

from leaddesk.application.ports import Reading
from leaddesk.domain.imports import ImportBatch


def is_outdated(look: Reading, kind: str, as_at: date) -> bool:
    """Whether a file of this kind that describes a later day was imported already."""
    return any(batch.as_at is not None and batch.as_at > as_at for batch in look.find(ImportBatch, file_kind=kind))
