"""The Partnerships tab: an honest empty place that leads to where partnerships will begin."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.application.finding import Condition, Operator
from leaddesk.application.schools import schools_with_circumstance
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.page import PageView
from leaddesk.desktop.kit.page_content import Link, ListTarget, PageContent, Part, Section, Sentence
from leaddesk.desktop.kit.record_tab import follow_in
from leaddesk.domain.schools import CHALLENGING


class PartnershipsTab(Tab):
    """Says that partnerships come with the next version, and which schools they would begin with."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.page = PageView(follow_in(context))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        context.changed.connect(lambda changes: self.refresh() if changes.concerns("circumstance", "school", "term") else None)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        self.page.show_page(partnerships_content(self._context))

    def panes(self) -> list[QWidget]:
        """The page alone."""
        return [self.page]


def partnerships_content(context: WindowContext) -> PageContent:
    """What the place says until there are partnerships to show."""
    count = len(schools_with_circumstance(CHALLENGING, store=context.store))
    return PageContent(
        title="Partnerships",
        answer=(Sentence("Partnerships come with the next version of LeadDesk. Nothing is recorded here yet."),),
        sections=(
            Section("What you can prepare now", (Sentence(_schools(context, count)), Sentence(_designated()))),
        ),
    )


def _schools(context: WindowContext, count: int) -> tuple[Part, ...]:
    if not count:
        return ("No school is marked as facing challenging circumstances. Mark one on its page, under Support.",)
    label = _label(context)
    where = (Condition("circumstances", Operator.CONTAINS, (label,)),)
    words = "1 school" if count == 1 else f"{count:,} schools"
    return (Link(words, ListTarget("schools", where)), f"{'is' if count == 1 else 'are'} marked “{label}”.")


def _label(context: WindowContext) -> str:
    from leaddesk.application.vocabularies import vocabulary

    return vocabulary(store=context.store).label("circumstances", CHALLENGING)


def _designated() -> tuple[Part, ...]:
    where = (Condition("designations", Operator.IS_NOT_BLANK),)
    return (Link("Leaders with a designation", ListTarget("leaders", where)), "are the ones to ask for help.")
