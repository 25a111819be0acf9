"""Where words, documents and progress go."""

import io

from leaddesk.cli.output import Output


class Terminal(io.StringIO):
    """Standard error that is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_bar_and_a_file_gets_none():
    terminal, file = Terminal(), io.StringIO()
    for err in (terminal, file):
        with Output(as_json=True, out=io.StringIO(), err=err).progress() as progress:
            for done in range(0, 500, 200):
                progress.report(done, 500, "Checking the rows")
    assert "Checking the rows" in terminal.getvalue()
    assert file.getvalue() == ""


def test_there_is_one_document_however_often_it_is_asked_for():
    out, err = io.StringIO(), io.StringIO()
    output = Output(as_json=True, out=out, err=err)
    output.document([1])
    output.refuse("This went wrong.", "Do that.")
    assert out.getvalue() == "[1]\n"
    assert err.getvalue() == "This went wrong. Do that.\n"
