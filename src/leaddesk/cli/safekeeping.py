"""`backup`, `restore` and `check`: verified copies, and whether the database is sound."""

import argparse
from dataclasses import asdict
from pathlib import Path

from leaddesk.cli.desk import AddCommand, Desk
from leaddesk.cli.words import Exit


def add_commands(add: AddCommand) -> None:
    """`backup FILE`, `restore FILE`, `check`."""
    parser = add("backup", _backup, "write a verified copy of the database")
    parser.add_argument("file", metavar="FILE", type=Path)
    parser = add("restore", _restore, "put a backup back in the database's place")
    parser.add_argument("file", metavar="FILE", type=Path)
    add("check", _check, "check integrity, references, and the journal against the records")


def _backup(asked: argparse.Namespace, desk: Desk) -> int:
    with desk.store() as store:
        copy = store.safekeeping.backup(asked.file)
    desk.output.document({"file": str(copy)})
    desk.output.say(f"Wrote a verified copy to {copy}.")
    return Exit.DONE


def _restore(asked: argparse.Namespace, desk: Desk) -> int:
    done = desk.services.restore(asked.file, desk.database)
    desk.output.document({"file": str(done.file), "from": str(asked.file), "aside": done.aside and str(done.aside), "told": done.told})
    kept = f"What stood there is kept as {done.aside.name}." if done.aside else ""
    desk.output.say(" ".join(filter(None, [f"Put {asked.file} back as {done.file}.", done.told, kept])))
    return Exit.DONE


def _check(asked: argparse.Namespace, desk: Desk) -> int:
    with desk.store() as store:
        health = store.safekeeping.check()
    desk.output.document(asdict(health))
    for fault in health.faults:
        desk.output.say(fault)
    if health.faults:
        desk.output.note("The database is not sound. Restore the newest backup.")
        return Exit.REFUSED
    desk.output.say(f"All is well: {sum(health.records.values())} records, nothing amiss.")
    return Exit.DONE
