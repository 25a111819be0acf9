"""Registers of partnerships: who supports whom with what, as a team or a provider keeps them in a sheet."""
