"""The real files that officers have, whole, one after the other into one database: imported or refused as expected.

With `--durations=0` it says how long each takes.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.application.importing import save, stage
from leaddesk.application.ports import Store
from leaddesk.application.work import Quietly
from leaddesk.bootstrap import open_database, read_table
from leaddesk.domain.failures import KnownFailure
from tests.flows.shared_files import EVERY, Expected

pytestmark = pytest.mark.speed


@pytest.fixture(scope="module")
def one_for_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One database that all of the files go into."""
    store = open_database(tmp_path_factory.mktemp("whole") / "records.leaddesk", may_ask=False)
    yield store
    store.close()


@pytest.mark.parametrize(("name", "expected"), EVERY.items(), ids=EVERY)
def test_a_file_whole(one_for_all: Store, shared_data: Path, name: str, expected: Expected) -> None:
    if expected.refusal:
        with pytest.raises(KnownFailure, match=re.escape(expected.refusal)):
            stage(read_table(shared_data / name, Quietly()), store=one_for_all)
        return
    staging = stage(read_table(shared_data / name, Quietly()), store=one_for_all)
    save(staging, store=one_for_all)
    assert (staging.kind, staging.counts["rejected"]) == (expected.kind, 0)
    assert sum(staging.counts.values()) == 2 * staging.counts["rows"] > 0
