"""How one writes to people and schools."""

import pytest

from leaddesk.domain.addressing import address_lines, is_mobile, salutation, without_repeats
from leaddesk.domain.leaders import Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School


def person(**facts: str) -> Person:
    return Person(uid=new_uid(), **{"last_name": "Marlowe", **facts})


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"title": "Ms", "first_name": "Ada"}, "Dear Ms Marlowe"),
        ({"title": "Reverend Dr", "first_name": "Ada"}, "Dear Reverend Dr Marlowe"),
        ({"title": "Dame", "first_name": "Ada Mary"}, "Dear Dame Ada"),
        ({"title": "Sir", "first_name": "Thomas", "preferred_name": "Tom"}, "Dear Sir Tom"),
        ({"title": "Sir"}, "Dear Sir Marlowe"),
        ({"first_name": "Siân", "last_name": "O’Brien-Ŵyn"}, "Dear Siân O’Brien-Ŵyn"),
        ({"last_name": "Madonna"}, "Dear Madonna"),
    ],
)
def test_a_letter_begins_without_guessing_anyones_title(facts: dict[str, str], words: str) -> None:
    assert salutation(person(**facts)) == words


def test_an_address_says_each_line_once_and_no_county() -> None:
    school = School(
        uid=new_uid(), urn="999001", name="Lark Rise", street="Mill Lane,", locality="HYTHE", address3="Lark Rise",
        town="Hythe", county="Kent", postcode="TH1 1AA",
    )  # fmt: skip
    assert address_lines(school) == ("Mill Lane", "Hythe", "TH1 1AA")
    assert address_lines(School(uid=new_uid(), urn="999002", name="Nowhere")) == ()
    assert without_repeats([" a  b ", "A B", "", "c"]) == ("a b", "c")


@pytest.mark.parametrize("number", ["07700 900123", "+44 7700 900123", "0044 (0)7700 900123", "+44 (0)7700900123"])
def test_a_mobile_is_known_however_it_is_written(number: str) -> None:
    assert is_mobile(number)


@pytest.mark.parametrize(
    "number", ["020 7946 0123", "01632 960123", "+44 20 7946 0123", "070 1234 5678", "07640 123456", "0300 123 4567", ""]
)
def test_other_numbers_are_no_mobiles(number: str) -> None:
    assert not is_mobile(number)
