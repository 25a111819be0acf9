"""Pathways in the window: the catalogue of programmes, the page of a programme, and its form."""
