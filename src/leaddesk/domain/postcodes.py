"""Postcodes that are not quite ones: half a postcode, and letters that should be figures (experience.md section 5, 45-47)."""

import re
from itertools import product

from leaddesk.domain.cells import read_postcode

_OUTWARD = re.compile(r"^[A-Z]{1,2}[0-9][A-Z0-9]?$")
_TAKEN_FOR = {"I": "I1", "1": "1I", "L": "L1", "O": "O0", "0": "0O"}
LONGEST = 7


def is_outward(text: str) -> bool:
    """Whether this is the first half of a postcode only, such as `LE1`."""
    return bool(_OUTWARD.match("".join(text.split()).upper()))


def meant_postcode(text: str) -> str:
    """The postcode that this would be with I for 1, O for 0 or the other way round; empty when it is one, or none is near."""
    squeezed = "".join(text.split()).upper()
    if len(squeezed) > LONGEST or read_postcode(squeezed) is not None:
        return ""
    tried = product(*(_TAKEN_FOR.get(sign, sign) for sign in squeezed))
    return next((meant for signs in tried if (meant := read_postcode("".join(signs)))), "")
