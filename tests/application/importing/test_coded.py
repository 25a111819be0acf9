"""Codes and states in a preview and in what is told are words of the lists, never what is kept."""

from leaddesk.application.importing.coded import CodesInWords
from leaddesk.application.importing.terms import Terms
from leaddesk.domain.partnerships import PartnershipState

from .sent import staged


def test_a_post_without_a_title_is_called_by_the_words_of_its_role(office):
    staging = staged(office, "URN|Name|Role|Tier", "100001|Hal Ward|Deputy Head|", "100001|Bo Quill||Middle leader")
    assert [row.changes[-1].new for row in staging.rows] == ["Deputy headteacher", "Middle leader"]


def test_codes_and_states_are_said_in_words(office):
    with office.store.reading() as look:
        codes = CodesInWords(Terms(look))
    assert codes.value("appointment", "role_code", "deputy_head") == "Deputy headteacher"
    assert codes.value("partnership", "kind_code", "school_to_school") == "School-to-school support"
    assert codes.value("partnership", "state", PartnershipState.NO_MATCH) == "no match"
    assert codes.value("person", "first_name", "deputy_head") == "deputy_head"
    assert codes.value("appointment", "role_code", "of_no_list") == "of_no_list"
