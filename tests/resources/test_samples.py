"""The invented borough: it carries the quirks of real registers, and nothing of it is real."""

import csv
import io
import json
import re
import sys
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook

PROJECT = Path(__file__).resolve().parents[2]
SAMPLES = PROJECT / "resources" / "samples"
REGISTERS = PROJECT / "tests" / "data" / "gias"
DRAMA = re.compile(r"0?207946\d{4}|07700900\d{3}")
ADDRESS = re.compile(r"@([\w.-]+)|www\.([\w.-]+)|https?://([\w.-]+)")


def register(month: str) -> list[dict[str, str]]:
    with (SAMPLES / f"thameside-gias-{month}.csv").open(encoding="cp1252", newline="") as source:
        return list(csv.DictReader(source, strict=True))


def sheet(file: str, name: str) -> list[dict[str, object]]:
    headings, *rows = load_workbook(SAMPLES / file)[name].values
    return [dict(zip(headings, row, strict=True)) for row in rows]


def plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", name.lower().replace("’", "").replace("'", "")).strip()


def postcode_area(postcode: str) -> str:
    return re.match("[A-Z]*", postcode)[0]


def every_text() -> str:
    texts = [file.read_bytes().decode("cp1252") for file in SAMPLES.glob("*gias*.csv")]
    plain_files = (SAMPLES / "thameside-brand.csv", SAMPLES / "README.md", *SAMPLES.glob("life/*.toml"))
    texts += [file.read_text(encoding="utf-8") for file in plain_files]
    for file in SAMPLES.glob("*.xlsx"):
        texts += [str(cell) for tab in load_workbook(file) for row in tab.values for cell in row if cell is not None]
    return "\n".join(texts)


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch):
    """The script that writes the samples, imported from where scripts live."""
    monkeypatch.syspath_prepend(str(PROJECT / "packaging"))
    import make_samples

    yield make_samples
    for name in [name for name in sys.modules if name.startswith(("make_samples", "sample_"))]:
        del sys.modules[name]


def test_the_script_writes_the_same_bytes_again(maker) -> None:
    for folder, files in ((SAMPLES, maker.samples()), (REGISTERS, maker.registers())):
        differing = [name for name, content in files.items() if (folder / name).read_bytes() != content]
        assert differing == []


def test_the_register_is_shaped_as_gias_shapes_it() -> None:
    raw = (SAMPLES / "thameside-gias-2026-10.csv").read_bytes()
    assert raw.count(b"\r\n") == raw.count(b"\n") == 97
    rows = list(csv.reader(io.StringIO(raw.decode("cp1252"), newline="")))
    assert {len(row) for row in rows} == {135}
    assert len({row[0] for row in rows[1:]}) == 96
    assert "’" in raw.decode("cp1252")


def test_the_register_has_the_quirks_of_real_ones() -> None:
    rows = register("2026-10")
    heads = Counter((r["HeadTitle (name)"], r["HeadFirstName"], r["HeadLastName"]) for r in rows)
    assert heads["Mr", "Tomasz", "Wierzbicki"] == 3
    assert any(" and" in first and last.startswith("Mrs ") for _, first, last in heads)
    assert any("/" in first and "/" in last for _, first, last in heads)
    assert {"Vacant", "Vacancy", "TBC"} <= {last for _, _, last in heads}
    assert any("(Acting Headteacher)" in last for _, _, last in heads)
    assert any(last.endswith((" OBE", " MBE")) for _, _, last in heads)
    assert "Headteacher" in {title for title, _, _ in heads}
    assert {"Excecutive Headteacher", "Principle"} <= {r["HeadPreferredJobTitle"] for r in rows}
    assert "01-01-1900" in {r["OpenDate"] for r in rows}
    assert all(len(r["TelephoneNum"]) in {0, 10} for r in rows)
    assert any(not r["SchoolWebsite"] for r in rows)


def test_the_borough_has_every_sort_of_school() -> None:
    rows = register("2026-10")
    types = {r["TypeOfEstablishment (code)"] for r in rows}
    assert {"1", "2", "3", "5", "7", "11", "14", "15", "28", "34", "35", "39"} <= types
    assert {r["EstablishmentStatus (code)"] for r in rows} == {"1", "2", "3", "4"}
    kinds = Counter(r["TrustSchoolFlag (name)"] for r in rows)
    assert kinds["Supported by a multi-academy trust"] > 15
    assert kinds["Supported by a single-academy trust"] == 1
    by_name = {}
    for row in rows:
        by_name.setdefault(row["EstablishmentName"], set()).add(row["EstablishmentStatus (name)"])
    assert {"Open", "Closed"} in by_name.values()


def test_november_differs_as_its_readme_says() -> None:
    before, after = ({row["URN"]: row for row in register(month)} for month in ("2026-10", "2026-11"))
    assert set(after) - set(before) == {"999101"}
    changed = {u: {c for c in row if row[c] != before[u][c]} for u, row in after.items() if u in before}
    assert {urn for urn, columns in changed.items() if columns} == {
        "999001", "999003", "999004", "999012", "999015", "999017", "999019", "999020", "999023", "999024", "999055", "999059",
    }  # fmt: skip
    assert changed["999003"] == {"HeadTitle (name)", "HeadLastName", "LastChangedDate"}
    assert after["999019"]["ReasonEstablishmentClosed (name)"] == "Academy Converter"
    assert after["999101"]["EstablishmentName"] == after["999019"]["EstablishmentName"]


def test_telephones_are_for_drama_and_addresses_lead_nowhere() -> None:
    text = every_text()
    phones = [r["TelephoneNum"] for month in ("2026-10", "2026-11") for r in register(month) if r["TelephoneNum"]]
    phones += re.findall(r"\b0(?:\d ?){9,10}\b", text)
    assert len(phones) > 250
    assert [phone for phone in phones if not DRAMA.fullmatch(phone.replace(" ", ""))] == []
    domains = [next(filter(None, match)).rstrip(".") for match in ADDRESS.findall(text)]
    assert len(domains) > 250
    assert [domain for domain in domains if not domain.endswith(".example")] == []


def test_the_programmes_cover_most_of_the_ladder_and_leave_honest_gaps() -> None:
    programmes = sheet("thameside-programmes.xlsx", "Programmes")
    published = [p for p in programmes if p["Status"] == "Published"]
    cells = {(t, r) for p in published for t in p["Tiers"].split("; ") for r in p["Rungs"].split("; ")}
    assert len(cells) == 21
    gaps = {"Executive leader", "System leader", "Governance"}
    assert {tier for tier in gaps if (tier, "Aspiring to the next level") in cells} == set()
    assert all(p["Purpose"] and p["Who it is for"] and p["How to book"] and p["Contact phone"] for p in published)


def test_the_nine_of_london_are_history() -> None:
    historic = [p for p in sheet("thameside-programmes.xlsx", "Programmes") if p["Status"] == "Archived"]
    assert len(historic) == 9
    assert {p["Strategy"] for p in historic} == {"London Leadership Strategy"}
    assert all(p["Source or note"].startswith("Historic example") for p in historic)
    assert not any(p["How to book"] or p["Book by"] or p["Runs from"] for p in historic)
    assert "Primary (from September 2006)" in historic[0]["Phases"]


def test_every_term_and_body_in_the_programmes_is_known() -> None:
    def labels(name: str) -> set[str]:
        with (PROJECT / "resources" / "vocabularies" / f"{name}.csv").open(encoding="utf-8", newline="") as source:
            return {value for row in csv.DictReader(source) for value in (row["label"], row["code"])}

    programmes = sheet("thameside-programmes.xlsx", "Programmes")
    for column, name in (("Tiers", "tiers"), ("Rungs", "rungs"), ("Delivery modes", "delivery_modes"), ("Strategy aims", "strategy_aims")):
        assert {term for p in programmes for term in p[column].split("; ")} <= labels(name)
    bodies = sheet("thameside-programmes.xlsx", "Organisations")
    named = {b for p in programmes for b in [p["Run by"], *(p["Delivered by"] or "").split("; ")] if b}
    assert named <= {body["Name"] for body in bodies}
    assert {body["Kind"] for body in bodies} <= labels("organisation_kinds")
    assert {p["Strategy"] for p in programmes} == {s["Name"] for s in sheet("thameside-programmes.xlsx", "Strategies")}


def test_the_leaders_list_has_every_tier_but_headship() -> None:
    leaders = sheet("thameside-leaders.xlsx", "Leaders")
    assert len({(row["First name"], row["Last name"]) for row in leaders}) == len(leaders) > 300
    tiers = {"career_entry", "teacher", "middle", "senior", "executive", "system", "governance"}
    assert {row["Tier"] for row in leaders} == tiers
    assert {row["School URN"] for row in leaders} <= {row["URN"] for row in register("2026-10")}


def test_no_school_is_real(shared_data: Path) -> None:
    with zipfile.ZipFile(shared_data / "gias-national-2023-11.json.zip") as archive:
        schools = json.loads(archive.read("schools.json"))
    real = {plain(school["name"]) for school in schools}
    with (shared_data / "gias-groups-2022.csv").open(encoding="cp1252", newline="") as source:
        groups = {plain(row["Group Name"]) for row in csv.DictReader(source)}
    rows = [*register("2026-10"), *register("2026-11")]
    areas = {postcode_area(school["postcode"] or "") for school in schools}
    assert {postcode_area(row["Postcode"]) for row in rows} & areas == set()
    assert {row["LA (code)"] for row in rows} & {school["la_code"] for school in schools} == set()
    assert {row["EstablishmentName"] for row in rows if plain(row["EstablishmentName"]) in real} == set()
    assert {row["Trusts (name)"] for row in rows if plain(row["Trusts (name)"]) in groups - {""}} == set()
    assert {row["Federations (name)"] for row in rows if plain(row["Federations (name)"]) in groups - {""}} == set()


def test_no_head_is_real(shared_data: Path) -> None:
    real = set()
    for file in ("gias-search-2022-surrey-hampshire.csv", "gias-full-2024-sample.csv"):
        with (shared_data / file).open(encoding="cp1252", newline="") as source:
            real |= {plain(f"{r['HeadFirstName']} {r['HeadLastName']}") for r in csv.DictReader(source)}
    heads = {plain(f"{r['HeadFirstName']} {r['HeadLastName']}") for r in [*register("2026-10"), *register("2026-11")]}
    leaders = {plain(f"{r['First name']} {r['Last name']}") for r in sheet("thameside-leaders.xlsx", "Leaders")}
    invented = (heads | leaders) - {"", "vacant", "vacancy"}
    assert len(invented) > 180
    assert invented & real == set()
