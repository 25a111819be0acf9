"""The window: what officers see and press. It may use `application` and `domain`, never `storage`, `documents` or `cli`.

PySide6 lives here and nowhere else (house.md, section 1).
"""

from leaddesk.desktop.immortal_none import keep_none_alive

keep_none_alive()
