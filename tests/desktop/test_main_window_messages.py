"""What the window says above its screens: a mere note goes with the screen it was about."""

from tests.window import Officer


def test_a_note_goes_with_its_screen_and_a_warning_stays(officer: Officer) -> None:
    officer.window.message.say("No row shows here. Take away a filter, then choose rows.", "note")
    officer.window.turn_to(3)
    assert officer.window.message.words() == ""
    officer.window.message.say("This database is open for reading only.", "warning")
    officer.window.turn_to(1)
    assert officer.window.message.words() == "This database is open for reading only."
