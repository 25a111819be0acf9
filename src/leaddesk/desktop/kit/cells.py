"""What stands for a state beside its word, so that colour never says it alone (look.md, principle 5)."""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """The shape that stands for a state, so that colour never says it alone."""

    UP = "up"
    LEVEL = "level"
    DOWN = "down"
    TICK = "tick"
    CROSS = "cross"
    RING = "ring"
    DIAMOND = "diamond"
    TWINS = "twins"


@dataclass(frozen=True, slots=True)
class Mark:
    """A state's shape and the colour role it is drawn in: `good`, `note`, `warning`, `danger` or `muted`."""

    form: Form
    tone: str = "muted"
