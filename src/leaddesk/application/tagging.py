"""Keeping a record together with its tags as one act; a tag that stays keeps its identity, so that only changes are journalled."""

from collections.abc import Iterable, Mapping
from typing import Any

from leaddesk.application.changes import Changes
from leaddesk.application.checks import accept
from leaddesk.application.keeping import keep_new, merged, named, tidied
from leaddesk.application.ports import Reading, Store, Writing
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.tags import Tag

Tags = Mapping[str, Iterable[str]]


def tags_of(record: Record, reading: Reading) -> dict[str, tuple[str, ...]]:
    """The codes of a record's tags by controlled list."""
    found: dict[str, tuple[str, ...]] = {}
    for tag in reading.find(Tag, subject=record.uid):
        found[tag.list_name] = (*found.get(tag.list_name, ()), tag.code)
    return found


def record_tagged(new: Any, tags: Tags, *, store: Store) -> Changes:
    """Keep a new record with its tags; refused as `keeping.record` refuses."""
    new = tidied(new)
    with store.writing(f"Add {named(new, store)}") as work:
        keep_new(new, work)
        keep_tags(new, tags, work)
    return work.changes


def amend_tagged(changed: Any, tags: Tags, *, store: Store, was: Any = None, had: Tags | None = None) -> Changes:
    """Keep the new state of a record with exactly these tags in the lists named; refused as `keeping.amend` refuses.

    `had` are the tags that the officer's form was filled with: only what they ticked or cleared is changed.
    """
    changed = tidied(changed)
    with store.writing(f"Amend {named(changed, store)}") as work:
        changed = merged(changed, was, work)
        accept(changed, work)
        work.replace([changed])
        keep_tags(changed, tags if had is None else _laid_on(tags_of(changed, work), tags, had), work)
    return work.changes


def _laid_on(now: Tags, tags: Tags, had: Tags) -> dict[str, list[str]]:
    """What an officer ticked and cleared, laid onto what is held now."""
    laid = {}
    for list_name, ticked in tags.items():
        before, chosen = set(had.get(list_name, ())), list(ticked)
        stays = [code for code in now.get(list_name, ()) if code in chosen or code not in before]
        laid[list_name] = [*stays, *(code for code in chosen if code not in before)]
    return laid


def keep_tags(record: Record, tags: Tags, work: Writing) -> None:
    """Make a record's tags in the lists named exactly these."""
    for list_name, codes in tags.items():
        wanted = list(dict.fromkeys(codes))
        held = work.find(Tag, subject=record.uid, list_name=list_name)
        work.remove([tag for tag in held if tag.code not in wanted])
        kept = {tag.code for tag in held}
        work.add(
            [
                Tag(uid=new_uid(), subject_kind=record.KIND, subject=record.uid, list_name=list_name, code=code)
                for code in wanted
                if code not in kept
            ]
        )
