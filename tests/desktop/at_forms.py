"""How tests fill in a form: by the names of its fields, as the binder knows them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from leaddesk.desktop.kit.editor import Editor
from leaddesk.desktop.kit.words import LinkButton, StateLabel
from tests.window import Officer


def form_on(officer: Officer) -> Editor:
    """The form that is open."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, Editor) and w.isVisible()]
    assert len(found) == 1, f"{len(found)} forms are open"
    return found[0]


def put(editor: Editor, **values: object) -> None:
    """Fill in fields: words, True or False for a tick, or the words of a choice."""
    for name, value in values.items():
        widget = editor.form.findChild(QWidget, name)
        match widget:
            case QLineEdit():
                widget.setText(str(value))
            case QPlainTextEdit():
                widget.setPlainText(str(value))
            case QCheckBox():
                widget.setChecked(bool(value))
            case QComboBox():
                at = widget.findText(str(value))
                assert at >= 0, f"{name} does not offer {value}"
                widget.setCurrentIndex(at)
                widget.activated.emit(at)
            case _:
                raise AssertionError(f"no field {name}")


def tick(editor: Editor, name: str, *words: str) -> None:
    """Tick these entries of a list."""
    place = editor.form.findChild(QListWidget, name)
    for word in words:
        (item,) = place.findItems(word, Qt.MatchFlag.MatchExactly)
        item.setCheckState(Qt.CheckState.Checked)


def save(officer: Officer, editor: Editor) -> None:
    """Press Save and wait until the form has closed."""
    editor.save_button.click()
    officer.until(lambda: not officer.window.operations.is_busy)
    officer.until(lambda: form_count() == 0)


def form_count() -> int:
    """How many forms are open."""
    return sum(isinstance(w, Editor) and w.isVisible() for w in QApplication.topLevelWidgets())


def problem(editor: Editor, name: str) -> str:
    """What stands beside a field."""
    note = editor.form.findChild(QWidget, f"{name}_problem")
    return note.text() if _shows(note) else ""


def _shows(note: QWidget | None) -> bool:
    """Whether something is said under a field, on whichever page of the form that stands."""
    return note is not None and not note.isHidden() and not note.parentWidget().isHidden()


def advice(editor: Editor, name: str) -> str:
    """What is worth a word beside a field, though it can be kept."""
    note = editor.form.findChild(QWidget, f"{name}_advice")
    return "\n".join(each.words() for each in note.findChildren(StateLabel)) if _shows(note) else ""


def offers(editor: Editor, name: str) -> list[LinkButton]:
    """What can be pressed beside a field."""
    note = editor.form.findChild(QWidget, f"{name}_advice")
    return note.findChildren(LinkButton) if _shows(note) else []
