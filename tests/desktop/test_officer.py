"""An officer's own name: asked for once, kept on the laptop, told in the history from then on."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from leaddesk import bootstrap
from leaddesk.application.keeping import record
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.records import new_uid
from tests.window import Officer, words_of


def test_a_name_is_asked_for_kept_and_told_in_the_history(officer: Officer, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    officer.do("officer_name")
    dialog = officer.dialog()
    field = dialog.findChild(QLineEdit)
    keep = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Keep name")
    field.setText("  ")
    keep.click()
    assert "This officer has no name." in words_of(dialog)
    field.setText(" Rosamund  Hale ")
    keep.click()
    assert bootstrap.officer() == "Rosamund Hale"
    record(Organisation(uid=new_uid(), name="Thames Hub"), store=officer.store)
    assert officer.store.history.batches(limit=1)[0].officer == "Rosamund Hale"
