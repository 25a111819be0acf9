"""The columns that a form service adds to every answer: they tell who filled in the form, who need not be whom its questions ask about."""

from collections.abc import Collection, Sequence

from leaddesk.application.importing.staging import Confidence

_MICROSOFT, _GOOGLE = frozenset({"start time", "completion time"}), "timestamp"
_OWN = {"email": "email", "email address": "email", "username": "email", "name": "name"}
_NOBODY = frozenset({"anonymous", "n/a", "-"})
_WHO = "Here the form notes who filled it in"


def respondent_columns(headings: Sequence[str]) -> dict[int, str]:
    """The places of such columns, with what each tells of whoever answered: `email` or `name`; none where the file is no such export.

    `headings` are plain ones, all of them. Microsoft Forms begins with ID, Start time, Completion time, Email and Name, Google Forms
    with Timestamp and Email address.
    """
    if set(headings) >= _MICROSOFT:
        start = max(map(headings.index, _MICROSOFT)) + 1
    elif headings[:1] == [_GOOGLE]:
        start = 1
    else:
        return {}
    found: dict[int, str] = {}
    for place in range(start, len(headings)):
        key = _OWN.get(headings[place])
        if key is None or key in found.values():
            break
        found[place] = key
    return found


def respondent_claim(key: str, cells: Sequence[str], taken: Collection[str]) -> tuple[str, Confidence, str]:
    """What a column of the respondent may be taken for beside what the questions ask: its field or "", how sure, and why."""
    if all(cell.casefold() in _NOBODY for cell in cells):
        return "", Confidence.IGNORED, f"{_WHO}; nobody is named."
    if key in taken or (key == "name" and _asks_for_a_name(taken)):
        return "", Confidence.IGNORED, f"{_WHO}; a question asks for the leader's own."
    if _asks_for_a_name(taken):
        return "", Confidence.CHECK, f"{_WHO}, who need not be the leader. Choose it where they are the same."
    return key, Confidence.CHECK, f"{_WHO}. Is that the leader?"


def _asks_for_a_name(taken: Collection[str]) -> bool:
    names = {"name", "first_name", "last_name"}
    return any(key in names or (key.startswith("wide_") and (key[-1].isdigit() or key.endswith("_last_name"))) for key in taken)
