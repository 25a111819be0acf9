"""What is said of values as they are typed; the numbers are those of experience.md, section 5."""

from datetime import date

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.advice import Advice, Meaning, advice_on, advice_on_day, meaning_of, read_link
from leaddesk.domain.mail import read_email, whats_wrong
from leaddesk.domain.postcodes import meant_postcode
from leaddesk.domain.values import check_email, check_length, check_link, check_phone, check_places, check_postcode, check_web_address

AT = "@"
"""So that no file of ours holds what reads as a real address."""


def said(field: str, text: str) -> tuple[str, tuple[str, ...]]:
    """The words and what could be taken instead."""
    (only,) = advice_on(field, text)
    return str(only), only.instead


def refused(text: str) -> str:
    (only,) = check_email("email", read_email(text))
    return str(only)


def test_a_field_means_what_the_end_of_its_name_says() -> None:
    assert meaning_of("contact_email") is meaning_of("email") is Meaning.EMAIL
    assert meaning_of("own_phone") is meaning_of("telephone") is Meaning.PHONE
    assert meaning_of("report_url") is Meaning.LINK
    assert meaning_of("former_names") is Meaning.NAME
    assert meaning_of("town") is Meaning.TEXT


def test_input_23_an_emoji_in_a_name_is_kept_with_a_word() -> None:
    assert said("last_name", "Ann \U0001f600") == ("There is an emoji in this name. It is kept, but prints may lack it.", ())
    assert advice_on("town", "Thame \U0001f600") == ()


@pytest.mark.parametrize("field", ["last_name", "note"])
def test_input_24_a_sign_that_turns_text_round_is_told(field: str) -> None:
    words = "A hidden sign that turns text round is taken out. Check that this reads as it should."
    assert said(field, "Ann\u202eeiram") == (words, ())


def test_input_26_a_first_name_has_a_limit_too() -> None:
    (problem,) = check_length("first_name", "x" * 300)
    assert problem.what == "The name is 300 characters long; the limit is 120."


def test_input_30_a_space_before_the_at() -> None:
    assert refused("head @school.example") == "There is a space before the @. Take it out."
    assert refused("head@ school.example") == "There is a space after the @. Take it out."
    assert advice_on("email", "head @ school.example") == (Advice(instead=("head@school.example",)),)


@pytest.mark.parametrize("text", ["head@school", "head@.school", "head@school."])
def test_input_31_a_dot_after_the_at(text: str) -> None:
    assert refused(text) == "It needs a dot after the @. It should read like name@school.example."


def test_an_address_without_an_at() -> None:
    assert refused("head.school.example") == "An e-mail address needs an @. It should read like name@school.example."


@pytest.mark.parametrize(
    "text",
    [
        "a@b.example; d@e.example",
        "a@b.example,d@e.example",
        "a@b.example / d@e.example",
        "Ada <a@b.example>; Di <d@e.example>",
        "a@b.example d@e.example",
    ],
)
def test_input_32_two_addresses_are_parted_and_the_main_one_asked_for(text: str) -> None:
    assert refused(text) == "There are two addresses here. Keep the main one."
    assert advice_on("email", text) == (Advice(instead=("a@b.example", "d@e.example")),)


def test_30_an_at_typed_twice_is_no_second_address() -> None:
    assert refused("bad@@x.example") == "There are two @ side by side. Take one out."
    assert advice_on("email", "bad@@x.example") == ()


def test_three_addresses_are_several() -> None:
    assert refused("a@b.example;d@e.example;f@g.example") == "There are several addresses here. Keep the main one."


def test_input_33_the_address_is_taken_out_of_a_name_with_one() -> None:
    assert read_email("Zoë <z@x.example>") == "z@x.example"
    assert said("email", "Zoë <z@x.example>") == ("z@x.example is kept of this. The name belongs in its own field.", ())


@pytest.mark.parametrize("text", ["mailto:head@school.example", "MAILTO:head@school.example?subject=Hello", " head@school.example "])
def test_input_34_mailto_is_cleaned(text: str) -> None:
    assert read_email(text) == "head@school.example"
    assert check_email("email", read_email(text)) == ()


NAMES = st.text("abZ09._+-'é &\n", max_size=70)
DOMAINS = st.sampled_from(("lark.example", "lark-rise.sch.uk", "-lark.example", "lark..example", "lark_.example", "l" * 64 + ".example",
                           ".".join(["lark"] * 48) + ".example", "élan.example"))  # fmt: skip


@given(NAMES, DOMAINS)
@settings(max_examples=200, deadline=None)
def test_an_address_is_well_formed_as_the_standard_says_whatever_was_asked_before(name: str, domain: str) -> None:
    typed = f"{name}{AT}{domain}"
    if whats_wrong(typed):
        return
    try:
        validate_email(typed, check_deliverability=False, test_environment=True)
        assert check_email("email", typed) == ()
    except EmailNotValidError:
        assert len(check_email("email", typed)) == 1


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (f"head{AT}gmial.com", f"head{AT}gmail.com"),
        (f"Head{AT}GMAIL.con", f"Head{AT}gmail.com"),
        (f"a{AT}hotmal.co.uk", f"a{AT}hotmail.co.uk"),
    ],
)
def test_input_35_a_mistyped_domain_is_asked_about_and_kept_all_the_same(typed: str, meant: str) -> None:
    assert said("email", typed) == (f"Is {meant.partition('@')[2]} meant?", (meant,))
    assert check_email("email", typed) == ()


@pytest.mark.parametrize(
    "typed", [f"head{AT}gmail.com", f"head{AT}mail.com", "head@lark.example", f"head{AT}grail.org.uk", f"head{AT}live.co.uk"]
)
def test_a_sound_domain_is_left_in_peace(typed: str) -> None:
    assert advice_on("email", typed) == ()


def test_input_37_an_address_among_the_phones() -> None:
    assert said("phone", "head@school.example") == ("This looks like an e-mail address. Put it under e-mail.", ())


def test_input_39_a_number_that_excel_damaged_is_refused() -> None:
    (problem,) = check_phone("phone", "1.16306E+11")
    assert str(problem) == "Excel damaged this number; its last digits are lost. Ask for it again."
    assert check_phone("phone", "020 7946 0101") == check_phone("phone", "") == ()


@pytest.mark.parametrize("text", ["020 7946 0101 ext 12", "01632 960001", "07700 900123", "+44 (0)20 7946 0101"])
def test_inputs_40_41_and_43_numbers_as_people_write_them(text: str) -> None:
    assert advice_on("phone", text) == ()


def test_input_42_two_numbers() -> None:
    words, instead = said("phone", "07700 900123 / 020 7946 0101")
    assert (words, instead) == ("There are two numbers here. Keep the main one.", ("07700 900123", "020 7946 0101"))


@pytest.mark.parametrize(
    ("text", "stays"),
    [("ask for Julie", ""), ("020 7946 0101 (ask for Julie)", "020 7946 0101"), ("ask for Julie, 01632 960001", "01632 960001")],
)
def test_input_44_words_beside_a_number_belong_in_a_note(text: str, stays: str) -> None:
    (only,) = advice_on("phone", text)
    assert (only.aside, only.instead) == ("ask for Julie", (stays,))
    assert str(only) == "“ask for Julie” is no telephone number. Words like these belong in a note."


@pytest.mark.parametrize("text", ["0116 305", "020 7946 0101 2345"])
def test_half_a_number_and_one_and_a_half_are_told(text: str) -> None:
    assert said("phone", text) == ("This does not look like a telephone number. Check its digits.", ())


@pytest.mark.parametrize(
    ("text", "meant"), [("LEI 1AA", "LE1 1AA"), ("le1 iaa", "LE1 1AA"), ("S0I5 3AA", "SO15 3AA"), ("LE1 1AA", ""), ("hello", "")]
)
def test_input_46_a_letter_for_a_figure(text: str, meant: str) -> None:
    assert meant_postcode(text) == meant
    if meant:
        assert str(check_postcode("postcode", text)[0]) == f"This does not look like a postcode. Is {meant} meant?"
        assert advice_on("postcode", text) == (Advice(instead=(meant,)),)


def test_input_47_half_a_postcode_is_kept_with_a_word() -> None:
    assert check_postcode("postcode", "LE1") == ()
    assert said("postcode", "LE1") == ("This is only the first half of a postcode. Add the second half when you know it.", ())


@pytest.mark.parametrize(
    ("day", "words"), [(date(1926, 9, 1), "1926 is far back. Check the year."), (date(2099, 1, 1), "2099 is far ahead. Check the year.")]
)
def test_input_56_years_far_out(day: date, words: str) -> None:
    assert [str(each) for each in advice_on_day("start", day)] == [words]
    assert advice_on_day("opened_on", day) == ()
    assert advice_on_day("start", date(2026, 9, 1)) == ()


@pytest.mark.parametrize("places", [-5, 1000])
def test_input_63_places_are_a_whole_number_to_999(places: int) -> None:
    assert check_places("places_max", places)[0].what == "Places are a whole number from 0 to 999."
    assert check_places("places_max", 999) == check_places("places_max", None) == ()


def test_input_81_a_web_address_gets_its_scheme() -> None:
    assert read_link("www.thameside.example/book?x=1") == "https://www.thameside.example/book?x=1"
    assert read_link("HTTP://thameside.example") == "http://thameside.example"
    assert said("link", "thameside.example") == ("https://thameside.example is kept. Check that it opens.", ())


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "file:///c:/x.exe", "book here"])
def test_input_81_what_is_no_web_address_is_refused(link: str) -> None:
    assert check_web_address("link", read_link(link))


def test_input_81_a_schools_website_may_be_odd_but_runs_no_program() -> None:
    assert check_link("website", "http://lark") == check_link("website", "") == ()
    assert check_link("website", "javascript:alert(1)")[0].what == "This is not a web address."


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["email", "phone", "postcode", "link", "last_name", "note"]), st.text(max_size=40))
def test_nothing_typed_breaks_it(field: str, text: str) -> None:
    for each in advice_on(field, text):
        assert each.what or each.instead
        assert len(each.what.split()) <= 25 or len(text) > 20
