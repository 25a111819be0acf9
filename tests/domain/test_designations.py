"""A designation against its scheme (domain.md 5.3)."""

from dataclasses import replace
from datetime import date

from leaddesk.domain.designations import check_designation, counts_on, standing_on
from leaddesk.domain.leaders import Designation, DesignationStatus
from leaddesk.domain.records import new_uid
from leaddesk.domain.vocabulary import Term

TODAY = date(2026, 11, 20)
CLOSED = Term(
    uid=new_uid(), list_name="designation_schemes", code="nlg", label="NLG", active_from=date(2021, 10, 1), active_to=date(2023, 10, 31)
)  # fmt: skip
OPEN = Term(uid=new_uid(), list_name="designation_schemes", code="la", label="LA accredited")


def designated(**more: object) -> Designation:
    return Designation(uid=new_uid(), person=new_uid(), scheme_code="nlg", **more)


def test_a_designation_lies_within_its_schemes_dates() -> None:
    assert "opened on 1 Oct 2021" in check_designation(designated(valid_from=date(2020, 1, 1)), CLOSED)[0].what
    late = designated(valid_from=date(2024, 1, 1), status=DesignationStatus.LAPSED)
    assert "closed on 31 Oct 2023" in check_designation(late, CLOSED)[0].what
    assert check_designation(designated(valid_from=date(2024, 1, 1)), OPEN) == ()


def test_nobody_is_active_in_a_closed_scheme() -> None:
    assert [p.field for p in check_designation(designated(valid_from=date(2022, 1, 1)), CLOSED)] == ["status"]
    assert check_designation(designated(status=DesignationStatus.SCHEME_CLOSED), CLOSED) == ()
    assert check_designation(designated(valid_to=date(2023, 1, 1)), CLOSED) == ()


def test_a_designation_stands_as_its_own_and_its_schemes_dates_allow() -> None:
    assert standing_on(designated(), OPEN, TODAY) is DesignationStatus.ACTIVE
    assert standing_on(designated(valid_to=date(2026, 1, 1)), OPEN, TODAY) is DesignationStatus.EXPIRED
    assert standing_on(designated(), CLOSED, TODAY) is DesignationStatus.SCHEME_CLOSED
    assert standing_on(designated(status=DesignationStatus.WITHDRAWN), OPEN, TODAY) is DesignationStatus.WITHDRAWN
    assert standing_on(designated(), None, TODAY) is DesignationStatus.ACTIVE


def test_a_designation_counts_while_it_has_begun_and_is_active() -> None:
    begun = designated(valid_from=date(2022, 1, 1))
    assert counts_on(begun, OPEN, TODAY)
    assert not counts_on(replace(begun, valid_from=date(2027, 1, 1)), OPEN, TODAY)
    assert not counts_on(begun, CLOSED, TODAY)
