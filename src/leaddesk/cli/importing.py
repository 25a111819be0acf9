"""`import`: stage, check and save each file in one transaction."""

import argparse
import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from uuid import UUID

from leaddesk.application.file_kinds import FILE_KINDS
from leaddesk.application.importing import (
    KINDS,
    ImportOptions,
    NotWhole,
    SourceTable,
    Staging,
    TableChoice,
    refuse_a_part,
    save,
    stage,
)
from leaddesk.application.importing.corrections import has_corrections
from leaddesk.application.importing.staging import COUNT_WORDS, Message
from leaddesk.application.ports import Store
from leaddesk.application.work import Progress
from leaddesk.cli.desk import AddCommand, Desk, where_reported
from leaddesk.cli.import_words import add_steering, options_of, table_choice
from leaddesk.cli.words import Exit, day
from leaddesk.domain.counting import how_many
from leaddesk.domain.failures import Cancelled, KnownFailure, PartOffered, PasswordNeeded

MESSAGES_SHOWN = 40
_PROMISED = ("auto", "gias", "gias-links", "gias-groups", "ofsted", "return", "bookings", "designations", "partnerships")
_ENDINGS = """exit codes: 0 every row was accepted; 1 nothing was; 2 the words are wrong; 3 in part: rejected rows or files are listed.
A conflict is a row with a question for an officer: what is asked is not saved; the window asks it. Conflicts alone end in 0.
Of --all-or-nothing a file with rejected rows or conflicts is refused (1), and each of these rows listed."""
_KINDS = tuple(dict.fromkeys((*_PROMISED, *(kind.code for kind in KINDS))))


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one file."""

    file: Path
    staging: Staging | None
    batch: UUID | None
    refusal: KnownFailure | None
    is_trial: bool

    @property
    def is_refused(self) -> bool:
        return self.staging is None or self.staging.is_refused or self.refusal is not None

    def document(self) -> dict[str, object]:
        """The object that `--json` promises for each file (cli.md)."""
        if self.staging is None:
            counts: dict[str, int] = dict.fromkeys(["rows", *COUNT_WORDS.values()], 0)
            known: dict[str, object] = {"sha256": _sha256(self.file), "kind": None, **counts, "batch": None, "records": {},
                     "columns": []}  # fmt: skip
            messages = []
        else:
            known = {"sha256": self.staging.sha256, "kind": self.staging.kind, **self.staging.counts, "batch": self.batch,
                     "records": self.staging.records, "columns": _columns(self.staging)}  # fmt: skip
            messages = [asdict(message) for message in self.staging.messages]
        if self.refusal is not None:
            messages.insert(0, {"row": None, "column": "", "code": "refused", "message": str(self.refusal)})
        return {"file": str(self.file), **known, "messages": messages}


def _columns(staging: Staging) -> list[dict[str, str]]:
    """What each column of the file was taken for, "" where it was not, how sure that is, and why."""
    return [
        {"heading": match.heading, "field": match.key, "confidence": match.confidence.value, "why": match.why} for match in staging.columns
    ]


def add_commands(add: AddCommand) -> None:
    """`import FILE… …`."""
    parser = add("import", _import, "stage, check and save files such as the schools register")
    parser.epilog = _ENDINGS
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+")
    parser.add_argument("--kind", choices=_KINDS, default="auto", help="auto (the default) recognises it by the headings")
    parser.add_argument("--as-at", metavar="DATE", type=day, help="the day the file describes, as 2026-11-22 or 22/11/2026")
    parser.add_argument("--la", metavar="NAME-OR-CODE", action="append", default=[], help="only schools of this authority")
    parser.add_argument("--urn", metavar="URN", action="append", default=[], help="only this school")
    add_steering(parser)
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and save nothing")
    parser.add_argument("--corrections", metavar="FILE.xlsx", type=Path, help="write rejected rows and doubtful cells here, to be mended")


def _import(asked: argparse.Namespace, desk: Desk) -> int:
    options = options_of(asked)
    with desk.store() as store:
        outcomes = _each(asked, options, desk, store)
    desk.output.document([outcome.document() for outcome in outcomes])
    for outcome in outcomes:
        _say(outcome, desk)
    if asked.corrections is not None:
        _write_corrections(asked.corrections, outcomes, desk)
    return _code(outcomes)


def _each(asked: argparse.Namespace, options: ImportOptions, desk: Desk, store: Store) -> list[_Outcome]:
    """What became of every file, in the order given: a fault in one leaves the others their turn, a stop ends all not saved yet."""
    outcomes: list[_Outcome] = []
    try:
        for file in asked.files:
            outcomes.append(_one(file, asked, options, desk, store))  # noqa: PERF401 - those before a stop must be kept
    except (KeyboardInterrupt, Cancelled):
        stopped = KnownFailure("Stopped; nothing of this file was saved.", "Import it again when you are ready.")
        outcomes += [_Outcome(file, None, None, stopped, asked.dry_run) for file in asked.files[len(outcomes) :]]
    return outcomes


def _read(file: Path, which: TableChoice, desk: Desk) -> SourceTable:
    """The file's table; a password that it needs is asked for where someone sits at a terminal, until it opens or they give none."""
    password = None
    while True:
        try:
            with desk.output.progress() as progress:
                return desk.services.read_table(file, progress, which, password)
        except PasswordNeeded as needed:
            password = desk.output.ask_secret(f"{file.name}: {needed.what} Its password: ")
            if not password:
                raise


def _one(file: Path, asked: argparse.Namespace, options: ImportOptions, desk: Desk, store: Store) -> _Outcome:
    try:
        table = _read(file, table_choice(asked), desk)
        with desk.output.progress() as progress:
            staging = stage(table, asked.kind, store=store, options=options, progress=progress)
            return _kept(staging, file, asked, store, progress)
    except PartOffered as offered:
        part = KnownFailure(offered.what, f"{offered.what_next.rstrip('.')}, such as with --area {offered.area}.")
        return _Outcome(file, None, None, part, asked.dry_run)
    except KnownFailure as refusal:  # also when saving failed: what was staged then counts for nothing
        return _Outcome(file, None, None, refusal, asked.dry_run)
    except Cancelled:
        raise
    except Exception as fault:  # noqa: BLE001 - files before this one are saved, and their outcomes must still be told
        what = "Something went wrong in LeadDesk itself; nothing of this file was saved."
        return _Outcome(file, None, None, KnownFailure(what, where_reported(fault, desk.services)), asked.dry_run)


def _kept(staging: Staging, file: Path, asked: argparse.Namespace, store: Store, progress: Progress) -> _Outcome:
    """What was staged, saved unless this is a trial or nothing of it can be."""
    try:
        if not staging.is_refused:
            refuse_a_part(staging)
    except NotWhole as refusal:  # what was staged still tells which rows are to be mended
        return _Outcome(file, staging, None, refusal, asked.dry_run)
    if asked.dry_run or staging.is_refused:
        return _Outcome(file, staging, None, None, asked.dry_run)
    return _Outcome(file, staging, save(staging, store=store, progress=progress).batch, None, is_trial=False)


def _say(outcome: _Outcome, desk: Desk) -> None:
    if outcome.staging is None:
        desk.output.note(f"{outcome.file.name}: {outcome.refusal}")
        return
    counts = outcome.staging.counts
    ending = "Saved." if outcome.staging.plan else "There was nothing to save."
    if outcome.is_trial:
        ending = "Nothing was saved: this was a trial."
    if outcome.refusal is not None:
        ending = f"Nothing was saved: {outcome.refusal}"
    elif outcome.is_refused:
        ending = "Every row was rejected; nothing was changed. Mend the rows listed here, then import it again."
    tally = ", ".join(f"{count:,} {word.removesuffix('s') if count == 1 else word}" for word, count in counts.items()
                      if word != "rows" and count)  # fmt: skip
    kind = FILE_KINDS.get(outcome.staging.kind, outcome.staging.kind)
    desk.output.say(f"{outcome.file.name}, {kind}: {how_many(counts['rows'], 'row')}: {tally or 'none'}. {ending}")
    if counts["conflicts"]:
        waiting = f"{how_many(counts['conflicts'], 'row')} {'has' if counts['conflicts'] == 1 else 'have'} something to decide."
        desk.output.say(f"  {waiting} Open the file in the window to answer, or mend it.")
    lines = _lines(outcome.staging.messages)
    for line in lines[:MESSAGES_SHOWN]:
        desk.output.say(f"  {line}")
    rest = len(lines) - MESSAGES_SHOWN
    if rest > 0:
        desk.output.say(f"  and {rest} more; --json lists them all.")


def _lines(messages: Sequence[Message]) -> list[str]:
    """A line for each message; rows that follow one another and are told the same, such as spare rows left blank, share one."""
    runs: list[list[Message]] = []
    for message in messages:
        last = runs[-1][-1] if runs else None
        if last is not None and last.row is not None and replace(last, row=last.row + 1) == message:
            runs[-1].append(message)
        else:
            runs.append([message])
    return [f"{_where(run)}{run[0].message}" for run in runs]


def _where(run: Sequence[Message]) -> str:
    first, last = run[0], run[-1]
    if first.row is None:
        return ""
    rows = f"row {first.row}" if first is last else f"rows {first.row} to {last.row}"
    return f"{rows}, {first.column}: " if first.column else f"{rows}: "


def _write_corrections(file: Path, outcomes: list[_Outcome], desk: Desk) -> None:
    stagings = [outcome.staging for outcome in outcomes if outcome.staging and has_corrections(outcome.staging)]
    if not stagings:
        return
    try:
        told = desk.services.write_corrections(file, stagings)
    except KnownFailure as failure:  # the good rows are saved all the same
        desk.output.note(str(failure))
    else:
        desk.output.note(" ".join((f"What is to be mended is in {file}.", *told)))


def _code(outcomes: list[_Outcome]) -> Exit:
    """Refused when nothing was accepted of any file, in part when something was and something was not."""
    if all(outcome.is_refused for outcome in outcomes):
        return Exit.REFUSED
    rejected = any(outcome.is_refused or (outcome.staging and outcome.staging.counts["rejected"]) for outcome in outcomes)
    return Exit.IN_PART if rejected else Exit.DONE


def _sha256(file: Path) -> str | None:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None
