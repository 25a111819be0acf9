"""File > Leadership returns: the workbooks that schools fill in, for those selected or for all, and the folder they come back in."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from leaddesk.application.files import save_file
from leaddesk.application.lists import SCHOOLS
from leaddesk.application.returning import ReturnTemplate, return_templates, write_return_templates
from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.file_questions import ask_where_to_save, ask_which_folder
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.domain.failures import KnownFailure

UNDER = "Leadership returns"
PLACE = 25


class ReturnTemplates:
    """Makes return templates of the schools that show in the Schools tab."""

    def __init__(self, context: WindowContext, tabs: Sequence[Tab]) -> None:
        self._context = context
        self._tabs = tabs

    def commands(self) -> tuple[Command, ...]:
        """What the menu offers."""
        return (
            Command(
                "return_template", "Template for the selected schools…", Menu.FILE, self.for_selected, "Ctrl+Alt+T", "export",
                under=UNDER, place=PLACE,
            ),
            Command(
                "all_return_templates", "Templates for every open school…", Menu.FILE, self.for_all, "", "export", under=UNDER, place=PLACE,
            ),
        )  # fmt: skip

    def for_selected(self, place: Path | None = None) -> None:
        """One file for one school, a folder for several."""
        schools = self._selected()
        if not schools:
            self._context.say("No school is selected. Select one or more under Schools, then make their templates.", "warning")
        elif len(schools) > 1:
            self._into_folder(schools, place)
        else:
            self._one(schools[0], place)

    def for_all(self, folder: Path | None = None) -> None:
        """A folder with a workbook for every school that is open."""
        self._into_folder(None, folder)

    def _one(self, school: UUID, file: Path | None) -> None:
        store = self._context.store

        def refused(error: Exception) -> bool:
            if isinstance(error, KnownFailure):
                self._context.say(f"{error.what} {error.what_next}", "warning")
            return isinstance(error, KnownFailure)

        self._context.read(
            "Preparing the return template", lambda _progress: return_templates([school], store=store)[0],
            lambda template: self._save(template, file), failed=refused,
        )  # fmt: skip

    def _save(self, template: ReturnTemplate, file: Path | None) -> None:
        chosen = file or ask_where_to_save(self._context.window, template.file_name, "Save the return template")
        if chosen is not None:
            write = self._context.services.extras["write_return_template"]
            self._context.read(
                f"Saving {chosen.name}", lambda _progress: save_file(chosen, write(template)),
                lambda saved: self._context.say(f"Saved {saved.name}. It holds {len(template.rows):,} posts of {template.school}.", "good"),
            )  # fmt: skip

    def _into_folder(self, schools: Sequence[UUID] | None, folder: Path | None) -> None:
        chosen = folder or ask_which_folder(self._context.window, "Where the return templates go")
        if chosen is None:
            return
        store, write = self._context.store, self._context.services.extras["write_return_template"]
        self._context.read(
            "Writing return templates",
            lambda progress: write_return_templates(chosen, schools, write, store=store, progress=progress),
            lambda files: self._context.say(f"Saved {len(files):,} return templates in {chosen.name}.", "good"),
        )

    def _selected(self) -> list[UUID]:
        kept = (tab.keeping(SCHOOLS.kind) for tab in self._tabs)
        tab = next((tab for tab in kept if isinstance(tab, RecordTab)), None)
        if tab is None:
            return []
        return tab.list.selected_uids() or ([tab.shown] if tab.shown is not None else [])
