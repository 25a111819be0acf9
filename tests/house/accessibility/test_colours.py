"""The colours of every theme: each pair that meets is told apart (WCAG 2.2, 1.4.3 and 1.4.11)."""

from dataclasses import fields, replace

import pytest

from leaddesk.desktop.kit import theme

TEXT_COLOURS = ("text", "muted", "accent", "danger", "warning", "good", "note")


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK, theme.CONTRAST_LIGHT, theme.CONTRAST_DARK])
def test_every_pair_of_colours_that_meet_is_told_apart(colours: theme.Colours) -> None:
    grounds = {"surface": colours.surface, "window": colours.window, "hover": colours.hover}
    weak = [(name, at) for name in TEXT_COLOURS for at, ground in grounds.items() if theme.contrast(getattr(colours, name), ground) < 4.5]
    assert weak == []
    pairs = {"on_accent": (colours.on_accent, colours.accent), "on_selection": (colours.on_selection, colours.selection),
             "disabled primary": (colours.text, colours.hairline)}  # fmt: skip
    assert [name for name, pair in pairs.items() if theme.contrast(*pair) < 4.5] == []
    edges = {"rule": colours.rule, "focus": colours.focus}
    assert [n for n, c in edges.items() for g in (colours.surface, colours.window) if theme.contrast(c, g) < 3.0] == []


def test_a_colour_that_is_too_faint_is_found() -> None:
    faint = replace(theme.LIGHT, muted="#BBBBBB")
    assert theme.contrast(faint.muted, faint.surface) < 4.5
    assert {f.name for f in fields(theme.Colours)} >= set(TEXT_COLOURS)
