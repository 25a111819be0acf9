"""The leaflets of every published programme, each a file of its own in one folder."""

from dataclasses import dataclass
from pathlib import Path

from leaddesk.application.ports import Store
from leaddesk.application.publishing.log import log_publication
from leaddesk.application.publishing.press import Press, print_leaflet
from leaddesk.application.publishing.saving import safe_file_name, save_print
from leaddesk.application.work import Progress, Quietly
from leaddesk.domain.failures import KnownFailure
from leaddesk.domain.pathways import Programme, ProgrammeStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaflets:
    """What was written, and in words what could not be: each programme left out, and why."""

    files: tuple[Path, ...]
    left_out: tuple[str, ...]


def print_all_leaflets(folder: Path, press: Press, *, store: Store, progress: Progress | None = None) -> Leaflets:
    """A leaflet for each published programme, named after it; one that cannot be printed stops no other.

    KnownFailure when none is published or the folder cannot be written.
    """
    with store.reading() as reading:
        programmes = sorted(reading.find(Programme, status=ProgrammeStatus.PUBLISHED), key=lambda programme: programme.title.casefold())
    if not programmes:
        raise KnownFailure("No programme is published yet.", "Publish at least one under Pathways, then print the leaflets.")
    watched = progress or Quietly()
    _make(folder)
    files: list[Path] = []
    left_out: list[str] = []
    for done, programme in enumerate(programmes):
        watched.report(done, len(programmes), programme.title)
        try:
            printed = print_leaflet(programme.uid, press, store=store)
        except KnownFailure as failure:
            left_out.append(f"“{programme.title}”: {failure.what} {failure.what_next}")
            continue
        files.append(save_print(_unused(folder, programme.title, files), printed.content))
        if not store.is_read_only:
            log_publication(printed, "leaflet", programme.title, store=store)
    return Leaflets(files=tuple(files), left_out=tuple(left_out))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownFailure(f"The folder {folder.name} could not be made.", "Choose a folder that you may write to.") from error


def _unused(folder: Path, title: str, written: list[Path]) -> Path:
    """The file for a title; where two titles make one name, the later one is numbered."""
    names = {file.name.casefold() for file in written}
    file, number = folder / safe_file_name(title, ".pdf"), 1
    while file.name.casefold() in names:
        number += 1
        file = folder / safe_file_name(f"{title} ({number})", ".pdf")
    return file
