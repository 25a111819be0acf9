"""An officer edits the controlled lists."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from leaddesk.application.vocabularies import amend_term, vocabulary
from leaddesk.desktop.vocabularies.dialog import VocabulariesDialog
from leaddesk.domain.vocabulary import Term
from tests.desktop.at_forms import form_on, put, save
from tests.window import Officer


@pytest.fixture
def dialog(officer: Officer) -> Iterator[VocabulariesDialog]:
    """The dialog, turned to the tiers."""
    officer.do("vocabularies")
    (opened,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, VocabulariesDialog) and w.isVisible()]
    opened.show_list("tiers")
    yield opened
    if isValid(opened):
        opened.close()


def labels(dialog: VocabulariesDialog) -> list[str]:
    return [dialog.terms.topLevelItem(row).text(0) for row in range(dialog.terms.topLevelItemCount())]


def go_to(dialog: VocabulariesDialog, words: str) -> None:
    dialog.terms.setCurrentItem(dialog.terms.topLevelItem(labels(dialog).index(words)))


def test_the_terms_of_a_list_stand_in_their_order(dialog: VocabulariesDialog) -> None:
    assert labels(dialog)[:3] == ["Career entry", "Teacher or aspiring leader", "Middle leader"]
    dialog.show_list("roles")
    assert dialog.terms.topLevelItem(0).text(2) == "Career entry"


def test_each_term_stands_on_a_row_tall_enough_to_hit(dialog: VocabulariesDialog) -> None:
    assert dialog.terms.visualItemRect(dialog.terms.topLevelItem(0)).height() >= 24


def test_a_term_is_added_amended_closed_and_reopened(officer: Officer, dialog: VocabulariesDialog) -> None:
    dialog.add()
    form = form_on(officer)
    put(form, label="Trust board", code="board", active_from="1 Sep 2026")
    save(officer, form)
    go_to(dialog, "Trust board")
    dialog.amend()
    form = form_on(officer)
    put(form, label="Trust boards")
    save(officer, form)
    go_to(dialog, "Trust boards")
    dialog.close_current()
    officer.rest()
    assert "Trust boards (closed)" in labels(dialog)
    dialog.close_current()
    officer.rest()
    assert "Trust boards" in labels(dialog)


def test_a_term_in_use_stays_and_an_unused_one_goes(officer: Officer, dialog: VocabulariesDialog) -> None:
    go_to(dialog, "Headteacher")
    dialog.remove()
    officer.rest()
    assert "Give it a last day instead of removing it." in dialog.message.words()
    assert "Headteacher" in labels(dialog)
    dialog.show_list("contact_channels")
    go_to(dialog, "Letter")
    dialog.remove()
    officer.rest()
    assert "Letter" not in labels(dialog)
    assert vocabulary(store=officer.store).term("contact_channels", "letter") is None


def test_a_dialog_that_was_closed_hears_of_nothing_more(officer: Officer, dialog: VocabulariesDialog) -> None:
    dialog.close()
    officer.until(lambda: not isValid(dialog))
    with officer.store.reading() as reading:
        term = next(iter(reading.find(Term, list_name="tiers")))
    officer.context.announce(amend_term(replace(term, label="Tier of old"), store=officer.store))
    officer.rest()
