"""The list of leaders, the page of the current one, and what can be done there."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from leaddesk.application.finding import ListDefinition
from leaddesk.application.leaders import keep_apart, leader_page
from leaddesk.application.lists import LEADERS
from leaddesk.desktop.context import WindowContext
from leaddesk.desktop.kit.page_content import Action, PageContent
from leaddesk.desktop.kit.record_tab import RecordTab
from leaddesk.desktop.leaders.content import LeaderActs, leader_content
from leaddesk.desktop.leaders.side_by_side import compare
from leaddesk.desktop.records.described import Acts, with_related
from leaddesk.desktop.records.forms import Forms
from leaddesk.domain.calendar import academic_year
from leaddesk.domain.leaders import Appointment, CareerIntention, Designation, Person, Readiness
from leaddesk.domain.needs import CapacityOffer
from leaddesk.domain.records import Record, new_uid

CONCERNS = ("contact_note", "possible_duplicate", "term", "organisation", "enrolment", "cohort", "network_member", "effective_practice",
            "partnership", "partnership_participant", "development_need", "capacity_offer")  # fmt: skip


class LeadersPane(RecordTab):
    """Leaders, complete: find, read, record, amend, end posts, remove."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None, definition: ListDefinition = LEADERS) -> None:
        leader, offer = Action("Add leader", self.add_leader, "add"), Action("Add offer of days", self.add_offer, "add")
        super().__init__(
            definition,
            context,
            self._content,
            quick=("tier", "role") if definition is LEADERS else (),
            actions=(leader if definition is LEADERS else offer,),
            page_concerns=CONCERNS,
            parent=parent,
        )
        self.forms = Forms(context, self)

    def add_leader(self) -> None:
        """Open the short form of a new leader."""
        self.forms.add_leader(then=lambda made: self._show_new(made.person_uid))

    def add_offer(self) -> None:
        """Open the form of days that somebody offers, which makes them a supporter."""
        today = self._context.store.today()
        self.forms.add(CapacityOffer(uid=new_uid(), academic_year=academic_year(today), earliest_start=today), "Add offer of days")

    def _show_new(self, uid: UUID) -> None:
        """Someone new is shown; a post that was given to someone known already has made nobody."""
        if self._context.store.listings.row_id(LEADERS.kind, uid) is not None:
            self.show_record(Person.KIND, uid)

    def _content(self, uid: UUID) -> PageContent | None:
        page = leader_page(uid, store=self._context.store)
        if page is None:
            return None
        content = leader_content(page, self._acts(page.person))
        return with_related(content, page.person, Acts(self.forms, self._context), self._context.store)

    def _acts(self, person: Person) -> LeaderActs:
        today, mine = self._context.store.today(), {"person": person.uid}

        def add(new: Record, title: str) -> None:
            self.forms.add(new, title)

        def amend(record: Record) -> None:
            self.forms.amend(record)

        return LeaderActs(
            amend=lambda: amend(person),
            add_post=lambda: add(
                Appointment(uid=new_uid(), start_earliest=today, start_latest=today, **mine), f"Add post of {person.name}"
            ),
            add_designation=lambda: add(Designation(uid=new_uid(), scheme_code="", valid_from=today, **mine), "Add designation"),
            add_intention=lambda: add(
                CareerIntention(uid=new_uid(), tier_code="", readiness=Readiness.READY_NOW, stated_on=today, **mine), "Add intention"
            ),
            amend_part=amend,
            keep_apart=lambda pair: self._context.write(
                "Two people, not one", lambda _progress: keep_apart(pair, store=self._context.store)
            ),
            compare=lambda pair: compare(pair.uid, self._context),
            remove=lambda: self.forms.remove(person),
            posts=self.forms.post_acts(),
            notes=self.forms.note_acts(person),
        )
