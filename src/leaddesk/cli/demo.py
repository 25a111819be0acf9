"""`demo`: a fresh invented borough, and the window on it."""

import argparse
from pathlib import Path

from leaddesk.cli.desk import AddCommand, Desk
from leaddesk.cli.words import Exit
from leaddesk.domain.failures import KnownFailure


def add_commands(add: AddCommand) -> None:
    """`demo [--folder DIR] [--no-window]`."""
    parser = add("demo", _demo, "make a demonstration borough, and open the window on it")
    parser.add_argument("--folder", metavar="DIR", type=Path, default=Path("leaddesk-demo"), help="default: leaddesk-demo/")
    parser.add_argument("--no-window", action="store_true", help="do not open the window afterwards")


def _demo(asked: argparse.Namespace, desk: Desk) -> int:
    with desk.output.progress() as progress:
        demo = desk.services.make_demo(asked.folder, progress)
    desk.output.document({"folder": str(demo.folder), "database": str(demo.database), "done": list(demo.sentences)})
    desk.output.say(f"A demonstration borough, Thameside, is in {demo.folder.absolute()}. Everyone in it is invented.")
    for sentence in demo.sentences:
        desk.output.say(f"  {sentence}")
    desk.output.say(f"Its database is {demo.database.name}; open it with: leaddesk --database {demo.database}")
    if not asked.no_window:
        _open_window(demo.database, desk)
    return Exit.DONE


def _open_window(database: Path, desk: Desk) -> None:
    """The demonstration is made, whether or not a window can be opened here."""
    desk.output.out.flush()
    try:
        desk.services.open_window(database)
    except KnownFailure as failure:
        desk.output.note(str(failure))
