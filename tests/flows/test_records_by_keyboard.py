"""Records of every kind kept by keyboard alone, in the demonstration borough that these tasks share."""

from leaddesk.domain.cohorts import Attendance, Cohort
from leaddesk.domain.enrolment import Enrolment
from leaddesk.domain.inspections import Inspection
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.needs import SupportNeed
from leaddesk.domain.networks import Meeting, MeetingAction
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.partnerships import Partnership
from leaddesk.domain.pathways import Programme
from leaddesk.domain.practice import EffectivePractice
from leaddesk.domain.reviews import Review, Visit
from leaddesk.domain.schools import School
from tests.keyboard import Hand, form, forms
from tests.window import page_words


def test_find_a_school_and_amend_it_and_undo(hand: Hand):
    hand.find("lark rise")
    hand.press("Ctrl+E")
    hand.fill(telephone="020 7946 0199")
    hand.save()
    (school,) = hand.kept(School, name="Lark Rise Primary School")
    assert "0199" in (school.telephone or "")
    hand.press("Ctrl+Z")
    hand.until(lambda: "0199" not in (hand.kept(School, name="Lark Rise Primary School")[0].telephone or ""))


def test_add_a_leader_and_end_the_post(hand: Hand):
    hand.find("quarry wood")
    hand.press("Ctrl+Shift+L")
    hand.fill(first_name="Zelda", last_name="Fairweather", role_code="Deputy headteacher")
    hand.save()
    (person,) = hand.kept(Person, last_name="Fairweather")
    hand.go("2", "1")
    hand.find("fairweather")
    hand.on_page("End")
    hand.until(forms)
    hand.fill(end_earliest="20 Nov 2026")
    hand.save()
    (post,) = hand.kept(Appointment, person=person.uid)
    assert post.end.earliest is not None


def test_add_an_inspection(hand: Hand):
    hand.find("lark rise")
    number = len(hand.kept(Inspection))
    hand.press("Ctrl+Shift+I")
    hand.fill(started_on="12 Oct 2026")
    hand.tab_to("Leadership and governance")
    hand.press("Down", "Down")
    hand.save()
    assert len(hand.kept(Inspection)) == number + 1


def test_add_a_note_and_settle_it(hand: Hand):
    hand.find("bargehouse")
    hand.press("Ctrl+Shift+N")
    hand.fill(text="Rang about the vacancy.", follow_up="Ring again", owner="me", due_on="30 Nov 2026")
    hand.save()
    hand.press("Ctrl+F")
    hand.find("bargehouse")
    hand.on_page("Done")
    hand.until(lambda: [note for note in hand.kept(ContactNote) if note.text == "Rang about the vacancy." and note.done_on])


def test_add_a_programme(hand: Hand):
    hand.go("3", "2")
    hand.press("Ctrl+N")
    hand.fill(title="Leading by listening")
    hand.save()
    assert hand.kept(Programme, title="Leading by listening")


def test_add_a_cohort_enrol_a_leader_and_take_it_a_step_on(hand: Hand):
    hand.go("3", "3")
    hand.press("Ctrl+N")
    hand.fill(programme="Leading", name="Keyboard cohort", starts_on="4 Jan 2027", ends_on="9 Jul 2027", places_max="12")
    hand.save()
    (cohort,) = hand.kept(Cohort, name="Keyboard cohort")
    hand.until(lambda: "Keyboard cohort" in page_words(hand.page))
    hand.press("F6")
    hand.find("Keyboard cohort")
    hand.on_page("Enrol a leader")
    hand.fill(person="a")
    hand.save()
    (enrolment,) = hand.kept(Enrolment, cohort=cohort.uid)
    hand.go("3", "4")
    hand.find("Keyboard cohort")
    before = enrolment.state
    hand.press("Ctrl+E")
    hand.tab_to("state")
    hand.press("Down")
    hand.save()
    assert hand.kept(Enrolment, cohort=cohort.uid)[0].state != before


def test_mark_attendance(hand: Hand):
    before = {each.uid: each.presence for each in hand.kept(Attendance)}
    hand.go("3", "5")
    hand.find("2026", "2026")
    hand.on_page("Amend")
    hand.until(forms)
    hand.tab_to("presence")
    was = form().focusWidget().currentText()  # type: ignore[union-attr]
    hand.press("Up" if was.startswith("Ab") else "Down")
    hand.save()
    assert {each.uid: each.presence for each in hand.kept(Attendance)} != before


def test_add_a_meeting_and_get_its_action_done(hand: Hand):
    hand.go("2", "5")
    hand.press("Ctrl+N")
    hand.fill(network="h", held_on="3 Dec 2026", topic="Keys and what they open")
    hand.save()
    assert hand.kept(Meeting, topic="Keys and what they open")
    hand.find("Keys and what")
    hand.on_page("Add action")
    hand.until(forms)
    hand.fill(text="Send the list of keys", owner="Ann Marlowe", due_on="10 Dec 2026")
    hand.save()
    hand.go("2", "6")
    hand.find("Send the list")
    hand.press("Ctrl+E")
    hand.fill(done_on="20 Nov 2026")
    hand.save()
    (action,) = [each for each in hand.kept(MeetingAction) if each.text == "Send the list of keys"]
    assert action.done_on is not None


def test_add_a_need_and_start_a_partnership_with_a_visit_and_a_review(hand: Hand):
    hand.go("4", "2")
    hand.press("Ctrl+N")
    hand.fill(school="Lark Rise", summary="Phonics by keyboard")
    hand.save()
    (need,) = hand.kept(SupportNeed, summary="Phonics by keyboard")
    hand.go("4", "3")
    hand.press("Ctrl+N")
    hand.fill(name="Partners by keyboard", school="Lark Rise")
    hand.save()
    (partnership,) = hand.kept(Partnership, name="Partners by keyboard")
    assert partnership.school == need.school
    for button, typed in (("Add visit", {"held_on": "10 Nov 2026", "visitor": "R Hale"}),
                          ("Add review", {"held_on": "17 Nov 2026", "reviewer": "R Hale"})):  # fmt: skip
        hand.find("Partners by keyboard")
        hand.on_page(button)
        hand.until(forms)
        hand.fill(**typed)
        hand.save()
    assert hand.kept(Visit, partnership=partnership.uid)
    assert hand.kept(Review, partnership=partnership.uid)


def test_add_practice(hand: Hand):
    hand.go("1", "3")
    hand.press("Ctrl+N")
    hand.fill(title="Reading aloud daily", school="Lark")
    hand.save()
    assert hand.kept(EffectivePractice, title="Reading aloud daily")
