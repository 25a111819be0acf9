"""Headings that officers add to the vocabulary “Headings of files” are understood in every file that schools and providers send."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.importing import Confidence, TableInMemory, stage
from leaddesk.application.importing.catalogue import KIND_OF
from leaddesk.application.importing.own_headings import FILE_HEADINGS, SENT_IN
from leaddesk.application.vocabularies import amend_term, close_term, vocabulary
from leaddesk.domain.failures import KnownFailure

SENT = TableInMemory(("URN", "Wer", "Amt", "Contact"), [("100001", "Hal Ward", "Deputy head", "01632 960201")])


def teach(store, code: str, headings: str) -> None:
    """What an officer writes under *Also written*."""
    amend_term(replace(vocabulary(store=store).terms(FILE_HEADINGS)[code], aliases=headings), store=store)


@pytest.fixture
def taught(office):
    """A list as no other school sends it; two of its headings are known since yesterday."""
    teach(office.store, "name", "Wer; Quien")
    teach(office.store, "job_title", "Amt")
    return office.store


def test_a_heading_that_nobody_knows_is_refused(office):
    with pytest.raises(KnownFailure):
        stage(SENT, store=office.store)


def test_headings_that_were_added_are_sure_and_tell_the_kind(taught):
    staging = stage(SENT, store=taught)
    assert (staging.kind, staging.counts["created"]) == ("return", 1)
    assert [(one.key, one.confidence) for one in staging.columns[:3]] == [(key, Confidence.SURE) for key in ("urn", "name", "job_title")]


def test_the_wording_of_what_was_added_may_differ_too(taught):
    asked = replace(SENT, headings=("URN", "Please give your Wer", "Amt", "Contact"))
    assert [one.key for one in stage(asked, "return", store=taught).columns][:3] == ["urn", "name", "job_title"]


def test_a_term_that_is_closed_counts_no_longer(taught):
    close_term(vocabulary(store=taught).terms(FILE_HEADINGS)["name"], date(2020, 1, 1), store=taught)
    with pytest.raises(KnownFailure):
        stage(SENT, "return", store=taught)


def test_a_heading_that_was_added_means_its_old_field_no_longer(taught):
    known = replace(SENT, headings=("URN", "Name", "Tel", "Post"), cells=[("100001", "Hal Ward", "Deputy head", "01632 960201")])
    teach(taught, "job_title", "Tel")
    teach(taught, "phone", "Post")
    assert [one.key for one in stage(known, store=taught).columns] == ["urn", "name", "job_title", "phone"]



def test_every_field_has_its_term_and_every_term_its_field(store):
    told = set(vocabulary(store=store).terms(FILE_HEADINGS))
    fields = {field.key for code in SENT_IN for field in KIND_OF[code].fields if not field.is_numbered}
    assert told == fields - {"reference"}, "the reference of a return template is our own"
