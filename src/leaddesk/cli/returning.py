"""`return-templates`: the workbooks that schools fill in and send back."""

import argparse
from pathlib import Path

from leaddesk.application.returning import write_return_templates
from leaddesk.cli.desk import AddCommand, Desk
from leaddesk.cli.words import Exit
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.schools import School


def add_commands(add: AddCommand) -> None:
    """`return-templates --folder DIR [--urn URN]…`."""
    parser = add("return-templates", _write, "write a workbook for each school with its leaders as held, to be corrected and imported")
    parser.add_argument("--folder", metavar="DIR", type=Path, required=True, help="where the workbooks go")
    parser.add_argument("--urn", metavar="URN", action="append", default=[], help="only this school (every open one without)")


def _write(asked: argparse.Namespace, desk: Desk) -> int:
    with desk.store() as store, desk.output.progress() as progress:
        schools = None
        if asked.urn:
            with store.reading() as look:
                held = {school.urn: school.uid for school in look.find(School, urn=tuple(asked.urn))}
            missing = [urn for urn in asked.urn if urn not in held]
            if missing:
                raise KnownFailure(f"There is no school with the URN {', '.join(missing)}.", "Check the number.")
            schools = list(held.values())
        files = write_return_templates(asked.folder, schools, desk.services.write_return_template, store=store, progress=progress)
    desk.output.document({"folder": str(asked.folder), "files": [file.name for file in files]})
    desk.output.say(f"Wrote {len(files):,} return {'template' if len(files) == 1 else 'templates'} to {asked.folder}.")
    return Exit.DONE
