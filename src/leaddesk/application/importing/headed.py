"""Columns as someone names them who cannot see their places: `Tel.=phone` on the command line."""

from collections.abc import Mapping, Sequence

from leaddesk.application.importing.column_looks import Column
from leaddesk.application.importing.kinds import Kind, plain_heading
from leaddesk.application.importing.rows import column_letters
from leaddesk.domain.failures import KnownFailure

IGNORE = "ignore"


def said_columns(columns: Sequence[Column], headed: Mapping[str, str]) -> dict[int, str]:
    """The columns that are named, by place, with what they are said to hold ("" for nothing that is wanted).

    A heading stands for the first column that has it, or for all of them where they are to be ignored; letters such as F stand for a
    column as a spreadsheet names it, where no heading is written so. KnownFailure when no column is meant.
    """
    said: dict[int, str] = {}
    for heading, words in headed.items():
        wanted = "" if words.strip().casefold() in ("", IGNORE) else words.strip()
        places = [column.index for column in columns if column.plain == plain_heading(heading)] or [
            column.index for column in columns if column_letters(column.index) == heading.strip().upper()
        ]
        if not places:
            told = ", ".join(column.heading for column in columns if column.heading)
            raise KnownFailure(f"No column of this file is headed “{heading}”.", f"Its headings are: {told[:100]}.")
        said |= dict.fromkeys(places if not wanted else places[:1], wanted)
    return said


def said_fields(kind: Kind, said: Mapping[int, str]) -> dict[int, str]:
    """The same with the keys of a kind's fields; KnownFailure when one is none of them, or two columns claim one."""
    keys = {}
    for index, words in said.items():
        key = kind.key_of(words)
        if key is None:
            some = ", ".join(field.key for field in kind.fields[:8])
            what = f"“{words}” is nothing that {kind.words} holds."
            raise KnownFailure(what, f"Name a field such as {some}, or one of its usual headings.")
        keys[index] = key
    wanted = [key for key in keys.values() if key]
    if len(wanted) != len(set(wanted)):
        raise KnownFailure("Two columns are taken for the same field.", "Ignore one of them.")
    return keys
