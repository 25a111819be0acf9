"""What ships with LeadDesk and is not code: dated vocabularies, icons and the demonstration borough's spreadsheets.

The folder `resources/` is the package `leaddesk.resources`, in the wheel and in an editable install alike.
"""

from importlib.resources import files
from pathlib import Path


def path_of(*parts: str) -> Path:
    """Where a shipped file or folder lies, as in `path_of("vocabularies", "tiers.csv")`; or FileNotFoundError."""
    path = Path(str(files(__name__).joinpath(*parts)))
    if not path.exists():
        raise FileNotFoundError(f"LeadDesk does not ship {'/'.join(parts)}")
    return path
