"""Takes the rows of a leadership return: a leader and a post each, matched with who is held or kept apart and told."""

from dataclasses import replace
from datetime import date
from typing import Any

from leaddesk.application.importing.comparing import changes_of, keep, mended, with_values
from leaddesk.application.importing.held_schools import HeldSchools
from leaddesk.application.importing.newest import is_outdated
from leaddesk.application.importing.returns.people import HeldPeople, agrees_in_part
from leaddesk.application.importing.row_stager import RowStager, verdict_of
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import CellChange, ImportOptions, Message, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.names import NameWords, ParsedName, read_name
from leaddesk.application.ports import Reading
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.posts import implied_by_role
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School
from leaddesk.domain.values import check_trn, check_urn


class ReturnStager(RowStager):
    """Compares a return with the leaders held; one use per file. The register's one-head rule does not hold here."""

    name_key = "last_name"

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, as_at: date) -> None:
        super().__init__(terms, rows, staging)
        self._as_at = as_at
        self._words = NameWords(terms["name_titles"].by_code.values(), terms["honours"].by_code.values())
        self._schools = HeldSchools(look, options)
        self._people = HeldPeople(look, staging.plan, as_at)
        self._is_outdated = is_outdated(look, staging.kind, as_at)
        staging.messages += self._schools.told_of_others(rows.texts("urn"), "row", "rows")

    def is_wanted(self, row: TypedRow) -> bool:
        """Whether the row is about a school that is held and asked for."""
        return self._schools.lets_through(row.values.get("urn") or "")

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """A row's person and post; planned at once."""
        school = self._school(row)
        title, first, last = (str(row.values.get(key) or "") for key in ("title", "first_name", "last_name"))
        name = read_name(title, first, last, self._words)
        if school is not None and not (name.first and name.last):
            self.doubt("last_name", "This row does not name a person in full. Give a first and a last name.")
        if school is None or not (name.first and name.last):
            return Verdict.REJECTED, []
        trn = self._trn(row)
        bearer = self._people.bearer_of(trn) if trn else None
        if bearer is not None and not agrees_in_part(bearer, name):
            self.doubt("trn", f"This teacher reference number is {bearer.name}’s. Check it and the name; the row was left out.")
            return Verdict.CONFLICT, []
        is_new, person, changes = self._person(name, trn, school, bearer)
        return self._post(row, person, school, changes, is_new=is_new)

    def _school(self, row: TypedRow) -> School | None:
        """The school of a row; None when the URN is no URN or the school has closed, and the officer is told."""
        urn = row.values.get("urn") or ""
        for problem in check_urn(urn)[:1]:
            self.doubt("urn", str(problem))
        school = self._schools.get(urn)
        if school is not None and not school.is_open:
            self.doubt("urn", f"{school.name} has closed, so nobody is in post there. Give the school that took over.")
            return None
        return school

    def _trn(self, row: TypedRow) -> str:
        trn = str(row.values.get("trn") or "").replace(" ", "").replace("/", "")
        problems = check_trn(trn or None)
        for problem in problems:
            self.doubt("trn", str(problem))
        return "" if problems else trn

    def _person(self, name: ParsedName, trn: str, school: School, bearer: Person | None) -> tuple[bool, Person, list[CellChange]]:
        """Whoever the row names: by number and name, else by name and school; else someone new, perhaps a possible duplicate."""
        told = {"title": name.title, "honours": name.honours, "preferred_name": name.preferred, "trn": trn}
        held = bearer or self._people.at_school(name, school.uid)
        if held is not None and (not trn or held.trn in (None, trn)):
            amended = self._people.amend(held, told)
            return False, amended, [change for change in changes_of(held, told) if getattr(amended, change.field) == change.new]
        suspect = self._people.namesake(name, school.uid)
        person = Person(uid=new_uid(), first_name=name.first, last_name=name.last, former_names=name.former, **{**told, "trn": trn or None})  # type: ignore[arg-type]
        self._people.make(person, suspect)
        if suspect is not None:
            words = f"{person.name} may be someone whom you hold. {suspect[1]} Kept as two people to be looked at."
            self._tell("possible_duplicate", words)
        return True, person, []

    def _post(
        self, row: TypedRow, person: Person, school: School, changes: list[CellChange], *, is_new: bool
    ) -> tuple[Verdict, list[CellChange]]:
        new = self._as_told(row, person, school)
        held = self._people.post_of(person.uid, school.uid, new.role_code, new.tier_code, new.job_title)
        doubts: list[tuple[str, str]] = []
        if held is None:
            kept, found = keep(new, None, self.plan, frozenset({"school"}), doubts)
            found = [CellChange(Appointment.KIND, "post", "", new.job_title or new.role_code)]
            post = kept or new
        else:
            post, found = self._amended(held, new, doubts)
        for field, words in doubts:
            self.doubt("start" if field.startswith("start") else field, words)
        self._people.keep_post(post)
        return verdict_of(is_new, [*changes, *found]), [*changes, *found]

    def _as_told(self, row: TypedRow, person: Person, school: School) -> Appointment:
        told = row.values
        job_title = told.get("job_title") or ""
        role = self.code("role", told.get("role"), "roles") or (self.terms["roles"].code_of(job_title) or "")
        tier = self.code("tier", told.get("tier"), "tiers") or ""
        term = self.terms["roles"].by_code.get(role)
        post = Appointment(
            uid=new_uid(), person=person.uid, school=school.uid, role_code=role, tier_code=tier, job_title=job_title,
            email=(told.get("email") or "").removeprefix("mailto:"), phone=told.get("phone") or "", start_earliest=told.get("start"),
            start_latest=told.get("start"), first_seen=self._as_at,
        )  # fmt: skip
        if term is not None:
            implied, model, basis = implied_by_role(term)
            post = replace(post, tier_code=tier or implied, headship_model=model, basis=basis)
        if not (post.tier_code or job_title):
            self.doubt("job_title", f"It is not said what {person.name} does; the post was kept without a title.")
        return post

    def _amended(self, held: Appointment, new: Appointment, doubts: list[tuple[str, str]]) -> tuple[Appointment, list[CellChange]]:
        """A post held, with what the row says of it; an older file only fills blanks, and another headship's words stay the register's."""
        told: dict[str, Any] = {
            field: getattr(new, field) or None for field in ("job_title", "email", "phone", "start_earliest", "start_latest")
        }
        if not held.tier_code:
            told["tier_code"] = new.tier_code or None
        changes = [change for change in changes_of(held, told) if not (change.old and self._is_outdated)]
        sound = mended(with_values(held, changes), held, frozenset(), doubts)
        if sound is None or sound == held:
            return held, []
        self.plan.put(sound)
        return sound, [change for change in changes if getattr(sound, change.field) == change.new]

    def _tell(self, code: str, words: str) -> None:
        self.staging.messages.append(Message(self._number, self.rows.heading_of("last_name"), code, words))

    def take(self, row: TypedRow) -> Any:
        """What becomes of one row, under the whole name."""
        self._number = row.number
        staged = super().take(row)
        staged.label = " ".join(filter(None, (row.values.get("first_name"), row.values.get("last_name"))))
        return staged
