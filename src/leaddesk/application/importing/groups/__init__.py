"""GIAS groups, and GIAS group links: trusts and federations with their numbers, and since when each held school is in them."""
