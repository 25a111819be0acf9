"""What a list is in SQL: where its rows come from and, for each column of its definition, how it is shown and sorted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from leaddesk.application.describing.words import enum_in_words

HEAD_TIERS = "('headteacher', 'executive')"


@dataclass(frozen=True, slots=True)
class Shown:
    """A column in SQL: what is shown and filtered on, and what it is sorted by (the same, unless said).

    `key`: a stored, folded column that is never null, so that its index gives the order and CONTAINS needs no folding.
    """

    sql: str
    sort: tuple[str, ...] = ()
    key: str = ""

    @property
    def order(self) -> tuple[tuple[str, bool], ...]:
        """What to sort by, in turn, and whether it may be blank."""
        if self.key:
            return ((self.key, False), *((more, False) for more in self.sort))
        return tuple((sql, True) for sql in (self.sort or (self.sql,)))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One list: `source` is its FROM, `row_id` the row's number, `finds` the conditions of which one must hold for each word typed.

    In any SQL here `:today` is the day on the store's clock; in `finds`, `{word}` is the word.
    """

    kind: str
    source: str
    alias: str
    shown: dict[str, Shown]
    finds: tuple[str, ...] = field(default_factory=tuple)

    @property
    def row_id(self) -> str:
        """The SQL of a row's number."""
        return f"{self.alias}.id"


def term(list_name: str, code: str) -> str:
    """The label of a code in a vocabulary; the code itself where the vocabulary has none."""
    return f"coalesce((SELECT t.label FROM term t WHERE t.list_name = '{list_name}' AND t.code = {code}), nullif({code}, ''))"


def worded(words: Mapping[str, str], code: str) -> str:
    """Each code in its words; an unknown one as it is, and nothing for a blank."""
    told = " ".join(f"WHEN {_quoted(each)} THEN {_quoted(said)}" for each, said in words.items())
    return f"CASE {code} {told} ELSE nullif({code}, '') END"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def chosen(choices: type[StrEnum], code: str) -> str:
    """A state or choice in the words in which pages and forms say it."""
    return worded({choice.value: enum_in_words(choice) for choice in choices}, code)


def is_current_post(a: str) -> str:
    """Whether a post is held today (`domain.leaders.Appointment.is_current`)."""
    return f"({a}.end_latest IS NULL OR {a}.end_latest > :today OR ({a}.end_latest = :today AND {a}.end_earliest = :today))"


def is_between(alias: str, start: str, end: str) -> str:
    """Whether today lies between two dates, inclusive; an unknown date is no bound."""
    return f"({alias}.{start} IS NULL OR {alias}.{start} <= :today) AND ({alias}.{end} IS NULL OR {alias}.{end} >= :today)"


def person_name(p: str) -> str:
    """A person's name as one says it (`domain.leaders.Person.name`)."""
    return f"trim(coalesce(nullif({p}.preferred_name, ''), {p}.first_name) || ' ' || {p}.last_name)"


def short_name(p: str) -> str:
    """A person's name where there is little room: initial and last name."""
    return f"trim(substr(coalesce(nullif({p}.preferred_name, ''), {p}.first_name), 1, 1) || ' ' || {p}.last_name)"


def span(alias: str, what: str) -> str:
    """A date, an ISO 8601 interval, or nothing (`domain.calendar.DateSpan.iso`)."""
    earliest, latest = f"{alias}.{what}_earliest", f"{alias}.{what}_latest"
    return (
        f"CASE WHEN {earliest} = {latest} THEN {earliest}"
        f" WHEN {earliest} IS NOT NULL OR {latest} IS NOT NULL THEN coalesce({earliest}, '..') || '/' || coalesce({latest}, '..') END"
    )


def plain(alias: str, *columns: str) -> dict[str, Shown]:
    """Columns that are shown as they are kept."""
    return {name: Shown(f"{alias}.{name}") for name in columns}
