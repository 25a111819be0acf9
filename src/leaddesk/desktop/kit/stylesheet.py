"""The style sheet over Fusion: space, edges and the two steps of size that carry hierarchy (look.md, Type and Space)."""

from collections.abc import Mapping
from math import ceil
from string import Template

from PySide6.QtGui import QFont, QFontMetricsF

ROW_SPARE = 8
"""What a row of a plain list stands above its letters, in pixels: at least 24 in all, so that it can be hit."""

_SHEET = Template("""
QToolTip { border: 1px solid $rule; padding: 4px; }
QMenuBar { background: $window; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; color: $text; }
QMenu { background: $surface; border: 1px solid $rule; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 8px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $muted; background: transparent; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QTabBar[role="main"] { background: $window; }
QTabBar[role="main"]::tab { background: transparent; color: $muted; padding: 8px 16px; border: 0; border-bottom: 3px solid transparent; }
QTabBar[role="main"]::tab:selected { color: $text; border-bottom: 3px solid $accent; font-weight: 600; }
QTabBar[role="main"]::tab:hover:!selected { color: $text; background: $hover; }
QTabBar[role="main"]::tab:disabled { color: $muted; }
QTabBar[role="lists"] { background: $window; }
QTabBar[role="lists"]::tab {
  background: transparent; color: $muted; padding: 6px 2px 4px 2px; margin: 0 7px; border: 0; border-bottom: 2px solid transparent; }
QTabBar[role="lists"]::tab:first { margin-left: 12px; }
QTabBar::scroller { width: 28px; }
QTabBar[role="lists"]::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
QTabBar[role="lists"]::tab:hover:!selected { color: $text; border-bottom: 2px solid $rule; }
QTabWidget::pane { border: 0; border-top: 1px solid $hairline; background: $surface; }
QTabWidget > QStackedWidget > QWidget { background: $surface; }
QTabWidget > QTabBar::tab {
  background: transparent; color: $muted; padding: 6px 2px 4px 2px; margin: 0 7px; border: 0; border-bottom: 2px solid transparent; }
QTabWidget > QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
QTabWidget > QTabBar::tab:hover:!selected { color: $text; border-bottom: 2px solid $rule; }
QPushButton, QToolButton[role="button"] {
  background: $surface; color: $text; border: 1px solid $rule; border-radius: 4px; padding: 4px 12px; min-height: ${word}px; }
QPushButton:hover, QToolButton[role="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[role="button"]:pressed { border-color: $accent; }
QPushButton:disabled, QToolButton[role="button"]:disabled { color: $muted; border-color: $hairline; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { border: 2px solid $text; padding: 3px 11px; }
QPushButton[role="primary"]:disabled { background: $hairline; color: $text; border-color: $hairline; }
QPushButton[role="quiet"], QToolButton[role="quiet"] {
  background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; color: $text; min-height: ${word}px; }
QPushButton[role="find"] {
  background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; min-height: ${letters}px; }
QPushButton[role="find"]:hover { background: $hover; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:disabled, QToolButton[role="quiet"]:disabled { color: $muted; }
QPushButton[role="chip"] {
  background: $surface; border: 1px solid $rule; border-radius: 12px; padding: 1px 10px; min-height: ${line}px; color: $text; }
QPushButton[role="chip"]:hover { background: $hover; }
QPushButton[role="chip"][active="true"] { background: $hover; border-color: $accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QLineEdit, QPlainTextEdit {
  background: $surface; color: $text; border: 1px solid $rule; border-radius: 4px; padding: 3px 8px;
  selection-background-color: $selection; selection-color: $on_selection; }
QLineEdit { min-height: ${line}px; placeholder-text-color: $muted; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $muted; background: $window; }
QComboBox { background: $surface; color: $text; border: 1px solid $rule; border-radius: 4px; padding: 3px 8px; min-height: ${line}px; }
QComboBox:disabled { color: $muted; background: $window; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(themed:down.svg); width: ${dot}px; height: ${dot}px; }
QAbstractSpinBox {
  background: $surface; color: $text; border: 1px solid $rule; border-radius: 4px; padding: 3px 0 3px 8px; min-height: ${line}px;
  selection-background-color: $selection; selection-color: $on_selection; }
QAbstractSpinBox:disabled { color: $muted; background: $window; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; border: 0; width: 24px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(themed:up.svg); width: ${dot}px; height: ${dot}px; }
QAbstractSpinBox::down-arrow { image: url(themed:down.svg); width: ${dot}px; height: ${dot}px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }
QAbstractSpinBox QLineEdit { padding: 0 6px; }
QComboBox QAbstractItemView { border: 1px solid $rule; padding: 4px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: ${target}px; }
QCheckBox::indicator, QAbstractItemView::indicator {
  width: ${tick}px; height: ${tick}px; border: 1px solid $rule; border-radius: 3px; background: $surface; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $accent; border-color: $accent; image: url(themed:done.svg); }
QAbstractItemView::indicator:checked:selected { border-color: $on_selection; }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: $hairline; }
QRadioButton::indicator {
  width: ${ring}px; height: ${ring}px; border: 2px solid $rule; border-radius: ${round}px; background: $surface; }
QRadioButton::indicator:checked { width: ${dot_inside}px; height: ${dot_inside}px; border: 5px solid $accent; }
QRadioButton::indicator:disabled { border-color: $hairline; }
QAbstractItemView { background: $surface; color: $text; border: 0; outline: 0;
  selection-background-color: $selection; selection-color: $on_selection; }
Editor QListWidget { border: 1px solid $rule; border-radius: 4px; padding: 3px; }
QListView::item, QTreeView::item { padding: 0 4px; border: 0; color: $text; min-height: ${row}px; }
QTreeView::item { padding: 4px; min-height: 0; border-bottom: 1px solid $hairline; }
QTableWidget::item { padding: 0 8px; border: 0; border-bottom: 1px solid $hairline; color: $text; }
QTableWidget::item:selected { background: $selection; color: $on_selection; }
QTableWidget QHeaderView::section:vertical { border-bottom: 1px solid $hairline; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $on_selection; }
QHeaderView { background: $window; border: 0; }
QHeaderView::section { background: $window; color: $muted; border: 0; border-bottom: 1px solid $rule; padding: 4px 8px; }
QHeaderView::section:hover { color: $text; background: $hover; }
QTableCornerButton::section { background: $window; border: 0; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:hover, QSplitter::handle:focus { background: $accent; }
QStatusBar { background: $window; border-top: 1px solid $hairline; }
QStatusBar::item { border: 0; }
QProgressBar { background: $hairline; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $rule; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QPushButton, QToolButton { icon-size: ${icon}px; }
QTabBar { icon-size: ${icon}px; }
QMenu { icon-size: ${icon}px; }
QPushButton[role="chip"] { icon-size: ${dot}px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea { border: 0; background: transparent; }
QGroupBox { border: 0; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QListWidget[role="steps"] { background: $window; border: 0; }
QFrame[role="surface"], QWidget[role="surface"] { background: $surface; }
QFrame[role="popover"] { background: $surface; border: 1px solid $rule; border-radius: 6px; }
QFrame[role="card"] { background: $surface; border: 1px solid $hairline; border-radius: 6px; }
QFrame[role="rule"] { background: $hairline; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="message"] { background: $surface; border: 1px solid $rule; border-left: 4px solid $note; border-radius: 4px; }
QFrame[role="message"][tone="danger"] { border-left-color: $danger; }
QFrame[role="message"][tone="warning"] { border-left-color: $warning; }
QFrame[role="message"][tone="good"] { border-left-color: $good; }
QFrame[role="band"] { background: $accent; border: 0; max-height: 3px; min-height: 3px; }
LinkButton[role="answer"] { font-size: ${section}pt; }
LinkButton[role="strong"] { font-weight: 600; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="answer"] { font-size: ${section}pt; }
QLabel[role="section"] { font-size: ${section}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="fine"] { color: $muted; font-size: ${fine}pt; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="note"] { color: $note; }
""")


def stylesheet(colours: Mapping[str, str], font: QFont) -> str:
    """The sheet for a set of colours and the size of text; fine print never below 9 pt, icons as tall as a line."""
    unit = QFontMetricsF(font).height()
    points = font.pointSizeF()
    sizes = {"title": points * 1.6, "section": points * 1.15, "fine": max(points * 0.9, min(points, 9))}
    said = {name: f"{size:.1f}" for name, size in sizes.items()}
    return _SHEET.substitute(colours, **_sides(unit), **said)


def _sides(unit: float) -> dict[str, int]:
    """What grows with the height of a line: fields and buttons never lower than their letters, ticks and rings as tall as they are."""
    line, tick = ceil(unit), max(14, round(unit * 0.85))
    ring = tick - 2
    return {
        "icon": max(18, round(unit)), "dot": round(unit * 0.55), "row": round(unit) + ROW_SPARE, "letters": max(16, line),
        "word": max(20, line), "line": max(22, line), "target": max(24, line), "tick": tick, "ring": ring, "round": ring // 2 + 2,
        "dot_inside": ring - 6,
    }  # fmt: skip
