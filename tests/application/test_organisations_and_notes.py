"""Pages of organisations and groups, and contact notes with what they leave to do."""

from datetime import date, timedelta

from leaddesk.application.keeping import record
from leaddesk.application.leaders import record_appointment
from leaddesk.application.notes import notes_due, settle_note
from leaddesk.application.organisations import group_page, groups, organisation_page, organisations
from leaddesk.application.pathways import ProgrammeParts, record_programme
from leaddesk.application.ports import Store
from leaddesk.application.schools import school_page
from leaddesk.domain.groups import GroupMembership
from leaddesk.domain.leaders import Appointment
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.organisations import Organisation
from leaddesk.domain.pathways import Programme
from leaddesk.domain.records import new_uid
from tests.application.borough import small_borough


def test_an_organisation_shows_its_programmes_and_people(store: Store) -> None:
    small = small_borough(store)
    hub = Organisation(uid=new_uid(), name="Thames Hub", kind_code="teaching_school_hub")
    old = Organisation(uid=new_uid(), name="A vanished body", is_historic=True)
    for body in (hub, old):
        record(body, store=store)
    for title, parts in (("B", ProgrammeParts(run_by=(hub.uid,))), ("A", ProgrammeParts(delivered_by=(hub.uid,)))):
        record_programme(Programme(uid=new_uid(), title=title), parts, store=store)
    record_appointment(Appointment(uid=new_uid(), person=small.ann.uid, organisation=hub.uid, job_title="Chair"), store=store)
    page = organisation_page(hub.uid, store=store)
    assert page is not None
    assert page.kind == "Teaching school hub"
    assert ([p.title for p in page.runs], [p.title for p in page.delivers]) == (["B"], ["A"])
    assert page.posts[0].person == small.ann
    assert [body.name for body in organisations(store=store)] == ["Thames Hub"]
    assert [body.name for body in organisations(store=store, historic_too=True)] == ["A vanished body", "Thames Hub"]
    assert organisation_page(new_uid(), store=store) is None
    assert organisation_page(old.uid, store=store) is not None


def test_a_group_shows_its_schools_and_those_that_left(store: Store) -> None:
    small = small_borough(store)
    left = GroupMembership(
        uid=new_uid(), school=small.quarry.uid, group=small.group.uid, left_earliest=date(2020, 8, 31), left_latest=date(2020, 8, 31)
    )
    record(left, store=store)
    page = group_page(small.group.uid, store=store)
    assert page is not None
    assert page.kind == "Federation"
    assert ([s.urn for s in page.schools], [s.urn for s in page.earlier_schools]) == (["999001"], ["999002"])
    assert [group.name for group in groups(store=store)] == ["Estuary Federation"]
    assert group_page(new_uid(), store=store) is None


def test_a_follow_up_is_due_until_it_is_done(store: Store) -> None:
    small, today = small_borough(store), store.today()
    late = ContactNote(
        uid=new_uid(), subject_kind="school", subject=small.lark.uid, held_on=today, channel_code="visit", text="Walked the school",
        follow_up="Send dates", due_on=today - timedelta(days=1),
    )  # fmt: skip
    plain = ContactNote(
        uid=new_uid(), subject_kind="school", subject=small.lark.uid, held_on=today - timedelta(days=9), text="Rang"
    )
    for note in (late, plain):
        record(note, store=store)
    page = school_page(small.lark.uid, store=store)
    assert page is not None
    assert [(line.channel, line.is_overdue) for line in page.notes] == [("Visit", True), ("", False)]
    assert notes_due(store=store) == [late]
    settle_note(late, store=store)
    assert notes_due(store=store) == []
    assert store.history.batches(limit=1)[0].summary == "Done: Send dates"
