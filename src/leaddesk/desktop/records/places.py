"""Places of described lists in the tabs of the window: a further list costs one line there."""

from leaddesk.application.finding import ListDefinition
from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.lists_tab import Place


def listed(definition: ListDefinition, context: WindowContext, *quick: str, can_add: bool = True) -> Place:
    """The place of a list whose records are described; `quick` are the columns whose filters always show."""

    def make() -> Tab:
        from leaddesk.desktop.records.described_tab import DescribedTab  # made only when an officer turns to it

        return DescribedTab(definition, context, quick=quick, can_add=can_add)

    return Place(definition.heading, definition.record_kind, definition.kind, make)
