"""The commands that come with later work: promised by name, so that a script learns why they do nothing yet (cli.md)."""

import argparse

from leaddesk.cli.desk import AddCommand, Desk
from leaddesk.cli.words import WrongWords

_LATER = {
    "shortlist": "ranked supporters for a need",
    "ladder": "tiers and rungs: programmes, people, gaps and duplications",
    "eligible": "who may join a programme, and why in words",
    "round": "the best assignment of supporters to open needs",
    "report": "the termly report of the strategy",
}


def add_commands(add: AddCommand) -> None:
    """Name each later command; its own words are not read yet."""
    for name, words in _LATER.items():
        later = add(name, _come_later, f"{words} (comes with later work)")
        later.add_argument("words", nargs="*", help=argparse.SUPPRESS)
        later.set_defaults(takes_any_words=True)


def _come_later(asked: argparse.Namespace, desk: Desk) -> int:
    raise WrongWords("This command comes with later work and does nothing yet.")
