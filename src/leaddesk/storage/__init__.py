"""Keeps records in one SQLite file with a change journal: the only room that knows SQL (house.md, section 1)."""

from leaddesk.storage.opening import open_store

__all__ = ["open_store"]
