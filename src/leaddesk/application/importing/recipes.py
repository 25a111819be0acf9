"""How a sender's columns were read the last time, offered again when a file with such headings comes: by heading, never by place."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from leaddesk.application.importing.catalogue import KIND_OF
from leaddesk.application.importing.kinds import Kind, plain_heading, told_apart
from leaddesk.application.importing.staging import ColumnMatch, Confidence, Staging
from leaddesk.application.ports import Reading
from leaddesk.domain.imports import ImportRecipe
from leaddesk.domain.records import new_uid

ENOUGH = 0.6
"""The share of headings that a recipe and a file must have in common, for the file to be taken for one of the same sender."""
_DECIDED = frozenset({Confidence.CHOSEN, Confidence.REMEMBERED})


def remembered_columns(look: Reading, kind: str, headings: Collection[str]) -> Mapping[str, str]:
    """What was decided of such headings the last time: plain heading to field, "" for one that was ignored; empty when nothing was."""
    found = _closest(look.find(ImportRecipe, file_kind=kind), set(filter(None, headings)))
    return json.loads(found.columns) if found is not None else {}


def known_sender(look: Reading, headings: Collection[str], kinds: Iterable[Kind]) -> tuple[Kind, str] | None:
    """Of which kind files with just such headings were the last time, and how that file was called; None when none came yet.

    A file that has a foreign heading which those had not may as well be of another kind.
    """
    here, of_code = set(filter(None, headings)), {kind.code: kind for kind in kinds}

    def may_be(recipe: ImportRecipe) -> bool:
        return recipe.file_kind in of_code and not (here - set(json.loads(recipe.columns))) & of_code[recipe.file_kind].foreign

    found = _closest(filter(may_be, look.every(ImportRecipe)), here)
    return (of_code[found.file_kind], found.file_name) if found is not None else None


def recipe_of(staging: Staging, look: Reading, now: datetime) -> ImportRecipe | None:
    """What is to be remembered of an import: None when kind and columns were known word for word, so that nobody had to decide.

    It replaces what was remembered of the very same headings only: another sender, whose headings are merely alike, keeps what is theirs.
    """
    if KIND_OF[staging.kind].signature or not (staging.is_kind_said or any(match.confidence in _DECIDED for match in staging.columns)):
        return None
    names = told_apart(plain_heading(match.heading) for match in staging.columns)
    columns = {name: match.key for name, match in zip(names, staging.columns, strict=True) if match.heading and _is_settled(match)}
    held = next((one for one in look.find(ImportRecipe, file_kind=staging.kind) if json.loads(one.columns).keys() == columns.keys()), None)
    told = json.dumps(columns, ensure_ascii=False, sort_keys=True)
    if held is not None:
        return replace(held, file_name=staging.file_name, columns=told, used_at=now)
    return ImportRecipe(uid=new_uid(), file_kind=staging.kind, file_name=staging.file_name, columns=told, used_at=now)


def _is_settled(match: ColumnMatch) -> bool:
    """Whether somebody decided, or nobody needed to; a column left open because nobody was there is no decision to ignore it."""
    return bool(match.key) or match.confidence is not Confidence.CHECK


def _closest(recipes: Iterable[ImportRecipe], here: Collection[str]) -> ImportRecipe | None:
    """The recipe that shares most headings with a file, the newest of several.

    Both sides count: few headings of many that are alike, in the recipe or in the file, are no sign of the same sender.
    """
    fitting = [(_share(recipe, here), recipe.used_at, recipe) for recipe in recipes]
    best = max(fitting, key=lambda one: one[:2], default=None)
    return best[2] if best is not None and best[0] >= ENOUGH else None


def _share(recipe: ImportRecipe, here: Collection[str]) -> float:
    known = set(json.loads(recipe.columns))
    return len(known & set(here)) / max(len(known), len(here), 1)
