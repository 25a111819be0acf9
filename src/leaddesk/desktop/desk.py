"""An officer's desk: opens and closes databases in the window, and holds the commands of the window itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from leaddesk.application.copies import copy_in_words
from leaddesk.application.ports import CopyTold, Health, Question, Store
from leaddesk.application.work import Progress
from leaddesk.desktop.commands import Command
from leaddesk.desktop.contents import Contents
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.helping import Helping
from leaddesk.desktop.kit.conversation import DialogConversation
from leaddesk.desktop.kit.file_questions import ask_where_to_save, ask_which_file
from leaddesk.desktop.kit.focus_ring import FocusRing
from leaddesk.desktop.looks import Looks
from leaddesk.desktop.main_window import MainWindow
from leaddesk.desktop.services import Services
from leaddesk.desktop.window_commands import desk_commands
from leaddesk.domain.failures import KnownFailure

DATABASES = "LeadDesk databases (*.leaddesk)"
BACKUPS = "LeadDesk backups and databases (*.leaddesk *.backup)"
ContentsOf = Callable[[WindowContext], Contents]


class Desk(QObject):
    """Owns the open store; `contents_of` builds the tabs, imported only after the window has painted."""

    def __init__(self, window: MainWindow, services: Services, looks: Looks, focus_ring: FocusRing, contents_of: ContentsOf) -> None:
        super().__init__(window)
        self.window, self.services, self.looks = window, services, looks
        self.focus_ring = focus_ring
        self.conversation = DialogConversation(window)
        self._contents_of = contents_of
        self.store: Store | None = None
        self.helping = Helping(window, services.help_pages, services.demo_database, self._open_file)
        window.use_commands(self.commands)
        window.closing.connect(self.close)
        window.operations.broke.connect(self.report)

    def start(self) -> None:
        """Open the officer's database, or ask how to begin when there is none."""
        if self.services.database.exists():
            self.open(self.services.database)
        else:
            self.show_first_run()

    def show_first_run(self) -> None:
        """Ask how to begin."""
        from leaddesk.desktop.first_run import FirstRun

        self.window.show_page(FirstRun(try_demo=self.try_demo, import_register=self.begin_with_register, open_database=self.ask_to_open))

    def open(self, file: Path, then: Callable[[], None] | None = None) -> None:
        """Open a database in place of the one that is open; the work is done off the window's thread."""
        before, self.store = self.store, None
        if before is not None:
            self._end_visit(before)
        self.window.show_opening(file.name)

        def work(_progress: Progress) -> Store:
            if before is not None:
                before.close()
            return self.services.open_store(file)

        def opened(store: Store) -> None:
            if then is not None:  # the commands come after the first tab
                self.window.ready.connect(then, Qt.ConnectionType.SingleShotConnection)
            self._show(store)

        self.window.operations.run(f"Opening {file.name}", work, then=opened, failed=self._not_opened)

    def _show(self, store: Store) -> None:
        self.store = store
        window = self.window
        context = WindowContext(store, self.services, window.settings, window.operations, self.conversation, window)
        window.show_contents(context, self._contents_of(context))
        if cut_off := store.safekeeping.cut_off():
            window.message.say(cut_off, "warning")
        if store.is_read_only:
            window.message.say("This database is open for reading only. Save a copy elsewhere to change it.", "warning")

    def _not_opened(self, error: Exception) -> bool:
        self.show_first_run()
        if isinstance(error, KnownFailure):
            self.window.message.say(f"{error.what} {error.what_next}", "danger")
            return True
        return False

    def close(self) -> None:
        """Stop work, keep what is half-typed, let go of the file."""
        self.window.operations.shut()
        if self.store is not None:
            self._end_visit(self.store)
            self.store.close()
            self.store = None

    def _end_visit(self, store: Store) -> None:
        """Keep what lies open and what has been seen; a disk that is full must not keep the window open."""
        from leaddesk.application.home import note_seen

        try:
            if self.window.context is not None:
                self.window.context.drafts.end()
            note_seen(store=store)
        except KnownFailure:
            return

    def report(self, error: BaseException) -> None:
        """A bug: say so, and where the report is; the data is safe, since every write is whole or not at all."""
        try:
            where = f"A report is in {self.services.report_fault(error)}."
        except OSError:
            where = "No report could be written."
        self.window.message.say(f"LeadDesk made a mistake; your records are safe. {where}", "danger")

    # Ways to begin

    def try_demo(self) -> None:
        """Build the demo borough where demos live, then open it."""
        file = self.services.demo_database
        if file.exists():
            self.open(file)
            return
        self.window.show_opening("the demo borough")
        self.window.operations.run(
            "Building the demo borough", lambda progress: self.services.make_demo(file, progress),
            then=lambda _made: self.open(file), failed=self._not_opened, stopped=self.show_first_run,
        )  # fmt: skip

    def begin_with_register(self) -> None:
        """Make an empty database, then open the import window."""
        self.open(self.services.database, then=lambda: self.window.menus.run("import"))

    # Commands of the File, Edit, View, Go and Tools menus

    def ask_to_open(self) -> None:
        """File > Open database."""
        file = ask_which_file(self.window, "Open database", DATABASES)
        if file is not None:
            self.open(file)

    def ask_to_back_up(self) -> None:
        """File > Back up now."""
        assert self.store is not None
        store = self.store
        proposed = f"{store.file.stem} {store.now():%Y-%m-%d %H%M}.leaddesk"
        file = ask_where_to_save(self.window, proposed, "Back up to")
        if file is not None:
            self.window.operations.run(f"Backing up to {file.name}", lambda _progress: store.safekeeping.backup(file), then=self._backed_up)

    def _backed_up(self, file: Path) -> None:
        self.window.message.say(f"Backed up and verified: {file.name}.", "good")
        self.window.show_database()

    def ask_to_restore(self) -> None:
        """File > Restore: asks first, since it replaces everything."""
        backup = ask_which_file(self.window, "Restore from a backup", BACKUPS)
        if backup is None or self.store is None:
            return
        store = self.store
        self.window.operations.run(f"Looking at {backup.name}", lambda _progress: store.safekeeping.compare(backup),
                                   then=lambda told: self._ask_whether_to_restore(backup, told))  # fmt: skip

    def _ask_whether_to_restore(self, backup: Path, told: CopyTold | None) -> None:
        if self.store is None:
            return
        put_back = "Restore the backup"
        holds = f"{copy_in_words(told)} " if told is not None else ""
        asked = Question(f"Replace everything in {self.store.file.name} with the backup {backup.name}?",
                         f"{holds}What is open now is backed up first.", ("Keep what is open", put_back))  # fmt: skip
        if self.conversation.ask(asked) == put_back:
            self.restore(backup)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the open database, which is itself backed up first, and open it."""
        assert self.store is not None
        store, self.store = self.store, None
        self._end_visit(store)
        file = store.file
        self.window.show_opening(file.name)

        def work(_progress: Progress) -> None:
            store.safekeeping.backup_before("restore")
            store.close()
            self.services.restore(backup, file)

        def failed(error: Exception) -> bool:
            self.open(
                file, then=lambda: self.window.operations.refused.emit(error) if isinstance(error, KnownFailure) else self.report(error)
            )
            return True

        self.window.operations.run("Restoring", work, then=lambda _done: self.open(file), failed=failed)

    def check(self) -> None:
        """Tools > Check database."""
        assert self.store is not None
        store = self.store

        def say(health: Health) -> None:
            words = " ".join(health.faults) or f"The database is sound: {sum(health.records.values()):,} records checked."
            self.window.message.say(words, "danger" if health.faults else "good")

        self.window.operations.run("Checking the database", lambda _progress: store.safekeeping.check(), then=say)

    def commands(self) -> tuple[Command, ...]:
        """The window's own commands, in their order."""
        return (*desk_commands(self), *self.helping.commands())

    def _open_file(self) -> Path | None:
        return self.store.file if self.store is not None else None

    def find_anything(self) -> None:
        """Edit > Find anything."""
        from leaddesk.desktop.finding.dialog import FindDialog

        assert self.window.context is not None
        actions = self.window.menus.actions
        offered = [each for each in self.window.menus.commands if each.name != "find_anything" and actions[each.name].isEnabled()]
        FindDialog(self.window.context, offered, self.window.menus.run, self.window).open_over(self.window)
