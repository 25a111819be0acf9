"""The window: what officers see and press. It may use `application` and `domain`, never `storage`, `documents` or `cli`.

PySide6 lives here and nowhere else (house.md, section 1).
"""
