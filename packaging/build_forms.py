"""Compiles every form of `ui/` into `desktop/forms/`: run it after a form was changed, and commit what it writes.

`python packaging/build_forms.py` writes; with `--to FOLDER` it writes there instead, so that a test can compare.
"""

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FORMS = ROOT / "src" / "leaddesk" / "desktop" / "forms"


def compiler() -> list[str]:
    """The command that compiles a form, from the environment that runs this script."""
    folder = Path(sys.executable).parent
    found = next((path for name in ("pyside6-uic", "pyside6-uic.exe") if (path := folder / name).exists()), None)
    if found is None:
        sys.exit("pyside6-uic is not beside this Python. Install PySide6_Essentials, then run this again.")
    return [str(found), "--generator", "python"]


def build(to: Path) -> list[Path]:
    """Compile all forms into a folder and return what was written."""
    to.mkdir(parents=True, exist_ok=True)
    written = []
    for form in sorted((ROOT / "ui").glob("*.ui")):
        target = to / f"{form.stem}_ui.py"
        subprocess.run([*compiler(), str(form), "-o", str(target)], check=True)
        written.append(target)
    return written


def main() -> None:
    """Compile, and say how many."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--to", type=Path, default=FORMS)
    print(f"{len(build(options.parse_args().to))} forms compiled.")


if __name__ == "__main__":
    main()
