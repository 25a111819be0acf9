"""An edition of the brochure through the window, and every leaflet at once."""

from pathlib import Path

from leaddesk.desktop.publishing.brochure_choices import BrochureChoices
from leaddesk.desktop.publishing.commands import Publishing
from leaddesk.domain.pathways import ProgrammeStatus, Strategy
from leaddesk.domain.records import new_uid
from tests.desktop.publishing.test_publish_window import _text, keep_programme, log, opened
from tests.window import Officer


def test_a_draft_becomes_an_edition_by_naming_who_approved_it(officer: Officer, tmp_path: Path) -> None:
    strategies = [Strategy(uid=new_uid(), name="Hythe Strategy"), Strategy(uid=new_uid(), name="Gone", is_historic=True)]
    with officer.store.writing("Add strategies") as work:
        work.add(strategies)
    keep_programme(officer, title="Coaching", status=ProgrammeStatus.PUBLISHED)
    window = opened(officer, "print_brochure")
    choices = window.choices
    assert isinstance(choices, BrochureChoices)
    assert [choices.strategy.itemText(at) for at in range(1, choices.strategy.count())] == ["Hythe Strategy"]
    assert "Draft, not approved" in _text(window.preview.document)
    choices.edition.setText(" Spring  2027 ")
    choices.approved_by.setText("R Thackerley")
    choices.recipients.setText("All headteachers")
    choices.strategy.setCurrentIndex(1)
    officer.until(lambda: window.printed is not None and "Approved by" in _text(window.preview.document))
    officer.until(lambda: window.printed is not None and "Spring 2027" in _text(window.preview.document))
    said = _text(window.preview.document)
    assert "Hythe Strategy" in said
    assert "Draft" not in said
    officer.rest()
    window.save_to(tmp_path / "brochure.pdf")
    officer.rest()
    (logged,) = log(officer)
    assert (logged.title, logged.edition, logged.approved_by) == ("Programme brochure Spring 2027", "Spring 2027", "R Thackerley")
    assert logged.recipients == "All headteachers"
    assert logged.approved_on is not None
    window.reject()


def test_every_leaflet_goes_into_one_folder(officer: Officer, tmp_path: Path) -> None:
    keep_programme(officer, title="Coaching", status=ProgrammeStatus.PUBLISHED, contact_email="team@thameside.example")
    keep_programme(officer, title="Visits", status=ProgrammeStatus.PUBLISHED)
    said: list[str] = []
    officer.context.said.connect(lambda words, _tone: said.append(words))
    Publishing(officer.context, ()).print_all_leaflets(tmp_path)
    officer.rest()
    assert [file.name for file in tmp_path.glob("*.pdf")] == ["Coaching.pdf"]
    assert "could not be made. “Visits”" in said[-1]
