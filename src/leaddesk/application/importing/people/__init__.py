"""Who the people are that files name: found among those held on more than one field, or kept apart and asked about (domain.md 7.3)."""
