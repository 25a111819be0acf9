"""`import` of programme bookings and of registers of partnerships, by the command line."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk import bootstrap
from leaddesk.domain.cohorts import Cohort
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from tests.cli.registers import LARK, QUARRY

BOOKINGS = "Which programme,Which cohort,Delegate name,School URN,Email address,Booking status,Reason\n"
PARTNERSHIPS = "Supported school URN,Mentor,Supporting school URN,Type of support,Status,Start date,Focus areas,Strategy aims\n"


@pytest.fixture
def borough(line, register, tmp_path: Path):
    """Two schools, a programme and its two cohorts."""
    assert line("import", register(LARK, QUARRY), "--as-at", "2026-10-01").code == 0
    store = bootstrap.open_database(tmp_path / "records.leaddesk")
    programme = Programme(uid=new_uid(), title="Stepping Up")
    with store.writing("A programme") as work:
        work.add([programme])
        work.add([
            Cohort(uid=new_uid(), programme=programme.uid, name="Autumn 2026", starts_on=date(2026, 9, 7)),
            Cohort(uid=new_uid(), programme=programme.uid, name="Spring 2027", starts_on=date(2027, 1, 11)),
        ])  # fmt: skip
    store.close()
    return line


def sent(folder: Path, headings: str, *rows: str) -> Path:
    file = folder / "list.csv"
    file.write_text(headings + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return file


def states(line) -> dict[str, tuple[str, str]]:
    shown = (line("show", "enrolments", one["uid"], "--json").document for one in line("list", "enrolments", "--json").document)
    people = {one["uid"]: one["last_name"] for one in line("list", "leaders", "--json").document}
    return {people[one["person"]]: (one["state"], one["reason_code"]) for one in shown}


def test_bookings_enrol_as_far_as_each_has_come_and_are_undone(borough, tmp_path):
    file = sent(
        tmp_path, BOOKINGS, "Stepping Up,Autumn 2026,Dora Quill,999001,dora@lark.example,Booked,",
        "Stepping Up,Autumn 2026,Ezra Reed,999001,ezra@lark.example,Withdrawn,new job",
        "Stepping Up,Spring 2027,Hal Ward,999002,hal@quarry.example,Waiting list,",
    )  # fmt: skip
    before = borough("check", "--json").document
    (told,) = borough("import", file, "--json").document
    assert (told["kind"], told["created"], told["rejected"]) == ("bookings", 3, 0)
    assert told["records"]["enrolments"] == {"created": 3, "updated": 0}
    assert states(borough) == {"Quill": ("accepted", ""), "Reed": ("withdrawn", "new_post"), "Ward": ("waitlisted", "")}
    (again,) = borough("import", file, "--json").document
    assert (again["unchanged"], again["created"], again["updated"]) == (3, 0, 0)
    assert borough("undo", told["batch"]).code == 0
    assert borough("check", "--json").document == before


def test_a_cohort_or_programme_that_is_not_sure_waits_for_an_officer(borough, tmp_path):
    file = sent(
        tmp_path, BOOKINGS, "Stepping Up,Summer 1999,Dora Quill,999001,,Booked,", "Basket weaving,,Ezra Reed,999001,,Booked,",
        "Stepping Up,Autumn 2026,Hal Ward,999001,,Withdrawn,",
    )  # fmt: skip
    answer = borough("import", file, "--json")
    (told,) = answer.document
    assert (answer.code, told["conflicts"], told["rejected"], told["created"]) == (3, 1, 1, 1)
    words = {message["row"]: message["message"] for message in told["messages"] if message["row"]}
    assert "no cohort that is surely “Summer 1999”" in words[2]
    assert "no programme called “Basket weaving”" in words[3]
    assert "needs a reason of the list" in words[4]
    assert states(borough) == {"Ward": ("applied", "")}


def test_partnerships_come_with_their_focus_areas_and_aims(borough, tmp_path):
    file = sent(
        tmp_path, PARTNERSHIPS,
        "999001,Dora Quill,999002,Mentoring,Active,2026-09-07,Phonics; SEMH,Narrow the achievement gap within London’s schools",
        "999002,,999001,Juggling,Active,2026-09-07,,",
    )  # fmt: skip
    before = borough("check", "--json").document
    answer = borough("import", file, "--json")
    (told,) = answer.document
    assert (answer.code, told["kind"], told["created"], told["rejected"]) == (3, "partnerships", 1, 1)
    assert told["records"]["tags"] == {"created": 3, "updated": 0}
    (made,) = borough("list", "partnerships", "--json").document
    tags = borough("show", "partnerships", made["uid"], "--json").document["related"]["tag"]
    assert {tag["code"] for tag in tags} == {"english", "semh", "london.4"}
    assert borough("undo", told["batch"]).code == 0
    assert borough("check", "--json").document == before
