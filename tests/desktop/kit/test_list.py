"""A list as officers use it: asked of SQL, filtered, sorted, copied, exported, by keyboard throughout."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton

from leaddesk.application.finding import Condition, Operator
from leaddesk.application.lists import SCHOOLS
from leaddesk.desktop.kit.cell_words import cell_words
from leaddesk.desktop.kit.cells import Form, Mark
from leaddesk.desktop.kit.list_model import MARK_ROLE, PAGE, ListModel


class Counted:
    """Listings of many rows that count what they are asked."""

    def __init__(self, count: int = 50_000) -> None:
        self.count = count
        self.asked: list[tuple[str, int]] = []

    def ids(self, query):
        self.asked.append(("ids", 1))
        return range(self.count)

    def rows(self, kind, ids):
        self.asked.append(("rows", len(ids)))
        return [(f"School {n}", str(100_000 + n), "Primary", *[None] * (len(SCHOOLS.columns) - 3)) for n in ids]

    def total(self, kind):
        return self.count

    def choices(self, kind, column):
        return [("Primary", 50_000)]

    def uid(self, kind, row_id):
        return None

    def row_id(self, kind, uid):
        return None


def text(field: QLineEdit, words: str, officer) -> None:
    field.setFocus()
    field.clear()
    officer.qtbot.keyClicks(field, words)


def test_the_model_keeps_qts_rules(qapp):
    model = ListModel(SCHOOLS, Counted(100), marks={"phase": lambda value: Mark(Form.UP, "good")})
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.ask(model.query)
    assert model.rowCount() == 100
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    assert model.index(3, 2).data(MARK_ROLE).form is Form.UP
    assert model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("School 3. URN: 100003. Phase: Primary")
    assert model.index(3, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "Head: blank"
    tester.deleteLater()


def test_only_the_rows_that_are_looked_at_are_fetched(qapp):
    listings = Counted()
    model = ListModel(SCHOOLS, listings)
    model.ask(model.query)
    for row in (0, 1, 2, 49_999):
        assert model.index(row, 1).data() == str(100_000 + row)
        assert model.flags(model.index(row, 1)) & Qt.ItemFlag.ItemIsSelectable
    assert listings.asked == [("ids", 1), ("rows", PAGE), ("rows", 50_000 % PAGE)]


def test_numbers_stand_at_the_right(qapp):
    model = ListModel(SCHOOLS, Counted())
    model.ask(model.query)
    pupils = SCHOOLS.keys.index("pupils")
    alignment = Qt.AlignmentFlag(model.index(0, pupils).data(Qt.ItemDataRole.TextAlignmentRole))
    assert alignment & Qt.AlignmentFlag.AlignRight


def test_it_opens_on_the_default_view_with_counts(officer):
    assert officer.names() == ["École Saint Éloi", "Lark Rise Primary", "Quarry Wood Primary"]
    assert officer.tab().list.count.text() == "3 of 3"


def test_typing_filters_without_regard_to_accents(officer):
    view = officer.tab().list
    text(view.filter, "eloi", officer)
    officer.until(lambda: view.model.rowCount() == 1)
    assert officer.names() == ["École Saint Éloi"]
    assert view.count.text() == "1 of 3"


@pytest.mark.parametrize("words", ["%", "_", '"', "*", "(", "'; DROP TABLE school", "x" * 10_000])
def test_any_words_may_be_typed(officer, words):
    view = officer.tab().list
    view.filter.setText(words)
    officer.press(view.filter, Qt.Key.Key_Return)
    assert view.model.rowCount() == 0
    assert view._place.currentWidget() is not view.table


def test_letters_typed_in_the_table_go_to_the_filter(officer):
    view = officer.tab().list
    view.table.go_to(0)
    view.table.setFocus()
    officer.qtbot.keyClicks(view.table, "q")
    assert view.filter.hasFocus()
    officer.until(lambda: officer.names() == ["Quarry Wood Primary"])


def test_a_heading_sorts_and_sorts_back(officer):
    view = officer.tab().list
    header = view.table.horizontalHeader()
    pupils = SCHOOLS.keys.index("pupils")
    header.sectionClicked.emit(pupils)
    assert officer.names() == ["École Saint Éloi", "Lark Rise Primary", "Quarry Wood Primary"]
    header.sectionClicked.emit(pupils)
    assert officer.names() == ["Quarry Wood Primary", "Lark Rise Primary", "École Saint Éloi"]
    header.sectionClicked.emit(SCHOOLS.keys.index("head"))
    assert view.model.query.sort == "pupils", "a column without an order leaves the order alone"


def test_a_chip_filters_by_value_and_delete_removes_it(officer):
    view = officer.tab().list
    popover = view.bar.edit("phase")
    values = popover.findChild(QListWidget)
    officer.qtbot.waitExposed(popover)
    at = next(n for n in range(values.count()) if values.item(n).text().startswith("Secondary"))
    assert values.item(at).text() == "Secondary  (1)"
    values.setCurrentRow(at)
    officer.press(values, Qt.Key.Key_Space)
    assert officer.names() == ["École Saint Éloi"]
    popover.close()
    chip = view.bar._chips["phase"]
    assert chip.accessibleName() == "Filter Phase: Secondary"
    officer.press(chip, Qt.Key.Key_Delete)
    assert len(officer.names()) == 3


def test_a_number_filter_takes_from_and_to(officer):
    view = officer.tab().list
    popover = view.bar.edit("pupils")
    first, last = popover.findChildren(QLineEdit)
    officer.qtbot.keyClicks(first, "100")
    officer.qtbot.keyClicks(last, "1,000")
    assert officer.names() == ["Lark Rise Primary"]
    officer.qtbot.keyClicks(last, "x")
    assert not popover._hint.isHidden()
    popover.close()


def test_words_and_blanks_filter(officer):
    view = officer.tab().list
    popover = view.bar.edit("email")
    officer.qtbot.keyClicks(popover.findChild(QLineEdit), "lark")
    assert officer.names() == ["Lark Rise Primary"]
    next(b for b in popover.findChildren(QPushButton) if b.text() == "Blank").click()
    assert officer.names() == ["Quarry Wood Primary"]
    view.bar._clear.click()
    assert view.model.query.where == ()
    assert view.count.text() == "3 of 3"


def test_the_filters_of_the_default_view_can_be_taken_off(officer):
    view = officer.tab().list
    assert {c.column for c in view.model.query.where} == {"status", "funding"}
    officer.press(view.bar._chips["status"], Qt.Key.Key_Delete)
    assert {c.column for c in view.model.query.where} == {"funding"}


def test_nothing_found_says_the_next_step(officer):
    view = officer.tab().list
    view.show_where((Condition("name", Operator.CONTAINS, ("nowhere",)),))
    assert view._place.currentWidget() is view._empty
    next(b for b in view._empty.findChildren(QPushButton) if b.text() == "Clear filters").click()
    assert view._place.currentWidget() is view.table


def test_copy_pastes_into_excel_with_headings(officer):
    view = officer.tab().list
    view.table.show_columns(["name", "telephone", "pupils", "email"], {})
    view.table.selectAll()
    view.table.setFocus()
    officer.press(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "School\tTelephone\tPupils\tE-mail",
        "École Saint Éloi\t\t90\t'=cmd@eloi.example",
        'Lark Rise Primary\t="020 7946 0101"\t240\toffice@lark.example',
        "Quarry Wood Primary\t\t1200\t",
    ]
    assert officer.window.message.words() == "Copied 3 rows with headings."


def test_copying_nothing_says_so(officer):
    view = officer.tab().list
    view.table.clearSelection()
    view.export.copy_rows()
    assert "No row is selected" in officer.window.message.words()


def test_addresses_are_copied_and_who_has_none_is_named(officer):
    officer.tab().list.export.copy_addresses()
    assert QGuiApplication.clipboard().text() == "=cmd@eloi.example; office@lark.example"
    assert officer.window.message.words() == "Copied 2 addresses. No address for Quarry Wood Primary."


def test_export_writes_the_list_as_shown(officer, written, tmp_path):
    view = officer.tab().list
    view.table.show_columns(["name", "pupils"], {})
    view.ask(replace(view.model.query, sort="pupils", descending=True))
    view.export.save_to(tmp_path / "schools.xlsx")
    officer.rest()
    assert written.file == tmp_path / "schools.xlsx"
    assert written.headings == ["School", "Pupils"]
    assert [tuple(row) for row in written.rows] == [("Quarry Wood Primary", 1200), ("Lark Rise Primary", 240), ("École Saint Éloi", 90)]
    assert "Saved 3 rows" in officer.window.message.words()


def test_export_mirrors_an_officers_own_view_to_the_letter(officer, written, tmp_path):
    view = officer.tab().list
    view.table.show_columns(["name", "phase", "email", "is_maintained_s59", "pupils"], {})
    view.table.horizontalHeader().moveSection(view.table.horizontalHeader().count() - 1, 1)
    filters = (Condition("name", Operator.CONTAINS, ("Primary",)),)
    view.ask(replace(view.model.query, where=filters, sort="name", descending=True))
    keys = view.table.shown_columns()
    places = [view.model.definition.keys.index(key) for key in keys]
    on_screen = [tuple(view.model.index(row, at).data() or "" for at in places) for row in range(view.model.rowCount())]
    view.export.save_to(tmp_path / "schools.csv")
    officer.rest()
    columns = [view.model.definition.column(key) for key in keys]
    assert written.headings == [column.heading for column in columns]
    assert [tuple(cell_words(column, cell) for column, cell in zip(columns, row, strict=True)) for row in written.rows] == on_screen
    assert [row[0] for row in on_screen] == ["Quarry Wood Primary", "Lark Rise Primary"]


def test_columns_are_chosen_and_remembered(officer):
    view = officer.tab().list
    view.choose_columns()
    dialog = officer.dialog()
    ticks = dialog.findChild(QListWidget)
    town = next(ticks.item(n) for n in range(ticks.count()) if ticks.item(n).text() == "Town")
    town.setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    assert view.table.shown_columns()[-1] == "town"
    view.table.horizontalHeader().moveSection(2, 1)
    officer.until(lambda: officer.desk.window.settings.now.lists["schools"].shown[1] == view.table.shown_columns()[1])
    assert view.table.shown_columns()[0] == "name", "the identifying column stays first"


def test_the_first_column_stays_when_others_scroll(officer):
    table = officer.tab().list.table
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    assert table._frozen.geometry().x() == 0
    assert table._frozen.columnWidth(0) == table.columnWidth(0)
    assert not table._frozen.isColumnHidden(0)
    assert all(table._frozen.isColumnHidden(n) for n in range(1, table.list_model.columnCount()))


def test_tab_leaves_the_table_and_enter_opens_the_page(officer):
    tab = officer.tab()
    table = tab.list.table
    table.setFocus()
    table.go_to(1)
    officer.press(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()
    table.setFocus()
    officer.press(table, Qt.Key.Key_Return)
    assert tab.page.hasFocus()


def test_rows_are_at_least_as_high_as_the_design_asks(officer):
    table = officer.tab().list.table
    assert table.rowHeight(0) == table.fontMetrics().height() + 12


def test_screen_readers_hear_the_row(officer):
    table = officer.tab().list.table
    table.go_to(1)
    interface = QAccessible.queryAccessibleInterface(table)
    assert interface.text(QAccessible.Text.Name) == "Schools"
    assert table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).startswith("Lark Rise Primary. URN: 999001")


def test_asking_again_stays_on_the_same_record(officer):
    view = officer.tab().list
    view.table.go_to(1)
    lark = view.current_uid()
    view.ask(replace(view.model.query, sort="pupils", descending=True))
    assert view.current_uid() == lark
    view.show_where((Condition("name", Operator.CONTAINS, ("quarry",)),))
    assert view.current_uid() is None
    assert not view.go_to(lark)
