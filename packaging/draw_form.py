"""Draws the forms that `ui/drawn_forms.txt` describes into `ui/`, which says how to write one. Then run `build_forms.py`.

`python packaging/draw_form.py cohort session` draws those two again; without a name it draws them all.
"""

import argparse
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints
from xml.sax.saxutils import escape

from leaddesk.domain.registry import RECORD_TYPE_OF

UI = Path(__file__).resolve().parents[1] / "ui"
GROWING = """       <property name="sizePolicy">
        <sizepolicy hsizetype="Expanding" vsizetype="Ignored"/>
       </property>
"""
"""What holds several lines takes the room that is left over; the form's dialog gives it its least."""

_ROW = """   <item>
    <layout class="QGridLayout" name="row_{row}" rowstretch="0,1" columnstretch="{widths}">
     <property name="horizontalSpacing">
      <number>16</number>
     </property>
     <property name="verticalSpacing">
      <number>4</number>
     </property>
{cells}    </layout>
   </item>
"""
_HEADING = """   <item>
    <widget class="QLabel" name="heading_{row}">
     <property name="text">
      <string>{label}</string>
     </property>
     <property name="role" stdset="0">
      <string notr="true">section</string>
     </property>
    </widget>
   </item>
"""
_SPACE = """   <item>
    <spacer name="space">
     <property name="orientation">
      <enum>Qt::Orientation::Vertical</enum>
     </property>
    </spacer>
   </item>
"""
_GAP = """     <item row="0" column="{column}">
      <widget class="QWidget" name="gap_{row}_{column}"/>
     </item>
"""
_LABEL = """     <item row="0" column="{column}">
      <widget class="QLabel" name="{name}_label">
       <property name="text">
        <string>{label}</string>
       </property>
       <property name="buddy">
        <cstring>{name}</cstring>
       </property>
      </widget>
     </item>
"""
_FIELD = """     <item row="1" column="{column}">
      <widget class="{widget}" name="{name}">
       <property name="{words_of}">
        <string>{label}</string>
       </property>
{more}      </widget>
     </item>
"""
_MORE = {
    "QComboBox": """       <property name="sizeAdjustPolicy">
        <enum>QComboBox::SizeAdjustPolicy::AdjustToMinimumContentsLengthWithIcon</enum>
       </property>
       <property name="minimumContentsLength">
        <number>8</number>
       </property>
""",
    "QPlainTextEdit": f"""{GROWING}       <property name="tabChangesFocus">
        <bool>true</bool>
       </property>
""",
    "QListWidget": f"""{GROWING}       <property name="resizeMode">
        <enum>QListView::ResizeMode::Adjust</enum>
       </property>
       <property name="wordWrap">
        <bool>true</bool>
       </property>
""",
}
_EXAMPLE = """       <property name="placeholderText">
        <string>{example}</string>
       </property>
"""
_FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>{noun}Editor</class>
 <widget class="QWidget" name="{noun}Editor">
  <property name="windowTitle">
   <string>{title}</string>
  </property>
  <layout class="QVBoxLayout" name="{kind}_form" stretch="{heights}">
   <property name="spacing">
    <number>4</number>
   </property>
{items}  </layout>
 </widget>
 <tabstops>
{stops} </tabstops>
 <resources/>
 <connections/>
</ui>
"""


@dataclass(frozen=True)
class Spot:
    """One field of a row: what it is called, what its label says, how it is edited and an example of what to type."""

    name: str
    label: str
    widget: str
    example: str = ""

    @classmethod
    def written(cls, words: str, kind: type[Any]) -> "Spot":
        """From words such as `name: Label ~ an example`."""
        name, _, rest = words.strip().partition(":")
        label, _, example = rest.partition("~")
        plain = name.rstrip("*?")
        widget, usual = widget_of(kind, plain, mark=name[len(plain) :])
        return cls(plain, label.strip(), widget, example.strip() or usual)

    @property
    def grows(self) -> bool:
        """Whether it uses more height than a line."""
        return self.widget in ("QPlainTextEdit", "QListWidget")

    def drawn(self, column: int) -> str:
        """Its label and, below it, its field; a tick is its own label."""
        is_tick = self.widget == "QCheckBox"
        more = _MORE.get(self.widget, "") + (_EXAMPLE.format(example=escape(self.example)) if self.example else "")
        above = "" if is_tick else _LABEL.format(column=column, name=self.name, label=escape(self.label))
        return above + _FIELD.format(column=column, widget=self.widget, name=self.name, label=escape(self.label), more=more,
                                     words_of="text" if is_tick else "accessibleName")  # fmt: skip


def widget_of(kind: type[Any], name: str, *, mark: str) -> tuple[str, str]:
    """The class of widget that edits a field, and the usual example of what to type."""
    if name.startswith("tags_"):
        return "QListWidget", ""
    if mark:
        return {"*": "QPlainTextEdit", "?": "QComboBox"}[mark], ""
    spec = kind.__dataclass_fields__[name]
    hint = get_type_hints(kind)[name]
    plain = next((part for part in get_args(hint) if part is not type(None)), hint)
    if "refers_to" in spec.metadata or "coded_in" in spec.metadata or (isinstance(plain, type) and issubclass(plain, StrEnum)):
        return "QComboBox", ""
    if plain is bool:
        return "QCheckBox", ""
    return "QLineEdit", "such as 12 Sep 2026" if plain.__name__ == "date" else ""


def drawn(kind: str, lines: list[str]) -> str:
    """The form as Qt Designer keeps it: row below row, the fields of a row of one width."""
    items, stops, heights = [], [], []
    for row, line in enumerate(lines):
        if line.startswith("=="):
            items.append(_HEADING.format(row=row, label=escape(line[2:].strip())))
            heights.append(0)
            continue
        cells = line.split("|")
        spots = {column: Spot.written(words, RECORD_TYPE_OF[kind]) for column, words in enumerate(cells) if words.strip()}
        made = [spots[at].drawn(at) if at in spots else _GAP.format(row=row, column=at) for at in range(len(cells))]
        items.append(_ROW.format(row=row, widths=",".join("1" * len(cells)), cells="".join(made)))
        stops += [spot.name for spot in spots.values()]
        heights.append(int(any(spot.grows for spot in spots.values())))
    if not any(heights):
        items.append(_SPACE)  # nothing here grows, so the room stays below
        heights.append(1)
    return _FORM.format(noun=kind.title().replace("_", ""), title=escape(kind.replace("_", " ").capitalize()), kind=kind,
                        items="".join(items), heights=",".join(map(str, heights)),
                        stops="".join(f"  <tabstop>{name}</tabstop>\n" for name in stops))  # fmt: skip


def described() -> dict[str, list[str]]:
    """The lines of each form by the kind of record; what stands before the first block explains them."""
    blocks = (UI / "drawn_forms.txt").read_text(encoding="utf-8").split("\n\n")
    made = (block.strip().splitlines() for block in blocks)
    return {lines[0]: lines[1:] for lines in made if lines[0] in RECORD_TYPE_OF}


def main() -> None:
    """Draw the forms that are asked for."""
    forms = described()
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("kinds", nargs="*", metavar="KIND", help="such as cohort; all of them when none is named")
    asked = options.parse_args().kinds or list(forms)
    if unknown := [kind for kind in asked if kind not in forms]:
        options.error(f"ui/drawn_forms.txt does not describe {', '.join(unknown)}. Write its block there first.")
    for kind in asked:
        (UI / f"{kind}_editor.ui").write_text(drawn(kind, forms[kind]), encoding="utf-8")
    print(f"Drew {len(asked)} forms. Now run packaging/build_forms.py.")


if __name__ == "__main__":
    main()
