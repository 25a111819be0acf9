"""kill -9 while a batch is written leaves all of it or nothing (reliability.md R1)."""

import random
import subprocess
import sys
import time

import pytest

from leaddesk.domain.leaders import Person
from leaddesk.domain.records import new_uid

WRITE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from leaddesk.domain.leaders import Person
from leaddesk.domain.records import new_uid
from leaddesk.storage import open_store

store = open_store(Path(sys.argv[1]), officer="T Quill", clock=lambda: datetime.now(UTC))
print("ready", flush=True)
for number in range(10_000):
    with store.writing(f"Import {number}") as work:
        work.add(Person(uid=new_uid(), last_name=f"{number} {row}") for row in range(500))
    print(number, flush=True)
"""
ROWS = 500


@pytest.mark.parametrize("trial", range(6))
def test_a_killed_import_is_there_as_a_whole_or_not_at_all(opened, place, trial):
    opened().close()
    child = subprocess.Popen([sys.executable, "-c", WRITE, str(place)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    time.sleep(random.Random(trial).uniform(0.005, 0.12))
    child.kill()
    told = [int(line) for line in child.communicate()[0].splitlines()]
    store = opened()
    with store.reading() as look:
        people = sum(1 for _ in look.every(Person))
    batches = len(store.history.batches())
    assert people == batches * ROWS
    assert batches >= len(told)  # what was acknowledged is there
    assert store.safekeeping.check().faults == ()
    if batches:
        store.history.undo()
    with store.writing("Go on") as work:
        work.add([Person(uid=new_uid(), last_name="After")])
