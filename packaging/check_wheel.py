"""Fails when a wheel lacks a file that ships: `python packaging/check_wheel.py build/wheel`."""

import sys
from pathlib import Path
from zipfile import ZipFile

PROJECT = Path(__file__).resolve().parents[1]


def shipped() -> set[str]:
    """The names that a wheel must hold: every module of src/ and everything in resources/."""
    modules = {file.relative_to(PROJECT / "src").as_posix() for file in (PROJECT / "src").rglob("*.py")}
    resources = {
        f"leaddesk/resources/{file.relative_to(PROJECT / 'resources').as_posix()}"
        for file in (PROJECT / "resources").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    return modules | resources


def main() -> int:
    """Name what is missing; return 1 when something is."""
    (wheel,) = Path(sys.argv[1]).glob("leaddesk-*.whl")
    with ZipFile(wheel) as archive:
        missing = sorted(shipped() - set(archive.namelist()))
    for name in missing:
        print(f"missing in {wheel.name}: {name}")
    if not missing:
        print(f"{wheel.name} holds all {len(shipped())} files")
    return int(bool(missing))


if __name__ == "__main__":
    sys.exit(main())
