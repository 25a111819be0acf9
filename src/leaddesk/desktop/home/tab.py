"""Home."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desktop.context import Tab, WindowContext
from leaddesk.desktop.kit.page import PageView
from leaddesk.desktop.kit.record_tab import follow_in


class HomeTab(Tab):
    """What needs an officer now."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = PageView(follow_in(context))
        QVBoxLayout(self).addWidget(self.page)

    def panes(self) -> list[QWidget]:
        """The page alone."""
        return [self.page]
