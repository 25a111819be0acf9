"""Formulas of a school's workbook: their values show before the workbook is opened for editing, and links to other workbooks stay."""

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest

from leaddesk.application.importing import Staging, stage
from leaddesk.application.ports import Store
from leaddesk.documents.corrections import write_corrections
from leaddesk.documents.our_sheets import OUR_SHEET
from leaddesk.documents.tables import read_table
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

HEADINGS = ("URN", "First name", "Last name", "Job title", "Email", "Years", "Of age")
FORMULAS = {
    '<c r="E2"><f>[1]Pay!A1&amp;""</f><v></v></c>': '<c r="E2" t="str"><f>[1]Pay!A1&amp;""</f><v>a &amp; b</v></c>',
    '<c r="F2"><f>SUM(1,2)</f><v></v></c>': '<c r="F2"><f>SUM(1,2)</f><v>3.5</v></c>',
    '<c r="G2"><f>TRUE()</f><v></v></c>': '<c r="G2" t="b"><f>TRUE()</f><v>1</v></c>',
    '<c r="E3"><f>NA()</f><v></v></c>': '<c r="E3" t="e"><f>NA()</f><v>#N/A</v></c>',
}
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK = (
    f'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="{KINDS}" r:id="rId1">'
    '<sheetNames><sheetName val="Pay"/></sheetNames></externalBook></externalLink>'
)
PROGRAM = (
    '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="x" ddeTopic="y"/>'
    "</externalLink>"
)
RELATIONS = "xl/externalLinks/_rels/externalLink1.xml.rels"
TARGETS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId2" Type="{KINDS}/externalLinkPath" Target="https://lark.example/pay.xlsx" TargetMode="External"/>'
    f'<Relationship Id="rId1" Type="{KINDS}/externalLinkPath" Target="pay.xlsx" TargetMode="External"/></Relationships>'
)


@pytest.fixture(autouse=True)
def school(store: Store) -> None:
    with store.writing("A school") as work:
        work.add([School(uid=new_uid(), urn="999001", name="Lark Rise Primary", status_code="1")])


def sent(tmp_path: Path, link: Mapping[str, str]) -> Path:
    """A workbook as Excel saves it: formulas with their values, one of them of another workbook; `link` are the parts of the link."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Leaders"
    page.append(HEADINGS)
    page.append(("999001", "Ada", "Marlowe", "Deputy head", '=[1]Pay!A1&""', "=SUM(1,2)", "=TRUE()"))
    page.append(("999001", "Ben", "Bowen", "SENCO", "=NA()", "", ""))
    book.save(tmp_path / "plain.xlsx")
    put = {
        "xl/workbook.xml": (
            "</sheets>",
            f'</sheets><externalReferences><externalReference r:id="rId99" xmlns:r="{KINDS}"/></externalReferences>',
        ),
        "xl/_rels/workbook.xml.rels": (
            "</Relationships>",
            f'<Relationship Id="rId99" Type="{KINDS}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
        ),
        "[Content_Types].xml": (
            "</Types>",
            '<Override PartName="/xl/externalLinks/externalLink1.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>',
        ),
    }
    with zipfile.ZipFile(tmp_path / "plain.xlsx") as old, zipfile.ZipFile(tmp_path / "leaders.xlsx", "w") as new:
        for name in old.namelist():
            part = old.read(name).decode()
            for before, after in (*FORMULAS.items(), *([put[name]] if name in put else [])):
                part = part.replace(before, after).replace(before.replace("<v></v>", "<v />"), after)
            new.writestr(name, part)
        for name, part in link.items():
            new.writestr(name, part)
    return tmp_path / "leaders.xlsx"


def staged(file: Path, store: Store) -> Staging:
    return stage(read_table(file), "return", store=store)


@pytest.fixture
def back(tmp_path: Path, store: Store) -> Path:
    file = sent(tmp_path, {"xl/externalLinks/externalLink1.xml": BOOK, RELATIONS: TARGETS})
    write_corrections(tmp_path / "back.xlsx", [staged(file, store)])
    return tmp_path / "back.xlsx"


def test_formulas_keep_the_values_that_they_came_to(back: Path) -> None:
    values, formulas = openpyxl.load_workbook(back, data_only=True)["Leaders"], openpyxl.load_workbook(back)["Leaders"]
    cells = ("E2", "F2", "G2", "E3")
    assert [values[cell].value for cell in cells] == ["a & b", 3.5, True, "#N/A"]
    assert [formulas[cell].value for cell in cells] == ['=[1]Pay!A1&""', "=SUM(1,2)", "=TRUE()", "=NA()"]
    assert {cell.value for row in openpyxl.load_workbook(back)[OUR_SHEET]["C6:C9"] for cell in row} >= {"a & b", "#N/A"}


def test_what_comes_back_unmended_is_read_as_before(back: Path, tmp_path: Path, store: Store) -> None:
    again, first = staged(back, store), staged(tmp_path / "leaders.xlsx", store)
    assert [(one.row, one.code) for one in again.messages if one.row] == [(one.row, one.code) for one in first.messages if one.row]


def test_a_link_to_another_workbook_stays(back: Path) -> None:
    with zipfile.ZipFile(back) as archive:
        link = archive.read("xl/externalLinks/externalLink1.xml").decode()
        targets = dict(re.findall(r'Target="([^"]+)"[^>]*Id="([^"]+)"', archive.read(RELATIONS).decode()))
        assert b"externalReference " in archive.read("xl/workbook.xml")
    assert re.findall(r'id="(\w+)"', link) == list(targets.values())


def test_a_link_to_a_program_is_left_out_and_told(tmp_path: Path, store: Store) -> None:
    file = sent(tmp_path, {"xl/externalLinks/externalLink1.xml": PROGRAM})
    told = write_corrections(tmp_path / "back.xlsx", [staged(file, store)])
    assert told == ("Links to other programs of the sender’s workbook are not in it, and its first sheet says so.",)
    with zipfile.ZipFile(tmp_path / "back.xlsx") as archive:
        assert not [name for name in archive.namelist() if "externalLink" in name]
    assert openpyxl.load_workbook(tmp_path / "back.xlsx").sheetnames == [OUR_SHEET, "Leaders"]
