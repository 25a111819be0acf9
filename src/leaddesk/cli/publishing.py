"""`publish`: brochure, leaflet and contact sheet, the same bytes that the window previews."""

import argparse
from pathlib import Path

from leaddesk.application.files import save_file
from leaddesk.application.lists import LEADERS
from leaddesk.application.ports import Store
from leaddesk.application.publishing.contact_sheets import leaders_in_post
from leaddesk.application.publishing.contents import Printed
from leaddesk.application.publishing.log import log_publication
from leaddesk.application.publishing.press import (
    Press,
    contact_workbook,
    print_brochure,
    print_contact_sheet,
    print_leaflet,
)
from leaddesk.application.publishing.sources import find_programme
from leaddesk.cli.desk import AddCommand, Desk
from leaddesk.cli.listing import conditions
from leaddesk.cli.words import Exit, WrongWords


def add_commands(add: AddCommand) -> None:
    """`publish DOCUMENT --out FILE.pdf …`."""
    parser = add("publish", _publish, "print a brochure, a leaflet or a contact sheet to a file")
    parser.add_argument("document", choices=("brochure", "leaflet", "contact-sheet"))
    parser.add_argument("--out", metavar="FILE.pdf", type=Path, required=True, help="a contact sheet may also be FILE.xlsx")
    parser.add_argument("--programme", metavar="NAME-OR-ID", help="which programme a leaflet is about")
    parser.add_argument("--purpose", metavar="TEXT", help="what a contact sheet is for; it decides the columns")
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--where", metavar="FIELD=VALUE", action="append", default=[], help="only these leaders")
    who.add_argument("--cohort", metavar="NAME-OR-ID", help="comes with later work")


def _publish(asked: argparse.Namespace, desk: Desk) -> int:
    _check(asked)
    press = desk.services.press()
    with desk.store() as store:
        printed = _printed(asked, press, store)
        save_file(asked.out, printed.content)
        log_publication(printed, asked.document, asked.out.stem, purpose=asked.purpose or "", store=store)
    desk.output.document({"file": str(asked.out), "pages": printed.pages, "notices": list(printed.notices)})
    desk.output.say(f"Wrote {asked.out}" + (f" ({printed.pages} pages)." if printed.pages else "."))
    for notice in printed.notices:
        desk.output.note(notice)
    return Exit.DONE


def _check(asked: argparse.Namespace) -> None:
    endings = {".pdf", ".xlsx"} if asked.document == "contact-sheet" else {".pdf"}
    if asked.out.suffix.lower() not in endings:
        raise WrongWords(f"--out needs a file that ends in {' or '.join(sorted(endings))}.")
    if asked.cohort:
        raise WrongWords("--cohort comes with later work; use --where.")
    if asked.document == "leaflet" and not asked.programme:
        raise WrongWords("A leaflet needs --programme NAME-OR-ID.")
    if asked.document == "contact-sheet" and not asked.purpose:
        raise WrongWords("A contact sheet needs --purpose TEXT.")


def _printed(asked: argparse.Namespace, press: Press, store: Store) -> Printed:
    if asked.document == "brochure":
        return print_brochure(press, store=store)
    if asked.document == "leaflet":
        return print_leaflet(find_programme(asked.programme, store=store), press, store=store)
    people = leaders_in_post(conditions(LEADERS, asked.where), store=store)
    if asked.out.suffix.lower() == ".xlsx":
        return Printed(contact_workbook(asked.purpose, people, press, store=store), 0)
    return print_contact_sheet(asked.purpose, people, press, store=store)
