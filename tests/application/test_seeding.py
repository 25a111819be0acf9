"""The shipped vocabularies fill a new database, and an upgrade leaves what officers did alone."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from leaddesk.application.seeding import seed_vocabularies
from leaddesk.domain.vocabulary import Term
from leaddesk.resources import path_of


@pytest.fixture
def shipped(tmp_path) -> Path:
    """A copy of the shipped vocabularies, to be changed as a later version would."""
    return Path(shutil.copytree(path_of("vocabularies"), tmp_path / "vocabularies"))


def _tier(store, code: str) -> Term | None:
    with store.reading() as reading:
        return next(iter(reading.find(Term, list_name="tiers", code=code)), None)


def _ship(shipped: Path, line: str) -> None:
    with (shipped / "tiers.csv").open("a", encoding="utf-8") as tiers:
        tiers.write(line + "\n")


def test_a_new_database_has_every_shipped_term(store):
    tier = _tier(store, "middle")
    assert tier is not None
    assert tier.is_system
    assert tier.label == "Middle leader"
    assert seed_vocabularies(path_of("vocabularies"), store=store) == 0


def test_facts_in_further_columns_are_kept_in_the_note(store, shipped):
    roles = (shipped / "roles.csv").read_text(encoding="utf-8").splitlines()
    roles[0] += ",pay_range"
    (shipped / "roles.csv").write_text("\n".join([roles[0], "steward,Steward,900,,,senior,,,basis=acting,,acting,L1"]), encoding="utf-8")
    assert seed_vocabularies(shipped, store=store) == 1
    with store.reading() as reading:
        (steward,) = reading.find(Term, code="steward")
    assert steward.note == "basis=acting; pay_range=L1"


def test_an_upgrade_adds_what_is_new_and_no_undo_takes_it_back(store, shipped):
    _ship(shipped, "federation,Federation leader,65,,,,,,")
    assert seed_vocabularies(shipped, store=store) == 1
    assert _tier(store, "federation") is not None
    assert store.history.next_undo() is None


def test_an_upgrade_never_overwrites_an_officers_edit(store, shipped):
    with store.writing("Say it our way") as work:
        work.replace([replace(_tier(store, "middle"), label="Middle manager")])
    _ship(shipped, "federation,Federation leader,65,,,,,,")
    seed_vocabularies(shipped, store=store)
    assert _tier(store, "middle").label == "Middle manager"


def test_a_term_that_an_officer_removed_stays_away(store, shipped):
    with store.writing("We have none") as work:
        work.remove([_tier(store, "system")])
    _ship(shipped, "federation,Federation leader,65,,,,,,")
    assert seed_vocabularies(shipped, store=store) == 1
    assert _tier(store, "system") is None
