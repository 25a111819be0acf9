"""Draws a first form of a kind of record into `ui/`, one row a field, to be laid out further in Qt Designer.

`python packaging/draw_form.py cohort name:Name status:Status note*:Note tags_focus_areas:"Focus areas"` draws those fields in that
order with those labels. `*` behind a name makes a field of several lines; `tags_…` a list of ticks. Then run `build_forms.py`.
"""

import argparse
import sys
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints
from xml.sax.saxutils import escape

from leaddesk.domain.registry import RECORD_TYPE_OF

ROOT = Path(__file__).resolve().parents[1]

_ROW = """   <item row="{row}" column="0">
    <widget class="QLabel" name="{name}_label">
     <property name="text">
      <string>{label}</string>
     </property>
     <property name="buddy">
      <cstring>{name}</cstring>
     </property>
    </widget>
   </item>
   <item row="{row}" column="1">
    <widget class="{widget}" name="{name}">
     <property name="accessibleName">
      <string>{label}</string>
     </property>
{more}    </widget>
   </item>
"""
_TICK_ROW = """   <item row="{row}" column="1">
    <widget class="QCheckBox" name="{name}">
     <property name="text">
      <string>{label}</string>
     </property>
     <property name="accessibleName">
      <string>{label}</string>
     </property>
    </widget>
   </item>
"""
_MORE = {
    "QComboBox": """     <property name="sizeAdjustPolicy">
      <enum>QComboBox::SizeAdjustPolicy::AdjustToMinimumContentsLengthWithIcon</enum>
     </property>
     <property name="minimumContentsLength">
      <number>22</number>
     </property>
""",
    "QPlainTextEdit": """     <property name="tabChangesFocus">
      <bool>true</bool>
     </property>
""",
}
_DATE_HINT = """     <property name="placeholderText">
      <string>such as 12 Sep 2026</string>
     </property>
"""
_FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>{noun}Editor</class>
 <widget class="QWidget" name="{noun}Editor">
  <property name="windowTitle">
   <string>{title}</string>
  </property>
  <layout class="QFormLayout" name="{kind}_form">
   <property name="fieldGrowthPolicy">
    <enum>QFormLayout::FieldGrowthPolicy::AllNonFixedFieldsGrow</enum>
   </property>
   <property name="rowWrapPolicy">
    <enum>QFormLayout::RowWrapPolicy::WrapAllRows</enum>
   </property>
   <property name="horizontalSpacing">
    <number>16</number>
   </property>
   <property name="verticalSpacing">
    <number>4</number>
   </property>
{rows}  </layout>
 </widget>
 <tabstops>
{stops} </tabstops>
 <resources/>
 <connections/>
</ui>
"""


def widget_of(kind: type[Any], name: str, *, is_long: bool) -> tuple[str, str]:
    """The class of widget that edits a field, and what more it is given."""
    if name.startswith("tags_"):
        return "QListWidget", ""
    spec = kind.__dataclass_fields__[name]
    hint = get_type_hints(kind)[name]
    plain = next((part for part in get_args(hint) if part is not type(None)), hint)
    if "refers_to" in spec.metadata or "coded_in" in spec.metadata or (isinstance(plain, type) and issubclass(plain, StrEnum)):
        return "QComboBox", _MORE["QComboBox"]
    if plain is bool:
        return "QCheckBox", ""
    if is_long:
        return "QPlainTextEdit", _MORE["QPlainTextEdit"]
    return "QLineEdit", _DATE_HINT if plain.__name__ == "date" else ""


def drawn(kind: type[Any], fields: list[tuple[str, str, bool]]) -> str:
    """The form as Qt Designer keeps it."""
    rows, names = [], []
    for row, (name, label, is_long) in enumerate(fields):
        widget, more = widget_of(kind, name, is_long=is_long)
        shape = _TICK_ROW if widget == "QCheckBox" else _ROW
        rows.append(shape.format(row=row, name=name, label=escape(label), widget=widget, more=more))
        names.append(name)
    noun = kind.KIND.title().replace("_", "")
    stops = "".join(f"  <tabstop>{name}</tabstop>\n" for name in names)
    title = escape(kind.KIND.replace("_", " ").capitalize())
    return _FORM.format(noun=noun, title=title, kind=kind.KIND, rows="".join(rows), stops=stops)


def main() -> None:
    """Draw the form, unless there is one that somebody has laid out."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("kind", choices=sorted(RECORD_TYPE_OF))
    options.add_argument("fields", nargs="+", metavar="FIELD[*]:LABEL")
    options.add_argument("--again", action="store_true", help="draw over the form that is there")
    asked = options.parse_args()
    file = ROOT / "ui" / f"{asked.kind}_editor.ui"
    if file.exists() and not asked.again:
        sys.exit(f"{file.name} is there already. Change it in Qt Designer, or draw it anew with --again.")
    fields = [(name.rstrip("*"), label, name.endswith("*")) for name, _, label in (word.partition(":") for word in asked.fields)]
    file.write_text(drawn(RECORD_TYPE_OF[asked.kind], fields), encoding="utf-8")
    print(f"Drew {file.name}. Now run packaging/build_forms.py.")


if __name__ == "__main__":
    main()
