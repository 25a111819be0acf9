"""Partnerships in the window: for now their place, and the schools that partnerships would begin with."""
