"""The page of a record to which 1,000 records of every related kind belong: it is told, and shown in the window, at once."""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from leaddesk.application.describing.pages import record_page, related_sections
from leaddesk.application.descriptions import DESCRIPTIONS, related_to
from leaddesk.application.seeding import seed_vocabularies
from leaddesk.domain.records import Record
from leaddesk.domain.registry import RECORD_TYPE_OF, RECORD_TYPES
from leaddesk.storage import open_store
from leaddesk.storage.store import SqlStore
from tests.speed.test_described_lists_speed import KINDS, NOW, invented

PARTS = 1_000
SECONDS = 0.150
RELATED = [
    (owner, each)
    for owner in RECORD_TYPE_OF
    for each in (*(DESCRIPTIONS[owner].related if owner in DESCRIPTIONS else ()), *related_to(owner))
]
OWNERS = sorted({owner for owner, each in RELATED if not each.finds})

pytestmark = pytest.mark.speed


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SqlStore, dict[str, Any]]]:
    """A store in which everything that can belong to the first record of a kind does; and the first record of each kind."""
    store = open_store(tmp_path_factory.mktemp("crowded") / "crowded.leaddesk", officer="T Quill", clock=lambda: NOW)
    seed_vocabularies(Path(__file__).resolve().parents[2] / "resources" / "vocabularies", store=store)
    rng, made, first = random.Random(1), {kind.KIND: [] for kind in RECORD_TYPES}, {}
    with store.writing("Everything there is") as work:
        for kind in KINDS:
            records = _parts(kind, rng, made, first)
            made[kind.KIND] = [record.uid for record in records]
            first[kind.KIND] = records[0]
            work.add(records)
    yield store, first
    store.close()


def _parts(kind: type[Record], rng: random.Random, made: dict[str, Any], first: dict[str, Any]) -> list[Record]:
    """1,000 records of a kind for each field by which it belongs to another; none belongs to the first of two owners at once."""
    fields = {each.by: first[owner].uid for owner, each in RELATED if each.kind is kind and not each.finds and owner in first}
    if not fields:
        return [invented(kind, n, rng, made) for n in range(PARTS)]
    found = []
    for at, (field, owner) in enumerate(fields.items()):
        others = [(name, uid) for name, uid in fields.items() if name != field]
        records = (replace(invented(kind, at * PARTS + n, rng, made), **{field: owner}) for n in range(PARTS))
        found += [one for one in records if all(getattr(one, name) != uid for name, uid in others)]
    return found


def _fastest(work: Callable[[], object]) -> float:
    took = []
    for _ in range(3):
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)
    return min(took)


@pytest.mark.parametrize("owner", OWNERS)
def test_a_page_with_a_thousand_parts_of_each_kind_is_told_at_once(crowded: Any, owner: str) -> None:
    store, first = crowded
    record, related = first[owner], related_to(owner)
    sections = related_sections(record, (*(DESCRIPTIONS[owner].related if owner in DESCRIPTIONS else ()), *related), store=store)
    assert max(section.count for section in sections) >= PARTS - 1
    if owner in DESCRIPTIONS:
        took = _fastest(lambda: record_page(DESCRIPTIONS[owner], record.uid, store=store, related=related))
    else:
        took = _fastest(lambda: related_sections(record, related, store=store))
    print(f"\n{owner}: {took * 1000:.0f} ms")  # noqa: T201 - the figures
    assert took < SECONDS
