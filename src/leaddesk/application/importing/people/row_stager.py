"""What every kind of file whose rows name people does with a row, beside what all kinds do."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import repeat

from leaddesk.application.importing.people.cells import Named, NameReader
from leaddesk.application.importing.people.joining import Joined, People
from leaddesk.application.importing.people.matching import Claim
from leaddesk.application.importing.row_stager import RowStager
from leaddesk.application.importing.rows import ReadRows, TypedRow
from leaddesk.application.importing.school_matching import FoundSchool, SchoolCells, SchoolFinder
from leaddesk.application.importing.staging import ImportOptions, Message, RowQuestion, StagedRow, Staging
from leaddesk.application.importing.terms import Terms
from leaddesk.application.importing.told import Told
from leaddesk.application.ports import Reading
from leaddesk.domain.cells import folded
from leaddesk.domain.imports import Verdict
from leaddesk.domain.mail import addresses_in, meant_domain, read_email
from leaddesk.domain.values import check_trn

_NAMES, _SCHOOLS = ("last_name", "name", "first_name"), ("urn", "dfe_number", "school")

_FIRST_CELLS = ("urn", "school", "name", "first_name", "last_name")  # where a row of totals says that it is one


class PeopleRowStager(RowStager):
    """Base of the stagers whose rows name people: `names` reads who is named, `join` finds or makes each person and tells of it."""

    name_key = "last_name"

    def __init__(self, look: Reading, terms: Terms, rows: ReadRows, staging: Staging, options: ImportOptions, as_at: date) -> None:
        super().__init__(terms, rows, staging, options)
        self.as_at = as_at
        self.schools = SchoolFinder(look, options)
        places = {school.uid: school.name for school in self.schools.held.every()}
        self.people = People(look, terms, staging, options, as_at, places=places)
        self.reader = NameReader(terms)
        self.name_field = "last_name"
        self._first_urns: dict[str, int] = {}
        self.number, self._questions, self.is_waiting = 0, list[RowQuestion](), False
        if "urn" in rows.mapped:
            names = rows.texts("school") if "school" in rows.mapped else repeat("")
            elsewhere = self.schools.hear(zip(rows.texts("urn"), names, strict=False))
            staging.messages += self.schools.held.told_of_others(elsewhere, "row", "rows")

    def is_wanted(self, row: TypedRow) -> bool:
        """Whether the row is about a school that is held and asked for."""
        return self.schools.is_wanted(school_cells(row))

    def school_of(self, row: TypedRow) -> FoundSchool:
        """The school that the cells `urn`, `dfe_number`, `school` and `postcode` name; doubts are told, and asked about."""
        cells = school_cells(row)
        found = self.schools.find(cells)
        self._note_urn(row, cells, is_other=found.verdict is Verdict.CONFLICT and any(told.field == "school" for told in found.told))
        for told in found.told:
            self.tell(told)
        question = self.schools.question(cells, row.number)
        if question is not None and question.key not in self.options.answers:
            self.ask(question)
        return found

    def _note_urn(self, row: TypedRow, cells: SchoolCells, *, is_other: bool) -> None:
        """A URN under the names of two schools is listed at both of its rows (experience.md section 5, 5)."""
        first = self._first_urns.setdefault(cells.urn, row.number) if cells.urn and cells.name else row.number
        if is_other and first != row.number:
            words = f"Row {row.number} has the same URN under another school’s name. Correct one of the two."
            self.staging.messages.append(Message(first, self.rows.heading_of("urn"), "repeated_urn", words))

    def email(self, row: TypedRow, field: str) -> str:
        """The address of a cell; of two, the first is kept and the others told (experience.md section 5, 32)."""
        text = str(row.values.get(field) or "")
        found = addresses_in(text) if text.count("@") > 1 else ()
        if len(found) > 1:
            return self._main_of(found, row, field)
        address = read_email(text)
        if meant := meant_domain(address):
            self.tell(Told(field, "mistyped_domain", f"Is {meant} meant? {address} was kept. Correct it if it was mistyped."))
        if "<" in text and not _shares_a_word(text.partition("<")[0], row):
            self.tell(
                Told(field, "named_address", f"This address is written as that of {text.partition('<')[0].strip()}. Check whose it is.")
            )
        return address

    def own_email(self, row: TypedRow) -> tuple[str, str]:
        """The address of somebody's own, and the mailbox of a post that stands in its place: it is told, and is nobody's own."""
        address = self.email(row, "own_email")
        if "@" not in address or not self.people.known.mailboxes.holds(address):
            return address, ""
        self.tell(Told("own_email", "role_mailbox", f"{address} is the mailbox of a post or an office, and so is nobody’s own address."))
        return "", address

    def _main_of(self, found: Sequence[str], row: TypedRow, field: str) -> str:
        """The main one of several addresses: the first, unless the officer says that another is."""
        question = RowQuestion(
            f"main address:{row.number}:{field}", row.number, "There are several addresses here. Which is the main one?",
            f"They are {', '.join(found)}.", tuple(found),
        )  # fmt: skip
        self.ask(question)
        main = self.options.answers.get(question.key, found[0])
        main = main if main in found else found[0]
        rest = ", ".join(one for one in found if one != main)
        self.tell(Told(field, "two_addresses", f"There are several addresses here; {main} was kept, {rest} left out."))
        return main

    def names(self, row: TypedRow, *, prefix: str = "") -> Named:
        """Whom the cells `title`, `first_name`, `last_name`, `name` and `job_title` of a row name; every note on them is told."""
        cells = {key: str(row.values.get(f"{prefix}{key}") or "") for key in ("title", "first_name", "last_name", "name", "job_title")}
        return self.told_of(self.reader.read(cells), f"{prefix}{'name' if cells['name'] else 'last_name'}")

    def told_of(self, named: Named, field: str) -> Named:
        """The same, once the officer is told of what was mended in the names or why they cannot be read."""
        if named.doubt:
            self.tell(Told(field, "two_people", named.doubt))
        if named.told:
            self.tell(Told(field, "post_in_name", named.told))
        for words in named.aside:
            self.tell(Told(field, "aside", f"“{words}” is no part of the name; it was left out of it."))
        for note in (note for person in named.people for note in person.notes):
            self.tell(Told(field, "odd_name" if note.endswith("Check it.") else "recased", note))
        return named

    def trn(self, row: TypedRow) -> str:
        """The teacher reference number of a row, empty when there is none or it is none; then it is told."""
        trn = str(row.values.get("trn") or "").replace(" ", "").replace("/", "").removesuffix(".0")
        problems = check_trn(trn or None)
        for problem in problems:
            self.doubt("trn", str(problem))
        return "" if problems else trn

    def join(self, claim: Claim, values: Mapping[str, str | None], clears: frozenset[str] = frozenset()) -> Joined:
        """The person whom the row in hand names; what is to be told of it is told, and what is to be asked is asked."""
        name = claim.name
        said = {"title": name.title, "honours": name.honours, "preferred_name": name.preferred, **values}
        joined = self.people.join(claim, self.number, said, clears)
        self.is_waiting |= joined.waits
        for told in joined.told:
            self.tell(told)
        if joined.question is not None:
            self.ask(joined.question)
        return joined

    def ask(self, question: RowQuestion) -> None:
        """Ask the officer something about the row in hand."""
        self._questions.append(question)

    def tell(self, told: Told) -> None:
        """Tell the officer something about the row in hand, under a code of its own and the heading of the column it is about."""
        others = (self.name_field, *_NAMES) if told.field in _NAMES else _SCHOOLS if told.field in _SCHOOLS else ()
        places = (told.field, *others, told.field.removeprefix("own_"))
        column = next((self.rows.heading_of(place) for place in places if place in self.rows.mapped), "")
        self.staging.messages.append(Message(self.number, column, told.code, told.words))

    def doubt(self, field: str, words: str) -> None:
        """Tell the officer something about the row in hand, under its field's code."""
        self.tell(Told(field, field or "row", words))

    def label(self, row: TypedRow) -> str:
        """What a row is called on screen: the whole name as it is written."""
        written = " ".join(str(row.values[key]) for key in ("first_name", "last_name", "name") if row.values.get(key))
        return " ".join(written.split())

    def take(self, row: TypedRow) -> StagedRow:
        """What becomes of one row; a window shows one question a row, so that the next one is asked once this is answered."""
        self.number, self._questions, self.name_field, self.is_waiting = row.number, [], "last_name", False
        self.name_key = next((key for key in _FIRST_CELLS if _begins_a_total(row.values.get(key))), "last_name")
        staged = super().take(row)
        staged.label = self.label(row)
        still_open = (one for one in self._questions if one.key not in self.options.answers)
        self.staging.questions += [next(still_open, self._questions[-1])] if self._questions else []
        return staged


def _shares_a_word(words: str, row: TypedRow) -> bool:
    """Whether a name beside an address is part of the name of the row."""
    named = " ".join(str(row.values.get(key) or "") for key in _NAMES)
    return not words.strip() or not {folded(word) for word in words.split()}.isdisjoint(map(folded, named.split()))


def _begins_a_total(cell: object) -> bool:
    return str(cell or "").casefold().startswith(("total", "grand total"))


def school_cells(row: TypedRow) -> SchoolCells:
    """What a row says of its school."""
    return SchoolCells(*(str(row.values.get(key) or "") for key in ("urn", "dfe_number", "school", "postcode")))
