"""An edition of the brochure and its log; all leaflets at once; what coming cohorts say in place of a programme's own words."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from application.publishing.test_from_records import ADA, COACHING, HUB, STRATEGY, VISITS, borough, store  # noqa: F401 - fixtures
from leaddesk.application.pathways.ladder import ladder
from leaddesk.application.ports import Store
from leaddesk.application.publishing.brand import TERMS, TERMS_AS_AT, set_up
from leaddesk.application.publishing.contents import Aim, CalendarEntry, LadderRow, Mention
from leaddesk.application.publishing.edition import Edition
from leaddesk.application.publishing.leaflets import print_all_leaflets
from leaddesk.application.publishing.log import log_publication
from leaddesk.application.publishing.press import print_brochure
from leaddesk.application.publishing.sources import HISTORIC, brochure_content
from leaddesk.application.publishing.wording import standing_wording
from leaddesk.documents.press import PrintingPress
from leaddesk.documents.programme_page import facts_of
from leaddesk.domain.cohorts import Cohort, CohortStatus, Session
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.guidance import KeyContact
from leaddesk.domain.networks import Meeting, Network, NetworkKind
from leaddesk.domain.partnerships import Partnership
from leaddesk.domain.pathways import Facet, ProgrammeFacet
from leaddesk.domain.publications import Publication
from leaddesk.domain.records import new_uid
from leaddesk.domain.tags import Tag
from leaddesk.domain.vocabulary import Term

WORDING = standing_wording()


def cohort(**facts: object) -> Cohort:
    return Cohort(uid=new_uid(), programme=COACHING.uid, **facts)  # type: ignore[arg-type]


def keep(store: Store, *records: object) -> None:  # noqa: F811
    with store.writing("Keep") as work:
        work.add(records)  # type: ignore[arg-type]


def coaching_page(store: Store):  # type: ignore[no-untyped-def]  # noqa: F811
    content = brochure_content(WORDING, store=store)
    return next(page for page in content.programmes if page.key == str(COACHING.uid))


def test_coming_cohorts_say_when_where_and_by_when(borough: Store) -> None:  # noqa: F811
    spring = cohort(
        name="Spring", status=CohortStatus.OPEN, starts_on=date(2027, 1, 12), ends_on=date(2027, 3, 2), apply_by=date(2026, 12, 20),
        venue="Quarry House", places_max=1,
    )  # fmt: skip
    over = cohort(name="Autumn", status=CohortStatus.CANCELLED, starts_on=date(2027, 1, 5), venue="Elsewhere")
    keep(borough, spring, over, *(Session(uid=new_uid(), cohort=spring.uid, held_on=day) for day in (date(2027, 1, 12), date(2027, 3, 2))))
    page = coaching_page(borough)
    assert (page.dates, page.venue, page.places) == ("12 Jan 2027 to 2 Mar 2027, 2\u00a0sessions", "Quarry House", "1 place")
    assert page.book_by == date(2026, 12, 20)
    keep(borough, cohort(name="Summer", status=CohortStatus.FULL, starts_on=date(2027, 5, 4), venue="Quarry House"))
    page = coaching_page(borough)
    assert (page.dates, page.places) == ("12 Jan 2027 to 2 Mar 2027, 2\u00a0sessions; 4 May 2027 (full)", "8 to 12 places")


def test_the_day_of_every_session_is_printed(borough: Store) -> None:  # noqa: F811
    autumn, single = cohort(name="Autumn", starts_on=date(2026, 12, 8)), cohort(name="Once", starts_on=date(2027, 5, 4))
    days = (date(2027, 3, 2), date(2026, 12, 8), date(2027, 1, 12), date(2026, 12, 15))
    keep(borough, autumn, single, *(Session(uid=new_uid(), cohort=autumn.uid, held_on=day) for day in days))
    keep(borough, Session(uid=new_uid(), cohort=single.uid, held_on=date(2027, 5, 4)))
    page = coaching_page(borough)
    assert page.dates == "8 Dec 2026 to 2 Mar 2027, 4\u00a0sessions; 4 May 2027"
    assert dict(facts_of(page))["Sessions"] == "8 Dec, 15 Dec 2026, 12 Jan, 2 Mar 2027"
    assert "Sessions" not in dict(facts_of(replace(page, sessions="")))


def test_where_every_coming_cohort_is_full_no_day_to_book_by_is_named(borough: Store) -> None:  # noqa: F811
    keep(borough, cohort(name="Spring", status=CohortStatus.FULL, starts_on=date(2027, 1, 12), apply_by=date(2026, 12, 20)))
    page = coaching_page(borough)
    assert (page.is_full, page.book_by) == (True, None)
    facts = dict(facts_of(replace(page, how_to_book="Book at the link.")))
    assert facts["How to book"] == "Full – ask about a waiting list"
    assert "Book by" not in facts
    keep(borough, cohort(name="Summer", status=CohortStatus.OPEN, starts_on=date(2027, 5, 4), apply_by=date(2027, 4, 1)))
    assert (coaching_page(borough).is_full, coaching_page(borough).book_by) == (False, date(2027, 4, 1))


def test_a_cohort_that_has_begun_leaves_the_programme_its_own_words(borough: Store) -> None:  # noqa: F811
    keep(borough, cohort(name="Now", status=CohortStatus.RUNNING, starts_on=date(2026, 9, 1)), cohort(name="Undated"))
    assert (coaching_page(borough).dates, coaching_page(borough).book_by) == ("", date(2027, 1, 15))


def test_the_calendar_holds_sessions_and_meetings_of_the_year_still_to_come(borough: Store) -> None:  # noqa: F811
    spring, heads = cohort(name="Spring", starts_on=date(2027, 1, 12)), Network(uid=new_uid(), name="Primary heads")
    days = (date(2026, 11, 21), date(2027, 1, 12), date(2027, 1, 12), date(2027, 9, 1))
    keep(borough, spring, heads, *(Session(uid=new_uid(), cohort=spring.uid, held_on=day) for day in days))
    keep(borough, Meeting(uid=new_uid(), network=heads.uid, held_on=date(2026, 12, 1)))
    assert brochure_content(WORDING, store=borough).calendar == (
        CalendarEntry(date(2026, 12, 1), "Primary heads"),
        CalendarEntry(date(2027, 1, 12), "Coaching", str(COACHING.uid)),
    )


def test_the_calendar_tells_of_no_meeting_that_is_not_for_leaders(borough: Store) -> None:  # noqa: F811
    ended = Network(uid=new_uid(), name="Ended", ends_on=date(2026, 11, 30))
    closed = [Network(uid=new_uid(), name=kind, kind=kind) for kind in (NetworkKind.FORUM, NetworkKind.STRATEGIC_BOARD)]
    open_ones = [Network(uid=new_uid(), name=kind, kind=kind) for kind in (NetworkKind.INDUCTION_MEETING, NetworkKind.ASPIRATION_MEETING)]
    every = (ended, *closed, *open_ones)
    keep(borough, *every, *(Meeting(uid=new_uid(), network=one.uid, held_on=date(2026, 12, 1)) for one in every))
    named = [entry.words for entry in brochure_content(WORDING, store=borough).calendar]
    assert named == ["aspiration_meeting", "induction_meeting"]


def test_an_aim_names_the_programmes_and_counts_what_else_serves_it(borough: Store) -> None:  # noqa: F811
    partnership = Partnership(uid=new_uid())
    keep(borough, partnership, ProgrammeFacet(uid=new_uid(), programme=COACHING.uid, facet=Facet.AIM, code="t.1"))
    keep(borough, Tag(uid=new_uid(), subject_kind="partnership", subject=partnership.uid, list_name="strategy_aims", code="t.1"))
    aim = Aim(words="raise standards", programmes=(str(COACHING.uid),), besides="1 partnership")
    assert brochure_content(WORDING, store=borough).aims == (aim,)


def test_the_printed_ladder_is_that_of_the_window_row_by_row(borough: Store) -> None:  # noqa: F811
    keep(borough, Term(uid=new_uid(), list_name="tiers", code="deputy", label="Deputy", sort_order=4, note="ladder_label=Middle leader"))
    keep(borough, ProgrammeFacet(uid=new_uid(), programme=VISITS.uid, facet=Facet.TIER, code="senior"))
    keep(borough, ProgrammeFacet(uid=new_uid(), programme=VISITS.uid, facet=Facet.RUNG, code="in_role"))
    rows = brochure_content(WORDING, store=borough).ladder
    named = ((Mention("Coaching", str(COACHING.uid)),),)
    shown = ladder(store=borough)
    assert rows == (LadderRow("Middle leader", named), LadderRow("Senior leader", named), LadderRow("Deputy", ((),)))
    assert [row.tier for row in rows] == [tier.label for tier in shown.tiers]
    assert [len(cell) for row in rows for cell in row.cells] == [len(cell.programmes) for cell in shown.cells]


def test_historic_programmes_stand_apart_or_are_left_out(borough: Store) -> None:  # noqa: F811
    assert brochure_content(WORDING, store=borough).tiers[-1].tier == HISTORIC
    left = brochure_content(WORDING, Edition(with_historic=False), store=borough)
    assert [page.title for page in left.programmes] == [COACHING.title]


def test_the_strategy_can_be_chosen_and_names_its_partners_first(borough: Store) -> None:  # noqa: F811
    with borough.writing("Partners") as work:
        work.replace([replace(STRATEGY, partners="University of the Marshes, Diocese", foreword="Come.", foreword_by="R T")])
    content = brochure_content(WORDING, Edition(strategy=STRATEGY.uid), store=borough)
    assert content.partners == ("University of the Marshes", "Diocese", HUB.name)
    assert (content.foreword, content.foreword_by) == ("Come.", "R T")
    with pytest.raises(KnownFailure, match="no such strategy"):
        brochure_content(WORDING, Edition(strategy=new_uid()), store=borough)


def test_key_contacts_are_printed_while_they_hold_and_teams_once(borough: Store) -> None:  # noqa: F811
    kept = [
        KeyContact(uid=new_uid(), about="Coaching", name="A Marlowe", email="coaching@thameside.example"),
        KeyContact(uid=new_uid(), about="Gone", name="W B", phone="020 7946 0001", ends_on=date(2026, 1, 1)),
        KeyContact(uid=new_uid(), about="Not printed", name="T Q", phone="020 7946 0002", is_printed=False),
    ]
    keep(borough, *kept)
    assert [contact.about for contact in brochure_content(WORDING, store=borough).contacts] == ["Coaching"]


def test_a_key_contact_is_printed_with_the_ways_of_the_post_never_the_persons_own(borough: Store) -> None:  # noqa: F811
    keep(borough, KeyContact(uid=new_uid(), about="Headship", person=ADA.uid))
    contact = brochure_content(WORDING, store=borough).contacts[0]
    assert (contact.email, contact.phone) == ("head@larkrise.example", "020 7946 0001")


def test_terms_are_the_authoritys_own_once_it_has_written_and_dated_them(borough: Store) -> None:  # noqa: F811
    assert brochure_content(WORDING, store=borough).terms == WORDING.terms
    set_up({TERMS: "Come.\n\nOr say so. ", TERMS_AS_AT: "2026-10-01"}, store=borough)
    content = brochure_content(WORDING, store=borough)
    assert (content.terms, content.terms_as_at) == (("Come.", "Or say so."), date(2026, 10, 1))


def test_the_log_keeps_edition_approval_and_readers(borough: Store) -> None:  # noqa: F811
    edition = Edition(name="Spring 2027", approved_by=" R T ", recipients="All heads", keep_until=date(2030, 8, 31))
    printed = print_brochure(PrintingPress(), edition, store=borough)
    log_publication(printed, "brochure", "Brochure", edition=edition, store=borough)
    with borough.reading() as reading:
        (kept,) = reading.every(Publication)
    assert (kept.edition, kept.approved_by, kept.approved_on) == ("Spring 2027", "R T", date(2026, 11, 22))
    assert (kept.recipients, kept.keep_until, kept.pages) == ("All heads", date(2030, 8, 31), printed.pages)


def test_every_leaflet_goes_into_a_folder_and_what_cannot_be_printed_is_said(borough: Store, tmp_path: Path) -> None:  # noqa: F811
    twin = replace(COACHING, uid=new_uid(), title="Coaching for: Leaders")
    keep(borough, twin)
    made = print_all_leaflets(tmp_path / "new" / "leaflets", PrintingPress(), store=borough)
    assert sorted(file.name for file in made.files) == ["Coaching for Leaders (2).pdf", "Coaching for Leaders.pdf"]
    assert all(file.read_bytes().startswith(b"%PDF") for file in made.files)
    assert [words[:8] for words in made.left_out] == ["“Visits”"]
    with borough.reading() as reading:
        assert {one.title for one in reading.every(Publication)} == {COACHING.title, twin.title}


def test_no_leaflets_where_nothing_is_published_or_the_folder_cannot_be(store: Store, tmp_path: Path) -> None:  # noqa: F811
    with pytest.raises(KnownFailure, match="No programme is published"):
        print_all_leaflets(tmp_path, PrintingPress(), store=store)
    keep(store, replace(COACHING, strategy=None))
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(KnownFailure, match="could not be made"):
        print_all_leaflets(tmp_path / "taken", PrintingPress(), store=store)
