"""What the definitions of lists share."""

from leaddesk.application.finding import Column, Shape

UID = Column("uid", "Identity", Shape.IDENTITY, 36, is_shown=False, can_sort=False)
