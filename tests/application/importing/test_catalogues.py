"""Catalogues of programmes: what is one, and what a title given twice does."""

import pytest

from leaddesk.application.importing import TableInMemory, save, stage
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.imports import Verdict
from leaddesk.domain.pathways import Programme, ProgrammeFacet


def test_a_list_of_leaders_is_no_catalogue_although_it_has_titles_and_tiers(desk):
    leaders = TableInMemory(("School URN", "Title", "First name", "Last name", "Tier"), [["999001", "Mr", "Hal", "Ward", "middle"]])
    assert stage(leaders, store=desk.store).kind == "return"
    with pytest.raises(KnownFailure, match="Add one to read it as a catalogue of programmes"):
        stage(TableInMemory(("URN", "First name", "Last name"), [["999001", "Hal", "Ward"]]), "programmes", store=desk.store)


def test_the_first_of_two_rows_with_one_title_counts_so_that_importing_again_changes_nothing(desk, codes_of):
    catalogue = TableInMemory(("Title", "Tier"), [["Moving to Headship", "deputy"], ["Moving to headship", "middle"]])
    staging = stage(catalogue, store=desk.store)
    assert [row.verdict for row in staging.rows] == [Verdict.CREATED, Verdict.SKIPPED]
    assert codes_of(staging)[-1] == "title"
    save(staging, store=desk.store)
    assert len(desk.every(Programme)) == 1
    again = stage(catalogue, store=desk.store)
    assert (again.counts["unchanged"], again.counts["skipped"]) == (1, 1)


def test_tiers_are_understood_in_plural_and_by_their_first_word(desk):
    tiers = "Senior leaders; Middle; Headteacher; Governors"
    staging = stage(TableInMemory(("Title", "Tiers"), [["Moving to Headship", tiers], ["Moving on", "Seniors leaders"]]), store=desk.store)
    assert [(message.row, message.message) for message in staging.messages if message.row] == [
        (3, "“Seniors leaders” is not in the list tiers; it was left out.")
    ]
    save(staging, store=desk.store)
    assert {facet.code for facet in desk.every(ProgrammeFacet)} == {"senior", "middle", "headteacher", "governance"}
