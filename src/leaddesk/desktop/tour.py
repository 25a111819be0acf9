"""A tour of four steps that do real work: it says what to do, notices when it is done, and can be left at any time."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout

from leaddesk.desktop.kit.buttons import button, quiet_button
from leaddesk.desktop.kit.words import label
from leaddesk.desktop.main_window import MainWindow

LOOK_AGAIN_MS = 250
PATHWAYS = 2


@dataclass(frozen=True, slots=True)
class Step:
    """`parts`: what to do, each with how one sees that it is done; they are done in their order."""

    heading: str
    parts: tuple[tuple[str, Callable[[MainWindow], bool]], ...]
    done: str


class Tour(QFrame):
    """A strip under the tabs. It takes the focus only when it begins, and never stops the work."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._step = self._part = 0
        self._can_redo_before = False
        self.setProperty("role", "message")
        self.setProperty("tone", "good")
        self.setAccessibleName("Tour")
        self.heading = label("", "strong")
        self.words = label("")
        self.next_button = button("Next step", "forward", self.go_on, role="primary")
        self.skip_button = quiet_button("Skip this step", "", self.go_on)
        self.leave_button = quiet_button("Leave the tour", "close", self.leave)
        self._look = QTimer(self, interval=LOOK_AGAIN_MS)
        self._look.timeout.connect(self.look)
        self._lay_out()
        self.hide()

    @property
    def is_step_done(self) -> bool:
        """Whether all of the present step is done."""
        return self._part >= len(STEPS[self._step].parts)

    @property
    def step(self) -> int:
        """The number of the present step, from 0."""
        return self._step

    def begin(self) -> None:
        """From the first step."""
        self._step = self._part = 0
        self.show()
        self._say()
        self._look.start()
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """See whether what was asked for is done, and say so."""
        if self._window.context is None:
            self.leave()
        elif not self.is_step_done and STEPS[self._step].parts[self._part][1](self._window):
            self._part += 1
            self._say()

    def go_on(self) -> None:
        """The next step; after the last, the end."""
        if self._step + 1 == len(STEPS):
            self.leave()
            return
        self._step, self._part = self._step + 1, 0
        self._say()

    def leave(self) -> None:
        """Have done; Help > Tour begins again."""
        self._look.stop()
        had_focus = self.isAncestorOf(self._window.focusWidget()) if self._window.focusWidget() else False
        self.hide()
        if had_focus and self._window.going.current is not None:
            self._window.going.current.showing().panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        step = STEPS[self._step]
        is_last = self._step + 1 == len(STEPS)
        self.heading.setText(f"Tour, step {self._step + 1} of {len(STEPS)}: {step.heading}")
        self.words.setText(step.done if self.is_step_done else step.parts[self._part][0])
        self.next_button.setVisible(self.is_step_done)
        self.next_button.setText("End the tour" if is_last else "Next step")
        self.next_button.setAccessibleName(self.next_button.text())
        self.skip_button.setVisible(not self.is_step_done and not is_last)
        said = f"{self.heading.text()}. {self.words.text()}"
        self.leave_button.setAccessibleDescription(said)
        self.next_button.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self.heading)
        said.addWidget(self.words)
        row.addLayout(said, 1)
        for press in (self.next_button, self.skip_button, self.leave_button):
            row.addWidget(press, 0, Qt.AlignmentFlag.AlignTop)
        centre = self._window.centralWidget().layout()
        centre.insertWidget(centre.indexOf(self._window.message), self)  # type: ignore[attr-defined]


def _showing(window: MainWindow) -> Any:
    return window.going.current.showing() if window.going.current is not None else None


def _shows_page_of(list_kind: str) -> Callable[[MainWindow], bool]:
    def shows(window: MainWindow) -> bool:
        tab = _showing(window)
        return tab is not None and list_kind in tab.list_kinds and getattr(tab, "shown", None) is not None

    return shows


def _lark_rise_shows(window: MainWindow) -> bool:
    return _shows_page_of("schools")(window) and _showing(window).page.content.title.startswith("Lark Rise")


def _amended(window: MainWindow) -> bool:
    return window.context is not None and (last := window.context.store.history.next_undo()) is not None and _is_of_school(last.summary)


def _undone(window: MainWindow) -> bool:
    return window.context is not None and (last := window.context.store.history.next_redo()) is not None and _is_of_school(last.summary)


def _is_of_school(summary: str) -> bool:
    return "Lark Rise" in summary


def _ladder_shows(window: MainWindow) -> bool:
    return window.going.number == PATHWAYS and type(_showing(window)).__name__ == "LadderView"


def _leaflet_shows(_window: MainWindow) -> bool:
    """Its window stands before this one; pages show once they are made."""
    return any(getattr(each, "printed", None) is not None and each.isVisible() for each in QApplication.topLevelWidgets())


STEPS = (
    Step(
        "find a school",
        (("Press Ctrl+1 for Schools, then Ctrl+F. Type “lark rise” and press Enter.", _lark_rise_shows),),
        "Done. The list holds what you typed, and the page at the right says what you need to know of the school.",
    ),
    Step(
        "amend it, and take it back",
        (
            ("Press Ctrl+E to amend the school. Change its telephone number, then press Enter to save.", _amended),
            ("It is saved. Now press Ctrl+Z to undo.", _undone),
        ),
        "Done. Everything you do can be undone, so there is nothing to be afraid of.",
    ),
    Step(
        "look at the ladder and a cohort",
        (
            ("Press Ctrl+3 for Pathways, then Alt+1 for the ladder: programmes by tier and rung, gaps named.", _ladder_shows),
            ("Press Alt+3 for cohorts, then F6 to the table. Move with the arrow keys to see each page.", _shows_page_of("cohorts")),
        ),
        "Done. A cohort's page says who is on it, what comes next, and how many places are left.",
    ),
    Step(
        "see a leaflet",
        (("Press Ctrl+Shift+F. The leaflet of a programme shows as it will print. Press Esc to come back.", _leaflet_shows),),
        "Done. Save or print from that window when you wish. That is the tour; F1 helps wherever you are.",
    ),
)
