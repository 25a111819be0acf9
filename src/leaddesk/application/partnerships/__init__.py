"""Needs and partnerships: how they are told, and the board on which they stand by state."""
