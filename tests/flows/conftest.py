"""Flows go through the doors that officers use; the command line's is the one that its own tests use."""

from tests.cli.conftest import elsewhere, line

__all__ = ["elsewhere", "line"]
