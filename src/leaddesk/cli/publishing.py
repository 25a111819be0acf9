"""`publish`: brochure, leaflets, sheets, labels, letters and cards, the same bytes that the window previews and saves."""

import argparse
from collections.abc import Callable
from pathlib import Path

from leaddesk.application.files import save_file
from leaddesk.application.ports import Store
from leaddesk.application.publishing.contents import Printed
from leaddesk.application.publishing.edition import Edition
from leaddesk.application.publishing.gatherings import Gathering, find_group
from leaddesk.application.publishing.label_sheets import label_sheet
from leaddesk.application.publishing.labels import Addressee, LabelOrder
from leaddesk.application.publishing.leaflets import print_all_leaflets
from leaddesk.application.publishing.log import log_publication
from leaddesk.application.publishing.press import (
    Press,
    contact_workbook,
    make_contact_cards,
    make_mail_merge,
    print_brochure,
    print_calibration,
    print_contact_sheet,
    print_labels,
    print_leaflet,
    print_sign_in,
)
from leaddesk.application.publishing.sign_in import session_of
from leaddesk.application.publishing.sources import find_programme
from leaddesk.cli.desk import AddCommand, Desk
from leaddesk.cli.publish_words import check_words
from leaddesk.cli.whom import add_whom, whom, whom_to
from leaddesk.cli.words import Exit, count, day, millimetres

USUAL_SHEET = "L7160"
_COLUMNS = "school, urn, town, name, role, tier, email, phone, note, signature"


def add_commands(add: AddCommand) -> None:
    """`publish DOCUMENT --out FILE.pdf …`."""
    parser = add("publish", _publish, "print a brochure, leaflet, sheet or labels, or make letters and contact cards, to a file")
    parser.add_argument("document", choices=tuple(_MAKERS))
    parser.add_argument("--out", metavar="FILE.pdf", type=Path, required=True, help="or .xlsx (sheet, mail merge), .vcf (contacts)")
    parser.add_argument("--programme", metavar="NAME-OR-ID", help="which programme a leaflet is about")
    parser.add_argument("--purpose", metavar="TEXT", help="what a contact sheet is for; it decides the columns")
    parser.add_argument("--column", metavar="CODE", action="append", default=[], help=f"a column of a contact sheet: {_COLUMNS}")
    parser.add_argument("--no-mobiles", action="store_true", help="leave mobile numbers out of a contact sheet")
    parser.add_argument("--on", metavar="DATE", type=day, help="which session of the cohort a sign-in sheet is for")
    parser.add_argument("--own", action="store_true", help="people's own e-mail and phone too, on contact sheets and cards")
    leaflets = parser.add_argument_group("brochure and leaflets")
    leaflets.add_argument("--all", action="store_true", help="a leaflet of every published programme; --out is then a folder")
    leaflets.add_argument("--edition", metavar="TEXT", default="", help="what this edition is called (usually the academic year)")
    leaflets.add_argument("--approved-by", metavar="NAME", default="", help="who approved the brochure; without, it prints as a draft")
    leaflets.add_argument("--approved-on", metavar="DATE", type=day, help="when (usually today)")
    leaflets.add_argument("--without-historic", action="store_true", help="leave programmes of historic strategies out")
    leaflets.add_argument("--recipients", metavar="TEXT", default="", help="whom the brochure goes to, for the log")
    add_whom(parser)
    parser.add_argument(
        "--to", choices=[one.value for one in Addressee],
        help="each person (usually), the heads of the schools they are at, or on labels only the post",
    )  # fmt: skip
    labels = parser.add_argument_group("labels")
    labels.add_argument("--sheet", metavar="CODE", help=f"the size of the labels (usually {USUAL_SHEET})")
    labels.add_argument("--start", metavar="N", type=count, help="the first free label of the first sheet")
    labels.add_argument("--shift-right", metavar="MM", type=millimetres, default=0.0, help="how far the printer is off")
    labels.add_argument("--shift-down", metavar="MM", type=millimetres, default=0.0, help="how far the printer is off")
    labels.add_argument("--calibration", action="store_true", help="only the page that shows whether the printer keeps to the sheet")


def _publish(asked: argparse.Namespace, desk: Desk) -> int:
    check_words(asked)
    press = desk.services.press()
    if asked.all:
        return _all_leaflets(asked, press, desk)
    with desk.store() as store:
        printed, purpose = _MAKERS[asked.document](asked, press, store)
        save_file(asked.out, printed.content)
        log_publication(printed, asked.document, asked.out.stem, purpose=purpose, edition=_edition(asked), store=store)
    desk.output.document({"file": str(asked.out), "pages": printed.pages, "notices": list(printed.notices)})
    pages = f" ({printed.pages} {'page' if printed.pages == 1 else 'pages'})" if printed.pages else ""
    desk.output.say(f"Wrote {asked.out}{pages}.")
    for notice in printed.notices:
        desk.output.note(notice)
    return Exit.IN_PART if printed.left_out else Exit.DONE


def _all_leaflets(asked: argparse.Namespace, press: Press, desk: Desk) -> int:
    with desk.store() as store:
        made = print_all_leaflets(asked.out, press, store=store)
    desk.output.document({"folder": str(asked.out), "files": [file.name for file in made.files], "left_out": list(made.left_out)})
    desk.output.say(f"Wrote {len(made.files)} {'leaflet' if len(made.files) == 1 else 'leaflets'} to {asked.out}.")
    for words in made.left_out:
        desk.output.note(words)
    return Exit.IN_PART if made.left_out else Exit.DONE


def _edition(asked: argparse.Namespace) -> Edition:
    return Edition(
        name=asked.edition, approved_by=asked.approved_by, approved_on=asked.approved_on,
        with_historic=not asked.without_historic, recipients=asked.recipients,
    )  # fmt: skip


_Made = tuple[Printed, str]
"""What was made, and what it is for, for the log."""


def _brochure(asked: argparse.Namespace, press: Press, store: Store) -> _Made:
    return print_brochure(press, _edition(asked), store=store), asked.purpose or ""


def _leaflet(asked: argparse.Namespace, press: Press, store: Store) -> _Made:
    return print_leaflet(find_programme(asked.programme, store=store), press, store=store), asked.purpose or ""


def _contact_sheet(asked: argparse.Namespace, press: Press, store: Store) -> _Made:
    make = contact_workbook if asked.out.suffix.lower() == ".xlsx" else print_contact_sheet
    people = whom_to(asked, store).people
    made = make(asked.purpose, people, press, columns=asked.column, mobiles=not asked.no_mobiles, own=asked.own, store=store)
    return made, asked.purpose


def _sign_in(asked: argparse.Namespace, press: Press, store: Store) -> _Made:
    cohort = find_group(Gathering.COHORT, asked.cohort, store=store)
    return print_sign_in(session_of(cohort, asked.on, store=store), press, store=store), cohort.words


def _labels(asked: argparse.Namespace, press: Press, store: Store) -> _Made:
    sheet = label_sheet(asked.sheet or USUAL_SHEET, store=store)
    start = 1 if asked.start is None else asked.start
    order = LabelOrder(sheet, start, Addressee(asked.to or Addressee.PERSON), asked.shift_right, asked.shift_down)
    if asked.calibration:
        return print_calibration(order, press, store=store), f"Calibration for {sheet.code}"
    chosen = whom(asked, store)
    return print_labels(order, chosen.people, chosen.schools, press, store=store), asked.purpose or chosen.words


def _mail_merge(asked: argparse.Namespace, press: Press, store: Store) -> _Made:
    chosen = whom_to(asked, store)
    return make_mail_merge(chosen.people, press, store=store).printed, asked.purpose or chosen.words


def _contacts(asked: argparse.Namespace, press: Press, store: Store) -> _Made:
    chosen = whom_to(asked, store)
    return make_contact_cards(chosen.people, press, own=asked.own, store=store).printed, asked.purpose or chosen.words


_MAKERS: dict[str, Callable[[argparse.Namespace, Press, Store], _Made]] = {
    "brochure": _brochure,
    "leaflet": _leaflet,
    "contact-sheet": _contact_sheet,
    "sign-in": _sign_in,
    "labels": _labels,
    "mail-merge": _mail_merge,
    "contacts": _contacts,
}
