"""Every colour pair of look.md keeps its contrast, in every theme."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QTreeWidget, QTreeWidgetItem

from leaddesk.desktop.kit.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, apply_theme, contrast, mix, palette

THEMES = {"light": LIGHT, "dark": DARK, "contrast light": CONTRAST_LIGHT, "contrast dark": CONTRAST_DARK}
STATED = {  # look.md: role, ratio on surface
    "light": {"text": 16.7, "muted": 7.3, "accent": 8.0, "rule": 3.4, "focus": 4.3},
    "dark": {"text": 13.9, "muted": 8.4, "accent": 7.8, "rule": 3.7, "focus": 8.8},
}


@pytest.fixture(params=THEMES.values(), ids=THEMES)
def theme(request) -> Colours:
    return request.param


def test_black_on_white_is_21():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("ground", ["surface", "window"])
@pytest.mark.parametrize("role", ["text", "muted", "accent", "danger", "warning", "good", "note"])
def test_words_can_be_read_on_every_ground(theme, role, ground):
    assert contrast(getattr(theme, role), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize(("ink", "ground"), [("on_accent", "accent"), ("on_selection", "selection"), ("text", "hover")])
def test_words_can_be_read_on_coloured_ground(theme, ink, ground):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


def test_edges_and_ring_can_be_seen(theme):
    for ground in (theme.surface, theme.window):
        assert contrast(theme.rule, ground) >= 3
        assert contrast(theme.focus, ground) >= 3


def test_a_selected_row_without_focus_can_be_read(theme):
    assert contrast(theme.text, mix(theme.accent, theme.surface, 0.16)) >= 4.5


@pytest.mark.parametrize("role", ["danger", "warning", "good", "note"])
def test_tones_meet_what_the_design_language_states(role):
    assert round(contrast(getattr(LIGHT, role), LIGHT.surface), 1) >= 7.2
    assert round(contrast(getattr(DARK, role), DARK.surface), 1) >= 7.6


@pytest.mark.parametrize("name", STATED)
def test_contrasts_are_those_that_the_design_language_states(name):
    theme = THEMES[name]
    measured = {role: round(contrast(getattr(theme, role), theme.surface), 1) for role in STATED[name]}
    assert measured == STATED[name]


def test_the_palette_uses_the_roles(theme, qapp):
    made = palette(theme)
    assert made.text().color().name().upper() == theme.text
    assert made.highlight().color().name().upper() == theme.selection
    assert theme.is_dark == (theme in (DARK, CONTRAST_DARK))


@pytest.fixture
def dressed(qapp):
    """The program in light colours with text at 200 %; afterwards as it was before."""
    font, sheet, colours = QFont(QApplication.font()), qapp.styleSheet(), qapp.palette()
    large = QFont(font)
    large.setPointSizeF(font.pointSizeF() * 2)
    apply_theme(qapp, LIGHT, large)
    yield qapp
    qapp.setFont(font)
    qapp.setPalette(colours)
    qapp.setStyleSheet(sheet)


def test_rows_of_plain_lists_and_trees_are_tall_enough_to_hit(dressed, qtbot):
    flat, tree = QListWidget(), QTreeWidget()
    flat.addItem("Roles")
    tree.addTopLevelItem(QTreeWidgetItem(["Headteacher"]))
    for view in (flat, tree):
        qtbot.addWidget(view)
        view.show()
    wanted = flat.fontMetrics().height() + 8
    assert flat.sizeHintForRow(0) >= wanted
    assert tree.visualItemRect(tree.topLevelItem(0)).height() >= wanted


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox])
def test_a_field_in_a_full_form_is_never_squeezed_below_its_letters(dressed, qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.minimumSizeHint().height() >= field.fontMetrics().height() + 8
