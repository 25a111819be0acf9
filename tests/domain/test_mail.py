"""E-mail addresses as people write and paste them (experience.md section 5, 30-35)."""

import pytest

from leaddesk.domain.mail import addresses_in, read_email


@pytest.mark.parametrize(
    "text",
    [
        "ann@x.example", " ann@x.example. ", "Email: ann@x.example", "ann@x.example (work)", "‘ann@x.example’", "'ann@x.example'",
        "E-mail address - ann@x.example", "mailto:ann@x.example?subject=Hello", "Ann Lee <ann@x.example>", "<ann@x.example>",
    ],
)  # fmt: skip
def test_the_address_is_taken_out_of_what_stands_around_it(text):
    assert read_email(text) == "ann@x.example"


@pytest.mark.parametrize(
    "text",
    [
        "ann@x.example (personal)", "ask Bo: ann@x.example", "ann @x.example", "ann@x,example", "ann@@x.example", "ann at x.example",
        "a@b.example; d@e.example",
    ],
)  # fmt: skip
def test_what_says_more_or_is_no_address_stays_as_it_is(text):
    assert read_email(text) == text


@pytest.mark.parametrize("text", ["none", "None.", "no email", "(not known)", "TBC", " nil "])
def test_words_for_no_address_are_a_blank(text):
    assert read_email(text) == ""


@pytest.mark.parametrize(
    "text",
    ["a@b.example; d@e.example", "a@b.example/d@e.example", "a@b.example\nd@e.example", "Ann <a@b.example>, Bo <d@e.example>"],
)
def test_every_address_of_a_text_is_found(text):
    assert addresses_in(text) == ("a@b.example", "d@e.example")


def test_signs_that_belong_to_an_address_stay():
    assert read_email("s.o'dell@x.example") == "s.o'dell@x.example"
    assert read_email("Zoë <zoë@x.example>") == "zoë@x.example"
