"""Starts LeadDesk. It imports nothing heavy, because the process that reads workbooks starts here too (house.md, decision 13)."""

import sys
from multiprocessing import freeze_support


def main() -> None:
    """Run the command line, or open the window when no command is given; exits with the code that cli.md promises."""
    freeze_support()
    from leaddesk.bootstrap import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
