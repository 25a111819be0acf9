"""Tools > Brand: what every print takes from the authority, with its logo and colour as they will look."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QColorDialog, QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.publishing.branding import Branding, branding, check_logo, rebrand
from leaddesk.application.publishing.colours import check_brand_colour, contrast, nearest_passing
from leaddesk.application.publishing.wording import standing_wording
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.forms.brand_editor_ui import Ui_BrandEditor
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.file_questions import ask_which_file
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.message_bar import MessageBar
from leaddesk.desktop.kit.words import label
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.typed import typed_date, why_no_date

LINES = ("authority", "strapline", "colour", "logo_description", "team", "email", "phone", "other_formats")
WIDTH_IN_CHARACTERS, HEIGHT = 110, 700
LOGO_ROOM = (180, 60)
RING, TERMS_LINES = 12, 6


class BrandDialog(QDialog):
    """One form; the colour is tried on paper as it is typed, and nothing is kept that could not be printed."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent or context.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Brand – LeadDesk")
        self._context = context
        self._kept = branding(standing_wording(), store=context.store)
        self.logo: bytes | None = self._kept.logo
        self.message = MessageBar(self)
        self.form, self.fields = QWidget(), Ui_BrandEditor()
        self.fields.setupUi(self.form)
        self.sample = QLabel("Leadership development programme")
        self.sample.setAccessibleName("The colour as it looks")
        self.verdict = label("", "fine")
        self.take_nearest = button("Take the nearest", "done", self._take_nearest)
        self.logo_picture = QLabel("No logo")
        self.logo_picture.setAccessibleName("The logo as it looks")
        self.save_button = button("Save brand", "", self.save, role="primary")
        self._fill()
        self._lay_out()
        self.fields.colour.textChanged.connect(lambda _text: self._try_colour())
        self._try_colour()
        self._show_logo()

    def typed(self) -> Branding:
        """The brand as the form says it now; KnownFailure when a date is none."""
        words = {name: getattr(self.fields, name).text() for name in LINES}
        text = self.fields.terms_as_at.text()
        if (day := typed_date(text)) is None:
            problem = why_no_date("terms_as_at", text)
            raise KnownFailure(f"Terms are right on: {problem.what}", problem.what_next)
        return replace(self._kept, **words, logo=self.logo, terms=self.fields.terms.toPlainText(), terms_as_at=day)

    def save(self) -> None:
        """Keep it, or say what could not be printed."""
        store = self._context.store
        try:
            new = self.typed()
            new.check()
        except KnownFailure as failure:
            self.message.say(f"{failure.what} {failure.what_next}", "danger")
            return
        self._context.write("Saving the brand", lambda _progress: rebrand(new, store=store), self._saved, failed=self._refused)

    def take_logo(self, file: Path) -> None:
        """Take a picture as the logo, once it is one that print takes."""
        try:
            content = file.read_bytes()
            check_logo(content)
        except OSError:
            self.message.say(f"{file.name} cannot be read. Choose another file.", "danger")
            return
        except KnownFailure as failure:
            self.message.say(f"{failure.what} {failure.what_next}", "danger")
            return
        self.message.clear()
        self.logo = content
        self._show_logo()
        if not self.fields.logo_description.text().strip():
            self.fields.logo_description.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop_logo(self) -> None:
        """Print without a logo."""
        self.logo = None
        self._show_logo()

    def _choose_logo(self) -> None:
        file = ask_which_file(self, "Choose the logo", "Pictures (*.png *.jpg *.jpeg)")
        if file is not None:
            self.take_logo(file)

    def _choose_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.fields.colour.text()), self, "The authority's colour")
        if chosen.isValid():
            self.fields.colour.setText(chosen.name().upper())

    def _take_nearest(self) -> None:
        self.fields.colour.setText(nearest_passing(self.fields.colour.text().strip()))

    def _try_colour(self) -> None:
        colour = self.fields.colour.text().strip()
        try:
            check_brand_colour(colour)
        except KnownFailure as failure:
            self.verdict.setText(f"{failure.what} {failure.what_next}")
            self.take_nearest.setVisible(QColor.isValidColorName(colour) and len(colour) == 7)
            self.sample.hide()
            return
        self.verdict.setText(f"Can be read on paper: contrast {contrast(colour, '#FFFFFF'):.1f} to 1.")
        self.take_nearest.hide()
        self.sample.setStyleSheet(f"background: {colour}; color: #FFFFFF; padding: 8px; font-weight: 600;")
        self.sample.show()

    def _show_logo(self) -> None:
        picture = QPixmap()
        if self.logo is not None and picture.loadFromData(self.logo):
            scaled = picture.scaled(*LOGO_ROOM, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            self.logo_picture.setPixmap(scaled)
        else:
            self.logo_picture.setText("No logo" if self.logo is None else "This logo cannot be shown here; it is tried when printed.")
        self.drop_button.setEnabled(self.logo is not None)

    def _saved(self, _changes: Changes) -> None:
        self._context.say("Saved the brand. Every print takes it from now on.", "good")
        self.accept()

    def _refused(self, error: Exception) -> bool:
        if isinstance(error, KnownFailure):
            self.message.say(f"{error.what} {error.what_next}", "danger")
        return isinstance(error, KnownFailure)

    def _fill(self) -> None:
        for name in LINES:
            getattr(self.fields, name).setText(getattr(self._kept, name))
        self.fields.terms.setPlainText(self._kept.terms)
        self.fields.terms_as_at.setText(date_in_words(self._kept.terms_as_at))
        for line in self.form.findChildren(QLineEdit):
            line.setCursorPosition(0)

    def _lay_out(self) -> None:
        self.drop_button = button("Remove logo", "delete", self.drop_logo)
        colour_place, logo_place, foot = QWidget(), QWidget(), QHBoxLayout()
        colour, logo = FlowLayout(colour_place, gap=8), FlowLayout(logo_place, gap=8)
        for part in (self.sample, button("Choose colour…", "", self._choose_colour), self.take_nearest):
            colour.addWidget(part)
        for part in (self.logo_picture, button("Choose logo…", "", self._choose_logo), self.drop_button):
            logo.addWidget(part)
        foot.addStretch()
        foot.addWidget(self.save_button)
        foot.addWidget(button("Cancel", "", self.reject))
        inside = QWidget()
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(RING, RING, 12, RING)
        stack.setSpacing(8)
        inside.setProperty("role", "surface")
        self.form.layout().setSpacing(8)
        self.fields.terms.setMinimumHeight(TERMS_LINES * self.fields.terms.fontMetrics().lineSpacing())
        stack.addWidget(label("How the colour and the logo look", "section"))
        stack.addWidget(colour_place)
        stack.addWidget(self.verdict)
        stack.addWidget(logo_place)
        stack.addWidget(self.form)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        for part in (label("Brand", "title"), self.message, scroll):
            whole.addWidget(part)
        whole.addLayout(foot)
        letter, room = self.fontMetrics().averageCharWidth(), self.screen().availableGeometry().size()
        self.resize(min(WIDTH_IN_CHARACTERS * letter, room.width() - 48), min(HEIGHT, room.height() - 64))
