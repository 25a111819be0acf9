"""Theme and text size of the whole program, chosen in the View menu and remembered."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from leaddesk.desktop.commands import Command, Menu
from leaddesk.desktop.kit.theme import ThemeChoice, apply_theme, chosen_colours
from leaddesk.desktop.settings import TEXT_SIZES, SettingsFile

THEME_WORDS = {
    ThemeChoice.SYSTEM: "As the laptop", ThemeChoice.LIGHT: "Light", ThemeChoice.DARK: "Dark", ThemeChoice.HIGH_CONTRAST: "High contrast",
}  # fmt: skip


class Looks(QObject):
    """Keeps the program in its theme, following the laptop's own when the officer has chosen so."""

    def __init__(self, app: QApplication, settings: SettingsFile) -> None:
        super().__init__(app)
        self._app, self._settings = app, settings
        self._font = QFont(app.font())
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self.apply())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _wish: self.apply())
        self.apply()

    @property
    def theme(self) -> ThemeChoice:
        """The theme chosen; an unknown remembered one counts as the laptop's."""
        known = set(ThemeChoice)
        return ThemeChoice(self._settings.now.theme) if self._settings.now.theme in known else ThemeChoice.SYSTEM

    def apply(self) -> None:
        """Dress the program anew."""
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * self._settings.now.text_size / 100)
        apply_theme(self._app, chosen_colours(self.theme), font)

    def choose_theme(self, theme: ThemeChoice) -> None:
        """Use and remember a theme."""
        self._settings.change(theme=theme.value)
        self.apply()

    def choose_text_size(self, percent: int) -> None:
        """Use and remember a text size, in percent of the laptop's own."""
        self._settings.change(text_size=percent)
        self.apply()

    def step_text_size(self, step: int) -> None:
        """One size larger (1) or smaller (-1)."""
        at = TEXT_SIZES.index(self._settings.now.text_size) + step
        if 0 <= at < len(TEXT_SIZES):
            self.choose_text_size(TEXT_SIZES[at])

    def commands(self, then: Callable[[], None]) -> tuple[Command, ...]:
        """The View menu; `then` shows the menus anew, so that the choice is ticked."""

        def chosen(choose: Callable[[], None]) -> Callable[[], None]:
            return lambda: (choose(), then())[1]  # type: ignore[func-returns-value]

        themes = tuple(
            Command(f"theme_{theme}", words, Menu.VIEW, chosen(lambda t=theme: self.choose_theme(t)), under="Theme",  # type: ignore[misc]
                    needs_database=False, is_checked=theme is self.theme)
            for theme, words in THEME_WORDS.items()
        )  # fmt: skip
        sizes = tuple(
            Command(f"text_{size}", f"{size} %", Menu.VIEW, chosen(lambda s=size: self.choose_text_size(s)), under="Text size",  # type: ignore[misc]
                    needs_database=False, is_checked=size == self._settings.now.text_size)
            for size in TEXT_SIZES
        )  # fmt: skip
        return (
            *themes,
            *sizes,
            Command("larger", "Larger text", Menu.VIEW, chosen(lambda: self.step_text_size(1)), "Ctrl++", needs_database=False),
            Command("smaller", "Smaller text", Menu.VIEW, chosen(lambda: self.step_text_size(-1)), "Ctrl+-", needs_database=False),
        )
