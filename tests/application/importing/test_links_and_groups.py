"""GIAS links, groups and group links: what they add to schools that are held, and what they leave alone."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from leaddesk.application.importing import ImportOptions, Staging, TableInMemory, save, stage
from leaddesk.application.importing.groups.joining import JoinAnswer
from leaddesk.documents.tables import read_table
from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.imports import Verdict
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import SchoolLink
from tests.application.importing.conftest import school
from tests.application.importing.test_again_and_undo import check_counts, everything

DATA = Path(__file__).resolve().parents[2] / "data/gias_relations"
MAT = {"trust": "RIVERBEND LEARNING TRUST", "TrustSchoolFlag (name)": "Supported by a multi-academy trust"}
HEADINGS = ("URN", "Group UID", "Group Name", "Group Type", "Group Status", "Closed Date", "Joined date")
APRIL, JULY = date(2022, 4, 1), date(2022, 7, 1)


@pytest.fixture
def borough(desk):
    """Three schools out of a register that names trusts and federations without numbers."""
    federation = {"federation": "The Heron and Wren Federation"}
    desk.bring(school("999001", **MAT), school("999002", **federation), school("999003", **federation), as_at=APRIL)
    return desk


def bring(desk, source: str | TableInMemory, **options) -> Staging:
    table = source if isinstance(source, TableInMemory) else read_table(DATA / source)
    staging = stage(table, store=desk.store, options=ImportOptions(**options))
    check_counts(staging.counts, staging.counts["rows"])
    save(staging, store=desk.store)
    return staging


def link(urn: str, number: str, name: str, joined: str = "", kind: str = "Multi-academy trust", closed: str = "") -> tuple[str, ...]:
    return urn, number, name, kind, "Closed" if closed else "Open", closed, joined


def links(*rows: tuple[str, ...]) -> TableInMemory:
    return TableInMemory(HEADINGS, rows)


def codes(staging: Staging) -> list[str]:
    return [message.code for message in staging.messages]


def memberships(desk, urn: str) -> dict[str, GroupMembership]:
    names = {group.uid: group.name for group in desk.every(SchoolGroup)}
    uid = desk.school(urn).uid
    return {names[member.group]: member for member in desk.every(GroupMembership) if member.school == uid}


def test_links_of_held_schools_are_kept_and_the_others_told_in_one_sentence(borough):
    before = everything(borough.store)
    staging = bring(borough, "links.csv")
    counts = staging.counts
    assert (staging.kind, counts["created"], counts["skipped"], counts["rejected"]) == ("gias-links", 4, 3, 1)
    found = {link.linked_urn: link for link in borough.every(SchoolLink)}
    assert found["999088"].established_on == date(2019, 9, 1)
    assert (found["999089"].linked_name, found["999089"].established_on) == ("Marais Salés School", None)
    assert found["999091"].link_type == "Twinned with"
    assert [m.message for m in staging.messages if m.code == "not_held"] == ["2 links are about schools that you do not hold; skipped."]
    assert {"repeated", "urn", "link_type"} <= set(codes(staging))
    again = stage(read_table(DATA / "links.csv"), store=borough.store)
    assert (again.counts["unchanged"], bool(again.plan)) == (4, False)
    borough.store.history.undo()
    assert everything(borough.store) == before


def test_a_later_links_file_corrects_and_an_older_one_only_fills(borough):
    def told(name: str, day: str) -> TableInMemory:
        headings = ("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate")
        return TableInMemory(headings, [("999001", "999088", name, "Successor", day)])

    bring(borough, told("Lark Rise", ""), as_at=JULY)
    assert bring(borough, told("Lark Rise Academy", "01-09-2020"), as_at=APRIL).counts["updated"] == 1
    (kept,) = borough.every(SchoolLink)
    assert (kept.linked_name, kept.established_on) == ("Lark Rise", date(2020, 9, 1))
    bring(borough, told("Lark Rise Academy", "01-09-2021"), as_at=date(2022, 8, 1))
    assert [(kept.linked_name, kept.established_on) for kept in borough.every(SchoolLink)] == [("Lark Rise Academy", date(2021, 9, 1))]


def test_an_authority_narrows_links_to_schools_held_of_it(borough):
    assert bring(borough, "links.csv", las=("Thameside",)).counts["created"] == 4
    assert bring(borough, "group-links.csv", urns=("999001",)).counts["skipped"] == 4
    nobody = bring(borough, "links.csv", las=("Elsewhere",))
    assert (nobody.counts["created"], nobody.counts["unchanged"]) == (0, 0)
    assert "filter" in codes(bring(borough, "groups.csv", las=("Thameside",)))


def test_groups_complete_those_known_by_name_only(borough):
    before = everything(borough.store)
    staging = bring(borough, "groups.csv")
    counts = staging.counts
    assert (staging.kind, counts["created"], counts["updated"], counts["skipped"]) == ("gias-groups", 2, 2, 1)
    found = {group.group_uid: group for group in borough.every(SchoolGroup)}
    assert set(found) == {"95001", "95002", "95101", "95301"}
    trust = found["95101"]
    assert (trust.companies_house, trust.ukprn, trust.group_id) == ("01234567", "10012345", "TR09501")
    assert (trust.opened_on, found["95002"].opened_on, found["95002"].status) == (date(2014, 5, 1), None, "Closed")
    assert memberships(borough, "999001")["RIVERBEND LEARNING TRUST"].group == trust.uid
    assert "childrens_centres" in codes(staging)
    assert bring(borough, "groups.csv").counts["unchanged"] == 4
    borough.store.history.undo()
    assert everything(borough.store) == before


@pytest.mark.parametrize("is_after_groups", [True, False])
def test_group_links_date_what_was_only_seen(borough, is_after_groups):
    if is_after_groups:
        bring(borough, "groups.csv")
    before = everything(borough.store)
    counts = bring(borough, "group-links.csv").counts
    assert (counts["rows"], counts["skipped"], counts["rejected"], counts["conflicts"]) == (6, 2, 0, 0)
    found = memberships(borough, "999001")
    assert found["RIVERBEND LEARNING TRUST"].joined.iso() == "2014-09-01"
    assert found["Riverbend Learning Trust"].joined.iso() == "2014-09-01"
    assert memberships(borough, "999002")["The Heron and Wren Federation"].joined.iso() is None
    assert memberships(borough, "999003")["The Heron and Wren Federation"].joined.iso() == "2018-09-01"
    assert all(group.group_uid for group in borough.every(SchoolGroup))
    again = stage(read_table(DATA / "group-links.csv"), store=borough.store)
    assert (again.counts["unchanged"], bool(again.plan)) == (4, False)
    borough.store.history.undo()
    assert everything(borough.store) == before


def test_a_register_after_group_links_changes_nothing(borough):
    bring(borough, "group-links.csv")
    before = [borough.every(SchoolGroup), borough.every(GroupMembership)]
    federation = {"federation": "The Heron and Wren Federation"}
    borough.bring(school("999001", **MAT), school("999002", **federation), school("999003", **federation), as_at=date(2022, 9, 1))
    assert [borough.every(SchoolGroup), borough.every(GroupMembership)] == before


def test_an_exact_day_is_kept_until_the_officer_takes_the_other(borough):
    trust = memberships(borough, "999001")["RIVERBEND LEARNING TRUST"]
    with borough.store.writing("Amend") as work:
        work.replace([replace(trust, joined_earliest=date(2013, 9, 1), joined_latest=date(2013, 9, 1))])
    staging = bring(borough, "group-links.csv")
    assert staging.counts["conflicts"] == 1
    question = staging.questions[0]
    assert question.answers[0] == JoinAnswer.LEAVE
    assert "you hold 1 Sep 2013" in question.text
    assert memberships(borough, "999001")["RIVERBEND LEARNING TRUST"].joined.iso() == "2013-09-01"
    assert bring(borough, "group-links.csv", answers={question.key: JoinAnswer.LEAVE}).counts["conflicts"] == 0
    bring(borough, "group-links.csv", answers={question.key: JoinAnswer.TAKE})
    assert memberships(borough, "999001")["RIVERBEND LEARNING TRUST"].joined.iso() == "2014-09-01"


def test_a_day_after_a_file_has_shown_it_there_is_asked(borough):
    staging = bring(borough, links(link("999001", "95101", "Riverbend Learning Trust", "2022-06-01")), as_at=JULY)
    assert staging.counts["conflicts"] == 1
    assert "showed it there already" in staging.questions[0].text


def test_a_school_that_moved_leaves_the_day_before_it_joins(borough):
    staging = bring(borough, links(link("999001", "95102", "Harbour Trust", "2022-06-01")), as_at=JULY)
    assert staging.counts["created"] == 1
    found = memberships(borough, "999001")
    assert found["RIVERBEND LEARNING TRUST"].left_latest == date(2022, 5, 31)
    assert (found["Harbour Trust"].joined.iso(), found["Harbour Trust"].is_open) == ("2022-06-01", True)


def test_a_move_without_a_day_lies_between_the_two_files(borough):
    bring(borough, links(link("999001", "95102", "Harbour Trust", "1900-01-01")), as_at=JULY)
    found = memberships(borough, "999001")
    assert found["Harbour Trust"].joined.iso() == "2022-04-01/2022-07-01"
    assert (found["RIVERBEND LEARNING TRUST"].left_earliest, found["RIVERBEND LEARNING TRUST"].left_latest) == (APRIL, JULY)


def test_a_school_may_come_back_to_a_trust_that_it_left(borough):
    bring(borough, links(link("999001", "95102", "Harbour Trust", "2022-06-01")), as_at=JULY)
    back = links(link("999001", "95101", "Riverbend Learning Trust", "2022-09-01"))
    assert bring(borough, back, as_at=date(2022, 10, 1)).counts["created"] == 1
    spans = [(m.joined.iso(), m.is_open) for m in borough.every(GroupMembership) if m.school == borough.school("999001").uid]
    assert spans == [(None, False), ("2022-06-01", False), ("2022-09-01", True)]


def test_an_officer_may_take_a_day_before_the_other_trust_began(borough):
    bring(borough, links(link("999001", "95102", "Harbour Trust", "2022-06-01")), as_at=JULY)
    table = links(link("999001", "95103", "Meadow Trust", "2019-09-01"))
    staging = bring(borough, table, as_at=date(2022, 8, 1))
    bring(borough, table, as_at=date(2022, 8, 1), answers={staging.questions[0].key: JoinAnswer.TAKE})
    left = memberships(borough, "999001")["Harbour Trust"]
    assert (left.left_earliest, left.left_latest, left.problems()) == (date(2022, 6, 1), date(2022, 6, 1), ())


def test_an_older_file_moves_no_school(borough):
    staging = bring(borough, links(link("999001", "95102", "Harbour Trust", "2018-09-01")), as_at=date(2021, 1, 1))
    assert "older" in codes(staging)
    assert set(memberships(borough, "999001")) == {"RIVERBEND LEARNING TRUST"}


@pytest.mark.parametrize("joined", ["2018-09-01", "2022-06-01"])
def test_a_trust_that_an_officer_recorded_is_asked_about(desk, joined):
    desk.bring(school("999001"), as_at=APRIL)
    own = SchoolGroup(uid=new_uid(), name="Meadow Trust", kind_code="6")
    with desk.store.writing("Join") as work:
        work.add([own, GroupMembership(uid=new_uid(), school=desk.school("999001").uid, group=own.uid)])
    table = links(link("999001", "95102", "Harbour Trust", joined))
    staging = bring(desk, table, as_at=JULY)
    assert (staging.counts["conflicts"], set(memberships(desk, "999001"))) == (1, {"Meadow Trust"})
    bring(desk, table, as_at=JULY, answers={staging.questions[0].key: JoinAnswer.TAKE})
    assert not memberships(desk, "999001")["Meadow Trust"].is_open
    assert memberships(desk, "999001")["Harbour Trust"].is_open


def test_a_group_that_has_closed_was_left_on_that_day(borough):
    bring(borough, links(link("999001", "95109", "Old Quay Trust", "2010-09-01", closed="2014-08-31")), as_at=JULY)
    found = memberships(borough, "999001")
    assert found["Old Quay Trust"].left_latest == date(2014, 8, 31)
    assert found["RIVERBEND LEARNING TRUST"].is_open


def test_two_groups_of_one_name_are_told_apart_by_their_schools(borough):
    name, kind = "The Heron and Wren Federation", "Federation"
    groups = [("", number, name, kind, "Open", "", "") for number in ("95001", "95009")]
    table = TableInMemory(HEADINGS[1:], [row[1:] for row in groups])
    assert bring(borough, table).counts["created"] == 2
    bring(borough, links(link("999002", "95001", name, "2012-09-01", kind), link("999003", "95009", name, "2013-09-01", kind)), as_at=JULY)
    numbers = {group.uid: group.group_uid for group in borough.every(SchoolGroup)}
    kept = {urn: [(numbers[m.group], m.joined.iso()) for m in memberships(borough, urn).values()] for urn in ("999002", "999003")}
    assert kept == {"999002": [("95001", "2012-09-01")], "999003": [("95009", "2013-09-01")]}


def test_two_academy_trusts_of_one_file_are_kept_and_told(borough):
    both = bring(borough, links(link("999002", "5101", "Hill Trust"), link("999002", "5102", "Vale Trust")))
    assert (codes(both).count("two_trusts"), len(memberships(borough, "999002"))) == (1, 3)
    apart = links(link("999003", "5101", "Hill Trust"), link("999003", "5103", "Vale Federation", kind="Federation"))
    assert "two_trusts" not in codes(bring(borough, apart))


def test_a_school_in_two_federations_is_in_both(desk):
    both = school("999001", federation="Hill Federation~Vale Federation")
    desk.bring(both, as_at=APRIL)
    assert set(memberships(desk, "999001")) == {"Hill Federation", "Vale Federation"}
    again, _ = desk.bring(both, as_at=APRIL)
    assert again.counts["unchanged"] == 1
    told = [("95011", "Hill Federation", "2015-09-01"), ("95012", "Vale Federation", "2016-09-01")]
    table = links(*(link("999001", number, name, joined, "Federation") for number, name, joined in told))
    assert bring(desk, table, as_at=JULY).counts["updated"] == 2
    assert {m.joined.iso() for m in memberships(desk, "999001").values()} == {"2015-09-01", "2016-09-01"}
    desk.bring(school("999001", federation="Vale Federation~Marsh Federation"), as_at=date(2022, 9, 1))
    found = memberships(desk, "999001")
    assert {name for name, member in found.items() if member.is_open} == {"Vale Federation", "Marsh Federation"}


def test_an_older_groups_file_only_fills_blanks(borough):
    def groups(name: str, status: str, number: str = "") -> TableInMemory:
        headings = ("Group UID", "Group Name", "Group Type", "Group Status", "Companies House Number")
        return TableInMemory(headings, [("95101", name, "Multi-academy trust", status, number)])

    bring(borough, groups("Riverbend Trust", "Open"), as_at=JULY)
    bring(borough, groups("Riverbend Academies", "Proposed to open", "OC123456"), as_at=APRIL)
    kept = next(group for group in borough.every(SchoolGroup) if group.group_uid == "95101")
    assert (kept.name, kept.status, kept.companies_house) == ("Riverbend Trust", "Open", "OC123456")


@pytest.mark.parametrize(
    ("row", "code", "verdict"),
    [
        (link("99900", "95101", "Riverbend"), "urn", Verdict.REJECTED),
        (link("999001", "", "Riverbend"), "group_uid", Verdict.REJECTED),
        (link("999001", "95101", ""), "name", Verdict.REJECTED),
        (link("999001", "95101", "R" * 201), "name", Verdict.REJECTED),
        (link("999001", "95101", "Riverbend", kind="Guild"), "kind", Verdict.CREATED),
        (link("999001", "95101", "Riverbend", "2022-13-45"), "joined_on_unreadable", Verdict.CREATED),
    ],
)
def test_faulty_rows_are_told(desk, row, code, verdict):
    desk.bring(school("999001"), school("999002"), as_at=APRIL)
    staging = bring(desk, links(row, row, link("999002", "95102", "Harbour Trust")), as_at=JULY)
    assert (staging.rows[0].verdict, staging.rows[2].verdict) == (verdict, Verdict.CREATED)
    assert code in codes(staging)
    assert staging.rows[1].verdict in (Verdict.REJECTED, Verdict.SKIPPED)


def test_the_real_files_complete_a_real_register(desk, shared_data):
    register = read_table(shared_data / "gias-search-2022-surrey-hampshire.csv")
    save(stage(register, store=desk.store, options=ImportOptions(as_at=APRIL)), store=desk.store)
    for name, kind, rows in (
        ("gias-groups-2022.csv", "gias-groups", 6904), ("gias-group-links-2022.csv", "gias-groups", 20613),
        ("gias-links-2025.csv", "gias-links", 33801),
    ):  # fmt: skip
        staging = stage(read_table(shared_data / name), store=desk.store)
        check_counts(staging.counts, rows)
        assert (staging.kind, staging.counts["rejected"], staging.counts["conflicts"]) == (kind, 0, 0)
        save(staging, store=desk.store)
        again = stage(read_table(shared_data / name), store=desk.store)
        assert again.counts["created"] == again.counts["updated"] == 0
        assert not again.plan
    dated = [member for member in desk.every(GroupMembership) if member.joined.is_exact]
    assert len(dated) > 300
    assert desk.store.safekeeping.check().faults == ()
