"""The colours of the window and how they become Qt's palette (look.md; a test recomputes every contrast)."""

from dataclasses import dataclass, fields
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from leaddesk.desktop.kit.stylesheet import stylesheet
from leaddesk.desktop.kit.themed_images import show_images_in


class ThemeChoice(StrEnum):
    """What an officer can choose in the View menu; `system` follows the laptop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours by their role, as `#RRGGBB`."""

    window: str
    surface: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    danger: str
    warning: str
    good: str
    note: str
    rule: str
    focus: str

    @property
    def hairline(self) -> str:
        """The quiet line between rows: decoration only, so it may be fainter than `rule`, which borders controls."""
        return mix(self.rule, self.surface, 0.35)

    @property
    def hover(self) -> str:
        """The ground of a button or row under the pointer."""
        return mix(self.accent, self.surface, 0.09)

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return luminance(self.text) > luminance(self.surface)


LIGHT = Colours(
    window="#F7F7F5", surface="#FFFFFF", text="#14201F", muted="#4A5A58", accent="#0B5A56", on_accent="#FFFFFF",
    selection="#0B5A56", on_selection="#FFFFFF", danger="#A3231B", warning="#7A4A00", good="#1D6433", note="#1C4F86",
    rule="#7F8E8C", focus="#C65A00",
)  # fmt: skip
DARK = Colours(
    window="#141A1A", surface="#1D2525", text="#EEF3F2", muted="#B3C1BF", accent="#67C7BE", on_accent="#08201E",
    selection="#2E7B75", on_selection="#FFFFFF", danger="#FF9A90", warning="#F2BE5C", good="#86D79B", note="#9CC8FF",
    rule="#6E7F7D", focus="#FFB266",
)  # fmt: skip
CONTRAST_LIGHT = Colours(
    window="#FFFFFF", surface="#FFFFFF", text="#000000", muted="#1A1A1A", accent="#003F3C", on_accent="#FFFFFF",
    selection="#000000", on_selection="#FFFFFF", danger="#7A0000", warning="#4F2F00", good="#00401A", note="#002F66",
    rule="#000000", focus="#A03C00",
)  # fmt: skip
CONTRAST_DARK = Colours(
    window="#000000", surface="#000000", text="#FFFFFF", muted="#EDEDED", accent="#7FF2E6", on_accent="#000000",
    selection="#FFFFFF", on_selection="#000000", danger="#FFB3AB", warning="#FFD75E", good="#9CF5B4", note="#B8DBFF",
    rule="#FFFFFF", focus="#FFC400",
)  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2.2)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """A colour between two, `share` (0 to 1) of the first."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


_in_use = [LIGHT]


def colours() -> Colours:
    """The colours in use now, for whatever paints by itself."""
    return _in_use[0]


def chosen_colours(choice: ThemeChoice) -> Colours:
    """The colours that a choice means on this laptop, its own wish for high contrast included."""
    hints = QGuiApplication.styleHints()
    is_dark = choice is ThemeChoice.DARK or (choice is not ThemeChoice.LIGHT and hints.colorScheme() == Qt.ColorScheme.Dark)
    wants_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    if choice is ThemeChoice.HIGH_CONTRAST or (choice is ThemeChoice.SYSTEM and wants_contrast):
        return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
    return DARK if is_dark else LIGHT


def apply_theme(app: QApplication, colours_now: Colours, font: QFont) -> None:
    """Give the whole program its palette, font and style sheet; windows repaint by themselves."""
    _in_use[0] = colours_now
    app.setFont(font)
    app.setPalette(palette(colours_now))
    show_images_in(on_accent=colours_now.on_accent, muted=colours_now.muted)
    app.setStyleSheet(stylesheet({f.name: getattr(colours_now, f.name) for f in fields(colours_now)}
                                 | {"hairline": colours_now.hairline, "hover": colours_now.hover}, font))  # fmt: skip


def palette(c: Colours) -> QPalette:
    """Qt's palette from our roles, so that Fusion draws every control in them."""
    role = QPalette.ColorRole
    made = QPalette(QColor(c.window))
    pairs = {
        role.Window: c.window, role.WindowText: c.text, role.Base: c.surface, role.AlternateBase: c.window, role.Text: c.text,
        role.Button: c.surface, role.ButtonText: c.text, role.BrightText: c.danger, role.ToolTipBase: c.surface,
        role.ToolTipText: c.text, role.Highlight: c.selection, role.HighlightedText: c.on_selection, role.Accent: c.accent,
        role.Link: c.accent, role.LinkVisited: c.accent, role.PlaceholderText: c.muted, role.Mid: c.rule, role.Midlight: c.hairline,
    }  # fmt: skip
    for name, value in pairs.items():
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(c.muted))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(c.hairline))
    return made
