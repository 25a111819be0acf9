"""Names in capitals as one writes them (experience.md section 5, 17)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.application.name_capitals import recased
from leaddesk.application.names import NameWords, read_full_name, read_name

WORDS = NameWords((), ())
PARTS = st.text(alphabet="abcdefghijklnoprstuvwyzéñöüáçø", min_size=3, max_size=9).filter(lambda part: part[0].upper().lower() == part[0])
DOUBLE = st.lists(st.tuples(st.sampled_from(["", "O'", "D'", "O’"]), PARTS), min_size=1, max_size=3)


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("JANE O'NEILL-SMYTHE", "Jane", "O'Neill-Smythe"), ("O'NEILL-SMYTHE, JANE", "Jane", "O'Neill-Smythe"),
        ("Jane O'NEILL-SMYTHE", "Jane", "O'Neill-Smythe"), ("jane o’neill-smythe", "Jane", "O’Neill-Smythe"),
        ("MARIA DE LA CRUZ", "Maria", "de la Cruz"), ("DE LA CRUZ, MARIA", "Maria", "de la Cruz"),
        ("DE LA CRUZ Maria", "Maria", "de la Cruz"),
        ("JOHN VAN DER BERG", "John", "van der Berg"), ("VAN DER BERG JOHN", "John", "van der Berg"), ("VAN NGUYEN", "Van", "Nguyen"),
        ("ANNA ST JOHN", "Anna", "St John"), ("RONALD MCDONALD", "Ronald", "McDonald"), ("ANNE McDONALD-SMITH", "Anne", "McDonald-Smith"),
        ("MARY MCALPINE-O'BRIEN", "Mary", "McAlpine-O'Brien"), ("Maria de la Cruz", "Maria", "de la Cruz"), ("AL Smith", "AL", "Smith"),
    ],
)  # fmt: skip
def test_capitals_particles_hyphens_and_apostrophes(written, first, last):
    read = read_full_name(written, WORDS)
    assert (read.first, read.last) == (first, last)


@pytest.mark.parametrize(
    ("last", "asked"),
    [("MACLEOD", "Is it MacLeod?"), ("SMITH-MACDONALD", "Is it MacDonald?"), ("MACE", ""), ("MACKIE", ""), ("MacLeod", "")],
)
def test_what_capitals_do_not_tell_is_asked(last, asked):
    notes = " ".join(read_name("", "Flora" if last == "MacLeod" else "FLORA", last, WORDS).notes)
    assert notes.endswith(asked or ".") if notes else not asked


@given(DOUBLE)
def test_every_part_after_a_hyphen_or_an_apostrophe_begins_with_a_capital(parts):
    wanted = "-".join(f"{before}{part.capitalize()}" for before, part in parts)
    assert recased(wanted.upper()) == wanted
    assert recased(wanted) == wanted
