"""The button that names the present view of a list, with the menu of saved views."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from leaddesk.application.finding import ListDefinition
from leaddesk.application.views import (
    USUAL,
    OpenedView,
    View,
    checked_name,
    remove_view,
    rename_view,
    save_view,
    saved_views,
    usual_view,
)
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.icons import icon
from leaddesk.desktop.kit.naming_dialog import ask_name

OWN = "Unsaved view"


class ViewsButton(QPushButton):
    """Chooses, saves, renames, replaces and removes views. `present` says how the list shows now; `show_view` shows another way."""

    def __init__(
        self, definition: ListDefinition, context: WindowContext, present: Callable[[], View], show_view: Callable[[View], None],
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._definition, self._context = definition, context
        self._present, self._show_view = present, show_view
        self._chosen = usual_view(definition)
        self.setProperty("role", "quiet")
        self.setAutoDefault(False)
        self.setIcon(icon("filter"))
        self.setToolTip("Choose or save a view of this list (Ctrl+L)")
        self.clicked.connect(lambda _checked=False: self.open_menu())

    def say(self) -> None:
        """Name the present view; one that was changed since it was chosen says so."""
        present = self._present()
        same = present.shows_as(self._chosen)
        name = self._chosen.name if same else OWN if self._chosen.name == USUAL else f"{self._chosen.name} (changed)"
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(f"View: {name}")

    def open_menu(self) -> QMenu:
        """Every view, then what can be done with the present one."""
        opened = saved_views(self._definition, store=self._context.store)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for each in (OpenedView(usual_view(self._definition)), *opened):
            action = menu.addAction(each.view.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.view.name == self._chosen.name)
            action.triggered.connect(partial(self._choose, each))
        menu.addSeparator()
        _add(menu, "Save this view…", self._ask_to_save, "save")
        current = next((each.view for each in opened if each.view.name == self._chosen.name), None)
        if current is not None:
            name = current.name.replace("&", "&&")
            if not current.shows_as(self._present()):
                _add(menu, f"Replace “{name}” with what shows now", partial(self._replace, current), "done")
            _add(menu, f"Rename “{name}”…", partial(self._ask_to_rename, current), "edit")
            _add(menu, f"Remove “{name}”", partial(self._remove, current), "delete")
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu

    def _choose(self, opened: OpenedView, _checked: bool = False) -> None:
        self._chosen = opened.view
        self._show_view(opened.view)
        self.say()
        if opened.dropped:
            gone = ", ".join(opened.dropped)
            self._context.say(f"This list has no longer what “{opened.view.name}” asks for: {gone}. The rest of the view shows.", "warning")

    def _ask_to_save(self) -> None:
        taken = {each.view.name.casefold(): each.view for each in saved_views(self._definition, store=self._context.store)}

        def keep(name: str) -> None:
            before = taken.get(name.casefold())
            view = View(name, self._present().query, self._present().columns)
            self._keep(view, f"View “{name}” saved." if before is None else f"View “{name}” replaced.", before)

        ask_name("Save this view", "Name of the view", "Save view", keep, check=checked_name, parent=self)

    def _replace(self, view: View) -> None:
        present = self._present()
        self._keep(View(view.name, present.query, present.columns), f"View “{view.name}” replaced.", view)

    def _keep(self, view: View, said: str, before: View | None) -> None:
        def keep() -> None:
            if before is not None:
                remove_view(before.name, self._definition, store=self._context.store)
            save_view(view, self._definition, store=self._context.store)

        self._do("Saving the view", keep, view, said, before)

    def _ask_to_rename(self, view: View) -> None:
        def rename(name: str) -> None:
            renamed = View(name, view.query, view.columns)
            self._do("Renaming the view", lambda: rename_view(view, name, self._definition, store=self._context.store), renamed, "")

        ask_name(f"Rename “{view.name}”", "Name of the view", "Rename view", rename, check=checked_name, start=view.name, parent=self)

    def _remove(self, view: View) -> None:
        def remove() -> None:
            remove_view(view.name, self._definition, store=self._context.store)

        self._do("Removing the view", remove, usual_view(self._definition), f"View “{view.name}” removed.", view)

    def _do(self, words: str, work: Callable[[], None], then: View, said: str, before: View | None = None) -> None:
        """Do it off the window's thread; what was there before can be put back, since Undo knows nothing of views."""

        def done(_nothing: object) -> None:
            self._chosen = then
            self.say()
            if before is not None:
                self._context.offer(said, "Put it back", lambda: self._keep(before, f"View “{before.name}” is back.", None))
            elif said:
                self._context.say(said, "good")

        self._context.read(words, lambda _progress: work(), done)


def _add(menu: QMenu, words: str, run: Callable[[], None], icon_name: str) -> QAction:
    action = menu.addAction(icon(icon_name), words)
    action.triggered.connect(lambda _checked=False: run())
    return action
