"""Whom a print is about, by words: some leaders, a cohort, a network, a partnership, a tier, or the leaders of some schools."""

import argparse
from dataclasses import dataclass, replace
from uuid import UUID

from leaddesk.application.finding import ListQuery
from leaddesk.application.lists import LEADERS, SCHOOLS
from leaddesk.application.ports import Store
from leaddesk.application.publishing.contact_sheets import leaders_in_post
from leaddesk.application.publishing.gatherings import Gathering, find_group, people_of
from leaddesk.application.publishing.heads import heads_for
from leaddesk.application.publishing.labels import Addressee
from leaddesk.application.publishing.people import leaders_at, records_listed
from leaddesk.cli.listing import conditions


@dataclass(frozen=True, slots=True)
class Whom:
    """The people; the schools too where the officer chose schools; and the choice in words, for the log."""

    people: list[UUID]
    schools: list[UUID] | None
    words: str


def add_whom(parser: argparse.ArgumentParser) -> None:
    """The words that choose people: one kind of them at a time."""
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--where", metavar="FIELD=VALUE", action="append", default=[], help="only these leaders")
    who.add_argument("--schools", metavar="FIELD=VALUE", action="append", default=[], help="only the leaders of these schools")
    for kind in Gathering:
        who.add_argument(f"--{kind.value}", metavar="NAME-OR-ID", help=f"the people of this {kind.value}")


def whom_to(asked: argparse.Namespace, store: Store) -> Whom:
    """The people asked for, or with `--to head` those who lead their schools."""
    chosen = whom(asked, store)
    if asked.to != Addressee.HEAD:
        return chosen
    heads = heads_for(chosen.people, chosen.schools, store=store)
    return replace(chosen, people=heads, words=f"the heads for {chosen.words}")


def whom(asked: argparse.Namespace, store: Store) -> Whom:
    """The people asked for; without a word, every leader in post."""
    for kind in Gathering:
        if named := getattr(asked, kind.value):
            group = find_group(kind, named, store=store)
            return Whom(people_of(group, store=store), None, group.words)
    if asked.schools:
        where = conditions(SCHOOLS, asked.schools)
        schools = records_listed(SCHOOLS, ListQuery(SCHOOLS.kind, where=where, sort=SCHOOLS.sort), store=store)
        return Whom(leaders_at(schools, store=store), schools, f"schools where {', '.join(asked.schools)}")
    people = leaders_in_post(conditions(LEADERS, asked.where), store=store)
    return Whom(people, None, f"leaders where {', '.join(asked.where)}" if asked.where else "every leader in post")
