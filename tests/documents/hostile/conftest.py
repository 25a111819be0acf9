"""Hostile files are read in this process, so that the scans they are refused by are measured."""

from tests.documents.reading_here import read_here

__all__ = ["read_here"]
