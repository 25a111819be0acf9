"""Takes the rows of a leadership return: leaders and their posts, matched with who is held or kept apart and told."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from leaddesk.application.importing.people.cells import Named
from leaddesk.application.importing.people.job_titles import JobTitle, JobTitles
from leaddesk.application.importing.people.matching import Claim, match
from leaddesk.application.importing.people.posts import PostCells, Posts
from leaddesk.application.importing.people.row_stager import PeopleRowStager
from leaddesk.application.importing.returns.entries import Entry, is_whole_name, role_of_slot, two_heads
from leaddesk.application.importing.returns.fields import SLOTS, Slot
from leaddesk.application.importing.returns.leavers import EMPTIED, Leaver, words_of_leaving
from leaddesk.application.importing.row_stager import verdict_of
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.staging import CellChange, ImportOptions, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.importing.told import Told
from leaddesk.application.names import ParsedName
from leaddesk.application.ports import Reading
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.imports import Verdict
from leaddesk.domain.leaders import Appointment, Person
from leaddesk.domain.notes import ContactNote
from leaddesk.domain.posts import HEADTEACHER_TIER
from leaddesk.domain.records import new_uid
from leaddesk.domain.schools import School

_OF_THE_SCHOOL = frozenset({"urn", "dfe_number", "school", "postcode", "confirmed_on"})
_NAMED_BY = ("title", "first_name", "last_name", "job_title")
_BESIDE = ("job_title", "email", "phone", "mobile", "start", "end")
_SAVED = (Verdict.CREATED, Verdict.UPDATED, Verdict.UNCHANGED)


class ReturnStager(PeopleRowStager):
    """Compares a return with the leaders held; one use per file. The register's one-head rule does not hold here."""

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, as_at: date) -> None:
        super().__init__(look, terms, rows, staging, options, as_at)
        self._look = look
        self._titles = JobTitles(terms["roles"], terms["tiers"])
        self._posts = Posts(look, self.people.known, staging, as_at, terms)
        self._slots = [slot for slot in SLOTS if not rows.mapped.keys().isdisjoint(slot.names)]
        self._has_names = not rows.mapped.keys().isdisjoint({"name", "first_name", "last_name"})

    def read(self, row: TypedRow) -> tuple[Verdict, list[CellChange]]:
        """The people and posts of a row; planned at once."""
        if not _says_anything(row):
            self.doubt("last_name", "This row was left blank; it was skipped.")
            return Verdict.SKIPPED, []
        found = self.school_of(row)
        if found.school is None:
            return found.verdict, []
        school = found.school
        said = words_of_leaving(row.values)
        if (said or _is_emptied(row)) and (leaver := self._leaver(row, school, said)) is not None:
            return self._ask_whether_left(leaver, row.number)
        if said:
            self.doubt("job_title", f"“{said}” says that somebody has left. Give their last day in a column End date.")
            return Verdict.REJECTED, []
        entries = list(self._entries(row))
        if (two := two_heads(entries)) is not None:
            self.tell(two)
        outcomes = [self._take_entry(entry, school) for entry in entries]
        if not outcomes:
            self.doubt("last_name", "This row does not name a person in full. Give a first and a last name.")
            return Verdict.REJECTED, []
        return _whole(outcomes)

    def _leaver(self, row: TypedRow, school: School, said: str) -> Leaver | None:
        """Whom a row was about before it was emptied, where they are held here and no newer file has named them."""
        reference = self._reference(row)
        person = self.people.known.people.get(reference) if reference is not None else None
        posts = self._posts.standing(person, school, row.number) if person is not None else []
        return Leaver(person, posts, said) if person is not None and posts else None

    def _ask_whether_left(self, leaver: Leaver, number: int) -> tuple[Verdict, list[CellChange]]:
        question = leaver.question(number)
        self.ask(question)
        ended = leaver.ended(question, self.options.answers, self.as_at)
        if ended is None:
            self.tell(Told("last_name", EMPTIED, f"{leaver.seen} Say whether they have left."))
            return Verdict.CONFLICT, []
        for post in ended:
            self.plan.put(post)
            self.people.known.note_post(post)
        changes = [CellChange(Appointment.KIND, "end_latest", None, post.end_latest) for post in ended]
        return (Verdict.UPDATED if changes else Verdict.UNCHANGED), changes

    def _entries(self, row: TypedRow) -> Iterator[Entry]:
        if self._has_names:
            named = self.names(row)
            if named.people or named.is_vacant or named.doubt:
                is_whole, rest = is_whole_name(row.values.get("name"), named.people), tuple(row.rest.values())
                field = "name" if row.values.get("name") else "last_name"
                yield Entry(field, named, self._post(row, named), row.number, is_whole, rest, row.values.get("own_phone") or "", row)
        for slot in self._slots:
            field = next((field for field in slot.names if row.values.get(field)), "")
            beside = next((key for key in map(slot.part, _BESIDE) if row.values.get(key)), "")
            if beside and not field:
                self.doubt(beside, f"“{_in_words(row.values[beside])}” stands here without a name; it was left out. Add who it is.")
            if field:
                cells = {"name": row.values.get(slot.key) or "", **{part: row.values.get(slot.part(part)) or "" for part in _NAMED_BY}}
                named = self.told_of(self.reader.read(cells), field)
                rest = tuple(row.rest[key] for key in map(slot.part, ("phone", "mobile")) if key in row.rest)
                is_whole, mobile = is_whole_name(cells["name"], named.people), row.values.get(slot.part("mobile")) or ""
                yield Entry(field, named, self._slot_post(row, slot, named), row.number, is_whole, rest, mobile)

    def _post(self, row: TypedRow, named: Named) -> PostCells:
        told = row.values
        said, job_title = self._role(told.get("role") or "", named.job_title)
        tier = self.code("tier", told.get("tier"), "tiers") or said.tier_code
        meaning = self._titles.meaning(named.job_title)
        if said.role is None and not tier and meaning.doubt:
            self.tell(Told("job_title", "job_title", meaning.doubt))
        chosen = said.role or meaning.role
        return PostCells(
            chosen, tier or ("" if chosen else meaning.tier_code), job_title, self.email(row, "email"), told.get("phone") or "",
            told.get("start"), told.get("end"), self.cleared(row, "job_title", "email", "phone", "start", "end"),
            also=said.also or (meaning.also if chosen is meaning.role else ()),
        )  # fmt: skip

    def _role(self, written: str, job_title: str) -> tuple[JobTitle, str]:
        """What a column of roles says, and the job title: words that are no role of the list are a title where there is no other."""
        terms = self.terms["roles"]
        code = written if written in terms.by_code else terms.code_of(written)
        if not written or code is not None:
            return (JobTitle(terms.by_code[code]) if code else JobTitle()), job_title
        meaning = self._titles.meaning(written)
        if meaning.role is None and not meaning.tier_code:
            code = self.code("role", written, "roles") if job_title else self.taught(written, "roles")
            meaning = JobTitle(terms.by_code[code]) if code is not None else meaning
        if meaning.doubt and not job_title:
            self.tell(Told("role", "job_title", meaning.doubt))
        return meaning, job_title or written

    def _slot_post(self, row: TypedRow, slot: Slot, named: Named) -> PostCells:
        role = role_of_slot(slot, named.job_title, self._titles, self.terms["roles"])
        phone, start, end = (row.values.get(slot.part(part)) for part in ("phone", "start", "end"))
        email = self.email(row, slot.part("email"))
        return PostCells(role, "" if role else slot.tier_code, named.job_title, email, phone or "", start, end)

    def _take_entry(self, entry: Entry, school: School) -> tuple[Verdict, list[CellChange]]:
        self.name_field = entry.field
        if entry.named.doubt:
            return Verdict.REJECTED, []
        if entry.named.is_vacant:
            return self._vacate(entry, school)
        if not entry.is_whole:
            self.doubt("last_name", "This row does not name a person in full. Give a first and a last name.")
            return Verdict.REJECTED, []
        if len(entry.named.people) > 1:
            named = " and ".join(person.in_words for person in entry.named.people)
            beside = " The e-mail address or number beside them is nobody’s for sure; it was left out."
            words = f"Two people stand in one cell; {named} are each kept with this post.{beside if entry.reaches else ''}"
            self.tell(Told(entry.field, "split", words))
        outcomes = [self._take_person(person, entry, school) for person in entry.named.people]
        return _whole(outcomes)

    def _vacate(self, entry: Entry, school: School) -> tuple[Verdict, list[CellChange]]:
        held = self._posts.holder(school, entry.post)
        if held is not None:
            holder, (row, day) = held[0], self._posts.says_otherwise(held[1], entry.number)
            if day is not None:
                words = f"The file calls this post vacant; {holder.name} is held in it as at {date_in_words(day)}. Tick the row to take it."
                self.tell(Told(entry.field, "older", words))
                return Verdict.SKIPPED, []
            if row and held[1].tier_code == HEADTEACHER_TIER:
                words = f"This row calls the post vacant, and row {row} of this file names {holder.name} in it. Correct one of the two."
                self.tell(Told(entry.field, "vacant", words))
                return Verdict.CONFLICT, []
            if not row:
                words = f"The file calls this post vacant; you hold {holder.name} in it. End that post if it has ended."
                self.tell(Told(entry.field, "vacant", words))
        changes = self._posts.vacate(school, entry.post)
        return (Verdict.CREATED if changes else Verdict.UNCHANGED), changes

    def _take_person(self, name: ParsedName, entry: Entry, school: School) -> tuple[Verdict, list[CellChange]]:
        is_alone, post = len(entry.named.people) == 1, entry.post
        if not name.first:
            self.tell(Told(entry.field, "one_name", f"{name.in_words} is one name only; it was kept as the last name. Add the first name."))
        own, mailbox = self.own_email(entry.row) if entry.row is not None and is_alone else ("", "")
        post = replace(post, email=post.email or mailbox) if mailbox else post
        claim = Claim(
            name, trn=self.trn(entry.row) if entry.row is not None and is_alone else "", place=school.uid,
            emails=tuple(filter(None, (own, post.email if is_alone else ""))), role_code=post.role.code if post.role else "",
            job_title=post.job_title, reference=self._reference(entry.row),
        )  # fmt: skip
        later = self._posts.later.of_headship(
            school.uid, post.role, post.tier_code, post.end, entry.number, lambda: match(claim, self.people.known).person
        )  # fmt: skip
        if later is not None:
            self.tell(later)
            return Verdict.SKIPPED, []
        cleared = self.cleared(entry.row, "own_email", "own_phone") if entry.row is not None and is_alone else ()
        clears = frozenset(field.removeprefix("own_") for field in cleared)
        joined = self.join(claim, {"email": own, "phone": entry.own_phone if is_alone else ""}, clears)
        if joined.person is None:
            return (Verdict.CONFLICT if claim.trn or joined.waits else Verdict.REJECTED), []
        doubts: list[tuple[str, str]] = []
        told = post if is_alone else replace(post, email="", phone="", clears=frozenset())
        changes = [*joined.changes, *self._posts.hold(joined.person, school, told, doubts, entry.number)]
        changes += self._note(joined.person, entry.rest, "phone" if entry.row else entry.field) if is_alone else []
        changes += self._note(joined.person, entry.named.for_a_note, entry.field) if is_alone else []
        for one in self._posts.older:
            self.tell(one)
        if (earlier := self._posts.told_before_in) and not doubts:
            words = f"Row {earlier} tells of {joined.person.name} in this post too. Delete one of the two, unless another post is meant."
            self.tell(Told("last_name", "repeated", words))
        for field, words in doubts:
            self.doubt(field.partition("_")[0] if field.startswith(("start", "end")) else field, words)
        if not (post.role or post.tier_code or post.job_title):
            self.doubt("job_title", f"It is not said what {joined.person.name} does; the post was kept without a title.")
        return verdict_of(joined.is_new, changes), changes

    def _note(self, person: Person, rest: Sequence[str], field: str) -> list[CellChange]:
        """Words that stood beside a telephone number or a name, kept once as a note on the person (experience.md section 5, 44)."""
        fresh = [words for words in rest if not self._look.count(ContactNote, subject=person.uid, text=words)]
        for words in fresh:
            self.tell(Told(field, "noted", f"“{words}” was put in a note on {person.name}."))
            self.plan.add(ContactNote(uid=new_uid(), subject_kind=Person.KIND, subject=person.uid, held_on=self.as_at, text=words))
        return [CellChange(ContactNote.KIND, "note", "", words) for words in fresh]

    def _reference(self, row: TypedRow | None) -> UUID | None:
        text = str(row.values.get("reference") or "") if row is not None else ""
        try:
            return UUID(text) if text else None
        except ValueError:
            self.tell(Told("reference", "reference", "This reference was altered; the row was matched by name and school."))
            return None

    def label(self, row: TypedRow) -> str:
        """The whole name as it is written; of a row that names a school's leaders, the school."""
        return super().label(row) or str(row.values.get("school") or row.values.get("urn") or "")


def _says_anything(row: TypedRow) -> bool:
    """Whether a row says more than which school it is about; the spare rows of a return template say no more."""
    return any(value not in (None, "") for key, value in row.values.items() if key not in _OF_THE_SCHOOL)


def _is_emptied(row: TypedRow) -> bool:
    """Whether a row of a template says nothing any more but whom it was about."""
    rest = (value for key, value in row.values.items() if key not in _OF_THE_SCHOOL and key != "reference")
    return bool(row.values.get("reference")) and not row.problems and all(value in (None, "") for value in rest)


def _in_words(value: object) -> str:
    return date_in_words(value) if isinstance(value, date) else str(value)


def _whole(outcomes: Sequence[tuple[Verdict, list[CellChange]]]) -> tuple[Verdict, list[CellChange]]:
    """What becomes of a row of several people: the most that was done with any, else why nothing was; and all that changes."""
    verdicts, changes = {verdict for verdict, _ in outcomes}, [change for _, found in outcomes for change in found]
    most = (verdict for verdict in (*_SAVED, Verdict.CONFLICT, Verdict.SKIPPED) if verdict in verdicts)
    return next(most, Verdict.REJECTED), changes
