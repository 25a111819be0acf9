"""Everything in the window has a name, a ring, a size that can be hit, and room for its words (WCAG 2.2 AA; experience.md U10)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget


@pytest.mark.parametrize("number", range(4))
def test_everything_that_takes_the_focus_has_a_name(officer, number):
    officer.window.turn_to(number)
    tab = officer.window.tabs[number].showing()
    if hasattr(tab, "list") and tab.list.model.rowCount():
        tab.list.table.go_to(0)
        officer.until(lambda: tab.page.content is not None)
    nameless = [
        widget
        for widget in officer.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not _name(widget)
    ]
    assert nameless == []


def _name(widget: QWidget) -> str:
    inside_another = isinstance(widget.parent(), QAbstractItemView) or widget.objectName().startswith("qt_")
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return "part of another" if inside_another else widget.accessibleName() or text


@pytest.mark.parametrize("number", range(4))
def test_targets_are_large_enough_to_hit(officer, number):
    officer.window.turn_to(number)
    small = [
        (widget.metaObject().className(), widget.accessibleName(), widget.size().toTuple())
        for widget in officer.window.findChildren(QAbstractButton)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and (widget.height() < 24 or widget.width() < 24)
    ]
    assert small == []


@pytest.mark.parametrize("size", [100, 125, 150, 200])
def test_no_button_is_clipped_at_any_text_size_on_a_small_screen(officer, size):
    officer.window.resize(1366, 700)
    officer.desk.looks.choose_text_size(size)
    tab = officer.tab()
    tab.list.table.go_to(0)
    officer.until(lambda: tab.page.content is not None)
    officer.until(lambda: tab.page.widget().width() <= tab.page.viewport().width())
    clipped = [
        button.text()
        for button in officer.window.findChildren(QAbstractButton)
        if button.text()
        and button.isVisible()
        and not button.visibleRegion().isEmpty()
        and button.width() < button.minimumSizeHint().width()
    ]
    officer.desk.looks.choose_text_size(100)
    assert clipped == []


def test_the_focus_wears_a_ring(officer):
    tab = officer.tab()
    tab.list.filter.setFocus()
    ring = officer.desk.focus_ring.ring
    assert ring.isVisible()
    assert ring.geometry().contains(
        tab.list.filter.rect().translated(tab.list.filter.mapTo(ring.parentWidget(), tab.list.filter.rect().topLeft()))
    )
    tab.list.table.setFocus()
    assert officer.desk.focus_ring.ring is None, "a table marks its own row"


def test_a_program_has_one_ring_however_many_windows_are_made(officer, qapp):
    from leaddesk.desktop.kit.focus_ring import FocusRing

    assert FocusRing.of(qapp) is FocusRing.of(qapp) is officer.desk.focus_ring
    assert len(qapp.findChildren(FocusRing)) == 1
