"""Opens the form of a draft again, whatever it edits."""

from typing import Any

from PySide6.QtWidgets import QWidget

from leaddesk.application.descriptions import DESCRIPTIONS
from leaddesk.application.drafts import NEWCOMER, Draft, begun_record, held_record
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.pathways.form import edit_programme
from leaddesk.desktop.records.forms import Forms
from leaddesk.desktop.records.inspections import edit_inspection
from leaddesk.desktop.records.plans import PLANS
from leaddesk.domain.inspections import Inspection
from leaddesk.domain.pathways import Programme
from leaddesk.domain.registry import RECORD_TYPE_OF
from leaddesk.domain.vocabulary import Term


def can_reopen(draft: Draft) -> bool:
    """Whether a form can be opened on a draft by itself; that of a word in a vocabulary opens from the vocabulary only."""
    kind = RECORD_TYPE_OF.get(draft.kind)
    if kind is Term:
        return False
    return draft.kind == NEWCOMER or kind in (Programme, Inspection) or kind in PLANS or draft.kind in DESCRIPTIONS


def reopen(draft: Draft, context: WindowContext, parent: QWidget) -> None:
    """Open the form with what was typed; the record is as it stands now."""
    held = held_record(draft, store=context.store)
    record: Any = held if held is not None else begun_record(draft)
    is_new = held is None
    forms = Forms(context, parent)
    if draft.kind == NEWCOMER:
        forms.add_leader(record.school)
    elif isinstance(record, Programme):
        edit_programme(record, context, parent, is_new=is_new)
    elif isinstance(record, Inspection):
        edit_inspection(record, context, parent, is_new=is_new)
    elif is_new:
        forms.add(record, draft.title)
    else:
        forms.amend(record, draft.title)
