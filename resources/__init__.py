"""What ships with LeadDesk and is not code: dated vocabularies, icons and the spreadsheets of the demonstration borough.

The folder `resources/` is the package `leaddesk.resources`, in the wheel and in an editable install alike.
"""

from importlib.resources import as_file, files
from pathlib import Path


def path_of(*parts: str) -> Path:
    """Where a shipped file or folder lies, as in `path_of("vocabularies", "tiers.csv")`; raises FileNotFoundError when it is not shipped."""
    with as_file(files(__name__).joinpath(*parts)) as path:
        if not path.exists():
            raise FileNotFoundError(f"LeadDesk does not ship {'/'.join(parts)}")
        return path
