"""Sheets that LeadDesk itself puts into workbooks; they hold nothing to import, so readers pass over them."""

OUR_SHEET = "What to fix"
"""Comes first in a workbook that goes back to its sender."""
GUIDANCE = "Guidance"
"""Says how to fill in a return template."""
GUIDANCE_SHEETS = frozenset({"guidance", "how to fill this in", "instructions", "notes", "read me", "readme"})
"""Names, in small letters, of sheets that explain the others; offered, but taken only when no other holds a table."""
OUR_NAME = "LeadDesk"
"""Stands as the author of the comments that say what to mend."""
