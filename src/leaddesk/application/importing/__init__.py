"""Importing files that others send: read, map, compare, preview, save in one transaction, undo in one step.

Every kind of file declares its fields and rules (`catalogue.py`); the way from table to records is shared by all of them.
"""

from leaddesk.application.importing.catalogue import AVAILABLE, KINDS
from leaddesk.application.importing.pipeline import stage
from leaddesk.application.importing.saving import NotWhole, Saved, refuse_a_part, save
from leaddesk.application.importing.staging import (
    CellChange,
    ColumnMatch,
    Confidence,
    ImportOptions,
    Message,
    Mode,
    RowQuestion,
    StagedRow,
    Staging,
)
from leaddesk.application.importing.tables import Note, RowFault, SourceTable, TableChoice, TableInMemory, TableOffer

__all__ = [
    "AVAILABLE", "KINDS", "CellChange", "ColumnMatch", "Confidence", "ImportOptions", "Message", "Mode", "NotWhole", "Note", "RowFault",
    "RowQuestion", "Saved", "SourceTable", "StagedRow", "Staging", "TableChoice", "TableInMemory", "TableOffer", "refuse_a_part", "save",
    "stage",
]  # fmt: skip
