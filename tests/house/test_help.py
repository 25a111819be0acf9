"""Every place in the window has its help page; links lead somewhere, keys named are keys there are, and no page is an orphan."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog

from leaddesk.application.lists import LISTS
from leaddesk.bootstrap import open_database
from leaddesk.desktop.help_pages import INDEX, HelpPages
from leaddesk.desktop.publishing.printing_job import Document
from tests.conftest import PROJECT
from tests.window import Officer, new_desk, services_for

FOLDER = PROJECT / "resources" / "help"
DESKTOP = PROJECT / "src" / "leaddesk" / "desktop"
KEY = re.compile(r"\*\*((?:Ctrl|Alt|Shift|F\d+)[^*]*)\*\*")
IN_PLACE = {  # keys that belong to a widget, not to a menu
    "Ctrl+A", "Ctrl+C", "Ctrl+Return", "Ctrl+F", "Shift", "Alt", "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6", "Alt+7", "Alt+8",
    "Alt+9",
}  # fmt: skip
ASKED_INSIDE = {"QDialog", "ImportFrame", "StepByStep", "FileByFile"}
PAGES = HelpPages(FOLDER)


def _dialogs() -> Iterator[str]:
    """Every class of dialog in the window's code, told by its bases."""
    for file in DESKTOP.rglob("*.py"):
        code = file.read_text(encoding="utf-8")
        for found in re.finditer(r"^class (\w+)\((?:QDialog|ImportFrame|StepByStep|FileByFile)\b", code, re.MULTILINE):
            yield found[1]


@pytest.fixture(scope="module")
def officer(qapp, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Officer]:
    """The window on an empty database; waiting is done by Qt itself."""
    file = tmp_path_factory.mktemp("help") / "thameside.leaddesk"
    open_database(file, may_ask=False).close()
    desk = new_desk(qapp, services_for(file))
    desk.window.show()
    desk.open(file)
    while "vocabularies" not in desk.window.menus.actions:
        qapp.processEvents()
    yield Officer(desk, None)  # type: ignore[arg-type]
    desk.window.close()
    desk.window.deleteLater()
    qapp.processEvents()


@pytest.mark.parametrize("topic", [*LISTS, *(each.value for each in Document)])
def test_every_list_and_every_document_has_its_page(topic: str) -> None:
    assert PAGES.about(topic), f"no page of resources/help is about {topic}"


@pytest.mark.parametrize("topic", sorted(set(_dialogs()) - ASKED_INSIDE))
def test_every_dialog_has_its_page(topic: str) -> None:
    assert PAGES.about(topic), f"no page of resources/help is about {topic}"


def test_every_place_of_every_tab_has_its_page(officer: Officer) -> None:
    lacking = []
    for number, tab in enumerate(officer.window.tabs):
        for place in range(max(1, len(tab.places))):
            officer.window.turn_to(number, place if tab.places else None)
            if PAGES.for_place(tab.showing()) == INDEX:
                lacking.append((number, place))
    assert lacking == []


def test_forms_lead_to_the_page_of_their_kind() -> None:
    kinds = [definition.record_kind for definition in LISTS.values() if definition.record_kind]
    assert [kind for kind in kinds if not PAGES.about(kind)] == []


def test_no_topic_has_two_pages() -> None:
    topics = [topic for page in PAGES.all.values() for topic in page.topics]
    assert sorted(topics) == sorted(set(topics))


def test_links_lead_somewhere_and_no_page_is_an_orphan() -> None:
    linked = {name for page in PAGES.all.values() for name in page.links}
    assert linked - PAGES.all.keys() == set()
    assert PAGES.all.keys() - set(PAGES.all[INDEX].links) == {INDEX}
    assert not [page.name for page in PAGES.all.values() if re.search(r"\]\((?!\w[\w-]*\.md\))", page.text)], "only pages are linked"


def test_keys_that_are_named_are_keys_there_are(officer: Officer) -> None:
    known = {key for command in officer.window.menus.commands for key in command.key.split("; ") if key} | IN_PLACE
    named = {(page.name, key) for page in PAGES.all.values() for key in KEY.findall(page.text)}
    assert len(named) > 60
    assert sorted((page, key) for page, key in named if key not in known) == []


@pytest.mark.parametrize("name", [name for name in PAGES.all if name != INDEX])
def test_pages_are_short_and_begin_with_their_title(name: str) -> None:
    page = PAGES.all[name]
    assert page.text.startswith(f"# {page.title}\n")
    assert 120 <= len(page.text.split()) <= 300


def test_a_dialog_is_a_dialog(qapp) -> None:
    """The classes above are found by their text; this says that the text means what it says."""
    from leaddesk.desktop.vocabularies.dialog import VocabulariesDialog

    assert issubclass(VocabulariesDialog, QDialog)
    assert "VocabulariesDialog" in set(_dialogs())
