"""How new what a file says is against each thing that is held: a value of a later day is shown, left, and taken only when ticked.

By record and field, never by kind of file: another school's newer return says nothing of this school (domain.md 3.5).
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from uuid import UUID

from leaddesk.application.importing.told import Told
from leaddesk.domain.calendar import date_in_words
from leaddesk.domain.records import Record

Facts = Mapping[int, Mapping[str, date]]


class Newest:
    """What is held of a later day than one file, and what that file says again as it is held.

    `later`: reads the days of what is held (`History.facts_since`), once and only when something would change; `taken`: the rows whose
    values are taken all the same. `say`: a value of a kind of record and field as an officer reads it.
    """

    def __init__(
        self, later: Callable[[date], Facts] = lambda _: {}, as_at: date = date.max, taken: Collection[int] = frozenset(), *,
        say: Callable[[str, str, object], object] = lambda _kind, _field, value: value,
    ) -> None:  # fmt: skip
        self.say = say
        self._later, self._as_at, self._taken = later, as_at, taken
        self._facts: Facts | None = None
        self.agreed: dict[frozenset[str], list[UUID]] = {}

    def day_of(self, held: Record, field: str, row: int) -> date | None:
        """The day of a value, where it is later than the file's and the officer has not ticked the row."""
        days = self._days(held, row)
        day = days.get(field, days.get("", self._as_at))
        return day if day > self._as_at else None

    def has_later(self, held: Record, row: int) -> bool:
        """Whether anything held of a record is of a later day."""
        return any(day > self._as_at for day in self._days(held, row).values())

    def last_day_of(self, held: Record, fields: Iterable[str], row: int) -> date | None:
        """The newest day of some values, where it is later than the file's and the officer has not ticked the row."""
        return max((day for field in fields if (day := self.day_of(held, field, row)) is not None), default=None)

    @property
    def knows_later(self) -> bool:
        """Whether anything at all is held of a later day than the file's."""
        if self._facts is None:
            self._facts = self._later(self._as_at)
        return bool(self._facts)

    def _days(self, held: Record, row: int) -> Mapping[str, date]:
        if row in self._taken:
            return {}
        return self._facts.get(held.uid.int, {}) if self.knows_later and self._facts else {}

    def agree(self, held: Record, fields: Iterable[str]) -> None:
        """Note that the file says fields of a record as they are held, which makes them as new as the file."""
        said = frozenset(fields)
        if said:
            self.agreed.setdefault(said, []).append(held.uid)


def going_back(column: str, old: object, new: object, day: date) -> Told:
    """What is told of a value that a file would take back (experience.md section 4, 5)."""
    words = f"This would go back from {_said(old)} to {_said(new)}: what is held is as at {date_in_words(day)}. Tick the row to take it."
    return Told(column, "older", words)


def _said(value: object) -> str:
    return date_in_words(value) if isinstance(value, date) else "yes" if value is True else str(value) if value else "a blank"
