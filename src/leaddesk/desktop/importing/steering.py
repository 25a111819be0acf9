"""The line that steers an import: the day the file describes, and which schools of it are wanted."""

import re
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from leaddesk.desktop.importing.job import ImportJob
from leaddesk.desktop.kit.buttons import quiet_button
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.words import label
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.typed import typed_date

_BETWEEN = re.compile(r"[\s,;]+")


class SteeringLine(QWidget):
    """`changed` carries the day (None: as the file says) and the URNs, once typed; `problem` what cannot be understood."""

    changed = Signal(object, object)
    problem = Signal(str)
    authorities_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=16)
        self.as_at = QLineEdit()
        self.as_at.setMaxLength(20)
        self.source = label("", "muted", wraps=False)
        self.urns = QLineEdit()
        self.urns.setPlaceholderText("every school")
        self.urns.setMaxLength(4_000)
        self.authorities = quiet_button("Authorities", "filter", self.authorities_asked.emit)
        flow.addWidget(_pair("As &at", self.as_at, 12, self.source))
        flow.addWidget(_pair("Only &URN", self.urns, 18))
        flow.addWidget(self.authorities)
        self._shown: tuple[date | None, str] = (None, "")
        self.as_at.editingFinished.connect(self._tell)
        self.urns.editingFinished.connect(self._tell)

    def show_job(self, job: ImportJob) -> None:
        """Show how the import is steered now, and how the day is known."""
        assert job.preview is not None
        staging = job.preview.staging
        self.as_at.setText(date_in_words(staging.as_at) if staging.as_at else "")
        told = next((message.message for message in job.preview.about_file if message.code == "as_at"), "")
        self.source.setText(_how_known(told))
        self.urns.setText(", ".join(job.options.urns))
        self._shown = (staging.as_at, self.urns.text())
        self.authorities.setVisible(len(job.authorities) > 1)
        chosen = job.options.las
        words = chosen[0] if len(chosen) == 1 else f"{len(chosen) or len(job.authorities):,} authorities"
        self.authorities.setText(f"{words} of {len(job.authorities):,}…" if chosen else f"All {words}…")
        self.authorities.setAccessibleName(f"Choose authorities; now {self.authorities.text().rstrip('…')}")

    def _tell(self) -> None:
        text = self.as_at.text().strip()
        day = typed_date(text) if text else None
        if text and day is None:
            self.problem.emit(f"“{text}” is not a date. Write it like 2 Nov 2026.")
            return
        if (day, self.urns.text()) == self._shown:
            return
        urns = tuple(dict.fromkeys(part for part in _BETWEEN.split(self.urns.text()) if part))
        self.changed.emit(day, urns)


def _how_known(told: str) -> str:
    """`by its newest change`, out of the sentence about the whole file."""
    if "does not say" in told:
        return "today, since the file does not say"
    return told.rpartition(", ")[2].rstrip(".")


def _pair(words: str, field: QLineEdit, characters: int, *more: QWidget) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    name = QLabel(words)
    name.setBuddy(field)
    name.setTextFormat(Qt.TextFormat.PlainText)
    field.setAccessibleName(words.replace("&", ""))
    field.setFixedWidth(field.fontMetrics().horizontalAdvance("0") * characters + 24)
    for part in (name, field, *more):
        row.addWidget(part)
    return place
