"""Keeps records in one SQLite file with a change journal: the only room that knows SQL (house.md, section 1)."""

from leaddesk.storage.copies import compare
from leaddesk.storage.opening import open_store
from leaddesk.storage.restoring import restore

__all__ = ["compare", "open_store", "restore"]
