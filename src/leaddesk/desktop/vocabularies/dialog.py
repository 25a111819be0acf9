"""The vocabularies dialog: choose a list, see its terms, add, amend, close or remove them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leaddesk.application.changes import Changes
from leaddesk.application.vocabularies import (
    PARENT_LISTS,
    Vocabulary,
    amend_term,
    close_term,
    record_term,
    remove_term,
    vocabulary,
    vocabulary_lists,
)
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.forms.term_editor_ui import Ui_TermEditor
from leaddesk.desktop.kit.buttons import button
from leaddesk.desktop.kit.editor import Editing, edit
from leaddesk.desktop.kit.filter_popover import roomy
from leaddesk.desktop.kit.form_fields import Choice
from leaddesk.desktop.kit.message_bar import MessageBar
from leaddesk.desktop.kit.words import label
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.posts import day_before
from leaddesk.domain.records import new_uid
from leaddesk.domain.vocabulary import Term, list_heading

HEADINGS = ("Words", "Code", "Belongs under", "First day", "Last day", "Also written")
WIDEST = (44, 26, 30, 16, 16, 60)
"""Of each column, in characters."""
WIDTH_IN_CHARACTERS = 160


class VocabulariesDialog(QDialog):
    """Lists at the left, the terms of the chosen list at the right; every change can be undone."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words: Vocabulary = vocabulary(store=context.store)
        self.setWindowTitle("Vocabularies – LeadDesk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.message = MessageBar(self)
        self.lists = QListWidget()
        self.lists.setAccessibleName("Controlled lists")
        self.terms = _terms_table()
        self._lay_out()
        self.lists.currentItemChanged.connect(lambda *_: self._show_terms())
        self.terms.itemActivated.connect(lambda *_: self.amend())
        context.changed.connect(self._follow)
        self.refresh()
        self.lists.setCurrentRow(0)
        letter, room = self.fontMetrics().averageCharWidth(), self.screen().availableGeometry().size()
        self.resize(min(WIDTH_IN_CHARACTERS * letter, room.width() - 48), min(660, room.height() - 64))

    def list_name(self) -> str:
        """The list that shows."""
        item = self.lists.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def term(self) -> Term | None:
        """The current term."""
        item = self.terms.currentItem()
        return self._words.term(self.list_name(), item.text(1)) if item else None

    def _follow(self, changes: Changes) -> None:
        """A method, not a lambda: Qt lets go of it with the dialog."""
        if changes.concerns("term"):
            self.refresh()

    def refresh(self) -> None:
        """Read everything again, staying on the same list and term."""
        self._words = vocabulary(store=self._context.store)
        kept, row = self.term(), self.lists.currentRow()
        self.lists.blockSignals(True)
        self.lists.clear()
        for line in vocabulary_lists(store=self._context.store):
            item = QListWidgetItem(f"{line.heading} ({line.terms})")
            item.setData(Qt.ItemDataRole.UserRole, line.list_name)
            self.lists.addItem(item)
        self.lists.setCurrentRow(max(0, row))
        self.lists.blockSignals(False)
        self.lists.setMinimumWidth(self.lists.sizeHintForColumn(0) + 24)  # the bar that scrolls it
        self._show_terms(kept.code if kept else "")

    def show_list(self, list_name: str) -> None:
        """Turn to a list by its name."""
        for row in range(self.lists.count()):
            if self.lists.item(row).data(Qt.ItemDataRole.UserRole) == list_name:
                self.lists.setCurrentRow(row)

    def add(self) -> None:
        """Open the form of a new term of this list."""
        terms = self._words.terms(self.list_name()).values()
        last = max((term.sort_order for term in terms), default=0)
        new = Term(uid=new_uid(), list_name=self.list_name(), code="", label="", sort_order=last + 10)
        self._edit(new, f"Add to {list_heading(new.list_name).lower()}", lambda made: record_term(made, store=self._context.store))

    def amend(self) -> None:
        """Open the form of the current term."""
        if (term := self.term()) is not None:
            self._edit(term, f"Amend “{term.label}”", lambda made: amend_term(made, store=self._context.store))

    def close_current(self) -> None:
        """Let the current term be chosen no longer, or again when it was closed already."""
        term, today = self.term(), self._context.store.today()
        if term is None:
            return
        if term.active_to is not None and term.active_to < today:
            self._write("Opening", lambda: amend_term(replace(term, active_to=None), store=self._context.store))
        else:
            self._write("Closing", lambda: close_term(term, day_before(today), store=self._context.store))

    def remove(self) -> None:
        """Remove the current term, unless records use it."""
        if (term := self.term()) is not None:
            self._write("Removing", lambda: remove_term(term, store=self._context.store))

    def _edit(self, term: Term, title: str, save: Callable[[Term], Changes]) -> None:
        parent_list = PARENT_LISTS.get(term.list_name, "")
        parents = [Choice("", "Nothing"), *(Choice(t.code, t.label) for t in self._words.terms(parent_list).values())]
        edit(Editing(title, Ui_TermEditor, term, save, "Save term", {"parent": parents}), self._context, self)

    def _write(self, words: str, work: Callable[[], Changes]) -> None:
        self.message.clear()
        self._context.write(words, lambda _progress: work(), failed=self._refused)

    def _refused(self, error: Exception) -> bool:
        if isinstance(error, KnownFailure):
            self.message.say(f"{error.what} {error.what_next}", "danger")
            return True
        return False

    def _show_terms(self, code: str = "") -> None:
        self.terms.clear()
        name, today = self.list_name(), self._context.store.today()
        for term in sorted(self._words.terms(name).values(), key=lambda t: (t.sort_order, t.label)):
            parent = self._words.label(PARENT_LISTS.get(name, ""), term.parent)
            words = term.label if term.is_active(today) else f"{term.label} (closed)"
            cells = [words, term.code, parent, _day(term.active_from), _day(term.active_to), term.aliases.replace(";", "; ")]
            item = QTreeWidgetItem(cells)
            for column, told in enumerate(cells):
                item.setToolTip(column, told)
            item.setSizeHint(0, roomy(self.terms))
            self.terms.addTopLevelItem(item)
            if term.code == code:
                self.terms.setCurrentItem(item)
        self._fit_columns()
        if self.terms.currentItem() is None and self.terms.topLevelItemCount():
            self.terms.setCurrentItem(self.terms.topLevelItem(0))

    def _fit_columns(self) -> None:
        """As wide as what stands in them, within bounds; a column that says nothing in this list does not show."""
        letter, header = self.terms.fontMetrics().averageCharWidth(), self.terms.header()
        for column, most in enumerate(WIDEST):
            told = [self.terms.topLevelItem(row).text(column) for row in range(self.terms.topLevelItemCount())]
            self.terms.setColumnHidden(column, column > 1 and not any(told))
            widest = max((self.terms.fontMetrics().horizontalAdvance(words) for words in told), default=0)
            self.terms.setColumnWidth(column, min(max(widest, header.sectionSizeHint(column)) + 24, most * letter))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for words, icon, press in (
            ("Add term", "add", self.add),
            ("Amend", "edit", self.amend),
            ("Close or reopen", "calendar", self.close_current),
            ("Remove", "delete", self.remove),
        ):
            buttons.addWidget(button(words, icon, press))
        buttons.addStretch()
        buttons.addWidget(button("Done", "", self.accept))
        right = QVBoxLayout()
        right.addWidget(self.terms, 1)
        right.addLayout(buttons)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.lists, 1)
        both.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(label("Vocabularies", "title"))
        layout.addWidget(label("A closed term can no longer be chosen, and stays readable where it was used.", "muted"))
        layout.addWidget(self.message)
        layout.addLayout(both, 1)


def _day(day: date | None) -> str:
    return date_in_words(day) if day else ""


def _terms_table() -> QTreeWidget:
    table = QTreeWidget()
    table.setHeaderLabels(list(HEADINGS))
    table.setRootIsDecorated(False)
    table.setAllColumnsShowFocus(True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAccessibleName("Terms")
    table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    return table
