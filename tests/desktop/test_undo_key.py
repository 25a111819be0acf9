"""Ctrl+Z takes back what was done to the records, wherever the focus stands."""

from PySide6.QtCore import Qt

from leaddesk.application.keeping import record
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School


def test_ctrl_z_takes_back_a_record_while_the_blank_filter_has_the_focus(officer):
    tab = officer.tab()
    before = tab.list.model.rowCount()
    new = School(uid=new_uid(), urn="999801", name="Hythe Primary", status_code="1", type_group_code="4")
    officer.context.write("Add", lambda _progress: record(new, store=officer.store))
    officer.rest()
    officer.until(lambda: tab.list.model.rowCount() == before + 1)
    officer.window.activateWindow()
    officer.until(officer.window.isActiveWindow)
    tab.list.filter.setFocus()
    officer.press(tab.list.filter, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    officer.until(lambda: tab.list.model.rowCount() == before)
