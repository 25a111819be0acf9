"""The form of an inspection: its grades follow the framework, and the framework follows the date until an officer chooses one."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from leaddesk.application.changes import Changes
from leaddesk.application.inspections import amend_inspection, grades_of, record_inspection
from leaddesk.application.keeping import problems_as_typed
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.binder import Binder, Choices
from leaddesk.desktop.kit.compiled import form_of
from leaddesk.desktop.kit.editor import Editing, Editor, edit
from leaddesk.desktop.kit.form_fields import Choice
from leaddesk.desktop.records.choosing import Choosing
from leaddesk.domain.inspections import Inspection, InspectionGrade, InspectionKind, Standing
from leaddesk.domain.judgements import REPORT_CARD, Safeguarding, framework_on
from leaddesk.domain.records import new_uid
from leaddesk.domain.typed import typed_date

_KINDS = {
    InspectionKind.GRADED: "Graded",
    InspectionKind.UNGRADED: "Ungraded",
    InspectionKind.MONITORING: "Monitoring visit",
    InspectionKind.URGENT: "Urgent",
}
_STANDINGS = {
    Standing.PUBLISHED: "Published",
    Standing.PROVISIONAL: "Provisional: never printed",
    Standing.NOTIFIED: "Notified, not yet held",
}
_SAFEGUARDING = {
    Safeguarding.NOT_RECORDED: "Not recorded",
    Safeguarding.EFFECTIVE: "Effective",
    Safeguarding.NOT_EFFECTIVE: "Not effective",
    Safeguarding.MET: "Met (report card)",
    Safeguarding.NOT_MET: "Not met (report card)",
}


def inspection_choices(inspection: Inspection, offer: Choosing) -> Choices:
    """What an inspection's form offers."""
    frameworks = offer.words.terms("inspection_frameworks").values()
    return {
        "framework_code": [Choice(t.code, t.label) for t in sorted(frameworks, key=lambda t: t.sort_order)],
        "kind": [Choice(kind, words) for kind, words in _KINDS.items()],
        "standing": [Choice(standing, words) for standing, words in _STANDINGS.items()],
        "safeguarding": [Choice(value.value, words) for value, words in _SAFEGUARDING.items()],
        "category_code": offer.terms("inspection_categories", inspection.category_code),
        "ungraded_outcome": offer.terms("ungraded_outcomes", inspection.ungraded_outcome, blank="None"),
    }


@dataclass
class GradeGrid:
    """The grades of a form, one choice for each area of its framework; `chosen` keeps what was picked under each framework."""

    place: QWidget
    offer: Choosing
    binder: Binder[Any]
    chosen: dict[str, str] = field(default_factory=dict)
    framework: str = ""

    def show(self, framework: str) -> None:
        """Show the areas of a framework."""
        if framework == self.framework:
            return
        self.framework = framework
        layout = self.place.layout()
        assert isinstance(layout, QFormLayout)
        while layout.rowCount():
            layout.removeRow(0)
        for area in self.offer.words.choices("inspection_areas", self.offer.today, parent=framework):
            self._add(layout, area.code, area.label, framework)
        self.place.setVisible(layout.rowCount() > 0)
        self._put_in_turn()

    def grades(self, inspection: UUID) -> list[InspectionGrade]:
        """The grades chosen under the framework that shows."""
        areas = {a.code for a in self.offer.words.choices("inspection_areas", self.offer.today, parent=self.framework)}
        return [
            InspectionGrade(uid=new_uid(), inspection=inspection, area_code=area, grade_code=grade)
            for area, grade in self.chosen.items()
            if grade and area in areas
        ]

    def _add(self, layout: QFormLayout, area: str, words: str, framework: str) -> None:
        combo = QComboBox()
        combo.setObjectName(area)
        combo.setAccessibleName(words)
        combo.addItem("Not graded", "")
        for term in self.offer.words.choices("inspection_grades", self.offer.today, parent=framework):
            combo.addItem(term.label, term.code)
        combo.setCurrentIndex(max(0, combo.findData(self.chosen.get(area, ""))))
        combo.currentIndexChanged.connect(lambda _at: self._choose(area, str(combo.currentData() or "")))
        label = QLabel(words)
        label.setWordWrap(True)
        label.setBuddy(combo)
        layout.addRow(label, combo)

    def _put_in_turn(self) -> None:
        """Tab comes to the grades where they are seen: before what stands below them."""
        before = self.binder.fields["report_url"].widget
        for combo in self.place.findChildren(QComboBox):
            QWidget.setTabOrder(before, combo)
            before = combo

    def _choose(self, area: str, grade: str) -> None:
        self.chosen[area] = grade
        self.binder.changed.emit()


def edit_inspection(inspection: Inspection, context: WindowContext, parent: QWidget, *, is_new: bool) -> Editor:
    """Open the form of an inspection with its grades."""
    offer, store = Choosing.of(context.store), context.store
    held = {} if is_new else {grade.area_code: grade.grade_code for grade in grades_of(inspection.uid, store=store)}
    grids: list[GradeGrid] = []

    def prepare(form: QWidget, binder: Binder[Any]) -> None:
        grid = GradeGrid(form.findChild(QWidget, "grades"), offer, binder, dict(held))
        grids.append(grid)
        _follow(form, binder, grid, offer, is_new=is_new)

    def save(made: Inspection) -> Changes:
        grades = grids[0].grades(made.uid)
        if is_new:
            return record_inspection(made, grades, store=store)
        return amend_inspection(made, grades, store=store, was=inspection, had=held)

    return edit(
        Editing(
            title="Add inspection" if is_new else "Amend inspection",
            form=form_of("inspection"),
            record=inspection,
            save=save,
            save_words="Save inspection",
            choices=inspection_choices(inspection, offer),
            check=problems_as_typed,
            prepare=prepare,
        ),
        context,
        parent,
    )


def _follow(form: QWidget, binder: Binder[Any], grid: GradeGrid, offer: Choosing, *, is_new: bool) -> None:
    """Areas follow the framework; for a new inspection the framework follows the date."""
    framework, began = binder.fields["framework_code"], binder.fields["started_on"]
    combo = form.findChild(QComboBox, "framework_code")

    def follow_date(text: str) -> None:
        day = typed_date(text)
        found = framework_on(day, offer.words.terms("inspection_frameworks").values()) if day else None
        if found is not None:
            framework.show(found.code)

    if is_new:
        began.widget.textChanged.connect(follow_date)  # type: ignore[attr-defined]  # dates are typed into a line
    combo.currentIndexChanged.connect(lambda _at: grid.show(str(combo.currentData() or "")))
    grid.show(str(combo.currentData() or ""))


def new_inspection(school: UUID, offer_day: Any, frameworks: Any) -> Inspection:
    """An inspection begun on a day, under the framework of that day."""
    found = framework_on(offer_day, frameworks)
    return Inspection(uid=new_uid(), school=school, framework_code=found.code if found else REPORT_CARD, started_on=offer_day)
