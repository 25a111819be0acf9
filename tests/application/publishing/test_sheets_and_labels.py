"""Who is on a print, what a label says, what letters and cards hold, and what is refused."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from leaddesk.application.keeping import amend
from leaddesk.application.ports import Store
from leaddesk.application.publishing.contact_sheets import contact_sheet_content
from leaddesk.application.publishing.gatherings import Gathering, find_group, groups_of, people_of
from leaddesk.application.publishing.label_sheets import LabelSheet, add_label_sheet, label_sheet, label_sheets, read_label_sheets
from leaddesk.application.publishing.labels import Addressee, LabelOrder, calibration_content, labels_content
from leaddesk.application.publishing.letters import MERGE_HEADINGS, cards_content, mail_merge_content
from leaddesk.application.publishing.sign_in import session_of, sessions_to_sign, sign_in_content
from leaddesk.application.publishing.wording import standing_wording
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from tests.application.publishing.borough import (
    ADA,
    AUTUMN,
    BARE,
    BEN,
    CERI,
    DAN,
    EVE,
    LARK,
    LATE,
    NETWORK,
    NEXT,
    PEOPLE,
    QUARRY,
    SECOND,
    TRUST,
    a_borough,
)

EVERYONE = [person.uid for person in PEOPLE]


@pytest.fixture
def borough(tmp_path: Path) -> Iterator[Store]:
    yield from a_borough(tmp_path)


def who(kind: Gathering, named: str, store: Store) -> set[str]:
    names = {person.uid: person.last_name for person in PEOPLE}
    return {names[uid] for uid in people_of(find_group(kind, named, store=store), store=store)}


class TestWhom:
    def test_a_cohort_is_who_holds_a_place_on_it(self, borough: Store) -> None:
        assert who(Gathering.COHORT, str(AUTUMN.uid), borough) == {"Marlowe", "O’Brien-Ŵyn"}
        assert who(Gathering.COHORT, "new heads, autumn 2026", borough) == {"Marlowe", "O’Brien-Ŵyn"}

    def test_a_network_is_who_belongs_to_it_now(self, borough: Store) -> None:
        assert who(Gathering.NETWORK, NETWORK.name, borough) == {"Quill"}

    def test_a_partnership_is_who_takes_part_and_the_heads_of_schools_that_do(self, borough: Store) -> None:
        assert who(Gathering.PARTNERSHIP, "lark rise with quarry wood", borough) == {"Okonjo", "Marlowe", "O’Brien-Ŵyn"}

    def test_a_tier_is_who_is_in_post_at_it(self, borough: Store) -> None:
        assert who(Gathering.TIER, "senior", borough) == who(Gathering.TIER, "slt", borough) == {"Quill"}

    def test_a_name_of_several_or_of_none_is_refused_in_words(self, borough: Store) -> None:
        with pytest.raises(KnownFailure, match="2 cohorts are called") as several:
            find_group(Gathering.COHORT, "Autumn 2026", store=borough)
        assert "Coaching, Autumn 2026" in several.value.what_next
        with pytest.raises(KnownFailure, match="There is no network"):
            find_group(Gathering.NETWORK, "Jugglers", store=borough)
        with pytest.raises(KnownFailure, match="There is no tier") as no_tier:
            find_group(Gathering.TIER, "Jugglers", store=borough)
        assert "Senior leader, Headteacher" in no_tier.value.what_next

    def test_the_latest_cohorts_come_first(self, borough: Store) -> None:
        words = [group.words for group in groups_of(Gathering.COHORT, store=borough)]
        assert words == ["Coaching, Autumn 2026", "New Heads, Autumn 2026", "Coaching, Some day"]
        assert str(SECOND.uid) == groups_of(Gathering.COHORT, store=borough)[0].key


class TestContactSheet:
    def test_mobiles_can_be_left_out_for_another_number(self, borough: Store) -> None:
        wording = standing_wording()
        assert contact_sheet_content("visit", [ADA.uid], wording, own=True, store=borough).rows[0][-1] == "07700 900123"
        assert contact_sheet_content("visit", [ADA.uid], wording, own=True, mobiles=False, store=borough).rows[0][-1] == "020 7946 0001"

    def test_a_persons_own_ways_are_on_it_only_where_asked_for_and_after_the_posts(self, borough: Store) -> None:
        def reached(person: Person, *, own: bool) -> tuple[str, ...]:
            return contact_sheet_content("x", [person.uid], standing_wording(), columns=("email", "phone"), own=own, store=borough).rows[0]

        with borough.writing("Own ways") as work:
            work.replace([replace(DAN, phone="07700 900124", email="dan@home.example")])
        assert reached(ADA, own=False) == ("head@larkrise.example", "020 7946 0001")
        assert reached(ADA, own=True) == ("head@larkrise.example", "07700 900123")
        assert reached(DAN, own=False) == ("", "020 7946 0002")
        assert reached(DAN, own=True) == ("dan@home.example", "020 7946 0002")

    def test_nobody_who_has_died_is_on_it(self, borough: Store) -> None:
        content = contact_sheet_content("visit", EVERYONE, standing_wording(), store=borough)
        assert len(content.rows) == len(PEOPLE) - 1
        assert "Barrow" not in str(content.rows)


class TestSignIn:
    def test_it_names_who_holds_a_place_and_says_when_and_where(self, borough: Store) -> None:
        content = sign_in_content(NEXT.uid, standing_wording(), store=borough)
        assert content.title == "Sign in: New Heads, Autumn 2026"
        assert content.detail == "Evidence · 4 Dec 2026 · 09:30 to 15:30 · Quarry House"
        assert [row[0] for row in content.rows] == ["Ms Ada Marlowe", "Siân O’Brien-Ŵyn"]
        assert [column.code for column in content.columns] == ["name", "school", "signature"]
        assert content.blank_rows

    def test_the_next_session_is_taken_unless_a_day_is_said(self, borough: Store) -> None:
        cohort = find_group(Gathering.COHORT, str(AUTUMN.uid), store=borough)
        assert session_of(cohort, None, store=borough) == NEXT.uid
        assert session_of(cohort, date(2026, 10, 1), store=borough) != NEXT.uid
        with pytest.raises(KnownFailure, match="no session on 5 Dec 2026"):
            session_of(cohort, date(2026, 12, 5), store=borough)
        assert [one.words for one in sessions_to_sign(store=borough)] == [
            "4 Dec 2026: New Heads, Autumn 2026",
            "1 Oct 2026: New Heads, Autumn 2026",
        ]

    def test_a_session_without_anyone_or_that_is_not_there_is_refused(self, borough: Store) -> None:
        with pytest.raises(KnownFailure, match="no such session"):
            sign_in_content(new_uid(), standing_wording(), store=borough)
        lonely = replace(NEXT, uid=new_uid(), cohort=SECOND.uid)
        with borough.writing("Add a session") as work:
            work.add([lonely])
        with pytest.raises(KnownFailure, match="Nobody holds a place"):
            sign_in_content(lonely.uid, standing_wording(), store=borough)


class TestLabels:
    def order(self, store: Store, **wanted: object) -> LabelOrder:
        return LabelOrder(label_sheet("l7160", store=store), **wanted)  # type: ignore[arg-type]

    def test_a_person_is_written_to_by_name_post_and_place(self, borough: Store) -> None:
        content = labels_content(self.order(borough), EVERYONE, store=borough)
        assert ("Ms Ada Marlowe OBE", "Headteacher", "Lark Rise Primary", "1 Mill Lane", "Northbank", "Hythe", "TH1 1AA") in content.labels
        assert ("Mrs Eve Tidewell", "Director", "Estuary Trust", "Tide House", "2 Quay Street", "Hythe", "TH3 3CC") in content.labels
        assert content.left_out == ()

    def test_a_school_is_written_to_through_its_heads_or_its_executive_head(self, borough: Store) -> None:
        order = self.order(borough, addressee=Addressee.HEAD)
        content = labels_content(order, [], [LARK.uid, QUARRY.uid, BARE.uid], store=borough)
        assert [label[:2] for label in content.labels] == [
            ("Ms Ada Marlowe OBE and Siân O’Brien-Ŵyn", "Headteacher"),
            ("Dr Dan Okonjo", "Executive Principal"),
        ]
        assert content.left_out == ("No label, for no address is kept: No Address School.",)

    def test_or_through_the_post_alone_once_a_school(self, borough: Store) -> None:
        content = labels_content(self.order(borough, addressee=Addressee.POST), [ADA.uid, BEN.uid, CERI.uid], store=borough)
        assert [label[:2] for label in content.labels] == [("The Headteacher", "Lark Rise Primary")]

    @pytest.mark.parametrize("start", [0, 22])
    def test_a_label_that_the_sheet_has_not_is_refused(self, borough: Store, start: int) -> None:
        with pytest.raises(KnownFailure, match=f"L7160 has no label {start}") as refused:
            labels_content(self.order(borough, start=start), [ADA.uid], store=borough)
        assert "1–21" in refused.value.what_next
        assert labels_content(self.order(borough, start=21), [ADA.uid], store=borough).start == 21

    def test_nothing_to_print_is_refused(self, borough: Store) -> None:
        with pytest.raises(KnownFailure, match="Nothing to print: nobody"):
            labels_content(self.order(borough), [LATE.uid], store=borough)
        with pytest.raises(KnownFailure, match="no address is kept for No Address School"):
            labels_content(self.order(borough, addressee=Addressee.POST), [], [BARE.uid], store=borough)

    def test_a_shift_further_than_a_printer_is_ever_off_is_refused(self, borough: Store) -> None:
        with pytest.raises(KnownFailure, match="shift is too far"):
            calibration_content(self.order(borough, shift_down=-9), store=borough)

    def test_a_person_at_a_place_without_an_address_is_named(self, borough: Store) -> None:
        with borough.writing("Forget an address") as work:
            work.replace([School(uid=QUARRY.uid, urn=QUARRY.urn, name=QUARRY.name), replace(TRUST, address="")])
        content = labels_content(self.order(borough), [ADA.uid, DAN.uid, EVE.uid], store=borough)
        assert len(content.labels) == 1
        assert content.left_out == ("No label, for no address is kept: Eve Tidewell, Dan Okonjo.",)


class TestLabelSheets:
    OWN = LabelSheet(
        code="L7161", name="Avery L7161", width_mm=63.5, height_mm=46.6, columns=3, rows=6, pitch_x_mm=66.04, pitch_y_mm=46.6,
        left_mm=7.2, top_mm=8.7,
    )  # fmt: skip

    def test_the_two_that_are_used_most_are_there(self, borough: Store) -> None:
        assert {sheet.code: sheet.per_sheet for sheet in label_sheets(store=borough)} == {"L7160": 21, "L7163": 14}
        with pytest.raises(KnownFailure, match="no label sheet called") as refused:
            label_sheet("L1", store=borough)
        assert "L7160, L7163" in refused.value.what_next

    def test_an_officer_adds_a_size_mends_it_and_takes_it_back(self, borough: Store) -> None:
        add_label_sheet(self.OWN, store=borough)
        add_label_sheet(replace(self.OWN, top_mm=8.8, active_to=date(2030, 1, 1)), store=borough)
        assert label_sheet("L7161", store=borough).place(4) == pytest.approx((7.2 + 66.04, 8.8 + 46.6))
        assert len(label_sheets(store=borough)) == 3
        borough.history.undo()
        assert label_sheet("L7161", store=borough).top_mm == 8.7

    def test_a_size_that_is_no_longer_sold_is_not_offered(self, borough: Store) -> None:
        add_label_sheet(replace(self.OWN, active_to=date(2020, 1, 1)), store=borough)
        assert "L7161" not in {sheet.code for sheet in label_sheets(store=borough)}

    @pytest.mark.parametrize(
        ("wrong", "words"),
        [
            ({"code": " "}, "no name"),
            ({"columns": 0}, "missing"),
            ({"height_mm": -1.0}, "missing"),
            ({"pitch_x_mm": 60.0}, "overlap"),
            ({"rows": 7}, "do not fit on A4"),
        ],
    )
    def test_a_size_that_cannot_be_is_refused(self, borough: Store, wrong: dict[str, object], words: str) -> None:
        with pytest.raises(KnownFailure, match=words):
            add_label_sheet(replace(self.OWN, **wrong), store=borough)

    def test_a_table_that_cannot_be_read_is_refused(self) -> None:
        with pytest.raises(KnownFailure, match="“X1” cannot be read"):
            read_label_sheets("code,name,width_mm\nX1,Mine,wide\n")


class TestLetters:
    def test_a_mail_merge_has_a_row_a_person_in_the_columns_of_a_letter(self, borough: Store) -> None:
        content = mail_merge_content(EVERYONE, store=borough)
        rows = {row[2]: dict(zip(MERGE_HEADINGS, row, strict=True)) for row in content.rows}
        assert rows["Marlowe"] == {
            "Title": "Ms", "First name": "Ada", "Last name": "Marlowe", "Full name": "Ms Ada Marlowe OBE", "Salutation": "Dear Ms Marlowe",
            "Post": "Headteacher", "School": "Lark Rise Primary", "Address line 1": "1 Mill Lane", "Address line 2": "Northbank",
            "Address line 3": "", "Town": "Hythe", "County": "Kent", "Postcode": "TH1 1AA", "E-mail": "head@larkrise.example",
        }  # fmt: skip
        assert "Barrow" not in rows
        assert content.notices == ("No school, and so no address: Eve Tidewell.",)

    def test_a_mail_merge_never_takes_somebodys_own_e_mail(self, borough: Store) -> None:
        with borough.reading() as reading:
            (post,) = (one for one in reading.find(Appointment, person=ADA.uid) if one.email)
        amend(replace(post, email=""), store=borough)
        (row,) = mail_merge_content([ADA.uid], store=borough).rows
        assert row[-1] == "office@larkrise.example"

    def test_a_card_says_how_to_reach_someone_at_work_and_no_more_unless_chosen(self, borough: Store) -> None:
        (ada,) = cards_content([ADA.uid], store=borough).cards
        assert (ada.name, ada.organisation, ada.post) == ("Ada Marlowe", "Lark Rise Primary", "Headteacher")
        assert (ada.emails, ada.phones, ada.own_emails, ada.own_phones) == (("head@larkrise.example",), ("020 7946 0001",), (), ())
        (own,) = cards_content([ADA.uid], own=True, store=borough).cards
        assert (own.own_emails, own.own_phones) == (("ada@home.example",), ("07700 900123",))

    def test_who_cannot_be_reached_is_named_and_nobody_is_refused(self, borough: Store) -> None:
        assert "Eve Tidewell" in cards_content([EVE.uid], store=borough).notices[0]
        with pytest.raises(KnownFailure, match="Nobody is chosen"):
            mail_merge_content([], store=borough)
