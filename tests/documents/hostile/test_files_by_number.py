"""Where each bad file of reliability.md, section 6 is proved, by number; laptops exchange verified copies (83 to 85).

A reader who asks "what becomes of file 46?" finds the tests here; this file finds that its table tells the truth. Behind a test that
takes many files stand the words by which the file is known there.
"""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[2]
BOOKS, SHEETS, TEXTS = (f"documents/hostile/test_{name}.py" for name in ("workbooks", "sheets", "text_files"))
FLOW, WINDOW = "flows/test_bad_files.py", "desktop/importing/test_password_and_cut_off.py"
READERS, SETTINGS, FOUND = "documents/test_workbook_tables.py", "desktop/test_settings.py", "documents/test_finding_tables.py"
COPIES, LINE = "storage/test_copies.py", "cli/test_safekeeping.py"
STORED, NO_DATABASE = "storage/test_refused_files.py", "test_what_is_no_database_is_refused_in_words_and_left_alone"
DAMAGED = "test_a_damaged_database_is_left_as_it_is_and_the_newest_sound_backup_is_named"
ENTRY, REFUSED, READ = "test_what_the_entry_says", "test_refused_in_words_and_nothing_changed", "test_read_right"
SAME = "test_however_it_is_written_it_reads_the_same"
BLANK = "test_a_cell_without_a_value_is_named_by_its_address_and_rejects_its_row_alone"
SAYS_WHY = "test_a_cell_without_a_value_says_why_and_spoils_no_other_row"
UNHAD, WHY = "test_a_file_that_cannot_be_had_says_why", "test_what_is_refused_says_why"

Proof = tuple[str, str, str]
"""A file of tests, a test in it, and the words in the file by which the case is known ("" where the test has one case)."""


def entry(number: int) -> Proof:
    """The case of this number in the test of whole workbooks."""
    return (BOOKS, ENTRY, f"Case({number},")


def flow(words: str, *, is_read: bool = False) -> Proof:
    """The case of these words among the files sent through the command line."""
    return (FLOW, READ if is_read else REFUSED, f'"{words}":')


FILES: dict[str, list[Proof]] = {
    "1 no bytes": [entry(1), flow("1 no bytes")],
    "2 first half": [entry(2), flow("2 the first half")],
    "3 last 30 bytes missing": [entry(3), flow("3 the last 30 bytes missing")],
    "4 a byte flipped": [entry(4), flow("4 a byte flipped"), (BOOKS, "test_4_a_binary_workbook_loses_no_row_in_silence", "")],
    "5 CSV called .xlsx": [entry(5), flow("5 CSV under a workbook's name", is_read=True)],
    "6 PDF": [entry(6), flow("6 a PDF")],
    "7 picture": [entry(7), flow("7 a picture")],
    "8 Word document": [entry(8), flow("8 a Word document")],
    "9 .xls called .xlsx": [entry(9), flow("9 an old workbook under a new one's name", is_read=True)],
    "10 web page": [entry(10), flow("10 a web page")],
    "11 .xls": [entry(11)],
    "12 .xls of Excel 95": [entry(12)],
    "13 .xlsb": [entry(13)],
    "14 .ods": [entry(14)],
    "15 .ods of a thousand million cells": [entry(15)],
    "16 .ods with an empty end": [entry(16)],
    "17 Numbers, shortcut": [entry(17)],
    "18 macros": [entry(18)],
    "19 template": [entry(19)],
    "20 password": [
        (BOOKS, "test_20_a_password_opens_a_workbook_and_no_other_word_does", ""),
        (FLOW, "test_20_a_wrong_password_is_told_and_the_right_one_opens", ""),
        (WINDOW, "test_a_password_is_typed_unseen_until_it_opens_the_workbook", ""),
    ],
    "21 sheet protection": [entry(21), flow("21 a protected sheet", is_read=True)],
    "22 encrypted zip": [entry(22), flow("22 encrypted zip")],
    "23 stray cell in the last corner": [entry(23), flow("23 a stray cell in the last corner")],
    "24 stray cell in the last row": [entry(24), flow("24 a stray cell in the last row", is_read=True)],
    "25 dimension too small": [entry(25)],
    "26 dimension too large": [entry(26)],
    "27 styled empty rows": [entry(27), ("speed/test_workbook_speed.py", "test_27_a_million_styled_empty_rows_are_passed_over", "")],
    "28 bomb of spaces": [entry(28)],
    "29 bomb of cells": [entry(29), (BOOKS, "test_29_a_bomb_that_says_it_is_small_is_refused_all_the_same", "")],
    "30 one huge cell": [entry(30)],
    "31 archives in archives": [entry(31)],
    "32 overlapping parts": [entry(32)],
    "33 a part twice": [entry(33)],
    "34 a part that leads out": [entry(34)],
    "35 laughs in a sheet": [entry(35), flow("35 a billion laughs in the sheet")],
    "36 laughs in the workbook": [entry(36), flow("36 a billion laughs in the workbook")],
    "37 quadratic entity": [entry(37), flow("37 one entity a thousand times")],
    "38 external entity": [entry(38), flow("38 an entity from another file")],
    "39 no workbook part": [entry(39), flow("39 no workbook part")],
    "40 no content types": [entry(40), flow("40 no list of content types", is_read=True)],
    "41 no sheet part": [entry(41), flow("41 no sheet part")],
    "42 malformed sheet": [entry(42), flow("42 malformed sheet")],
    "43 malformed styles": [entry(43)],
    "44 shared text not there": [(BOOKS, SAYS_WHY, "(44,"), (FLOW, BLANK, 'id="44"')],
    "45 backslashes": [entry(45)],
    "46 strict": [entry(46)],
    "47 chart only": [entry(47)],
    "48 very hidden": [(SHEETS, "test_48_a_very_hidden_sheet_is_offered_and_read_only_when_asked_for", "")],
    "49 300 sheets": [
        (SHEETS, "test_49_every_one_of_300_sheets_is_offered", ""),
        ("desktop/importing/test_table_page.py", "test_49_many_sheets_are_found_by_their_name", ""),
    ],
    "50 empty sheet": [entry(50), (TEXTS, WHY, "(50,"), flow("50 an empty sheet")],
    "51 headings only": [entry(51), (TEXTS, WHY, "(51,"), flow("51 headings only")],
    "52 titles above": [entry(52), flow("52 titles above the headings", is_read=True)],
    "53 merged headings": [
        (SHEETS, "test_53_a_merged_heading_stands_over_each_of_its_columns", ""),
        (FOUND, "test_a_second_heading_row_under_a_merged_one_is_joined", ""),
    ],
    "54 two tables": [
        (SHEETS, "test_54_two_tables_on_one_sheet_are_both_offered", ""),
        ("desktop/importing/test_table_page.py", "test_54_another_table_is_chosen_at_the_window_and_imported", ""),
    ],
    "55 pivot table": [entry(55)],
    "56 days from 1904": [(SHEETS, "test_56_days_counted_from_1904_are_right", "")],
    "57 formulas never reckoned": [(BOOKS, SAYS_WHY, "(57,"), (FLOW, BLANK, 'id="57"')],
    "58 error cells": [
        (BOOKS, SAYS_WHY, "(58,"), (FLOW, BLANK, 'id="58-not-there"'), (BOOKS, "test_58_error_cells_of_binary_workbooks_are_no_blanks", "")
    ],
    "59 links to other files": [entry(59)],
    "60 50,000 by 40": [("speed/test_workbook_speed.py", "test_60_fifty_thousand_rows_of_forty_columns_are_read_in_time", "")],
    "61 too many rows": [entry(61)],
    "62 900 columns": [entry(62)],
    "63 UTF-8": [(TEXTS, SAME, 'id="63-'), flow("63 UTF-8", is_read=True)],
    "64 byte-order mark": [(TEXTS, SAME, 'id="64-'), flow("64 UTF-8 with byte-order mark", is_read=True)],
    "65 cp1252": [(TEXTS, SAME, 'id="65-'), flow("65 cp1252", is_read=True)],
    "66 UTF-16": [(TEXTS, SAME, 'id="66-'), flow("66 UTF-16", is_read=True)],
    "67 zero bytes": [(TEXTS, WHY, "(67,"), flow("67 zero bytes in the text")],
    "68 separators": [(TEXTS, SAME, 'id="68-'), flow("68 semicolons", is_read=True)],
    "69 sep=;": [(TEXTS, "test_69_a_declared_separator_is_honoured", ""), flow("69 a declared separator", is_read=True)],
    "70 quote never closed": [(TEXTS, WHY, "(70,"), flow("70 a quote that never closes")],
    "71 ragged rows": [
        (TEXTS, "test_71_ragged_rows_keep_their_cells_in_place", ""),
        (FLOW, "test_71_ragged_rows_are_listed_and_not_shifted", ""),
    ],
    "72 cell too long": [
        (TEXTS, "test_72_a_cell_too_long_is_a_fault_of_its_row_only", ""),
        (FLOW, "test_72_a_cell_that_is_too_long_rejects_its_row_alone", ""),
    ],
    "73 line endings": [(TEXTS, SAME, 'id="73-'), (FLOW, "test_73_a_line_break_in_a_cell_ends_no_row", "")],
    "74 open in Excel": [(TEXTS, UNHAD, "(74,")],
    "75 not brought down from the cloud": [(TEXTS, UNHAD, "(75,")],
    "76 long path, odd name": [(TEXTS, "test_76_long_paths_pictures_in_names_and_a_full_stop_at_the_end", "")],
    "77 drive gone": [(TEXTS, UNHAD, "(77,"), (TEXTS, "test_77_a_drive_that_is_gone_is_named", "")],
    "78 database of no bytes": [(STORED, NO_DATABASE, '(b"", "is empty")'), (STORED, DAMAGED, '"empty"')],
    "79 database cut short, a bit flipped": [(STORED, DAMAGED, '"cut short"'), (STORED, DAMAGED, '"spoilt"')],
    "80 database of a later version": [(STORED, f"test_a_later_leaddesks_{sort}database_is_refused", "") for sort in ("", "encrypted_")],
    "81 another program's database": [(STORED, "test_another_programs_database_is_refused", "")],
    "82 backup restored while open": [("storage/test_backup.py", "test_restore_is_refused_while_the_database_is_open", "")],
    "83 copy from a laptop, a byte changed": [
        (COPIES, "test_83_a_copy_with_one_changed_byte_is_refused_and_nothing_is_put_back", ""),
        (COPIES, "test_83_an_encrypted_copy_with_one_changed_byte_is_refused", ""),
        (LINE, "test_83_a_copy_with_a_changed_byte_changes_nothing", ""),
    ],
    "84 copy from a laptop of the year 2099": [(COPIES, "test_84_a_copy_from_a_laptop_whose_clock_is_wrong_is_refused", "")],
    "85 copy that is older": [
        (COPIES, "test_85_a_copy_that_is_older_or_the_same_says_that_all_of_it_is_here", ""),
        (LINE, "test_85_a_copy_says_what_of_it_is_here_already", ""),
    ],
    "86 settings garbled": [(SETTINGS, "test_86_garbled_settings_are_put_aside_and_the_window_starts_as_new", "")],
}  # fmt: skip


def test_no_number_is_missing() -> None:
    assert [int(words.split()[0]) for words in FILES] == [*range(1, 87)]


@pytest.mark.parametrize("what", FILES)
def test_each_is_proved_where_the_table_says(what: str) -> None:
    for file, name, words in FILES[what]:
        text = (TESTS / file).read_text(encoding="utf-8")
        assert name in {each.name for each in ast.walk(ast.parse(text)) if isinstance(each, ast.FunctionDef)}, f"{file} has no {name}"
        assert words in text, f"{name} takes no {words}"
