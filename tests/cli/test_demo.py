"""The demonstration borough from the terminal: everything is there, nothing else is, and it can be made again."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pypdf

from leaddesk import bootstrap
from leaddesk.application.demo import Demo
from leaddesk.application.publishing.press import print_leaflet
from leaddesk.domain.failures import KnownFailure

ENDINGS = {".pdf", ".csv", ".xlsx", ".md", ".txt"}


def test_it_holds_what_is_promised_and_nothing_else(line, tmp_path):
    folder = tmp_path / "demo"
    answer = line("demo", "--folder", folder, "--no-window", "--json", database=None)
    assert answer.code == 0, answer.err
    names = {file.name for file in folder.iterdir()}
    assert {"demo.leaddesk", "brochure.pdf", "contact-sheet.pdf", "backups"} <= names
    assert sum(name.startswith("leaflet-") for name in names) >= 3
    assert {name for name in names if Path(name).suffix not in ENDINGS} == {"demo.leaddesk", "backups"}
    assert answer.document["database"] == str(folder / "demo.leaddesk")
    assert "Everyone in it is invented." in answer.err


def test_its_database_opens_without_a_key_and_is_sound(demo, line):
    database = demo / "demo.leaddesk"
    assert line("check", "--json", database=database).document["faults"] == []
    assert len(line("list", "schools", "--json", database=database).document) >= 90
    programmes = line("list", "programmes", "--json", database=database).document
    assert len(programmes) >= 40
    assert set(programmes[0]) >= {"uid", "title", "status", "tiers", "rungs"}
    book_club = next(p for p in programmes if p["title"] == "Leadership Book Club")
    assert book_club["tiers"] == ["middle", "senior", "headteacher"]
    assert book_club["tier_names"] == "Middle leader, Senior leader, Headteacher"


def test_it_tells_what_was_made_and_every_noun_can_be_listed(demo, line):
    database = demo / "demo.leaddesk"
    for noun, least in (("leaders", 380), ("cohorts", 60), ("enrolments", 560), ("inspections", 80), ("networks", 8),
                        ("needs", 18), ("partnerships", 18), ("visits", 20), ("reviews", 10), ("supporters", 20)):  # fmt: skip
        assert len(line("list", noun, "--json", database=database).document) >= least, noun
    summaries = [batch["summary"] for batch in line("history", "--json", database=database).document]
    assert "Cohorts and enrolments of the demonstration" in summaries


def test_its_prints_can_be_read(demo):
    for file in demo.glob("*.pdf"):
        document = pypdf.PdfReader(file)
        assert document.metadata.title
        assert document.trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_every_leaflet_fits_one_page(demo, line, tmp_path):
    database = demo / "demo.leaddesk"
    published = [p for p in line("list", "programmes", "--json", database=database).document if p["status"] == "Published"]
    store = bootstrap.open_database(Path(shutil.copy(database, tmp_path / "own.leaddesk")), may_ask=False)
    try:
        pages = {p["title"]: print_leaflet(UUID(p["uid"]), bootstrap.press(), store=store).pages for p in published}
    finally:
        store.close()
    assert len(pages) > 30
    assert {title for title, number in pages.items() if number > 1} == set()


def test_it_is_made_afresh_and_leaves_other_files_alone(demo, line, tmp_path):
    folder = Path(shutil.copytree(demo, tmp_path / "demo"))
    (folder / "my notes.txt").write_text("keep me", encoding="utf-8")
    (folder / "brochure.pdf").write_bytes(b"old")
    assert line("demo", "--folder", folder, "--no-window", database=None).code == 0
    assert (folder / "my notes.txt").read_text(encoding="utf-8") == "keep me"
    assert (folder / "brochure.pdf").stat().st_size > 1000
    assert len(line("list", "imports", "--json", database=folder / "demo.leaddesk").document) == 6


def test_a_folder_of_something_else_is_refused(line, tmp_path):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.md").write_text("Dear colleague", encoding="utf-8")
    answer = line("demo", "--folder", tmp_path / "letters", database=None)
    assert answer.code == 1
    assert [file.name for file in (tmp_path / "letters").iterdir()] == ["letter.md"]


def test_a_demonstration_that_is_open_is_left_alone(demo, line, tmp_path):
    folder = Path(shutil.copytree(demo, tmp_path / "demo"))
    (folder / "brochure.pdf").write_bytes(b"being read")
    store = bootstrap.open_database(folder / "demo.leaddesk")
    try:
        answer = line("demo", "--folder", folder, "--no-window", database=None)
    finally:
        store.close()
    assert answer.code == 1
    assert "already open" in answer.err
    assert (folder / "brochure.pdf").read_bytes() == b"being read"


def test_where_no_window_can_be_opened_it_says_so_and_is_done(line, tmp_path, monkeypatch):
    made = Demo(tmp_path, tmp_path / "demo.leaddesk", ("Imported what there is.",))

    def refuse(_: object) -> int:
        raise KnownFailure("The window cannot be opened here.", "Install what is missing: sudo apt install libegl1.")

    monkeypatch.setattr(bootstrap, "make_demo", lambda *_: made)
    monkeypatch.setattr(bootstrap, "open_window", refuse)
    answer = line("demo", database=None)
    assert answer.code == 0
    assert "libegl1" in answer.err
    assert "Imported what there is." in answer.out


def test_as_a_program_of_its_own(tmp_path, elsewhere):
    command = [sys.executable, "-m", "leaddesk", "demo", "--no-window"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env={**os.environ}, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "leaddesk-demo" / "brochure.pdf").exists()
