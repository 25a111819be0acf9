"""Saved views of lists: words, filters, order and columns under a name, kept in the database (docs/decisions, 0011)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from leaddesk.application.finding import Cell, Condition, ListDefinition, ListQuery, Operator
from leaddesk.application.ports import Store
from leaddesk.domain.cells import clean_text
from leaddesk.domain.failures import KnownFailure

USUAL = "Usual view"
NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class View:
    """How a list is looked at: what was asked, which columns show, in order; `name` is what an officer calls it."""

    name: str
    query: ListQuery
    columns: tuple[str, ...]

    def shows_as(self, other: "View") -> bool:
        """Whether both show the same, whatever they are called."""
        return (self.query, self.columns) == (other.query, other.columns)


@dataclass(frozen=True, slots=True)
class OpenedView:
    """A view as it can be shown today; `dropped` names the filters and the order whose columns are gone."""

    view: View
    dropped: tuple[str, ...] = ()


def usual_view(definition: ListDefinition) -> View:
    """The list's own first view, which is always offered."""
    query = ListQuery(definition.kind, where=definition.default_where, sort=definition.sort, descending=definition.descending)
    return View(USUAL, query, tuple(column.key for column in definition.columns if column.is_shown))


def saved_views(definition: ListDefinition, *, store: Store) -> tuple[OpenedView, ...]:
    """The views that officers saved of a list, by name; a damaged one is left out."""
    found = []
    for kept in store.aside.on(_shelf(definition.kind)):
        try:
            found.append(_opened(kept.name, json.loads(kept.content), definition))
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
    return tuple(sorted(found, key=lambda opened: opened.view.name.casefold()))


def save_view(view: View, definition: ListDefinition, *, store: Store) -> None:
    """Keep a view under its name, in place of one of that name; KnownFailure for a name that cannot be."""
    name = checked_name(view.name)
    headings = {column.key: column.heading for column in definition.columns}
    content = {
        "text": view.query.text,
        "where": [
            {"column": c.column, "heading": headings.get(c.column, c.column), "operator": c.operator.value, "values": _written(c.values)}
            for c in view.query.where
        ],
        "sort": view.query.sort,
        "descending": view.query.descending,
        "columns": list(view.columns),
    }
    store.aside.put(_shelf(definition.kind), name, json.dumps(content, ensure_ascii=False))


def remove_view(name: str, definition: ListDefinition, *, store: Store) -> None:
    """Throw a view away."""
    store.aside.drop(_shelf(definition.kind), name)


def rename_view(view: View, name: str, definition: ListDefinition, *, store: Store) -> None:
    """Call a view something else; KnownFailure when another is called so."""
    new = checked_name(name)
    taken = {opened.view.name.casefold() for opened in saved_views(definition, store=store)} - {view.name.casefold()}
    if new.casefold() in taken:
        raise KnownFailure(f"There is a view called “{new}” already.", "Choose another name.")
    save_view(View(new, view.query, view.columns), definition, store=store)
    if new != view.name:
        remove_view(view.name, definition, store=store)


def checked_name(name: str) -> str:
    """A name as it is kept; KnownFailure for one that is empty, too long or taken by the usual view."""
    clean = clean_text(name)
    if not clean:
        raise KnownFailure("The view has no name.", "Write a few words, such as Secondary schools.")
    if len(clean) > NAME_LIMIT:
        raise KnownFailure(f"This name has {len(clean)} letters.", f"Use at most {NAME_LIMIT}.")
    if clean.casefold() == USUAL.casefold():
        raise KnownFailure("That is the name of the list's own view.", "Choose another name.")
    return clean


def _shelf(kind: str) -> str:
    return f"views of {kind}"


def _opened(name: str, kept: dict[str, Any], definition: ListDefinition) -> OpenedView:
    """A kept view without what its list no longer has (experience.md, fault 30)."""
    known = definition.keys
    filters = [(str(each["heading"]), _condition(each)) for each in kept["where"]]
    dropped = [heading for heading, condition in filters if condition.column not in known]
    sort = kept["sort"] if kept["sort"] in known else definition.sort
    if kept["sort"] and kept["sort"] not in known:
        dropped.append(f"order by {kept['sort']}")
    query = ListQuery(
        definition.kind,
        str(kept["text"]),
        tuple(condition for _, condition in filters if condition.column in known),
        sort,
        bool(kept["descending"]),
    )
    columns = tuple(key for key in kept["columns"] if key in known) or usual_view(definition).columns
    return OpenedView(View(name, query, columns), tuple(dict.fromkeys(dropped)))


def _condition(kept: dict[str, Any]) -> Condition:
    return Condition(str(kept["column"]), Operator(kept["operator"]), tuple(_read(value) for value in kept["values"]))


def _written(values: Iterable[Cell]) -> list[Any]:
    return [{"date": value.isoformat()} if isinstance(value, date) else value for value in values]


def _read(value: Any) -> Cell:
    return date.fromisoformat(value["date"]) if isinstance(value, dict) else value
