"""The vocabularies that ship: they can be read, hang together, and know the codes and titles that real files carry."""

import csv
from datetime import date
from pathlib import Path

import pytest

from leaddesk.domain.leaders import Basis, HeadshipModel, Readiness
from leaddesk.domain.pathways import ProgrammeStatus
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import MAINTAINED_S59_TYPES
from leaddesk.domain.vocabulary import Term

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "vocabularies"
LISTS = sorted(file.stem for file in FOLDER.glob("*.csv"))
COLUMNS = ["code", "label", "order", "active_from", "active_to", "parent", "aliases", "source", "note"]
EXTRA = {"roles": ["headship_model", "basis"], "inspection_grades": ["shape"]}
PARENTS = {
    "roles": "tiers",
    "establishment_types": "establishment_type_groups",
    "inspection_areas": "inspection_frameworks",
    "inspection_grades": "inspection_frameworks",
    "strategy_aims": "strategies",
    "qualifications": "qualification_groups",
    "focus_areas": "focus_area_groups",
}
PROMISED = [
    "tiers",
    "roles",
    "designation_schemes",
    "focus_areas",
    "rungs",
    "delivery_modes",
    "programme_statuses",
    "establishment_types",
    "establishment_type_groups",
    "phases",
    "establishment_statuses",
    "group_types",
    "local_authorities",
    "inspection_frameworks",
    "inspection_areas",
    "inspection_grades",
    "inspection_categories",
    "ungraded_outcomes",
    "support_categories",
    "circumstances",
    "organisation_kinds",
    "contact_channels",
    "readiness",
    "qualifications",
    "honours",
    "name_titles",
    "vacancy_words",
    "missing_values",
    "link_types",
    "strategies",
    "strategy_aims",
]


def terms(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source, strict=True))


def written(term: dict[str, str]) -> set[str]:
    return {spelling.casefold() for spelling in [term["label"], *term["aliases"].split(";")] if spelling}


def test_every_promised_list_ships() -> None:
    assert set(PROMISED) <= set(LISTS)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_can_be_read(name: str) -> None:
    rows = terms(name)
    assert list(rows[0]) == COLUMNS + EXTRA.get(name, [])
    codes = [row["code"] for row in rows]
    assert len(set(codes)) == len(codes)
    assert [int(row["order"]) for row in rows] == sorted({int(row["order"]) for row in rows})


@pytest.mark.parametrize("name", LISTS)
def test_every_term_can_be_kept(name: str) -> None:
    for row in terms(name):
        first, last = (date.fromisoformat(row[column]) if row[column] else None for column in ("active_from", "active_to"))
        term = Term(uid=new_uid(), list_name=name, code=row["code"], label=row["label"], active_from=first, active_to=last)
        assert term.problems() == ()


@pytest.mark.parametrize("name", LISTS)
def test_every_note_is_facts_by_name(name: str) -> None:
    facts = [fact for row in terms(name) for fact in row["note"].split("; ") if fact]
    assert [fact for fact in facts if "=" not in fact] == []


@pytest.mark.parametrize("name", LISTS)
def test_every_parent_exists(name: str) -> None:
    parents = {row["parent"] for row in terms(name)} - {""}
    assert parents <= ({row["code"] for row in terms(PARENTS[name])} if name in PARENTS else set())


@pytest.mark.parametrize("name", ["roles", "honours", "name_titles", "phases", "establishment_types", "vacancy_words"])
def test_a_spelling_means_one_term_only(name: str) -> None:
    seen: dict[str, str] = {}
    clashes = [spelling for row in terms(name) for spelling in written(row) if seen.setdefault(spelling, row["code"]) != row["code"]]
    assert clashes == []


def test_the_tiers_run_from_career_entry_to_the_whole_system() -> None:
    order = ["career_entry", "teacher", "middle", "senior", "headteacher", "executive", "system", "governance"]
    assert [row["code"] for row in terms("tiers")] == order


def test_lists_that_the_domain_also_knows_agree_with_it() -> None:
    assert {row["code"] for row in terms("readiness")} == set(Readiness)
    assert {row["code"] for row in terms("programme_statuses")} == set(ProgrammeStatus)
    assert {row["basis"] for row in terms("roles")} <= set(Basis)
    assert {row["headship_model"] for row in terms("roles")} <= set(HeadshipModel)
    maintained = {row["code"] for row in terms("establishment_types") if "maintained_s59=yes" in row["note"]}
    assert maintained == MAINTAINED_S59_TYPES


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Excecutive Headteacher", "executive_headteacher"),
        ("Principle", "headteacher"),
        ("Headteacher (Acting)", "acting_headteacher"),
        ("Co Headteachers", "co_headteacher"),
        ("Teacher In Charge", "head_of_centre"),
        ("SENDCO", "senco"),
    ],
)
def test_a_job_title_as_people_write_it_is_a_role(title: str, role: str) -> None:
    assert [row["code"] for row in terms("roles") if title.casefold() in written(row)] == [role]


def test_inspection_frameworks_follow_on_from_one_another() -> None:
    spans = [row for row in terms("inspection_frameworks") if row["parent"] == "" and row["code"] != "isi"]
    days = [(row["active_from"], row["active_to"]) for row in spans]
    assert days == [
        ("", "2019-08-31"),
        ("2019-09-01", "2024-08-31"),
        ("2024-09-01", "2025-11-09"),
        ("2025-11-10", ""),
    ]
    assert {row["shape"] for row in terms("inspection_grades")} == {"up", "level", "down", "none"}


def test_most_real_job_titles_of_heads_are_known(shared_data: Path) -> None:
    known = {spelling for row in terms("roles") for spelling in written(row)}
    counted = [line.split("\t") for line in (shared_data / "head-job-titles-counts.tsv").read_text("utf-8").splitlines()]
    titles = [(int(count), title.casefold()) for count, title in counted if title]
    share = sum(count for count, title in titles if title in known) / sum(count for count, _ in titles)
    assert share > 0.99


def test_every_real_code_is_known(shared_data: Path) -> None:
    with (shared_data / "gias-london-2023-11.csv").open(encoding="utf-8-sig", newline="") as source:
        rows = list(csv.DictReader(source))
    for column, name in (
        ("establishment_type_code", "establishment_types"),
        ("establishment_status_code", "establishment_statuses"),
        ("phase_type", "phases"),
        ("la_code", "local_authorities"),
    ):
        assert {row[column] for row in rows} <= {row["code"] for row in terms(name)}
    assert [row["label"] for row in terms("local_authorities") if row["code"] == "311"] == ["Havering"]


def test_the_package_says_where_a_list_lies() -> None:
    from leaddesk import resources

    assert resources.path_of("vocabularies", "tiers.csv").read_bytes() == (FOLDER / "tiers.csv").read_bytes()
    with pytest.raises(FileNotFoundError, match="does not ship vocabularies"):
        resources.path_of("vocabularies", "moods.csv")
