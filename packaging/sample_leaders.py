"""A list of leaders beside and below headship, as a borough's office keeps it; names are invented."""

import random
import re
import unicodedata
from datetime import date
from typing import Any

from openpyxl import Workbook

from sample_gias import FIRST_URN, Sketch, read_lines, read_sketches, status_of
from sample_workbooks import fill_sheet, saved

HEADINGS = [
    "School URN",
    "School",
    "Title",
    "First name",
    "Last name",
    "Job title",
    "Role",
    "Tier",
    "Email",
    "Phone",
    "Start date",
]
_PLAIN_LETTERS = str.maketrans("łøđð", "lodd")
TITLES = ("Mrs", "Mr", "Ms", "Miss", "Dr", "Mr", "Mrs", "Ms", "Mx", "")


def leaders_workbook() -> bytes:
    """The list as a workbook; the same leaders every time."""
    book = Workbook()
    fill_sheet(book.active, "Leaders", HEADINGS, leaders())
    return saved(book)


def leaders() -> list[list[Any]]:
    """One row a post, by school and then in the order of the posts."""
    dice = random.Random("thameside leaders")  # noqa: S311 - invents, guards nothing
    schools = [school for school in read_sketches("schools.txt", FIRST_URN) if status_of(school) in {"1", "3"}]
    names = _names()
    rows: list[list[Any]] = []
    for job, role, tier, kinds, count in read_lines("posts.txt"):
        suitable = [school for school in schools if school.type in kinds.split()]
        for school in dice.sample(suitable, int(count)):
            rows.append(_post(school, names[len(rows)], (job, role, tier), len(rows), dice))
    return sorted(rows, key=lambda row: row[0])


def _names() -> list[tuple[str, str]]:
    """Every pair once: the surnames go round against the first names, one way and then the other."""
    firsts, lasts = read_lines("names.txt")
    pairs: list[tuple[str, str]] = []
    for turn in range(6):
        shift = turn * 13
        pairs += zip(firsts if turn % 2 == 0 else reversed(firsts), lasts[shift:] + lasts[:shift], strict=False)
    return list(dict.fromkeys(pairs))


def _plain(text: str) -> str:
    """A name as an e-mail address writes it."""
    letters = unicodedata.normalize("NFKD", text.lower().translate(_PLAIN_LETTERS))
    return re.sub(r"[^a-z]", "", letters)


def _post(school: Sketch, name: tuple[str, str], post: tuple[str, str, str], number: int, dice: random.Random) -> list[Any]:
    first, last = name
    site = re.sub(r"[^a-z0-9]+", "", school.name.lower().replace(" primary school", ""))[:24]
    address = f"{_plain(first)[0]}.{_plain(last.split('-')[0])}"
    phone = f"020 7946 0{200 + number:03}" if dice.random() < 0.8 else f"07700 900{100 + number:03}"
    earliest = 2025 if post[2] == "career_entry" else 2015
    start = date(dice.randint(earliest, 2026), dice.choice((1, 4, 9, 9, 9)), 1)
    return [
        str(school.urn),
        school.name,
        dice.choice(TITLES),
        first,
        last,
        *post,
        f"{address}@{site}.example" if dice.random() < 0.94 else "",
        phone if dice.random() < 0.9 else "",
        min(start, date(2026, 9, 1)) if dice.random() < 0.9 else "",
    ]
