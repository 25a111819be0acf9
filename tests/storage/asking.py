"""Short ways to fill a store and to ask its lists."""

from leaddesk.application.finding import Condition, ListQuery, Operator
from leaddesk.application.lists import LISTS
from leaddesk.domain.records import new_uid
from leaddesk.domain.vocabulary import Term


def add(store, *records):
    with store.writing("Add") as work:
        work.add(records)


def term(list_name, code, label, order=0, aliases=""):
    return Term(uid=new_uid(), list_name=list_name, code=code, label=label, sort_order=order, aliases=aliases)


def shown(store, kind, column, query=None):
    """What a column shows, row by row in the order of the list."""
    ids = store.listings.ids(query or ListQuery(kind))
    at = LISTS[kind].keys.index(column)
    return [row[at] for row in store.listings.rows(kind, ids)]


def where(column, *values, operator=Operator.IS_ANY_OF):
    return Condition(column, operator, values)


def names(store, *conditions, text="", sort=None, descending=False):
    return shown(store, "schools", "name", ListQuery("schools", text, conditions, sort, descending))
