"""What the window remembers of one officer on one laptop, in a small JSON file written atomically."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

TEXT_SIZES = (100, 110, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class ListLayout:
    """How an officer likes one list: columns shown, in order; widths in device-independent pixels; sort."""

    shown: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """Theme, text size in percent, where the window was, which tab and which list of each; damaged values fall back to these."""

    theme: str = "system"
    text_size: int = 100
    place: str = ""
    tab: int = 0
    only_mine: bool = False
    tour_offered: bool = False
    turned_to: Mapping[str, str] = field(default_factory=dict)
    splitters: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    lists: Mapping[str, ListLayout] = field(default_factory=dict)


class SettingsFile:
    """Reads the settings once and writes every change at once, so that a crash loses nothing."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.now = _read(file)

    def change(self, **values: Any) -> None:
        """Remember these values; a file that cannot be written costs only the memory of it."""
        changed = replace(self.now, **values)
        if changed == self.now:
            return
        self.now = changed
        try:
            _write(self._file, changed)
        except OSError:
            return

    def change_list(self, kind: str, layout: ListLayout) -> None:
        """Remember how one list is liked."""
        self.change(lists={**self.now.lists, kind: layout})

    def remember_list(self, tab: str, list_kind: str) -> None:
        """Remember which list of a tab is turned to."""
        self.change(turned_to={**self.now.turned_to, tab: list_kind})

    def change_splitter(self, name: str, sizes: tuple[int, ...]) -> None:
        """Remember where a splitter stands."""
        self.change(splitters={**self.now.splitters, name: sizes})


def _read(file: Path) -> WindowSettings:
    try:
        return _from_json(json.loads(file.read_text(encoding="utf-8")))
    except OSError:
        return WindowSettings()
    except (ValueError, TypeError, AttributeError, RecursionError):
        _put_aside(file)
        return WindowSettings()


def _put_aside(file: Path) -> None:
    """Keep settings that cannot be read as `.bad`, so that whoever helps can see what spoilt them (reliability.md section 6, 86)."""
    try:
        file.replace(file.with_suffix(".bad"))
    except OSError:
        return


def _from_json(kept: object) -> WindowSettings:
    if not isinstance(kept, dict):
        raise TypeError("settings are an object")
    known = {f.name: kept[f.name] for f in fields(WindowSettings) if f.name in kept}
    known["lists"] = {kind: _layout(value) for kind, value in known.get("lists", {}).items()}
    known["splitters"] = {name: tuple(int(n) for n in sizes) for name, sizes in known.get("splitters", {}).items()}
    known["turned_to"] = {str(tab): str(kind) for tab, kind in known.get("turned_to", {}).items()}
    standard = asdict(WindowSettings())
    made = WindowSettings(**{name: value for name, value in known.items() if type(value) is type(standard[name])})
    return made if made.text_size in TEXT_SIZES else replace(made, text_size=100)


def _layout(value: dict[str, Any]) -> ListLayout:
    return ListLayout(
        shown=tuple(str(key) for key in value.get("shown", ())),
        widths={str(key): int(width) for key, width in value.get("widths", {}).items()},
        sort=str(value.get("sort", "")),
        descending=bool(value.get("descending", False)),
    )


def _write(file: Path, settings: WindowSettings) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as out:
        json.dump(asdict(settings), out, indent=1)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(file)
