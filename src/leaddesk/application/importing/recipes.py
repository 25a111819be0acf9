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
"""The share of a recipe's headings that a file must have to be taken for one of the same sender."""
_DECIDED = frozenset({Confidence.CHOSEN, Confidence.REMEMBERED})


def remembered_columns(look: Reading, kind: str, headings: Collection[str]) -> Mapping[str, str]:
    """What was decided of such headings the last time: plain heading to field, "" for one that was ignored; empty when nothing was."""
    found = _closest(look, kind, headings)
    return json.loads(found.columns) if found is not None else {}


def known_sender(look: Reading, headings: Collection[str], kinds: Iterable[Kind]) -> tuple[Kind, str] | None:
    """Of which kind files with just such headings were the last time, and how that file was called; None when none came yet.

    A file that has many headings which the recipe does not know may as well be of another kind, and so may one with a foreign heading.
    """
    here, of_code = set(filter(None, headings)), {kind.code: kind for kind in kinds}
    fitting = []
    for recipe in look.every(ImportRecipe):
        known, kind = set(json.loads(recipe.columns)), of_code.get(recipe.file_kind)
        shared = len(known & here)
        if kind is not None and not here & kind.foreign and shared and shared >= ENOUGH * max(len(known), len(here)):
            fitting.append((shared / max(len(known), len(here)), recipe.used_at, kind, recipe.file_name))
    best = max(fitting, key=lambda one: one[:2], default=None)
    return best[2:] if best is not None else None


def recipe_of(staging: Staging, look: Reading, now: datetime) -> ImportRecipe | None:
    """What is to be remembered of an import: None when its columns were known word for word, so that nobody had to decide."""
    if KIND_OF[staging.kind].signature or not any(match.confidence in _DECIDED for match in staging.columns):
        return None
    names = told_apart(plain_heading(match.heading) for match in staging.columns)
    columns = {name: match.key for name, match in zip(names, staging.columns, strict=True) if match.heading and _is_settled(match)}
    held = _closest(look, staging.kind, columns.keys())
    told = json.dumps(columns, ensure_ascii=False, sort_keys=True)
    if held is not None:
        return replace(held, file_name=staging.file_name, columns=told, used_at=now)
    return ImportRecipe(uid=new_uid(), file_kind=staging.kind, file_name=staging.file_name, columns=told, used_at=now)


def _is_settled(match: ColumnMatch) -> bool:
    """Whether somebody decided, or nobody needed to; a column left open because nobody was there is no decision to ignore it."""
    return bool(match.key) or match.confidence is not Confidence.CHECK


def _closest(look: Reading, kind: str, headings: Collection[str]) -> ImportRecipe | None:
    """The recipe that shares most headings with a file, the newest of several."""
    here = set(headings)

    def share(recipe: ImportRecipe) -> float:
        known = set(json.loads(recipe.columns))
        return len(known & here) / len(known) if known else 0.0

    fitting = [recipe for recipe in look.find(ImportRecipe, file_kind=kind) if share(recipe) >= ENOUGH]
    return max(fitting, key=lambda recipe: (share(recipe), recipe.used_at), default=None)
