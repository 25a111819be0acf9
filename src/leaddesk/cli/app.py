"""Runs one command, and turns whatever happens into words and an exit code; a traceback never reaches the terminal."""

import argparse
import os
import sys
from collections.abc import Sequence

from leaddesk.cli.desk import Desk, where_reported
from leaddesk.cli.output import Output
from leaddesk.cli.parser import build_parser
from leaddesk.cli.services import Services
from leaddesk.cli.words import Exit, WrongWords
from leaddesk.domain.failures import Cancelled, KnownFailure


def run_command(words: Sequence[str], services: Services) -> int:
    """Do what the words say; without a command, open the window. Returns an exit code of `Exit`."""
    output = Output("--json" in words, sys.stdout, sys.stderr)
    try:
        return _run(words, services, output)
    except WrongWords as wrong:
        output.refuse(str(wrong), "")
        return Exit.WRONG_WORDS
    except KnownFailure as failure:
        output.refuse(failure.what, failure.what_next)
    except (KeyboardInterrupt, Cancelled):
        output.refuse("Stopped.", "What was not finished has changed nothing.")
    except BrokenPipeError:
        # Whoever was reading (`… | head`) has enough; keep Python from complaining again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except Exception as fault:  # noqa: BLE001 - the last net: a bug becomes a report, never a traceback
        what = "Something went wrong in LeadDesk itself; what was not finished has changed nothing."
        output.refuse(what, where_reported(fault, services))
    return Exit.REFUSED


def _run(words: Sequence[str], services: Services, output: Output) -> int:
    asked = _parse(words)
    if asked is None:
        return Exit.DONE
    desk = Desk(services, output, asked.database)
    run = getattr(asked, "run", None)
    code = services.open_window(asked.database) if run is None else run(asked, desk)
    sys.stdout.flush()
    return code


def _parse(words: Sequence[str]) -> argparse.Namespace | None:
    """The words taken apart; None when argparse has answered by itself (`--help`, `--version`)."""
    parser = build_parser()
    try:
        asked, unknown = parser.parse_known_args(words)
    except SystemExit:
        return None
    if unknown and not getattr(asked, "takes_any_words", False):
        raise WrongWords(f"Not understood: {' '.join(unknown)}. See `leaddesk --help`.")
    return asked
