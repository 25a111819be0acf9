"""Letters that went through the wrong character set: mended where they can be told again, else known to be lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.spoilt_text import has_lost_letters, unspoilt


@pytest.mark.parametrize(
    ("spoilt", "meant"),
    [
        ("JosÃ©", "José"), ("JOSÃ‰", "JOSÉ"), ("Ã\x81ine", "Áine"), ("Oâ€™Lark", "O’Lark"), ("Zoë SiÃ¢n", "Zoë Siân"),
        ("JosÃƒÂ©", "José"), ("Jos\ufffd SiÃ¢n", "Jos\ufffd Siân"),
    ],
)  # fmt: skip
def test_letters_that_can_be_told_again_are_mended(spoilt, meant):
    assert unspoilt(spoilt) == meant


@pytest.mark.parametrize("sound", ["José", "RENÉ’S", "Łucja Ñandú", "Ffôn", "Zoë – Siân", "", "Hal Ward"])
def test_sound_text_stays(sound):
    assert unspoilt(sound) == sound


@settings(max_examples=50, deadline=None)
@given(st.text("abcéèñÁŵŷçäöü’–", min_size=1))
def test_whatever_is_spoilt_can_be_mended(text):
    spoilt = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    assert unspoilt(spoilt) == text


def test_a_question_mark_stands_for_a_letter_in_names_only():
    assert all(has_lost_letters(name, is_name=True) for name in ("Jos\ufffd", "Jos?", "?lvaro"))
    assert not any(has_lost_letters(name, is_name=True) for name in ("José", "?", "Hal Ward"))
    assert not has_lost_letters("Which day?")
