"""Numbers that a spreadsheet has cut off are refused as what they are, wherever they stand."""

import pytest

from leaddesk.domain.groups import SchoolGroup
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.values import check_trn, check_urn

WORDS = "A spreadsheet has damaged this number; its last digits are lost. Ask for it again."


def test_urns_and_teacher_numbers():
    assert [str(one) for one in (*check_urn("1.16306E+11"), *check_trn("1.2E+06"))] == [WORDS, WORDS]


@pytest.mark.parametrize(("ukprn", "told"), [("1.00123E+07", [WORDS]), ("10012345", []), ("", [])])
def test_ukprns_of_schools_and_groups(ukprn, told):
    school = School(uid=new_uid(), urn="100001", name="Lark Rise", ukprn=ukprn)
    group = SchoolGroup(uid=new_uid(), name="Lark Trust", group_uid="1234", ukprn=ukprn)
    assert [str(one) for one in school.problems()] == [str(one) for one in group.problems()] == told
