"""What an edition of the brochure asks: its name, its strategy, and whether somebody approved it."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from leaddesk.application.publishing.edition import Edition
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.publishing.choices import Choices
from leaddesk.desktop.publishing.printing_job import Order, brochure_order
from leaddesk.domain.pathways import Strategy

TYPING_PAUSE_MS = 500
MOST_USED = "Of most programmes"


class BrochureChoices(Choices):
    """The brochure holds every published programme; without an approver's name it is a draft and says so on every page."""

    def __init__(self, strategies: Sequence[Strategy] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strategies = list(strategies)
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.changed.emit)
        self.edition = self._line("&Edition", "The academic year, when left blank")
        self.strategy = QComboBox()
        self.strategy.addItems([MOST_USED, *(strategy.name for strategy in self._strategies)])
        self.add_choice("S&trategy", self.strategy)
        self.historic = QCheckBox("&Historic programmes, apart at the end")
        self.historic.setChecked(True)
        self.stack.addWidget(self.historic)
        self.approved_by = self._line("&Approved by", "Nobody yet: prints as a draft")
        self.recipients = self._line("Who it is &for", "For the log, such as all headteachers")
        self.stack.addWidget(label("Every published programme, by tier. Publish or withdraw programmes under Pathways.", "muted"))
        self.strategy.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.historic.toggled.connect(lambda _on: self.changed.emit())

    def order(self) -> Order | None:
        """The brochure in this edition."""
        at = self.strategy.currentIndex() - 1
        edition = Edition(
            name=_tidy(self.edition),
            approved_by=_tidy(self.approved_by),
            strategy=self._strategies[at].uid if at >= 0 else None,
            with_historic=self.historic.isChecked(),
            recipients=_tidy(self.recipients),
        )
        return brochure_order(edition)

    def _line(self, words: str, hint: str) -> QLineEdit:
        field, name = QLineEdit(), QLabel(words)
        name.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        field.setPlaceholderText(hint)
        field.textChanged.connect(lambda _text: self._pause.start())
        self.stack.addWidget(name)
        self.stack.addWidget(field)
        return field


def _tidy(field: QLineEdit) -> str:
    return " ".join(field.text().split())
