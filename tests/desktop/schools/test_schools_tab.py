"""An officer keeps schools at the real window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.domain.inspections import Inspection, InspectionGrade, InspectionKind
from leaddesk.domain.records import Record, new_uid
from leaddesk.domain.schools import School
from tests.desktop.at_forms import form_on, problem, put, save
from tests.window import Officer, page_words


@pytest.fixture
def lark(officer: Officer) -> School:
    """Lark Rise, its page showing."""
    with officer.store.reading() as reading:
        (school,) = reading.find(School, urn="999001")
    officer.context.open_record(School.KIND, school.uid)
    return school


def tab(officer: Officer) -> RecordTab:
    return officer.tab(0)


def said(officer: Officer) -> str:
    return page_words(tab(officer).page)


def test_the_page_says_who_leads_and_links_to_them(officer: Officer, lark: School) -> None:
    words = said(officer)
    assert words.startswith("Lark Rise Primary\n999001 · Primary · Community school")
    assert "Ada Marlowe" in words
    assert "Headteacher, start not known" in words
    assert "Everything" not in words
    assert "no judgement yet" in words


def test_amending_shows_at_once_and_undo_takes_it_back(officer: Officer, lark: School) -> None:
    officer.do("amend_record")
    form = form_on(officer)
    put(form, name="Lark Rise Academy", postcode="le1 1aa")
    assert problem(form, "postcode") == ""
    save(officer, form)
    assert said(officer).startswith("Lark Rise Academy")
    assert "LE1 1AA" in said(officer)
    officer.do("undo")
    officer.rest()
    assert said(officer).startswith("Lark Rise Primary")


def test_a_wrong_field_says_so_while_one_types_and_nothing_is_kept(officer: Officer, lark: School) -> None:
    officer.do("amend_record")
    form = form_on(officer)
    put(form, urn="12345", opened_on="31 Feb 2026")
    assert problem(form, "urn").startswith("A URN has 6 digits; this has 5.")
    assert problem(form, "opened_on").startswith("There is no such date: Feb 2026 has no day 31.")
    form.save_button.click()
    assert form.isVisible()
    form._throw_away()
    with officer.store.reading() as reading:
        assert reading.get(School, lark.uid) == lark


def test_a_new_school_opens_its_page(officer: Officer) -> None:
    tab(officer)
    officer.do("add_record")
    form = form_on(officer)
    put(form, name="Heron Lane School", urn="999010", type_code="Community school", phase_code="Primary")
    save(officer, form)
    assert said(officer).startswith("Heron Lane School\n999010 · Primary · Community school")
    assert "Heron Lane School" in officer.names()


def test_a_taken_urn_is_refused_in_the_form(officer: Officer) -> None:
    tab(officer)
    officer.do("add_record")
    form = form_on(officer)
    put(form, name="Another", urn="999001")
    form.save_button.click()
    officer.rest()
    assert form.isVisible()
    assert "Lark Rise Primary" in form.message.words()
    form._throw_away()


def test_a_leader_is_added_and_the_role_fills_in_the_rest(officer: Officer, lark: School) -> None:
    officer.do("add_school_leader")
    form = form_on(officer)
    put(form, first_name="Siân", last_name="O’Brien", role_code="Acting co-headteacher", start_kind="Between")
    put(form, start_earliest="1 Sep 2025", start_latest="20/10/2025")
    assert form.form.findChild(QComboBox, "tier_code").currentText() == "Headteacher"
    assert form.form.findChild(QComboBox, "headship_model").currentText() == "Co-head or job share"
    assert form.form.findChild(QComboBox, "basis").currentText() == "Acting"
    save(officer, form)
    words = said(officer)
    assert "Siân O’Brien" in words
    assert "Acting co-headteacher, started between 1 Sep 2025 and 20 Oct 2025" in words
    assert "Only one co-head is recorded. Who is the other?" in words


def test_grades_follow_the_framework_and_the_framework_the_date(officer: Officer, lark: School) -> None:
    officer.do("add_inspection")
    form = form_on(officer)
    put(form, started_on="12 Nov 2019")
    assert form.form.findChild(QComboBox, "framework_code").currentText() == "Ofsted, September 2019 to August 2024"
    put(form, **{"eif_overall.leadership": "Good", "eif_overall.overall": "Requires improvement"})
    save(officer, form)
    officer.do("add_inspection")
    form = form_on(officer)
    put(form, started_on="2 Jun 2026", safeguarding="Met (report card)", **{"report_card.leadership": "Strong standard"})
    save(officer, form)
    words = said(officer)
    assert "Strong standard, 2 Jun 2026 (Ofsted report card" in words
    assert "Requires improvement" in words
    assert "Grades of different frameworks cannot be compared." in words


def test_an_inspection_is_amended_from_its_line(officer: Officer, lark: School) -> None:
    officer.do("add_inspection")
    form = form_on(officer)
    put(form, started_on="2 Jun 2026", **{"report_card.leadership": "Strong standard"})
    save(officer, form)
    content = tab(officer).page.content
    assert content is not None
    section = next(s for s in content.sections if s.heading == "Inspections")
    section.blocks[0].words[0].target()
    form = form_on(officer)
    assert form.form.findChild(QComboBox, "report_card.leadership").currentText() == "Strong standard"
    put(form, **{"report_card.leadership": "Not graded", "report_card.inclusion": "Exceptional"})
    save(officer, form)
    assert "Exceptional" in said(officer)
    assert "Strong standard" not in said(officer)


@pytest.mark.parametrize(
    ("command", "values", "words"),
    [
        ("set_category", {"category_code": "Light touch", "rationale": "All is well"}, "Light touch, since"),
        ("set_link_officer", {"officer_name": "Pat Quill"}, "Pat Quill, since"),
        ("add_circumstance", {"kind_code": "Falling rolls", "reason": "Forty fewer pupils"}, "Falling rolls, since"),
        ("add_vacancy", {"role_code": "SENCO"}, "SENCO: vacant since"),
        ("add_note", {"text": "Walked the school", "channel_code": "Visit", "with_whom": "Ada"}, "Visit with Ada"),
    ],
)
def test_what_the_authority_knows_is_added_and_shows(
    officer: Officer, lark: School, command: str, values: dict[str, str], words: str
) -> None:
    officer.do(command)
    form = form_on(officer)
    put(form, **values)
    save(officer, form)
    assert words in said(officer)


def test_a_reason_is_asked_for_only_once_save_is_pressed(officer: Officer, lark: School) -> None:
    officer.do("add_circumstance")
    form = form_on(officer)
    assert problem(form, "reason") == ""
    form.save_button.click()
    assert problem(form, "reason") == "There is no reason. Say in a sentence why this applies."
    assert problem(form, "kind_code").startswith("Nothing is chosen here")
    form._throw_away()


def test_closing_takes_the_school_from_the_first_view_and_its_posts_end(officer: Officer, lark: School) -> None:
    officer.do("close_school")
    form = form_on(officer)
    put(form, closed_on="31 Aug 2026")
    save(officer, form)
    officer.context.open_record(School.KIND, lark.uid)
    words = said(officer)
    assert "Closed on 31 Aug 2026" in words
    assert "until 31 Aug 2026" in words
    assert "Lark Rise Primary" not in officer.names()


def test_a_school_with_posts_is_not_removed_and_the_window_says_why(officer: Officer, lark: School) -> None:
    officer.do("remove_record")
    officer.rest()
    assert officer.window.message.words()
    with officer.store.reading() as reading:
        assert reading.get(School, lark.uid) is not None


def test_a_command_that_this_page_does_not_have_says_so(officer: Officer, lark: School) -> None:
    officer.do("add_designation")
    assert "There is no “Add designation” on this page." in officer.window.message.words()


def test_a_post_is_ended_from_its_row(officer: Officer, lark: School) -> None:
    content = tab(officer).page.content
    assert content is not None
    leaders = next(s for s in content.sections if s.heading == "Leaders")
    rows = leaders.blocks[0]
    amend, end = rows.actions[0]
    end.run()
    form = form_on(officer)
    put(form, end_kind="Between", end_earliest="1 Jul 2026", end_latest="31 Aug 2026")
    save(officer, form)
    assert "ended between 1 Jul 2026 and 31 Aug 2026" in said(officer)
    with officer.store.reading() as reading:
        from leaddesk.domain.leaders import Appointment

        (post,) = reading.find(Appointment, school=lark.uid)
    assert (post.end_earliest, post.end_latest) == (date(2026, 7, 1), date(2026, 8, 31))
    assert amend.words == "Amend"


def _judged(school: School, framework: str, day: date, grade: str = "", **more: str) -> list[Record]:
    inspection = Inspection(uid=new_uid(), school=school.uid, framework_code=framework, started_on=day, **more)
    area, mark = f"{framework}.leadership", f"{framework}.{grade}"
    return [inspection, *([InspectionGrade(uid=new_uid(), inspection=inspection.uid, area_code=area, grade_code=mark)] if grade else [])]


def test_while_no_school_is_chosen_judgements_of_those_listed_are_counted_each_framework_apart(officer: Officer) -> None:
    with officer.store.reading() as reading:
        lark, quarry, third = reading.every(School)

    def judge(_progress):
        with officer.store.writing("Add inspections") as work:
            work.add(_judged(lark, "report_card", date(2026, 6, 2), "strong"))
            work.add(_judged(lark, "eif_overall", date(2021, 6, 2), "3"))
            work.add(_judged(quarry, "eif_overall", date(2023, 5, 1), ungraded_outcome="remains_good", kind=InspectionKind.UNGRADED))
            work.add(_judged(third, "eif_overall", date(2022, 3, 1), "2"))
        return work.changes

    officer.context.write("Add inspections", judge)
    officer.until(lambda: "1 Strong standard" in said(officer))
    words = said(officer).splitlines()
    assert "3 schools in the list. Grades of different frameworks and years are not compared." in words
    assert words[words.index("Ofsted report card, from 10 November 2025 (1)") :][1:3] == ["2026", "1 Strong standard"]
    assert words[words.index("Leadership not graded") :][1:3] == ["Ungraded outcome only", "1 school"]
    assert "Requires improvement" not in said(officer)
    assert tab(officer).page.content is None
    tab(officer).list.show_where((), text="Lark")
    officer.until(lambda: "1 school in the list" in said(officer))
    assert "Ungraded outcome only" not in said(officer)


def test_escape_goes_back_from_the_page_to_the_row_and_then_to_all_of_them(officer: Officer, lark: School) -> None:
    place = tab(officer)
    officer.window.activateWindow()
    place.page.setFocus()
    officer.qtbot.keyClick(place.page, Qt.Key.Key_Escape)
    officer.until(place.list.table.hasFocus)
    assert place.shown == lark.uid
    officer.qtbot.keyClick(place.list.table, Qt.Key.Key_Escape)
    officer.until(lambda: "How leadership was last judged" in said(officer))
    assert place.shown is None
    assert place.list.current_uid() is None
