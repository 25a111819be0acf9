"""Organisations, trusts and federations in the window: lists of their own, with pages, opened from Tools and from links."""
