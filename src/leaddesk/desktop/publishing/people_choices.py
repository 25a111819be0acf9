"""What is chosen for each print about people: contact sheet, sign-in sheet, mail merge and contact cards."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from leaddesk.application.publishing.contact_sheets import purpose_for, unknown_purpose
from leaddesk.application.publishing.sign_in import SessionChoice
from leaddesk.application.publishing.wording import standing_wording
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.publishing.choices import Choices, offer
from leaddesk.desktop.publishing.own_columns import OwnColumns
from leaddesk.desktop.publishing.printing_job import (
    Order,
    WhoChoice,
    contact_sheet_order,
    contacts_order,
    mail_merge_order,
    sign_in_order,
)

TYPING_PAUSE_MS = 500


class WhoRows:
    """Whom it is about: a first choice, and under it which cohort, network, partnership or tier where that is chosen."""

    def __init__(self, choices: Choices, words: str, who: Sequence[WhoChoice]) -> None:
        self._choices, self._who = choices, list(who)
        self.who, self.which = QComboBox(), QComboBox()
        self.who.addItems([one.words for one in self._who])
        choices.add_choice(words, self.who)
        self._which_words = choices.add_choice("Whi&ch one", self.which)
        self.who.currentIndexChanged.connect(lambda _at: self._turned())
        self.which.currentIndexChanged.connect(lambda at: at >= 0 and choices.changed.emit())
        self._offer_which()

    def chosen(self) -> WhoChoice:
        """The choice as it stands."""
        first = self._who[self.who.currentIndex()]
        return first.which[max(0, self.which.currentIndex())] if first.which else first

    def _turned(self) -> None:
        self._offer_which()
        self._choices.changed.emit()

    def _offer_which(self) -> None:
        which = self._who[self.who.currentIndex()].which
        offer(self.which, [one.words for one in which])
        for part in (self._which_words, self.which):
            part.setVisible(bool(which))


class ContactSheetChoices(Choices):
    """What the sheet is for, which decides its columns, and whom it is about."""

    def __init__(self, who: Sequence[WhoChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.purpose = QComboBox()
        self.purpose.setEditable(True)
        self.purpose.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.purpose.addItems([purpose.name for purpose in standing_wording().purposes])
        self.add_choice("What it is &for", self.purpose)
        self._whom = WhoRows(self, "&Who is on it", who)
        self.who, self.which = self._whom.who, self._whom.which
        self.own = QCheckBox("Also their &own e-mail and phone")
        self.no_mobiles = QCheckBox("&Leave out mobile numbers")
        for tick in (self.own, self.no_mobiles):
            self.stack.addWidget(tick)
            tick.toggled.connect(lambda _on: self.changed.emit())
        self.columns = label("", "muted")
        self.stack.addWidget(self.columns)
        self.own_columns = OwnColumns()
        self.own_columns.changed.connect(self._typed)
        self.stack.addWidget(self.own_columns)
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.changed.emit)
        self.purpose.editTextChanged.connect(lambda _text: self._typed())
        self._say_columns()

    def order(self) -> Order | None:
        """The sheet for the purpose as typed."""
        purpose = " ".join(self.purpose.currentText().split())
        columns = self.own_columns.chosen() if self._is_unknown() else ()
        mobiles, own = not self.no_mobiles.isChecked(), self.own.isChecked()
        return contact_sheet_order(purpose, self._whom.chosen(), columns=columns, mobiles=mobiles, own=own)

    def _typed(self) -> None:
        self._say_columns()
        self._pause.start()

    def _say_columns(self) -> None:
        """The fewest facts that serve the purpose, so that nobody prints more about people than is needed."""
        text = self.purpose.currentText().strip()
        self.own_columns.setVisible(self._is_unknown())
        if not text:
            self.columns.setText("Say what it is for: that decides what it may show.")
            return
        purpose = purpose_for(text, standing_wording(), self.own_columns.chosen() if self._is_unknown() else ())
        named = ", ".join(column.heading.lower() for column in purpose.columns)
        self.columns.setText(unknown_purpose(purpose) or f"It shows only {named}.")

    def _is_unknown(self) -> bool:
        text = self.purpose.currentText().strip()
        return bool(text) and not purpose_for(text, standing_wording()).is_known


class SignInChoices(Choices):
    """Which session the sheet is for: the next one comes first."""

    def __init__(self, sessions: Sequence[SessionChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions = list(sessions)
        self.session = QComboBox()
        self.add_choice("&Session", self.session)
        offer(self.session, [one.words for one in self._sessions])
        self.session.currentIndexChanged.connect(lambda at: at >= 0 and self.changed.emit())

    def order(self) -> Order | None:
        """The sheet of the session chosen."""
        at = self.session.currentIndex()
        return sign_in_order(self._sessions[at]) if 0 <= at < len(self._sessions) else None


class MailMergeChoices(Choices):
    """Whom the letters go to."""

    def __init__(self, who: Sequence[WhoChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whom = WhoRows(self, "&Who the letters go to", who)
        self.who, self.which = self._whom.who, self._whom.which
        self.stack.addWidget(label("A workbook for Word: one row a person, with salutation, post, school and address.", "muted"))

    def order(self) -> Order | None:
        """The workbook of the people chosen."""
        return mail_merge_order(self._whom.chosen())


class ContactCardChoices(Choices):
    """Whose cards they are, and whether people's own e-mail and phone stand on them."""

    def __init__(self, who: Sequence[WhoChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whom = WhoRows(self, "&Whose cards they are", who)
        self.who, self.which = self._whom.who, self._whom.which
        self.own = QCheckBox("Also their &own e-mail and phone")
        self.stack.addWidget(self.own)
        self.stack.addWidget(label("A .vcf file for Outlook and phones: name, post, school, and how to reach them at work.", "muted"))
        self.own.toggled.connect(lambda _on: self.changed.emit())

    def order(self) -> Order | None:
        """The cards of the people chosen."""
        return contacts_order(self._whom.chosen(), own=self.own.isChecked())
