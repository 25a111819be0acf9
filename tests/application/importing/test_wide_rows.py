"""A row a school with columns for each of its leaders: names in parts, and what stands beside them."""

from datetime import date

from leaddesk.application.importing.staging import Confidence
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.notes import ContactNote

from .sent import brought, codes, posts, staged, verdicts

PARTS = "URN|Headteacher title|Headteacher first name|Headteacher surname"


def person(desk, last):
    (found,) = (one for one in desk.every(Person) if one.last_name == last)
    return found


def test_names_in_parts_make_one_person_each(office):
    heads = f"{PARTS}|Deputy head forename|Deputy head surname"
    staging = brought(office, heads, "100001|Dr|Elsa|Lark|Hal|Ward", "100002|Mrs|Anwen|Reedbank||")
    assert verdicts(staging) == [Verdict.CREATED, Verdict.CREATED]
    assert ("Elsa Lark", "headteacher", "headteacher", "") in posts(office, "100001")
    assert ("Hal Ward", "deputy_head") in {post[:2] for post in posts(office, "100001")}
    assert (person(office, "Lark").title, person(office, "Ward").title) == ("Dr", "")
    again = staged(office, heads, "100001|Dr|Elsa|Lark|Hal|Ward", "100002|Mrs|Anwen|Reedbank||")
    assert verdicts(again) == [Verdict.UNCHANGED, Verdict.UNCHANGED]


def test_half_a_name_in_parts_is_nobody(office):
    staging = staged(office, f"{PARTS}|SENCO", "100001|Mrs||Lark|Hal Ward")
    assert [message.message for message in staging.messages if message.row] == [
        "This row does not name a person in full. Give a first and a last name."
    ]
    assert staging.messages_of(2)[0].column == "Headteacher surname"


def test_a_vacancy_may_stand_in_a_part_of_the_name(office):
    brought(office, PARTS, "100002|||Vacant")
    assert not posts(office, "100002")


def test_phone_mobile_and_days_belong_to_the_one_beside(office):
    table = "URN|HT|HT phone|HT mobile|HT start date|Chair|Chair mail|Chair term of office ends"
    brought(office, table, "100001|Elsa Lark|01632 960001 ask for Bea|07700 900111|01/09/2019|Ann Dale|ann@dale.example|31/08/2027")
    held = {post.person: post for post in office.every(Appointment)}
    head, chair = held[person(office, "Lark").uid], held[person(office, "Dale").uid]
    assert (head.phone, head.start_earliest, person(office, "Lark").phone) == ("01632 960001", date(2019, 9, 1), "07700 900111")
    assert (chair.email, chair.end_latest, chair.phone) == ("ann@dale.example", date(2027, 8, 31), "")
    assert [note.text for note in office.every(ContactNote)] == ["ask for Bea"]


def test_what_stands_beside_a_blank_name_is_told_and_left(office):
    staging = staged(office, "URN|HT|SENCO|SENCO start date", "100001|Elsa Lark||01/09/2019")
    assert [message.message for message in staging.messages if message.row] == [
        "“1 Sep 2019” stands here without a name; it was left out. Add who it is."
    ]


def test_a_column_about_nobody_in_the_file_is_not_taken(office):
    staging = staged(office, "URN|HT|Chair's phone", "100001|Elsa Lark|01632 960001")
    assert not codes(staging)
    assert [m.message for m in staging.messages if m.code == "column_to_check"] == [
        "Please check the column Chair's phone: No column says whose this is."
    ]


def test_an_address_beside_two_names_in_a_cell_is_left_out_and_told(office):
    staging = brought(office, "URN|HT|HT email", "100001|Elsa Lark and Jo Reed|head@lark.example")
    assert staging.messages_of(2)[0].message == (
        "Two people stand in one cell; Elsa Lark and Jo Reed are each kept with this post. "
        "The e-mail address or number beside them is nobody’s for sure; it was left out."
    )


def test_a_column_of_one_leader_is_nobodys_where_each_has_columns_of_their_own(office):
    staging = staged(office, "URN|HT|SENCO|School tel|Job title", "100001|Elsa Lark|Hal Ward|01632 960001|Something")
    untold = {match.heading: match.why for match in staging.columns if not match.key}
    assert untold == dict.fromkeys(("School tel", "Job title"), "No column says whose this is.")
    both = staged(office, "URN|Name|Job title|Chair", "100001|Hal Ward|SENCO|Ann Dale")
    assert {match.heading for match in both.columns if match.key} == {"URN", "Name", "Job title", "Chair"}


def test_a_known_heading_over_odd_cells_is_taken_with_a_mark(office):
    rows = "100001|Elsa Lark|ring the office", "100002|Jo Reed|see website", "100003|Bo Day|none yet"
    staging = staged(office, "URN|HT|HT tel", *rows, is_attended=True)
    (match,) = (one for one in staging.columns if one.heading == "HT tel")
    assert (match.key, match.confidence) == ("wide_headteacher_1_phone", Confidence.CHECK)
    assert match.why == "It is headed HT tel, but its cells do not look so."
