"""Which words of `publish` go together: every document refuses what it would otherwise pass over in silence."""

import argparse

from leaddesk.application.publishing.gatherings import Gathering
from leaddesk.application.publishing.labels import Addressee
from leaddesk.cli.words import WrongWords

_ENDINGS = {"contact-sheet": {".pdf", ".xlsx"}, "mail-merge": {".xlsx"}, "contacts": {".vcf"}}
_PEOPLE = ("contact-sheet", "labels", "mail-merge", "contacts")
_SERVES = {
    "programme": ("leaflet",), "no_mobiles": ("contact-sheet",), "column": ("contact-sheet",), "on": ("sign-in",),
    "own": ("contact-sheet", "contacts"),
    "without_historic": ("brochure",), "approved_by": ("brochure",), "approved_on": ("brochure",),
    "where": _PEOPLE, "schools": _PEOPLE, **{kind.value: _PEOPLE for kind in Gathering}, "cohort": (*_PEOPLE, "sign-in"), "to": _PEOPLE,
    **dict.fromkeys(("sheet", "start", "shift_right", "shift_down", "calibration"), ("labels",)),
}  # fmt: skip
"""The documents that each word is for; those not named are for all."""


def check_words(asked: argparse.Namespace) -> None:
    """WrongWords when a word that the document needs is missing, or one is there that says nothing to it."""
    if asked.all and asked.document != "leaflet":
        raise WrongWords("--all is for leaflets.")
    _check_served(asked)
    if asked.all:
        if asked.out.suffix:
            raise WrongWords("With --all, --out is a folder.")
        return
    endings = _ENDINGS.get(asked.document, {".pdf"})
    if asked.out.suffix.lower() not in endings:
        raise WrongWords(f"--out needs a file that ends in {' or '.join(sorted(endings))}.")
    if asked.document == "leaflet" and not asked.programme:
        raise WrongWords("A leaflet needs --programme NAME-OR-ID, or --all.")
    if asked.document == "contact-sheet" and not asked.purpose:
        raise WrongWords("A contact sheet needs --purpose TEXT.")
    if asked.document == "sign-in" and not asked.cohort:
        raise WrongWords("A sign-in sheet needs --cohort NAME-OR-ID.")


def _check_served(asked: argparse.Namespace) -> None:
    for word, documents in _SERVES.items():
        if getattr(asked, word) and asked.document not in documents:
            raise WrongWords(f"--{word.replace('_', '-')} is not for {asked.document}: it is for {' and '.join(documents)}.")
    if asked.to == Addressee.POST and asked.document != "labels":
        raise WrongWords(f"--to post is only for labels. For {asked.document}, write --to head or --to person.")
