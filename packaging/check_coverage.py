"""Fails when a room's branch coverage falls below what it once reached: `python packaging/check_coverage.py build/coverage.json`.

The floors stand in coverage_floors.json; `--raise` lifts them to what was measured, and never lowers one.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

FLOORS = Path(__file__).with_name("coverage_floors.json")
ALLOWANCE = 0.3  # percentage points: timing decides whether a few lines of the window are reached


def measured(report: Path) -> dict[str, float]:
    """The covered share of lines and branches of each room, in per cent."""
    covered: dict[str, int] = defaultdict(int)
    total: dict[str, int] = defaultdict(int)
    for name, file in json.loads(report.read_text(encoding="utf-8"))["files"].items():
        parts = Path(name).parts
        inside = parts[parts.index("leaddesk") + 1 :] if "leaddesk" in parts else ("resources", "")
        room = inside[0] if len(inside) > 1 else "the rest"
        summary = file["summary"]
        covered[room] += summary["covered_lines"] + summary["covered_branches"]
        total[room] += summary["num_statements"] + summary["num_branches"]
    return {room: round(100 * covered[room] / total[room], 1) for room in sorted(total) if total[room]}


def main() -> int:
    """Compare, say every room's figure, and return 1 when one has fallen."""
    now = measured(Path(sys.argv[1]))
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))
    if "--raise" in sys.argv:
        raised = {room: max(share, floors.get(room, 0)) for room, share in now.items()}
        FLOORS.write_text(json.dumps(raised, indent=2) + "\n", encoding="utf-8")
        return 0
    fallen = False
    for room in sorted(now.keys() | floors.keys()):
        share, floor = now.get(room, 0.0), floors.get(room, 0.0)
        fallen = fallen or share < floor - ALLOWANCE
        print(f"{room:12} {share:5.1f} %  (floor {floor:.1f} %)" + ("  HAS FALLEN" if share < floor - ALLOWANCE else ""))
    return int(fallen)


if __name__ == "__main__":
    sys.exit(main())
