"""Dates known only in part, as a trio of inputs: how sure, an earlier date, a later date (domain.md 4.1)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from leaddesk.desktop.kit.form_fields import Field

ON, BETWEEN, BY, AFTER, UNKNOWN = "On", "Between", "By", "After", "Not known"


class SpanTrio:
    """A combo box named `start_kind` says how the fields `start_earliest` and `start_latest` are to be read."""

    def __init__(self, certainty: QComboBox, earliest: Field, latest: Field) -> None:
        self._certainty, self._earliest, self._latest = certainty, earliest, latest
        if certainty.count() == 0:
            certainty.addItems([UNKNOWN, ON, BETWEEN, BY, AFTER])
        if not certainty.accessibleName():
            certainty.setAccessibleName(f"How sure: {certainty.objectName().removesuffix('_certainty').replace('_', ' ')}")
        certainty.currentTextChanged.connect(lambda _words: self._fit())

    def show(self) -> None:
        """Say how sure the dates are that the two fields show."""
        self._certainty.setCurrentText(certainty_of(self._earliest.read(), self._latest.read()))
        self._fit()

    def settle(self, values: dict[str, Any]) -> None:
        """Turn what was typed into the earliest and latest date of the record."""
        first, last = values.get(self._earliest.name), values.get(self._latest.name)
        read = {ON: (first, first), BETWEEN: (first, last), BY: (None, last), AFTER: (first, None), UNKNOWN: (None, None)}
        values[self._earliest.name], values[self._latest.name] = read.get(self._certainty.currentText(), (first, last))

    def _fit(self) -> None:
        words = self._certainty.currentText()
        self._earliest.widget.setEnabled(words in (ON, BETWEEN, AFTER))
        self._latest.widget.setEnabled(words in (BETWEEN, BY))


def certainty_of(earliest: date | None, latest: date | None) -> str:
    """The word for what is known of a date."""
    if earliest is None:
        return UNKNOWN if latest is None else BY
    if latest is None:
        return AFTER
    return ON if earliest == latest else BETWEEN


def bind_spans(form: QWidget, fields: Mapping[str, Field]) -> list[SpanTrio]:
    """Every trio that a form has."""
    found = []
    for combo in form.findChildren(QComboBox):
        stem = combo.objectName().removesuffix("_kind")
        if stem != combo.objectName() and f"{stem}_earliest" in fields and f"{stem}_latest" in fields:
            trio = SpanTrio(combo, fields[f"{stem}_earliest"], fields[f"{stem}_latest"])
            found.append(trio)
    return found
