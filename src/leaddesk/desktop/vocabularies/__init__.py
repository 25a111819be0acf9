"""Vocabularies in the window: every controlled list, its terms and their dates, for officers to edit."""
