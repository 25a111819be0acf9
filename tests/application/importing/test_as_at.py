"""Which day a file describes: the officer's word, its title, its name, its newest change; and what an old one may not change."""

from dataclasses import replace
from datetime import date

import pytest

from leaddesk.application.importing import ImportOptions, TableInMemory, stage
from leaddesk.domain.imports import Verdict

from .sent import WHOLE, brought, codes, verdicts

TABLE = TableInMemory(tuple(WHOLE.split("|")), [["100001", "Hal Ward", "SENCO", "hal@old.example"]], "return.csv", "ab" * 32)
TITLED = replace(TABLE, titles=("Thameside schools", "Leaders as at 1 September 2026"), heading_row=4)
NAMED = "return 2026-10-02.csv"


def the_day(desk, table, said=None):
    staging = stage(table, "auto", store=desk.store, options=ImportOptions(as_at=said))
    (words,) = (message.message for message in staging.messages if message.code == "as_at")
    return staging.as_at, words


@pytest.mark.parametrize(
    ("table", "said", "day", "words"),
    [
        (TITLED, None, date(2026, 9, 1), "by its title"),
        (replace(TITLED, file_name=NAMED), None, date(2026, 9, 1), "by its title"),
        (replace(TITLED, file_name=NAMED), date(2026, 8, 3), date(2026, 8, 3), "as you said"),
        (replace(TABLE, file_name=NAMED), None, date(2026, 10, 2), "by its name"),
    ],
)
def test_the_surest_word_on_its_day_counts(office, table, said, day, words):
    assert the_day(office, table, said) == (day, f"This file describes {day.day} {day:%b} {day.year}, {words}.")


def test_a_title_of_a_day_to_come_says_nothing_of_today(office):
    ahead = replace(TABLE, titles=("Position as at 1 September 2099",))
    assert the_day(office, ahead)[1].startswith("This file does not say which day it describes")


def test_what_an_old_title_heads_does_not_overwrite_what_is_newer(office):
    brought(office, WHOLE, "100001|Hal Ward|SENCO|hal@new.example", as_at=date(2026, 10, 1))
    staging = stage(TITLED, "auto", store=office.store, options=ImportOptions())
    assert (verdicts(staging), codes(staging)) == ([Verdict.UNCHANGED], ["older"])
