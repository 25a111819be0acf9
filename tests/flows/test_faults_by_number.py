"""Where each fault and bad input at forms, lists, search and print is proved: experience.md's sections 4 and 5, by number.

A reader who asks "what becomes of input 46?" finds the test here; the test of this file finds that the table tells the truth.
"""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
FORMS, LISTS = "flows/test_form_faults.py", "flows/test_list_faults.py"
WORDS, ADVICE, TYPED = "desktop/records/test_words_at_fields.py", "domain/test_advice.py", "domain/test_typed.py"
PASTED, PASTING = "documents/test_pasted.py", "desktop/importing/test_pasting.py"
PRINTS, TAGGED, FULL = "documents/test_prints.py", "documents/test_tagged_pdf.py", "documents/test_brochure_in_full.py"
PUBLISH, PEOPLE, BRAND = (f"desktop/publishing/test_{name}.py" for name in ("publish_window", "people_windows", "brand_dialog"))

FAULTS = {
    "9 amend many on filtered rows": [
        (FORMS, "test_fault_9_rows_behind_a_filter_are_counted_previewed_kept_and_undone"),
        (FORMS, "test_fault_9_chosen_rows_say_selected"),
    ],
    "10 closing half-typed": [
        ("desktop/test_drafts.py", "test_closing_half_typed_says_so_and_keeps_it_in_the_database"),
        ("desktop/test_drafts.py", "test_the_next_start_offers_what_was_left"),
    ],
    "12 preview differs from paper": [
        (PUBLISH, "test_a_contact_sheet_shows_saves_and_logs_the_same_bytes"),
        (PUBLISH, "test_pages_are_printed_at_their_size"),
        (PRINTS, "test_preview_and_file_are_the_same_bytes"),
    ],
    "13 printer scales": [
        (LISTS, "test_fault_13_the_window_of_labels_says_to_print_at_their_own_size"),
        (PEOPLE, "test_a_calibration_page_and_the_post_alone"),
        ("documents/test_labels.py", "test_readers_are_asked_to_print_at_exact_size"),
    ],
    "14 font lacks a letter": [
        (TAGGED, "test_a_letter_that_the_font_lacks_is_reported_and_never_a_box"),
        (TAGGED, "test_names_of_many_languages_are_printed_as_they_are"),
    ],
    "15 logo huge, CMYK, transparent": [
        (PRINTS, "test_a_large_logo_of_any_kind_is_made_fit_for_print"),
        (BRAND, "test_a_logo_that_print_does_not_take_is_refused_in_words"),
    ],
    "16 colours fail contrast": [
        (BRAND, "test_a_pale_colour_is_refused_and_the_nearest_taken"),
        ("application/publishing/test_colours.py", "test_the_nearest_colour_always_passes_and_a_passing_one_stays"),
    ],
    "18 143 recipients": [
        (LISTS, "test_fault_18_143_addresses_are_copied_for_bcc_and_none_is_cut_off"),
        (FORMS, "test_faults_17_and_18_addresses_are_copied_and_who_has_none_is_said"),
    ],
    "21 QR link wrong or too long": [
        (FULL, "test_a_camera_and_we_read_the_same_link"),
        (FULL, "test_a_code_with_a_wrong_square_is_noticed"),
        (FULL, "test_too_long_a_link_prints_as_words_alone_and_the_officer_is_told"),
    ],
    "22 screen reader": [
        ("desktop/kit/test_values_and_cells.py", "test_a_row_is_one_sentence"),
        (LISTS, "test_fault_22_what_is_left_to_do_is_announced"),
    ],
    "23 keyboard trap in a table": [
        ("house/accessibility/test_by_keys.py", "test_every_screen_is_named_large_enough_uncut_and_no_trap"),
        ("house/accessibility/test_places_by_keys.py", "test_every_place_is_named_large_enough_uncut_and_no_trap"),
        ("house/accessibility/test_places_by_keys.py", "test_f6_leaves_every_pane"),
        ("desktop/test_main_window.py", "test_f6_goes_round_the_panes"),
    ],
    "24 any scale of the screen": [(LISTS, "test_faults_24_and_27_any_scale_and_language_of_the_laptop")],
    "25 paper in the dark": [(LISTS, "test_fault_25_paper_stays_white_in_the_dark")],
    "26 colour-blind": [(LISTS, "test_fault_26_what_a_colour_says_a_shape_and_a_word_say_too")],
    "27 language of the laptop": [(LISTS, "test_faults_24_and_27_any_scale_and_language_of_the_laptop")],
    "28 accents": [
        (FORMS, "test_fault_28_an_accent_is_found_without_it_and_kept_as_typed"),
        (LISTS, "test_fault_28_an_accent_changes_nothing_in_the_order"),
    ],
    "29 filter hides a new record": [
        ("desktop/test_going_about.py", "test_a_new_record_that_the_filter_hides_is_said_and_can_be_shown"),
        ("desktop/test_going_about.py", "test_a_record_whose_change_takes_it_out_of_the_filter_is_said"),
    ],
    "30 view names a column that is gone": [
        ("desktop/kit/test_views.py", "test_a_view_that_names_a_column_that_is_gone_opens_and_says_what_was_dropped")
    ],
}
INPUTS = {
    "23 emoji in a name": [(WORDS, "test_inputs_23_to_26_names"), (ADVICE, "test_input_23_an_emoji_in_a_name_is_kept_with_a_word")],
    "24 U+202E": [(WORDS, "test_inputs_23_to_26_names"), (ADVICE, "test_input_24_a_sign_that_turns_text_round_is_told")],
    "25 one-word name": [(WORDS, "test_inputs_23_to_26_names")],
    "26 300-character name": [(WORDS, "test_inputs_23_to_26_names"), (ADVICE, "test_input_26_a_first_name_has_a_limit_too")],
    "29 markup": [
        (FORMS, "test_input_29_no_label_of_the_page_reads_markup"),
        (TAGGED, "test_mark_up_in_a_text_is_printed_as_it_was_typed"),
    ],
    "30 space before @": [(WORDS, "test_an_address_that_is_wrong_is_refused_with_what_is_meant")],
    "31 no dot after @": [(WORDS, "test_an_address_that_is_wrong_is_refused_with_what_is_meant")],
    "32 two addresses": [(WORDS, "test_an_address_that_is_wrong_is_refused_with_what_is_meant")],
    "33 name and address": [(WORDS, "test_an_address_worth_a_word_is_kept_all_the_same")],
    "34 mailto:": [(WORDS, "test_an_address_worth_a_word_is_kept_all_the_same")],
    "35 gmial.com": [(WORDS, "test_input_35_the_domain_that_is_meant_is_taken_at_a_press")],
    "37 e-mail among phones": [(ADVICE, "test_input_37_an_address_among_the_phones")],
    "39 1.16306E+11": [(WORDS, "test_input_39_a_damaged_number_is_refused")],
    "40-43 phones": [
        (ADVICE, "test_inputs_40_41_and_43_numbers_as_people_write_them"),
        (ADVICE, "test_input_42_two_numbers"),
    ],
    "44 ask for Julie": [(WORDS, "test_input_44_words_beside_a_number_go_to_a_note")],
    "45-47 postcodes": [(WORDS, "test_inputs_46_and_47_postcodes"), (ADVICE, "test_input_46_a_letter_for_a_figure")],
    "53-56 dates": [
        (WORDS, "test_what_is_no_date_is_told"),
        (WORDS, "test_input_56_a_year_far_back_is_worth_a_word"),
        (TYPED, "test_input_56_short_years_are_those_from_2000_to_2049"),
    ],
    "63 places": [(WORDS, "test_input_63_places")],
    "64 1.200,00": [(TYPED, "test_a_number_is_read_as_it_is_written_here_or_not_at_all")],
    "73 signs searched for": [(FORMS, "test_input_73_signs_are_searched_for_as_they_are")],
    "74 1 or 10,000 characters": [(FORMS, "test_input_74_one_letter_works_and_ten_thousand_are_cut")],
    "75 5,000 rows pasted": [
        (PASTING, "test_pasted_rows_go_to_the_check_and_are_kept_only_by_save"),
        ("speed/test_paste_speed.py", "test_pasting_never_stalls_the_window"),
    ],
    "76 HTML pasted": [
        (PASTING, "test_pasted_rows_go_to_the_check_and_are_kept_only_by_save"),
        (PASTED, "test_excels_html_keeps_its_cells_and_its_line_breaks"),
    ],
    "77 leaflet too long": [
        (PRINTS, "test_too_long_it_is_refused_by_how_much"),
        (PUBLISH, "test_a_leaflet_that_is_too_long_says_by_how_much"),
    ],
    "78 picture that is none": [
        (BRAND, "test_a_logo_that_print_does_not_take_is_refused_in_words"),
        (PRINTS, "test_a_logo_of_too_many_dots_is_refused"),
    ],
    "79 picture without a description": [
        (BRAND, "test_a_logo_without_a_description_is_not_kept_and_can_be_removed"),
        (TAGGED, "test_a_figure_without_a_description_is_refused"),
    ],
    "80 file names": [(PUBLISH, "test_a_title_becomes_a_name_that_every_laptop_allows")],
    "81 booking link": [(WORDS, "test_input_81_a_booking_link_gets_its_scheme_and_runs_no_program")],
    "82 labels": [
        ("application/publishing/test_sheets_and_labels.py", "test_nothing_to_print_is_refused"),
        (PEOPLE, "test_a_start_that_the_sheet_has_not_is_refused_in_words"),
    ],
}


def numbers(table: dict[str, list[tuple[str, str]]]) -> set[int]:
    """Every number that a table has, `40-43` being four."""
    found: set[int] = set()
    for first, _, last in (words.split()[0].partition("-") for words in table):
        found |= set(range(int(first), int(last or first) + 1))
    return found


def test_no_number_is_missing() -> None:
    assert {9, 10, 12, 13, 14, 15, 16, 18, *range(21, 31)} <= numbers(FAULTS)
    assert set(range(73, 83)) <= numbers(INPUTS)


@pytest.mark.parametrize("what", [*FAULTS, *INPUTS])
def test_each_is_proved_where_the_table_says(what: str) -> None:
    for file, name in {**FAULTS, **INPUTS}[what]:
        tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
        assert name in {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)}, f"{file} has no {name}"
