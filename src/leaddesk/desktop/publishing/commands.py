"""The commands of publishing: File > Print and publish."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from leaddesk.application.finding import ListQuery
from leaddesk.application.lists import LEADERS, PROGRAMMES, SCHOOLS
from leaddesk.application.publishing.label_sheets import LabelSheet, add_label_sheet, label_sheets
from leaddesk.application.publishing.leaflets import Leaflets, print_all_leaflets
from leaddesk.application.publishing.sign_in import sessions_to_sign
from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.file_questions import ask_which_folder
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.publishing.printing_job import (
    Document,
    WhoChoice,
    as_listed,
    everyone,
    gatherings,
    heads,
    of_schools,
    programmes_to_print,
    strategies_to_print,
    these,
    these_schools,
)

UNDER = "Print and publish"
PLACE = 30


class Publishing:
    """Opens the publishing windows; Qt's PDF reader and printing are imported only then."""

    def __init__(self, context: WindowContext, tabs: Sequence[Tab]) -> None:
        self._context = context
        self._tabs = tabs

    def commands(self) -> tuple[Command, ...]:
        """What the menu offers."""

        def command(name: str, words: str, run, key: str, *, starts: bool = False) -> Command:  # type: ignore[no-untyped-def]
            picture = "brochure" if starts else "print"
            return Command(name, words, Menu.FILE, run, key, picture, under=UNDER, starts_group=starts, place=PLACE)

        return (
            command("print_brochure", "Brochure…", self.open_brochure, "Ctrl+Shift+B", starts=True),
            command("print_leaflet", "Leaflet…", self.open_leaflet, "Ctrl+Shift+F"),
            command("print_all_leaflets", "Every leaflet into a folder…", self.print_all_leaflets, ""),
            command("print_contact_sheet", "Contact sheet…", self.open_contact_sheet, "Ctrl+P"),
            command("print_sign_in", "Sign-in sheet…", self.open_sign_in, "Ctrl+Shift+Y"),
            command("print_labels", "Labels…", self.open_labels, "Ctrl+Shift+A"),
            command("make_mail_merge", "Mail merge…", self.open_mail_merge, "Ctrl+Shift+M"),
            command("make_contact_cards", "Contact cards…", self.open_contact_cards, "Ctrl+Shift+C"),
            Command("brand", "Brand…", Menu.TOOLS, self.open_brand, "", "settings"),
        )

    def open_brochure(self) -> None:
        """The brochure of every published programme."""
        from leaddesk.desktop.publishing.brochure_choices import BrochureChoices
        from leaddesk.desktop.publishing.publish_window import PublishWindow

        PublishWindow(Document.BROCHURE, BrochureChoices(strategies_to_print(self._context.store)), self._context).begin()

    def print_all_leaflets(self, folder: Path | None = None) -> None:
        """A leaflet of every published programme into a folder that the officer chooses; what could not be made is said."""
        chosen = folder or ask_which_folder(self._context.window, "Where the leaflets go")
        if chosen is None:
            return
        press, store = self._context.services.extras["press"], self._context.store
        self._context.read(
            "Printing every leaflet",
            lambda progress: print_all_leaflets(chosen, press(), store=store, progress=progress),
            lambda made: self._say_leaflets(made, chosen),
        )

    def _say_leaflets(self, made: Leaflets, folder: Path) -> None:
        count = len(made.files)
        words = f"Saved {count:,} {'leaflet' if count == 1 else 'leaflets'} in {folder.name}."
        if made.left_out:
            self._context.say(f"{words} {len(made.left_out):,} could not be made. {made.left_out[0]}", "warning")
        else:
            self._context.say(words, "good")

    def open_leaflet(self, programme: UUID | None = None) -> None:
        """The leaflet of a programme: the one whose page shows, until another is chosen."""
        from leaddesk.desktop.publishing.choices import LeafletChoices
        from leaddesk.desktop.publishing.publish_window import PublishWindow

        programmes = programmes_to_print(self._context.store)
        if not programmes:
            self._context.say("There is no programme yet. Add one under Pathways, then print its leaflet.", "warning")
            return
        tab = self._tab(PROGRAMMES.kind)
        chosen = programme or (tab.shown if tab is not None else None)
        PublishWindow(Document.LEAFLET, LeafletChoices(programmes, chosen), self._context).begin()

    def open_brand(self) -> None:
        """What every print takes from the authority."""
        from leaddesk.desktop.publishing.brand_dialog import BrandDialog

        BrandDialog(self._context).open()

    def open_contact_sheet(self) -> None:
        """A contact sheet of the list as it shows in the present tab, until someone else is chosen."""
        from leaddesk.desktop.publishing.people_choices import ContactSheetChoices
        from leaddesk.desktop.publishing.publish_window import PublishWindow

        PublishWindow(Document.CONTACT_SHEET, ContactSheetChoices(self._who()), self._context).begin()

    def open_sign_in(self) -> None:
        """The sheet on which people sign in at a session: the next one, until another is chosen."""
        from leaddesk.desktop.publishing.people_choices import SignInChoices
        from leaddesk.desktop.publishing.publish_window import PublishWindow

        sessions = sessions_to_sign(store=self._context.store)
        if not sessions:
            self._context.say("No cohort has a session yet. Add one under Pathways, then print its sign-in sheet.", "warning")
            return
        PublishWindow(Document.SIGN_IN, SignInChoices(sessions), self._context).begin()

    def open_labels(self) -> None:
        """Address labels for the list as it shows in the present tab, until someone else is chosen."""
        from leaddesk.desktop.publishing.kept_shifts import KeptShifts
        from leaddesk.desktop.publishing.label_choices import LabelChoices
        from leaddesk.desktop.publishing.publish_window import PublishWindow

        sheets = label_sheets(store=self._context.store)
        PublishWindow(Document.LABELS, LabelChoices(sheets, self._who(), self._keep_size, KeptShifts(self._context)), self._context).begin()

    def _keep_size(self, sheet: LabelSheet, then: Callable[[], None]) -> None:
        store = self._context.store
        self._context.write(
            f"Keeping label size {sheet.code}", lambda _progress: add_label_sheet(sheet, store=store), lambda _changes: then()
        )

    def open_mail_merge(self) -> None:
        """The workbook of a mail merge."""
        from leaddesk.desktop.publishing.people_choices import MailMergeChoices
        from leaddesk.desktop.publishing.publish_window import PublishWindow

        PublishWindow(Document.MAIL_MERGE, MailMergeChoices(self._who()), self._context).begin()

    def open_contact_cards(self) -> None:
        """Contact cards for Outlook and phones."""
        from leaddesk.desktop.publishing.people_choices import ContactCardChoices
        from leaddesk.desktop.publishing.publish_window import PublishWindow

        PublishWindow(Document.CONTACTS, ContactCardChoices(self._who()), self._context).begin()

    def _tab(self, list_kind: str) -> RecordTab | None:
        """The tab that keeps a list, once it is made."""
        kept = (tab.keeping(list_kind) for tab in self._tabs)
        return next((tab for tab in kept if isinstance(tab, RecordTab)), None)

    def _who(self) -> list[WhoChoice]:
        """Whom it can be about, the fewest first: what is selected or narrowed in the present tab, the heads, then whole lists."""
        kinds = [self._of_leaders(), self._of_schools()]
        tab = self._tab(SCHOOLS.kind)
        if tab is not None and tab.isVisible():
            kinds.reverse()
        narrowed = [who for kind in kinds for who in kind.narrowed]
        whole = [who for kind in kinds for who in kind.whole]
        store = self._context.store
        return [*narrowed, *heads(store), *whole, *gatherings(store), everyone()]

    def _of_leaders(self) -> "_Offered":
        tab = self._tab(LEADERS.kind)
        if tab is None:
            return _Offered()
        model, chosen = tab.list.model, tab.list.selected_uids()
        listed = as_listed(LEADERS, model.query, f"The leaders listed ({model.rowCount():,})")
        return _offered(model.query, listed, [these(chosen, f"The {len(chosen):,} leaders selected")] if len(chosen) > 1 else [])

    def _of_schools(self) -> "_Offered":
        tab = self._tab(SCHOOLS.kind)
        if tab is None:
            return _Offered()
        model, chosen = tab.list.model, tab.list.selected_uids()
        listed = of_schools(SCHOOLS, model.query, f"Leaders at the schools listed ({model.rowCount():,})")
        selected = [these_schools(chosen, f"Leaders at the {len(chosen):,} schools selected")] if len(chosen) > 1 else []
        return _offered(model.query, listed, selected)


@dataclass(frozen=True, slots=True)
class _Offered:
    """What a list offers: what an officer selected or narrowed in it, and the list where it shows everything."""

    narrowed: tuple[WhoChoice, ...] = ()
    whole: tuple[WhoChoice, ...] = ()


def _offered(query: ListQuery, listed: WhoChoice, selected: Sequence[WhoChoice]) -> _Offered:
    standing = next(one for one in (LEADERS, SCHOOLS) if one.kind == query.kind).default_where
    if query.text.strip() or query.where != standing:
        return _Offered((*selected, listed))
    return _Offered(tuple(selected), (listed,))
