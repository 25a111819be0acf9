"""What stands under a field of a form: what is wrong with it, what is worth a word, and what one could take instead at a press."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.desktop.kit.flow import FlowLayout
from leaddesk.desktop.kit.form_fields import Field
from leaddesk.desktop.kit.words import LinkButton, StateLabel, label
from leaddesk.domain.advice import Advice

Offer = tuple[str, Callable[[], object]]
_WORTH_A_WORD = Mark(Form.DIAMOND, "warning")


class FieldNote(QWidget):
    """Takes no room while there is nothing to say. A refusal hides a warning, since it comes first; what is offered stays."""

    def __init__(self, field: Field, form: QWidget) -> None:
        self.field = field
        widget = field.widget
        super().__init__(widget.parentWidget())
        self._problem = label("", "fine", "danger")
        self._problem.setObjectName(f"{widget.objectName()}_problem")
        self._advice = QWidget()
        self._advice.setObjectName(f"{widget.objectName()}_advice")
        self._shown: tuple[str, tuple[str, ...]] = ("", ())
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(2)
        self._stack.addWidget(self._problem)
        self._stack.addWidget(self._advice)
        self._problem.hide()
        self._advice.hide()
        self.hide()
        _put_under(form, widget, self)

    def say(self, problem: str, advice: str, offers: Sequence[Offer] = ()) -> None:
        """Show a refusal or, without one, a warning; `offers` are words to press and what that does."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        words = "" if problem else advice
        self.field.widget.setAccessibleDescription(" ".join([problem or words, *(offer[0] for offer in offers)]).strip())
        shown = (words, tuple(offer[0] for offer in offers))
        if shown != self._shown:
            self._shown = shown
            self._show_advice(words, offers)
        self.setVisible(bool(problem or words or offers))

    def _show_advice(self, words: str, offers: Sequence[Offer]) -> None:
        made = QWidget()
        made.setObjectName(self._advice.objectName())
        flow = FlowLayout(made, gap=8)
        if words:
            flow.addWidget(StateLabel(words, _WORTH_A_WORD, "fine"))
        self._stack.replaceWidget(self._advice, made)
        before = self.field.widget
        for verb, run in offers:
            link = LinkButton(verb, partial(self._take, run), "fine")
            flow.addWidget(link)
            QWidget.setTabOrder(before, link)
            before = link
        self._advice.setObjectName("")
        self._advice.hide()
        self._advice.deleteLater()  # not at once: its own link may have been pressed
        self._advice = made
        made.setVisible(bool(words or offers))

    def _take(self, run: Callable[[], object]) -> None:
        """The link goes with what it did, so that the focus must not stay on it."""
        self.field.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        run()


def offers_of(advice: Sequence[Advice], take: Callable[[str], object], put_aside: Callable[[Advice], object] | None) -> list[Offer]:
    """What can be pressed: each value that could be taken instead, or the way of words into a note where there is one."""
    found: list[Offer] = []
    for each in advice:
        if not each.aside:
            found += [(f"Use {value}", partial(take, value)) for value in each.instead]
        elif put_aside is not None:
            found.append(("Move it to a note", partial(put_aside, each)))
    return found


def _put_under(form: QWidget, widget: QWidget, note: QWidget) -> None:
    """Put a note under a field, where that stands in its layout."""
    place = QWidget(widget.parentWidget())
    layout = widget.parentWidget().layout() or form.layout()  # a page of tabs has a layout of its own
    if layout is not None and (old := layout.replaceWidget(widget, place)) is not None:
        stack = QVBoxLayout(place)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2)
        stack.addWidget(widget)
        stack.addWidget(note)
        del old
    else:
        place.deleteLater()
        note.setParent(widget.parentWidget())
