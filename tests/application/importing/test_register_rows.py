"""A register row as a school: codes, blanks, repeated rows, filters, groups, and values that break a rule."""

from datetime import date

import pytest

from leaddesk.application.importing import TableInMemory, save, stage
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.groups import GroupMembership, SchoolGroup
from leaddesk.domain.imports import ImportBatch, Verdict
from leaddesk.domain.schools import School
from tests.application.importing.conftest import HEADINGS, register, school

OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 2)


def test_where_code_and_name_disagree_the_name_wins_and_the_row_says_so(desk, codes_of):
    staging, _ = desk.bring(school("999001", type_code="34", type="Community school"))
    assert desk.school("999001").type_code == "1"
    assert desk.school("999001").type_group_code == "4"
    assert codes_of(staging) == ["type_name"]


@pytest.mark.parametrize("name", ["Community school", ""])
def test_leading_noughts_make_no_other_code(desk, codes_of, name):
    staging, _ = desk.bring(school("999001", type_code="01", type=name, type_group="04", status_code="01", phase_code="00"))
    kept = desk.school("999001")
    assert (kept.type_code, kept.type_name, kept.type_group_code) == ("1", "Community school", "4")
    assert (kept.status_code, kept.phase_code, kept.phase_name) == ("1", "0", "Not applicable")
    assert codes_of(staging) == []


def test_an_unknown_type_is_kept_as_text(desk):
    desk.bring(school("999001", type_code="77", type="School of the future"))
    assert (desk.school("999001").type_code, desk.school("999001").type_name) == ("77", "School of the future")


def test_a_blank_keeps_ours_and_a_word_for_it_is_a_blank(desk):
    desk.bring(school("999001", pupils="210", phone="2079460001", postcode="tm11aa"), as_at=OCTOBER)
    staging, _ = desk.bring(school("999001", pupils="", phone="Not applicable"), as_at=NOVEMBER)
    kept = desk.school("999001")
    assert (kept.number_of_pupils, kept.telephone, kept.postcode) == (210, "020 7946 0001", "TM1 1AA")
    assert staging.counts["unchanged"] == 1
    assert kept.as_at == NOVEMBER


def test_what_breaks_a_rule_is_left_out_and_told(desk, codes_of):
    staging, _ = desk.bring(school("999001", opened="01-09-2020", closed="31-08-2010", postcode="nowhere", pupils="many"))
    kept = desk.school("999001")
    assert (kept.postcode, kept.number_of_pupils, kept.closed_on) == ("", None, None)
    assert set(codes_of(staging)) == {"postcode_unreadable", "number_of_pupils_unreadable", "closed_on"}
    assert desk.stage(school("999001", opened="01-09-2020", closed="31-08-2010")).counts["unchanged"] == 1


def test_a_new_school_without_a_name_is_rejected_in_words_and_a_held_one_keeps_its_own(desk, codes_of):
    staging, _ = desk.bring(school("999001", name=""), school("999002", name="Quarry Wood Primary School"), as_at=OCTOBER)
    assert [row.verdict for row in staging.rows] == [Verdict.REJECTED, Verdict.CREATED]
    assert codes_of(staging) == ["name"]
    staging, _ = desk.bring(school("999002", name=""), as_at=NOVEMBER)
    assert staging.counts["unchanged"] == 1
    assert desk.school("999002").name == "Quarry Wood Primary School"


def test_a_number_too_great_to_be_kept_is_told_and_left_out(desk, codes_of):
    staging, _ = desk.bring(school("999001", pupils="9" * 20))
    assert codes_of(staging) == ["number_of_pupils_unreadable"]
    assert desk.school("999001").number_of_pupils is None


@pytest.mark.parametrize("urn", ["12345", "1O2345", "", "123/4567"])
def test_a_row_without_a_urn_is_rejected(desk, urn):
    staging, _ = desk.bring(school(urn), school("999002"))
    assert [row.verdict for row in staging.rows] == [Verdict.REJECTED, Verdict.CREATED]


def test_a_urn_as_a_spreadsheet_spoils_it_is_read(desk):
    desk.bring(school("999001.0"), school("999 002"))
    assert {held.urn for held in desk.every(School)} == {"999001", "999002"}


def test_a_file_of_rejected_rows_is_refused(desk):
    staging = desk.stage(school("12345"))
    assert staging.is_refused
    with pytest.raises(KnownFailure, match="Every row"):
        save(staging, store=desk.store)
    assert desk.every(ImportBatch) == []


def test_the_same_urn_twice(desk):
    staging, _ = desk.bring(school("999001"), school("999001"), school("999001", name="Another name"))
    assert [row.verdict for row in staging.rows] == [Verdict.CREATED, Verdict.SKIPPED, Verdict.REJECTED]


def test_rows_beside_the_table_are_skipped_and_listed(desk, codes_of):
    rows = [school("999001"), dict(zip(HEADINGS, HEADINGS, strict=True)), {}, school("999002"), {"URN": "TOTAL", "NumberOfPupils": "420"},
            {"URN": "Figures are of the October census."}, {}]  # fmt: skip
    staging = stage(register(*rows), store=desk.store)
    assert staging.counts == {"rows": 6, "created": 2, "updated": 0, "unchanged": 0, "conflicts": 0, "rejected": 0, "skipped": 4}
    assert sorted(codes_of(staging)) == ["blank", "note", "repeated_heading", "total"]


@pytest.mark.parametrize("la", ["950", "thameside", "Thameside"])
def test_only_the_authority_that_is_asked_for(desk, la):
    staging, _ = desk.bring(school("999001"), school("888001", la="951", **{"LA (name)": "Elsewhere"}), las=(la,))
    assert (staging.counts["created"], staging.counts["skipped"]) == (1, 1)
    assert [held.urn for held in desk.every(School)] == ["999001"]


def test_only_the_schools_that_are_asked_for(desk):
    staging, _ = desk.bring(school("999001"), school("999002"), school("999003"), urns=("999002",))
    assert (staging.counts["created"], staging.counts["skipped"], staging.counts["rows"]) == (1, 2, 3)


def test_a_filter_that_fits_nothing_is_told(desk):
    assert "filter" in [message.code for message in desk.stage(school("999001"), las=("Elsewhere",)).messages]


def test_a_change_of_trust_is_dated_between_the_two_files(desk):
    desk.bring(school("999001", trust="TIDEWAY TRUST", trust_code="95010"), as_at=OCTOBER)
    desk.bring(school("999001", trust="HARBOUR TRUST", trust_code="95011"), as_at=NOVEMBER)
    left, joined = desk.every(GroupMembership)
    assert (left.left_earliest, left.left_latest) == (OCTOBER, NOVEMBER)
    assert (joined.joined_earliest, joined.joined_latest, joined.left_latest) == (OCTOBER, NOVEMBER, None)
    assert {group.group_uid for group in desk.every(SchoolGroup)} == {"95010", "95011"}


def test_a_trust_known_by_name_gets_its_number_later(desk):
    desk.bring(school("999001", trust="Tideway Trust"), as_at=OCTOBER)
    desk.bring(school("999001", trust="TIDEWAY TRUST", trust_code="95010"), as_at=NOVEMBER)
    assert [group.group_uid for group in desk.every(SchoolGroup)] == ["95010"]
    assert len(desk.every(GroupMembership)) == 1


def test_a_school_leaves_its_federation_when_the_register_says_so(desk):
    desk.bring(school("999001", federation="Heron Federation", flag="Supported by a federation"), as_at=OCTOBER)
    desk.bring(school("999001", flag="Not under a federation"), as_at=NOVEMBER)
    assert [membership.left_latest for membership in desk.every(GroupMembership)] == [NOVEMBER]


def test_columns_are_found_by_heading_never_by_place(desk):
    headings = (" postcode", "ESTABLISHMENTNAME", "Favourite colour", "urn\u00a0", "LA  (Code)")
    table = TableInMemory(headings, [["TM1 1AA", "Lark Rise", "green", "999001", "950"]])
    staging = stage(table, store=desk.store)
    save(staging, store=desk.store)
    kept = desk.school("999001")
    assert (kept.name, kept.postcode, kept.la_code) == ("Lark Rise", "TM1 1AA", "950")


def test_the_day_a_file_describes_and_how_that_is_known(desk):
    named = stage(register(school("999001"), file_name="edubasealldata20260915.csv"), store=desk.store)
    assert named.as_at == date(2026, 9, 15)
    month = stage(register(school("999001"), file_name="register-2026-10.csv"), store=desk.store)
    assert month.as_at == date(2026, 10, 1)
    silent = stage(register(school("999001")), store=desk.store)
    assert silent.as_at == desk.store.today()
    assert [message.code for message in silent.messages if message.row is None] == ["as_at"]


def test_a_kind_that_there_is_not_is_refused_in_words(desk):
    with pytest.raises(KnownFailure, match="cannot import"):
        stage(register(school("999001")), "nonesuch", store=desk.store)
    with pytest.raises(KnownFailure, match="not of a kind"):
        stage(TableInMemory(("Colour", "Taste"), [["green", "sour"]]), store=desk.store)
    with pytest.raises(KnownFailure, match="no column"):
        stage(TableInMemory(("Colour", "Taste"), [["green", "sour"]]), "gias", store=desk.store)


def test_headings_without_rows_are_refused(desk):
    with pytest.raises(KnownFailure, match="no rows"):
        stage(register(), store=desk.store)


def test_spoilt_letters_of_a_register_are_kept_and_told(desk):
    staging = desk.stage(school("100001", name="St ZoÃ«’s School"), school("100002", name="St Zoë’s School"))
    assert [(message.row, message.code, message.message) for message in staging.messages if message.code == "spoilt"] == [
        (2, "spoilt", "“St ZoÃ«’s School” is spoilt, and was kept as it is written. If “St Zoë’s School” is meant, mend it in the file.")
    ]
