"""Long work runs off the window's thread, one after another, can be stopped, and its failures arrive in words."""

import threading
from collections.abc import Iterator

import pytest

from leaddesk.desktop import operation as module
from leaddesk.desktop.kit.status_bar import StatusBar
from leaddesk.desktop.operation import Operations
from leaddesk.domain.failures import KnownFailure


@pytest.fixture
def operations(qapp, monkeypatch) -> Iterator[Operations]:
    monkeypatch.setattr(module, "SHOW_AFTER_MS", 20)
    monkeypatch.setattr(module, "POLL_EVERY_MS", 5)
    made = Operations()
    yield made
    made.shut()
    made.deleteLater()


def test_work_runs_elsewhere_and_its_result_arrives_here(operations, qtbot):
    seen: list[object] = []
    operations.run("Counting", lambda progress: threading.get_ident(), then=lambda there: seen.extend([there, threading.get_ident()]))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] != threading.get_ident() == seen[1]
    assert not operations.is_busy


def test_one_after_another_in_order(operations, qtbot):
    seen: list[int] = []
    for number in range(5):
        operations.run("Counting", lambda progress, n=number: n, then=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 5)
    assert seen == [0, 1, 2, 3, 4]


def test_a_known_failure_arrives_in_words_and_a_bug_as_itself(operations, qtbot):
    def full(progress):
        raise KnownFailure("The disk is full.", "Free some space, then try again.")

    with qtbot.waitSignal(operations.refused) as refused:
        operations.run("Saving", full)
    assert refused.args[0].what_next == "Free some space, then try again."
    with qtbot.waitSignal(operations.broke) as broke:
        operations.run("Saving", lambda progress: 1 / 0)
    assert isinstance(broke.args[0], ZeroDivisionError)


def test_who_takes_a_failure_keeps_it(operations, qtbot):
    taken: list[Exception] = []
    with qtbot.assertNotEmitted(operations.broke):
        operations.run("Saving", lambda progress: 1 / 0, failed=lambda error: taken.append(error) is None)
        qtbot.waitUntil(lambda: bool(taken))


def test_late_work_shows_a_bar_and_cancel_stops_it(operations, qtbot):
    bar = StatusBar(operations, lambda: None)
    qtbot.addWidget(bar)
    bar.show()
    stopped: list[bool] = []

    def forever(progress):
        done = 0
        while True:
            done += 1
            progress.report(done, 1_000_000_000, "Reading schools")

    operations.run("Importing", forever, stopped=lambda: stopped.append(True))
    qtbot.waitUntil(lambda: bar.work.isVisible() and "Reading schools" in bar.work.text())
    assert bar._bar.value() > 0
    bar.cancel.click()
    qtbot.waitUntil(lambda: stopped == [True])
    assert not bar.work.isVisible()


def test_shutting_stops_what_runs_and_what_waits(operations, qtbot):
    begun: list[int] = []

    def wait(progress):
        begun.append(1)
        while True:
            progress.report(0, None, "")

    operations.run("First", wait)
    operations.run("Second", wait)
    qtbot.waitUntil(lambda: bool(begun))
    operations.shut()
    assert begun == [1]


def test_what_is_asked_for_after_shutting_is_not_begun(operations):
    """A page that is closing may have a timer left that asks for something to show."""
    begun: list[int] = []
    operations.shut()
    operations.run("Counting", lambda _progress: begun.append(1))
    assert (begun, operations.is_busy) == ([], False)
