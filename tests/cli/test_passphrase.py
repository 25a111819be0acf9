"""A passphrase comes from the environment, the keyring or the terminal, and never from the command's words."""

import getpass
import sys

import keyring
import pytest
from keyring.errors import NoKeyringError

from leaddesk import bootstrap
from leaddesk.storage import open_store

PHRASE = "seven lamps over the marsh"


@pytest.fixture
def locked(tmp_path, monkeypatch):
    """A database that has a key, on a machine whose keyring holds nothing."""
    file = tmp_path / "locked.leaddesk"
    open_store(file, passphrase=PHRASE, officer="T Quill", clock=bootstrap.now).close()
    monkeypatch.setattr(keyring, "get_password", lambda *_: None)
    monkeypatch.setattr(sys, "stdin", None)
    return file


def _opens(line, file) -> bool:
    answer = line("list", "schools", "--json", database=file)
    assert "Traceback" not in answer.err
    assert PHRASE not in answer.out + answer.err
    return answer.code == 0


def test_from_the_environment(line, locked, monkeypatch):
    monkeypatch.setenv("LEADDESK_PASSPHRASE", PHRASE)
    assert _opens(line, locked)
    monkeypatch.setenv("LEADDESK_PASSPHRASE", "something else")
    assert not _opens(line, locked)


def test_from_the_keyring(line, locked, monkeypatch):
    asked = []
    monkeypatch.setattr(keyring, "get_password", lambda *place: asked.append(place) or PHRASE)
    assert _opens(line, locked)
    assert asked == [("LeadDesk", str(locked))]


def test_from_the_terminal(line, locked, monkeypatch):
    class Terminal:
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda *_, **__: PHRASE)
    assert _opens(line, locked)


def test_from_nowhere_is_a_refusal(line, locked, monkeypatch):
    def absent(*_: str) -> str:
        raise NoKeyringError

    monkeypatch.setattr(keyring, "get_password", absent)
    assert not _opens(line, locked)


def test_a_plain_database_asks_for_none(line, monkeypatch):
    def never(*_: object, **__: object) -> str:
        raise AssertionError("asked for a passphrase")

    monkeypatch.setattr(keyring, "get_password", never)
    monkeypatch.setattr(getpass, "getpass", never)
    assert line("list", "schools").code == 0
    assert line("list", "schools").code == 0


def test_a_backup_with_a_key_is_put_back_with_it(line, locked, tmp_path, monkeypatch):
    monkeypatch.setenv("LEADDESK_PASSPHRASE", PHRASE)
    assert line("backup", tmp_path / "copy.leaddesk", database=locked).code == 0
    assert line("restore", tmp_path / "copy.leaddesk", database=locked).code == 0
    assert _opens(line, locked)
